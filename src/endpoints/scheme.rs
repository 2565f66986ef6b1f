//! Which signature a call gets: what botocore decides by what an endpoint offers, what the models of service and operation
//! say, and what a program prefers.

use crate::{Auth, AuthError};

/// Ending of the names of versions that sign a URL.
pub const URL: &str = "-query";
/// Ending of the names of versions that sign a form.
pub const FORM: &str = "-presign-post";

/// A kind of signature, by botocore's names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureVersion {
    /// `v4`.
    V4,
    /// `s3v4`: paths as they are sent, and the hash of the body in a header.
    S3V4,
    /// `v4a`: for a set of regions.
    V4a,
    /// `s3v4a`.
    S3V4a,
    /// `v4-s3express`: with the credentials of a session.
    Session,
    /// `bearer`: a token in place of a signature.
    Bearer,
    /// `s3`: HMAC-SHA1.
    S3,
    /// `v2`.
    V2,
    /// `v3`.
    V3,
}

impl SignatureVersion {
    /// The version of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "v4" => Self::V4,
            "s3v4" => Self::S3V4,
            "v4a" => Self::V4a,
            "s3v4a" => Self::S3V4a,
            "v4-s3express" => Self::Session,
            "bearer" => Self::Bearer,
            "s3" => Self::S3,
            "v2" => Self::V2,
            "v3" | "v3https" => Self::V3,
            _ => return None,
        })
    }

    /// The name of the version.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::V4 => "v4",
            Self::S3V4 => "s3v4",
            Self::V4a => "v4a",
            Self::S3V4a => "s3v4a",
            Self::Session => "v4-s3express",
            Self::Bearer => "bearer",
            Self::S3 => "s3",
            Self::V2 => "v2",
            Self::V3 => "v3",
        }
    }

    /// The version that signs a URL or a form, by a name with or without the ending of such versions.
    #[must_use]
    pub fn of_url(name: &str) -> Option<Self> {
        let bare = name.strip_suffix(URL).or_else(|| name.strip_suffix(FORM));
        let version = Self::named(bare.unwrap_or(name))?;
        (!matches!(version, Self::Bearer | Self::V2 | Self::V3)).then_some(version)
    }
}

/// What a client's settings and its service say about signatures.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a setting, or its place of origin"
)]
#[derive(Clone, Debug, Default)]
pub struct SignatureSettings {
    /// Nothing is signed.
    pub unsigned: bool,
    /// The signature version of the client.
    pub version: String,
    /// Whether the program itself has set the version.
    pub version_in_code: bool,
    /// Preferred schemes, with commas between them.
    pub preference: Option<String>,
    /// Whether the program itself has set the preference.
    pub preference_in_code: bool,
    /// Schemes of the service's model.
    pub offered: &'static [&'static str],
    /// Whether a bearer token takes precedence, unless the program has set anything itself.
    pub prefers_token: bool,
    /// Regions of signatures for several regions.
    pub region_set: Option<String>,
    /// Signing names for which paths are signed as they are sent.
    pub names_with_plain_paths: &'static [&'static str],
    /// `payload_signing_enabled`.
    pub signs_payload: Option<bool>,
    /// The version that the model's stands for.
    pub fixed: Option<&'static str>,
    /// The version of signed URLs, where nothing asks for another.
    pub of_urls: Option<&'static str>,
}

/// What the model of an operation says about signatures.
#[derive(Clone, Debug, Default)]
pub struct OperationAuth {
    /// Its scheme as a signature version; `none` is no signature.
    pub version: Option<&'static str>,
    /// No scheme of the endpoint changes that the operation is not signed.
    pub never: bool,
    /// The body is no part of the signature.
    pub unsigned_payload: bool,
    /// The body is a stream.
    pub streams: bool,
}

/// How a call is signed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// The kind of signature; none for a request without one.
    pub version: Option<SignatureVersion>,
    /// The body is no part of the signature.
    pub unsigned_payload: bool,
    /// The regions, where there are several.
    pub region_set: Option<String>,
}

impl Choice {
    const UNSIGNED: Self = Self {
        version: None,
        unsigned_payload: false,
        region_set: None,
    };
}

