//! The URL of a proxy, read by the rules of urllib3, with its errors. No sockets here.

use std::fmt::Write as _;
use std::net::{IpAddr, Ipv6Addr};

/// What a proxy's URL contains.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct ProxyUrl<'u> {
    pub(crate) https: bool,
    /// User and password as they are written, without the `@`.
    pub(crate) user_info: Option<&'u str>,
    /// Without brackets, in lower case; empty where the URL has none.
    pub(crate) host: String,
    pub(crate) port: u16,
}

/// Why a URL cannot be used.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum UrlFault {
    /// What Python's own parser says, which reads the URL first.
    Python(String),
    /// What urllib3 says.
    Location(String),
}

impl<'u> ProxyUrl<'u> {
    /// Reads a URL that begins with `http:` or `https:`; `shown` is its text for messages.
    pub(crate) fn read(url: &'u str, shown: &str) -> Result<Self, UrlFault> {
        let https = url.starts_with("https:");
        let rest = url.split_once(':').map_or("", |(_, rest)| rest);
        let after = rest.strip_prefix("//");
        check_brackets(after.unwrap_or_default()).map_err(UrlFault::Python)?;
        let authority = after
            .and_then(|after| after.split(['\\', '/', '?', '#']).next())
            .unwrap_or_default();
        let (user_info, host_port) = match authority.rsplit_once('@') {
            Some((user_info, host_port)) => (Some(user_info), host_port),
            None => (None, authority),
        };
        let (host, port) =
            split_host(host_port).ok_or_else(|| {
                UrlFault::Location(unusable(host_port).unwrap_or_else(|| {
                    format!("{} is not a valid host or port", quoted(host_port))
                }))
            })?;
        let port = match port.trim_start_matches('0') {
            // Zero and none stand for the usual port.
            "" if https => 443,
            "" => 80,
            digits => digits
                .parse()
                .map_err(|_| UrlFault::Location(shown.to_owned()))?,
        };
        if let Some(text) = unusable(host) {
            return Err(UrlFault::Location(text));
        }
        Ok(Self {
            https,
            user_info,
            host: host.trim_matches(['[', ']']).to_lowercase(),
            port,
        })
    }
}

/// Python's check of brackets, which stand around addresses.
fn check_brackets(after: &str) -> Result<(), String> {
    let netloc = after.split(['/', '?', '#']).next().unwrap_or_default();
    match (netloc.contains('['), netloc.contains(']')) {
        (false, false) => return Ok(()),
        (true, true) => {}
        _ => return Err("Invalid IPv6 URL".to_owned()),
    }
    let inside = netloc.split_once('[').map_or("", |(_, inside)| inside);
    let host = inside.split(']').next().unwrap_or_default();
    if let Some(future) = host.strip_prefix('v') {
        let valid = future.split_once('.').is_some_and(|(version, rest)| {
            !version.is_empty()
                && !rest.is_empty()
                && version.bytes().all(|byte| byte.is_ascii_hexdigit())
        });
        return if valid {
            Ok(())
        } else {
            Err("IPvFuture address is invalid".to_owned())
        };
    }
    let (address, zone) = match host.split_once('%') {
        Some((address, zone)) => (address, Some(zone)),
        None => (host, None),
    };
    let valid_zone = zone.is_none_or(|zone| !zone.is_empty() && !zone.contains('%'));
    match address.parse::<IpAddr>() {
        Ok(IpAddr::V6(_)) if valid_zone => Ok(()),
        Ok(IpAddr::V4(_)) if zone.is_none() => {
            Err("An IPv4 address cannot be in brackets".to_owned())
        }
        _ => Err(format!(
            "{} does not appear to be an IPv4 or IPv6 address",
            quoted(host)
        )),
    }
}

/// Host and digits of the port, where both have the form that urllib3 wants.
fn split_host(host_port: &str) -> Option<(&str, &str)> {
    let (host, port) = if host_port.starts_with('[') {
        let end = host_port.find(']')? + 1;
        let (host, rest) = host_port.split_at(end);
        let inside = host.trim_matches(['[', ']']);
        let address = inside.split('%').next().unwrap_or_default();
        address.parse::<Ipv6Addr>().ok()?;
        match rest {
            "" => (host, ""),
            rest => (host, rest.strip_prefix(':')?),
        }
    } else {
        host_port.split_once(':').unwrap_or((host_port, ""))
    };
    let digits = port.trim_start_matches('0');
    if digits.len() > 5 || !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if !host.starts_with('[') && (host.contains(['[', ']']) || !escapes_are_whole(host)) {
        return None;
    }
    Some((host, port))
}

