//! The token that a login leaves in the home directory: read, renewed where it can be, written back.

use std::fmt;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use serde::{Deserialize, Serialize};

use super::{remote, role, time};
use crate::error::{Error, Result};

/// A token that ends sooner is renewed.
const REFRESH_WINDOW: Duration = Duration::from_mins(15);

/// A token as it is filed.
#[allow(clippy::struct_field_names)] // the file's names
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Token {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    access_token: String,
    expires_at: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    client_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    registration_expires_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refresh_token: Option<String>,
}

impl Token {
    pub(super) fn access_token(&self) -> &str {
        &self.access_token
    }

    pub(super) fn expiry(&self) -> Result<SystemTime> {
        time::parse(&self.expires_at)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// Reads the token of a login.
pub(super) fn load(file: &Path, name: &str, start_url: &str) -> Result<Token> {
    let failed = |error_msg: String| Error::SsoTokenLoad { error_msg };
    let text = std::fs::read(file).ok();
    let json = text.and_then(|text| serde_json::from_slice::<serde_json::Value>(&text).ok());
    // boto3 raises a KeyError for a file that is no JSON; to a reader the token is not there.
    let json = json.ok_or_else(|| failed(format!("Token for {name} does not exist")))?;
    serde_json::from_value(json).map_err(|_| failed(format!("Token for {start_url} is invalid")))
}

/// Renews the tokens of an `sso-session`.
pub(super) struct SessionToken {
    pub(super) start_url: String,
    pub(super) region: String,
    pub(super) service: remote::Service,
}

impl SessionToken {
    /// The token if it lasts, or the one that replaces it.
    pub(super) async fn renewed(&self, file: &Path, token: Token) -> Result<Token> {
        let expiry = token.expiry()?;
        let now = SystemTime::now();
        if expiry >= now + REFRESH_WINDOW {
            return Ok(token);
        }
        if let Some(renewed) = self.renew(&token).await? {
            save(file, &renewed)?;
            if renewed.expiry()? > now {
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

    /// A new token; `None` if there is no way to one.
    async fn renew(&self, token: &Token) -> Result<Option<Token>> {
        let (Some(id), Some(secret), Some(refresh), Some(registered)) = (
            &token.client_id,
            &token.client_secret,
            &token.refresh_token,
            &token.registration_expires_at,
        ) else {
            return Ok(None);
        };
        if time::parse(registered)? <= SystemTime::now() {
            return Ok(None);
        }
        let sent = aws_sdk_ssooidc::Client::new(&self.service.config())
            .create_token()
            .grant_type("refresh_token")
            .client_id(id)
            .client_secret(secret)
            .refresh_token(refresh)
            .send()
            .await;
        let output = match sent {
            Ok(output) => output,
            Err(error) if error.as_service_error().is_some() => return Ok(None),
            Err(error) => {
                return Err(role::service_error(&error, "CreateToken"));
            }
        };
        let Some(access_token) = output.access_token() else {
            return Ok(None);
        };
        let lasts = u64::try_from(output.expires_in()).unwrap_or(0);
        let end = DateTime::from(SystemTime::now() + Duration::from_secs(lasts));
        let end = DateTime::from_secs(end.secs());
        Ok(Some(Token {
            start_url: Some(self.start_url.clone()),
            region: Some(self.region.clone()),
            access_token: access_token.to_owned(),
            expires_at: end
                .fmt(Format::DateTime)
                .map_err(|error| Error::Value(error.to_string()))?,
            client_id: token.client_id.clone(),
            client_secret: token.client_secret.clone(),
            registration_expires_at: token.registration_expires_at.clone(),
            refresh_token: output.refresh_token().map(str::to_owned),
        }))
    }
}

/// Replaces the file at once, readable for its owner alone.
pub(super) fn save(file: &Path, token: &impl Serialize) -> Result<()> {
    let failed = |error: std::io::Error| Error::os(&error, file.to_string_lossy());
    let text = serde_json::to_vec(token).map_err(|error| Error::Value(error.to_string()))?;
    let fresh = file.with_extension(format!("{}.tmp", std::process::id()));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut out = options.open(&fresh).map_err(failed)?;
    out.write_all(&text)
        .and_then(|()| out.sync_all())
        .and_then(|()| std::fs::rename(&fresh, file))
        .map_err(failed)
}
