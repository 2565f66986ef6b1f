//! The `User-Agent` header: who calls, on what, and what users add to it.

use std::env::consts::{ARCH, OS};
use std::sync::OnceLock;

use pyo3::prelude::*;

use ferroboto_config::ClientSettings;
use ferroboto_config::credentials::CredentialSource;
use ferroboto_model::Protocol;
use ferroboto_transport::RetryMode;

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
pub fn of_client(py: Python<'_>, settings: &ClientSettings, protocol: Protocol) -> String {
    let mut text = match &settings.user_agent {
        Some(given) => given.clone(),
        None => {
            let mode = settings.retries.mode.name();
            let features = features(settings, protocol);
            let mut text = format!("{} m/{features} cfg/retry-mode#{mode}", base(py));
            if let Some(id) = settings
                .user_agent_appid
                .as_deref()
                .filter(|id| !id.is_empty())
            {
                text.push_str(" app/");
                text.extend(
                    id.chars()
                        .map(|c| if is_token(c) || c == '#' { c } else { '-' }),
                );
            }
            text
        }
    };
    if let Some(extra) = &settings.user_agent_extra {
        text.push(' ');
        text.push_str(extra);
    }
    text
}

/// What a client uses, by the identifiers that AWS has for its features.
fn features(settings: &ClientSettings, protocol: Protocol) -> String {
    let asked = |name: &str| {
        let asked = settings.config.get(name);
        asked.is_some_and(|value| value == "when_required")
    };
    let mut found = vec![match settings.retries.mode {
        RetryMode::Legacy => "D",
        RetryMode::Standard => "E",
        RetryMode::Adaptive => "F",
    }];
    if protocol == Protocol::Cbor {
        found.push("M");
    }
    if settings.endpoint_url.is_some() {
        found.push("N");
    }
    found.push(if asked("request_checksum_calculation") {
        "a"
    } else {
        "Z"
    });
    found.push(if asked("response_checksum_validation") {
        "c"
    } else {
        "b"
    });
    match settings
        .credentials
        .as_deref()
        .map(CredentialSource::method)
    {
        Some("explicit") => found.push("e"),
        Some("env") => found.push("g"),
        Some("shared-credentials-file" | "config-file") => found.push("n"),
        Some("custom-process") => found.extend(["v", "w"]),
        _ => {}
    }
    found.join(",")
}

fn is_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~,".contains(character)
}
