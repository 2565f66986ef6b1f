//! SSML to pieces of speech. Markup is either honoured or refused, never skipped in silence.
//! No synthesis here.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::{Result, ServiceError};
use crate::text::{self, Piece, Prosody, Run};
use crate::voices::Tongue;

/// The service's text for a document that is not well-formed SSML.
const INVALID: &str = "Invalid SSML request";
/// Longest pause the service grants.
const LONGEST_BREAK: u32 = 10_000;
/// Pause after a paragraph, beyond that after a sentence.
const PARAGRAPH: u32 = 350;
/// Deepest nesting that is read.
const DEPTH: usize = 64;

/// A document's speech and how many characters of it are billed.
pub(crate) struct Document {
    pub(crate) pieces: Vec<Piece>,
    pub(crate) characters: usize,
}

/// Reads a document.
pub(crate) fn parse(source: &str, tongue: Tongue) -> Result<Document> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    let mut builder = Builder::new(tongue);
    loop {
        match reader.read_event().map_err(|_| invalid())? {
            Event::Start(tag) => builder.open(&tag)?,
            Event::End(_) => builder.close()?,
            Event::Text(text) => {
                builder.text(&text.xml10_content())?;
            }
            Event::CData(text) => {
                builder.text(&text.xml10_content())?;
            }
            Event::GeneralRef(reference) => {
                let letter = if reference.is_char_ref() {
                    reference.resolve_char_ref().map_err(|_| invalid())?
                } else {
                    predefined(&reference)
                };
                let letter = letter.ok_or_else(invalid)?;
                builder.text(letter.encode_utf8(&mut [0; 4]))?;
            }
            // Empty elements come as a start and an end (see `expand_empty_elements`).
            Event::Empty(_) | Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            // Entities of the document's own are the road to expansion attacks.
            Event::DocType(_) => return Err(invalid()),
            Event::Eof => return builder.finish(),
        }
    }
}

