//! `iam-role`: keys that a machine of Amazon's own is given, by the second version of instance
//! metadata or, where that is not offered, by the first.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use ferroboto_transport::{self as transport, Interrupt, clock};
use http::Request;

use serde_json::Value as Json;

use super::members;
use super::metadata::{self, MetadataSettings};
use super::source::{CredentialSource, Resolved};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::host::Host;
use crate::options::type_name;

const METHOD: &str = "iam-role";
const TOKEN_PATH: &str = "latest/api/token";
const TOKEN_SECONDS: &str = "21600";
const ZONE_PATH: &str = "latest/meta-data/placement/availability-zone/";
const KEYS_PATH: &str = "latest/meta-data/iam/security-credentials/";
/// Before the end of keys, when the machine should have offered new ones.
const REFRESH_WINDOW: Duration = Duration::from_mins(15);

/// Asked at once, as boto3 does; where there is no machine of the kind, there is no role.
pub(super) fn resolve(
    metadata: &MetadataSettings,
    environment: &Environment,
    host: &Arc<dyn Host>,
    interrupt: &mut dyn Interrupt,
) -> Result<Option<CredentialSource>> {
    if metadata::disabled(environment) {
        return Ok(None);
    }
    if interrupt.interrupted() {
        return Err(Error::Interrupted);
    }
    let machine = Machine::new(metadata);
    let Some(first) = machine.keys(&**host, interrupt)? else {
        return Ok(None);
    };
    let host = Arc::clone(host);
    let fetch = move |interrupt: &mut dyn Interrupt| {
        let keys = machine.keys(&*host, interrupt)?;
        keys.ok_or_else(|| Error::CredentialRetrieval {
            provider: METHOD.to_owned(),
            error_msg: "Credential refresh failed, response did not contain: access_key, secret_key, token, expiry_time".to_owned(),
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
    interrupt: &mut dyn Interrupt,
) -> Result<Option<String>> {
    if metadata::disabled(environment) {
        return Ok(None);
    }
    let machine = Machine::new(metadata);
    let token = match machine.token(interrupt)? {
        Token::Given(token) => Some(token),
        Token::NotOffered => None,
        Token::Refused => return Ok(None),
    };
    machine.check_version(token.as_deref())?;
    let zone = machine.get(ZONE_PATH, token.as_deref(), |_| true, interrupt)?;
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
    fn new(settings: &MetadataSettings) -> Self {
        Self {
            settings: settings.clone(),
        }
    }

    /// The keys; `None` if the machine has none to give.
    fn keys(&self, host: &dyn Host, interrupt: &mut dyn Interrupt) -> Result<Option<Resolved>> {
        let token = match self.token(interrupt)? {
            Token::Given(token) => Some(token),
            Token::NotOffered => None,
            Token::Refused => return Ok(None),
        };
        let token = token.as_deref();
        self.check_version(token)?;
        let Some(role) = self.get(KEYS_PATH, token, |_| true, interrupt)? else {
            return Ok(None);
        };
        let is_json = |text: &str| host.parse_json(text.as_bytes()).is_ok();
        let path = format!("{KEYS_PATH}{role}");
        let Some(text) = self.get(&path, token, is_json, interrupt)? else {
            return Ok(None);
        };
        let answer = host.parse_json(text.as_bytes())?;
        let [
            Some(access_key),
            Some(secret_key),
            Some(token),
            Some(expiration),
        ] = ["AccessKeyId", "SecretAccessKey", "Token", "Expiration"].map(|name| answer.get(name))
        else {
            return Ok(None);
        };
        Ok(Some(Resolved {
            access_key: members::access_key(access_key),
            secret_key: members::secret_key(secret_key)?,
            token: members::token(token)?,
            account_id: None,
            method: METHOD,
            expiry: Some(expiry(host, expiration)?),
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

    fn token(&self, interrupt: &mut dyn Interrupt) -> Result<Token> {
        let header = ("x-aws-ec2-metadata-token-ttl-seconds", TOKEN_SECONDS);
        for _ in 0..self.settings.attempts {
            match self.ask("PUT", TOKEN_PATH, Some(header), interrupt)? {
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
    fn get(
        &self,
        path: &str,
        token: Option<&str>,
        is_useful: impl Fn(&str) -> bool,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Option<String>> {
        let header = token.map(|token| ("x-aws-ec2-metadata-token", token));
        for _ in 0..self.settings.attempts {
            if let Asked::Answer(200, text) = self.ask("GET", path, header, interrupt)?
                && !text.is_empty()
                && is_useful(&text)
            {
                return Ok(Some(text));
            }
        }
        Ok(None)
    }

    /// One request.
    fn ask(
        &self,
        method: &str,
        path: &str,
        header: Option<(&'static str, &str)>,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Asked> {
        let base = self.settings.base();
        let slash = if base.ends_with('/') { "" } else { "/" };
        let Some(request) = request(method, format!("{base}{slash}{path}"), header) else {
            return Ok(Asked::Nobody);
        };
        match self.settings.http().send_blocking(request, interrupt) {
            Ok(answer) => Ok(Asked::Answer(
                answer.status().as_u16(),
                String::from_utf8_lossy(answer.body()).into_owned(),
            )),
            Err(transport::Error::ReadTimeout { .. }) => Ok(Asked::Silence),
            Err(error) if is_absence(&error) => Ok(Asked::Nobody),
            Err(error) => Err(error.into()),
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

/// When the keys expire. boto3 looks at two forms of the date, and prolongs keys that have the usual one.
fn expiry(host: &dyn Host, expiration: &Json) -> Result<SystemTime> {
    let text = expiration.as_str().ok_or_else(|| {
        Error::Type(format!(
            "strptime() argument 1 must be str, not {}",
            type_name(expiration)
        ))
    })?;
    let expiry = host.parse_date(text)?;
    let usual = text.len() == 20 && text.ends_with('Z') && text.as_bytes().get(10) == Some(&b'T');
    Ok(if usual { extended(expiry) } else { expiry })
}

/// Keys that should have been replaced by now are used on, and asked for again some minutes later.
fn extended(expiry: SystemTime) -> SystemTime {
    let now = clock::now();
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
