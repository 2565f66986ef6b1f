//! What this crate needs of the program around it, which knows Python and the services.

use std::sync::Arc;
use std::time::SystemTime;

use serde_json::Value as Json;

use crate::credentials::Resolved;
use crate::environment::Environment;
use crate::error::Result;
use crate::session::Session;

/// The program around this crate. Called without the interpreter's lock; its methods may wait.
pub trait Host: Send + Sync {
    /// Calls an operation of a service that issues credentials, with a client of `session`. Times in the response are
    /// seconds since 1970.
    fn call(&self, session: &Session, call: &ServiceCall<'_>) -> Result<Json>;

    /// Reads a date in any form that boto3 reads.
    fn parse_date(&self, text: &str) -> Result<SystemTime>;

    /// Reads JSON as Python does, with its errors.
    fn parse_json(&self, text: &[u8]) -> Result<Json>;

    /// Asks the user for the code of an MFA device.
    fn mfa_code(&self, prompt: &str) -> Result<String>;

    /// The environment at this moment.
    fn environment(&self) -> Result<Environment>;
}

/// A call for credentials.
pub struct ServiceCall<'a> {
    /// Name of the service as `client()` takes it.
    pub service: &'static str,
    /// Name of the operation.
    pub operation: &'static str,
    /// Region of the client; without one, the session's.
    pub region: Option<&'a str>,
    /// Parameters of the operation.
    pub parameters: Json,
    /// What signs the call; without credentials it goes out unsigned.
    pub credentials: Option<&'a Resolved>,
    /// Makes the value of a `DPoP` header for the URL of the request.
    pub proof: Option<Proof>,
}

/// Proves the possession of a key to a URL.
pub type Proof = Arc<dyn Fn(&str) -> Result<String> + Send + Sync>;

#[cfg(test)]
pub(crate) mod plain {
    //! A program of standard JSON and of dates far away, which has no services and nobody to ask.

    use std::time::{Duration, SystemTime, UNIX_EPOCH};

    use super::{Host, Json, Result, ServiceCall};
    use crate::environment::Environment;
    use crate::error::Error;
    use crate::session::Session;

    pub(crate) struct PlainHost;

    impl Host for PlainHost {
        fn call(&self, _: &Session, _: &ServiceCall<'_>) -> Result<Json> {
            Err(Error::NoRegion)
        }

        fn parse_date(&self, _: &str) -> Result<SystemTime> {
            Ok(UNIX_EPOCH + Duration::from_hours(1_130_808))
        }

        fn parse_json(&self, text: &[u8]) -> Result<Json> {
            serde_json::from_slice(text).map_err(|error| Error::Value(error.to_string()))
        }

        fn mfa_code(&self, _: &str) -> Result<String> {
            Err(Error::NoCredentials)
        }

        fn environment(&self) -> Result<Environment> {
            Ok(Environment::default())
        }
    }
}
