//! Polly for the embedded AWS: voices and real speech, from JSON members to audio. Knows no HTTP,
//! no Python and no AWS SDK; whoever serves it carries parameters and answers over the wire.

mod attributes;
mod dsp;
mod encode;
mod error;
mod labels;
mod lexicon;
mod lingware;
mod marks;
mod opus;
mod phones;
mod pico;
mod request;
mod sayas;
mod script;
mod speech;
mod ssml;
mod store;
mod stream;
mod tags;
mod task;
mod text;
mod units;
mod utterance;
mod validate;
mod voices;

pub use error::{Result, ServiceError};
pub use request::{Audio, Conversation, Speech, synthesize_speech};
pub use store::{Lexicons, Scene};
pub use stream::SpeechStream;
pub use task::{Job, Tasks};
pub use voices::describe_voices;
