//! Pronunciation lexicons (PLS 1.0): read strictly, and asked what a word is to be said as. What
//! is kept of them is elsewhere.

use std::collections::HashMap;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use crate::error::{Result, ServiceError};
use crate::phones::{self, Alphabet};
use crate::voices::{LANGUAGE_CODES, Tongue};

/// Longest alias or pronunciation, in characters.
const LONGEST_LEXEME: usize = 100;
/// Words of a grapheme that are looked for together.
const MOST_WORDS: usize = 10;
const NAMESPACE: &str = "http://www.w3.org/2005/01/pronunciation-lexicon";

/// What is said in the place of a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Spoken {
    Text(String),
    /// In the engine's X-SAMPA, words apart by spaces.
    Phones(String),
}

/// A lexicon as it is written.
#[derive(Debug)]
pub(crate) struct Pls {
    pub(crate) language: String,
    pub(crate) alphabet: String,
    pub(crate) lexemes: Vec<Lexeme>,
}

/// One entry.
#[derive(Debug, Default)]
pub(crate) struct Lexeme {
    graphemes: Vec<String>,
    said: Option<(Option<Alphabet>, String)>,
}

/// A lexicon as it is used.
#[derive(Debug)]
pub(crate) struct Lexicon {
    entries: HashMap<String, Spoken>,
    longest: usize,
}

impl Lexicon {
    /// The most words an entry has.
    pub(crate) fn longest(&self) -> usize {
        self.longest
    }

    /// What is said for a grapheme, if this lexicon has it.
    pub(crate) fn get(&self, grapheme: &str) -> Option<&Spoken> {
        self.entries.get(grapheme)
    }

    /// A lexicon for a language that can be spoken.
    pub(crate) fn new(pls: Pls, tongue: Tongue) -> Self {
        let mut entries = HashMap::new();
        let mut longest = 1;
        for lexeme in pls.lexemes {
            let Some(spoken) = lexeme.spoken(tongue) else {
                continue;
            };
            for grapheme in lexeme.graphemes {
                longest = longest.max(grapheme.split(' ').count());
                // The first entry for a word counts.
                entries.entry(grapheme).or_insert_with(|| spoken.clone());
            }
        }
        Self {
            entries,
            longest: longest.min(MOST_WORDS),
        }
    }
}

impl Lexeme {
    fn spoken(&self, tongue: Tongue) -> Option<Spoken> {
        match self.said.as_ref()? {
            (None, alias) => Some(Spoken::Text(alias.clone())),
            (Some(alphabet), text) => phones::read(*alphabet, text, tongue).map(Spoken::Phones),
        }
    }
}

/// Reads a lexicon, and checks its sounds where its language can be spoken.
pub(crate) fn parse(source: &str) -> Result<Pls> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    let mut parser = Parser::default();
    loop {
        match reader
            .read_event()
            .map_err(|_| invalid("it is not well-formed"))?
        {
            Event::Start(tag) => parser.open(&tag)?,
            Event::End(_) => parser.close()?,
            Event::Text(text) => parser.text(&text.xml10_content())?,
            Event::CData(text) => parser.text(&text.xml10_content())?,
            Event::GeneralRef(reference) => {
                let letter = if reference.is_char_ref() {
                    reference.resolve_char_ref().ok().flatten()
                } else {
                    crate::ssml::predefined(&reference)
                };
                let letter = letter.ok_or_else(|| invalid("it has an unknown entity"))?;
                parser.text(letter.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) => return Err(invalid("it has a document type")),
            Event::Empty(_) | Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::Eof => return parser.finish(),
        }
    }
}

#[derive(Default)]
struct Parser {
    path: Vec<String>,
    head: Option<(String, String, Alphabet)>,
    lexemes: Vec<Lexeme>,
    alphabet: Option<Alphabet>,
    text: String,
}

