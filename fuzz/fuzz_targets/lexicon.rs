//! Any text as a pronunciation lexicon, and what a lexicon that was taken makes of words.
#![no_main]

use ferroboto_local_polly::{Lexicons, Scene, synthesize_speech};
use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};

const SCENE: Scene<'static> = Scene {
    region: "us-east-1",
    account: "000000000000",
    now: 0.0,
};

fn map(pairs: &[(&str, Value)]) -> Map<String, Value> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

fuzz_target!(|content: &str| {
    let mut lexicons = Lexicons::default();
    let put = map(&[("Name", json!("a")), ("Content", json!(content))]);
    if let Err(error) = lexicons.put(&put, &SCENE) {
        assert!(error.status < 500, "{error}");
        return;
    }
    for (voice, text) in [("Joanna", "a b W3C New York"), ("Hans", "a b W3C"), ("Lea", "a b")] {
        let speak = map(&[
            ("OutputFormat", json!("pcm")),
            ("LexiconNames", json!(["a"])),
            ("Text", json!(text)),
            ("VoiceId", json!(voice)),
        ]);
        if let Err(error) = synthesize_speech(&speak, &lexicons, SCENE.region) {
            assert!(error.status < 500, "{error}");
        }
    }
});
