//! Requests that went to the wrong place: where they go instead is for the service's own rules to say, which may have to
//! ask the service first.

use std::sync::Arc;

use http::HeaderMap;

use crate::endpoint::Endpoint;
use crate::{Operation, Request};

/// Finds other endpoints for the requests of one call.
pub trait Relocate: Send + Sync {
    /// What to do about a response that is an error.
    fn failed(&self, failure: &Failure<'_>) -> Relocation;

    /// Where to go by the response to a probe.
    fn probed(&self, status: u16, headers: &HeaderMap) -> Option<Arc<Endpoint>>;
}

/// A response that is an error.
#[derive(Debug)]
pub struct Failure<'a> {
    /// Its status.
    pub status: u16,
    /// Its headers.
    pub headers: &'a HeaderMap,
    /// Its body, as far as it is known.
    pub body: &'a [u8],
    /// Its code, where it has one.
    pub code: Option<&'a str>,
}

/// What to do about a response that is an error.
pub enum Relocation {
    /// Nothing.
    Stay,
    /// Send the request to another endpoint.
    Move(Arc<Endpoint>),
    /// Send another request, whose response says where to go.
    Probe(Box<(Operation, Request)>),
}
