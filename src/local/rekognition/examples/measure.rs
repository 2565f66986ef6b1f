//! Prints what is found on image files, and what it cost, for looking at results by hand.

#![allow(clippy::expect_used)]

use std::time::Instant;

use base64::Engine as _;
use ferroboto_local_rekognition as rekognition;
use serde_json::json;
use support::{Operation, TestHome};

#[path = "../tests/support/mod.rs"]
#[allow(dead_code, clippy::unwrap_used)]
mod support;

/// `measure [faces|labels|text|compare] FILE...`; with `FERROBOTO_LOCAL_MODELS` the folder of the
/// larger models, or without them.
fn main() {
    let mut arguments = std::env::args().skip(1).peekable();
    let only = arguments
        .next_if(|name| ["faces", "labels", "text", "compare"].contains(&name.as_str()))
        .unwrap_or_default();
    let home = TestHome::default();
    for path in arguments {
        let bytes = std::fs::read(&path).expect("a readable file");
        let image = json!({"Bytes": base64::engine::general_purpose::STANDARD.encode(bytes)});
        let operations: [(&str, Operation, _); 4] = [
            ("faces", rekognition::detect_faces, json!({"Image": image})),
            (
                "labels",
                rekognition::detect_labels,
                json!({"Image": image, "MinConfidence": 20, "Features": ["GENERAL_LABELS", "IMAGE_PROPERTIES"]}),
            ),
            ("text", rekognition::detect_text, json!({"Image": image})),
            (
                "compare",
                rekognition::compare_faces,
                json!({"SourceImage": image, "TargetImage": image}),
            ),
        ];
        for (name, operation, params) in operations {
            if !only.is_empty() && only != name {
                continue;
            }
            let first = Instant::now();
            let answer = home.call(operation, &params);
            let first = first.elapsed();
            match answer {
                Ok(answer) => println!("{answer}"),
                Err(error) => println!("{error}"),
            }
            let cpu = cpu_ticks();
            let mut walls: Vec<_> = (0..10)
                .map(|_| {
                    let wall = Instant::now();
                    let _ = home.call(operation, &params);
                    wall.elapsed()
                })
                .collect();
            walls.sort();
            eprintln!(
                "{path} {name}: first {first:?}, then median {:?}, quartiles {:?} and {:?}, cpu {} ms",
                walls[5],
                walls[2],
                walls[7],
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
