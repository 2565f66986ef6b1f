//! Where a client's requests go and for which scope they are signed: resolved once, when first needed.
//! No sockets here.

use std::fmt::Write as _;

use aws_smithy_types::Document;
use aws_smithy_types::endpoint::Endpoint as SdkEndpoint;
use ferroboto_endpoints::{Auth, AuthScheme, PropertyValue};
use ferroboto_sigv4::header_value;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::attempt::invalid;
use crate::services::{self, ClientFacts};
use crate::{Error, Result, TransportSettings};

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

/// An endpoint as endpoint rules give it to a call.
#[derive(Clone, Debug, Default)]
pub struct EndpointParts {
    /// The URL.
    pub url: String,
    /// Name in the credential scope.
    pub signing_name: String,
    /// Region in the credential scope.
    pub signing_region: Option<String>,
    /// How its requests are signed.
    pub auth: Auth,
    /// Headers that its requests get.
    pub headers: Vec<(String, String)>,
    /// Its properties as the rules give them.
    pub properties: Vec<(String, PropertyValue)>,
}

impl From<ferroboto_endpoints::ClientEndpoint> for EndpointParts {
    fn from(endpoint: ferroboto_endpoints::ClientEndpoint) -> Self {
        Self {
            url: endpoint.url,
            signing_name: endpoint.signing_name,
            signing_region: endpoint.signing_region,
            auth: endpoint.auth,
            headers: endpoint.headers,
            properties: endpoint.properties,
        }
    }
}

/// A resolved endpoint, in the parts that calls need.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// As boto3 shows it in `client.meta.endpoint_url`.
    pub(crate) url: String,
    /// Scheme, and authority as it was given.
    pub(crate) given: String,
    pub(crate) https: bool,
    /// Host in lower case, and port unless it is the scheme's own.
    pub(crate) authority: String,
    /// The same as the value of the `Host` header.
    pub(crate) host: HeaderValue,
    /// Path that goes before every request's own; without a trailing slash it is used as it is.
    path: String,
    query: Option<String>,
    pub(crate) signing_name: String,
    pub(crate) signing_region: Option<String>,
    /// How requests are signed, where the endpoint has a say in it.
    pub(crate) auth: Auth,
    /// Headers that requests get.
    pub(crate) headers: HeaderMap,
    properties: Vec<(String, PropertyValue)>,
}

impl Endpoint {
    /// An endpoint of one call.
    ///
    /// # Errors
    /// When the URL or a header is none.
    pub fn of_call(parts: EndpointParts) -> Result<Self> {
        let EndpointParts {
            url,
            signing_name,
            signing_region,
            auth,
            headers,
            properties,
        } = parts;
        let mut endpoint = Self::new(url, signing_name, signing_region)?;
        endpoint.auth = auth;
        endpoint.properties = properties;
        for (name, value) in headers {
            let name = HeaderName::try_from(name).map_err(|error| Error::HttpClient {
                error: error.to_string(),
            })?;
            let value = invalid(header_value(value.as_bytes()))?;
            endpoint.headers.insert(name, value);
        }
        Ok(endpoint)
    }

    /// The same endpoint for another region in the credential scope.
    #[must_use]
    pub fn signed_in(&self, region: Option<String>) -> Self {
        let mut endpoint = self.clone();
        if let Auth::Scheme(scheme) = &mut endpoint.auth {
            scheme.signing_region = None;
        }
        endpoint.signing_region = region;
        endpoint
    }

