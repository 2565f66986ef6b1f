//! A program for the tests to be in: standard JSON, dates in one form, and services that are functions.
#![allow(dead_code, clippy::unwrap_used)] // each test file uses a part of it

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use ferroboto_config::{Environment, Error, Host, Result, ServiceCall, Session};
use serde_json::Value;

/// What a service was called with.
#[derive(Clone, Debug)]
pub struct Called {
    pub operation: String,
    pub region: Option<String>,
    pub parameters: Value,
    pub signed_with: Option<String>,
}

type Service = dyn Fn(&Called) -> Result<Value> + Send + Sync;

/// The program around the crate.
pub struct Program {
    service: Box<Service>,
    pub calls: Mutex<Vec<Called>>,
    pub prompts: Mutex<Vec<String>>,
}

impl Program {
    /// A program whose services respond by a function.
    pub fn new(service: impl Fn(&Called) -> Result<Value> + Send + Sync + 'static) -> Arc<Self> {
        Arc::new(Self {
            service: Box::new(service),
            calls: Mutex::default(),
            prompts: Mutex::default(),
        })
    }

    /// A program without services.
    pub fn plain() -> Arc<Self> {
        Self::new(|_| Err(Error::NoRegion))
    }
}

impl Host for Program {
    fn call(&self, _: &Session, call: &ServiceCall<'_>) -> Result<Value> {
        let called = Called {
            operation: call.operation.to_owned(),
            region: call.region.map(str::to_owned),
            parameters: call.parameters.clone(),
            signed_with: call.credentials.and_then(|keys| keys.access_key.clone()),
        };
        self.calls.lock().unwrap().push(called.clone());
        (self.service)(&called)
    }

    fn parse_date(&self, text: &str) -> Result<SystemTime> {
        // What lies between two dates does not matter to any test.
        match text.get(..4).and_then(|year| year.parse::<u64>().ok()) {
            Some(year) => Ok(UNIX_EPOCH + Duration::from_hours((year - 1970) * 8766)),
            None => Err(Error::Value(format!("Unknown string format: {text}"))),
        }
    }

    fn parse_json(&self, text: &[u8]) -> Result<Value> {
        serde_json::from_slice(text).map_err(|error| {
            let (line, column) = (error.line(), error.column().max(1));
            Error::Value(format!("Expecting value: line {line} column {column}"))
        })
    }

    fn mfa_code(&self, prompt: &str) -> Result<String> {
        self.prompts.lock().unwrap().push(prompt.to_owned());
        Ok("123456".to_owned())
    }

    fn environment(&self) -> Result<Environment> {
        Ok(Environment::default())
    }
}
