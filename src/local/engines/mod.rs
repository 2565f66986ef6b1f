//! The wiring of the services whose engines are crates of their own: one file a service turns
//! their members and errors into ours, and holds what the service remembers.

pub(crate) mod polly;
pub(crate) mod polly_stream;
pub(crate) mod rekognition;
