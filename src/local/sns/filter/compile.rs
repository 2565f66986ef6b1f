//! Reads filter policies, and refuses those that SNS refuses, in its words.

use std::net::IpAddr;

use serde_json::{Map, Value};

use super::rule::{Bound, Rule};
use super::{Filter, Node};

/// What a policy looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The attributes beside a message.
    MessageAttributes,
    /// A message that is a JSON object itself.
    MessageBody,
}

const MAX_KEYS: usize = 5;
const MAX_COMBINATIONS: u64 = 150;
const MAX_SIZE: usize = 256 * 1024;
const OR: &str = "$or";

impl Filter {
    /// Compiles a policy; the error says what is wrong with it.
    pub fn compile(policy: &str, scope: Scope) -> Result<Self, String> {
        if policy.len() > MAX_SIZE {
            return Err("FilterPolicy: Filter policy is too large".to_owned());
        }
        let policy: Value = serde_json::from_str(policy)
            .map_err(|_| "FilterPolicy: failed to parse JSON.".to_owned())?;
        let Value::Object(policy) = policy else {
            return Err("FilterPolicy: Filter is not an object".to_owned());
        };
        if policy.len() > MAX_KEYS {
            return Err("FilterPolicy: Filter policy can not have more than 5 keys".to_owned());
        }
        let mut reader = Reader {
            scope,
            combinations: 1,
        };
        let node = reader.object(&policy, None, 1)?;
        if reader.combinations > MAX_COMBINATIONS {
            return Err("FilterPolicy: Filter policy is too complex".to_owned());
        }
        Ok(Self { scope, node })
    }
}

struct Reader {
    scope: Scope,
    combinations: u64,
}

impl Reader {
    fn object(
        &mut self,
        object: &Map<String, Value>,
        parent: Option<&str>,
        depth: u64,
    ) -> Result<Node, String> {
        let mut nodes = Vec::with_capacity(object.len());
        for (name, value) in object {
            let path = parent.map_or_else(|| name.clone(), |parent| format!("{parent}.{name}"));
            nodes.push(match value {
                Value::Object(inner) => self.object(inner, Some(&path), depth + 1)?,
                Value::Array(values) if values.is_empty() => {
                    return Err("FilterPolicy: Empty arrays are not allowed".to_owned());
                }
                Value::Array(values) => match alternatives(name, values) {
                    Some(alternatives) => self.any(&alternatives, parent, depth)?,
                    None => self.key(path, values, depth)?,
                },
                _ => {
                    return Err(format!(
                        "FilterPolicy: \"{name}\" must be an object or an array"
                    ));
                }
            });
        }
        // What is wrong with the members comes first.
        if depth > 1 && self.scope == Scope::MessageAttributes {
            return Err(
                "Filter policy scope MessageAttributes does not support nested filter policy"
                    .to_owned(),
            );
        }
        Ok(Node::All(nodes))
    }

    /// `$or`: each alternative has the combinations so far for itself.
    fn any(
        &mut self,
        alternatives: &[&Map<String, Value>],
        parent: Option<&str>,
        depth: u64,
    ) -> Result<Node, String> {
        let before = self.combinations;
        let mut total = 0_u64;
        let mut nodes = Vec::with_capacity(alternatives.len());
        for alternative in alternatives {
            self.combinations = before;
            nodes.push(self.object(alternative, parent, depth)?);
            total = total.saturating_add(self.combinations);
        }
        self.combinations = total;
        Ok(Node::Any(nodes))
    }

    fn key(&mut self, path: String, values: &[Value], depth: u64) -> Result<Node, String> {
        let count = u64::try_from(values.len()).unwrap_or(u64::MAX);
        self.combinations = self
            .combinations
            .saturating_mul(count)
            .saturating_mul(depth);
        let rules = values.iter().map(rule).collect::<Result<_, _>>()?;
        Ok(Node::Key(path, rules))
    }
}

