//! The lexicons that Polly keeps, by region and name, and the operations on them.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::error::{Result, ServiceError};
use crate::labels::{self, Labels};
use crate::lexicon::{self, Lexicon};
use crate::validate::Constraints;
use crate::voices::Voice;

/// The service's limits: lexicons of a region, and characters of one.
const MAX_LEXICONS: usize = 100;
const MAX_CHARACTERS: usize = 40_000;
/// Lexicons on one page of a list.
const PAGE: usize = 50;

/// All lexicons of one world.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Lexicons {
    regions: BTreeMap<String, BTreeMap<String, Kept>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
struct Kept {
    content: String,
    alphabet: String,
    language: String,
    lexemes: usize,
    modified: f64,
    #[serde(default)]
    labels: Labels,
}

/// Where and when an operation on lexicons takes place.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// The region of the request.
    pub region: &'a str,
    /// The account that owns everything.
    pub account: &'a str,
    /// Now, in seconds since the epoch.
    pub now: f64,
}

impl Kept {
    fn attributes(&self, name: &str, scene: &Scene<'_>) -> Value {
        json!({
            "Alphabet": self.alphabet,
            "LanguageCode": self.language,
            "LastModified": self.modified,
            "LexiconArn": format!(
                "arn:aws:polly:{}:{}:lexicon/{name}", scene.region, scene.account
            ),
            "LexemesCount": self.lexemes,
            "Size": self.content.len(),
        })
    }
}

impl Lexicons {
    /// Answers `PutLexicon`. `params` are the operation's members by their names.
    ///
    /// # Errors
    /// When the content is no lexicon the service takes, or there are too many.
    pub fn put(&mut self, params: &Map<String, Value>, scene: &Scene<'_>) -> Result<()> {
        let name = name(params)?;
        let content = params
            .get("Content")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if content.chars().count() > MAX_CHARACTERS {
            return Err(ServiceError::client(
                "LexiconSizeExceededException",
                format!("A lexicon has at most {MAX_CHARACTERS} characters"),
            ));
        }
        let labels = labels::read(params, "Tags")?;
        let pls = lexicon::parse(content)?;
        let lexicons = self.regions.entry(scene.region.to_owned()).or_default();
        if lexicons.len() >= MAX_LEXICONS && !lexicons.contains_key(name) {
            return Err(ServiceError::client(
                "MaxLexiconsNumberExceededException",
                format!("There are at most {MAX_LEXICONS} lexicons"),
            ));
        }
        let mut kept = Kept {
            content: content.to_owned(),
            alphabet: pls.alphabet,
            language: pls.language,
            lexemes: pls.lexemes.len(),
            modified: scene.now,
            labels: BTreeMap::new(),
        };
        // A lexicon that takes another's place keeps what it was labelled with.
        if let Some(before) = lexicons.get(name) {
            kept.labels.clone_from(&before.labels);
        }
        labels::add(&mut kept.labels, labels)?;
        lexicons.insert(name.to_owned(), kept);
        Ok(())
    }

    /// Answers `GetLexicon`.
    ///
    /// # Errors
    /// When there is no such lexicon.
    pub fn get(
        &self,
        params: &Map<String, Value>,
        scene: &Scene<'_>,
    ) -> Result<Map<String, Value>> {
        let name = name(params)?;
        let kept = self.find(scene.region, name)?;
        Ok(Map::from_iter([
            (
                "Lexicon".to_owned(),
                json!({"Content": kept.content, "Name": name}),
            ),
            ("LexiconAttributes".to_owned(), kept.attributes(name, scene)),
        ]))
    }

    /// Answers `DeleteLexicon`.
    ///
    /// # Errors
    /// When there is no such lexicon.
    pub fn delete(&mut self, params: &Map<String, Value>, scene: &Scene<'_>) -> Result<()> {
        let name = name(params)?;
        self.regions
            .get_mut(scene.region)
            .and_then(|lexicons| lexicons.remove(name))
            .map(|_| ())
            .ok_or_else(|| missing(name))
    }

