//! Templates: kept, and rendered. Of Handlebars they know values by their paths, `if`, `unless`,
//! `each` and `else`; what else a template asks for is refused when it is made.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{listed, mail, one, page};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_TEMPLATES: usize = 20_000;
const MAX_SIZE: usize = 500 << 10;
const MAX_DATA: usize = 256 << 10;
/// What a template may make of its data.
const MAX_RENDERED: usize = 10 << 20;
const MAX_DEPTH: usize = 16;
/// Pieces that may be written: loops within loops would go on for years otherwise.
const MAX_STEPS: usize = 1_000_000;

/// A template of a message.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Template {
    name: String,
    subject: Option<String>,
    text: Option<String>,
    html: Option<String>,
    created: i64,
}

/// What a template has made.
pub(super) struct Rendered {
    pub(super) subject: String,
    pub(super) text: Option<String>,
    pub(super) html: Option<String>,
}

/// A piece of a template that has been read.
enum Piece<'a> {
    Text(&'a str),
    Value(&'a str),
    Block {
        kind: Kind,
        path: &'a str,
        then: Vec<Piece<'a>>,
        otherwise: Vec<Piece<'a>>,
    },
}

#[derive(Clone, Copy)]
enum Kind {
    If,
    Unless,
    Each,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::If => "if",
            Self::Unless => "unless",
            Self::Each => "each",
        }
    }
}

/// What ended a run of pieces.
#[derive(PartialEq)]
enum End<'a> {
    Source,
    Else,
    Close(&'a str),
}

fn wrong(message: impl Into<String>) -> ServiceError {
    ServiceError::client("InvalidTemplate", message)
}

fn read<'a>(rest: &mut &'a str, depth: usize) -> Result<(Vec<Piece<'a>>, End<'a>)> {
    if depth > MAX_DEPTH {
        return Err(wrong("The blocks of the template are too deep."));
    }
    let mut pieces = Vec::new();
    while let Some((text, after)) = rest.split_once("{{") {
        pieces.push(Piece::Text(text));
        let (mark, after) = match after.strip_prefix('{') {
            Some(after) => after.split_once("}}}"),
            None => after.split_once("}}"),
        }
        .ok_or_else(|| wrong("A tag of the template is not closed."))?;
        *rest = after;
        let mark = mark.trim();
        if mark.starts_with('!') {
            continue;
        }
        if mark == "else" {
            return Ok((pieces, End::Else));
        }
        if let Some(name) = mark.strip_prefix('/') {
            return Ok((pieces, End::Close(name.trim())));
        }
        let Some(block) = mark.strip_prefix('#') else {
            pieces.push(Piece::Value(path(mark)?));
            continue;
        };
        let (name, argument) = block.split_once(char::is_whitespace).unwrap_or((block, ""));
        let kind = match name {
            "if" => Kind::If,
            "unless" => Kind::Unless,
            "each" => Kind::Each,
            _ => {
                return Err(wrong(format!(
                    "The local AWS does not offer the helper '{name}' of templates."
                )));
            }
        };
        let (then, mut end) = read(rest, depth + 1)?;
        let mut otherwise = Vec::new();
        if end == End::Else {
            (otherwise, end) = read(rest, depth + 1)?;
        }
        if end != End::Close(kind.name()) {
            return Err(wrong(format!(
                "The block '{name}' of the template is not closed."
            )));
        }
        pieces.push(Piece::Block {
            kind,
            path: path(argument.trim())?,
            then,
            otherwise,
        });
    }
    pieces.push(Piece::Text(rest));
    *rest = "";
    Ok((pieces, End::Source))
}

fn path(text: &str) -> Result<&str> {
    let right = !text.is_empty()
        && text.chars().all(|character| {
            character.is_alphanumeric()
                || matches!(character, '_' | '-' | '.' | '@' | '/' | '[' | ']')
        });
    if right {
        Ok(text)
    } else {
        Err(wrong(format!(
            "The local AWS does not offer '{text}' in templates."
        )))
    }
}

fn parse(source: &str) -> Result<Vec<Piece<'_>>> {
    let mut rest = source;
    match read(&mut rest, 0)? {
        (pieces, End::Source) => Ok(pieces),
        _ => Err(wrong(
            "A block of the template is closed that was not open.",
        )),
    }
}

