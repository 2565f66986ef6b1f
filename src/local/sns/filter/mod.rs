//! Filter policies: which messages of a topic a subscription wants. Compiled once, asked for every
//! message. `compile` reads and refuses, `rule` knows the operators.

mod compile;
mod rule;

use serde_json::{Map, Value};

pub use compile::Scope;
use rule::{Rule, Scalar};

use super::attributes::field;

/// A compiled filter policy.
#[derive(Debug, Clone)]
pub struct Filter {
    scope: Scope,
    node: Node,
}

/// A part of a policy.
#[derive(Debug, Clone)]
enum Node {
    /// All of these hold.
    All(Vec<Node>),
    /// One of these holds.
    Any(Vec<Node>),
    /// What is at a path, its names joined by dots, is what one of the rules wants.
    Key(String, Vec<Rule>),
}

impl Filter {
    /// Whether a message gets through.
    #[must_use]
    pub fn accepts(&self, message: &str, attributes: &Map<String, Value>) -> bool {
        match self.scope {
            Scope::MessageAttributes => self.node.accepts_attributes(attributes),
            Scope::MessageBody => match serde_json::from_str(message) {
                Ok(body @ Value::Object(_)) => self.node.accepts_body(&body),
                _ => self.node.is_empty(),
            },
        }
    }
}

impl Node {
    fn is_empty(&self) -> bool {
        matches!(self, Self::All(nodes) if nodes.is_empty())
    }

    fn accepts_attributes(&self, attributes: &Map<String, Value>) -> bool {
        match self {
            Self::All(nodes) => nodes.iter().all(|node| node.accepts_attributes(attributes)),
            Self::Any(nodes) => nodes.iter().any(|node| node.accepts_attributes(attributes)),
            Self::Key(name, rules) => attribute(attributes.get(name), rules),
        }
    }

    fn accepts_body(&self, body: &Value) -> bool {
        match self {
            Self::All(nodes) => nodes.iter().all(|node| node.accepts_body(body)),
            Self::Any(nodes) => nodes.iter().any(|node| node.accepts_body(body)),
            Self::Key(path, rules) => rules.iter().any(|rule| match rule {
                Rule::Exists(false) => absent(body, Some(path)),
                rule => present(body, Some(path), rule),
            }),
        }
    }
}

/// Whether a message attribute is what one of the rules wants.
fn attribute(attribute: Option<&Value>, rules: &[Rule]) -> bool {
    let text = |attribute| field(attribute, "StringValue");
    let kind = attribute.and_then(|attribute| field(attribute, "DataType"));
    // Binary attributes are as good as none.
    let kind = kind.filter(|kind| !kind.starts_with("Binary"));
    let Some((kind, text)) = kind.zip(attribute.and_then(text)) else {
        return rules.iter().any(|rule| matches!(rule, Rule::Exists(false)));
    };
    if kind == "String.Array" {
        let values = match serde_json::from_str(text) {
            Ok(Value::Array(values)) => values,
            // One element may stand for itself.
            Ok(value @ (Value::String(_) | Value::Number(_) | Value::Bool(_))) => vec![value],
            _ => return false,
        };
        let accepts = |rule: &Rule| match rule {
            Rule::Exists(wanted) => *wanted,
            rule => values
                .iter()
                .filter_map(Scalar::of)
                .any(|value| rule.accepts(value)),
        };
        return rules.iter().any(accepts);
    }
    let number = kind == "Number" || kind.starts_with("Number.");
    let value = match text.parse() {
        Ok(value) if number => Scalar::Number(value),
        _ => Scalar::Text(text),
    };
    rules.iter().any(|rule| rule.accepts(value))
}

/// What is left of a path behind a name: nothing (`Some(None)`), a rest, or the name leads elsewhere.
#[allow(clippy::option_option, reason = "two different kinds of nothing")]
fn behind<'a>(path: Option<&'a str>, name: &str) -> Option<Option<&'a str>> {
    let rest = path?.strip_prefix(name)?;
    if rest.is_empty() {
        return Some(None);
    }
    rest.strip_prefix('.').map(Some)
}

/// Whether a value at a path is what a rule wants. Names in paths and bodies may have dots
/// themselves; every element of an array is looked at.
fn present(value: &Value, path: Option<&str>, rule: &Rule) -> bool {
    match value {
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| behind(path, name).is_some_and(|rest| present(value, rest, rule))),
        Value::Array(elements) => elements.iter().any(|element| present(element, path, rule)),
        scalar => path.is_none() && Scalar::of(scalar).is_some_and(|scalar| rule.accepts(scalar)),
    }
}

/// Whether nothing is at a path, in one of the elements where there are arrays on the way.
fn absent(value: &Value, path: Option<&str>) -> bool {
    match value {
        Value::Object(members) => members
            .iter()
            .all(|(name, value)| behind(path, name).is_none_or(|rest| absent(value, rest))),
        Value::Array(elements) => {
            elements.is_empty() || elements.iter().any(|element| absent(element, path))
        }
        _ => path.is_some(),
    }
}