impl SignatureSettings {
    /// How the calls of an operation are signed.
    ///
    /// # Errors
    /// When nothing that may be chosen is known.
    pub fn choose(
        &self,
        operation: &OperationAuth,
        endpoint: &Auth,
        (name, region): (&str, Option<&str>),
    ) -> Result<Choice, AuthError> {
        if operation.never || self.unsigned {
            return Ok(Choice::UNSIGNED);
        }
        if let Some(fixed) = self.fixed {
            return self.choice(fixed, false, region);
        }
        let of_endpoint = of_endpoint(endpoint);
        let auth_type = match of_endpoint {
            Some(auth_type) => Some(auth_type),
            None => operation.version,
        };
        match auth_type {
            Some("none") => return Ok(Choice::UNSIGNED),
            Some("bearer") => return self.choice("bearer", false, None),
            _ => {}
        }
        let unsigned = auth_type
            .is_some_and(|auth_type| operation.unsigned_payload || auth_type == "v4-unsigned-body");
        if let Some(version) = auth_type.and_then(|auth_type| self.of_v4(auth_type, name)) {
            // Only an endpoint names a region for the call.
            let region = region.filter(|_| of_endpoint.is_some());
            return self.choice(version, unsigned, region);
        }
        self.preferred(unsigned)
    }

    /// How the URL of a call is signed, or a form, whose versions have an ending. Neither operations nor preferences have
    /// a say in it.
    ///
    /// # Errors
    /// When what is chosen cannot sign a URL.
    pub fn choose_for_url(
        &self,
        operation: &OperationAuth,
        endpoint: &Auth,
        (name, region): (&str, Option<&str>),
        ending: &str,
    ) -> Result<Choice, AuthError> {
        if operation.never || self.unsigned {
            return Ok(Choice::UNSIGNED);
        }
        let auth_type = of_endpoint(endpoint);
        let asked = auth_type.unwrap_or(&self.version);
        let by_default = self
            .of_urls
            .filter(|_| !asked.starts_with("v4a") && !asked.starts_with("v4-s3express"));
        let version = match (by_default, self.fixed, auth_type) {
            (Some(version), ..) | (None, Some(version), _) => version,
            (.., Some("none")) => return Ok(Choice::UNSIGNED),
            _ => auth_type
                .and_then(|auth_type| self.of_v4(auth_type, name))
                .unwrap_or(asked),
        };
        let unsupported = || {
            let ending = if version.ends_with(ending) {
                ""
            } else {
                ending
            };
            AuthError::Unsupported(format!("{version}{ending}"))
        };
        let version = SignatureVersion::of_url(version).ok_or_else(unsupported)?;
        Ok(self.with_regions(version, false, region))
    }

    /// A kind of version 4 that an operation or an endpoint has, as it is for a signing name.
    fn of_v4(&self, auth_type: &str, name: &str) -> Option<&'static str> {
        if !auth_type.starts_with("v4") {
            return None;
        }
        let plain = self.names_with_plain_paths.contains(&name);
        Some(match (auth_type, plain) {
            ("v4-s3express", _) => "v4-s3express",
            ("v4a", false) => "v4a",
            ("v4a", true) => "s3v4a",
            (_, false) => "v4",
            (_, true) => "s3v4",
        })
    }

    /// The client's version, or the one that is preferred to it.
    fn preferred(&self, unsigned: bool) -> Result<Choice, AuthError> {
        let mut version = self.version.as_str();
        if !self.version_in_code
            && let Some(preference) = self.preference.as_deref().filter(|it| !it.is_empty())
            && !self.offered.is_empty()
        {
            version = preferred(preference, self.offered)?;
        }
        if self.takes_token(version) {
            version = "bearer";
        }
        if version == "none" && !self.version_in_code {
            return Ok(Choice::UNSIGNED);
        }
        self.choice(version, unsigned, None)
    }

    /// Whether calls are signed with a token of the environment, as long as neither operation nor endpoint has a say in it.
    #[must_use]
    pub fn signs_with_token(&self) -> bool {
        self.takes_token(&self.version)
    }

    fn takes_token(&self, version: &str) -> bool {
        let in_code = self.version_in_code || self.preference_in_code;
        let mut offered = self.offered.iter();
        self.prefers_token
            && offered.any(|scheme| bare(scheme) == "httpBearerAuth")
            && (version == "bearer" || !in_code)
    }

    fn choice(
        &self,
        version: &str,
        unsigned: bool,
        region: Option<&str>,
    ) -> Result<Choice, AuthError> {
        let known = SignatureVersion::named(version);
        let version = known.ok_or_else(|| AuthError::Unknown(version.to_owned()))?;
        Ok(self.with_regions(version, unsigned, region))
    }

    fn with_regions(
        &self,
        version: SignatureVersion,
        unsigned_payload: bool,
        region: Option<&str>,
    ) -> Choice {
        let several = matches!(version, SignatureVersion::V4a | SignatureVersion::S3V4a);
        let set = self.region_set.as_deref().filter(|set| !set.is_empty());
        Choice {
            version: Some(version),
            unsigned_payload,
            region_set: several.then(|| set.or(region).unwrap_or("*").to_owned()),
        }
    }
}