fn find<'a>(scopes: &[&'a Value], path: &str) -> Option<&'a Value> {
    if path == "this" || path == "." {
        return scopes.last().copied();
    }
    let mut path = path.strip_prefix("this.").unwrap_or(path);
    let mut depth = scopes.len();
    while let Some(above) = path.strip_prefix("../") {
        path = above;
        depth = depth.checked_sub(1)?;
    }
    let scope: &'a Value = scopes.get(depth.checked_sub(1)?)?;
    path.split('.')
        .map(|name| name.trim_matches(['[', ']']))
        .try_fold(scope, |value, name| match value {
            Value::Array(list) => list.get(name.parse::<usize>().ok()?),
            value => value.get(name),
        })
}

fn is_true(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null) => false,
        Some(Value::Bool(flag)) => *flag,
        Some(Value::String(text)) => !text.is_empty(),
        Some(Value::Array(list)) => !list.is_empty(),
        Some(Value::Number(number)) => number.as_f64() != Some(0.0),
        Some(Value::Object(_)) => true,
    }
}

fn write(
    out: &mut String,
    steps: &mut usize,
    pieces: &[Piece<'_>],
    scopes: &mut Vec<&Value>,
) -> Result<()> {
    for piece in pieces {
        *steps += 1;
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Value(path) => match find(scopes, path) {
                Some(Value::String(text)) => out.push_str(text),
                Some(Value::Null) => {}
                Some(value) => out.push_str(&value.to_string()),
                None => {
                    return Err(ServiceError::client(
                        "MissingRenderingAttribute",
                        format!("Attribute '{path}' is not present in the rendering data."),
                    ));
                }
            },
            Piece::Block {
                kind,
                path,
                then,
                otherwise,
            } => {
                let value = find(scopes, path);
                match (kind, value) {
                    (Kind::Each, Some(Value::Array(list))) if !list.is_empty() => {
                        for element in list {
                            scopes.push(element);
                            let written = write(out, steps, then, scopes);
                            scopes.pop();
                            written?;
                        }
                    }
                    (Kind::Each, _) => write(out, steps, otherwise, scopes)?,
                    (kind, value) => {
                        let wanted = is_true(value) == matches!(kind, Kind::If);
                        write(out, steps, if wanted { then } else { otherwise }, scopes)?;
                    }
                }
            }
        }
        if out.len() > MAX_RENDERED || *steps > MAX_STEPS {
            return Err(wrong("What the template makes is too large."));
        }
    }
    Ok(())
}

fn rendered(source: &str, data: &Value) -> Result<String> {
    let mut out = String::new();
    write(&mut out, &mut 0, &parse(source)?, &mut vec![data])?;
    Ok(out)
}

impl Template {
    fn of(call: &Call<'_>) -> Result<Self> {
        let given = call.input.get("Template").unwrap_or(&Value::Null);
        let text = |name: &str| given.get(name).and_then(Value::as_str).map(str::to_owned);
        let template = Self {
            name: text("TemplateName").unwrap_or_default(),
            subject: text("SubjectPart"),
            text: text("TextPart"),
            html: text("HtmlPart"),
            created: call.world.clock().seconds(),
        };
        if template.subject.as_deref().is_none_or(str::is_empty) {
            return Err(wrong("The subject must be specified."));
        }
        let parts = [&template.subject, &template.text, &template.html];
        if parts
            .iter()
            .map(|part| part.as_ref().map_or(0, String::len))
            .sum::<usize>()
            > MAX_SIZE
        {
            return Err(wrong("The template is larger than 500 KB."));
        }
        for part in parts.into_iter().flatten() {
            parse(part)?;
        }
        Ok(template)
    }

    /// Fills the template in.
    pub(super) fn render(&self, data: &Value) -> Result<Rendered> {
        let part =
            |part: &Option<String>| part.as_deref().map(|part| rendered(part, data)).transpose();
        Ok(Rendered {
            subject: part(&self.subject)?.unwrap_or_default(),
            text: part(&self.text)?,
            html: part(&self.html)?,
        })
    }

    fn shown(&self) -> Value {
        let parts = [
            ("TemplateName", Some(&self.name)),
            ("SubjectPart", self.subject.as_ref()),
            ("TextPart", self.text.as_ref()),
            ("HtmlPart", self.html.as_ref()),
        ];
        parts
            .into_iter()
            .filter_map(|(name, part)| Some((name.to_owned(), Value::from(part?.as_str()))))
            .collect::<Members>()
            .into()
    }
}

/// The data for a template.
pub(super) fn data(text: &str) -> Result<Value> {
    match serde_json::from_str(text) {
        Ok(data @ Value::Object(_)) if text.len() <= MAX_DATA => Ok(data),
        _ => Err(ServiceError::client(
            "InvalidRenderingParameter",
            "Template rendering data is invalid",
        )),
    }
}

