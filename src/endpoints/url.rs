//! URLs as endpoint rules see them, cut into pieces as Python's `urlparse` cuts them.

use std::net::Ipv6Addr;
use std::rc::Rc;

use percent_encoding::{AsciiSet, utf8_percent_encode};

use crate::functions::UNRESERVED;
use crate::value::Value;

const IN_PATH: &AsciiSet = &UNRESERVED.remove(b'/');

/// The pieces of a URL; nothing where it is none that an endpoint can have.
pub(crate) fn parse<'r>(text: &str) -> Value<'r> {
    let Some((scheme, rest)) = text.split_once("://") else {
        return Value::Nothing;
    };
    let scheme = scheme.to_ascii_lowercase();
    let rest = rest.split('#').next().unwrap_or_default();
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = match rest.find('/') {
        Some(place) => rest.split_at(place),
        None => (rest, ""),
    };
    let Some(host) = host_of(authority) else {
        return Value::Nothing;
    };
    if !matches!(scheme.as_str(), "http" | "https") || !query.is_empty() {
        return Value::Nothing;
    }
    let path = without_parameters(path);
    let is_ip = is_ipv4(host) || host.parse::<Ipv6Addr>().is_ok();
    Value::Map(Rc::new([
        ("scheme", Value::text(scheme)),
        ("authority", Value::text(authority.to_owned())),
        ("path", Value::text(path.to_owned())),
        ("normalizedPath", Value::text(normalized(path))),
        ("isIp", Value::Flag(is_ip)),
    ]))
}

/// The host of an authority; nothing where its port is none.
fn host_of(authority: &str) -> Option<&str> {
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    let (host, port) = match host.strip_prefix('[') {
        Some(rest) => {
            let (host, after) = rest.split_once(']')?;
            (host, after.strip_prefix(':').unwrap_or_default())
        }
        None => host.split_once(':').unwrap_or((host, "")),
    };
    let is_port = port.is_empty()
        || port.bytes().all(|byte| byte.is_ascii_digit()) && port.parse::<u16>().is_ok();
    is_port.then_some(host)
}

/// A path without what follows a semicolon in its last segment.
fn without_parameters(path: &str) -> &str {
    let segment = path.rfind('/').unwrap_or(0);
    match path[segment..].find(';') {
        Some(place) => &path[..segment + place],
        None => path,
    }
}

/// A path without empty, `.` and `..` segments, encoded, with a slash at its end.
fn normalized(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path
        .split('/')
        .filter(|segment| !matches!(*segment, "" | "."))
    {
        if segment == ".." {
            segments.pop();
        } else {
            segments.push(segment);
        }
    }
    let mut normalized = String::from("/");
    for segment in segments {
        normalized.extend(utf8_percent_encode(segment, IN_PATH));
        normalized.push('/');
    }
    normalized
}

/// Whether a host is four numbers of up to three digits.
pub(crate) fn is_ipv4(host: &str) -> bool {
    let is_part = |part: &str| {
        (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    host.split('.').count() == 4 && host.split('.').all(is_part)
}