/// The alternatives of an `$or`; anything but two objects or more makes it a name like any other.
fn alternatives<'a>(name: &str, values: &'a [Value]) -> Option<Vec<&'a Map<String, Value>>> {
    if name != OR || values.len() < 2 {
        return None;
    }
    let objects = values.iter().map(|value| value.as_object());
    objects
        .map(|object| object.filter(|object| !object.is_empty()))
        .collect()
}

fn rule(value: &Value) -> Result<Rule, String> {
    match value {
        Value::Object(operator) => self::operator(operator),
        value => simple(value),
    }
}

fn simple(value: &Value) -> Result<Rule, String> {
    match value {
        Value::String(text) => Ok(Rule::Text(text.clone())),
        Value::Number(number) => number
            .as_f64()
            .map(Rule::Number)
            .ok_or_else(not_a_match_value),
        Value::Bool(value) => Ok(Rule::Bool(*value)),
        Value::Null => Ok(Rule::Null),
        Value::Array(_) | Value::Object(_) => Err(not_a_match_value()),
    }
}

fn not_a_match_value() -> String {
    "FilterPolicy: Match value must be String, number, true, false, or null".to_owned()
}

fn operator(operator: &Map<String, Value>) -> Result<Rule, String> {
    let mut pairs = operator.iter();
    let (Some((name, value)), None) = (pairs.next(), pairs.next()) else {
        return Err("FilterPolicy: Only one key allowed in match expression".to_owned());
    };
    match name.as_str() {
        "anything-but" => anything_but(value).map(Rule::AnythingBut),
        "exists" => value.as_bool().map(Rule::Exists).ok_or_else(|| {
            "FilterPolicy: exists match pattern must be either true or false.".to_owned()
        }),
        "numeric" => numeric(value),
        "cidr" => cidr(value),
        name => text_operator(name, value)?
            .ok_or_else(|| format!("FilterPolicy: Unrecognized match type {name}")),
    }
}

/// The operators that take one text.
fn text_operator(name: &str, value: &Value) -> Result<Option<Rule>, String> {
    if !matches!(
        name,
        "prefix" | "suffix" | "equals-ignore-case" | "wildcard"
    ) {
        return Ok(None);
    }
    let Some(text) = value.as_str() else {
        return Err(format!(
            "FilterPolicy: {name} match pattern must be a string"
        ));
    };
    Ok(Some(match name {
        "prefix" => Rule::Prefix(text.to_owned()),
        "suffix" => Rule::Suffix(text.to_owned()),
        "equals-ignore-case" => Rule::IgnoreCase(text.to_lowercase()),
        _ => wildcard(text)?,
    }))
}

/// `*` stands for anything, `\*` and `\\` for themselves.
fn wildcard(pattern: &str) -> Result<Rule, String> {
    let mut parts = vec![String::new()];
    let mut characters = pattern.chars();
    let mut after_asterisk = false;
    while let Some(character) = characters.next() {
        let asterisk = character == '*';
        if asterisk && after_asterisk {
            return Err("FilterPolicy: Consecutive wildcard characters are not allowed".to_owned());
        }
        after_asterisk = asterisk;
        if asterisk {
            parts.push(String::new());
            continue;
        }
        let character = match character {
            '\\' => characters
                .next()
                .filter(|next| matches!(next, '*' | '\\'))
                .ok_or_else(|| "FilterPolicy: Invalid escape character at pos".to_owned())?,
            character => character,
        };
        if let Some(part) = parts.last_mut() {
            part.push(character);
        }
    }
    Ok(Rule::Wildcard(parts))
}

