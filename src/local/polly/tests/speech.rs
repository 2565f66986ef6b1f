//! Speech through the public functions: formats checked by independent decoders, voices by their
//! fundamental frequency, and texts that mean harm.

#![allow(clippy::unwrap_used)]

use std::io::Cursor;
use std::time::{Duration, Instant};

use ferroboto_local_polly::{Lexicons, ServiceError, Speech, describe_voices};
use serde_json::{Map, Value, json};

const TEXT: &str = "Hello world, this is a test of speech, and it should sound like one.";

fn params(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => panic!("not an object"),
    }
}

fn synthesize_speech(params: &Map<String, Value>) -> Result<Speech, ServiceError> {
    ferroboto_local_polly::synthesize_speech(params, &Lexicons::default(), "us-east-1")
}

fn audio(value: Value) -> Vec<u8> {
    synthesize_speech(&params(value))
        .unwrap()
        .audio
        .flat_map(Result::unwrap)
        .collect()
}

fn refused(value: Value) -> ServiceError {
    match synthesize_speech(&params(value)) {
        Err(error) => error,
        Ok(speech) => panic!("answered with {speech:?}"),
    }
}

fn pcm(text: &str, voice: &str) -> Vec<f32> {
    samples(&audio(
        json!({"OutputFormat": "pcm", "Text": text, "VoiceId": voice}),
    ))
}

fn samples(bytes: &[u8]) -> Vec<f32> {
    bytes
        .chunks_exact(2)
        .map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0)
        .collect()
}

fn decode_mp3(bytes: &[u8]) -> (u32, Vec<f32>) {
    let mut decoder = nanomp3::Decoder::new();
    let mut buffer = [0.0; nanomp3::MAX_SAMPLES_PER_FRAME];
    let mut rest = bytes;
    let (mut rate, mut out) = (0, Vec::new());
    while !rest.is_empty() {
        let (used, frame) = decoder.decode(rest, &mut buffer);
        if let Ok(frame) = frame {
            assert_eq!(frame.channels.num(), 1);
            rate = frame.sample_rate;
            out.extend_from_slice(&buffer[..frame.samples_produced]);
        }
        if used == 0 {
            break;
        }
        rest = &rest[used..];
    }
    (rate, out)
}

fn decode_vorbis(bytes: &[u8]) -> (u32, Vec<f32>) {
    let mut reader = lewton::inside_ogg::OggStreamReader::new(Cursor::new(bytes)).unwrap();
    let mut out = Vec::new();
    while let Some(packet) = reader.read_dec_packet_itl().unwrap() {
        out.extend(packet.iter().map(|sample| f32::from(*sample) / 32_768.0));
    }
    assert_eq!(reader.ident_hdr.audio_channels, 1);
    (reader.ident_hdr.audio_sample_rate, out)
}

/// The samples of Ogg Opus at 48 kHz, as a player gives them: without what the head says to skip, up to where the last
/// page says the end is.
fn decode_opus(bytes: &[u8]) -> Vec<f32> {
    let mut pages = ogg::PacketReader::new(Cursor::new(bytes));
    let head = pages.read_packet_expected().unwrap().data;
    assert!(head.starts_with(b"OpusHead\x01\x01"), "{head:?}");
    let skip = usize::from(u16::from_le_bytes([head[10], head[11]]));
    let tags = pages.read_packet_expected().unwrap();
    assert!(tags.data.starts_with(b"OpusTags") && tags.last_in_page());
    let mut decoder = ropus::Decoder::new(48_000, ropus::Channels::Mono).unwrap();
    let mut frame = vec![0.0; 5_760];
    let (mut out, mut end, mut ended) = (Vec::new(), 0, false);
    while let Some(packet) = pages.read_packet().unwrap() {
        assert!(!ended, "a packet after the end");
        let count = decoder
            .decode_float(&packet.data, &mut frame, ropus::DecodeMode::Normal)
            .unwrap();
        out.extend_from_slice(&frame[..count]);
        if packet.last_in_page() {
            assert!(packet.absgp_page() >= end, "pages go on");
            end = packet.absgp_page();
        }
        ended = packet.last_in_stream();
    }
    assert!(ended, "no end");
    let end = usize::try_from(end).unwrap();
    assert!(
        (end..end + 960).contains(&out.len()),
        "{end} of {}",
        out.len()
    );
    out[skip..end].to_vec()
}