fn escapes_are_whole(host: &str) -> bool {
    host.split('%').skip(1).all(|rest| {
        let digits = rest.as_bytes().get(..2).unwrap_or_default();
        digits.len() == 2 && digits.iter().all(u8::is_ascii_hexdigit)
    })
}

/// What urllib3 says of a host with control characters or spaces.
fn unusable(host: &str) -> Option<String> {
    let is_control = |c: char| c <= ' ' || c == '\x7f';
    if let Some(found) = host.chars().find(|c| is_control(*c)) {
        let (host, found) = (quoted(host), quoted(&found.to_string()));
        return Some(format!("Host {host} contains invalid character {found}"));
    }
    let escaped = host.match_indices('%').find_map(|(at, _)| {
        let escape = host.get(at..at + 3)?;
        let code = u8::from_str_radix(escape.get(1..)?, 16).ok()?;
        (code < 0x20 || code == 0x7f).then_some(escape)
    })?;
    let (host, escaped) = (quoted(host), quoted(escaped));
    Some(format!(
        "Host {host} contains invalid percent-encoded control character {escaped}"
    ))
}

/// What urllib3 says of a host that no name server could know.
pub(crate) fn bad_label(host: &str) -> Option<String> {
    let labels: Vec<&str> = host.split('.').collect();
    let (last, others) = labels.split_last()?;
    let bad = last.len() > 63
        || others
            .iter()
            .any(|label| label.is_empty() || label.len() > 63);
    (bad && host.is_ascii()).then(|| format!("'{host}', label empty or too long"))
}

/// A string as Python prints it within its messages.
fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') {
        '"'
    } else {
        '\''
    };
    let mut out = String::from(quote);
    for c in text.chars() {
        // Writing to a String does not fail.
        let _ = match c {
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            '\t' => out.write_str("\\t"),
            '\\' => out.write_str("\\\\"),
            c if c == quote => write!(out, "\\{c}"),
            c if u32::from(c) <= 0xff && c.is_control() => write!(out, "\\x{:02x}", u32::from(c)),
            c => out.write_char(c),
        };
    }
    out.push(quote);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> Result<ProxyUrl<'_>, UrlFault> {
        ProxyUrl::read(url, url)
    }

    fn location(text: &str) -> UrlFault {
        UrlFault::Location(text.to_owned())
    }

    #[test]
    fn parts() {
        let url = read("http://user:pass@Proxy:03128/path").unwrap();
        assert_eq!((url.host.as_str(), url.port), ("proxy", 3128));
        assert_eq!(url.user_info, Some("user:pass"));
        let url = read("https://[::1]").unwrap();
        assert_eq!((url.https, url.host.as_str(), url.port), (true, "::1", 443));
        assert_eq!(read("http://a:0").unwrap().port, 80);
        assert_eq!(read("http:a").unwrap().host, "");
    }

    #[test]
    fn what_urllib3_refuses() {
        for (url, text) in [
            ("http://a:x", "'a:x' is not a valid host or port"),
            ("http://a:-1", "'a:-1' is not a valid host or port"),
            ("http://a:99999", "http://a:99999"),
            ("http://a:123456", "'a:123456' is not a valid host or port"),
            ("http://a b", "Host 'a b' contains invalid character ' '"),
            (
                "http://a\0:1",
                "Host 'a\\x00' contains invalid character '\\x00'",
            ),
            ("http://a%:1", "'a%:1' is not a valid host or port"),
            (
                "http://a%00",
                "Host 'a%00' contains invalid percent-encoded control character '%00'",
            ),
        ] {
            assert_eq!(read(url), Err(location(text)), "{url}");
        }
        for (url, text) in [
            ("http://[::1", "Invalid IPv6 URL"),
            ("http://[1.2.3.4]", "An IPv4 address cannot be in brackets"),
            ("http://[vz.1]", "IPvFuture address is invalid"),
            (
                "http://[z]",
                "'z' does not appear to be an IPv4 or IPv6 address",
            ),
        ] {
            assert_eq!(read(url), Err(UrlFault::Python(text.to_owned())), "{url}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "\\PC*") {
            let _ = read(&format!("http://{text}"));
        }

        #[test]
        fn any_punctuation_is_read_or_refused(text in "[\\[\\]%:@/?#\\\\a0v.\u{0}é]{0,16}") {
            let _ = read(&format!("https://{text}"));
        }
    }

    #[test]
    fn labels() {
        assert!(bad_label("a..b").is_some() && bad_label(".a").is_some());
        assert!(bad_label(&"a".repeat(64)).is_some());
        assert!(bad_label("a.").is_none() && bad_label("a.b").is_none());
    }
}
