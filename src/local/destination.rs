//! Where a request goes: a page of the server's own, or an operation, which its signature, path, headers or form name.

use ferroboto_model::{Protocol, Service};
use http::request::Parts;

use crate::error::ServiceError;
use crate::protocol::{self, Form, Request};
use crate::route::{Origin, by_action, by_path, form_body, is_posted_form, routed_path, storage};
use crate::sns;

/// Where the server's own pages begin.
pub const PAGES: &str = "/_local/";

/// Where a request goes.
pub(crate) enum Destination {
    /// A page of the server's own.
    Page,
    /// The certificate that SNS's messages are signed with.
    Certificate,
    /// An operation.
    Operation(Target),
    /// An object of a bucket, in a form that a browser sends.
    Upload(&'static Service, String),
    /// An operation whose name is in the form in the body, of a service if one is known.
    Form(Option<&'static Service>),
    /// Nowhere: the refusal, in the protocol of the service if there is one.
    Refused(Option<&'static Service>, ServiceError),
}

/// An operation of a service and the protocol that it is called in.
pub(crate) struct Target {
    pub(crate) service: &'static Service,
    pub(crate) request: Request,
}

impl Destination {
    pub(crate) fn service(&self) -> Option<&'static Service> {
        match self {
            Self::Operation(target) => Some(target.service),
            Self::Upload(service, _) => Some(service),
            Self::Form(service) | Self::Refused(service, _) => *service,
            Self::Page | Self::Certificate => None,
        }
    }
}

/// The destination of a request, as far as its head names it.
pub(crate) fn destination(parts: &Parts, origin: &Origin) -> Destination {
    let path = parts.uri.path();
    if path.starts_with(PAGES) {
        return Destination::Page;
    }
    if parts.method == http::Method::GET && path.starts_with(sns::CERTIFICATE_PREFIX) {
        return Destination::Certificate;
    }
    if let Some(name) = repeated_signature(parts) {
        return Destination::Refused(None, protocol::repeated(name));
    }
    if origin.scope.is_none()
        && is_posted_form(parts)
        && let Some(service) = storage()
    {
        return posted(service, parts);
    }
    match origin.service(parts) {
        Some(Ok(service)) => of_service(service, parts),
        Some(Err(name)) => not_offered(&name),
        // A form may be the body of a POST without a signature; others have theirs in the URL.
        None if parts.method != http::Method::POST => by_form(None, parts, &[]),
        None => Destination::Form(None),
    }
}

/// The bucket that a form is sent to.
fn posted(service: &'static Service, parts: &Parts) -> Destination {
    let path = routed_path(parts);
    let bucket = path.trim_matches('/');
    if bucket.is_empty() || bucket.contains('/') {
        let error = ServiceError::new(
            "MethodNotAllowed",
            405,
            "The specified method is not allowed against this resource.",
        );
        return Destination::Refused(Some(service), error);
    }
    Destination::Upload(service, bucket.to_owned())
}

fn of_path(parts: &Parts) -> Destination {
    match by_path(parts) {
        Ok(service) => of_service(service, parts),
        Err(name) => not_offered(&name),
    }
}

fn of_service(service: &'static Service, parts: &Parts) -> Destination {
    match Request::of_head(service, parts) {
        Ok(Some(request)) => Destination::Operation(Target { service, request }),
        Ok(None) if parts.method == http::Method::GET => by_form(Some(service), parts, &[]),
        Ok(None) => Destination::Form(Some(service)),
        Err(error) => Destination::Refused(Some(service), error),
    }
}

/// The destination that a form names. Without a service, and without an action, the path decides.
pub(crate) fn by_form(
    service: Option<&'static Service>,
    parts: &Parts,
    body: &[u8],
) -> Destination {
    let form = match Form::read(parts.uri.query(), form_body(parts, body)) {
        Ok(form) => form,
        Err(error) => {
            // What is no form may be the body of an operation that has a path. Any path may be that of an object.
            return match by_path(parts) {
                Ok(found) if service.is_none() && found.metadata.protocol == Protocol::RestJson => {
                    of_service(found, parts)
                }
                _ => Destination::Refused(service, error),
            };
        }
    };
    let service = match service {
        Some(service) => service,
        None => match by_action(&form) {
            Some(Ok(service)) => service,
            Some(Err(name)) => return not_offered(&name),
            None => return of_path(parts),
        },
    };
    match Request::of_form(service, form) {
        Ok(request) => Destination::Operation(Target { service, request }),
        Err(error) => Destination::Refused(Some(service), error),
    }
}

fn not_offered(name: &str) -> Destination {
    let error = ServiceError::not_offered(&format!("the service {name}"));
    Destination::Refused(None, error)
}

/// A parameter of the signature that stands twice in the query. Which of the two counts would be
/// up to the reader.
fn repeated_signature(parts: &Parts) -> Option<&str> {
    let mut names: Vec<&str> = parts
        .uri
        .query()?
        .split('&')
        .map(|pair| pair.split_once('=').map_or(pair, |(name, _)| name))
        .filter(|name| {
            name.get(..6)
                .is_some_and(|start| start.eq_ignore_ascii_case("X-Amz-"))
        })
        .collect();
    names.sort_unstable();
    names
        .windows(2)
        .find_map(|pair| (pair.first() == pair.last()).then(|| pair.first().copied())?)
}