/// Signal to noise of `decoded` against `original`, in decibels, at the best of all shifts up to
/// two MP3 frames.
#[allow(clippy::cast_precision_loss)]
fn fidelity(original: &[f32], decoded: &[f32]) -> f32 {
    (0..2_400)
        .map(|shift| {
            let pairs = original.iter().zip(decoded.iter().skip(shift));
            let (signal, noise) = pairs.fold((0.0, 1e-9), |(signal, noise), (a, b)| {
                (signal + a * a, noise + (a - b) * (a - b))
            });
            10.0 * f32::log10(signal / noise)
        })
        .fold(f32::MIN, f32::max)
}

/// Median fundamental frequency by autocorrelation.
#[allow(clippy::cast_precision_loss)]
fn fundamental(samples: &[f32]) -> f32 {
    let mut found: Vec<f32> = samples
        .chunks_exact(640)
        .filter_map(|frame| {
            let energy: f32 = frame.iter().map(|s| s * s).sum();
            if energy < 0.5 {
                return None;
            }
            let correlation = |lag: usize| {
                let sum: f32 = frame.iter().zip(&frame[lag..]).map(|(a, b)| a * b).sum();
                sum / energy / (1.0 - lag as f32 / frame.len() as f32)
            };
            let best = (40..260).max_by(|a, b| correlation(*a).total_cmp(&correlation(*b)))?;
            // The shortest lag that is nearly as good is the period; its multiples fit as well.
            let period = (40..=best).find(|lag| correlation(*lag) > 0.9 * correlation(best))?;
            (correlation(best) > 0.5).then_some(16_000.0 / period as f32)
        })
        .collect();
    found.sort_by(f32::total_cmp);
    found[found.len() / 2]
}

#[test]
#[allow(clippy::cast_precision_loss)]
fn every_format_and_rate_decodes_to_the_speech() {
    let spoken = pcm(TEXT, "Joanna").len() as f32 / 16_000.0;
    assert!((3.0..7.0).contains(&spoken), "{spoken} s");
    for rate in ["8000", "16000", "22050", "24000", "44100", "48000"] {
        let request = |format: &str| {
            audio(json!({
                "OutputFormat": format, "SampleRate": rate, "Text": TEXT, "VoiceId": "Joanna"
            }))
        };
        let (mp3_rate, mp3) = decode_mp3(&request("mp3"));
        let (ogg_rate, ogg) = decode_vorbis(&request("ogg_vorbis"));
        assert_eq!(mp3_rate.to_string(), rate);
        assert_eq!(ogg_rate.to_string(), rate);
        for (name, rate, decoded) in [("mp3", mp3_rate, &mp3), ("ogg", ogg_rate, &ogg)] {
            let seconds = decoded.len() as f32 / rate as f32;
            assert!(
                (seconds - spoken).abs() < 0.3,
                "{name} {rate}: {seconds} s of {spoken}"
            );
        }
        // Both codecs' output against each other would hide a common fault: the reference is
        // our PCM, where that format has the rate.
        if rate == "8000" || rate == "16000" {
            let reference = samples(&request("pcm"));
            for (name, decoded) in [("mp3", &mp3), ("ogg", &ogg)] {
                let decibels = fidelity(&reference, decoded);
                println!("{name} {rate}: {decibels:.1} dB");
                assert!(decibels > 12.0, "{name} {rate}: {decibels} dB");
            }
        } else {
            let decibels = fidelity(&ogg, &mp3);
            println!("mp3 to ogg {rate}: {decibels:.1} dB");
            assert!(decibels > 10.0, "{rate}: {decibels} dB");
        }
    }
}

#[test]
fn opus_decodes_to_the_speech_sample_by_sample() {
    let request = |text: &str, format: &str| {
        audio(json!({
            "OutputFormat": format, "SampleRate": "48000", "Text": text, "VoiceId": "Joanna"
        }))
    };
    let opus = decode_opus(&request(TEXT, "ogg_opus"));
    let (_, vorbis) = decode_vorbis(&request(TEXT, "ogg_vorbis"));
    assert_eq!(opus.len(), vorbis.len());
    let pairs = vorbis.iter().zip(&opus);
    let (signal, noise) = pairs.fold((0.0, 1e-9), |(signal, noise), (a, b)| {
        (signal + a * a, noise + (a - b) * (a - b))
    });
    let decibels = 10.0 * f32::log10(signal / noise);
    println!("opus to vorbis, unshifted: {decibels:.1} dB");
    assert!(decibels > 10.0, "{decibels} dB");
    // Nothing to say is a stream as well.
    assert!(
        decode_opus(&request("", "ogg_opus"))
            .iter()
            .all(|sample| sample.abs() < 0.01)
    );
}

