//! The local AWS from outside: signed requests in, AWS's responses out.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test may panic")]

mod delivery;
mod devices;
mod engines;
mod filters;
mod hostile;
mod publish;
mod recorded;
mod routing;
mod storage;
mod subscriptions;
mod support;
mod topics;
