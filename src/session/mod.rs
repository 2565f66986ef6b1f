//! The classes of sessions: the interface between Python and `ferroboto-config`.

mod addressing;
pub mod core;
mod create;
pub mod credentials;
mod environment;
mod host;
pub mod meta;
mod models;
mod options;
mod program_keys;
mod raise;
mod user_agent;
pub mod variables;
