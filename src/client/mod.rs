//! What Python holds: clients, their methods, streams and errors. Drives params, wire and transport;
//! knows no service by name.

pub mod base;
pub mod call;
pub mod error_code;
pub mod help;
pub mod interrupt;
pub mod method;
pub mod registry;
pub mod stream;