fn invalid() -> ServiceError {
    ServiceError::ssml(INVALID)
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

/// What an open element does to the text in it.
struct Element {
    prosody: Prosody,
    /// The text within is not said: an alias was said in its place.
    muted: bool,
    spelled: bool,
    end: End,
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Nothing,
    Sentence,
    Paragraph,
}

struct Builder {
    tongue: Tongue,
    stack: Vec<Element>,
    closed: bool,
    runs: Vec<Run>,
    pieces: Vec<Piece>,
    characters: usize,
}

impl Builder {
    fn new(tongue: Tongue) -> Self {
        Self {
            tongue,
            stack: Vec::new(),
            closed: false,
            runs: Vec::new(),
            pieces: Vec::new(),
            characters: 0,
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        let name = tag.name();
        let name = name.as_ref();
        let attributes = attributes(tag)?;
        let attribute = |wanted: &str| {
            attributes
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value.as_str())
        };
        if (name == "speak") != self.stack.is_empty() || self.closed || self.stack.len() >= DEPTH {
            return Err(invalid());
        }
        let mut element = match self.stack.last() {
            Some(parent) => Element {
                prosody: parent.prosody,
                muted: parent.muted,
                spelled: parent.spelled,
                end: End::Nothing,
            },
            None => Element {
                prosody: Prosody::default(),
                muted: false,
                spelled: false,
                end: End::Sentence,
            },
        };
        match name {
            "speak" | "w" => {}
            "p" => {
                self.boundary();
                element.end = End::Paragraph;
            }
            "s" => {
                self.boundary();
                element.end = End::Sentence;
            }
            // A mark has no sound; it only matters to speech marks.
            "mark" => {
                attribute("name").ok_or_else(invalid)?;
            }
            "break" => {
                let pause = pause(attribute("time"), attribute("strength"))?;
                if pause > 0 {
                    self.boundary();
                    self.pieces.push(Piece::Pause(pause));
                }
            }
            "prosody" => {
                if let Some(unknown) = attributes
                    .iter()
                    .find(|(name, _)| !matches!(name.as_str(), "rate" | "pitch" | "volume"))
                {
                    return Err(unsupported(&format!("prosody {}", unknown.0)));
                }
                if attributes.is_empty() {
                    return Err(invalid());
                }
                if let Some(rate) = attribute("rate") {
                    element.prosody.rate *= self::rate(rate)?;
                }
                if let Some(pitch) = attribute("pitch") {
                    element.prosody.pitch *= self::pitch(pitch)?;
                }
                if let Some(volume) = attribute("volume") {
                    element.prosody.volume *= self::volume(volume)?;
                }
            }
            "emphasis" => {
                let (rate, volume) = match attribute("level").unwrap_or("moderate") {
                    "strong" => (0.85, 1.4),
                    "moderate" => (0.92, 1.2),
                    "none" => (1.0, 1.0),
                    "reduced" => (1.1, 0.75),
                    _ => return Err(invalid()),
                };
                element.prosody.rate *= rate;
                element.prosody.volume *= volume;
            }
            "sub" => {
                let alias = attribute("alias").ok_or_else(invalid)?;
                self.say(alias, &element);
                element.muted = true;
            }
            "say-as" => match attribute("interpret-as").ok_or_else(invalid)? {
                "characters" | "spell-out" | "digits" => element.spelled = true,
                "cardinal" | "number" => {}
                other => return Err(unsupported(&format!("say-as {other}"))),
            },
            other => return Err(unsupported(other)),
        }
        self.stack.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<()> {
        let element = self.stack.pop().ok_or_else(invalid)?;
        if element.end != End::Nothing {
            self.boundary();
        }
        if element.end == End::Paragraph {
            self.pieces.push(Piece::Pause(PARAGRAPH));
        }
        self.closed = self.stack.is_empty();
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<()> {
        let Some(element) = self.stack.pop() else {
            // Around the root there may be white space and nothing else.
            return if text.trim().is_empty() {
                Ok(())
            } else {
                Err(invalid())
            };
        };
        self.characters += text.chars().count();
        self.say(text, &element);
        self.stack.push(element);
        Ok(())
    }

    fn say(&mut self, text: &str, element: &Element) {
        if element.muted {
            return;
        }
        let mut text = text::clean(text, self.tongue);
        if element.spelled {
            text = text
                .chars()
                .filter(|letter| letter.is_alphanumeric())
                .flat_map(|letter| letter.to_uppercase().chain(", ".chars()))
                .collect();
        }
        match self.runs.last_mut() {
            Some(run) if run.prosody == element.prosody => run.text.push_str(&text),
            _ => self.runs.push(Run {
                prosody: element.prosody,
                text,
            }),
        }
    }

    fn boundary(&mut self) {
        text::utterances(std::mem::take(&mut self.runs), &mut self.pieces);
    }

    fn finish(self) -> Result<Document> {
        if !self.closed {
            return Err(invalid());
        }
        Ok(Document {
            pieces: self.pieces,
            characters: self.characters,
        })
    }
}

fn attributes(tag: &BytesStart<'_>) -> Result<Vec<(String, String)>> {
    tag.attributes()
        .map(|attribute| {
            let attribute = attribute.map_err(|_| invalid())?;
            let value = quick_xml::escape::unescape(&attribute.value).map_err(|_| invalid())?;
            Ok((attribute.key.as_ref().to_owned(), value.into_owned()))
        })
        .collect()
}

fn unsupported(what: &str) -> ServiceError {
    ServiceError::ssml(format!("{INVALID}: local Polly does not speak <{what}>"))
}

/// Length of a break in milliseconds.
fn pause(time: Option<&str>, strength: Option<&str>) -> Result<u32> {
    if let Some(time) = time {
        let (number, scale) = if let Some(number) = time.strip_suffix("ms") {
            (number, 1.0)
        } else {
            (time.strip_suffix('s').ok_or_else(invalid)?, 1000.0)
        };
        let pause = decimal(number)? * scale;
        if !(0.0..=f64::from(LONGEST_BREAK)).contains(&pause) {
            return Err(invalid());
        }
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        return Ok(pause as u32);
    }
    Ok(match strength.unwrap_or("medium") {
        "none" | "x-weak" => 0,
        "weak" => 150,
        "medium" => 350,
        "strong" => 700,
        "x-strong" => 1_000,
        _ => return Err(invalid()),
    })
}

fn rate(value: &str) -> Result<f32> {
    Ok(match value {
        "x-slow" => 0.5,
        "slow" => 0.75,
        "medium" | "default" => 1.0,
        "fast" => 1.25,
        "x-fast" => 1.75,
        _ => {
            let percent = decimal(value.strip_suffix('%').ok_or_else(invalid)?)?;
            if !(20.0..=200.0).contains(&percent) {
                return Err(invalid());
            }
            narrow(percent / 100.0)
        }
    })
}

fn pitch(value: &str) -> Result<f32> {
    Ok(match value {
        "x-low" => 0.75,
        "low" => 0.87,
        "medium" | "default" => 1.0,
        "high" => 1.15,
        "x-high" => 1.35,
        _ => {
            let percent = signed(value.strip_suffix('%').ok_or_else(invalid)?)?;
            if !(-33.4..=50.0).contains(&percent) {
                return Err(invalid());
            }
            narrow(1.0 + percent / 100.0)
        }
    })
}

fn volume(value: &str) -> Result<f32> {
    Ok(match value {
        "silent" => 0.0,
        "x-soft" => 0.25,
        "soft" => 0.5,
        "medium" | "default" => 1.0,
        "loud" => 1.4,
        "x-loud" => 1.8,
        _ => {
            let decibels = signed(value.strip_suffix("dB").ok_or_else(invalid)?)?;
            narrow(10_f64.powf(decibels.clamp(-60.0, 12.0) / 20.0))
        }
    })
}

fn signed(value: &str) -> Result<f64> {
    match value.strip_prefix('-') {
        Some(number) => Ok(-decimal(number)?),
        None => decimal(value.strip_prefix('+').ok_or_else(invalid)?),
    }
}

/// A number without sign or exponent.
fn decimal(value: &str) -> Result<f64> {
    if value.is_empty()
        || !value
            .chars()
            .all(|letter| letter.is_ascii_digit() || letter == '.')
    {
        return Err(invalid());
    }
    value.parse().map_err(|_| invalid())
}

#[allow(clippy::cast_possible_truncation)]
fn narrow(value: f64) -> f32 {
    value as f32
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(source: &str) -> Result<Document> {
        parse(source, Tongue::AmericanEnglish)
    }

    fn words(piece: &Piece) -> String {
        match piece {
            Piece::Say(runs) => runs.iter().map(|run| run.text.trim()).collect(),
            Piece::Pause(pause) => format!("[{pause}]"),
        }
    }

    #[test]
    fn structure_becomes_pieces() {
        let document = read(
            "<?xml version=\"1.0\"?>\n<speak><p><s>One &amp; two</s><s>Three</s></p>\
             <break time=\"1.5s\"/><sub alias=\"World Wide Web\">WWW</sub></speak>\n",
        )
        .unwrap();
        let pieces: Vec<String> = document.pieces.iter().map(words).collect();
        assert_eq!(
            pieces,
            ["One & two", "Three", "[350]", "[1500]", "World Wide Web"]
        );
        assert_eq!(document.characters, "One & twoThreeWWW".len());
    }

    #[test]
    fn prosody_nests() {
        let document = read(
            "<speak>a<prosody rate=\"50%\" pitch=\"+10%\">b<prosody rate=\"fast\" \
             volume=\"-6dB\">c</prosody></prosody>d</speak>",
        )
        .unwrap();
        let Piece::Say(runs) = &document.pieces[0] else {
            panic!("no speech")
        };
        let rates: Vec<f32> = runs.iter().map(|run| run.prosody.rate).collect();
        assert_eq!(rates, [1.0, 0.5, 0.625, 1.0]);
        assert!((runs[2].prosody.volume - 0.501).abs() < 0.001);
        assert!((runs[1].prosody.pitch - 1.1).abs() < 0.001);
    }

    #[test]
    fn refused() {
        for source in [
            "",
            "hello",
            "<speak>",
            "<speak>a</speak>b",
            "<speak>a</p></speak>",
            "<p>a</p>",
            "<speak>&boom;</speak>",
            "<!DOCTYPE s [<!ENTITY a \"b\">]><speak>&a;</speak>",
            "<speak><break time=\"11s\"/></speak>",
            "<speak><break time=\"-1s\"/></speak>",
            "<speak><prosody rate=\"quick\">a</prosody></speak>",
            "<speak><prosody>a</prosody></speak>",
            "<speak><genfile file=\"x.wav\">a</genfile></speak>",
            "<speak><phoneme alphabet=\"ipa\" ph=\"a\">a</phoneme></speak>",
            "<speak><sub>a</sub></speak>",
            "<speak><speak>a</speak></speak>",
            "<speak>a</speak><speak>b</speak>",
            "<speak a=b>a</speak>",
        ] {
            let error = read(source).err().unwrap_or_else(|| panic!("{source}"));
            assert_eq!(error.code, "InvalidSsmlException", "{source}");
        }
    }

    #[test]
    fn escaped_commands_stay_words() {
        let document = read("<speak>&lt;genfile file=&quot;x&quot;&gt;</speak>").unwrap();
        assert!(!words(&document.pieces[0]).contains(['<', '>']));
    }
}
