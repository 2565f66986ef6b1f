//! The `User-Agent` header: who calls, on what, and what users add to it.

use std::env::consts::{ARCH, OS};
use std::sync::OnceLock;

use pyo3::prelude::*;

use ferroboto_config::ClientSettings;
use ferroboto_config::credentials::CredentialSource;
use ferroboto_model::Protocol;
use ferroboto_transport::{Features, RetryMode, UserAgent};

static BASE: OnceLock<String> = OnceLock::new();

fn base(py: Python<'_>) -> &'static str {
    BASE.get_or_init(|| {
        let python = py.version_info();
        let os = match OS {
            "linux" | "macos" | "windows" | "android" | "ios" => OS,
            _ => "other",
        };
        format!(
            "ferroboto/{} ua/2.1 os/{os} md/arch#{ARCH} lang/python#{}.{}.{}",
            env!("CARGO_PKG_VERSION"),
            python.major,
            python.minor,
            python.patch
        )
    })
}

/// The header of a client's requests.
pub fn of_client(py: Python<'_>, settings: &ClientSettings, facts: &ServiceFacts) -> UserAgent {
    let mut after = String::new();
    if settings.user_agent.is_none() {
        let mode = settings.retries.mode.name();
        after = format!(" cfg/retry-mode#{mode}");
        if let Some(id) = settings
            .user_agent_appid
            .as_deref()
            .filter(|id| !id.is_empty())
        {
            after.push_str(" app/");
            after.extend(
                id.chars()
                    .map(|c| if is_token(c) || c == '#' { c } else { '-' }),
            );
        }
    }
    if let Some(extra) = &settings.user_agent_extra {
        after.push(' ');
        after.push_str(extra);
    }
    match &settings.user_agent {
        Some(given) => UserAgent::fixed(format!("{given}{after}")),
        None => UserAgent::new(base(py).to_owned(), features(settings, facts), after),
    }
}

/// What the features of a client depend on besides its settings.
pub struct ServiceFacts {
    /// The protocol.
    pub protocol: Protocol,
    /// Whether its calls are signed with a token of the environment.
    pub signs_with_token: bool,
}

/// What a client uses.
fn features(settings: &ClientSettings, facts: &ServiceFacts) -> Features {
    let asked = |name: &str| {
        let asked = settings.config.get(name);
        asked.is_some_and(|value| value == "when_required")
    };
    let when = |is: bool, feature: Features| if is { feature } else { Features::default() };
    let found = match settings.retries.mode {
        RetryMode::Legacy => Features::LEGACY_RETRIES,
        RetryMode::Standard => Features::STANDARD_RETRIES,
        RetryMode::Adaptive => Features::ADAPTIVE_RETRIES,
    };
    let found = found
        .with(when(facts.protocol == Protocol::Cbor, Features::CBOR))
        .with(when(
            settings.endpoint_url.is_some(),
            Features::ENDPOINT_URL,
        ))
        .with(when(facts.signs_with_token, Features::TOKEN_IN_ENVIRONMENT))
        .with(if asked("request_checksum_calculation") {
            Features::CHECKSUMS_WHEN_REQUIRED
        } else {
            Features::CHECKSUMS_WHEN_SUPPORTED
        })
        .with(if asked("response_checksum_validation") {
            Features::VALIDATION_WHEN_REQUIRED
        } else {
            Features::VALIDATION_WHEN_SUPPORTED
        });
    let source = settings.credentials.as_deref();
    found.with(source.map(CredentialSource::features).unwrap_or_default())
}

fn is_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~,".contains(character)
}
