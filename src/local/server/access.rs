//! Which requests are answered: those of programs, and none that a page of another site makes a
//! browser on this machine send.

use std::net::IpAddr;

use ferroboto_local::Head;

/// Names that reach a server besides those that every server has.
#[derive(Debug, Default)]
pub(crate) struct Hosts(Vec<String>);

impl Hosts {
    pub(crate) fn new(names: &[String]) -> Self {
        Self(names.iter().map(|name| name.to_ascii_lowercase()).collect())
    }

    /// Whether a `Host` header names this server. An address does, since only a name can be given
    /// to an address by somebody else; of names, those that nobody else can give.
    fn contain(&self, host: &str) -> bool {
        let name = match host.strip_prefix('[') {
            Some(rest) => rest.split(']').next().unwrap_or_default(),
            None => host.split(':').next().unwrap_or_default(),
        };
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        let within = |domain: &str| {
            name.strip_suffix(domain)
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
        };
        name.parse::<IpAddr>().is_ok()
            || within("localhost")
            || (within("amazonaws.com") && name != "amazonaws.com")
            || self.0.iter().any(|allowed| within(allowed))
    }
}

/// Whether a request may be answered: why not, if not.
pub(crate) fn check(head: &Head, hosts: &Hosts) -> Result<(), &'static str> {
    let header = |name: &str| head.parts().headers.get(name)?.to_str().ok();
    let host = header("host");
    let named = head.parts().headers.get_all("host").iter().count();
    let elsewhere = |name: &str| !hosts.contain(name);
    // A target may name a host as well, and only one of the names counts.
    let target = head.parts().uri.host();
    if named != 1 || host.is_none_or(elsewhere) || target.is_some_and(elsewhere) {
        return Err("The Host header does not name this server; --hostname allows a name.");
    }
    if head.parts().headers.contains_key("origin") {
        let own = header("origin").and_then(|origin| origin.strip_prefix("http://"));
        if own.is_none() || own != host {
            return Err("Pages of other sites may not call the local AWS.");
        }
    }
    // A link in a message is followed from wherever the message is read.
    if head.is_open() {
        return Ok(());
    }
    if header("sec-fetch-site") == Some("cross-site") {
        return Err("Pages of other sites may not call the local AWS.");
    }
    let browser = head
        .parts()
        .headers
        .keys()
        .any(|name| name.as_str().starts_with("sec-fetch-"));
    let origin = head.parts().headers.contains_key("origin");
    if browser && !origin && head.is_unsigned() && !head.only_reads() {
        return Err("A browser may not change the local AWS without a signature.");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked_at(url: &str, headers: &[(&'static str, &'static str)]) -> bool {
        let mut request = http::Request::get(url);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let head = Head::of(request.body(()).unwrap().into_parts().0);
        check(&head, &Hosts::new(&["aws.test".to_owned()])).is_ok()
    }

    fn checked(headers: &[(&'static str, &'static str)]) -> bool {
        checked_at("/v1/voices", headers)
    }

    #[test]
    fn hosts_that_nobody_else_can_name() {
        for host in [
            "127.0.0.1:4566",
            "10.1.2.3",
            "[::1]:4566",
            "localhost:4566",
            "photos.localhost:4566",
            "sns.eu-west-1.amazonaws.com",
            "aws.test:4566",
            "photos.AWS.test",
        ] {
            assert!(checked(&[("host", host)]), "{host}");
        }
        assert!(!checked(&[]));
        for host in [
            "evil.example",
            "localhost.evil.example:4566",
            "evillocalhost",
            "amazonaws.com.evil.example",
            "evilaws.test",
            "",
        ] {
            assert!(!checked(&[("host", host)]), "{host}");
        }
    }

    #[test]
    fn one_host_is_named() {
        let twice = [("host", "localhost"), ("host", "evil.example")];
        assert!(!checked(&twice));
        let host = [("host", "localhost:4566")];
        assert!(checked_at("http://localhost:4566/v1/voices", &host));
        assert!(checked_at("http://[::1]:4566/v1/voices", &host));
        assert!(!checked_at("http://evil.example/v1/voices", &host));
    }

    #[test]
    fn origins_are_the_servers_own() {
        let own = [
            ("host", "localhost:4566"),
            ("origin", "http://localhost:4566"),
        ];
        assert!(checked(&own));
        for origin in [
            "null",
            "http://evil.example",
            "https://localhost:4566",
            "http://localhost:3000",
        ] {
            assert!(!checked(&[("host", "localhost:4566"), ("origin", origin)]));
        }
    }

    #[test]
    fn browsers_change_nothing() {
        let host = ("host", "localhost:4566");
        let create = "/?Action=CreateTopic&Name=x";
        assert!(checked_at(create, &[host]));
        for site in ["cross-site", "same-site", "none"] {
            let fetched = [host, ("sec-fetch-site", site)];
            assert!(!checked_at(create, &fetched), "{site}");
            let speak = "/v1/speech?OutputFormat=mp3&Text=x&VoiceId=Joanna";
            assert!(!checked_at(speak, &fetched), "{site}");
            let read = checked_at("/v1/voices", &fetched);
            assert_eq!(read, site != "cross-site");
            // The token is the secret of this link, and mail is read in browsers.
            let confirm = "/?Action=ConfirmSubscription&TopicArn=x&Token=y";
            assert!(checked_at(confirm, &fetched), "{site}");
        }
        let image = [
            host,
            ("sec-fetch-dest", "image"),
            ("sec-fetch-mode", "no-cors"),
        ];
        assert!(!checked_at(create, &image));
    }
}
