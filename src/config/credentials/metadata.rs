//! How instance metadata is reached.

use std::time::Duration;

use ferroboto_transport::{PlainHttp, Proxies, Verify};

use crate::endpoint::validate_endpoint_url;
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::variables as vars;

const ENDPOINT_MODES: &[&str] = &["ipv4", "ipv6"];

/// How instance metadata is asked.
#[derive(Clone, Debug)]
pub(super) struct MetadataSettings {
    pub(super) timeout: Duration,
    pub(super) attempts: u32,
    /// Whether metadata without a token is out of the question.
    pub(super) first_version_disabled: bool,
    endpoint: Option<String>,
    ipv6: bool,
    proxies: Proxies,
}

impl MetadataSettings {
    /// Reads and checks them; boto3 does so before it asks any source.
    pub(super) fn read(session: &Session, environment: &Environment) -> Result<Self> {
        let positive = |value: Option<i64>| u32::try_from(value.unwrap_or(1)).unwrap_or(1).max(1);
        let timeout = session.integer(vars::METADATA_SERVICE_TIMEOUT, environment)?;
        let attempts = session.integer(vars::METADATA_SERVICE_NUM_ATTEMPTS, environment)?;
        let endpoint = session.text(vars::EC2_METADATA_SERVICE_ENDPOINT, environment)?;
        let ipv6 = match session.text(vars::EC2_METADATA_SERVICE_ENDPOINT_MODE, environment)? {
            None => session
                .boolean(vars::IMDS_USE_IPV6, environment)?
                .unwrap_or(false),
            Some(mode) => match mode.to_lowercase().as_str() {
                "ipv4" => false,
                "ipv6" => true,
                _ => {
                    return Err(Error::InvalidImdsEndpointMode {
                        mode,
                        valid_modes: ENDPOINT_MODES,
                    });
                }
            },
        };
        let endpoint = endpoint.filter(|url| !url.is_empty());
        if let Some(url) = &endpoint {
            validate_endpoint_url(url).map_err(|_| Error::InvalidImdsEndpoint {
                endpoint: url.clone(),
            })?;
        }
        Ok(Self {
            timeout: Duration::from_secs(positive(timeout).into()),
            attempts: positive(attempts),
            first_version_disabled: session
                .boolean(vars::EC2_METADATA_V1_DISABLED, environment)?
                .unwrap_or(false),
            endpoint,
            ipv6,
            proxies: Proxies::Environment(environment.proxies()),
        })
    }

    /// Where the machine answers.
    pub(super) fn base(&self) -> &str {
        match &self.endpoint {
            Some(url) => url,
            None if self.ipv6 => "http://[fd00:ec2::254]/",
            None => "http://169.254.169.254/",
        }
    }

    /// Sends to the machine, through a proxy where the environment says so.
    pub(super) fn http(&self) -> PlainHttp {
        PlainHttp::new(self.timeout, Verify::Default, self.proxies.clone())
    }
}

/// Whether instance metadata is not to be asked.
pub(super) fn disabled(environment: &Environment) -> bool {
    environment
        .get("AWS_EC2_METADATA_DISABLED")
        .is_some_and(|value| value.to_lowercase() == "true")
}
