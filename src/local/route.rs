//! Which service and region a request is for: by the signature's scope first, then by headers,
//! host, form and path. What the operation is, the protocols tell.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use ferroboto_model::{Protocol, Service};
use http::request::Parts;
use percent_encoding::percent_decode_str;

use crate::protocol::{Form, rest_json};
use crate::services::OFFERED;

const DEFAULT_REGION: &str = "us-east-1";

/// Where a request goes.
pub(crate) struct Route {
    /// The service, or the name of one that the local AWS does not have.
    pub(crate) service: Result<&'static Service, String>,
    /// The region of the scope, or the host.
    pub(crate) region: String,
    /// Whether there is a signature.
    pub(crate) signed: bool,
}

struct Index {
    by_signing_name: HashMap<&'static str, &'static Service>,
    by_target: HashMap<&'static str, &'static Service>,
    by_host: HashMap<&'static str, &'static Service>,
    all: Vec<&'static Service>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let all: Vec<&'static Service> = OFFERED
        .into_iter()
        .filter_map(|name| ferroboto_model::service(name).ok().flatten())
        .collect();
    Index {
        by_signing_name: all
            .iter()
            .map(|service| (service.signing_name(), *service))
            .collect(),
        by_target: all
            .iter()
            .filter_map(|service| Some((service.metadata.target_prefix?, *service)))
            .collect(),
        by_host: all
            .iter()
            .map(|service| (service.metadata.endpoint_prefix, *service))
            .collect(),
        all,
    }
});

/// Finds where a request goes.
pub(crate) fn route(parts: &Parts, body: &[u8]) -> Route {
    let scope = scope(parts);
    let host = host(parts);
    let labels: Vec<&str> = host.as_deref().unwrap_or_default().split('.').collect();
    let on_aws = labels
        .iter()
        .any(|label| label.starts_with("amazonaws") || *label == "aws");
    let region = match (&scope, labels.get(1)) {
        (Some(Scope { region, .. }), _) => region.clone(),
        (None, Some(label)) if on_aws && label.contains('-') => Some((*label).to_owned()),
        _ => None,
    };
    let region = region
        .filter(|region| !region.is_empty())
        .unwrap_or_else(|| DEFAULT_REGION.to_owned());
    let signed = scope.is_some();
    let service = match scope {
        Some(Scope { service, .. }) => INDEX
            .by_signing_name
            .get(service.as_str())
            .copied()
            .ok_or(service),
        None => unsigned(parts, body, labels.first().filter(|_| on_aws)),
    };
    Route {
        service,
        region,
        signed,
    }
}

/// A request without a signature tells its service by what else it carries.
fn unsigned(parts: &Parts, body: &[u8], host: Option<&&str>) -> Result<&'static Service, String> {
    if let Some(target) = header(parts, "x-amz-target") {
        let prefix = target.rsplit_once('.').map_or(target, |(prefix, _)| prefix);
        return INDEX
            .by_target
            .get(prefix)
            .copied()
            .ok_or_else(|| prefix.to_owned());
    }
    if let Some(label) = host {
        return INDEX
            .by_host
            .get(label)
            .copied()
            .ok_or_else(|| (*label).to_owned());
    }
    if let Ok(form) = Form::read(parts.uri.query(), form_body(parts, body))
        && let Some(action) = form.text("Action")
    {
        let version = form.text("Version");
        return INDEX
            .all
            .iter()
            .find(|service| {
                service.metadata.protocol == Protocol::Query
                    && version.is_none_or(|version| version == service.metadata.api_version)
                    && service.operation(action).is_some()
            })
            .copied()
            .ok_or_else(|| format!("of the action {action}"));
    }
    INDEX
        .all
        .iter()
        .find(|service| {
            service.metadata.protocol == Protocol::RestJson
                && rest_json::find(service, &parts.method, parts.uri.path()).is_some()
        })
        .copied()
        .ok_or_else(|| format!("of the path {}", parts.uri.path()))
}

/// The body of a request, where it is a form.
pub(crate) fn form_body<'a>(parts: &Parts, body: &'a [u8]) -> &'a [u8] {
    let form = header(parts, "content-type").is_none_or(|kind| {
        kind.trim_start()
            .starts_with("application/x-www-form-urlencoded")
    });
    if form { body } else { &[] }
}

