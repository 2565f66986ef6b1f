//! Which service and region a request is for: by the scope of its signature first, then by its
//! headers, host, form and path.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use ferroboto_model::{Protocol, Service};
use http::request::Parts;
use percent_encoding::percent_decode_str;

use crate::protocol::{Form, binding, rest_json};
use crate::services;

const DEFAULT_REGION: &str = "us-east-1";

struct Index {
    by_signing_name: HashMap<&'static str, Vec<&'static Service>>,
    by_target: HashMap<&'static str, &'static Service>,
    by_host: HashMap<&'static str, Vec<&'static Service>>,
    all: Vec<&'static Service>,
}

/// The services that are offered here. Models of other services are never decoded.
static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let all: Vec<&'static Service> = services::OFFERED
        .iter()
        .filter_map(|name| model(name))
        .collect();
    let grouped = |name: fn(&Service) -> &'static str| {
        let mut groups: HashMap<&'static str, Vec<&'static Service>> = HashMap::new();
        for service in all.iter().copied() {
            groups.entry(name(service)).or_default().push(service);
        }
        groups
    };
    Index {
        by_signing_name: grouped(Service::signing_name),
        by_target: all
            .iter()
            .filter_map(|service| Some((service.metadata.target_prefix?, *service)))
            .collect(),
        by_host: grouped(|service| service.metadata.endpoint_prefix),
        all,
    }
});

fn model(name: &str) -> Option<&'static Service> {
    ferroboto_model::service(name).ok().flatten()
}

/// What the head of a request tells about its destination.
pub(crate) struct Origin {
    /// The scope of the signature, if there is one.
    pub(crate) scope: Option<Scope>,
    /// The region of the scope or of the host.
    pub(crate) region: String,
    /// The service by the host, if the host is one of AWS's names.
    host_label: Option<String>,
}

impl Origin {
    /// Reads the head of a request.
    pub(crate) fn of(parts: &Parts) -> Self {
        let scope = scope(parts);
        let host = host(parts);
        let host = host.as_deref().unwrap_or_default();
        let labels: Vec<&str> = host.split('.').collect();
        let on_aws = is_on_aws(&labels);
        // What stands before the service is the name of a bucket.
        let of_service = labels.get(storage_label(&labels).unwrap_or(0)..);
        let labels: Vec<&str> = of_service
            .unwrap_or_default()
            .iter()
            .flat_map(|label| match label.strip_prefix("s3-") {
                Some(region) if on_aws => vec!["s3", region],
                _ => vec![*label],
            })
            .filter(|label| *label != "dualstack")
            .collect();
        let region = match (&scope, labels.get(1)) {
            (Some(Scope { region, .. }), _) => region.clone(),
            (None, Some(label)) if on_aws && label.contains('-') => Some((*label).to_owned()),
            _ => None,
        };
        Self {
            scope,
            region: region
                .filter(|region| !region.is_empty())
                .unwrap_or_else(|| DEFAULT_REGION.to_owned()),
            host_label: labels
                .first()
                .filter(|label| on_aws || **label == "s3")
                .map(|label| (*label).to_owned()),
        }
    }

    /// The service that the head names: `None` if only a form or a path can tell, or the name of a
    /// service that is not offered.
    pub(crate) fn service(&self, parts: &Parts) -> Option<Result<&'static Service, String>> {
        if let Some(Scope { service, .. }) = &self.scope {
            return Some(by_signing_name(service, parts).ok_or_else(|| service.clone()));
        }
        if let Some(target) = header(parts, "x-amz-target") {
            let prefix = target.rsplit_once('.').map_or(target, |(prefix, _)| prefix);
            let service = INDEX.by_target.get(prefix).copied();
            return Some(service.ok_or_else(|| prefix.to_owned()));
        }
        if is_legacy_signed(parts) {
            return Some(Ok(storage()?));
        }
        let label = self.host_label.as_deref()?;
        let service = INDEX.by_host.get(label);
        let service = service.and_then(|services| among(services, parts));
        Some(service.ok_or_else(|| label.to_owned()))
    }
}

/// Most services are signed for under their own name, so that one model tells.
fn by_signing_name(name: &str, parts: &Parts) -> Option<&'static Service> {
    let alone = services::OFFERED.contains(&name) && !services::share_signing_name(name);
    let same = alone
        .then(|| model(name))
        .flatten()
        .filter(|service| service.signing_name() == name);
    same.or_else(|| among(INDEX.by_signing_name.get(name)?, parts))
}

