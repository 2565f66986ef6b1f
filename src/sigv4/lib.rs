//! AWS Signature Version 4, for clients and for servers. Knows no service, no connection and no Python.

mod keys;

pub use keys::AccessKeys;
