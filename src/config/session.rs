//! A session's settings: what its arguments, the environment and its profile say.
//! Clients and credentials are resolved from here; nothing here speaks to a network.

use std::sync::Arc;

use arc_swap::ArcSwapOption;
use ferroboto_transport::Interrupt;

use crate::credentials::{self, CredentialSource, Resolved};
use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::host::Host;
use crate::profiles::{FullConfig, Section, Value};
use crate::python::{int, repr};
use crate::turn::Turns;
use crate::variables::{self as vars, Variable};

/// Arguments of `Session(...)`.
#[derive(Clone, Default)]
pub struct SessionArguments {
    /// Access key.
    pub aws_access_key_id: Option<String>,
    /// Secret key.
    pub aws_secret_access_key: Option<String>,
    /// Session token.
    pub aws_session_token: Option<String>,
    /// Account.
    pub aws_account_id: Option<String>,
    /// Region for clients that are given none.
    pub region_name: Option<String>,
    /// Profile; giving one turns credentials of the environment off.
    pub profile_name: Option<String>,
    /// What was set on the session in place of the environment's variables; see [`Session::environment`].
    pub variables: Vec<(String, Option<String>)>,
    /// Keys of profiles that the session does not look at.
    pub hidden: Vec<String>,
}

impl std::fmt::Debug for SessionArguments {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionArguments")
            .field("region_name", &self.region_name)
            .field("profile_name", &self.profile_name)
            .finish_non_exhaustive()
    }
}

/// A session: safe to share between threads and with forked children. The profile files are read once, when they are
/// first needed; the environment is looked at anew for every question.
pub struct Session {
    settings: Arc<Settings>,
    kept: Arc<Kept>,
}

/// The credentials of a session, which clients may have to find at their first call.
struct Kept {
    credentials: ArcSwapOption<CredentialSource>,
    resolving: Turns,
}

/// Does not wait for anything.
struct AtOnce;

impl Interrupt for AtOnce {
    fn interrupted(&mut self) -> bool {
        true
    }
}

/// What a session has in common with those that its credentials call services with.
struct Settings {
    region_name: Option<String>,
    profile_name: Option<String>,
    variables: Vec<(String, Option<String>)>,
    hidden: Vec<String>,
    full: ArcSwapOption<FullConfig>,
    host: Arc<dyn Host>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Session")
            .field("region_name", &self.settings.region_name)
            .field("profile_name", &self.settings.profile_name)
            .finish_non_exhaustive()
    }
}

impl Session {
    /// Checks what boto3 checks when a session is made: the profile files and the profile's name. `environment` is that
    /// of the process.
    pub fn new(
        arguments: SessionArguments,
        environment: &Environment,
        host: Arc<dyn Host>,
    ) -> Result<Self> {
        let explicit = explicit_credentials(&arguments)?;
        let session = Self {
            settings: Arc::new(Settings {
                region_name: arguments.region_name,
                profile_name: arguments.profile_name,
                variables: arguments.variables,
                hidden: arguments.hidden,
                full: ArcSwapOption::empty(),
                host,
            }),
            kept: Arc::new(Kept {
                credentials: ArcSwapOption::new(explicit.map(Arc::new)),
                resolving: Turns::default(),
            }),
        };
        if session.settings.variables.is_empty() {
            session.value(vars::DATA_PATH, environment)?;
        } else {
            session.value(vars::DATA_PATH, &session.environment(environment.clone()))?;
        }
        Ok(session)
    }

    /// A session with the same settings, for the calls that credentials of this one come from.
    pub(crate) fn without_credentials(&self) -> Self {
        Self {
            settings: Arc::clone(&self.settings),
            kept: Arc::new(Kept {
                credentials: ArcSwapOption::empty(),
                resolving: Turns::default(),
            }),
        }
    }

    /// The environment as it is for this session: with the variables that were set on it.
    #[must_use]
    pub fn environment(&self, environment: Environment) -> Environment {
        environment.with(&self.settings.variables)
    }

    pub(crate) fn host(&self) -> &Arc<dyn Host> {
        &self.settings.host
    }

    /// The profile, if one is chosen.
    #[must_use]
    pub fn profile(&self, environment: &Environment) -> Option<String> {
        let from_environment = || from_environment(vars::PROFILE, environment);
        self.settings
            .profile_name
            .as_deref()
            .or_else(from_environment)
            .map(str::to_owned)
    }

    /// Folders with more models, as `AWS_DATA_PATH` or the profile has them.
    pub fn data_path(&self, environment: &Environment) -> Result<Option<String>> {
        let found = self.value(vars::DATA_PATH, environment)?;
        Ok(found.and_then(|value| value.text().map(str::to_owned)))
    }

