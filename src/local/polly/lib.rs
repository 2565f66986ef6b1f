//! Polly for the embedded AWS: voices and real speech, from JSON members to audio. Knows no HTTP,
//! no Python and no AWS SDK; whoever serves it carries parameters and answers over the wire.

mod dsp;
mod encode;
mod error;
mod lingware;
mod pico;
mod request;
mod speech;
mod ssml;
mod text;
mod validate;
mod voices;

pub use error::{Result, ServiceError};
pub use request::{Audio, Speech, synthesize_speech};
pub use voices::describe_voices;