    /// Host, and port unless it is the scheme's own.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.authority
    }

    /// Headers that requests get.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Its properties as the rules give them, where they are followed by the interpreter.
    #[must_use]
    pub fn properties(&self) -> &[(String, PropertyValue)] {
        &self.properties
    }

    /// Name and region of the credential scope.
    #[must_use]
    pub fn signing_scope(&self) -> (&str, Option<&str>) {
        (&self.signing_name, self.signing_region.as_deref())
    }

    /// How requests are signed, where the endpoint has a say in it.
    #[must_use]
    pub fn auth(&self) -> &Auth {
        &self.auth
    }

    /// The scheme that was chosen for signatures, where the endpoint offers some.
    #[must_use]
    pub fn auth_scheme(&self) -> Option<&AuthScheme> {
        match &self.auth {
            Auth::Scheme(scheme) => Some(scheme),
            Auth::Open | Auth::Unsigned => None,
        }
    }

    pub(crate) fn resolve(settings: &TransportSettings) -> Result<Self> {
        if (settings.has_own_model || !services::known(&settings.service))
            && let Some(endpoint) = interpreted(settings)?
        {
            let mut parts = EndpointParts::from(endpoint);
            if let Some(region) = &settings.signing_region {
                parts.signing_region = Some(region.clone());
            }
            return Self::of_call(parts);
        }
        match &settings.endpoint_url {
            Some(url) => Self::given(settings, url),
            None => Self::from_rules(settings),
        }
    }

    fn given(settings: &TransportSettings, url: &str) -> Result<Self> {
        let conflict = if settings.use_fips {
            Some("FIPS")
        } else if settings.use_dualstack {
            Some("Dualstack")
        } else {
            None
        };
        if let Some(what) = conflict {
            return Err(Error::EndpointResolution {
                message: format!(
                    "Invalid Configuration: {what} and custom endpoint are not supported"
                ),
            });
        }
        let region = settings.signing_region.clone().or(settings.region.clone());
        Self::new(url.to_owned(), settings.signing_name.clone(), region)
    }

    fn from_rules(settings: &TransportSettings) -> Result<Self> {
        let resolved = services::endpoint(
            &settings.service,
            &ClientFacts {
                region: settings.region.as_deref(),
                use_fips: settings.use_fips,
                use_dualstack: settings.use_dualstack,
            },
        )?;
        let mut url = resolved.url().to_owned();
        if !settings.use_ssl
            && let Some(rest) = url.strip_prefix("https://")
        {
            url = format!("http://{rest}");
        }
        let name = sigv4_property(&resolved, "signingName")
            .unwrap_or_else(|| settings.signing_name.clone());
        let region = settings
            .signing_region
            .clone()
            .or_else(|| sigv4_property(&resolved, "signingRegion"))
            .or_else(|| settings.region.clone());
        Self::new(url, name, region)
    }

    fn new(url: String, signing_name: String, signing_region: Option<String>) -> Result<Self> {
        check(&url)?;
        let address = Address::parse(&url)?;
        let root = url.find("://").map_or(0, |at| at + 3);
        let end = url[root..].find(['/', '?', '#']);
        let end = end.map_or(url.len(), |at| root + at);
        let scheme = if address.https { "https" } else { "http" };
        let has_path = url[end..].starts_with('/');
        let (path, query) = match address.target.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (address.target.as_str(), None),
        };
        Ok(Self {
            host: invalid(header_value(address.authority.as_bytes()))?,
            auth: Auth::Open,
            headers: HeaderMap::new(),
            properties: Vec::new(),
            given: format!("{scheme}://{}", &url[root..end]),
            https: address.https,
            path: if has_path { path } else { "" }.to_owned(),
            query: query.map(str::to_owned),
            authority: address.authority,
            signing_name,
            signing_region,
            url,
        })
    }

    /// Path and query of a request, joined to the endpoint's own as botocore joins them.
    pub(crate) fn join(&self, uri: &str) -> String {
        let (path, query) = match uri.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (uri, None),
        };
        let mut joined = String::with_capacity(self.path.len() + uri.len() + 1);
        if path.is_empty() || path == "/" {
            joined.push_str(if self.path.is_empty() {
                "/"
            } else {
                &self.path
            });
        } else {
            joined.push_str(self.path.strip_suffix('/').unwrap_or(&self.path));
            if !path.starts_with('/') {
                joined.push('/');
            }
            joined.push_str(path);
        }
        for (index, query) in [self.query.as_deref(), query]
            .into_iter()
            .flatten()
            .enumerate()
        {
            joined.push(if index == 0 { '?' } else { '&' });
            joined.push_str(query);
        }
        joined
    }
}

