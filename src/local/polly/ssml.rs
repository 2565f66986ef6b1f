//! SSML to pieces of speech. Markup is either honoured or refused, never skipped in silence.
//! No synthesis here.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::attributes::{Attributes, emphasis, invalid, pause, unsupported};
use crate::error::{Result, ServiceError};
use crate::lexicon::{Lexicon, Spoken};
use crate::phones::{self, Alphabet};
use crate::sayas::SayAs;
use crate::script::{self, Glyph, Script, Writer};
use crate::tags::Place;
use crate::text::{self, Piece, Prosody, Run};
use crate::voices::{LANGUAGE_CODES, Tongue};

/// Pause after a paragraph, beyond that after a sentence.
const PARAGRAPH: u32 = 350;
/// Deepest nesting that is read.
const DEPTH: usize = 64;

/// A document's speech and how many characters of it are billed.
pub(crate) struct Document {
    pub(crate) script: Script,
    pub(crate) characters: usize,
}

/// Reads a document for a voice of a language; `lexicons` are for that language.
pub(crate) fn parse(source: &str, tongue: Tongue, lexicons: &[Lexicon]) -> Result<Document> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    let mut builder = Builder::new(tongue, lexicons);
    loop {
        let start = position(&reader);
        let event = reader.read_event().map_err(|_| invalid())?;
        let span = start..position(&reader);
        let verbatim = |cut: usize, tail: usize| {
            let inner = span.start + cut..span.end.saturating_sub(tail);
            Some((source.get(inner.clone())?, inner.start))
        };
        match event {
            Event::Start(tag) => builder.open(&tag, span)?,
            Event::End(_) => builder.close()?,
            Event::Text(_) => {
                let (text, offset) = verbatim(0, 0).ok_or_else(invalid)?;
                builder.text(script::letters(text, offset))?;
            }
            Event::CData(_) => {
                let (text, offset) =
                    verbatim("<![CDATA[".len(), "]]>".len()).ok_or_else(invalid)?;
                builder.text(script::letters(text, offset))?;
            }
            Event::GeneralRef(reference) => {
                let letter = if reference.is_char_ref() {
                    reference.resolve_char_ref().map_err(|_| invalid())?
                } else {
                    predefined(&reference)
                };
                let letter = Glyph {
                    letter: letter.ok_or_else(invalid)?,
                    start: span.start,
                    end: span.end,
                };
                builder.text(vec![letter])?;
            }
            // Empty elements come as a start and an end (see `expand_empty_elements`).
            Event::Empty(_) | Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            // Entities of the document's own are the road to expansion attacks.
            Event::DocType(_) => return Err(invalid()),
            Event::Eof => return builder.finish(),
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// The letter of an entity that every document has.
pub(crate) fn predefined(name: &str) -> Option<char> {
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
#[derive(Clone)]
struct Element {
    prosody: Prosody,
    tongue: Tongue,
    /// How the text within is said, where not as it is written; such an element holds text only.
    instead: Option<Instead>,
    end: End,
}

#[derive(Clone)]
enum Instead {
    Spoken(Spoken),
    SayAs(SayAs),
    /// A word in a role, which tells apart words that are written alike.
    Role(String),
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Nothing,
    Sentence,
    Paragraph,
    Language,
}

struct Builder<'a> {
    tongue: Tongue,
    stack: Vec<Element>,
    closed: bool,
    writer: Writer<'a>,
    letters: Vec<Glyph>,
    runs: Vec<Run>,
    pieces: Vec<Piece>,
    characters: usize,
}

impl<'a> Builder<'a> {
    fn new(tongue: Tongue, lexicons: &'a [Lexicon]) -> Self {
        Self {
            tongue,
            stack: Vec::new(),
            closed: false,
            writer: Writer::new(lexicons),
            letters: Vec::new(),
            runs: Vec::new(),
            pieces: Vec::new(),
            characters: 0,
        }
    }

    fn open(&mut self, tag: &BytesStart<'_>, span: Range<usize>) -> Result<()> {
        let name = tag.name();
        let name = name.as_ref();
        let attributes = Attributes::of(tag)?;
        if (name == "speak") != self.stack.is_empty() || self.closed || self.stack.len() >= DEPTH {
            return Err(invalid());
        }
        self.flush();
        let mut element = match self.stack.last() {
            Some(parent) if parent.instead.is_some() => return Err(invalid()),
            Some(parent) => Element {
                end: End::Nothing,
                ..parent.clone()
            },
            None => Element {
                prosody: Prosody::default(),
                tongue: self.tongue,
                instead: None,
                end: End::Sentence,
            },
        };
        match name {
            "speak" => self.language(&attributes, &mut element)?,
            "w" => element.instead = Some(Instead::Role(attributes.need("role")?.to_owned())),
            "p" | "s" => {
                self.sentence();
                element.end = if name == "p" {
                    End::Paragraph
                } else {
                    End::Sentence
                };
            }
            "lang" => {
                attributes.need("xml:lang")?;
                self.language(&attributes, &mut element)?;
                self.boundary();
                element.end = End::Language;
            }
            "mark" => {
                let name = attributes.need("name")?.to_owned();
                let run = self.run(element.prosody);
                let mut text = std::mem::take(&mut run.text);
                self.writer.tags.place(Place::Mark(span, name), &mut text);
                self.run(element.prosody).text = text;
            }
            "break" => {
                let pause = pause(attributes.get("time"), attributes.get("strength"))?;
                if pause > 0 {
                    self.boundary();
                    self.pieces.push(Piece::Pause(pause));
                }
            }
            "prosody" => attributes.prosody(&mut element.prosody)?,
            "emphasis" => {
                let (rate, volume) = emphasis(attributes.get("level"))?;
                element.prosody.rate *= rate;
                element.prosody.volume *= volume;
            }
            "sub" => {
                let alias = Spoken::Text(attributes.need("alias")?.to_owned());
                element.instead = Some(Instead::Spoken(alias));
            }
            "phoneme" => {
                let alphabet = Alphabet::find(attributes.get("alphabet").unwrap_or("ipa"));
                let phones = alphabet
                    .and_then(|alphabet| {
                        phones::read(alphabet, attributes.get("ph")?, element.tongue)
                    })
                    .ok_or_else(|| ServiceError::ssml("Invalid SSML request: Invalid phoneme"))?;
                element.instead = Some(Instead::Spoken(Spoken::Phones(phones)));
            }
            "say-as" => {
                let kind = attributes.need("interpret-as")?;
                let say_as = SayAs::find(kind, attributes.get("format")).ok_or_else(invalid)?;
                element.instead = Some(Instead::SayAs(say_as));
            }
            other => return Err(unsupported(other)),
        }
        self.stack.push(element);
        Ok(())
    }

    fn language(&mut self, attributes: &Attributes, element: &mut Element) -> Result<()> {
        let Some(code) = attributes.get("xml:lang") else {
            return Ok(());
        };
        if !LANGUAGE_CODES.contains(&code) {
            return Err(invalid());
        }
        element.tongue =
            Tongue::of(code).ok_or_else(|| unsupported(&format!("lang xml:lang=\"{code}\"")))?;
        Ok(())
    }

    fn close(&mut self) -> Result<()> {
        self.flush();
        let element = self.stack.pop().ok_or_else(invalid)?;
        match element.end {
            End::Nothing => {}
            End::Language => self.cut(element.tongue),
            End::Sentence | End::Paragraph => {
                self.cut(element.tongue);
                self.writer.end_sentence();
            }
        }
        if element.end == End::Paragraph {
            self.pieces.push(Piece::Pause(PARAGRAPH));
        }
        self.closed = self.stack.is_empty();
        Ok(())
    }

    fn text(&mut self, letters: Vec<Glyph>) -> Result<()> {
        if self.stack.is_empty() {
            // Around the root there may be white space and nothing else.
            let blank = letters.iter().all(|letter| letter.letter.is_whitespace());
            return if blank { Ok(()) } else { Err(invalid()) };
        }
        self.characters += letters.len();
        self.letters.extend(letters);
        Ok(())
    }

    /// Says the text that came since the last tag.
    fn flush(&mut self) {
        let letters = std::mem::take(&mut self.letters);
        let Some(element) = self.stack.last().cloned() else {
            return;
        };
        let tongue = element.tongue;
        let mut text = String::new();
        match &element.instead {
            None => {
                if letters.is_empty() {
                    return;
                }
                self.writer.words(&letters, tongue, &mut text);
            }
            Some(Instead::Spoken(spoken)) => {
                self.writer.replace(&letters, spoken, tongue, &mut text);
            }
            Some(Instead::Role(role)) => {
                let written: String = letters.iter().map(|letter| letter.letter).collect();
                match phones::in_role(written.trim(), role, tongue) {
                    Some(phones) => {
                        let spoken = Spoken::Phones(phones.to_owned());
                        self.writer.replace(&letters, &spoken, tongue, &mut text);
                    }
                    None => self.writer.words(&letters, tongue, &mut text),
                }
            }
            Some(Instead::SayAs(say_as)) => {
                let written: String = letters.iter().map(|letter| letter.letter).collect();
                if *say_as == SayAs::Expletive {
                    self.boundary();
                    let count = u32::try_from(letters.len()).unwrap_or(u32::MAX);
                    self.pieces
                        .push(Piece::Tone(count.saturating_mul(80).clamp(200, 2_000)));
                    return;
                }
                let spoken = Spoken::Text(say_as.expand(&written, tongue));
                self.writer.replace(&letters, &spoken, tongue, &mut text);
            }
        }
        self.run(element.prosody).text.push_str(&text);
    }

    /// The run that goes on in one manner of speaking.
    fn run(&mut self, prosody: Prosody) -> &mut Run {
        if self.runs.last().is_none_or(|run| run.prosody != prosody) {
            self.runs.push(Run {
                prosody,
                text: String::new(),
            });
        }
        let last = self.runs.len() - 1;
        &mut self.runs[last]
    }

    /// An utterance ends here.
    fn boundary(&mut self) {
        let tongue = self.stack.last().map_or(self.tongue, |e| e.tongue);
        self.cut(tongue);
    }

    fn cut(&mut self, tongue: Tongue) {
        text::utterances(tongue, std::mem::take(&mut self.runs), &mut self.pieces);
    }

    fn sentence(&mut self) {
        self.boundary();
        self.writer.end_sentence();
    }

    fn finish(self) -> Result<Document> {
        if !self.closed {
            return Err(invalid());
        }
        Ok(Document {
            script: Script {
                pieces: self.pieces,
                tags: self.writer.tags,
            },
            characters: self.characters,
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn read(source: &str) -> Result<Document> {
        parse(source, Tongue::AmericanEnglish, &[])
    }

    fn words(piece: &Piece) -> String {
        match piece {
            Piece::Say(_, runs) => {
                let said = runs.iter().flat_map(|run| run.text.chars());
                let said: String = said
                    .filter(|letter| !crate::tags::is_tag(*letter))
                    .collect();
                said.trim().to_owned()
            }
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn structure_becomes_pieces() {
        let document = read(
            "<?xml version=\"1.0\"?>\n<speak><p><s>One &amp; two</s><s>Three</s></p>\
             <break time=\"1.5s\"/><sub alias=\"World Wide Web\">WWW</sub></speak>\n",
        )
        .unwrap();
        let pieces: Vec<String> = document.script.pieces.iter().map(words).collect();
        assert_eq!(
            pieces,
            [
                "One & two",
                "Three",
                "Pause(350)",
                "Pause(1500)",
                "World Wide Web"
            ]
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
        let Piece::Say(_, runs) = &document.script.pieces[0] else {
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
            "<speak><phoneme alphabet=\"ipa\" ph=\"ʁ\">a</phoneme></speak>",
            "<speak><phoneme alphabet=\"pinyin\" ph=\"a\">a</phoneme></speak>",
            "<speak><phoneme>a</phoneme></speak>",
            "<speak><sub alias=\"b\"><s>a</s></sub></speak>",
            "<speak><lang xml:lang=\"xx-XX\">a</lang></speak>",
            "<speak><lang xml:lang=\"ja-JP\">a</lang></speak>",
            "<speak><say-as interpret-as=\"poem\">a</say-as></speak>",
            "<speak><amazon:effect name=\"whispered\">a</amazon:effect></speak>",
            "<speak><w>a</w></speak>",
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
        assert!(!words(&document.script.pieces[0]).contains(['<', '>']));
    }
}