fn of_endpoint(endpoint: &Auth) -> Option<&str> {
    match endpoint {
        Auth::Open => None,
        Auth::Unsigned => Some("none"),
        Auth::Scheme(scheme) => Some(&scheme.name),
    }
}

fn bare(scheme: &str) -> &str {
    scheme.rsplit('#').next().unwrap_or_default()
}

/// The signature version of a scheme of a model.
fn version_of(scheme: &str) -> Option<&'static str> {
    Some(match bare(scheme) {
        "sigv4" => "v4",
        "sigv4a" => "v4a",
        "httpBearerAuth" => "bearer",
        "noAuth" => "none",
        _ => return None,
    })
}

/// The signature version of the first scheme that is known.
///
/// Several regions are signed for only where nothing else is offered: boto3 does so only with a package besides its own.
///
/// # Errors
/// When a scheme is unknown, or there is none.
pub fn first(offered: &[&str]) -> Result<&'static str, AuthError> {
    let mut several = None;
    for scheme in offered {
        let known = version_of(scheme).filter(|_| scheme.contains('#'));
        match known.ok_or_else(|| AuthError::Unknown((*scheme).to_owned()))? {
            "v4a" => several = Some("v4a"),
            version => return Ok(version),
        }
    }
    several.ok_or_else(|| AuthError::Unsupported("[]".to_owned()))
}

