//! Waiters, as the description of a service has them: which operation to call, how often, and what ends the wait.

use serde::{Deserialize, Serialize};

/// A waiter.
#[derive(Debug, Serialize, Deserialize)]
pub struct Waiter<'a> {
    /// Name in the model.
    pub name: &'a str,
    /// Name in Python.
    pub method: &'a str,
    /// Operation that is asked.
    pub operation: &'a str,
    /// Seconds between attempts.
    pub delay: u32,
    /// Attempts.
    pub max_attempts: u32,
    /// What ends the wait.
    #[serde(borrow)]
    pub acceptors: Vec<Acceptor<'a>>,
}

/// One condition of a waiter.
#[derive(Debug, Serialize, Deserialize)]
pub struct Acceptor<'a> {
    /// State it leads to: `success`, `failure` or `retry`.
    pub state: &'a str,
    /// `status`, `error`, `path`, `pathAll` or `pathAny`.
    pub matcher: &'a str,
    /// `JMESPath` of the path matchers.
    #[serde(borrow)]
    pub argument: Option<&'a str>,
    /// What is expected.
    #[serde(borrow)]
    pub expected: Expected<'a>,
}

/// What an acceptor compares with.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub enum Expected<'a> {
    /// A string.
    Text(&'a str),
    /// A number.
    Number(i64),
    /// A flag.
    Flag(bool),
}
