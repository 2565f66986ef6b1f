//! boto3's credential chain in boto3's order: who is asked, and with which settings.
//! Services that issue credentials are called by the program around this crate, with clients as for any other call.

mod bearer;
mod container;
mod dpop;
mod instance;
mod login;
mod members;
mod metadata;
mod process;
mod role;
mod source;
mod sso;
mod sso_token;
mod stored;

pub use source::{Ask, CredentialSource, Held, Resolved};

pub(crate) use bearer::{of_environment as bearer_token, of_session as sso_tokens};
pub(crate) use sso::token_session;

use std::sync::Arc;

use ferroboto_transport::Interrupt;

use crate::environment::Environment;
use crate::error::Result;
use crate::profiles::FullConfig;
use crate::session::Session;
use crate::variables as vars;

/// What the sources of one chain share.
struct Chain<'a> {
    session: &'a Session,
    environment: &'a Environment,
    full: Arc<FullConfig>,
    /// Region for the services that issue credentials.
    region: Option<String>,
    /// A profile was given as an argument, so the environment has no say.
    explicit_profile: bool,
}

/// Asks one source after the other; `None` when no one has anything.
pub(crate) fn resolve(
    session: &Session,
    environment: &Environment,
    region: Option<&str>,
    interrupt: &mut dyn Interrupt,
) -> Result<Option<CredentialSource>> {
    let metadata = metadata::MetadataSettings::read(session, environment)?;
    let profile = session.profile_name(environment);
    let chain = Chain {
        session,
        environment,
        full: session.full_config(environment)?,
        region: region.map(str::to_owned),
        explicit_profile: session.has_explicit_profile(),
    };
    if !chain.explicit_profile
        && let Some(found) = stored::environment(environment, session.host())?
    {
        return Ok(Some(found));
    }
    if let Some(found) = role::assumed(&chain, &metadata, &profile, interrupt)? {
        return Ok(Some(found));
    }
    if let Some(found) = chain.of_profile(&profile, chain.explicit_profile, interrupt)? {
        return Ok(Some(found));
    }
    if let Some(found) = stored::ec2_credentials_file(environment)? {
        return Ok(Some(found));
    }
    if let Some(found) = stored::boto_config(environment)? {
        return Ok(Some(found));
    }
    if let Some(found) = container::resolve(environment, session.host(), interrupt)? {
        return Ok(Some(found));
    }
    instance::resolve(&metadata, environment, session.host(), interrupt)
}

/// Keys that lie ready, for a client that needs none but shows them; faults count as nothing.
pub(crate) fn resolve_static(
    session: &Session,
    environment: &Environment,
) -> Option<CredentialSource> {
    let profile = session.profile_name(environment);
    let of_environment = || {
        stored::environment(environment, session.host())
            .ok()
            .flatten()
    };
    let of_credentials_file = || {
        let file = session.text(vars::CREDENTIALS_FILE, environment).ok()??;
        stored::shared_credentials_file(&file, &profile, environment).ok()?
    };
    let of_config_file = || {
        let file = session.text(vars::CONFIG_FILE, environment).ok()??;
        stored::config_file(&file, &profile, environment).ok()?
    };
    (!session.has_explicit_profile())
        .then(of_environment)
        .flatten()
        .or_else(of_credentials_file)
        .or_else(of_config_file)
}

/// Region of the machine that this runs on, if it says so.
pub(crate) fn instance_region(
    session: &Session,
    environment: &Environment,
    interrupt: &mut dyn Interrupt,
) -> Option<String> {
    let metadata = metadata::MetadataSettings::read(session, environment).ok()?;
    instance::region(&metadata, environment, interrupt).ok()?
}

impl Chain<'_> {
    /// The sources that a profile describes.
    fn of_profile(
        &self,
        profile: &str,
        without_environment: bool,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Option<CredentialSource>> {
        let environment = self.environment;
        let section = self.full.profiles.get(profile).cloned().unwrap_or_default();
        if let Some(found) = role::web_identity(self, &section, without_environment)? {
            return Ok(Some(found));
        }
        if let Some(found) = sso::of_profile(self, profile, &section)? {
            return Ok(Some(found));
        }
        let file = self.session.text(vars::CREDENTIALS_FILE, environment)?;
        let file = file.unwrap_or_default();
        if let Some(found) = stored::shared_credentials_file(&file, profile, environment)? {
            return Ok(Some(found));
        }
        if let Some(found) = login::of_profile(self, &section)? {
            return Ok(Some(found));
        }
        if let Some(found) = process::of_profile(&section, self.session.host(), interrupt)? {
            return Ok(Some(found));
        }
        let file = self.session.text(vars::CONFIG_FILE, environment)?;
        stored::config_file(&file.unwrap_or_default(), profile, environment)
    }
}
