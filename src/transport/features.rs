//! Features of clients and calls by the identifiers that AWS has for them, and the `User-Agent` header that lists them.

use std::sync::{Mutex, PoisonError};

use ferroboto_sigv4::header_value;
use http::HeaderValue;

/// How many lists of features a client keeps the header of.
const KEPT: usize = 16;

/// A set of features.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features(u64);

macro_rules! features {
    ($($place:literal $name:ident = $code:literal, $what:literal;)*) => {
        impl Features {
            $(#[doc = $what] pub const $name: Self = Self(1 << $place);)*
        }

        const CODES: &[&str] = &[$($code),*];
    };
}

features! {
    0 LEGACY_RETRIES = "D", "Retries of mode legacy.";
    1 STANDARD_RETRIES = "E", "Retries of mode standard.";
    2 ADAPTIVE_RETRIES = "F", "Retries of mode adaptive.";
    3 CBOR = "M", "The protocol over CBOR.";
    4 ENDPOINT_URL = "N", "An endpoint that the program has set.";
    5 CHECKSUMS_WHEN_SUPPORTED = "Z", "Checksums of requests wherever there may be some.";
    6 CHECKSUMS_WHEN_REQUIRED = "a", "Checksums of requests where there have to be some.";
    7 VALIDATION_WHEN_SUPPORTED = "b", "Checksums of responses wherever there are some.";
    8 VALIDATION_WHEN_REQUIRED = "c", "Checksums of responses where the program asks for them.";
    9 KEYS_IN_CODE = "e", "Access keys of the program.";
    10 KEYS_IN_ENVIRONMENT = "g", "Access keys of the environment.";
    11 WEB_TOKEN_IN_ENVIRONMENT = "h", "A web identity that the environment names.";
    12 ROLE = "i", "An assumed role.";
    13 WEB_ROLE = "k", "A role assumed with a web identity.";
    14 PROFILE = "n", "Access keys of a profile.";
    15 SOURCE_PROFILE = "o", "A role whose profile names another profile.";
    16 NAMED_SOURCE = "p", "A role whose profile names a source.";
    17 WEB_TOKEN_IN_PROFILE = "q", "A web identity that a profile names.";
    18 SSO_IN_PROFILE = "r", "A single sign-on that a profile names.";
    19 SSO = "s", "Credentials of a single sign-on.";
    20 OLDER_SSO_IN_PROFILE = "t", "A single sign-on of the older kind that a profile names.";
    21 OLDER_SSO = "u", "Credentials of a single sign-on of the older kind.";
    22 PROCESS_IN_PROFILE = "v", "A process that a profile names.";
    23 PROCESS = "w", "Credentials that a process prints.";
    24 BOTO_FILE = "x", "Access keys of a file of boto 2.";
    25 CONTAINER = "z", "Credentials of a container.";
    26 INSTANCE = "0", "Credentials of an instance.";
    27 LOGIN_IN_PROFILE = "AC", "A login that a profile names.";
    28 LOGIN = "AD", "Credentials of a login.";
    29 TOKEN_IN_ENVIRONMENT = "3", "A bearer token of the environment for a service.";
    30 WAITER = "B", "A waiter.";
    31 PAGINATOR = "C", "A paginator.";
    32 TRANSFER = "G", "A transfer of S3.";
    33 GZIP = "L", "A compressed body.";
    34 ACCOUNT_PREFERRED = "P", "Accounts in endpoints where there can be some.";
    35 ACCOUNT_DISABLED = "Q", "No accounts in endpoints.";
    36 ACCOUNT_REQUIRED = "R", "Accounts in all endpoints.";
    37 SIGV4A = "S", "A signature for several regions.";
    38 ACCOUNT = "T", "An account in the endpoint.";
    39 CRC32 = "U", "A checksum of the request.";
    40 CRC32C = "V", "A checksum of the request.";
    41 CRC64NVME = "W", "A checksum of the request.";
    42 SHA1 = "X", "A checksum of the request.";
    43 SHA256 = "Y", "A checksum of the request.";
    44 MD5 = "AE", "A checksum of the request.";
    45 SHA512 = "AF", "A checksum of the request.";
    46 XXHASH3 = "AG", "A checksum of the request.";
    47 XXHASH64 = "AH", "A checksum of the request.";
    48 XXHASH128 = "AI", "A checksum of the request.";
    49 REGION_REDIRECT = "Ah", "A resource in another region.";
    50 MIGRATION = "-", "The command line's help with its second version.";
}

impl Features {
    /// The feature of an identifier; none for one that is unknown.
    #[must_use]
    pub fn of_code(code: &str) -> Self {
        let place = CODES.iter().position(|known| *known == code);
        place.map_or(Self::default(), |place| Self(1 << place))
    }

    /// The features of both.
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether there is none that another set does not have.
    #[must_use]
    pub const fn is_within(self, other: Self) -> bool {
        self.0 & !other.0 == 0
    }

    /// The identifiers, with commas between them.
    #[must_use]
    pub fn text(self) -> String {
        let codes = CODES.iter().enumerate();
        let codes = codes.filter(|(place, _)| self.0 & (1 << place) != 0);
        codes.map(|(_, code)| *code).collect::<Vec<_>>().join(",")
    }
}

/// The `User-Agent` header of a client, to which calls add what they use.
#[derive(Debug, Default)]
pub struct UserAgent {
    before: String,
    /// Nothing in a header of the program's own.
    features: Option<Features>,
    after: String,
    made: Mutex<Vec<(Features, HeaderValue)>>,
}

impl UserAgent {
    /// A header that lists features between two texts.
    #[must_use]
    pub fn new(before: String, features: Features, after: String) -> Self {
        Self {
            before,
            features: Some(features),
            after,
            made: Mutex::default(),
        }
    }

    /// A header of the program's own.
    #[must_use]
    pub fn fixed(text: String) -> Self {
        Self {
            before: text,
            ..Self::default()
        }
    }

    /// The header as it is where a call adds nothing.
    #[must_use]
    pub fn text(&self) -> String {
        match self.features {
            Some(features) => format!("{} m/{}{}", self.before, features.text(), self.after),
            None => self.before.clone(),
        }
    }

    /// The header of a call, where that lists more than the client's.
    #[must_use]
    pub fn with(&self, more: Features) -> Option<HeaderValue> {
        let own = self.features?;
        if more.is_within(own) {
            return None;
        }
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, value)) = made.iter().find(|(features, _)| *features == more) {
            return Some(value.clone());
        }
        let listed = own.with(more).text();
        let text = format!("{} m/{listed}{}", self.before, self.after);
        let value = header_value(text.as_bytes()).ok()?;
        if made.len() >= KEPT {
            made.clear();
        }
        made.push((more, value.clone()));
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_feature_has_its_own_identifier() {
        for (place, code) in CODES.iter().enumerate() {
            assert_eq!(Features::of_code(code), Features(1 << place), "{code}");
            assert_eq!(Features(1 << place).text(), *code);
        }
        assert_eq!(Features::of_code("?"), Features::default());
    }

    #[test]
    fn calls_add_to_what_clients_list() {
        let agent = UserAgent::new("a".into(), Features::CBOR, " b".into());
        assert_eq!(agent.text(), "a m/M b");
        assert_eq!(agent.with(Features::CBOR), None);
        for _ in 0..2 {
            let value = agent.with(Features::PAGINATOR.with(Features::CBOR));
            assert_eq!(value.unwrap(), "a m/M,C b");
        }
        let own = UserAgent::fixed("mine".into());
        assert_eq!(own.text(), "mine");
        assert_eq!(own.with(Features::CBOR), None);
    }
}