struct Scope {
    service: String,
    region: Option<String>,
}

/// The scope of the signature, in the `Authorization` header or in the query of a presigned URL.
fn scope(parts: &Parts) -> Option<Scope> {
    if let Some(authorization) = header(parts, "authorization") {
        let at = authorization.find("Credential=")? + "Credential=".len();
        let rest = authorization.get(at..)?;
        return read_scope(rest.split([',', ' ']).next()?);
    }
    let query = parts.uri.query()?;
    let credential = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("X-Amz-Credential="))?;
    let credential: Cow<'_, str> = percent_decode_str(credential).decode_utf8().ok()?;
    read_scope(&credential)
}

/// `key/date/region/service/aws4_request`, or the same without a region.
fn read_scope(credential: &str) -> Option<Scope> {
    let fields: Vec<&str> = credential.split('/').collect();
    let service = (*fields.get(fields.len().checked_sub(2)?)?).to_owned();
    let region = match fields.len() {
        0..=3 => return None,
        4 => None,
        count => fields.get(count - 3).map(|region| (*region).to_owned()),
    };
    Some(Scope { service, region })
}

fn host(parts: &Parts) -> Option<String> {
    let host = parts.uri.host().or_else(|| header(parts, "host"))?;
    Some(host.split(':').next()?.to_ascii_lowercase())
}

/// The text of a header.
pub(crate) fn header<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.headers.get(name)?.to_str().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn routed(
        build: impl FnOnce(http::request::Builder) -> http::request::Builder,
    ) -> (String, String) {
        let (parts, body) = build(http::Request::builder())
            .body("")
            .unwrap()
            .into_parts();
        let route = route(&parts, body.as_bytes());
        (
            route.service.map_or_else(
                |name| format!("no {name}"),
                |service| service.name.to_owned(),
            ),
            route.region,
        )
    }

    fn names(service: &str, region: &str) -> (String, String) {
        (service.to_owned(), region.to_owned())
    }

    #[test]
    fn by_the_scope_of_the_signature() {
        let header = "AWS4-HMAC-SHA256 Credential=AKID/20200101/eu-west-1/polly/aws4_request, SignedHeaders=host, Signature=00";
        assert_eq!(
            routed(|request| request.header("authorization", header)),
            names("polly", "eu-west-1")
        );
        let query = "/?X-Amz-Credential=AKID%2F20200101%2Feu-north-1%2Fsns%2Faws4_request";
        assert_eq!(
            routed(|request| request.uri(query)),
            names("sns", "eu-north-1")
        );
        let made_up = "AWS4-HMAC-SHA256 Credential=AKID/20200101/moon/sns/aws4_request";
        assert_eq!(
            routed(|request| request.header("authorization", made_up)),
            names("sns", "moon")
        );
        let regionless = "AWS4-ECDSA-P256-SHA256 Credential=AKID/20200101/sns/aws4_request";
        assert_eq!(
            routed(|request| request.header("authorization", regionless)),
            names("sns", "us-east-1")
        );
        let unknown = "AWS4-HMAC-SHA256 Credential=AKID/20200101/eu-west-1/quantum/aws4_request";
        assert_eq!(
            routed(|request| request.header("authorization", unknown)),
            names("no quantum", "eu-west-1")
        );
    }

    #[test]
    fn without_a_signature() {
        assert_eq!(
            routed(|request| request.header("x-amz-target", "RekognitionService.DetectFaces")),
            names("rekognition", "us-east-1")
        );
        assert_eq!(
            routed(|request| request.header("host", "polly.ap-south-1.amazonaws.com:443")),
            names("polly", "ap-south-1")
        );
        assert_eq!(
            routed(|request| request.uri("http://127.0.0.1/?Action=Publish&Version=2010-03-31")),
            names("sns", "us-east-1")
        );
        assert_eq!(
            routed(|request| request.uri("/v1/voices")),
            names("polly", "us-east-1")
        );
        assert_eq!(
            routed(|request| request.uri("/elsewhere")).0,
            "no of the path /elsewhere"
        );
    }

    #[test]
    fn broken_scopes_are_no_scopes() {
        for header in [
            "",
            "Basic abc",
            "Credential=",
            "Credential=a/b/c",
            "Credential=////, x",
        ] {
            routed(|request| request.header("authorization", header));
        }
    }
}