#[test]
fn telephone_formats_have_a_byte_a_sample() {
    let pcm = audio(json!({
        "OutputFormat": "pcm", "SampleRate": "8000", "Text": TEXT, "VoiceId": "Amy"
    }));
    for format in ["mulaw", "alaw"] {
        let bytes = audio(json!({"OutputFormat": format, "Text": TEXT, "VoiceId": "Amy"}));
        assert_eq!(bytes.len() * 2, pcm.len(), "{format}");
    }
}

#[test]
fn what_is_described_can_be_spoken_and_sounds_of_its_own() {
    let voices = describe_voices(&Map::new()).unwrap();
    let mut pitches: Vec<(String, String, f32)> = Vec::new();
    for voice in voices["Voices"].as_array().unwrap() {
        let member = |name: &str| voice[name].as_str().unwrap().to_owned();
        let text = match &member("LanguageCode")[..2] {
            "de" => "Guten Morgen, heute lese ich einen langen Satz vor.",
            "es" => "Buenos días, hoy voy a leer una frase bastante larga.",
            "fr" => "Bonjour, je vais lire une phrase assez longue.",
            "it" => "Buongiorno, oggi leggo una frase abbastanza lunga.",
            _ => "Good morning, I am going to read a rather long sentence.",
        };
        let pitch = fundamental(&pcm(text, &member("Id")));
        println!("{} {} {pitch:.0} Hz", member("LanguageCode"), member("Id"));
        match (member("Gender").as_str(), member("Id").as_str()) {
            // A boy.
            ("Male", "Justin") => assert!(pitch > 180.0),
            ("Male", _) => assert!((80.0..145.0).contains(&pitch), "{voice}: {pitch}"),
            _ => assert!((145.0..300.0).contains(&pitch), "{voice}: {pitch}"),
        }
        pitches.push((member("LanguageCode"), member("Id"), pitch));
    }
    for (index, (language, id, pitch)) in pitches.iter().enumerate() {
        for (other_language, other, other_pitch) in &pitches[index + 1..] {
            if language == other_language {
                let apart = (pitch / other_pitch).log2().abs() * 12.0;
                assert!(apart > 0.4, "{id} and {other}: {apart} semitones apart");
            }
        }
    }
}

