//! Where a client's requests go and for which scope they are signed: resolved once, when first needed.
//! No sockets here.

use aws_smithy_types::Document;
use aws_smithy_types::endpoint::Endpoint as SdkEndpoint;
use ferroboto_endpoints::{Auth, AuthScheme, PropertyValue};
use ferroboto_sigv4::header_value;
use http::{HeaderMap, HeaderName, HeaderValue};

use crate::address::{Address, check};
use crate::attempt::invalid;
use crate::services::{self, ClientFacts};
use crate::{Error, Result, TransportSettings};

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
