//! The `User-Agent` header: who calls, on what, and what users add to it.

use std::env::consts::{ARCH, OS};
use std::sync::OnceLock;

use pyo3::prelude::*;

use ferroboto_config::ClientSettings;
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
pub fn of_client(py: Python<'_>, settings: &ClientSettings) -> String {
    let mut text = match &settings.user_agent {
        Some(given) => given.clone(),
        None => {
            let mode = match settings.retry_mode {
                RetryMode::Legacy => "legacy",
                RetryMode::Standard => "standard",
                RetryMode::Adaptive => "adaptive",
            };
            let mut text = format!("{} cfg/retry-mode#{mode}", base(py));
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

fn is_token(character: char) -> bool {
    character.is_ascii_alphanumeric() || "!$%&'*+-.^_`|~,".contains(character)
}