#[test]
fn voices_are_listed_as_the_service_lists_them() {
    let all = describe_voices(&Map::new()).unwrap();
    assert_eq!(
        all["Voices"][0],
        json!({
            "Gender": "Female", "Id": "Joanna", "LanguageCode": "en-US",
            "LanguageName": "US English", "Name": "Joanna",
            "SupportedEngines": ["standard", "neural", "long-form", "generative"]
        })
    );
    assert!(!all.contains_key("NextToken"));
    let ids = |filter: Value| -> Vec<String> {
        describe_voices(&params(filter)).unwrap()["Voices"]
            .as_array()
            .unwrap()
            .iter()
            .map(|voice| voice["Id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids(json!({"LanguageCode": "en-AU"})), ["Nicole", "Russell"]);
    assert_eq!(ids(json!({"LanguageCode": "ja-JP"})), Vec::<String>::new());
    assert_eq!(ids(json!({"Engine": "neural"})), ids(json!({})));
    assert_eq!(ids(json!({"Engine": "standard"})), ids(json!({})));
    let code = |filter: Value| describe_voices(&params(filter)).unwrap_err().code;
    assert_eq!(code(json!({"NextToken": "x"})), "InvalidNextTokenException");
    assert_eq!(code(json!({"LanguageCode": "xx"})), "ValidationException");
}

#[test]
fn refusals_are_those_of_the_service() {
    let base = json!({"OutputFormat": "mp3", "Text": "hi", "VoiceId": "Russell"});
    let with = |name: &str, value: Value| {
        let mut base = base.clone();
        base[name] = value;
        refused(base)
    };
    let error = with("VoiceId", json!("Nobody"));
    assert_eq!((error.code, error.status), ("NotImplemented", 501));
    assert_eq!(
        error.message,
        "ferroboto's local AWS cannot speak with the voice Nobody; describe_voices lists those it can."
    );
    assert!(
        with("OutputFormat", json!("wav"))
            .message
            .contains("'outputFormat'")
    );
    for (name, value, code) in [
        ("Engine", json!("psychic"), "ValidationException"),
        (
            "OutputFormat",
            json!("json"),
            "MarksNotSupportedForFormatException",
        ),
        ("OutputFormat", json!(3), "ValidationException"),
        ("TextType", json!("markdown"), "ValidationException"),
        ("SampleRate", json!("11025"), "InvalidSampleRateException"),
        ("SampleRate", json!("loud"), "InvalidSampleRateException"),
        ("SampleRate", json!(""), "InvalidSampleRateException"),
        (
            "LanguageCode",
            json!("fr-FR"),
            "LanguageNotSupportedException",
        ),
        (
            "SpeechMarkTypes",
            json!(["word"]),
            "MarksNotSupportedForFormatException",
        ),
        ("SpeechMarkTypes", json!(["smell"]), "ValidationException"),
        (
            "Text",
            json!("x".repeat(3_001)),
            "TextLengthExceededException",
        ),
        ("Text", Value::Null, "ValidationException"),
    ] {
        let error = with(name, value.clone());
        assert_eq!(error.code, code, "{name} {value}: {error}");
    }
    for rate in ["8000", "12000", "16000", "24000"] {
        let opus =
            json!({"OutputFormat": "ogg_opus", "SampleRate": rate, "Text": "hi", "VoiceId": "Amy"});
        assert_eq!(refused(opus).code, "InvalidSampleRateException");
    }
    let lexicon = with("LexiconNames", json!(["mine"]));
    assert_eq!(
        (lexicon.code, lexicon.status),
        ("LexiconNotFoundException", 404)
    );
    let both = refused(json!({"OutputFormat": "x", "VoiceId": "y"})).message;
    assert!(both.starts_with("2 validation errors detected: "), "{both}");
    let ssml = json!({
        "OutputFormat": "mp3", "Text": "<speak>a<b/></speak>", "VoiceId": "Amy", "TextType": "ssml"
    });
    assert_eq!(refused(ssml).code, "InvalidSsmlException");
    let long = format!("<speak>{}a</speak>", "<s></s>".repeat(900));
    let ssml = json!({"OutputFormat": "mp3", "Text": long, "VoiceId": "Amy", "TextType": "ssml"});
    assert_eq!(refused(ssml).code, "TextLengthExceededException");
}

#[test]
#[allow(clippy::cast_precision_loss)]
fn markup_is_heard() {
    let ssml = |text: &str| {
        let bytes = audio(json!({
            "OutputFormat": "pcm", "Text": text, "TextType": "ssml", "VoiceId": "Kendra"
        }));
        samples(&bytes)
    };
    let words = "one two three four five six seven";
    let plain = ssml(&format!("<speak>{words}</speak>"));
    let slow = ssml(&format!(
        "<speak><prosody rate='50%'>{words}</prosody></speak>"
    ));
    let ratio = slow.len() as f32 / plain.len() as f32;
    assert!((1.6..2.3).contains(&ratio), "{ratio}");
    let high = ssml(&format!(
        "<speak><prosody pitch='+40%'>{words}</prosody></speak>"
    ));
    let ratio = fundamental(&high) / fundamental(&plain);
    assert!((1.25..1.55).contains(&ratio), "{ratio}");
    let soft = ssml(&format!(
        "<speak><prosody volume='-12dB'>{words}</prosody></speak>"
    ));
    let loudness = |samples: &[f32]| samples.iter().map(|s| s * s).sum::<f32>();
    let decibels = 10.0 * (loudness(&soft) / loudness(&plain)).log10();
    assert!((-14.0..-10.0).contains(&decibels), "{decibels}");
    let paused = ssml("<speak>one<break time='3s'/>two</speak>");
    let pause = paused
        .split(|sample| sample.abs() > 0.005)
        .map(<[f32]>::len)
        .max()
        .unwrap();
    assert!((48_000..52_000).contains(&pause), "{pause}");
}

#[test]
fn silence_is_an_answer_to_nothing() {
    for text in ["", " ", "...", "😀", "\u{0}\u{1}", "漢字", "\n\n\n"] {
        for format in ["mp3", "ogg_vorbis", "pcm"] {
            let bytes = audio(json!({"OutputFormat": format, "Text": text, "VoiceId": "Hans"}));
            assert!(bytes.len() < 8_192, "{text:?}");
        }
    }
}

#[test]
fn characters_are_counted_as_billed() {
    let count = |text: &str, kind: &str| {
        let request = json!({
            "OutputFormat": "mp3", "Text": text, "TextType": kind, "VoiceId": "Celine"
        });
        synthesize_speech(&params(request))
            .unwrap()
            .request_characters
    };
    assert_eq!(count("Ça va ? 😀", "text"), 9);
    assert_eq!(count("<speak>Ça <s>va</s></speak>", "ssml"), 5);
}

#[test]
fn commands_of_the_engine_do_nothing() {
    let directory = std::env::temp_dir().join(format!("polly-{}", std::process::id()));
    std::fs::create_dir(&directory).unwrap();
    let file = directory.join("x.wav");
    let name = file.display();
    let plain = pcm("left right", "Joanna").len();
    for text in [
        format!("left <genfile file=\"{name}\">right</genfile>"),
        format!("<svox:genfile file='{name}'>left right</svox:genfile>"),
        format!("\u{ff1c}genfile file=\"{name}\"\u{ff1e}left right"),
        format!("<pl\u{200b}ay file=\"{name}\"/><usesig file=\"{name}\">left right</usesig>"),
        "<item type=\"1\" info1=\"2\" info2=\"3\" data=\"4,5\"/>left right".to_owned(),
        "<ignore>left right".to_owned(),
        "<volume level=\"0\">left right".to_owned(),
    ] {
        let spoken = pcm(&text, "Joanna");
        // Read out as what it is: plain text.
        assert!(spoken.len() > plain, "{text}");
        assert!(spoken.iter().any(|sample| sample.abs() > 0.1), "{text}");
        let ssml = json!({
            "OutputFormat": "pcm", "Text": format!("<speak>{text}</speak>"),
            "TextType": "ssml", "VoiceId": "Joanna"
        });
        assert!(
            synthesize_speech(&params(ssml)).is_err_and(|e| e.code == "InvalidSsmlException")
                || !text.contains('<'),
            "{text}"
        );
        assert_eq!(std::fs::read_dir(&directory).unwrap().count(), 0, "{text}");
    }
    std::fs::remove_dir(&directory).unwrap();
}

#[test]
fn long_text_starts_early_and_comes_whole() {
    let text = "The quick brown fox jumps over the lazy dog again. ".repeat(58);
    let start = Instant::now();
    let mut speech = synthesize_speech(&params(json!({
        "OutputFormat": "mp3", "Text": text, "VoiceId": "Matthew"
    })))
    .unwrap();
    let first = speech.audio.next().unwrap().unwrap();
    let first_byte = start.elapsed();
    let rest: usize = speech.audio.map(|chunk| chunk.unwrap().len()).sum();
    let whole = start.elapsed();
    println!("first byte {first_byte:?}, whole {whole:?}, {rest} bytes");
    assert!(!first.is_empty());
    assert!(first_byte < whole / 5);
    assert!(whole < Duration::from_mins(1));
}

#[test]
fn eight_threads_speak_at_once_and_alike() {
    let expected = pcm(TEXT, "Brian");
    let bytes = audio(json!({"OutputFormat": "ogg_vorbis", "Text": TEXT, "VoiceId": "Bianca"}));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                assert!(pcm(TEXT, "Brian") == expected);
                let request = json!({
                    "OutputFormat": "ogg_vorbis", "Text": TEXT, "VoiceId": "Bianca"
                });
                // The work may start on one thread and go on on another.
                let mut speech = synthesize_speech(&params(request)).unwrap();
                let first = speech.audio.next().unwrap().unwrap();
                let rest = std::thread::spawn(move || {
                    speech.audio.flat_map(Result::unwrap).collect::<Vec<u8>>()
                });
                assert!([first.to_vec(), rest.join().unwrap()].concat() == bytes);
            });
        }
    });
}

