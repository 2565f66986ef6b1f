//! Defaults modes: which there are and what they set. The numbers are those of
//! botocore's `sdk-default-configuration`.

use ferroboto_transport::Interrupt;

use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::session::Session;

const VALID_MODES: &str = "legacy, auto, standard, in-region, cross-region, mobile";

/// The mode in lower case.
pub(crate) fn check(mode: &str) -> Result<String> {
    let lower = mode.to_lowercase();
    if VALID_MODES.split(", ").any(|valid| valid == lower) {
        return Ok(lower);
    }
    Err(Error::InvalidDefaultsMode {
        mode: mode.to_owned(),
        valid_modes: VALID_MODES,
    })
}

/// Seconds that a mode gives for connecting; `None` for the legacy mode.
pub(crate) fn connect_timeout(
    mode: &str,
    region: Option<&str>,
    session: &Session,
    environment: &Environment,
    interrupt: &mut dyn Interrupt,
) -> Option<f64> {
    let mode = if mode == "auto" {
        automatic(region, session, environment, interrupt)
    } else {
        mode
    };
    match mode {
        "standard" | "cross-region" => Some(3.1),
        "in-region" => Some(1.1),
        "mobile" => Some(30.0),
        _ => None,
    }
}

/// Compares the client's region with the one that the program runs in.
fn automatic(
    region: Option<&str>,
    session: &Session,
    environment: &Environment,
    interrupt: &mut dyn Interrupt,
) -> &'static str {
    let in_lambda = environment.get_filled("AWS_EXECUTION_ENV").is_some();
    let stated = in_lambda
        .then(|| {
            environment
                .get("AWS_REGION")
                .or_else(|| environment.get("AWS_DEFAULT_REGION"))
        })
        .flatten()
        .filter(|region| !region.is_empty())
        .map(str::to_owned);
    let current =
        stated.or_else(|| crate::credentials::instance_region(session, environment, interrupt));
    match current {
        Some(current) if region == Some(&current) => "in-region",
        Some(_) => "cross-region",
        None => "standard",
    }
}
