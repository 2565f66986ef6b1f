//! Which proxy a client's requests go through, by botocore's and urllib's rules.
//! No sockets here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderValue, Uri};

use crate::tls::Factory;
use crate::{EnvironmentProxies, Error, Proxies, ProxySettings, Tls, Verify};

/// The proxy of one transport.
#[derive(Clone)]
pub(crate) struct Proxy {
    pub(crate) https: bool,
    pub(crate) host: String,
    pub(crate) port: u16,
    /// `Proxy-Authorization`, from the user and password in the URL.
    pub(crate) authorization: Option<HeaderValue>,
    /// The URL, user and password masked, for messages.
    pub(crate) shown: String,
    pub(crate) settings: ProxySettings,
}

/// Finds the proxy for `endpoint`, if there is one; `Err` holds a proxy URL that cannot be read.
pub(crate) fn find(proxies: &Proxies, endpoint: &str) -> Result<Option<Proxy>, String> {
    let settings = match proxies {
        Proxies::Given(settings) => settings.clone(),
        Proxies::Environment(found) => found.for_endpoint(endpoint),
    };
    let url = if endpoint.starts_with("https:") {
        &settings.https
    } else {
        &settings.http
    };
    match url {
        Some(url) if !url.is_empty() => parse(&fix(url), settings.clone()).map(Some),
        _ => Ok(None),
    }
}

/// The same, with the TLS that an `https` proxy is spoken to in; `verify` is how the client judges certificates.
pub(crate) fn with_tls(
    proxies: &Proxies,
    endpoint: &str,
    verify: &Verify,
) -> Result<Option<(Proxy, Factory)>, Error> {
    let proxy = find(proxies, endpoint).map_err(|proxy_url| Error::ProxyConnection {
        proxy_url,
        error: "not a URL".into(),
    })?;
    Ok(proxy.map(|proxy| {
        // An https proxy without settings of its own is judged as urllib3 does: by the client's.
        let verify = match &proxy.settings.ca_bundle {
            Some(path) => Verify::CaBundle(path.clone()),
            None => verify.clone(),
        };
        let client_cert = proxy.settings.client_cert.clone();
        let factory = Factory::new(Tls {
            verify,
            client_cert,
        });
        (proxy, factory)
    }))
}

impl EnvironmentProxies {
    /// Reads the variables as urllib does: lower case wins.
    pub fn read<'a>(variable: impl Fn(&str) -> Option<&'a str>) -> Self {
        let lookup = |name: &str| {
            let found = variable(name).or_else(|| variable(&name.to_ascii_uppercase()));
            found.map(str::to_owned)
        };
        // In a CGI program HTTP_PROXY is a request header of the client.
        let http = if variable("REQUEST_METHOD").is_some() {
            variable("http_proxy").map(str::to_owned)
        } else {
            lookup("http_proxy")
        };
        Self {
            http: http.filter(|url| !url.is_empty()),
            https: lookup("https_proxy").filter(|url| !url.is_empty()),
            no_proxy: lookup("no_proxy"),
        }
    }

    /// The proxies of one endpoint: none, if `NO_PROXY` lists its host or a suffix of it.
    fn for_endpoint(&self, endpoint: &str) -> ProxySettings {
        if let Some(list) = &self.no_proxy
            && bypassed(endpoint, list)
        {
            return ProxySettings::default();
        }
        ProxySettings {
            http: self.http.clone(),
            https: self.https.clone(),
            ..ProxySettings::default()
        }
    }
}

fn bypassed(endpoint: &str, list: &str) -> bool {
    if list == "*" {
        return true;
    }
    let netloc = endpoint
        .split_once("://")
        .map_or(endpoint, |(_, rest)| rest)
        .split(['/', '?', '#'])
        .next()
        .unwrap_or_default()
        .to_ascii_lowercase();
    let host = match netloc.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        _ => &netloc,
    };
    list.split(',')
        .map(|name| name.trim().trim_start_matches('.').to_ascii_lowercase())
        .filter(|name| !name.is_empty())
        .any(|name| {
            let suffix = format!(".{name}");
            host == name || netloc == name || host.ends_with(&suffix) || netloc.ends_with(&suffix)
        })
}

