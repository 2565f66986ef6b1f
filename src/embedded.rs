//! The embedded AWS as a client reaches it: an in-process end for the transport, and what Python
//! reads of its worlds.

use std::sync::Arc;

use bytes::Bytes;
use ferroboto_local::{Body, World};
use ferroboto_transport::{InProcess, InProcessBody};
use pyo3::prelude::*;
use pythonize::pythonize;

/// Where signed requests for the embedded AWS say they go.
pub const ENDPOINT_URL: &str = "http://local.ferroboto";

/// Answers a client's requests in its own process.
pub struct EmbeddedAws {
    world: Arc<World>,
}

impl EmbeddedAws {
    /// The embedded AWS with the state of a name.
    pub fn of(world: &str) -> Self {
        Self {
            world: World::named(world),
        }
    }
}

impl InProcess for EmbeddedAws {
    fn answer(&self, request: http::Request<Bytes>) -> http::Response<InProcessBody> {
        ferroboto_local::answer(&self.world, request).map(|body| match body {
            Body::Full(bytes) => InProcessBody::Full(bytes),
            Body::Chunks(chunks) => InProcessBody::Chunks(chunks),
        })
    }
}

/// The messages in a world's outbox, oldest first.
#[pyfunction]
pub fn local_outbox<'py>(py: Python<'py>, world: &str) -> PyResult<Bound<'py, PyAny>> {
    Ok(pythonize(py, &World::named(world).outbox())?)
}

/// Forgets everything that a world keeps.
#[pyfunction]
pub fn local_reset(world: &str) {
    World::named(world).reset();
}
