//! `SynthesizeSpeech`: the rules of a request and the answer to it. No synthesis here.

use std::fmt;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::encode::Format;
use crate::error::{Result, ServiceError};
use crate::speech::Synthesis;
use crate::validate::Constraints;
use crate::voices::{self, ENGINES, LANGUAGE_CODES, LOCAL_ENGINE, Voice};
use crate::{ssml, text};

/// Formats of the API; `json` carries speech marks instead of audio.
const OUTPUT_FORMATS: [&str; 7] = [
    "json",
    "mp3",
    "ogg_opus",
    "ogg_vorbis",
    "pcm",
    "mulaw",
    "alaw",
];
const TEXT_TYPES: [&str; 2] = ["ssml", "text"];
const SPEECH_MARK_TYPES: [&str; 4] = ["sentence", "ssml", "viseme", "word"];
/// Longest text, with and without markup.
const MAX_CHARACTERS: usize = 6_000;
const MAX_BILLED: usize = 3_000;

/// Encoded audio as it is made.
pub type Audio = Box<dyn Iterator<Item = Result<Bytes>> + Send>;

/// The answer to `SynthesizeSpeech`.
pub struct Speech {
    /// Media type of the audio.
    pub content_type: &'static str,
    /// Characters that the service would bill.
    pub request_characters: usize,
    /// The audio; the first chunk is there before the whole text is spoken.
    pub audio: Audio,
}

impl fmt::Debug for Speech {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Speech")
            .field("content_type", &self.content_type)
            .field("request_characters", &self.request_characters)
            .finish_non_exhaustive()
    }
}

/// Answers `SynthesizeSpeech`. `params` are the operation's members by their names.
pub fn synthesize_speech(params: &Map<String, Value>) -> Result<Speech> {
    let ids: Vec<&str> = voices::VOICES.iter().map(|voice| voice.id).collect();
    let mut constraints = Constraints::default();
    let engine = constraints.enumeration(params, "Engine", &ENGINES);
    let language_code = constraints.enumeration(params, "LanguageCode", &LANGUAGE_CODES);
    let lexicons = constraints.list(params, "LexiconNames", 5, None);
    let output_format = constraints.required_enumeration(params, "OutputFormat", &OUTPUT_FORMATS);
    let sample_rate = constraints.string(params, "SampleRate");
    let marks = constraints.list(params, "SpeechMarkTypes", 4, Some(&SPEECH_MARK_TYPES));
    let source = constraints.required(params, "Text");
    let text_type = constraints.enumeration(params, "TextType", &TEXT_TYPES);
    let voice_id = constraints.required_enumeration(params, "VoiceId", &ids);
    constraints.finish()?;

    let voice = voices::find(voice_id)
        .ok_or_else(|| ServiceError::validation("This voice is not available locally"))?;
    check_voice(voice, engine, language_code)?;
    let format = format(output_format, &marks, text_type)?;
    let rate = rate(sample_rate, format)?;
    if let Some(name) = lexicons.first() {
        return Err(ServiceError {
            code: "LexiconNotFoundException",
            status: 404,
            message: format!("Lexicon not found: {name}"),
        });
    }

    let characters = source.chars().count();
    if characters > MAX_CHARACTERS {
        return Err(too_long());
    }
    let (pieces, billed) = if text_type == Some("ssml") {
        let document = ssml::parse(source, voice.tongue)?;
        (document.pieces, document.characters)
    } else {
        (text::plain(source, voice.tongue), characters)
    };
    if billed > MAX_BILLED {
        return Err(too_long());
    }
    Ok(Speech {
        content_type: format.content_type(),
        request_characters: billed,
        audio: Box::new(Synthesis::new(voice, pieces, format, rate)?),
    })
}

fn check_voice(voice: &Voice, engine: Option<&str>, language_code: Option<&str>) -> Result<()> {
    if let Some(engine) = engine
        && engine != LOCAL_ENGINE
    {
        return Err(ServiceError::validation(format!(
            "This voice does not support the selected engine: {engine}"
        )));
    }
    if let Some(code) = language_code
        && code != voice.language_code
    {
        return Err(ServiceError::client(
            "LanguageNotSupportedException",
            format!("This voice does not support the selected language: {code}"),
        ));
    }
    Ok(())
}

fn format(name: &str, marks: &[&str], text_type: Option<&str>) -> Result<Format> {
    if name != "json" && !marks.is_empty() {
        return Err(ServiceError::client(
            "MarksNotSupportedForFormatException",
            format!("Speech marks are not supported for the output format: {name}"),
        ));
    }
    if marks.contains(&"ssml") && text_type != Some("ssml") {
        return Err(ServiceError::client(
            "SsmlMarksNotSupportedForTextTypeException",
            "SSML speech marks are not supported for plain text",
        ));
    }
    Format::find(name).ok_or_else(|| {
        ServiceError::validation(format!("Local Polly has no output format: {name}"))
    })
}

fn rate(asked: Option<&str>, format: Format) -> Result<u32> {
    let Some(asked) = asked else {
        return Ok(format.default_rate());
    };
    format
        .rates()
        .iter()
        .copied()
        .find(|rate| rate.to_string() == asked)
        .ok_or_else(|| {
            ServiceError::client(
                "InvalidSampleRateException",
                format!("Unsupported sample rate: {asked}"),
            )
        })
}

fn too_long() -> ServiceError {
    ServiceError::client(
        "TextLengthExceededException",
        "Maximum text length has been exceeded",
    )
}
