//! The token that a login leaves in the home directory: read, renewed where it can be, written back.

use std::fmt;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime};

use ferroboto_transport::clock;
use serde_json::{Map, Value as Json, json};

use super::members;
use crate::error::{Error, Result};
use crate::host::{Host, ServiceCall};
use crate::session::Session;

/// A token that expires sooner is renewed.
const REFRESH_WINDOW: Duration = Duration::from_mins(15);

/// A token as it is filed.
pub(super) struct Token(Map<String, Json>);

impl Token {
    pub(super) fn access_token(&self) -> &Json {
        &self.0["accessToken"]
    }

    pub(super) fn expiry(&self, host: &dyn Host) -> Result<SystemTime> {
        members::date(host, &self.0["expiresAt"])
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token").finish_non_exhaustive()
    }
}

/// Reads the token of a login.
pub(super) fn load(file: &Path, name: &str, start_url: &str) -> Result<Token> {
    let failed = |error_msg: String| Error::SsoTokenLoad { error_msg };
    let text = fs::read(file).ok();
    let json = text.and_then(|text| serde_json::from_slice::<Json>(&text).ok());
    // boto3 raises a KeyError for a file that is no JSON; to a reader there is no token.
    let json = json.ok_or_else(|| failed(format!("Token for {name} does not exist")))?;
    match json {
        Json::Object(token)
            if token.contains_key("accessToken") && token.contains_key("expiresAt") =>
        {
            Ok(Token(token))
        }
        _ => Err(failed(format!("Token for {start_url} is invalid"))),
    }
}

/// Renews the tokens of an `sso-session`.
pub(super) struct Renewal<'a> {
    pub(super) start_url: &'a str,
    pub(super) region: &'a str,
    pub(super) session: &'a Session,
}

impl Renewal<'_> {
    /// The token if it lasts, or the one that replaces it.
    pub(super) fn renewed(&self, file: &Path, token: Token) -> Result<Token> {
        let host = &**self.session.host();
        let expiry = token.expiry(host)?;
        let now = clock::now();
        if expiry >= now + REFRESH_WINDOW {
            return Ok(token);
        }
        if let Some(renewed) = self.renew(&token.0)? {
            save(file, &Json::Object(renewed.0.clone()))?;
            if renewed.expiry(host)? > now {
                return Ok(renewed);
            }
        } else if expiry > now {
            return Ok(token);
        }
        Err(Error::TokenRetrieval {
            provider: "sso".to_owned(),
            error_msg: "Token has expired and refresh failed".to_owned(),
        })
    }

    /// A new token; `None` where the token cannot be renewed, or the service refuses to.
    fn renew(&self, token: &Map<String, Json>) -> Result<Option<Token>> {
        let host = &**self.session.host();
        let [Some(refresh), Some(id), Some(secret), Some(registered)] = [
            "refreshToken",
            "clientId",
            "clientSecret",
            "registrationExpiresAt",
        ]
        .map(|name| token.get(name)) else {
            return Ok(None);
        };
        if members::date(host, registered)? <= clock::now() {
            return Ok(None);
        }
        let response = host.call(
            self.session,
            &ServiceCall {
                service: "sso-oidc",
                operation: "CreateToken",
                region: Some(self.region),
                parameters: json!({
                    "grantType": "refresh_token",
                    "clientId": id,
                    "clientSecret": secret,
                    "refreshToken": refresh,
                }),
                credentials: None,
                proof: None,
            },
        );
        let response = match response {
            Err(Error::Service { .. }) => return Ok(None),
            response => response?,
        };
        // boto3 raises a KeyError that names the member.
        let needed = |name: &str| {
            let missing = || Error::Key(name.to_owned());
            response.get(name).ok_or_else(missing)
        };
        let lasts = needed("expiresIn")?.as_u64().unwrap_or_default();
        let expiry = clock::now().checked_add(Duration::from_secs(lasts));
        let mut renewed = Map::new();
        for (name, value) in [
            ("startUrl", &json!(self.start_url)),
            ("region", &json!(self.region)),
            ("accessToken", needed("accessToken")?),
            (
                "expiresAt",
                &json!(members::iso8601(expiry.unwrap_or_else(clock::now))),
            ),
            ("clientId", id),
            ("clientSecret", secret),
            ("registrationExpiresAt", registered),
        ] {
            renewed.insert(name.to_owned(), value.clone());
        }
        if let Some(refresh) = response.get("refreshToken") {
            renewed.insert("refreshToken".to_owned(), refresh.clone());
        }
        Ok(Some(Token(renewed)))
    }
}

/// Replaces a file at once, readable for its owner alone.
pub(super) fn save(file: &Path, content: &Json) -> Result<()> {
    let failed = |error: std::io::Error| Error::os(&error, file.to_string_lossy());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    // A name that nobody can guess and a file that did not exist: a link that waits at a known name is not followed.
    let fresh = file.with_extension(format!("{}.tmp", uuid::Uuid::new_v4().simple()));
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(&fresh).map_err(failed)?;
    let written = out
        .write_all(content.to_string().as_bytes())
        .and_then(|()| out.sync_all())
        .and_then(|()| fs::rename(&fresh, file));
    written.map_err(|error| {
        // The error that counts is the one above.
        let _ = fs::remove_file(&fresh);
        failed(error)
    })
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    #[test]
    fn a_token_is_replaced_for_its_owner_alone() -> std::io::Result<()> {
        let folder = std::env::temp_dir().join(uuid::Uuid::new_v4().to_string());
        let (file, other) = (folder.join("cache").join("t.json"), folder.join("other"));
        assert_eq!(save(&file, &json!({"a": 1})), Ok(()));
        fs::write(&other, "untouched")?;
        fs::remove_file(&file)?;
        symlink(&other, &file)?;
        assert_eq!(save(&file, &json!({"a": 2})), Ok(()));
        assert_eq!(fs::read_to_string(&file)?, r#"{"a":2}"#);
        assert_eq!(fs::read_to_string(&other)?, "untouched");
        assert_eq!(fs::metadata(&file)?.permissions().mode() & 0o777, 0o600);
        assert_eq!(fs::read_dir(folder.join("cache"))?.count(), 1);
        fs::remove_dir_all(&folder)
    }
}
