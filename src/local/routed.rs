//! A request and its destination. The destination is decided once, by [`Head::of`] and
//! [`Head::with_body`]; the signature check, refusals, event streams and the response all use it.

use bytes::Bytes;
use ferroboto_model::{Protocol, Service};
use http::Response;
use http::request::Parts;
use uuid::Uuid;

use crate::answer::{Body, MAX_REQUEST, caught};
use crate::destination::{Destination, Target, by_form, destination};
use crate::error::ServiceError;
use crate::protocol;
use crate::route::{Origin, Scope, is_legacy_signed};
use crate::services;

/// A request whose body has not been read.
pub struct Head {
    id: Uuid,
    parts: Parts,
    scope: Option<Scope>,
    region: String,
    destination: Destination,
}

impl Head {
    /// Decides where a request goes, as far as its head names it.
    #[must_use]
    pub fn of(parts: Parts) -> Self {
        let origin = Origin::of(&parts);
        let destination = caught(|| destination(&parts, &origin))
            .unwrap_or_else(|| Destination::Refused(None, ServiceError::internal()));
        Self {
            id: Uuid::new_v4(),
            parts,
            scope: origin.scope,
            region: origin.region,
            destination,
        }
    }

    /// The head itself.
    #[must_use]
    pub fn parts(&self) -> &Parts {
        &self.parts
    }

    /// Whether the request is for a page of the server's own.
    #[must_use]
    pub fn is_page(&self) -> bool {
        matches!(self.destination, Destination::Page)
    }

    /// Whether the body is a stream of events that are read while the response is written.
    #[must_use]
    pub fn takes_events(&self) -> bool {
        matches!(&self.destination, Destination::Operation(target)
            if target.request.operation.event_stream_input)
    }

    /// Whether the body is an object that is stored as it comes.
    #[must_use]
    pub fn takes_content(&self) -> bool {
        match &self.destination {
            Destination::Operation(Target { service, request }) => request.takes_content(service),
            Destination::Upload(..) => true,
            _ => false,
        }
    }

    /// Whether the body is a form that brings an object.
    pub(crate) fn is_posted(&self) -> bool {
        matches!(self.destination, Destination::Upload(..))
    }

    /// Whether anybody may follow this link, as on AWS: SNS's certificate, and the links in its
    /// messages, which carry a secret of their own.
    #[must_use]
    pub fn is_open(&self) -> bool {
        match &self.destination {
            Destination::Certificate => true,
            Destination::Operation(Target { service, request }) => {
                self.parts.method == http::Method::GET
                    && self.is_unsigned()
                    && services::is_link(service.name, request.operation.name)
            }
            _ => false,
        }
    }

    /// Whether the response may have to wait for something to happen.
    #[must_use]
    pub fn may_wait(&self) -> bool {
        matches!(&self.destination, Destination::Operation(Target { service, request })
            if services::may_wait(service.name, request.operation.name))
    }

    /// Whether the request bears no signature.
    #[must_use]
    pub fn is_unsigned(&self) -> bool {
        self.scope.is_none()
            && !self.parts.headers.contains_key("authorization")
            && !is_legacy_signed(&self.parts)
    }

    /// Whether the request reads something by a GET that the model has as a GET, so that nothing
    /// changes by it.
    #[must_use]
    pub fn only_reads(&self) -> bool {
        let get = matches!(self.parts.method, http::Method::GET | http::Method::HEAD);
        get && match &self.destination {
            Destination::Page | Destination::Certificate | Destination::Refused(..) => true,
            // A presigned link may call by GET what the model has as a POST.
            Destination::Operation(Target { service, request }) => {
                matches!(
                    service.metadata.protocol,
                    Protocol::RestJson | Protocol::RestXml
                ) && matches!(request.operation.http_method, "GET" | "HEAD")
            }
            Destination::Form(_) | Destination::Upload(..) => false,
        }
    }

    /// The refusal of the request, in the form of the service it is for.
    #[must_use]
    pub fn refuse(&self, error: &ServiceError) -> Response<Body> {
        refuse(&self.parts, self.service(), error, &self.id)
    }

    /// The request with its whole body, on its way to one destination.
    #[must_use]
    pub fn with_body(self, body: Bytes) -> Routed {
        let Self {
            id,
            parts,
            scope,
            region,
            destination,
        } = self;
        let stored = match &destination {
            Destination::Operation(Target { service, request }) => request.takes_content(service),
            _ => false,
        };
        let destination = match destination {
            Destination::Operation(_) | Destination::Form(_)
                if body.len() > MAX_REQUEST && !stored =>
            {
                let service = destination.service();
                Destination::Refused(service, too_large())
            }
            Destination::Form(service) => caught(|| by_form(service, &parts, &body))
                .unwrap_or_else(|| Destination::Refused(service, ServiceError::internal())),
            other => other,
        };
        Routed {
            head: Self {
                id,
                parts,
                scope,
                region,
                destination,
            },
            body,
        }
    }

    pub(crate) fn id(&self) -> &Uuid {
        &self.id
    }

    pub(crate) fn region(&self) -> &str {
        &self.region
    }

