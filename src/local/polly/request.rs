//! What is to be spoken, in which voice and format: the rules of a request, and the answer to it.
//! No synthesis here.

use std::fmt;

use bytes::Bytes;
use serde_json::{Map, Value};

use crate::encode::Format;
use crate::error::{Result, ServiceError};
use crate::lexicon::Lexicon;
use crate::marks::Kinds;
use crate::script::{self, Script};
use crate::speech::Synthesis;
use crate::ssml;
use crate::store::Lexicons;
use crate::validate::Constraints;
use crate::voices::{self, ENGINES, LANGUAGE_CODES, Voice};

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
/// Longest texts: all characters, and those that are billed, which markup is not.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    all: usize,
    billed: usize,
}

/// Of a request that is answered with the audio.
pub(crate) const AT_ONCE: Limits = Limits {
    all: 6_000,
    billed: 3_000,
};
/// Of a task.
pub(crate) const AS_TASK: Limits = Limits {
    all: 200_000,
    billed: 100_000,
};

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

/// Answers `SynthesizeSpeech`. `params` are the operation's members by their names, `lexicons`
/// those of the world, `region` where the request is for.
///
/// # Errors
/// When the service would refuse the request, or there is no such voice or format here.
pub fn synthesize_speech(
    params: &Map<String, Value>,
    lexicons: &Lexicons,
    region: &str,
) -> Result<Speech> {
    speak(params, lexicons, region, AT_ONCE)
}

pub(crate) fn speak(
    params: &Map<String, Value>,
    lexicons: &Lexicons,
    region: &str,
    limits: Limits,
) -> Result<Speech> {
    let mut constraints = Constraints::default();
    let manner = Manner::read(params, &mut constraints);
    let source = constraints.required(params, "Text");
    let text_type = constraints.enumeration(params, "TextType", &TEXT_TYPES);
    constraints.finish()?;

    let voice = manner.voice()?;
    let output = manner.output(text_type)?;
    let lexicons = lexicons.chosen(region, &manner.lexicons, voice)?;
    let (script, billed) = write(source, text_type, voice, &lexicons, limits)?;
    let audio = match output {
        Output::Marks(kinds) => Synthesis::marks(voice, script, kinds, source.to_owned()),
        Output::Audio(format, rate) => Synthesis::audio(voice, script, format, rate)?,
    };
    Ok(Speech {
        content_type: output.content_type(),
        request_characters: billed,
        audio: Box::new(audio),
    })
}

/// What to say for a text, and how many characters of it are billed.
fn write(
    source: &str,
    text_type: Option<&str>,
    voice: &Voice,
    lexicons: &[Lexicon],
    limits: Limits,
) -> Result<(Script, usize)> {
    let characters = source.chars().count();
    if characters > limits.all {
        return Err(too_long());
    }
    let (script, billed) = if text_type == Some("ssml") {
        let document = ssml::parse(source, voice.tongue, lexicons)?;
        (document.script, document.characters)
    } else if characters > limits.billed {
        return Err(too_long());
    } else {
        (script::plain(source, voice.tongue, lexicons), characters)
    };
    if billed > limits.billed {
        return Err(too_long());
    }
    Ok((script, billed))
}

/// How a request wants its text spoken.
struct Manner<'a> {
    language_code: Option<&'a str>,
    lexicons: Vec<&'a str>,
    output_format: &'a str,
    sample_rate: Option<&'a str>,
    marks: Vec<&'a str>,
    voice_id: &'a str,
}

#[derive(Clone, Copy)]
enum Output {
    Audio(Format, u32),
    Marks(Kinds),
}

impl Output {
    fn content_type(self) -> &'static str {
        match self {
            Self::Audio(format, _) => format.content_type(),
            Self::Marks(_) => "application/x-json-stream",
        }
    }
}

impl<'a> Manner<'a> {
    fn read(params: &'a Map<String, Value>, constraints: &mut Constraints) -> Self {
        // There is one engine here, which speaks for all of Polly's.
        constraints.enumeration(params, "Engine", &ENGINES);
        Self {
            language_code: constraints.enumeration(params, "LanguageCode", &LANGUAGE_CODES),
            lexicons: constraints.list(params, "LexiconNames", 5, None),
            output_format: constraints.required_enumeration(
                params,
                "OutputFormat",
                &OUTPUT_FORMATS,
            ),
            sample_rate: constraints.string(params, "SampleRate"),
            marks: constraints.list(params, "SpeechMarkTypes", 4, Some(&SPEECH_MARK_TYPES)),
            voice_id: constraints.required(params, "VoiceId"),
        }
    }

