//! From endpoint rules in JSON to their types. Names of parameters and variables become numbered slots.

use serde_json::Value;

use super::Object;
use super::json::{as_object, leak, list, object, optional, parse, text};
use crate::error::{Error, Result};
use crate::rules::{self, Function, ParameterKind};

type RuleSet = rules::RuleSet<'static>;
type Parameter = rules::Parameter<'static>;
type Constant = rules::Constant<'static>;
type Rule = rules::Rule<'static>;
type Outcome = rules::Outcome<'static>;
type Condition = rules::Condition<'static>;
type Call = rules::Call<'static>;
type EndpointTemplate = rules::EndpointTemplate<'static>;
type Property = rules::Property<'static>;
type Expression = rules::Expression<'static>;
type Part = rules::Part<'static>;

/// Reads a rule set.
///
/// # Errors
/// When it is not JSON, or has a function or a form that there is not.
pub fn rule_set(json: &str) -> Result<RuleSet> {
    rule_set_of(&parse(json)?)
}

/// Reads a parsed rule set.
///
/// # Errors
/// When it has a function or a form that there is not.
pub fn rule_set_of(raw: &Object) -> Result<RuleSet> {
    let parameters: Vec<Parameter> = object(raw, "parameters")?
        .iter()
        .map(|(name, raw)| parameter(name, as_object(raw)?))
        .collect::<Result<_>>()?;
    let mut compiler = Compiler {
        slots: parameters
            .iter()
            .map(|parameter| parameter.name.to_owned())
            .collect(),
    };
    let rules = compiler.rules(raw)?;
    Ok(RuleSet {
        parameters,
        rules,
        slots: u16::try_from(compiler.slots.len()).map_err(|_| wrong("too many variables"))?,
    })
}

/// Whether a string has parts to fill in: as in botocore, one of them at least has a name of letters alone.
fn is_template(text: &str) -> bool {
    text.split('{').skip(1).any(|after| {
        after.split_once('}').is_some_and(|(name, _)| {
            !name.is_empty()
                && name
                    .bytes()
                    .all(|byte| byte.is_ascii_alphabetic() || byte == b'#')
        })
    })
}

fn wrong(what: &str) -> Error {
    Error::Description(format!("endpoint rules: {what}"))
}

fn parameter(name: &str, raw: &Object) -> Result<Parameter> {
    Ok(Parameter {
        name: leak(name),
        kind: match text(raw, "type")?.to_ascii_lowercase().as_str() {
            "string" => ParameterKind::Text,
            "boolean" => ParameterKind::Flag,
            "stringarray" => ParameterKind::List,
            other => return Err(wrong(&format!("parameter type {other}"))),
        },
        built_in: optional(raw, "builtIn"),
        default: raw.get("default").map(constant).transpose()?,
        required: super::flag(raw, "required"),
    })
}

fn constant(raw: &Value) -> Result<Constant> {
    Ok(match raw {
        Value::String(text) => Constant::Text(leak(text)),
        Value::Bool(flag) => Constant::Flag(*flag),
        Value::Array(entries) => Constant::List(
            entries
                .iter()
                .map(|entry| {
                    entry
                        .as_str()
                        .map(leak)
                        .ok_or_else(|| wrong("a list of strings"))
                })
                .collect::<Result<_>>()?,
        ),
        other => return Err(wrong(&format!("default {other}"))),
    })
}

struct Compiler {
    slots: Vec<String>,
}

impl Compiler {
    fn slot(&mut self, name: &str) -> Result<u16> {
        let place = self
            .slots
            .iter()
            .position(|slot| slot == name)
            .unwrap_or_else(|| {
                self.slots.push(name.to_owned());
                self.slots.len() - 1
            });
        u16::try_from(place).map_err(|_| wrong("too many variables"))
    }

    fn rules(&mut self, raw: &Object) -> Result<Vec<Rule>> {
        list(raw, "rules")?
            .iter()
            .map(|rule| self.rule(as_object(rule)?))
            .collect()
    }

    fn rule(&mut self, raw: &Object) -> Result<Rule> {
        let conditions = list(raw, "conditions")?
            .iter()
            .map(|condition| self.condition(as_object(condition)?))
            .collect::<Result<_>>()?;
        let outcome = match text(raw, "type")? {
            "endpoint" => Outcome::Endpoint(Box::new(self.endpoint(object(raw, "endpoint")?)?)),
            "error" => Outcome::Error(
                self.expression(raw.get("error").ok_or_else(|| wrong("error is missing"))?)?,
            ),
            "tree" => Outcome::Tree(self.rules(raw)?),
            other => return Err(wrong(&format!("rule type {other}"))),
        };
        Ok(Rule {
            conditions,
            outcome,
        })
    }