/// Lets the rules of a service answer that has none compiled; nothing where it has no rules at all.
fn interpreted(
    settings: &TransportSettings,
) -> Result<Option<ferroboto_endpoints::ClientEndpoint>> {
    let built_ins = ferroboto_endpoints::BuiltIns {
        region: settings.region.clone(),
        use_fips: settings.use_fips,
        use_dualstack: settings.use_dualstack,
        endpoint: settings.endpoint_url.clone(),
        others: settings.built_ins.clone(),
        ..ferroboto_endpoints::BuiltIns::default()
    };
    ferroboto_endpoints::for_client(&ferroboto_endpoints::Client {
        service: &settings.service,
        signing_name: &settings.signing_name,
        built_ins,
        use_ssl: settings.use_ssl,
        auth: settings.auth.clone(),
        endpoint_prefix: &settings.endpoint_prefix,
        own_rules: settings.has_own_model.then_some(settings.rules),
    })
    .map_err(Error::from)
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

/// A property of the `sigv4` entry in a resolved endpoint's auth schemes.
fn sigv4_property(endpoint: &SdkEndpoint, key: &str) -> Option<String> {
    if let Some(scheme) = endpoint
        .auth_schemes()
        .iter()
        .find(|scheme| scheme.name() == "sigv4")
    {
        return scheme
            .get(key)
            .and_then(Document::as_string)
            .map(str::to_owned);
    }
    let Some(Document::Array(schemes)) = endpoint.properties().get("authSchemes") else {
        return None;
    };
    schemes
        .iter()
        .filter_map(Document::as_object)
        .find(|scheme| scheme.get("name").and_then(Document::as_string) == Some("sigv4"))
        .and_then(|scheme| scheme.get(key))
        .and_then(Document::as_string)
        .map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn endpoint(url: &str) -> Result<Endpoint> {
        let mut settings = TransportSettings::new("sns", "sns");
        settings.region = Some("us-east-1".into());
        settings.endpoint_url = Some(url.into());
        Endpoint::resolve(&settings)
    }

    #[test]
    fn joins_paths_as_botocore() {
        for (base, uri, joined) in [
            ("http://h", "/", "/"),
            ("http://h", "", "/"),
            ("http://h/", "/", "/"),
            ("http://h/pre", "/", "/pre"),
            ("http://h/pre/", "/", "/pre/"),
            ("http://h/pre/", "/v1/voices?a=b", "/pre/v1/voices?a=b"),
            ("http://h/pre", "/v1/voices", "/pre/v1/voices"),
            ("http://h/?x=1", "/?a=b", "/?x=1&a=b"),
        ] {
            assert_eq!(endpoint(base).unwrap().join(uri), joined, "{base} {uri}");
        }
    }

    #[test]
    fn host_header_leaves_default_ports_out() {
        for (url, host) in [
            ("http://Example.com", "example.com"),
            ("http://example.com:80/", "example.com"),
            ("https://example.com:443", "example.com"),
            ("http://127.0.0.1:8080", "127.0.0.1:8080"),
            ("http://[::1]:8080", "[::1]:8080"),
        ] {
            assert_eq!(endpoint(url).unwrap().authority, host);
        }
    }

    #[test]
    fn bad_urls_are_refused_with_botocore_text() {
        for url in [
            "",
            "localhost:4566",
            "http://",
            "http://a b",
            "http://my_host:1",
            "http://-a",
            "http://h\n",
        ] {
            assert_eq!(
                endpoint(url).unwrap_err().to_string(),
                format!("Invalid endpoint: {url}")
            );
        }
    }

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
            assert_eq!(endpoint(url).unwrap_err().to_string(), text, "{url}");
        }
    }

    #[test]
    fn what_urls_carry_besides_is_not_sent() {
        for (url, authority, target) in [
            ("http://user:pass@localhost", "localhost", "/"),
            ("http://us er:p:w@localhost:00081/x", "localhost:81", "/x"),
            ("HTTP://Localhost:#fragment", "localhost", "/"),
            ("https://user@[::1]:443?a=b", "[::1]", "/?a=b"),
        ] {
            let endpoint = endpoint(url).unwrap();
            assert_eq!(endpoint.authority, authority, "{url}");
            assert_eq!(endpoint.join("/"), target, "{url}");
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

    #[test]
    fn rules_answer() {
        let mut settings = TransportSettings::new("sns", "sns");
        settings.region = Some("eu-west-1".into());
        let resolved = Endpoint::resolve(&settings).unwrap();
        assert_eq!(resolved.url, "https://sns.eu-west-1.amazonaws.com");
        assert_eq!(resolved.signing_region.as_deref(), Some("eu-west-1"));
        settings.use_ssl = false;
        assert_eq!(
            Endpoint::resolve(&settings).unwrap().url,
            "http://sns.eu-west-1.amazonaws.com"
        );
        settings.use_fips = true;
        settings.use_ssl = true;
        settings.region = Some("us-east-1".into());
        assert_eq!(
            Endpoint::resolve(&settings).unwrap().url,
            "https://sns-fips.us-east-1.amazonaws.com"
        );
        settings.endpoint_url = Some("http://h".into());
        assert_eq!(
            Endpoint::resolve(&settings).unwrap_err().to_string(),
            "Invalid Configuration: FIPS and custom endpoint are not supported"
        );
    }
}
