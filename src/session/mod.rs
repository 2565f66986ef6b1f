//! Sessions as Python holds them: the edge between Python and the config room.

pub mod core;
pub mod credentials;
mod create;
pub mod meta;
mod raise;
mod user_agent;