fn unknown(name: &str) -> ServiceError {
    ServiceError::client(
        "TemplateDoesNotExist",
        format!("Template {name} does not exist."),
    )
}

/// The template of a name.
pub(super) fn named(call: &Call<'_>, name: &str) -> Result<Template> {
    let mut state = call.world.ses();
    let templates: &BTreeMap<String, Template> = &state.region(call.region).templates;
    templates.get(name).cloned().ok_or_else(|| unknown(name))
}

/// Makes a template.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let template = Template::of(call)?;
    let mut state = call.world.ses();
    let templates = &mut state.region(call.region).templates;
    if templates.contains_key(&template.name) {
        return Err(ServiceError::client(
            "AlreadyExists",
            format!("Template {} already exists.", template.name),
        ));
    }
    if templates.len() >= MAX_TEMPLATES {
        return Err(ServiceError::client(
            "LimitExceeded",
            "There are too many templates.",
        ));
    }
    templates.insert(template.name.clone(), template);
    Ok(Output::default())
}

/// Changes a template.
pub(super) fn update(call: &Call<'_>) -> Result<Output> {
    let template = Template::of(call)?;
    let mut state = call.world.ses();
    let templates = &mut state.region(call.region).templates;
    let old = templates
        .get_mut(&template.name)
        .ok_or_else(|| unknown(&template.name))?;
    *old = Template {
        created: old.created,
        ..template
    };
    Ok(Output::default())
}

/// Gives a template.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    one(
        "Template",
        named(call, call.text("TemplateName").unwrap_or_default())?.shown(),
    )
}

/// Forgets a template; one that is not there is as good as forgotten.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    let name = call.text("TemplateName").unwrap_or_default();
    call.world.ses().region(call.region).templates.remove(name);
    Ok(Output::default())
}

/// Lists templates.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let templates = &state.region(call.region).templates;
    let (names, next) = page(call, templates.keys(), "MaxItems", 100);
    let list = names
        .into_iter()
        .map(|name| {
            let created = templates.get(name).map(|template| template.created);
            json!({"Name": name, "CreatedTimestamp": created})
        })
        .collect();
    listed("TemplatesMetadata", list, next)
}

/// Gives what a template makes of data, as MIME.
pub(super) fn test_render(call: &Call<'_>) -> Result<Output> {
    let template = named(call, call.text("TemplateName").unwrap_or_default())?;
    let made = template.render(&data(call.text("TemplateData").unwrap_or_default())?)?;
    let id = Uuid::new_v4().to_string();
    let mime = mail::write(&mail::Parts {
        id: &id,
        domain: "amazonses.com",
        seconds: call.world.clock().seconds(),
        subject: &made.subject,
        text: made.text.as_deref(),
        html: made.html.as_deref(),
        ..mail::Parts::default()
    })?;
    one("RenderedTemplate", mime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_blocks() {
        let data = json!({"name": "Ann", "n": 3, "list": [{"x": "a"}, {"x": "b"}], "none": [], "deep": {"er": "d"}});
        for (source, result) in [
            ("Hello {{name}}, {{ n }}!", "Hello Ann, 3!"),
            ("{{{name}}}{{! no }}", "Ann"),
            ("{{#each list}}{{x}}{{../name}};{{/each}}", "aAnn;bAnn;"),
            ("{{#if none}}yes{{else}}no{{/if}}", "no"),
            ("{{#unless none}}{{deep.er}}{{/unless}}", "d"),
            ("{{#each none}}x{{else}}empty{{/each}}", "empty"),
        ] {
            assert_eq!(rendered(source, &data).unwrap(), result);
        }
        assert_eq!(
            rendered("{{who}}", &data).unwrap_err().code,
            "MissingRenderingAttribute"
        );
        for source in [
            "{{",
            "{{#if a}}",
            "{{/if}}",
            "{{else}}",
            "{{#with a}}{{/with}}",
            "{{> a}}",
            "{{#if a}}{{/each}}",
        ] {
            assert_eq!(
                rendered(source, &data).unwrap_err().code,
                "InvalidTemplate",
                "{source}"
            );
        }
        let list: Vec<u32> = (0..100).collect();
        let loops: String = (0..8)
            .map(|depth| format!("{{{{#each {}l}}}}", "../".repeat(depth)))
            .chain(["{{/each}}".repeat(8)])
            .collect();
        assert_eq!(
            rendered(&loops, &json!({"l": list})).unwrap_err().code,
            "InvalidTemplate"
        );
        let deep = "{{#if name}}".repeat(2000);
        assert_eq!(rendered(&deep, &data).unwrap_err().code, "InvalidTemplate");
    }
}