    fn voice(&self) -> Result<&'static Voice> {
        // The model has sorted out what is no voice of Polly's.
        let voice = voices::find(self.voice_id).ok_or_else(|| {
            let what = format!(
                "with the voice {}; describe_voices lists those it can",
                self.voice_id
            );
            ServiceError::not_here(&what)
        })?;
        check_language(voice, self.language_code)?;
        Ok(voice)
    }

    fn output(&self, text_type: Option<&str>) -> Result<Output> {
        let name = self.output_format;
        if name != "json" && !self.marks.is_empty() {
            return Err(ServiceError::client(
                "MarksNotSupportedForFormatException",
                format!("Speech marks are not supported for the output format: {name}"),
            ));
        }
        let wanted = |kind: &str| self.marks.contains(&kind);
        if wanted("ssml") && text_type != Some("ssml") {
            return Err(ServiceError::client(
                "SsmlMarksNotSupportedForTextTypeException",
                "SSML speech marks are not supported for plain text",
            ));
        }
        if name == "json" {
            if self.marks.is_empty() {
                return Err(ServiceError::client(
                    "MarksNotSupportedForFormatException",
                    "The output format json needs at least one speech mark type",
                ));
            }
            return Ok(Output::Marks(Kinds {
                sentence: wanted("sentence"),
                ssml: wanted("ssml"),
                viseme: wanted("viseme"),
                word: wanted("word"),
            }));
        }
        let format = Format::find(name)
            .ok_or_else(|| ServiceError::not_here(&format!("in the format {name}")))?;
        Ok(Output::Audio(format, rate(self.sample_rate, format)?))
    }
}

/// Speech that gets its text piece by piece and goes on as long as it is fed.
pub struct Conversation {
    voice: &'static Voice,
    lexicons: Vec<Lexicon>,
    synthesis: Synthesis,
    /// Characters billed so far.
    pub request_characters: usize,
}

impl fmt::Debug for Conversation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Conversation")
            .field("voice", &self.voice.id)
            .field("request_characters", &self.request_characters)
            .finish_non_exhaustive()
    }
}

impl Conversation {
    /// Begins to speak in the voice and audio format of `params`, which have no text.
    ///
    /// # Errors
    /// When the service would refuse the request, or there is no such voice or format here.
    pub fn open(params: &Map<String, Value>, lexicons: &Lexicons, region: &str) -> Result<Self> {
        let mut constraints = Constraints::default();
        let manner = Manner::read(params, &mut constraints);
        constraints.finish()?;
        let voice = manner.voice()?;
        let Output::Audio(format, rate) = manner.output(None)? else {
            return Err(ServiceError::validation(
                "Speech marks are not supported while text is streamed",
            ));
        };
        let mut synthesis = Synthesis::audio(voice, Script::default(), format, rate)?;
        synthesis.hold(true);
        Ok(Self {
            voice,
            lexicons: lexicons.chosen(region, &manner.lexicons, voice)?,
            synthesis,
            request_characters: 0,
        })
    }

    /// Adds text, `ssml` or `text`, to say once what came before is said. Take all chunks there
    /// are before more text is added.
    ///
    /// # Errors
    /// When the text is too long or no valid SSML.
    pub fn say(&mut self, text: &str, text_type: Option<&str>) -> Result<()> {
        let (script, billed) = write(text, text_type, self.voice, &self.lexicons, AT_ONCE)?;
        self.request_characters += billed;
        self.synthesis.add(script);
        Ok(())
    }

    /// The next bytes of audio; `None` when more text is needed, or at the end.
    ///
    /// # Errors
    /// When the engine fails.
    pub fn chunk(&mut self) -> Result<Option<Bytes>> {
        self.synthesis.chunk()
    }

    /// No more text comes. What is left of the audio is in the chunks from here on.
    pub fn close(&mut self) {
        self.synthesis.hold(false);
    }
}

fn check_language(voice: &Voice, language_code: Option<&str>) -> Result<()> {
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
