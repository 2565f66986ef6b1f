//! Sessions as Python holds them: the edge between Python and the config room.

mod addressing;
pub mod core;
mod create;
pub mod credentials;
mod environment;
mod host;
pub mod meta;
mod models;
mod program_keys;
mod raise;
mod user_agent;
