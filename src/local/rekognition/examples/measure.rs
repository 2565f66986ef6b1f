//! Prints what is found on image files, and what it cost, for looking at results by hand.

#![allow(clippy::expect_used)]

use std::time::Instant;

use base64::Engine as _;
use ferroboto_local_rekognition::{detect_faces, detect_labels};
use serde_json::json;

fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).expect("a readable file");
        let encoded = base64::engine::general_purpose::STANDARD.encode(bytes);
        let faces = json!({"Image": {"Bytes": encoded}, "Attributes": ["ALL"]});
        let labels = json!({"Image": {"Bytes": encoded}, "MinConfidence": 20, "Features": ["GENERAL_LABELS", "IMAGE_PROPERTIES"]});
        for (name, call, params) in [
            ("faces", detect_faces as fn(&_) -> _, faces),
            ("labels", detect_labels as fn(&_) -> _, labels),
        ] {
            let params = params.as_object().expect("an object");
            let first = Instant::now();
            let answer = call(params);
            let first = first.elapsed();
            match answer {
                Ok(answer) => println!("{}", serde_json::Value::Object(answer)),
                Err(error) => println!("{error}"),
            }
            let (wall, cpu) = (Instant::now(), cpu_ticks());
            for _ in 0..10 {
                let _ = call(params);
            }
            eprintln!(
                "{path} {name}: first {first:?}, then {:?}, cpu {} ms",
                wall.elapsed() / 10,
                cpu_ticks() - cpu
            );
        }
    }
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status
        .lines()
        .filter(|line| line.starts_with("VmHWM") || line.starts_with("Threads"))
    {
        eprintln!("{line}");
    }
}

/// Ten milliseconds each, which makes ten calls count in milliseconds.
fn cpu_ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(')').next().unwrap_or_default();
    after
        .split_whitespace()
        .skip(11)
        .take(2)
        .filter_map(|n| n.parse::<u64>().ok())
        .sum()
}