#[test]
fn endless_tokens_are_spoken_in_bounds() {
    for text in [
        "9".repeat(300),
        "a".repeat(1_000),
        "<".repeat(60),
        "€ % & ".repeat(40),
        "Dr. ".repeat(100),
        "(((((\"''".repeat(300),
        "1/2 3.14 -5e10 12:34 2024-01-01 $1,234.56 ".repeat(5),
    ] {
        for voice in ["Joanna", "Lea"] {
            let count = pcm(&text, voice).len();
            assert!(count < 16_000 * 600, "{count}");
        }
    }
}

mod any_text {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn is_spoken_or_refused(
            text in prop_oneof![
                any::<String>(),
                "[ -~àéîöüßñ€\n]{0,300}",
                "([A-Za-z]{1,12}|[0-9]{1,9}|[.,;:!?<>&\"'()/%$-])( ?[A-Za-z]{1,9}| ?[0-9]{1,6}|[.,!?<>&]){0,60}",
            ],
            voice in prop::sample::select(vec!["Joanna", "Amy", "Hans", "Lucia", "Lea", "Carla"]),
            kind in prop::sample::select(vec!["text", "ssml"]),
        ) {
            let request = json!({
                "OutputFormat": "pcm", "Text": text, "TextType": kind, "VoiceId": voice
            });
            if let Ok(speech) = synthesize_speech(&params(request)) {
                for chunk in speech.audio {
                    prop_assert!(chunk.is_ok());
                }
            }
        }
    }
}
