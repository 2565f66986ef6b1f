//! Calls against loopback servers that behave and misbehave.

mod bodies;
mod drivers;
mod faults;
mod hooks;
mod http1;
mod local;
mod proxied;
mod retries;
mod rules;
mod secure;
mod signing;
mod streams;
mod support;
mod threads;

#[cfg(unix)]
pub(crate) use support::forked;
