//! `container-role`: the endpoint that a container offers to what runs in it.
//! Where it may be, how it is asked and what its faults are called is as in boto3.

use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::display::DisplayErrorContext;
use serde_json::Value as Json;

use super::source::{CredentialSource, Pending, Resolved};
use super::{remote, time, worker};
use crate::endpoint::hostname;
use crate::environment::Environment;
use crate::error::{Error, Result};

const METHOD: &str = "container-role";
const TIMEOUT: Duration = Duration::from_secs(2);
const ATTEMPTS: usize = 3;
const PAUSE: Duration = Duration::from_secs(1);
const ADDRESS: &str = "169.254.170.2";
const ALLOWED_HOSTS: [&str; 4] = [ADDRESS, "169.254.170.23", "fd00:ec2::23", "localhost"];

/// Asked at once, where there is one.
pub(super) fn resolve(
    environment: &Environment,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<Option<CredentialSource>> {
    let relative = environment.get("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
    let full = environment.get("AWS_CONTAINER_CREDENTIALS_FULL_URI");
    let url = match (relative, full) {
        (Some(path), _) => format!("http://{ADDRESS}{path}"),
        (None, Some(url)) => url.to_owned(),
        (None, None) => return Ok(None),
    };
    let owned = |name| environment.get(name).map(str::to_owned);
    let endpoint = Arc::new(Endpoint {
        url,
        token: owned("AWS_CONTAINER_AUTHORIZATION_TOKEN"),
        token_file: owned("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"),
    });
    let fetch = move || -> Pending<Resolved> { Box::pin(Arc::clone(&endpoint).fetch()) };
    let first = worker::wait(fetch(), interrupted)?;
    Ok(Some(CredentialSource::refreshing(
        METHOD,
        Some(first),
        Box::new(fetch),
    )))
}

struct Endpoint {
    url: String,
    token: Option<String>,
    token_file: Option<String>,
}

impl Endpoint {
    async fn fetch(self: Arc<Self>) -> Result<Resolved> {
        let token = self.token()?;
        check_host(&self.url)?;
        let mut attempt = 1;
        let answer = loop {
            match self.ask(token.as_deref()).await {
                Ok(answer) => break answer,
                Err(error_msg) => {
                    tokio::time::sleep(PAUSE).await;
                    if attempt == ATTEMPTS {
                        return Err(failed(format!("Error retrieving metadata: {error_msg}")));
                    }
                    attempt += 1;
                }
            }
        };
        let optional = |name: &str| answer[name].as_str().map(str::to_owned);
        let needed = |name: &str| {
            let missing = || failed(format!("Missing required key in response: '{name}'"));
            optional(name).ok_or_else(missing)
        };
        Ok(Resolved {
            access_key: Some(needed("AccessKeyId")?),
            secret_key: Some(needed("SecretAccessKey")?),
            token: Some(needed("Token")?),
            account_id: optional("AccountId"),
            method: METHOD,
            expiry: Some(time::parse(&needed("Expiration")?)?),
        })
    }

    fn token(&self) -> Result<Option<String>> {
        let token = match &self.token_file {
            Some(file) => {
                let read = std::fs::read_to_string(file);
                Some(read.map_err(|error| Error::os(&error, file.as_str()))?)
            }
            None => self.token.clone(),
        };
        if token
            .as_ref()
            .is_some_and(|token| token.contains(['\r', '\n']))
        {
            return Err(Error::Value(
                "Auth token value is not a legal header value".to_owned(),
            ));
        }
        Ok(token)
    }

    /// One request; the error is boto3's message.
    async fn ask(&self, token: Option<&str>) -> std::result::Result<Json, String> {
        let failed = |what: String| {
            format!("Received error when attempting to retrieve container metadata: {what}")
        };
        let mut request = HttpRequest::new(SdkBody::empty());
        let headers = request.headers_mut();
        headers.insert("accept", "application/json");
        if let Some(token) = token {
            headers
                .try_insert("authorization", token.to_owned())
                .map_err(|error| failed(error.to_string()))?;
        }
        request
            .set_uri(self.url.as_str())
            .map_err(|error| failed(error.to_string()))?;
        let settings = HttpConnectorSettings::builder()
            .connect_timeout(TIMEOUT)
            .read_timeout(TIMEOUT)
            .build();
        let connector = remote::connector(settings).map_err(|error| failed(error.to_string()))?;
        let response = connector.call(request).await.map_err(|error| {
            let timeout = error.is_timeout();
            let kind = match DisplayErrorContext(error).to_string() {
                text if timeout && text.contains("connect") => "Connect timeout on",
                _ if timeout => "Read timeout on",
                _ => "Could not connect to the",
            };
            failed(format!("{kind} endpoint URL: \"{}\"", self.url))
        })?;
        let status = response.status().as_u16();
        let body = ByteStream::new(response.into_body()).collect().await;
        let body = body
            .map_err(|error| failed(error.to_string()))?
            .into_bytes();
        if status != 200 {
            return Err(format!(
                "Received non 200 response {status} from container metadata: {}",
                String::from_utf8_lossy(&body)
            ));
        }
        serde_json::from_slice(&body).map_err(|_| {
            "Unable to parse JSON returned from container metadata services".to_owned()
        })
    }
}

/// Keys are only taken from this machine, or over TLS.
fn check_host(url: &str) -> Result<()> {
    if url.starts_with("https:") {
        return Ok(());
    }
    let host = hostname(url)?.map(str::to_lowercase);
    let host = host.as_deref().unwrap_or("None");
    let is_loopback = host
        .parse::<std::net::IpAddr>()
        .is_ok_and(|address| address.is_loopback());
    if is_loopback || ALLOWED_HOSTS.contains(&host) {
        return Ok(());
    }
    Err(Error::Value(format!(
        "Unsupported host '{host}'.  Can only retrieve metadata from a loopback address or one of these hosts: {}",
        ALLOWED_HOSTS.join(", ")
    )))
}

fn failed(error_msg: String) -> Error {
    Error::CredentialRetrieval {
        provider: METHOD.to_owned(),
        error_msg,
    }
}
