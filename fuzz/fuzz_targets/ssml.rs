//! Any text as SSML and as plain text: read or refused, and not yet spoken.
#![no_main]

use ferroboto_local_polly::{Lexicons, synthesize_speech};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};

const VOICES: [&str; 6] = ["Joanna", "Amy", "Hans", "Lucia", "Lea", "Carla"];

fuzz_target!(|given: (u8, &str)| {
    let (voice, text) = given;
    let voice = VOICES[usize::from(voice) % VOICES.len()];
    for kind in ["ssml", "text"] {
        let params: Map<String, Value> = [
            ("OutputFormat", json!("pcm")),
            ("Text", json!(text)),
            ("TextType", json!(kind)),
            ("VoiceId", json!(voice)),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        if let Err(error) = synthesize_speech(&params, &Lexicons::default(), "us-east-1") {
            assert!(error.status < 500, "{error}");
        }
    }
});