/// The signature version of the scheme that is preferred among those that are offered.
///
/// # Errors
/// When none is known.
pub fn preferred(preference: &str, offered: &[&str]) -> Result<&'static str, AuthError> {
    let offered: Vec<_> = offered.iter().map(|scheme| bare(scheme)).collect();
    let wanted = preference
        .split(',')
        .filter(|scheme| offered.contains(scheme));
    let found = wanted.chain(offered.iter().copied()).find_map(version_of);
    found.ok_or_else(|| {
        let mut names = offered.clone();
        names.sort_unstable();
        AuthError::Unsupported(names.join(", "))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use crate::AuthScheme;

    use super::*;

    const OFFERED: [&str; 2] = ["aws.auth#sigv4", "smithy.api#httpBearerAuth"];

    fn settings(version: &str) -> SignatureSettings {
        SignatureSettings {
            version: version.to_owned(),
            names_with_plain_paths: &["store"],
            ..SignatureSettings::default()
        }
    }

    fn scheme(name: &str) -> Auth {
        Auth::Scheme(AuthScheme {
            name: name.to_owned(),
            ..AuthScheme::default()
        })
    }

    fn chosen(settings: &SignatureSettings, operation: &OperationAuth, auth: &Auth) -> String {
        match settings.choose(operation, auth, ("name", Some("here"))) {
            Ok(choice) => format!("{:?} {:?}", choice.version, choice.region_set),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn the_clients_version() {
        let none = OperationAuth::default();
        for (version, expected) in [
            ("v4", "Some(V4) None"),
            ("s3v4", "Some(S3V4) None"),
            ("v3https", "Some(V3) None"),
            ("v4a", "Some(V4a) Some(\"*\")"),
            ("none", "Unknown Signature Version: none."),
            ("v9", "Unknown Signature Version: v9."),
        ] {
            let mut settings = settings(version);
            settings.version_in_code = true;
            assert_eq!(chosen(&settings, &none, &Auth::Open), expected, "{version}");
        }
    }

    #[test]
    fn what_an_operation_and_an_endpoint_say() {
        let settings = settings("v4");
        let mut operation = OperationAuth {
            version: Some("none"),
            ..OperationAuth::default()
        };
        assert_eq!(chosen(&settings, &operation, &Auth::Open), "None None");
        // A scheme of the endpoint takes the operation's place.
        assert_eq!(
            chosen(&settings, &operation, &scheme("v4")),
            "Some(V4) None"
        );
        let several = "Some(V4a) Some(\"here\")";
        assert_eq!(chosen(&settings, &operation, &scheme("v4a")), several);
        operation.never = true;
        assert_eq!(chosen(&settings, &operation, &scheme("v4")), "None None");
        let none = OperationAuth::default();
        let store = settings.choose(&none, &scheme("v4"), ("store", None));
        assert_eq!(store.unwrap().version, Some(SignatureVersion::S3V4));
    }

    #[test]
    fn tokens_take_precedence_unless_the_program_has_chosen() {
        let none = OperationAuth::default();
        let mut settings = settings("v4");
        settings.offered = &OFFERED;
        settings.prefers_token = true;
        assert_eq!(chosen(&settings, &none, &Auth::Open), "Some(Bearer) None");
        settings.version_in_code = true;
        assert_eq!(chosen(&settings, &none, &Auth::Open), "Some(V4) None");
        settings.version_in_code = false;
        settings.prefers_token = false;
        settings.preference = Some("httpBearerAuth".to_owned());
        assert_eq!(chosen(&settings, &none, &Auth::Open), "Some(Bearer) None");
    }

    #[test]
    fn bodies_that_are_not_signed() {
        let operation = OperationAuth {
            version: Some("v4-unsigned-body"),
            ..OperationAuth::default()
        };
        let choice = settings("v4").choose(&operation, &Auth::Open, ("name", None));
        assert!(choice.unwrap().unsigned_payload);
    }

    #[test]
    fn urls() {
        let none = OperationAuth::default();
        let of = |settings: &SignatureSettings, auth: &Auth| {
            let chosen = settings.choose_for_url(&none, auth, ("store", Some("here")), URL);
            chosen.map_or_else(|error| error.to_string(), |it| format!("{:?}", it.version))
        };
        let mut settings = settings("s3v4");
        assert_eq!(of(&settings, &scheme("v4")), "Some(S3V4)");
        settings.of_urls = Some("s3");
        assert_eq!(of(&settings, &scheme("v4")), "Some(S3)");
        assert_eq!(of(&settings, &scheme("v4a")), "Some(S3V4a)");
        assert_eq!(of(&settings, &scheme("v4-s3express")), "Some(Session)");
        settings.of_urls = None;
        for version in ["v2", "bearer", "none", "v9"] {
            version.clone_into(&mut settings.version);
            let text = format!("Signature version(s) are not supported: {version}-query");
            assert_eq!(of(&settings, &Auth::Open), text);
        }
    }

    #[test]
    fn schemes_of_models() {
        for (offered, expected) in [
            (&["aws.auth#sigv4a", "aws.auth#sigv4"][..], "v4"),
            (&["aws.auth#sigv4a"], "v4a"),
            (&["smithy.api#noAuth"], "none"),
            (&["other"], "Unknown Signature Version: other."),
        ] {
            let found = first(offered).map_or_else(|error| error.to_string(), str::to_owned);
            assert_eq!(found, expected);
        }
        assert_eq!(
            preferred("x,sigv4a", &["aws.auth#sigv4", "aws.auth#sigv4a"]),
            Ok("v4a")
        );
        let error = preferred("sigv4", &["b#b", "a"]).unwrap_err().to_string();
        assert_eq!(error, "Signature version(s) are not supported: a, b");
    }
}
