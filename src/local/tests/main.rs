//! The local AWS from outside: signed requests in, AWS's responses out.

#![allow(clippy::unwrap_used, missing_docs, reason = "a test may panic")]

mod door;
mod engines;
mod hostile;
mod publish;
mod support;
mod topics;
