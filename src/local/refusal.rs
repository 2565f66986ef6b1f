//! How each protocol says that a signature is missing, wrong or too old. S3 has words of its own.

use ferroboto_model::Protocol;

use crate::error::ServiceError;
use crate::protocol;
use crate::routed::Head;
use crate::s3;
use crate::signature::{STORAGE_SKEW, basic};
use crate::timestamps;

/// How a service's protocol says no.
pub(crate) struct Refusal {
    pub(crate) protocol: Option<Protocol>,
}

impl Refusal {
    pub(crate) fn of(head: &Head) -> Self {
        Self {
            protocol: head.service().map(|service| {
                if protocol::is_form(service, head.parts()) {
                    Protocol::Query
                } else {
                    service.metadata.protocol
                }
            }),
        }
    }

    /// The JSON protocol says everything with 400.
    fn error(&self, query: &'static str, json: &'static str, message: &str) -> ServiceError {
        match self.protocol {
            Some(Protocol::Json | Protocol::Cbor) => ServiceError::new(json, 400, message),
            Some(Protocol::RestJson) => ServiceError::new(json, 403, message),
            Some(Protocol::Query | Protocol::Ec2 | Protocol::RestXml) | None => {
                ServiceError::new(query, 403, message)
            }
        }
    }

    pub(crate) fn mismatch(&self, message: &str) -> ServiceError {
        self.error(
            "SignatureDoesNotMatch",
            "InvalidSignatureException",
            message,
        )
    }

    /// Whether it is S3 that refuses, which has words of its own.
    pub(crate) fn is_storage(&self) -> bool {
        self.protocol == Some(Protocol::RestXml)
    }

    pub(crate) fn no_hash(&self) -> ServiceError {
        ServiceError::client(
            "InvalidRequest",
            "Missing required header for this request: x-amz-content-sha256",
        )
    }

    pub(crate) fn skewed(&self, date: &str, now: i64) -> ServiceError {
        ServiceError::new(
            "RequestTimeTooSkewed",
            403,
            "The difference between the request time and the current time is too large.",
        )
        .with("RequestTime", date)
        .with(
            "ServerTime",
            timestamps::iso8601(now, 0).replace(".000", ""),
        )
        .with(
            "MaxAllowedSkewMilliseconds",
            (STORAGE_SKEW * 1000).to_string(),
        )
    }

    pub(crate) fn wrong(&self) -> ServiceError {
        if self.is_storage() {
            return self.mismatch(
                "The request signature we calculated does not match the signature you provided. Check your key and \
                 signing method.",
            );
        }
        self.mismatch(
            "The request signature we calculated does not match the signature you provided. Check \
             your AWS Secret Access Key and signing method. Consult the service documentation for details.",
        )
    }

    pub(crate) fn expired(&self, until: i64, now: i64, now_text: &str) -> ServiceError {
        if self.is_storage() {
            return s3::expired(until, now);
        }
        let until = basic(until);
        let message = format!("Signature expired: {until} is now earlier than {now_text}");
        self.error("RequestExpired", "InvalidSignatureException", &message)
    }

    pub(crate) fn ended(&self) -> ServiceError {
        if self.is_storage() {
            return ServiceError::client("ExpiredToken", "The provided token has expired.");
        }
        self.error(
            "ExpiredToken",
            "ExpiredTokenException",
            "The security token included in the request is expired",
        )
    }

    pub(crate) fn unknown_key(&self) -> ServiceError {
        if self.is_storage() {
            return ServiceError::new(
                "InvalidAccessKeyId",
                403,
                "The AWS Access Key Id you provided does not exist in our records.",
            );
        }
        self.error(
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            "The security token included in the request is invalid.",
        )
    }

    /// What is wrong with a signature in a query string, for other services and in the words of S3.
    pub(crate) fn in_query(&self, message: &str, of_storage: &str) -> ServiceError {
        if self.is_storage() {
            return ServiceError::client("AuthorizationQueryParametersError", of_storage);
        }
        self.incomplete(message)
    }

    pub(crate) fn incomplete(&self, message: &str) -> ServiceError {
        if self.is_storage() {
            return ServiceError::client("AuthorizationHeaderMalformed", message);
        }
        let error = self.error(
            "IncompleteSignature",
            "IncompleteSignatureException",
            message,
        );
        ServiceError {
            status: 400,
            ..error
        }
    }

    pub(crate) fn missing(&self) -> ServiceError {
        if self.is_storage() {
            return ServiceError::new("AccessDenied", 403, "Access Denied");
        }
        self.error(
            "MissingAuthenticationToken",
            "MissingAuthenticationTokenException",
            match self.protocol {
                Some(Protocol::Query) => "Request is missing Authentication Token",
                _ => "Missing Authentication Token",
            },
        )
    }
}
