//! The code of an error response, for the rules of retries.

use std::sync::Arc;

use ferroboto_transport::{ErrorCode, Unreadable};
use http::HeaderMap;

use super::registry::ServiceEntry;
use crate::interpreter;
use crate::wire::WireResponse;
use crate::wire::errors;
use crate::wire::response::WireBody;

/// Reads codes as the parser of a service's protocol does.
pub struct ProtocolErrorCode(pub Arc<ServiceEntry>);

impl ErrorCode for ProtocolErrorCode {
    fn error_code(
        &self,
        status: u16,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<Option<String>, Unreadable> {
        // Errors are rare, and Python's parsers have the last word on their documents.
        interpreter::try_attach(|py| {
            let response = WireResponse {
                status,
                headers,
                raw_head: &[],
                body: WireBody::Bytes(body),
            };
            errors::code(py, &self.0.graph, &response).map_err(|_| Unreadable)
        })
        .unwrap_or(Ok(None))
    }
}
