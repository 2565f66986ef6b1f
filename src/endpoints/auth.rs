//! The choice among the ways to sign that an endpoint offers, as botocore makes it.

use crate::AuthScheme;

/// What a program says about signatures.
#[derive(Debug, Clone, Default)]
pub struct AuthWishes {
    /// `signature_version` of `Config`.
    pub signature_version: Option<String>,
    /// `signature_version` is `UNSIGNED`.
    pub unsigned: bool,
    /// Preferred schemes, with commas between them.
    pub preference: Option<String>,
}

/// How requests to an endpoint are signed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Auth {
    /// As the model and the settings of the client say: the rules leave it to them, or offer nothing of what a program
    /// asks for.
    #[default]
    Open,
    /// Not at all.
    Unsigned,
    /// By this scheme. Its name is botocore's, as `v4`, `v4a` or `v4-s3express`; or what a program asks for, which names
    /// the same.
    Scheme(AuthScheme),
}

/// Why no scheme can be chosen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// No scheme of the endpoint is known.
    #[error("Unknown Signature Version: {0}.")]
    Unknown(String),
    /// No scheme of the endpoint is both known and preferred.
    #[error("Signature version(s) are not supported: {0}")]
    Unsupported(String),
}

/// Names of schemes in botocore, without the `sig` before them. The last is chosen where no other is offered or it is asked
/// for: boto3 has it only with a package besides its own.
const KNOWN: [&str; 4] = ["v4", "v4-s3express", "bearer", ASYMMETRIC];
const ASYMMETRIC: &str = "v4a";

/// Chooses among the schemes of an endpoint, the preferred one first; there may be none.
///
/// # Errors
/// When none of them is known.
pub fn choose(schemes: &[AuthScheme], wishes: &AuthWishes) -> Result<Auth, AuthError> {
    if schemes.is_empty() {
        return Ok(Auth::Open);
    }
    if wishes.unsigned {
        return Ok(Auth::Unsigned);
    }
    let chosen = |name: &str, scheme: &AuthScheme| {
        Auth::Scheme(AuthScheme {
            name: name.to_owned(),
            ..scheme.clone()
        })
    };
    if let Some(wanted) = &wishes.signature_version {
        let found = schemes
            .iter()
            .find(|scheme| names_same(wanted, stripped(&scheme.name)));
        return Ok(found.map_or(Auth::Open, |scheme| chosen(wanted, scheme)));
    }
    if let Some(preference) = &wishes.preference {
        return preferred(schemes, preference);
    }
    let known = || {
        schemes
            .iter()
            .map(|scheme| (stripped(&scheme.name), scheme))
            .filter(|(name, _)| KNOWN.contains(name))
    };
    known()
        .find(|(name, _)| *name != ASYMMETRIC)
        .or_else(|| known().next())
        .map(|(name, scheme)| chosen(name, scheme))
        .ok_or_else(|| AuthError::Unknown(names(schemes, stripped).join(", ")))
}

fn preferred(schemes: &[AuthScheme], preference: &str) -> Result<Auth, AuthError> {
    let offered = |wanted: &str| schemes.iter().find(|scheme| bare(&scheme.name) == wanted);
    let preferred = preference.split(',').filter_map(offered);
    for scheme in preferred.chain(schemes) {
        let name = match bare(&scheme.name) {
            "sigv4" => "v4",
            "sigv4a" => "v4a",
            "httpBearerAuth" => "bearer",
            "noAuth" => return Ok(Auth::Unsigned),
            _ => continue,
        };
        return Ok(Auth::Scheme(AuthScheme {
            name: name.to_owned(),
            ..scheme.clone()
        }));
    }
    let mut names = names(schemes, bare);
    names.sort_unstable();
    Err(AuthError::Unsupported(names.join(", ")))
}

fn names<'s>(schemes: &'s [AuthScheme], name: fn(&'s str) -> &'s str) -> Vec<&'s str> {
    schemes.iter().map(|scheme| name(&scheme.name)).collect()
}

/// A name of the rules as botocore has it.
fn stripped(name: &str) -> &str {
    name.strip_prefix("sig").unwrap_or(name)
}

fn bare(name: &str) -> &str {
    name.rsplit('#').next().unwrap_or_default()
}

/// Whether a signature version of botocore is a scheme of the rules: `s3v4-query` is `v4`.
fn names_same(version: &str, scheme: &str) -> bool {
    let version = version.split('-').next().unwrap_or_default();
    let version = match version.strip_prefix("s3") {
        Some(rest) if !rest.is_empty() => rest,
        _ => version,
    };
    version == scheme
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schemes(names: &[&str]) -> Vec<AuthScheme> {
        names
            .iter()
            .map(|name| AuthScheme {
                name: (*name).to_owned(),
                ..AuthScheme::default()
            })
            .collect()
    }

    fn name(offered: &[&str], wishes: &AuthWishes) -> String {
        match choose(&schemes(offered), wishes) {
            Ok(Auth::Open) => "open".into(),
            Ok(Auth::Unsigned) => "unsigned".into(),
            Ok(Auth::Scheme(scheme)) => scheme.name,
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn the_first_known_scheme() {
        let none = AuthWishes::default();
        assert_eq!(name(&[], &none), "open");
        assert_eq!(name(&["sigv4a", "sigv4"], &none), "v4");
        assert_eq!(name(&["sigv4a"], &none), "v4a");
        assert_eq!(name(&["sigv9", "sigv4-s3express"], &none), "v4-s3express");
        assert_eq!(name(&["sigv9"], &none), "Unknown Signature Version: v9.");
    }

    #[test]
    fn the_scheme_that_a_program_asks_for() {
        for (version, expected) in [
            ("s3v4", "s3v4"),
            ("v4a", "v4a"),
            ("s3v4-query", "s3v4-query"),
            ("s3", "open"),
            ("v2", "open"),
        ] {
            let wishes = AuthWishes {
                signature_version: Some(version.into()),
                ..AuthWishes::default()
            };
            assert_eq!(name(&["sigv4a", "sigv4"], &wishes), expected);
        }
        let unsigned = AuthWishes {
            unsigned: true,
            ..AuthWishes::default()
        };
        assert_eq!(name(&["sigv4"], &unsigned), "unsigned");
    }

    #[test]
    fn the_scheme_that_a_program_prefers() {
        let wishes = AuthWishes {
            preference: Some("sigv4a,sigv4".into()),
            ..AuthWishes::default()
        };
        assert_eq!(name(&["sigv4", "sigv4a"], &wishes), "v4a");
        assert_eq!(name(&["sigv4"], &wishes), "v4");
    }
}