    /// Answers `ListLexicons`.
    ///
    /// # Errors
    /// When the token is none that an earlier page gave.
    pub fn list(
        &self,
        params: &Map<String, Value>,
        scene: &Scene<'_>,
    ) -> Result<Map<String, Value>> {
        let token = params.get("NextToken").and_then(Value::as_str);
        let lexicons = self.regions.get(scene.region);
        if let Some(token) = token
            && !lexicons.is_some_and(|lexicons| lexicons.contains_key(token))
        {
            return Err(ServiceError::client(
                "InvalidNextTokenException",
                "The NextToken is invalid.",
            ));
        }
        let mut rest = lexicons
            .into_iter()
            .flatten()
            .filter(|(name, _)| token.is_none_or(|token| name.as_str() > token));
        let page: Vec<(&String, &Kept)> = rest.by_ref().take(PAGE).collect();
        let mut answer = Map::new();
        if rest.next().is_some()
            && let Some((last, _)) = page.last()
        {
            answer.insert("NextToken".to_owned(), Value::from(last.as_str()));
        }
        let described = page
            .into_iter()
            .map(|(name, kept)| json!({"Name": name, "Attributes": kept.attributes(name, scene)}))
            .collect();
        answer.insert("Lexicons".to_owned(), Value::Array(described));
        Ok(answer)
    }

    /// Answers `TagResource`.
    ///
    /// # Errors
    /// When there is no such lexicon, or its tags would be none that the service takes.
    pub fn tag(&mut self, params: &Map<String, Value>, scene: &Scene<'_>) -> Result<()> {
        let labels = labels::read(params, "Tags")?;
        labels::add(&mut self.labelled(params, scene)?.labels, labels)
    }

    /// Answers `UntagResource`.
    ///
    /// # Errors
    /// When there is no such lexicon.
    pub fn untag(&mut self, params: &Map<String, Value>, scene: &Scene<'_>) -> Result<()> {
        let keys = labels::keys(params)?;
        let kept = self.labelled(params, scene)?;
        kept.labels.retain(|key, _| !keys.contains(&key.as_str()));
        Ok(())
    }

    /// Answers `ListTagsForResource`.
    ///
    /// # Errors
    /// When there is no such lexicon.
    pub fn tags(
        &mut self,
        params: &Map<String, Value>,
        scene: &Scene<'_>,
    ) -> Result<Map<String, Value>> {
        let labels = &self.labelled(params, scene)?.labels;
        Ok(Map::from_iter([("Tags".to_owned(), json!(labels))]))
    }

    /// The lexicon that `ResourceArn` names.
    fn labelled(&mut self, params: &Map<String, Value>, scene: &Scene<'_>) -> Result<&mut Kept> {
        let mut constraints = Constraints::default();
        let arn = constraints.required(params, "ResourceArn");
        constraints.finish()?;
        let Some(name) = named(arn, scene) else {
            return Err(ServiceError::validation(format!(
                "Invalid resource ARN: {arn}"
            )));
        };
        self.regions
            .get_mut(scene.region)
            .and_then(|lexicons| lexicons.get_mut(name))
            .ok_or_else(|| ServiceError {
                code: "ResourceNotFoundException",
                status: 404,
                message: format!("Resource not found: {arn}"),
            })
    }

    /// The lexicons of these names that are in a voice's language, ready to use.
    pub(crate) fn chosen(
        &self,
        region: &str,
        names: &[&str],
        voice: &Voice,
    ) -> Result<Vec<Lexicon>> {
        let mut chosen = Vec::new();
        for name in names {
            let kept = self.find(region, name)?;
            if kept.language == voice.language_code {
                chosen.push(Lexicon::new(lexicon::parse(&kept.content)?, voice.tongue));
            }
        }
        Ok(chosen)
    }

    fn find(&self, region: &str, name: &str) -> Result<&Kept> {
        self.regions
            .get(region)
            .and_then(|lexicons| lexicons.get(name))
            .ok_or_else(|| missing(name))
    }
}

/// The name in the ARN of a lexicon of this account and region.
fn named<'a>(arn: &'a str, scene: &Scene<'_>) -> Option<&'a str> {
    let rest = arn.strip_prefix("arn:aws:polly:")?;
    let rest = rest.strip_prefix(scene.region)?.strip_prefix(':')?;
    rest.strip_prefix(scene.account)?
        .strip_prefix(":lexicon/")
        .filter(|name| is_name(name))
}

fn is_name(name: &str) -> bool {
    (1..=20).contains(&name.len()) && name.bytes().all(|b| b.is_ascii_alphanumeric())
}

fn name(params: &Map<String, Value>) -> Result<&str> {
    let name = params
        .get("Name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    is_name(name).then_some(name).ok_or_else(|| {
        ServiceError::validation(format!(
            "1 validation error detected: Value '{name}' at 'name' failed to satisfy constraint: \
             Member must satisfy regular expression pattern: [0-9A-Za-z]{{1,20}}"
        ))
    })
}

fn missing(name: &str) -> ServiceError {
    ServiceError {
        code: "LexiconNotFoundException",
        status: 404,
        message: format!("Lexicon not found: {name}"),
    }
}