    /// `Session.profile_name`: an empty choice reads as `default`.
    #[must_use]
    pub fn profile_name(&self, environment: &Environment) -> String {
        self.profile(environment)
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "default".to_owned())
    }

    /// Whether the profile was given as an argument.
    #[must_use]
    pub fn has_explicit_profile(&self) -> bool {
        self.settings.profile_name.is_some()
    }

    /// `Session.available_profiles`.
    pub fn available_profiles(&self, environment: &Environment) -> Result<Vec<String>> {
        Ok(self
            .full_config(environment)?
            .profiles
            .keys()
            .cloned()
            .collect())
    }

    /// `Session.region_name`. A block in the profile in its place is no fault before a client
    /// needs a region.
    pub fn region_name(&self, environment: &Environment) -> Result<Option<String>> {
        match self.region(environment) {
            Err(Error::Type(_)) => Ok(None),
            found => found,
        }
    }

    pub(crate) fn region(&self, environment: &Environment) -> Result<Option<String>> {
        if let Some(region) = &self.settings.region_name {
            return Ok(Some(region.clone()));
        }
        let region = from_environment(vars::REGION, environment)
            .or_else(|| environment.get_filled("AWS_REGION"));
        match region {
            Some(region) => Ok(Some(region.to_owned())),
            None => self.text(vars::REGION, environment),
        }
    }

    /// Both profile files; read at the first call.
    pub fn full_config(&self, environment: &Environment) -> Result<Arc<FullConfig>> {
        let known = &self.settings.full;
        if let Some(full) = known.load_full() {
            return Ok(full);
        }
        let file = |variable: Variable| {
            from_environment(variable, environment)
                .or(variable.default_text())
                .unwrap_or_default()
        };
        let full = Arc::new(FullConfig::load(
            file(vars::CONFIG_FILE),
            file(vars::CREDENTIALS_FILE),
            environment,
        )?);
        let first = known.compare_and_swap(&None::<Arc<FullConfig>>, Some(Arc::clone(&full)));
        Ok(first.as_ref().map_or(full, Arc::clone))
    }

    /// The settings of the profile. One that is chosen has to exist, be it `default`.
    pub fn profile_config(&self, environment: &Environment) -> Result<Section> {
        let full = self.full_config(environment)?;
        match self.profile(environment) {
            None => Ok(full.profiles.get("default").cloned().unwrap_or_default()),
            Some(profile) => match full.profiles.get(&profile) {
                Some(section) => Ok(section.clone()),
                None => Err(Error::ProfileNotFound { profile }),
            },
        }
    }

    /// A setting as it is found: environment, profile, default.
    pub(crate) fn value(
        &self,
        variable: Variable,
        environment: &Environment,
    ) -> Result<Option<Value>> {
        if let Some(text) = from_environment(variable, environment) {
            return Ok(Some(Value::Text(text.to_owned())));
        }
        let hidden = &self.settings.hidden;
        if let Some(key) = variable
            .key
            .filter(|key| !hidden.iter().any(|it| it == key))
        {
            let full = self.full_config(environment)?;
            let section = match self.profile(environment) {
                None => full.profiles.get("default"),
                Some(profile) => match full.profiles.get(&profile) {
                    None => return Err(Error::ProfileNotFound { profile }),
                    found => found,
                },
            };
            if let Some(value) = section.and_then(|section| section.get(key)) {
                return Ok(Some(value.clone()));
            }
        }
        Ok(variable
            .default_text()
            .map(|text| Value::Text(text.to_owned())))
    }

    /// A setting that is text; a block in its place is an error.
    pub(crate) fn text(
        &self,
        variable: Variable,
        environment: &Environment,
    ) -> Result<Option<String>> {
        match self.value(variable, environment)? {
            None => Ok(None),
            Some(Value::Text(text)) => Ok(Some(text)),
            Some(Value::Block(_)) => Err(Error::Type(
                "expected string or bytes-like object, got 'dict'".to_owned(),
            )),
        }
    }

    /// A setting that is a whole number.
    pub(crate) fn integer(
        &self,
        variable: Variable,
        environment: &Environment,
    ) -> Result<Option<i64>> {
        match self.value(variable, environment)? {
            None => Ok(None),
            Some(Value::Text(text)) => int(&text).map(Some).ok_or_else(|| {
                Error::Value(format!(
                    "invalid literal for int() with base 10: {}",
                    repr(&text)
                ))
            }),
            Some(Value::Block(_)) => Err(Error::Type(
                "int() argument must be a string, a bytes-like object or a real number, not 'dict'"
                    .to_owned(),
            )),
        }
    }

    /// A setting that is true when it reads `true` in any case, and false when anything else.
    pub(crate) fn boolean(
        &self,
        variable: Variable,
        environment: &Environment,
    ) -> Result<Option<bool>> {
        let value = self.value(variable, environment)?;
        Ok(value.map(|value| value.text().is_some_and(is_true)))
    }

    /// Credentials for the embedded AWS, which takes any: those that are at hand, or stand-ins. Nothing is asked for
    /// them that might have to be waited for, except what a program has put in place itself, and broken ones are no
    /// fault.
    #[must_use]
    pub fn local_credentials(&self, environment: &Environment) -> Arc<CredentialSource> {
        self.known_credentials()
            .or_else(|| credentials::resolve_static(self, environment).map(Arc::new))
            .filter(|source| {
                source.is_complete() && (!source.is_refreshable() || source.is_of_program())
            })
            .unwrap_or_else(|| Arc::new(CredentialSource::fixed(Resolved::local())))
    }

    /// The credentials, if they have been resolved.
    #[must_use]
    pub fn known_credentials(&self) -> Option<Arc<CredentialSource>> {
        self.kept.credentials.load_full()
    }

    /// Uses credentials instead of any that would be found; too late once some were.
    pub fn use_credentials(&self, source: CredentialSource) {
        self.keep(source);
    }

    fn keep(&self, source: CredentialSource) -> Arc<CredentialSource> {
        let source = Arc::new(source);
        let first = self
            .kept
            .credentials
            .compare_and_swap(&None::<Arc<CredentialSource>>, Some(Arc::clone(&source)));
        first.as_ref().map_or(source, Arc::clone)
    }

    /// `Session.get_credentials()`: resolved at the first call that finds any.
    ///
    /// `interrupt` is asked while a source has to be waited for. Other threads wait meanwhile: do not hold a lock here
    /// that a source needs, such as the GIL.
    pub fn credentials(
        &self,
        environment: &Environment,
        region: Option<&str>,
        interrupt: &mut dyn Interrupt,
    ) -> Result<Option<Arc<CredentialSource>>> {
        if let Some(known) = self.known_credentials() {
            return Ok(Some(known));
        }
        let _turn = self
            .kept
            .resolving
            .take(interrupt)
            .ok_or(Error::Interrupted)?;
        if let Some(known) = self.known_credentials() {
            return Ok(Some(known));
        }
        let found = credentials::resolve(self, environment, region, interrupt)?;
        Ok(found.map(|found| self.keep(found)))
    }

    /// The same for a client in an event loop: where a source has to be waited for, the first call does so that needs
    /// credentials.
    pub(crate) fn credentials_of_loop(
        &self,
        environment: &Environment,
        region: Option<&str>,
    ) -> Result<Option<Arc<CredentialSource>>> {
        match self.credentials(environment, region, &mut AtOnce) {
            Err(Error::Interrupted) => {}
            found => return found,
        }
        let session = Self {
            settings: Arc::clone(&self.settings),
            kept: Arc::clone(&self.kept),
        };
        let (environment, region) = (environment.clone(), region.map(str::to_owned));
        let fetch = move |interrupt: &mut dyn Interrupt| {
            let found = session.credentials(&environment, region.as_deref(), interrupt)?;
            let found = found.ok_or(Error::NoCredentials)?;
            Ok(Resolved::clone(&*found.frozen(interrupt)?))
        };
        let source = CredentialSource::later(Box::new(fetch));
        Ok(Some(Arc::new(source)))
    }
}

