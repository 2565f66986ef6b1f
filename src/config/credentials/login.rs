//! `login`: keys that `aws login` left in the home directory, and their renewal by the sign-in service.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_sdk_signin::operation::create_o_auth2_token::CreateOAuth2TokenError;
use aws_sdk_signin::types::{CreateOAuth2TokenRequestBody, OAuth2ErrorCode};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use ring::digest::{SHA256, digest};
use serde_json::{Value as Json, json};

use super::dpop::Key;
use super::source::{CredentialSource, Pending, Resolved};
use super::{Chain, remote, role, sso, sso_token, time};
use crate::error::{Error, Result};
use crate::profiles::Section;

const METHOD: &str = "login";
const NEEDED: [&str; 4] = ["accessToken", "refreshToken", "dpopKey", "clientId"];
/// Keys that last longer are taken from the file, where another program may have renewed them.
const REFRESH_WINDOW: Duration = Duration::from_mins(5);

/// `login`, if the profile names a session; what lies in the cache is taken at once, be it over.
pub(super) fn of_profile(chain: &Chain<'_>, section: &Section) -> Result<Option<CredentialSource>> {
    let Some(value) = section.get("login_session") else {
        return Ok(None);
    };
    let name = value.text().unwrap_or_default().to_owned();
    let folder = match chain.environment.get("AWS_LOGIN_CACHE_DIRECTORY") {
        Some(folder) => chain.environment.expand(folder),
        None => PathBuf::from(chain.environment.expand_user("~/.aws/login/cache")),
    };
    let region = match &chain.region {
        Some(region) => Some(region.clone()),
        None => chain.session.region_name(chain.environment)?,
    };
    let login = Arc::new(Login {
        file: folder.join(format!(
            "{}.json",
            sso::hex(digest(&SHA256, name.as_bytes()).as_ref())
        )),
        // Without a region, the token has to name one.
        service: remote::service(chain, "signin", region.unwrap_or_default())?,
        name,
    });
    let token = login.load()?;
    let missing: Vec<_> = NEEDED
        .into_iter()
        .filter(|name| token.get(name).is_none())
        .collect();
    if !missing.is_empty() {
        return Err(failed(format!(
            "Failed to load access token from token cache, missing required fields: {}.",
            missing.join(", ")
        )));
    }
    let current = keys(&token)?;
    Ok(Some(CredentialSource::refreshing(
        METHOD,
        Some(current),
        Box::new(move || -> Pending<Resolved> { Box::pin(Arc::clone(&login).renewed()) }),
    )))
}

struct Login {
    name: String,
    file: PathBuf,
    service: remote::Service,
}

impl Login {
    fn load(&self) -> Result<Json> {
        let text = std::fs::read(&self.file).ok();
        let token = text.and_then(|text| serde_json::from_slice::<Json>(&text).ok());
        token.filter(Json::is_object).ok_or_else(|| {
            failed(format!(
                "Unable to load a existing login session for session {}. Please reauthenticate with 'aws login'.",
                self.name
            ))
        })
    }

    /// Keys that last: those of the file if another program renewed them, or new ones.
    async fn renewed(self: Arc<Self>) -> Result<Resolved> {
        let mut token = self.load()?;
        let Some(pem) = token["dpopKey"].as_str() else {
            return Err(failed("Private key not found in cached token."));
        };
        let key = Key::from_pem(pem)
            .ok_or_else(|| failed("Unable to load private key from cached token."))?;
        let current = keys(&token)?;
        let lasting = SystemTime::now() + REFRESH_WINDOW;
        if current.expiry.is_some_and(|expiry| expiry > lasting) {
            return Ok(current);
        }
        let output = self.ask(&token, key).await?;
        let Some(fresh) = output.access_token() else {
            return Err(invalid_answer());
        };
        let lasts = u64::try_from(output.expires_in()).unwrap_or(0);
        let end = DateTime::from(SystemTime::now() + Duration::from_secs(lasts));
        let end = DateTime::from_secs(end.secs()).fmt(Format::DateTime);
        token["accessToken"] = json!({
            "accessKeyId": fresh.access_key_id(),
            "secretAccessKey": fresh.secret_access_key(),
            "sessionToken": fresh.session_token(),
            "accountId": token["accessToken"]["accountId"],
            "expiresAt": end.map_err(|error| Error::Value(error.to_string()))?,
        });
        token["refreshToken"] = output.refresh_token().into();
        sso_token::save(&self.file, &token)?;
        keys(&token)
    }

    async fn ask(
        &self,
        token: &Json,
        key: Key,
    ) -> Result<aws_sdk_signin::types::CreateOAuth2TokenResponseBody> {
        let text = |name: &str| token[name].as_str().filter(|text| !text.is_empty());
        let region = text("signInRegion").unwrap_or(self.service.region());
        if region.is_empty() {
            return Err(Error::NoRegion);
        }
        let body = CreateOAuth2TokenRequestBody::builder()
            .client_id(text("clientId").unwrap_or_default())
            .refresh_token(text("refreshToken").unwrap_or_default())
            .grant_type("refresh_token")
            .build()
            .map_err(|error| Error::Value(error.to_string()))?;
        let sent = aws_sdk_signin::Client::new(&self.service.config_in(region))
            .create_o_auth2_token()
            .token_input(body)
            .customize()
            .map_request(move |mut request| {
                let id = uuid::Uuid::new_v4().to_string();
                let proof = key.proof(request.uri(), &id, SystemTime::now());
                let proof =
                    proof.ok_or_else(|| Error::Runtime("no randomness to sign with".to_owned()))?;
                request
                    .headers_mut()
                    .try_insert("dpop", proof)
                    .map_err(|error| Error::Value(error.to_string()))?;
                Ok::<_, Error>(request)
            })
            .send()
            .await;
        let output = sent.map_err(|error| match error.as_service_error() {
            Some(CreateOAuth2TokenError::AccessDeniedException(refused)) => match refused.error() {
                OAuth2ErrorCode::TokenExpired | OAuth2ErrorCode::UserCredentialsChanged => {
                    Error::LoginRefreshRequired
                }
                OAuth2ErrorCode::InsufficientPermissions => Error::LoginInsufficientPermissions,
                _ => Error::Login,
            },
            _ => role::service_error(&error, "CreateOAuth2Token"),
        })?;
        output.token_output.ok_or_else(invalid_answer)
    }
}

fn keys(token: &Json) -> Result<Resolved> {
    let token = &token["accessToken"];
    let needed = |name: &str| {
        let text = token[name].as_str().map(str::to_owned);
        text.ok_or_else(|| {
            failed(format!(
                "Failed to load access token from token cache, missing required fields: {name}."
            ))
        })
    };
    Ok(Resolved {
        access_key: Some(needed("accessKeyId")?),
        secret_key: Some(needed("secretAccessKey")?),
        token: Some(needed("sessionToken")?),
        account_id: Some(needed("accountId")?),
        method: METHOD,
        expiry: Some(time::parse(&needed("expiresAt")?)?),
    })
}

fn invalid_answer() -> Error {
    failed(
        "Unable to refresh access token due to an invalid service response. Please try running 'aws login' again. If the issue persists, there may be a temporary signin service problem.",
    )
}

fn failed(error_msg: impl Into<String>) -> Error {
    Error::LoginTokenLoad {
        error_msg: error_msg.into(),
    }
}
