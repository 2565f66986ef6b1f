//! How the AWS SDK is set up for asking for credentials, and how instance metadata is reached.

use std::sync::OnceLock;
use std::time::Duration;

use aws_config::BehaviorVersion;
use aws_config::imds::client::{Client as ImdsClient, EndpointMode};
use aws_config::imds::region::ImdsRegionProvider;
use aws_config::provider_config::ProviderConfig;
use aws_smithy_async::rt::sleep::{SharedAsyncSleep, TokioSleep};
use aws_smithy_async::time::{SharedTimeSource, SystemTimeSource};
use aws_smithy_http_client::proxy::ProxyConfig;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_http_client::tls::{Provider as TlsProvider, TlsContext, TrustStore};
use aws_smithy_http_client::{Builder as HttpBuilder, Connector};
use aws_smithy_runtime_api::client::http::{HttpConnectorSettings, SharedHttpClient};
use aws_smithy_types::error::display::DisplayErrorContext;
use aws_types::SdkConfig;
use aws_types::region::Region;

use super::{Chain, worker};
use crate::endpoint::{configured_endpoint_url, validate_endpoint_url};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::session::Session;
use crate::variables as vars;

const ENDPOINT_MODES: &[&str] = &["ipv4", "ipv6"];

/// A connection to this machine or its host, past any proxy.
pub(super) fn connector(settings: HttpConnectorSettings) -> Result<Connector> {
    let context = TlsContext::builder()
        .build()
        .map_err(|error| Error::Runtime(DisplayErrorContext(error).to_string()))?;
    Ok(Connector::builder()
        .connector_settings(settings)
        .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
        .tls_provider(TlsProvider::Rustls(CryptoMode::Ring))
        .tls_context(context)
        .build())
}

/// A client for HTTP, made at first need because reading root certificates takes time.
fn http_client(ca_bundle: Option<&str>) -> Result<SharedHttpClient> {
    let mut trust = TrustStore::default();
    if let Some(file) = ca_bundle {
        let pem = std::fs::read(file).map_err(|error| Error::os(&error, file))?;
        trust = TrustStore::empty().with_pem_certificate(pem);
    }
    let context = TlsContext::builder()
        .with_trust_store(trust)
        .build()
        .map_err(|error| Error::Runtime(DisplayErrorContext(error).to_string()))?;
    Ok(
        HttpBuilder::new().build_with_connector_fn(move |settings, _| {
            let mut builder = Connector::builder()
                .proxy_config(ProxyConfig::from_env())
                .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()));
            if let Some(settings) = settings {
                builder = builder.connector_settings(settings.clone());
            }
            builder
                .tls_provider(TlsProvider::Rustls(CryptoMode::Ring))
                .tls_context(context.clone())
                .build()
        }),
    )
}

/// Settings for the SDK's credential providers.
pub(super) fn provider_config(environment: &Environment) -> Result<ProviderConfig> {
    Ok(ProviderConfig::without_region()
        .with_behavior_version(Some(BehaviorVersion::latest()))
        .with_sleep_impl(TokioSleep::new())
        .with_time_source(SystemTimeSource::new())
        .with_http_client(http_client(environment.get_filled("AWS_CA_BUNDLE"))?))
}

/// A service that issues credentials: where it is and how it is reached.
pub(super) struct Service {
    /// Front of its host name.
    host: &'static str,
    region: String,
    endpoint_url: Option<String>,
    ca_bundle: Option<String>,
    config: OnceLock<SdkConfig>,
}

/// STS as a client of the session would find it; without a region, the global one.
pub(super) fn sts(chain: &Chain<'_>) -> Result<Service> {
    let region = match &chain.region {
        Some(region) => Some(region.clone()),
        None => chain.session.region_name(chain.environment)?,
    };
    service(
        chain,
        "sts",
        "sts",
        region.unwrap_or_else(|| "us-east-1".to_owned()),
    )
}

/// A service of a region, where the session's settings say that it is.
pub(super) fn service(
    chain: &Chain<'_>,
    service_id: &str,
    host: &'static str,
    region: String,
) -> Result<Service> {
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
        host,
        region,
        endpoint_url,
        ca_bundle: session.text(vars::CA_BUNDLE, environment)?,
        config: OnceLock::new(),
    })
}

impl Service {
    pub(super) fn config(&self) -> Result<SdkConfig> {
        if let Some(config) = self.config.get() {
            return Ok(config.clone());
        }
        let mut builder = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(self.region.clone()))
            .http_client(http_client(self.ca_bundle.as_deref())?)
            .sleep_impl(SharedAsyncSleep::new(TokioSleep::new()))
            .time_source(SharedTimeSource::new(SystemTimeSource::new()));
        builder.set_endpoint_url(self.endpoint_url.clone());
        Ok(self.config.get_or_init(|| builder.build()).clone())
    }

    /// The endpoint, for messages.
    pub(super) fn described(&self) -> String {
        match &self.endpoint_url {
            Some(url) => format!("{}/", url.trim_end_matches('/')),
            None => format!("https://{}.{}.amazonaws.com/", self.host, self.region),
        }
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

    fn client(&self, environment: &Environment) -> Result<ImdsClient> {
        let builder = ImdsClient::builder()
            .configure(&provider_config(environment)?)
            .max_attempts(self.attempts)
            .connect_timeout(self.timeout)
            .read_timeout(self.timeout);
        let builder = match &self.endpoint {
            Some(url) => builder
                .endpoint(url)
                .map_err(|_| Error::InvalidImdsEndpoint {
                    endpoint: url.clone(),
                })?,
            None if self.ipv6 => builder.endpoint_mode(EndpointMode::IpV6),
            None => builder.endpoint_mode(EndpointMode::IpV4),
        };
        Ok(builder.build())
    }
}

pub(super) fn metadata_disabled(environment: &Environment) -> bool {
    environment
        .get("AWS_EC2_METADATA_DISABLED")
        .is_some_and(|value| value.to_lowercase() == "true")
}

/// Region of the instance.
pub(super) fn instance_region(
    metadata: &MetadataSettings,
    environment: &Environment,
) -> Option<String> {
    if metadata_disabled(environment) {
        return None;
    }
    let provider = ImdsRegionProvider::builder()
        .configure(&provider_config(environment).ok()?)
        .imds_client(metadata.client(environment).ok()?)
        .build();
    let asked = worker::wait(async move { Ok(provider.region().await) }, &mut || false);
    asked.ok()?.map(|region| region.to_string())
}