/// `ensure_boolean` of a text.
pub(crate) fn is_true(text: &str) -> bool {
    text.to_lowercase() == "true"
}

fn from_environment(variable: Variable, environment: &Environment) -> Option<&str> {
    variable
        .environment
        .iter()
        .find_map(|name| environment.get(name))
}

/// Empty arguments count as none; half a pair is found out when it has to sign.
fn explicit_credentials(arguments: &SessionArguments) -> Result<Option<CredentialSource>> {
    let SessionArguments {
        aws_access_key_id,
        aws_secret_access_key,
        aws_session_token,
        aws_account_id,
        ..
    } = arguments;
    let given = [
        aws_access_key_id,
        aws_secret_access_key,
        aws_session_token,
        aws_account_id,
    ];
    if !given
        .iter()
        .any(|value| value.as_ref().is_some_and(|value| !value.is_empty()))
    {
        return Ok(None);
    }
    if aws_account_id.is_some() && (aws_access_key_id.is_none() || aws_secret_access_key.is_none())
    {
        return Err(Error::NoCredentials);
    }
    Ok(Some(CredentialSource::fixed(Resolved {
        access_key: aws_access_key_id.clone(),
        secret_key: aws_secret_access_key.clone(),
        token: aws_session_token.clone(),
        account_id: aws_account_id.clone(),
        method: "explicit",
        expiry: None,
    })))
}