fn anything_but(value: &Value) -> Result<Vec<Rule>, String> {
    match value {
        Value::Array(values) if values.is_empty() => {
            Err("FilterPolicy: Empty arrays are not allowed".to_owned())
        }
        Value::Array(values) => values.iter().map(simple).collect(),
        Value::Object(inner) => {
            let mut pairs = inner.iter();
            let (Some((name, value)), None) = (pairs.next(), pairs.next()) else {
                return Err("FilterPolicy: Only one key allowed in match expression".to_owned());
            };
            let values = match value {
                Value::Array(values) if !values.is_empty() => values.as_slice(),
                value => std::slice::from_ref(value),
            };
            let unsupported = || format!("FilterPolicy: Unsupported anything-but pattern: {name}");
            let one = |value| text_operator(name, value)?.ok_or_else(unsupported);
            values.iter().map(one).collect()
        }
        value => Ok(vec![simple(value)?]),
    }
}

/// `["=", 1]`, `["<", 1]`, or both ends: `[">=", 1, "<", 2]`.
fn numeric(value: &Value) -> Result<Rule, String> {
    let terms = value.as_array().map_or(&[][..], Vec::as_slice);
    let member = |value: Option<&Value>| {
        let shown = value.map_or_else(|| "]".to_owned(), Value::to_string);
        format!("FilterPolicy: Invalid member in numeric match: {shown}")
    };
    let Some(operator) = terms.first().and_then(Value::as_str) else {
        return Err(member(terms.first()));
    };
    if !matches!(operator, "<" | "<=" | "=" | ">" | ">=") {
        return Err(format!(
            "FilterPolicy: Unrecognized numeric range operator: {operator}"
        ));
    }
    let value = number(operator, terms.get(1))?;
    let bound = |operator: &str, value| {
        Some(Bound {
            value,
            inclusive: operator.ends_with('='),
        })
    };
    if terms.len() == 2 {
        return Ok(match operator {
            "=" => Rule::Numeric(bound("=", value), bound("=", value)),
            "<" | "<=" => Rule::Numeric(None, bound(operator, value)),
            _ => Rule::Numeric(bound(operator, value), None),
        });
    }
    if !matches!(operator, ">" | ">=") {
        return Err("FilterPolicy: Too many elements in numeric expression".to_owned());
    }
    let second = match terms.get(2) {
        Some(Value::String(second)) => second.as_str(),
        other => {
            let other = other.map(Value::to_string).unwrap_or_default();
            return Err(format!("FilterPolicy: Bad value in numeric range: {other}"));
        }
    };
    if !matches!(second, "<" | "<=") {
        return Err(format!(
            "FilterPolicy: Bad numeric range operator: {second}"
        ));
    }
    let top = number(second, terms.get(3))?;
    if top <= value {
        return Err("FilterPolicy: Bottom must be less than top".to_owned());
    }
    if terms.len() > 4 {
        return Err("FilterPolicy: Too many terms in numeric range expression".to_owned());
    }
    Ok(Rule::Numeric(bound(operator, value), bound(second, top)))
}

fn number(operator: &str, value: Option<&Value>) -> Result<f64, String> {
    let operator = if operator == "=" { "equals" } else { operator };
    value
        .and_then(Value::as_f64)
        .ok_or_else(|| format!("FilterPolicy: Value of {operator} must be numeric"))
}

fn cidr(value: &Value) -> Result<Rule, String> {
    let Some(text) = value.as_str() else {
        return Err("FilterPolicy: prefix match pattern must be a string".to_owned());
    };
    let Some((address, bits)) = text.split_once('/').filter(|(_, bits)| !bits.contains('/')) else {
        return Err("FilterPolicy: Malformed CIDR, one '/' required".to_owned());
    };
    let bits: i64 = bits
        .parse()
        .map_err(|_| "FilterPolicy: Malformed CIDR, mask bits must be an integer".to_owned())?;
    let network: IpAddr = address
        .parse()
        .map_err(|_| format!("FilterPolicy: Nonstandard IP address: {address}"))?;
    let most = if network.is_ipv4() { 32 } else { 128 };
    match u8::try_from(bits) {
        Ok(bits) if bits <= most => Ok(Rule::Cidr(network, bits)),
        _ => Err(format!(
            "FilterPolicy: Malformed CIDR, mask bits must be between 0 and {most}"
        )),
    }
}
