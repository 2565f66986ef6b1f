//! Any text as a filter policy, any text as a message: both may be refused, neither may be fatal.

#![no_main]

use ferroboto_local::{Filter, Scope};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, json};

fuzz_target!(|given: (String, String)| {
    let (policy, message) = given;
    if let Ok(filter) = Filter::compile(&policy, Scope::MessageBody) {
        filter.accepts(&message, &Map::new());
    }
    if let Ok(filter) = Filter::compile(&policy, Scope::MessageAttributes) {
        for kind in ["String", "Number", "String.Array", "Binary"] {
            let attributes = json!({"a": {"DataType": kind, "StringValue": message}});
            filter.accepts("", attributes.as_object().unwrap_or(&Map::new()));
        }
    }
});