impl Parser {
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<()> {
        let name = tag.name().as_ref().to_owned();
        let attributes = crate::attributes::attributes(tag)
            .map_err(|_| invalid("an attribute is not well-formed"))?;
        let attribute = |wanted: &str| {
            attributes
                .iter()
                .find(|(name, _)| name == wanted)
                .map(|(_, value)| value.as_str())
        };
        let parent = self.path.last().map(String::as_str);
        match (parent, name.as_str()) {
            (None, "lexicon") if self.head.is_none() => {
                if attribute("version") != Some("1.0") {
                    return Err(invalid("its version is not 1.0"));
                }
                if attribute("xmlns") != Some(NAMESPACE) {
                    return Err(invalid("its namespace is not that of PLS"));
                }
                let alphabet =
                    attribute("alphabet").ok_or_else(|| invalid("it names no alphabet"))?;
                let known = Alphabet::find(alphabet).ok_or_else(|| {
                    ServiceError::client(
                        "UnsupportedPlsAlphabetException",
                        format!("The alphabet {alphabet} is not supported"),
                    )
                })?;
                let language =
                    attribute("xml:lang").ok_or_else(|| invalid("it names no language"))?;
                if !LANGUAGE_CODES.contains(&language) {
                    return Err(ServiceError::client(
                        "UnsupportedPlsLanguageException",
                        format!("The language {language} is not supported"),
                    ));
                }
                self.head = Some((language.to_owned(), alphabet.to_owned(), known));
            }
            (Some("lexicon"), "lexeme") => self.lexemes.push(Lexeme::default()),
            (Some("lexicon"), "meta" | "metadata")
            | (Some("metadata"), _)
            | (Some("lexeme"), "grapheme" | "alias" | "example") => {}
            (Some("lexeme"), "phoneme") => {
                self.alphabet = self.head.as_ref().map(|(_, _, alphabet)| *alphabet);
                if let Some(name) = attribute("alphabet") {
                    self.alphabet = Some(Alphabet::find(name).ok_or_else(|| {
                        ServiceError::client(
                            "UnsupportedPlsAlphabetException",
                            format!("The alphabet {name} is not supported"),
                        )
                    })?);
                }
            }
            _ => return Err(invalid(&format!("<{name}> is not expected where it is"))),
        }
        if self.path.len() > 8 {
            return Err(invalid("it is nested too deeply"));
        }
        self.path.push(name);
        self.text.clear();
        Ok(())
    }

    fn close(&mut self) -> Result<()> {
        let name = self.path.pop().unwrap_or_default();
        let text = std::mem::take(&mut self.text);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let Some(lexeme) = self.lexemes.last_mut() else {
            return Ok(());
        };
        match name.as_str() {
            "grapheme" | "alias" | "phoneme" if text.is_empty() => {
                Err(invalid(&format!("a <{name}> is empty")))
            }
            "grapheme" => {
                lexeme.graphemes.push(text);
                Ok(())
            }
            "alias" | "phoneme" => {
                if text.chars().count() > LONGEST_LEXEME {
                    return Err(ServiceError::client(
                        "MaxLexemeLengthExceededException",
                        format!(
                            "A replacement has more than {LONGEST_LEXEME} characters: {}",
                            text.chars().take(20).collect::<String>()
                        ),
                    ));
                }
                let alphabet = self.alphabet.filter(|_| name == "phoneme");
                lexeme.said.get_or_insert((alphabet, text));
                Ok(())
            }
            "lexeme" if lexeme.graphemes.is_empty() => Err(invalid("a lexeme has no grapheme")),
            "lexeme" if lexeme.said.is_none() => Err(invalid("a lexeme has no alias or phoneme")),
            _ => Ok(()),
        }
    }

    fn text(&mut self, text: &str) -> Result<()> {
        let inside = matches!(
            self.path.last().map(String::as_str),
            Some("grapheme" | "alias" | "phoneme" | "example")
        ) || self.path.iter().any(|name| name == "metadata");
        if !inside && !text.trim().is_empty() {
            return Err(invalid("there is text between its elements"));
        }
        self.text.push_str(text);
        Ok(())
    }

    fn finish(self) -> Result<Pls> {
        let (Some((language, alphabet, _)), true) = (self.head, self.path.is_empty()) else {
            return Err(invalid("it has no <lexicon>"));
        };
        if let Some(tongue) = Tongue::of(&language)
            && let Some(lexeme) = self
                .lexemes
                .iter()
                .find(|lexeme| lexeme.spoken(tongue).is_none())
        {
            let (_, text) = lexeme.said.clone().unwrap_or_default();
            return Err(invalid(&format!("{language} has no such sounds: {text}")));
        }
        Ok(Pls {
            language,
            alphabet,
            lexemes: self.lexemes,
        })
    }
}

fn invalid(why: &str) -> ServiceError {
    ServiceError::client(
        "InvalidLexiconException",
        format!("The lexicon is not valid: {why}"),
    )
}