    fn condition(&mut self, raw: &Object) -> Result<Condition> {
        let call = self.call(raw)?;
        let assign = optional(raw, "assign")
            .map(|name| Ok::<_, Error>((name, self.slot(name)?)))
            .transpose()?;
        Ok(Condition { call, assign })
    }

    fn call(&mut self, raw: &Object) -> Result<Call> {
        let name = text(raw, "fn")?;
        let function =
            Function::named(name).ok_or_else(|| wrong(&format!("there is no function {name}")))?;
        let arguments = list(raw, "argv")?
            .iter()
            .map(|argument| self.expression(argument))
            .collect::<Result<_>>()?;
        Ok(Call {
            function,
            arguments,
        })
    }

    fn endpoint(&mut self, raw: &Object) -> Result<EndpointTemplate> {
        let url = self.expression(raw.get("url").ok_or_else(|| wrong("url is missing"))?)?;
        let mut properties = Vec::new();
        for (name, value) in raw
            .get("properties")
            .map(as_object)
            .transpose()?
            .into_iter()
            .flatten()
        {
            properties.push((leak(name), self.property(value)?));
        }
        let mut headers = Vec::new();
        for (name, _) in raw
            .get("headers")
            .map(as_object)
            .transpose()?
            .into_iter()
            .flatten()
        {
            let values = list(object(raw, "headers")?, name)?
                .iter()
                .map(|value| self.expression(value))
                .collect::<Result<_>>()?;
            headers.push((leak(name), values));
        }
        Ok(EndpointTemplate {
            url,
            properties,
            headers,
        })
    }

    fn property(&mut self, raw: &Value) -> Result<Property> {
        Ok(match raw {
            Value::Bool(flag) => Property::Flag(*flag),
            Value::Number(number) => Property::Number(
                number
                    .as_i64()
                    .ok_or_else(|| wrong("a number with a fraction"))?,
            ),
            Value::String(text) => Property::Text(self.text(text)?),
            Value::Array(entries) => Property::List(
                entries
                    .iter()
                    .map(|entry| self.property(entry))
                    .collect::<Result<_>>()?,
            ),
            Value::Object(entries) => Property::Map(
                entries
                    .iter()
                    .map(|(name, entry)| Ok((leak(name), self.property(entry)?)))
                    .collect::<Result<_>>()?,
            ),
            Value::Null => return Err(wrong("a property without a value")),
        })
    }

    fn expression(&mut self, raw: &Value) -> Result<Expression> {
        Ok(match raw {
            Value::String(text) => self.text(text)?,
            Value::Bool(flag) => Expression::Flag(*flag),
            Value::Number(number) => Expression::Number(
                number
                    .as_i64()
                    .ok_or_else(|| wrong("a number with a fraction"))?,
            ),
            Value::Object(entries) => match entries.get("ref").and_then(Value::as_str) {
                Some(name) => Expression::Slot(self.slot(name)?),
                None => Expression::Call(Box::new(self.call(entries)?)),
            },
            other => return Err(wrong(&format!("the argument {other}"))),
        })
    }

    /// A string, or one with parts to fill in: `{name}` or `{name#attribute}`; braces stand for themselves when doubled.
    fn text(&mut self, raw: &str) -> Result<Expression> {
        if !is_template(raw) {
            return Ok(Expression::Text(leak(raw)));
        }
        let mut parts = Vec::new();
        let mut plain = String::new();
        let mut rest = raw;
        while let Some(place) = rest.find(['{', '}']) {
            plain.push_str(&rest[..place]);
            let (brace, after) = rest[place..].split_at(1);
            if let Some(after) = after.strip_prefix(brace) {
                plain.push_str(brace);
                rest = after;
                continue;
            }
            let (reference, after) = after
                .split_once('}')
                .filter(|_| brace == "{")
                .ok_or_else(|| wrong(&format!("the template {raw}")))?;
            if !plain.is_empty() {
                parts.push(Part::Text(leak(&std::mem::take(&mut plain))));
            }
            let mut names = reference.split('#');
            let slot = self.slot(names.next().unwrap_or_default())?;
            parts.push(Part::Slot(slot, names.map(leak).collect()));
            rest = after;
        }
        plain.push_str(rest);
        if !plain.is_empty() {
            parts.push(Part::Text(leak(&plain)));
        }
        Ok(Expression::Template(parts))
    }
}
