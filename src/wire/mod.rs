//! The wire format: Python values to requests, responses to Python values, one file a protocol.
//! Knows shapes and bytes; nothing here reaches the network.

pub mod cbor;
pub mod cells;
pub mod depth;
pub mod errors;
pub mod events;
pub mod graph;
pub mod json;
pub mod keys;
pub mod lenient;
pub mod query;
pub mod request;
pub mod response;
pub mod rest;
pub mod timestamps;
pub mod values;
pub mod xml;

pub use cells::Cells;
pub use graph::Graph;
pub use request::{WireRequest, serialize};
pub use response::{WireResponse, parse, parse_with};
