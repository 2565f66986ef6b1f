//! How the calls of an operation are signed: by what the model says of operation and service, and what the
//! user prefers.

use ferroboto_model::{Operation, Service};
use pyo3::prelude::*;
use pyo3::types::PyDict;

const UNSIGNED_BODY: &str = "v4-unsigned-body";

/// What the user says of signatures.
#[derive(Clone, Debug, Default)]
pub struct SignatureChoice {
    /// `signature_version`.
    pub version: Option<String>,
    /// `auth_scheme_preference`.
    pub preference: Option<String>,
}

/// A way to sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Not at all.
    Unsigned,
    /// Signature version 4.
    V4,
    /// One that is not here.
    Other(String),
}

/// Why there is no way to sign.
#[derive(Debug)]
enum NoScheme {
    Unknown(String),
    Unsupported(String),
    UnsupportedAll(Vec<String>),
}

impl Scheme {
    fn of(version: &str) -> Self {
        match version {
            "none" => Self::Unsigned,
            "v4" => Self::V4,
            other => Self::Other(other.to_owned()),
        }
    }
}

impl SignatureChoice {
    /// Whether the calls of an operation go out unsigned.
    pub fn is_unsigned(&self, service: &Service, operation: &Operation) -> bool {
        matches!(self.scheme(service, operation), Ok(Scheme::Unsigned))
    }

    /// Fails where the calls of an operation cannot be signed.
    pub fn check(&self, py: Python<'_>, service: &Service, operation: &Operation) -> PyResult<()> {
        let kwargs = PyDict::new(py);
        let class = match self.scheme(service, operation) {
            Ok(Scheme::Unsigned | Scheme::V4) => return Ok(()),
            Ok(Scheme::Other(version)) if version == "bearer" => "NoAuthTokenError",
            Ok(Scheme::Other(version)) | Err(NoScheme::Unknown(version)) => {
                kwargs.set_item("signature_version", version)?;
                "UnknownSignatureVersionError"
            }
            Err(NoScheme::Unsupported(versions)) => {
                kwargs.set_item("signature_version", versions)?;
                "UnsupportedSignatureVersionError"
            }
            Err(NoScheme::UnsupportedAll(versions)) => {
                kwargs.set_item("signature_version", versions)?;
                "UnsupportedSignatureVersionError"
            }
        };
        let class = py.import("ferroboto.exceptions")?.getattr(class)?;
        Err(PyErr::from_value(class.call((), Some(&kwargs))?))
    }

    fn scheme(&self, service: &Service, operation: &Operation) -> Result<Scheme, NoScheme> {
        let preference = self.preference.as_deref();
        let of_operation = match (operation.auth.as_slice(), preference) {
            ([], _) => operation.auth_type.map(Scheme::of),
            (offered, Some(preference)) => Some(preferred(preference, offered)?),
            (offered, None) => Some(first(offered)?),
        };
        match of_operation {
            Some(Scheme::Other(version)) if version == UNSIGNED_BODY => Ok(Scheme::V4),
            Some(scheme) => Ok(scheme),
            None => match (&self.version, preference, service.metadata.auth.as_slice()) {
                // What was no signature for the operation is an unknown version for the client.
                (Some(version), ..) if version == "none" => Ok(Scheme::Other(version.clone())),
                (Some(version), ..) => Ok(Scheme::of(version)),
                (None, None, _) | (None, _, []) => Ok(Scheme::V4),
                (None, Some(preference), offered) => preferred(preference, offered),
            },
        }
    }
}

/// Whether the body stays out of the signature.
pub fn leaves_payload_unsigned(operation: &Operation) -> bool {
    match operation.auth_type {
        _ if !operation.auth.is_empty() => operation.unsigned_payload,
        Some(auth_type) => operation.unsigned_payload || auth_type == UNSIGNED_BODY,
        None => false,
    }
}

/// The signature version of a scheme, by its name without what stands before the `#`.
fn version(scheme: &str) -> Option<&'static str> {
    match scheme {
        "sigv4" => Some("v4"),
        "httpBearerAuth" => Some("bearer"),
        "noAuth" => Some("none"),
        _ => None,
    }
}

fn bare(scheme: &str) -> &str {
    scheme.rsplit('#').next().unwrap_or_default()
}

fn first(offered: &[&str]) -> Result<Scheme, NoScheme> {
    for scheme in offered {
        match version(bare(scheme)) {
            Some(version) => return Ok(Scheme::of(version)),
            None if bare(scheme) == "sigv4a" => {}
            None => return Err(NoScheme::Unknown((*scheme).to_owned())),
        }
    }
    let offered = offered.iter().map(ToString::to_string);
    Err(NoScheme::UnsupportedAll(offered.collect()))
}

fn preferred(preference: &str, offered: &[&str]) -> Result<Scheme, NoScheme> {
    let offered: Vec<_> = offered.iter().map(|scheme| bare(scheme)).collect();
    let wanted = preference
        .split(',')
        .filter(|scheme| offered.contains(scheme));
    let found = wanted.chain(offered.iter().copied()).find_map(version);
    found.map(Scheme::of).ok_or_else(|| {
        let mut names = offered.clone();
        names.sort_unstable();
        NoScheme::Unsupported(names.join(", "))
    })
}
