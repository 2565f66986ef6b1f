//! URLs in the parts that requests need, read as Python's libraries read them, and with their complaints.

use std::fmt::Write as _;

use crate::{Error, Result};

/// What a request target may hold besides letters and digits, as urllib3 has it; a query, also question marks.
const MARKS: &[u8] = b"-._~!$&'()*+,;=:@/";

/// A URL in the parts that a request needs.
#[derive(Clone, Debug)]
pub(crate) struct Address {
    pub(crate) https: bool,
    /// Host in lower case, and port unless it is the scheme's own.
    pub(crate) authority: String,
    /// Path and query as the URL has them, which may not be as they can be sent.
    pub(crate) target: String,
}

impl Address {
    /// Reads a URL; name and password in it, and a fragment, are never sent.
    pub(crate) fn parse(url: &str) -> Result<Self> {
        let (scheme, rest) = url
            .split_once("://")
            .ok_or_else(|| Error::InvalidEndpoint {
                endpoint_url: url.to_owned(),
            })?;
        let https = scheme.eq_ignore_ascii_case("https");
        if !https && !scheme.eq_ignore_ascii_case("http") {
            let scheme = scheme.to_ascii_lowercase();
            return Err(Error::HttpClient {
                error: format!("Not supported URL scheme {scheme}"),
            });
        }
        let rest = rest.split('#').next().unwrap_or_default();
        let (authority, target) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (host, port) = host_and_port(authority);
        let mut authority = host.to_ascii_lowercase();
        match port_number(port)? {
            Some(port) if port != if https { 443 } else { 80 } => {
                authority.push(':');
                authority.push_str(&port.to_string());
            }
            _ => {}
        }
        Ok(Self {
            https,
            authority,
            target: if target.starts_with('/') {
                target.to_owned()
            } else {
                format!("/{target}")
            },
        })
    }
}

/// A target as it is sent, where that is not as the URL has it.
pub(crate) fn sent_target(target: &str) -> Option<String> {
    let (path, query) = match target.split_once('?') {
        Some((path, query)) => (path, Some(query)),
        None => (target, None),
    };
    let sent_path = sent_part(path, false);
    let sent_query = query.and_then(|query| sent_part(query, true));
    if sent_path.is_none() && sent_query.is_none() {
        return None;
    }
    let mut sent = sent_path.unwrap_or_else(|| path.to_owned());
    if let Some(query) = query {
        sent.push('?');
        sent.push_str(sent_query.as_deref().unwrap_or(query));
    }
    Some(sent)
}

/// A part of a target with what HTTP does not allow percent-encoded, unless all of it is allowed. What is encoded
/// already is encoded again only where something else in the part has a bare percent sign.
fn sent_part(part: &str, query: bool) -> Option<String> {
    let bytes = part.as_bytes();
    let allowed =
        |byte: u8| byte.is_ascii_alphanumeric() || MARKS.contains(&byte) || (query && byte == b'?');
    let escape = |at: usize| {
        let digits = bytes.get(at + 1..at + 3)?;
        digits.iter().all(u8::is_ascii_hexdigit).then_some(digits)
    };
    let plain = bytes.iter().enumerate().all(|(at, &byte)| match byte {
        b'%' => escape(at).is_some_and(|digits| !digits.iter().any(u8::is_ascii_lowercase)),
        _ => allowed(byte),
    });
    if plain {
        return None;
    }
    let escapes = |at: &usize| bytes.get(*at) == Some(&b'%');
    let is_encoded = (0..bytes.len())
        .filter(escapes)
        .all(|at| escape(at).is_some());
    let mut sent = String::with_capacity(part.len() * 2);
    let mut after_escape = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if byte == b'%' && escape(at).is_some() {
            after_escape = at + 3;
        }
        match byte {
            b'%' if is_encoded => sent.push('%'),
            _ if at < after_escape && byte != b'%' => {
                sent.push(char::from(byte.to_ascii_uppercase()));
            }
            _ if allowed(byte) => sent.push(char::from(byte)),
            // Writing to a String cannot fail.
            _ => drop(write!(sent, "%{byte:02X}")),
        }
    }
    Some(sent)
}

/// Fails for what botocore does not take as an endpoint URL.
pub(crate) fn check(url: &str) -> Result<()> {
    if url.contains(['\t', '\r', '\n']) || !host_of(url).is_some_and(is_host) {
        return Err(Error::InvalidEndpoint {
            endpoint_url: url.to_owned(),
        });
    }
    Ok(())
}

/// Host and port of an authority; name and password are never sent.
fn host_and_port(authority: &str) -> (&str, &str) {
    let host = authority.rsplit_once('@').map_or(authority, |(_, h)| h);
    let brackets = host.rfind(']').map_or(0, |place| place + 1);
    let end = host[brackets..]
        .find(':')
        .map_or(host.len(), |place| brackets + place);
    (&host[..end], host.get(end + 1..).unwrap_or_default())
}

/// The port as Python's `urlsplit` takes it, with its complaints.
fn port_number(text: &str) -> Result<Option<u16>> {
    if text.is_empty() {
        return Ok(None);
    }
    let message = if text.bytes().all(|byte| byte.is_ascii_digit()) {
        match text.parse() {
            Ok(port) => return Ok(Some(port)),
            Err(_) => "Port out of range 0-65535".to_owned(),
        }
    } else {
        format!("Port could not be cast to integer value as '{text}'")
    };
    Err(Error::InvalidPort { message })
}

/// Host name of `url`, without brackets, port and user.
fn host_of(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    if scheme.is_empty() {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, h)| h);
    if let Some(rest) = host.strip_prefix('[') {
        return rest.split_once(']').map(|(host, _)| host);
    }
    let host = host.split(':').next()?;
    (!host.is_empty()).then_some(host)
}

fn is_host(host: &str) -> bool {
    if host.parse::<std::net::Ipv6Addr>().is_ok() {
        return true;
    }
    let host = host.strip_suffix('.').unwrap_or(host);
    host.len() <= 255
        && host.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bad_ports_are_refused_in_python_words() {
        let range = "Port out of range 0-65535";
        for (url, text) in [
            ("http://h:99999", range),
            ("https://user:secret@h:65536/path", range),
            (
                "http://h:port",
                "Port could not be cast to integer value as 'port'",
            ),
            (
                "http://[::1]:+80",
                "Port could not be cast to integer value as '+80'",
            ),
            (
                "http://a:b:c",
                "Port could not be cast to integer value as 'b:c'",
            ),
        ] {
            assert_eq!(Address::parse(url).unwrap_err().to_string(), text, "{url}");
        }
    }

    /// As urllib3 2 sends them.
    #[test]
    fn targets_are_sent_encoded() {
        for (target, sent) in [
            ("/v1/voices?a=b&c=%2F", None),
            ("/pr\u{e9}/", Some("/pr%C3%A9/")),
            ("/a b?c d", Some("/a%20b?c%20d")),
            ("/%c3%a9", Some("/%C3%A9")),
            ("/100%", Some("/100%25")),
            ("/%41%", Some("/%2541%25")),
            ("/x?%zz=\"", Some("/x?%25zz=%22")),
            ("/[x]?a[]=1?", Some("/%5Bx%5D?a%5B%5D=1?")),
            ("/%e9\u{e9}", Some("/%E9%C3%A9")),
        ] {
            assert_eq!(sent_target(target).as_deref(), sent, "{target}");
        }
    }
}
