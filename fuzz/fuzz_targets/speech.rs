//! Any short text, spoken to its end as speech marks: the engine itself, its C included where that is built with a
//! sanitizer.
#![no_main]

use ferroboto_local_polly::{Lexicons, synthesize_speech};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};

const VOICES: [&str; 6] = ["Joanna", "Amy", "Hans", "Lucia", "Lea", "Carla"];
const LONGEST: usize = 80;

fuzz_target!(|given: (u8, &str)| {
    let (first, text) = given;
    let text: String = text.chars().take(LONGEST).collect();
    let kind = if first & 0x80 == 0 { "text" } else { "ssml" };
    let params: Map<String, Value> = [
        ("OutputFormat", json!("json")),
        ("SpeechMarkTypes", json!(["sentence", "word", "viseme"])),
        ("Text", json!(text)),
        ("TextType", json!(kind)),
        ("VoiceId", json!(VOICES[usize::from(first & 0x7f) % VOICES.len()])),
    ]
    .into_iter()
    .map(|(name, value)| (name.to_owned(), value))
    .collect();
    if let Ok(speech) = synthesize_speech(&params, &Lexicons::default(), "us-east-1") {
        for chunk in speech.audio {
            assert!(chunk.is_ok());
        }
    }
});