/// Of services that share a name, the one that has the path; or else the one that has no paths.
fn among(services: &[&'static Service], parts: &Parts) -> Option<&'static Service> {
    let is_rest = |service: &&'static Service| service.metadata.protocol == Protocol::RestJson;
    let path = parts.uri.path();
    let all = || services.iter().copied();
    all()
        .filter(is_rest)
        .find(|service| rest_json::find(service, &parts.method, path).is_some())
        .or_else(|| all().find(|service| !is_rest(service)))
        .or_else(|| all().next())
}

/// The service of an action of the query protocol.
pub(crate) fn by_action(form: &Form) -> Option<Result<&'static Service, String>> {
    let action = form.text("Action")?;
    let version = form.text("Version");
    let service = INDEX.all.iter().find(|service| {
        (service.metadata.protocol == Protocol::Query || service.metadata.query_compatible)
            && version.is_none_or(|version| version == service.metadata.api_version)
            && service.operation(action).is_some()
    });
    Some(
        service
            .copied()
            .ok_or_else(|| format!("of the action {action}")),
    )
}

/// The service whose paths are names of what it stores.
pub(crate) fn storage() -> Option<&'static Service> {
    let mut all = INDEX.all.iter();
    all.find(|service| service.metadata.protocol == Protocol::RestXml)
        .copied()
}

/// Whether a request is signed in the way that only one service still takes.
pub(crate) fn is_legacy_signed(parts: &Parts) -> bool {
    let in_header = header(parts, "authorization").is_some_and(|value| value.starts_with("AWS "));
    let query = parts.uri.query().unwrap_or_default();
    let has = |name: &str| {
        query.split('&').any(|pair| {
            pair.strip_prefix(name)
                .is_some_and(|rest| rest.starts_with('='))
        })
    };
    in_header || (has("AWSAccessKeyId") && has("Signature") && has("Expires"))
}

/// Whether a request brings an object in a form.
pub(crate) fn is_posted_form(parts: &Parts) -> bool {
    let kind = header(parts, "content-type").unwrap_or_default();
    parts.method == http::Method::POST
        && kind
            .get(..19)
            .is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/form-data"))
}

fn is_on_aws(labels: &[&str]) -> bool {
    labels.iter().any(|label| label.starts_with("amazonaws")) || labels.ends_with(&["api", "aws"])
}

/// Where the name of the storage service stands in a host.
fn storage_label(labels: &[&str]) -> Option<usize> {
    let on_aws = is_on_aws(labels);
    labels
        .iter()
        .rposition(|label| *label == "s3" || (on_aws && label.starts_with("s3-")))
}

/// The bucket that a host names: before the service, or before a name of this machine.
fn host_bucket(parts: &Parts) -> Option<String> {
    const LOCAL: [&str; 2] = [".localhost", ".local.ferroboto"];
    let host = host(parts)?;
    let labels: Vec<&str> = host.split('.').collect();
    let bucket = match storage_label(&labels) {
        Some(at) => labels.get(..at)?.join("."),
        None => LOCAL
            .iter()
            .find_map(|domain| host.strip_suffix(domain))?
            .to_owned(),
    };
    (!bucket.is_empty()).then_some(bucket)
}

/// The path of a request, with the bucket that its host names as the first step.
pub(crate) fn routed_path(parts: &Parts) -> Cow<'_, str> {
    let path = parts.uri.path();
    match host_bucket(parts) {
        Some(bucket) => format!("/{bucket}{path}").into(),
        None => path.into(),
    }
}

/// The service that has a method and path. What no other has may be a bucket.
pub(crate) fn by_path(parts: &Parts) -> Result<&'static Service, String> {
    let path = parts.uri.path();
    INDEX
        .all
        .iter()
        .find(|service| {
            service.metadata.protocol == Protocol::RestJson
                && rest_json::find(service, &parts.method, path).is_some()
        })
        .copied()
        .or_else(|| storage().filter(|service| binding::find(service, parts).is_ok()))
        .ok_or_else(|| format!("of the path {path}"))
}

/// The body of a request, where it is a form.
pub(crate) fn form_body<'a>(parts: &Parts, body: &'a [u8]) -> &'a [u8] {
    let form = header(parts, "content-type").is_none_or(|kind| {
        kind.trim_start()
            .starts_with("application/x-www-form-urlencoded")
    });
    if form { body } else { &[] }
}

/// What a signature was made for.
pub(crate) struct Scope {
    pub(crate) access_key: String,
    pub(crate) service: String,
    pub(crate) region: Option<String>,
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
    let access_key = (*fields.first()?).to_owned();
    Some(Scope {
        access_key,
        service,
        region,
    })
}

fn host(parts: &Parts) -> Option<String> {
    let host = parts.uri.host().or_else(|| header(parts, "host"))?;
    Some(host.split(':').next()?.to_ascii_lowercase())
}

/// The text of a header.
pub(crate) fn header<'a>(parts: &'a Parts, name: &str) -> Option<&'a str> {
    parts.headers.get(name)?.to_str().ok()
}
