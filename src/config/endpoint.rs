//! Endpoint URLs and region names that users configure: where a URL is found, what is valid.
//! The endpoint rules of services are not here.

use crate::environment::Environment;
use crate::error::{Error, Result};
use crate::profiles::{FullConfig, Section, Value};

/// What asks for the embedded AWS in place of an endpoint URL.
pub const LOCAL_ENDPOINT: &str = "local";

/// The URL that environment or profile set for a service; an empty one counts as none.
///
/// `service_id` is the service's `serviceId` in lower case with underscores.
pub(crate) fn configured_endpoint_url(
    service_id: &str,
    full: &FullConfig,
    profile: &Section,
    environment: &Environment,
) -> Result<Option<String>> {
    let of_service = format!("AWS_ENDPOINT_URL_{}", service_id.to_uppercase());
    let from_environment = environment
        .get_filled(&of_service)
        .or_else(|| environment.get_filled("AWS_ENDPOINT_URL"));
    if let Some(url) = from_environment {
        return Ok(Some(url.to_owned()));
    }
    if let Some(url) = service_section_url(service_id, full, profile)? {
        return Ok(Some(url));
    }
    match profile.get("endpoint_url") {
        Some(Value::Text(url)) if !url.is_empty() => Ok(Some(url.clone())),
        Some(Value::Block(_)) => Err(Error::Type("unhashable type: 'dict'".to_owned())),
        _ => Ok(None),
    }
}

fn service_section_url(
    service_id: &str,
    full: &FullConfig,
    profile: &Section,
) -> Result<Option<String>> {
    let Some(named) = profile.get("services") else {
        return Ok(None);
    };
    let name = named
        .text()
        .ok_or_else(|| Error::Type("unhashable type: 'dict'".to_owned()))?;
    let Some(services) = full.services.get(name).filter(|found| !found.is_empty()) else {
        return Err(Error::invalid_config(format!(
            "The profile is configured to use the services section but the \"{name}\" services configuration does not exist."
        )));
    };
    match services.get(&service_id.to_lowercase()) {
        None => Ok(None),
        Some(Value::Text(_)) => Err(Error::Attribute(
            "'str' object has no attribute 'get'".to_owned(),
        )),
        Some(Value::Block(settings)) => Ok(settings
            .get("endpoint_url")
            .filter(|url| !url.is_empty())
            .cloned()),
    }
}

/// Whether the region can be a label of a host name. An empty one can, says botocore.
pub fn validate_region(region: &str) -> Result<()> {
    let label = region.strip_suffix('\n').unwrap_or(region);
    let valid = label.len() <= 63
        && label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
        && (label.is_empty() || !label.bytes().all(|b| b.is_ascii_digit()));
    if valid {
        Ok(())
    } else {
        Err(Error::InvalidRegion {
            region_name: region.to_owned(),
        })
    }
}

/// Whether an endpoint is the embedded AWS: `local`, or `local:` and the name of a world.
pub(crate) fn is_local(url: &str) -> bool {
    url.strip_prefix(LOCAL_ENDPOINT)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
}

/// The file that a world is kept in, if its endpoint names one: by a separator, or by its ending.
#[must_use]
pub fn world_file(url: &str) -> Option<&str> {
    let name = url.strip_prefix(LOCAL_ENDPOINT)?.strip_prefix(':')?;
    let is_file = name.contains(['/', '\\'])
        || std::path::Path::new(name)
            .extension()
            .is_some_and(|ending| ending.eq_ignore_ascii_case("db"));
    (is_file && !name.contains('\0')).then_some(name)
}

/// The world that an endpoint names, if it is the embedded AWS. A world in a file makes a file, which only an argument
/// of the program may name: variables and profiles are set by others, too.
pub(crate) fn local_world(url: &str, is_argument: bool) -> Result<Option<String>> {
    if !is_local(url) {
        return Ok(None);
    }
    let name = url.strip_prefix(LOCAL_ENDPOINT).unwrap_or_default();
    let plain = |name: &str| {
        (1..=128).contains(&name.len())
            && name
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    if world_file(url).is_some() && !is_argument {
        return Err(Error::Value(format!(
            "Invalid endpoint: {url}: a world in a file is named by endpoint_url=..., not by a variable or a profile"
        )));
    }
    if name.is_empty() || name.strip_prefix(':').is_some_and(plain) || world_file(url).is_some() {
        return Ok(Some(url.to_owned()));
    }
    Err(Error::Value(format!(
        "Invalid endpoint: {url}: the name of a world is letters, digits, hyphens and underscores, or a file such as path/to/state.db"
    )))
}

/// Whether botocore takes this URL for an endpoint; `ValueError` if not.
pub fn validate_endpoint_url(url: &str) -> Result<()> {
    let invalid = || Error::Value(format!("Invalid endpoint: {url}"));
    if url.contains(['\t', '\r', '\n']) {
        return Err(invalid());
    }
    let host = hostname(url)?.ok_or_else(invalid)?;
    let valid = if host.contains(':') {
        let (address, zone) = host.split_once('%').unwrap_or((host, "x"));
        let zone = zone
            .strip_prefix("25")
            .filter(|zone| !zone.is_empty())
            .unwrap_or(zone);
        let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~!%".contains(&b);
        address.parse::<std::net::Ipv6Addr>().is_ok()
            && !zone.is_empty()
            && zone.bytes().all(unreserved)
    } else {
        let name = host.strip_suffix('.').unwrap_or(host);
        host.chars().count() <= 255 && name.split('.').all(is_host_label)
    };
    if valid { Ok(()) } else { Err(invalid()) }
}

fn is_host_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// `urlsplit(url).hostname`, less the lower-casing.
pub(crate) fn hostname(url: &str) -> Result<Option<&str>> {
    let url = url.trim_start_matches(|c: char| c <= ' ');
    let after_scheme = match url.split_once(':') {
        Some((scheme, rest)) if is_scheme(scheme) => rest,
        _ => url,
    };
    let Some(rest) = after_scheme.strip_prefix("//") else {
        return Ok(None);
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('[') != authority.contains(']') {
        return Err(Error::Value("Invalid IPv6 URL".to_owned()));
    }
    let host_and_port = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    let host = match host_and_port.strip_prefix('[') {
        Some(bracketed) => {
            let inside = bracketed.split(']').next().unwrap_or_default();
            let (address, zone) = inside.split_once('%').unwrap_or((inside, "none"));
            if address.parse::<std::net::Ipv4Addr>().is_ok() {
                return Err(Error::Value(
                    "An IPv4 address cannot be in brackets".to_owned(),
                ));
            }
            if zone.is_empty() || address.parse::<std::net::Ipv6Addr>().is_err() {
                return Err(Error::Value(format!(
                    "{} does not appear to be an IPv4 or IPv6 address",
                    crate::python::repr(inside)
                )));
            }
            inside
        }
        None => host_and_port.split(':').next().unwrap_or_default(),
    };
    Ok((!host.is_empty()).then_some(host))
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
}
