//! Who may come in: programs, but no pages of other sites in a browser on the same machine.

use std::net::{IpAddr, SocketAddr};

use http::HeaderMap;

/// Whether a request may be answered: why not, if not.
pub(crate) fn check(headers: &HeaderMap, address: SocketAddr) -> Result<(), &'static str> {
    let host = headers.get("host").and_then(|host| host.to_str().ok());
    // A name that a foreign page gave to this machine's own address is none of ours.
    if address.ip().is_loopback() && !host.is_some_and(is_local) {
        return Err("The Host header names no local server.");
    }
    match headers.get("origin") {
        None => Ok(()),
        Some(origin) => {
            let own = origin
                .to_str()
                .ok()
                .and_then(|origin| origin.strip_prefix("http://"));
            if own.is_some() && own == host {
                Ok(())
            } else {
                Err("Pages of other sites may not call the local AWS.")
            }
        }
    }
}

/// This machine, or a name of AWS's that a program sends here by its own means.
fn is_local(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    name.eq_ignore_ascii_case("localhost")
        || name.to_ascii_lowercase().ends_with(".localhost")
        || name.to_ascii_lowercase().ends_with(".amazonaws.com")
        || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(headers: &[(&'static str, &'static str)]) -> bool {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap()))
            .collect();
        check(&headers, "127.0.0.1:4566".parse().unwrap()).is_ok()
    }

    #[test]
    fn browsers_of_other_sites_stay_outside() {
        assert!(checked(&[("host", "127.0.0.1:4566")]));
        assert!(checked(&[("host", "localhost:4566")]));
        assert!(checked(&[("host", "[::1]:4566")]));
        assert!(checked(&[("host", "sns.eu-west-1.amazonaws.com")]));
        assert!(checked(&[
            ("host", "localhost:4566"),
            ("origin", "http://localhost:4566")
        ]));
        assert!(!checked(&[]));
        assert!(!checked(&[("host", "evil.example")]));
        assert!(!checked(&[("host", "localhost.evil.example:4566")]));
        for origin in ["null", "http://evil.example", "https://localhost:4566"] {
            assert!(!checked(&[("host", "localhost:4566"), ("origin", origin)]));
        }
    }
}
