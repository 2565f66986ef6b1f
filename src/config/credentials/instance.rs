//! `iam-role`: keys that a machine of Amazon's own is given, by the second version of instance
//! metadata or, where that is not offered, by the first.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorSettings};
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::byte_stream::ByteStream;
use serde_json::Value as Json;

use super::remote::{self, MetadataSettings};
use super::source::{CredentialSource, Pending, Resolved};
use super::{time, worker};
use crate::environment::Environment;
use crate::error::{Error, Result};

const METHOD: &str = "iam-role";
const TOKEN_PATH: &str = "latest/api/token";
const TOKEN_SECONDS: &str = "21600";
const KEYS_PATH: &str = "latest/meta-data/iam/security-credentials/";
/// Before the end of keys, when the machine should have offered new ones.
const REFRESH_WINDOW: Duration = Duration::from_mins(10);

/// Asked at once, as boto3 does; where there is no machine of the kind, there is no role.
pub(super) fn resolve(
    metadata: &MetadataSettings,
    environment: &Environment,
    interrupted: &mut dyn FnMut() -> bool,
) -> Result<Option<CredentialSource>> {
    if remote::metadata_disabled(environment) {
        return Ok(None);
    }
    let machine = Arc::new(Machine(metadata.clone()));
    let asked = Arc::clone(&machine);
    let Some(first) = worker::wait(async move { asked.keys().await }, interrupted)? else {
        return Ok(None);
    };
    let fetch = move || -> Pending<Resolved> {
        let machine = Arc::clone(&machine);
        Box::pin(async move {
            machine.keys().await?.ok_or_else(|| Error::CredentialRetrieval {
                provider: METHOD.to_owned(),
                error_msg: "Credential refresh failed, response did not contain: access_key, secret_key, token, expiry_time".to_owned(),
            })
        })
    };
    Ok(Some(CredentialSource::refreshing(
        METHOD,
        Some(first),
        Box::new(fetch),
    )))
}

struct Machine(MetadataSettings);

/// An answer's status and text.
type Answer = (u16, String);

/// What the attempt to get a token came to.
enum Token {
    Given(String),
    NotOffered,
    Refused,
}

impl Machine {
    /// The keys; `None` if the machine has none to give.
    async fn keys(&self) -> Result<Option<Resolved>> {
        let token = match self.token().await? {
            Token::Given(token) => Some(token),
            Token::NotOffered => None,
            Token::Refused => return Ok(None),
        };
        if token.as_deref().is_none_or(str::is_empty) && self.0.first_version_disabled {
            return Err(Error::MetadataRetrieval {
                error_msg:
                    "Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled"
                        .to_owned(),
            });
        }
        let token = token.as_deref();
        let Some(role) = self.get(KEYS_PATH, token, |_| true).await? else {
            return Ok(None);
        };
        let is_json = |text: &str| serde_json::from_str::<Json>(text).is_ok();
        let path = format!("{KEYS_PATH}{role}");
        let Some(text) = self.get(&path, token, is_json).await? else {
            return Ok(None);
        };
        let answer: Json = serde_json::from_str(&text).unwrap_or_default();
        let text = |name: &str| answer[name].as_str().map(str::to_owned);
        let (Some(access_key), Some(secret_key), Some(token), Some(expiration)) = (
            text("AccessKeyId"),
            text("SecretAccessKey"),
            text("Token"),
            text("Expiration"),
        ) else {
            return Ok(None);
        };
        Ok(Some(Resolved {
            access_key: Some(access_key),
            secret_key: Some(secret_key),
            token: Some(token),
            account_id: None,
            method: METHOD,
            expiry: Some(extended(time::parse(&expiration)?)),
        }))
    }

    async fn token(&self) -> Result<Token> {
        let header = ("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_SECONDS);
        for _ in 0..self.0.attempts {
            match self.ask("PUT", TOKEN_PATH, Some(header)).await? {
                Some((200, token)) => return Ok(Token::Given(token)),
                Some((403..=405, _)) => return Ok(Token::NotOffered),
                Some((400, _)) => return Ok(Token::Refused),
                _ => {}
            }
        }
        Ok(Token::NotOffered)
    }

    /// An answer that is of use, if one comes.
    async fn get(
        &self,
        path: &str,
        token: Option<&str>,
        is_useful: impl Fn(&str) -> bool,
    ) -> Result<Option<String>> {
        let header = token.map(|token| ("x-aws-ec2-metadata-token", token));
        for _ in 0..self.0.attempts {
            if let Some((200, text)) = self.ask("GET", path, header).await?
                && !text.is_empty()
                && is_useful(&text)
            {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// One request; `None` if nobody answers it.
    async fn ask(
        &self,
        method: &str,
        path: &str,
        header: Option<(&'static str, &str)>,
    ) -> Result<Option<Answer>> {
        let base = self.0.base();
        let slash = if base.ends_with('/') { "" } else { "/" };
        let Some(request) = request(method, format!("{base}{slash}{path}"), header) else {
            return Ok(None);
        };
        let settings = HttpConnectorSettings::builder()
            .connect_timeout(self.0.timeout)
            .read_timeout(self.0.timeout)
            .build();
        let Ok(response) = remote::connector(settings)?.call(request).await else {
            return Ok(None);
        };
        let status = response.status().as_u16();
        let body = ByteStream::new(response.into_body()).collect();
        let Ok(Ok(body)) = tokio::time::timeout(self.0.timeout, body).await else {
            return Ok(None);
        };
        let text = String::from_utf8_lossy(&body.into_bytes()).into_owned();
        Ok(Some((status, text)))
    }
}

/// `None` for what cannot be asked, such as a role whose name is no name.
fn request(
    method: &str,
    address: String,
    header: Option<(&'static str, &str)>,
) -> Option<HttpRequest> {
    let mut request = HttpRequest::new(SdkBody::empty());
    request.set_method(method).ok()?;
    request.set_uri(address).ok()?;
    if let Some((name, value)) = header {
        let headers = request.headers_mut();
        headers.try_insert(name, value.to_owned()).ok()?;
    }
    Some(request)
}

/// Keys that should have been replaced by now are used on, and asked for again some minutes later.
fn extended(expiry: SystemTime) -> SystemTime {
    let now = SystemTime::now();
    // Machines that started together should not ask together.
    let scatter = now
        .duration_since(SystemTime::UNIX_EPOCH)
        .map_or(0, |since| since.subsec_nanos() % 481);
    let span = REFRESH_WINDOW + Duration::from_secs(u64::from(120 + scatter));
    if now + span >= expiry {
        now + span
    } else {
        expiry
    }
}
