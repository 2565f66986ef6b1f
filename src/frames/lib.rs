//! Messages of AWS event streams and their binary frames, for clients and for servers. Knows no connection, no
//! signature and no service.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may panic"))]

mod decode;
mod encode;
mod message;

pub use decode::{Decoded, Decoder, FramingError, Prelude};
pub use encode::{TooLong, encode, encode_headers};
pub use message::{HeaderValue, Message};