fn fix(url: &str) -> String {
    if url.starts_with("http:") || url.starts_with("https:") {
        url.to_owned()
    } else if url.starts_with("//") {
        format!("http:{url}")
    } else {
        format!("http://{url}")
    }
}

fn parse(url: &str, settings: ProxySettings) -> Result<Proxy, String> {
    let uri: Uri = url.parse().map_err(|_| mask(url))?;
    let authority = uri.authority().ok_or_else(|| mask(url))?;
    let https = uri.scheme_str() == Some("https");
    let authorization = authority
        .as_str()
        .rsplit_once('@')
        .and_then(|(user_info, _)| user_info.split_once(':'))
        .filter(|(user, password)| !user.is_empty() && !password.is_empty())
        .and_then(|(user, password)| {
            let pair = format!("{}:{}", unquote(user), unquote(password));
            let mut value =
                HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(pair))).ok()?;
            value.set_sensitive(true);
            Some(value)
        });
    Ok(Proxy {
        https,
        host: authority
            .host()
            .trim_matches(['[', ']'])
            .to_ascii_lowercase(),
        port: authority.port_u16().unwrap_or(if https { 443 } else { 80 }),
        authorization,
        shown: mask(url),
        settings,
    })
}

/// `http://user:password@host` with stars for both.
fn mask(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, tail) = rest.split_at(end);
    match authority.rsplit_once('@') {
        Some((user_info, host)) => {
            let stars = if user_info.contains(':') {
                "***:***"
            } else {
                "***"
            };
            format!("{scheme}://{stars}@{host}{tail}")
        }
        None => url.to_owned(),
    }
}

fn unquote(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let [first, tail @ ..] = rest {
        if let (b'%', [high, low, tail @ ..]) = (first, tail)
            && let (Some(high), Some(low)) = (
                char::from(*high).to_digit(16),
                char::from(*low).to_digit(16),
            )
        {
            // Two hex digits make at most 255.
            out.push(u8::try_from(high * 16 + low).unwrap_or_default());
            rest = tail;
        } else {
            out.push(*first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(pairs: &[(&str, &'static str)]) -> EnvironmentProxies {
        EnvironmentProxies::read(|name| {
            let found = pairs.iter().find(|(key, _)| *key == name);
            found.map(|(_, value)| *value)
        })
    }

    #[test]
    fn environment() {
        let vars = [
            ("HTTP_PROXY", "http://upper:1"),
            ("http_proxy", "http://lower:1"),
            ("HTTPS_PROXY", "p:2"),
            ("NO_PROXY", "localhost, .example.com,10.0.0.1:8080"),
        ];
        let proxies = read(&vars);
        let found = |url: &str| proxies.for_endpoint(url);
        assert_eq!(found("http://a/").http.as_deref(), Some("http://lower:1"));
        assert_eq!(found("https://a/").https.as_deref(), Some("p:2"));
        for bypassed in [
            "http://localhost:8000/",
            "https://sns.EXAMPLE.com",
            "https://example.com",
            "http://10.0.0.1:8080",
        ] {
            assert!(found(bypassed).http.is_none(), "{bypassed}");
        }
        assert!(found("http://10.0.0.1:8081").http.is_some());
        assert!(found("http://notexample.com").http.is_some());
        let star = [("http_proxy", "http://p"), ("no_proxy", "*")];
        assert!(read(&star).for_endpoint("http://a").http.is_none());
        let cgi = [("HTTP_PROXY", "http://p"), ("REQUEST_METHOD", "GET")];
        assert!(read(&cgi).for_endpoint("http://a").http.is_none());
    }

    #[test]
    fn parts() {
        let proxy = parse("http://us%65r:p%40ss@Proxy:3128/", ProxySettings::default()).unwrap();
        assert_eq!((proxy.host.as_str(), proxy.port), ("proxy", 3128));
        assert_eq!(
            proxy.authorization.unwrap(),
            format!("Basic {}", STANDARD.encode("user:p@ss"))
        );
        assert_eq!(proxy.shown, "http://***:***@Proxy:3128/");
        assert_eq!(fix("h:1"), "http://h:1");
        assert_eq!(fix("//h:1"), "http://h:1");
    }
}
