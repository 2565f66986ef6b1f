//! A world for the tests: a state of its own, and folders that are buckets.

pub mod halves;
pub mod labelled;

use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ferroboto_local_rekognition::{Call, Home, Object, Result, State};
use serde_json::{Map, Value, json};

/// Where the photographs are.
pub const PHOTOS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/photos");

/// An operation of the service.
pub type Operation = fn(&Call<'_>) -> Result<Map<String, Value>>;

#[derive(Default)]
pub struct TestHome {
    pub state: Mutex<State>,
    pub buckets: Option<PathBuf>,
}

impl Home for TestHome {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn now(&self) -> (i64, u32) {
        (1_700_000_000, 500)
    }

    fn object(&self, bucket: &str, key: &str, version: Option<&str>, limit: u64) -> Object {
        // Folders have no versions.
        if version.is_some() {
            return Object::Missing;
        }
        let file = self
            .buckets
            .as_ref()
            .map(|root| root.join(bucket).join(key));
        match file.and_then(|file| std::fs::read(file).ok()) {
            Some(bytes) if bytes.len() as u64 > limit => Object::TooLarge(bytes.len() as u64),
            Some(bytes) => Object::Found(bytes),
            None => Object::Missing,
        }
    }
}

impl TestHome {
    /// What an operation answers, or the code of its error.
    pub fn call(&self, operation: Operation, params: &Value) -> std::result::Result<Value, String> {
        operation(&Call {
            params: params.as_object().unwrap(),
            region: "eu-west-1",
            account: "000000000000",
            home: self,
        })
        .map(Value::Object)
        .map_err(|error| error.to_string())
    }
}

/// The content of a photograph.
pub fn photo(path: &str) -> Vec<u8> {
    std::fs::read(format!("{PHOTOS}/{path}")).unwrap()
}

/// A photograph as the member of a request.
pub fn image(path: &str) -> Value {
    json!({"Bytes": STANDARD.encode(photo(path))})
}
