//! Which proxy a client's requests go through, by botocore's and urllib's rules.
//! No sockets here.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderValue;

use crate::fault::Fault;
use crate::proxy_url::{ProxyUrl, UrlFault};
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

/// Finds the proxy for `endpoint`, if there is one.
pub(crate) fn find(proxies: &Proxies, endpoint: &str) -> Result<Option<Proxy>, Error> {
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
        Some(url) if !url.is_empty() => {
            parse(&fix(url), settings.clone(), endpoint.starts_with("https:")).map(Some)
        }
        _ => Ok(None),
    }
}

/// The same, with the TLS that an `https` proxy is spoken to in; `verify` is how the client judges certificates.
pub(crate) fn with_tls(
    proxies: &Proxies,
    endpoint: &str,
    verify: &Verify,
) -> Result<Option<(Proxy, Factory)>, Error> {
    let proxy = find(proxies, endpoint)?;
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

/// Why a proxy cannot be used: boto3 has all of these as one class.
const INVALID_SETTINGS: &str = "Invalid configuration value(s) provided for proxies_config.";

impl ProxySettings {
    /// Whether they say anything about TLS.
    fn has_files(&self) -> bool {
        self.ca_bundle.is_some() || self.client_cert.is_some()
    }
}

impl Proxy {
    /// Reads the files of `proxies_config`, which boto3 does for proxies without TLS too.
    pub(crate) fn check_files(&self, factory: &Factory) -> Result<(), Fault> {
        if !self.settings.has_files() {
            return Ok(());
        }
        factory.config().map(drop).map_err(|fault| match fault {
            Fault::Ssl(_) | Fault::Closed(_) => Fault::Http(INVALID_SETTINGS.to_owned()),
            other => other,
        })
    }
}

fn parse(url: &str, settings: ProxySettings, tunnels: bool) -> Result<Proxy, Error> {
    let shown = mask(url);
    let parts = ProxyUrl::read(url, &shown).map_err(|fault| Error::HttpClient {
        error: match fault {
            UrlFault::Python(text) => text,
            UrlFault::Location(_) if settings.has_files() => INVALID_SETTINGS.to_owned(),
            UrlFault::Location(text) => format!("Failed to parse: {text}"),
        },
    })?;
    if parts.host.is_empty() && !tunnels {
        let error = "No host specified.".to_owned();
        return Err(Error::HttpClient { error });
    }
    let authorization = parts
        .user_info
        .and_then(|user_info| user_info.split_once(':'))
        .filter(|(user, password)| !user.is_empty() && !password.is_empty())
        .and_then(|(user, password)| {
            let pair = format!("{}:{}", unquote(user), unquote(password));
            let mut value =
                HeaderValue::from_str(&format!("Basic {}", STANDARD.encode(pair))).ok()?;
            value.set_sensitive(true);
            Some(value)
        });
    Ok(Proxy {
        https: parts.https,
        host: parts.host,
        port: parts.port,
        authorization,
        shown,
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
        let proxy = parse(
            "http://us%65r:p%40ss@Proxy:3128/",
            ProxySettings::default(),
            false,
        )
        .unwrap();
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