    pub(crate) fn scope(&self) -> Option<&Scope> {
        self.scope.as_ref()
    }

    pub(crate) fn service(&self) -> Option<&'static Service> {
        self.destination.service()
    }

    pub(crate) fn into_parts(self) -> (Parts, Option<Scope>, Destination) {
        (self.parts, self.scope, self.destination)
    }
}

/// A request with its body and its destination.
pub struct Routed {
    pub(crate) head: Head,
    pub(crate) body: Bytes,
}

impl Routed {
    /// What was decided by the head.
    #[must_use]
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// The refusal of the request, in the form of the service it is for.
    #[must_use]
    pub fn refuse(&self, error: &ServiceError) -> Response<Body> {
        self.head.refuse(error)
    }
}

/// Writes a refusal.
pub(crate) fn refuse(
    parts: &Parts,
    service: Option<&'static Service>,
    error: &ServiceError,
    id: &Uuid,
) -> Response<Body> {
    match service {
        Some(service) => protocol::refuse(service, error, parts, id),
        None => protocol::refuse_unrouted(parts, error, id),
    }
}

fn too_large() -> ServiceError {
    ServiceError::new(
        "RequestEntityTooLargeException",
        413,
        format!("Request must be smaller than {MAX_REQUEST} bytes"),
    )
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
        let head = Head::of(parts);
        let region = head.region().to_owned();
        let routed = head.with_body(body.into());
        let service = match (routed.head.service(), &routed.head.destination) {
            (Some(service), _) => service.name.to_owned(),
            (None, Destination::Refused(_, error)) => {
                let name = error.message.trim_end_matches('.');
                format!("no {}", name.split_once("the service ").unwrap().1)
            }
            _ => panic!("nothing was decided"),
        };
        (service, region)
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
            routed(|request| request.uri("/elsewhere")),
            names("s3", "us-east-1")
        );
        for (host, region) in [
            ("pets.s3.eu-west-1.amazonaws.com", "eu-west-1"),
            ("s3.dualstack.eu-west-1.amazonaws.com", "eu-west-1"),
            ("pets.s3-eu-west-1.amazonaws.com", "eu-west-1"),
            ("s3.amazonaws.com", "us-east-1"),
            ("pets.s3.localhost:4566", "us-east-1"),
        ] {
            let routed = routed(|request| request.uri("/v1/voices").header("host", host));
            assert_eq!(routed, names("s3", region), "{host}");
        }
        let legacy = "/pets/cat?AWSAccessKeyId=A&Signature=B&Expires=1";
        assert_eq!(routed(|request| request.uri(legacy)).0, "s3");
        let form = |request: http::request::Builder| {
            let kind = "multipart/form-data; boundary=x";
            request
                .method("POST")
                .uri("/pets")
                .header("content-type", kind)
        };
        assert_eq!(routed(form).0, "s3");
        assert_eq!(
            routed(|request| request.method("POST").uri("/elsewhere")).0,
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

    fn refusal(build: impl FnOnce(http::request::Builder) -> http::request::Builder) -> String {
        let request = build(http::Request::builder()).body("").unwrap();
        let (parts, body) = request.into_parts();
        let routed = Head::of(parts).with_body(body.into());
        match routed.head.destination {
            Destination::Refused(_, error) => error.code.into_owned(),
            _ => String::new(),
        }
    }

    #[test]
    fn what_stands_twice_is_refused() {
        for uri in [
            "/?Action=ConfirmSubscription&Action=CreateTopic&Name=x",
            "/?Action=Publish&Message=a&Message=b",
            "/?X-Amz-Credential=A%2F20200101%2Feu-west-1%2Fsns%2Faws4_request\
             &X-Amz-Credential=A%2F20200101%2Feu-west-1%2Fpolly%2Faws4_request",
        ] {
            let code = refusal(|request| request.uri(uri));
            assert_eq!(code, "InvalidQueryParameter", "{uri}");
        }
        // A parameter and its members are two names.
        assert_eq!(
            refusal(|request| request.uri("/?Action=ListTopics&a=1&a.b=2")),
            ""
        );
    }

    #[test]
    fn only_links_of_messages_are_open() {
        let open = |build: fn(http::request::Builder) -> http::request::Builder| {
            let request = build(http::Request::builder()).body(()).unwrap();
            Head::of(request.into_parts().0).is_open()
        };
        assert!(open(
            |request| request.uri("/?Action=ConfirmSubscription&Token=x")
        ));
        assert!(open(
            |request| request.uri("/?Action=Unsubscribe&SubscriptionArn=x")
        ));
        assert!(open(
            |request| request.uri("/SimpleNotificationService-0.pem")
        ));
        assert!(!open(|request| request.uri("/?Action=CreateTopic&Name=x")));
        assert!(!open(|request| {
            request
                .uri("/?Action=Unsubscribe")
                .header("x-amz-target", "RekognitionService.ListCollections")
        }));
        assert!(!open(|request| {
            request.uri("/?Action=Unsubscribe").method("POST")
        }));
        assert!(!open(|request| request.uri("/v1/voices?Action=ListVoices")));
    }
}
