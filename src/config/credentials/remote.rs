//! How the AWS SDK is set up for asking for credentials, and how instance metadata is reached.

use std::sync::OnceLock;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use aws_sdk_sts::config::endpoint::{DefaultResolver, EndpointFuture, Params, ResolveEndpoint};
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use aws_smithy_runtime_api::client::behavior_version::BehaviorVersion;
use aws_types::SdkConfig;
use aws_types::region::Region;
use ferroboto_transport::{PlainHttp, Proxies, Verify};

use super::{Chain, Resolved};
use crate::endpoint::{configured_endpoint_url, validate_endpoint_url};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::variables as vars;

const ENDPOINT_MODES: &[&str] = &["ipv4", "ipv6"];

/// How long services that issue credentials are waited for, as for any other service.
const SERVICE_TIMEOUT: Duration = Duration::from_mins(1);

/// A service that issues credentials: where it is and how it is reached.
pub(super) struct Service {
    region: String,
    endpoint_url: Option<String>,
    /// `sts_regional_endpoints = legacy`.
    legacy_global: bool,
    use_fips: Option<bool>,
    use_dualstack: Option<bool>,
    ca_bundle: Option<String>,
    proxies: Proxies,
    config: OnceLock<SdkConfig>,
}

/// STS as a client of the session would find it; without a region, the one for all regions.
pub(super) fn sts(chain: &Chain<'_>) -> Result<Service> {
    let region = match &chain.region {
        Some(region) => Some(region.clone()),
        None => chain.session.region_name(chain.environment)?,
    };
    let mut service = service(chain, "sts", region.unwrap_or_default())?;
    if service.region.is_empty() && service.endpoint_url.is_none() {
        "aws-global".clone_into(&mut service.region);
    }
    Ok(service)
}

/// A client of STS; `sts_regional_endpoints = legacy` sends old regions to the one endpoint for all.
pub(super) fn sts_client(
    service: &Service,
    source: Option<&Resolved>,
) -> Result<aws_sdk_sts::Client> {
    if service.region.is_empty() {
        return Err(Error::NoRegion);
    }
    let mut builder = aws_sdk_sts::config::Builder::from(&service.config());
    if let Some(source) = source {
        builder = builder.credentials_provider(source.to_sdk());
    }
    if service.legacy_global && service.endpoint_url.is_none() {
        builder = builder.endpoint_resolver(GlobalEndpoint);
    }
    Ok(aws_sdk_sts::Client::from_conf(builder.build()))
}

/// The rules of STS, asked with the question that the SDK itself leaves out.
#[derive(Debug)]
struct GlobalEndpoint;

impl ResolveEndpoint for GlobalEndpoint {
    fn resolve_endpoint<'a>(&'a self, params: &'a Params) -> EndpointFuture<'a> {
        let params = Params::builder()
            .set_region(params.region().map(str::to_owned))
            .set_use_fips(params.use_fips())
            .set_use_dual_stack(params.use_dual_stack())
            .use_global_endpoint(true)
            .build();
        let params = match params {
            Ok(params) => params,
            Err(error) => return EndpointFuture::ready(Err(error.into())),
        };
        let resolver = DefaultResolver::new();
        let answer = std::pin::pin!(resolver.resolve_endpoint(&params));
        // The rules are a pure function: the future never waits.
        EndpointFuture::ready(match answer.poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => answer,
            Poll::Pending => Err("endpoint rules did not answer".into()),
        })
    }
}

/// A service of a region, where the session's settings say that it is.
pub(super) fn service(chain: &Chain<'_>, service_id: &str, region: String) -> Result<Service> {
    let Chain {
        session,
        environment,
        ..
    } = *chain;
    let ignored = session.boolean(vars::IGNORE_CONFIGURED_ENDPOINT_URLS, environment)?;
    let endpoint_url = if ignored == Some(true) {
        None
    } else {
        let profile = session.profile_config(environment)?;
        configured_endpoint_url(service_id, &chain.full, &profile, environment)?
    };
    if let Some(url) = &endpoint_url {
        validate_endpoint_url(url)?;
    }
    Ok(Service {
        region,
        endpoint_url,
        legacy_global: session
            .text(vars::STS_REGIONAL_ENDPOINTS, environment)?
            .is_some_and(|value| value.to_lowercase() == "legacy"),
        use_fips: session.boolean(vars::USE_FIPS_ENDPOINT, environment)?,
        use_dualstack: session.boolean(vars::USE_DUALSTACK_ENDPOINT, environment)?,
        ca_bundle: session.text(vars::CA_BUNDLE, environment)?,
        proxies: Proxies::Environment(environment.proxies()),
        config: OnceLock::new(),
    })
}

impl Service {
    pub(super) fn config(&self) -> SdkConfig {
        self.config.get_or_init(|| self.build(&self.region)).clone()
    }

    /// The same for another region.
    pub(super) fn config_in(&self, region: &str) -> SdkConfig {
        if region == self.region {
            self.config()
        } else {
            self.build(region)
        }
    }

    pub(super) fn region(&self) -> &str {
        &self.region
    }

    fn build(&self, region: &str) -> SdkConfig {
        let verify = match &self.ca_bundle {
            Some(file) => Verify::CaBundle(file.into()),
            None => Verify::Default,
        };
        let http = PlainHttp::new(SERVICE_TIMEOUT, verify, self.proxies.clone());
        let mut builder = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(region.to_owned()))
            .http_client(http.into_shared())
            .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
            .time_source(SharedTimeSource::new(SystemTimeSource::new()));
        builder.set_endpoint_url(self.endpoint_url.clone());
        builder.set_use_fips(self.use_fips);
        builder.set_use_dual_stack(self.use_dualstack);
        builder.build()
    }
}

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

pub(super) fn metadata_disabled(environment: &Environment) -> bool {
    environment
        .get("AWS_EC2_METADATA_DISABLED")
        .is_some_and(|value| value.to_lowercase() == "true")
}
