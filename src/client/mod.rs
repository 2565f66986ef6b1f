//! What Python holds: clients, their methods, streams and errors. Drives params, wire and transport;
//! knows no service by name.

pub mod auth;
pub mod base;
pub mod call;
pub mod clock;
pub mod core;
pub mod description;
pub mod documentation;
pub mod endpoint;
pub mod error_code;
pub mod help;
pub mod hooks;
pub mod interrupt;
pub mod jmespath;
pub mod log;
pub mod message_stream;
pub mod messages;
pub mod method;
pub mod payload;
pub mod presign;
pub mod raise;
pub mod registry;
pub mod request_body;
pub mod settings;
pub mod stream;
pub mod trace;
pub mod trim;
