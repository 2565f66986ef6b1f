//! How fast speech is made: `cargo run --release -p ferroboto-local-polly --example speed`. Medians, and how far the
//! middle half of the runs lies apart.

use std::error::Error;
use std::time::{Duration, Instant};

use ferroboto_local_polly::{Lexicons, synthesize_speech};
use serde_json::{Map, Value, json};

const RUNS: usize = 15;
const TEN_WORDS: &str = "The quick brown fox jumps over the very lazy dog.";
const SENTENCE: &str = "It was a bright cold day in April, and the clocks were striking thirteen. ";

/// Time to the first bytes and to the last, and how many bytes there were.
fn speak(
    text: &str,
    format: &str,
    voice: &str,
) -> Result<(Duration, Duration, usize), Box<dyn Error>> {
    let Value::Object(params) = json!({"OutputFormat": format, "Text": text, "VoiceId": voice})
    else {
        return Ok(Default::default());
    };
    let params: Map<String, Value> = params;
    let start = Instant::now();
    let mut speech = synthesize_speech(&params, &Lexicons::default(), "us-east-1")?;
    let mut bytes = speech
        .audio
        .next()
        .transpose()?
        .map_or(0, |chunk| chunk.len());
    let first = start.elapsed();
    for chunk in speech.audio {
        bytes += chunk?.len();
    }
    Ok((first, start.elapsed(), bytes))
}

fn middle(mut times: Vec<Duration>) -> String {
    times.sort();
    let at = |quarter: usize| times[times.len() * quarter / 4].as_secs_f64() * 1_000.0;
    format!(
        "{:8.1} ms ±{:4.1}%",
        at(2),
        (at(3) - at(1)) / 2.0 / at(2) * 100.0
    )
}

fn main() -> Result<(), Box<dyn Error>> {
    let long: String = SENTENCE.chars().cycle().take(3_000).collect();
    println!("{:<44} {:>16} {:>22}", "", "first byte", "whole");
    for (name, text, format, voice) in [
        ("ten words, mp3", TEN_WORDS, "mp3", "Joanna"),
        ("ten words, pcm", TEN_WORDS, "pcm", "Joanna"),
        ("3,000 characters, mp3", &long, "mp3", "Joanna"),
        (
            "3,000 characters, mp3, a deeper voice",
            &long,
            "mp3",
            "Matthew",
        ),
        (
            "3,000 characters, ogg_vorbis",
            &long,
            "ogg_vorbis",
            "Joanna",
        ),
        ("3,000 characters, ogg_opus", &long, "ogg_opus", "Joanna"),
        ("3,000 characters, pcm", &long, "pcm", "Joanna"),
    ] {
        // The language's data is unpacked for the first who speaks it.
        speak(text, format, voice)?;
        let runs = (0..RUNS)
            .map(|_| speak(text, format, voice))
            .collect::<Result<Vec<_>, _>>()?;
        println!(
            "{name:<44} {} {}   {} bytes",
            middle(runs.iter().map(|run| run.0).collect()),
            middle(runs.iter().map(|run| run.1).collect()),
            runs[0].2
        );
    }
    Ok(())
}
