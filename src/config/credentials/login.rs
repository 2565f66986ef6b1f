//! `login`: keys that `aws login` left in the home directory, and their renewal by the sign-in service.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use ferroboto_transport::{Interrupt, clock};
use ring::digest::{SHA256, digest};
use serde_json::{Value as Json, json};

use super::dpop::Key;
use super::source::{CredentialSource, Resolved};
use super::{Chain, members, sso, sso_token};
use crate::error::{Error, Result};
use crate::host::{Host, Proof, ServiceCall};
use crate::profiles::Section;
use crate::session::Session;

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
    let login = Login {
        file: folder.join(format!(
            "{}.json",
            sso::hex(digest(&SHA256, name.as_bytes()).as_ref())
        )),
        name,
        session: chain.session.without_credentials(),
    };
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
    let current = keys(&token, &**chain.session.host())?;
    Ok(Some(CredentialSource::refreshing(
        METHOD,
        Some(current),
        Box::new(move |_: &mut dyn Interrupt| login.renewed()),
    )))
}

struct Login {
    name: String,
    file: PathBuf,
    session: Session,
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
    fn renewed(&self) -> Result<Resolved> {
        let host = &**self.session.host();
        let mut token = self.load()?;
        let Some(pem) = token["dpopKey"].as_str() else {
            return Err(failed("Private key not found in cached token."));
        };
        let key = Key::from_pem(pem)
            .ok_or_else(|| failed("Unable to load private key from cached token."))?;
        let current = keys(&token, host)?;
        let lasting = clock::now() + REFRESH_WINDOW;
        if current.expiry.is_some_and(|expiry| expiry > lasting) {
            return Ok(current);
        }
        let response = self.ask(&token, key)?;
        let Some(output) = response.get("tokenOutput") else {
            return Err(invalid_answer());
        };
        // boto3 raises a KeyError that names the member.
        let member = |of: &Json, name: &str| {
            let found = of.get(name).cloned();
            found.ok_or_else(|| Error::Key(name.to_owned()))
        };
        let lasts = member(output, "expiresIn")?.as_u64().unwrap_or_default();
        let expiry = clock::now().checked_add(Duration::from_secs(lasts));
        let fresh = member(output, "accessToken")?;
        token["accessToken"] = json!({
            "accessKeyId": member(&fresh, "accessKeyId")?,
            "secretAccessKey": member(&fresh, "secretAccessKey")?,
            "sessionToken": member(&fresh, "sessionToken")?,
            "accountId": token["accessToken"]["accountId"],
            "expiresAt": members::iso8601(expiry.unwrap_or_else(clock::now)),
        });
        token["refreshToken"] = member(output, "refreshToken")?;
        sso_token::save(&self.file, &token)?;
        keys(&token, host)
    }

    fn ask(&self, token: &Json, key: Key) -> Result<Json> {
        let region = token["signInRegion"]
            .as_str()
            .filter(|region| !region.is_empty());
        let proof: Proof = Arc::new(move |url| {
            let id = uuid::Uuid::new_v4().to_string();
            let proof = key.proof(url, &id, clock::now());
            proof.ok_or_else(|| Error::Runtime("The system has no randomness.".to_owned()))
        });
        let response = self.session.host().call(
            &self.session,
            &ServiceCall {
                service: "signin",
                operation: "CreateOAuth2Token",
                region,
                parameters: json!({"tokenInput": {
                    "clientId": token["clientId"],
                    "refreshToken": token["refreshToken"],
                    "grantType": "refresh_token",
                }}),
                credentials: None,
                proof: Some(proof),
            },
        );
        match response {
            Err(Error::Service { code, response, .. }) if code == "AccessDeniedException" => {
                Err(match response["error"].as_str() {
                    Some("TOKEN_EXPIRED" | "USER_CREDENTIALS_CHANGED") => {
                        Error::LoginRefreshRequired
                    }
                    Some("INSUFFICIENT_PERMISSIONS") => Error::LoginInsufficientPermissions,
                    _ => Error::Login,
                })
            }
            response => response,
        }
    }
}

fn keys(token: &Json, host: &dyn Host) -> Result<Resolved> {
    let token = &token["accessToken"];
    let needed = |name: &str| {
        token.get(name).ok_or_else(|| {
            failed(format!(
                "Failed to load access token from token cache, missing required fields: {name}."
            ))
        })
    };
    Ok(Resolved {
        access_key: members::access_key(needed("accessKeyId")?),
        secret_key: members::secret_key(needed("secretAccessKey")?)?,
        token: members::token(needed("sessionToken")?)?,
        account_id: needed("accountId")?.as_str().map(str::to_owned),
        method: METHOD,
        expiry: Some(members::date(host, needed("expiresAt")?)?),
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
