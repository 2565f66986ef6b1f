//! `iam-role`: keys that a machine of Amazon's own is given, by the second version of instance
//! metadata or, where that is not offered, by the first.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use ferroboto_transport as transport;
use http::Request;
use serde_json::Value as Json;

use super::remote::{self, MetadataSettings};
use super::source::{CredentialSource, Pending, Resolved};
use super::{time, worker};
use crate::environment::Environment;
use crate::error::{Error, Result};

const METHOD: &str = "iam-role";
const TOKEN_PATH: &str = "latest/api/token";
const TOKEN_SECONDS: &str = "21600";
const ZONE_PATH: &str = "latest/meta-data/placement/availability-zone/";
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
    let machine = Arc::new(Machine {
        settings: metadata.clone(),
    });
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

/// Region of the machine, which its zone names; `None` where there is no such machine.
pub(super) fn region(
    metadata: &MetadataSettings,
    environment: &Environment,
) -> Result<Option<String>> {
    if remote::metadata_disabled(environment) {
        return Ok(None);
    }
    let machine = Machine {
        settings: metadata.clone(),
    };
    let asked = async move {
        let token = match machine.token().await? {
            Token::Given(token) => Some(token),
            Token::NotOffered => None,
            Token::Refused => return Ok(None),
        };
        machine.check_version(token.as_deref())?;
        machine.get(ZONE_PATH, token.as_deref(), |_| true).await
    };
    let zone = worker::wait(asked, &mut || false)?;
    // The zone is the region and a letter.
    Ok(zone.map(|mut zone| {
        zone.pop();
        zone
    }))
}

struct Machine {
    settings: MetadataSettings,
}

/// What came of a request.
enum Asked {
    /// Status and text.
    Answer(u16, String),
    /// A connection, and nothing on it.
    Silence,
    Nobody,
}

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
        let token = token.as_deref();
        self.check_version(token)?;
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

    fn check_version(&self, token: Option<&str>) -> Result<()> {
        if token.is_none_or(str::is_empty) && self.settings.first_version_disabled {
            return Err(Error::MetadataRetrieval {
                error_msg:
                    "Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled"
                        .to_owned(),
            });
        }
        Ok(())
    }

    async fn token(&self) -> Result<Token> {
        let header = ("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_SECONDS);
        for _ in 0..self.settings.attempts {
            match self.ask("PUT", TOKEN_PATH, Some(header)).await? {
                Asked::Answer(200, token) => return Ok(Token::Given(token)),
                // A machine that is silent where tokens are offers none.
                Asked::Answer(403..=405, _) | Asked::Silence => return Ok(Token::NotOffered),
                Asked::Answer(400, _) => return Ok(Token::Refused),
                Asked::Answer(..) | Asked::Nobody => {}
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
        for _ in 0..self.settings.attempts {
            if let Asked::Answer(200, text) = self.ask("GET", path, header).await?
                && !text.is_empty()
                && is_useful(&text)
            {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// One request.
    async fn ask(
        &self,
        method: &str,
        path: &str,
        header: Option<(&'static str, &str)>,
    ) -> Result<Asked> {
        let base = self.settings.base();
        let slash = if base.ends_with('/') { "" } else { "/" };
        let Some(request) = request(method, format!("{base}{slash}{path}"), header) else {
            return Ok(Asked::Nobody);
        };
        match self.settings.http().send(request).await {
            Ok(answer) => Ok(Asked::Answer(
                answer.status().as_u16(),
                String::from_utf8_lossy(answer.body()).into_owned(),
            )),
            Err(transport::Error::ReadTimeout { .. }) => Ok(Asked::Silence),
            Err(error) if is_absence(&error) => Ok(Asked::Nobody),
            Err(error) => Err(Error::Http(error)),
        }
    }
}

/// Whether boto3 counts a failure as nobody being there, and asks on.
pub(super) fn is_absence(error: &transport::Error) -> bool {
    use transport::Error::{ConnectTimeout, ConnectionClosed, EndpointConnection, ReadTimeout};
    matches!(
        error,
        EndpointConnection { .. }
            | ConnectTimeout { .. }
            | ReadTimeout { .. }
            | ConnectionClosed { .. }
    )
}

/// `None` for what cannot be asked, such as a role whose name is no name.
fn request(
    method: &str,
    address: String,
    header: Option<(&'static str, &str)>,
) -> Option<Request<Bytes>> {
    let mut request = Request::builder().method(method).uri(address);
    if let Some((name, value)) = header {
        request = request.header(name, value);
    }
    request.body(Bytes::new()).ok()
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
