//! Follows a rule set from its parameters to an endpoint or an error.

use ferroboto_model::regions::RulePartition;
use ferroboto_model::rules::{
    Call, Condition, Constant, EndpointTemplate, Expression, Outcome, Parameter, ParameterKind,
    Part, Property, Rule, RuleSet,
};

use crate::functions;
use crate::value::{Endpoint, PropertyValue, Value};
use crate::{Error, ParameterValue, Result};

/// Gives a parameter its value.
pub(crate) type Source<'s> = &'s mut dyn FnMut(&Parameter<'_>) -> Result<Option<ParameterValue>>;

pub(crate) fn resolve<'r>(
    rules: &'r RuleSet<'r>,
    partitions: &'r [RulePartition<'r>],
    source: Source<'_>,
) -> Result<Endpoint> {
    let mut slots = vec![Value::Nothing; usize::from(rules.slots)];
    let mut given = Vec::new();
    for (slot, parameter) in slots.iter_mut().zip(&rules.parameters) {
        let value = source(parameter)?;
        if let Some(value) = &value {
            given.push((parameter.name, value.clone()));
        }
        *slot = checked(parameter, value)?;
    }
    let mut scope = Scope { slots, partitions };
    let found = scope.rules(&rules.rules)?;
    found.ok_or_else(|| no_endpoint(given))
}

fn no_endpoint(given: Vec<(&str, ParameterValue)>) -> Error {
    let shown: Vec<String> = given
        .into_iter()
        .map(|(name, value)| format!("{name}: {}", Value::from(value).shown()))
        .collect();
    Error::Resolution(format!(
        "No endpoint found for parameters:\n{}",
        shown.join("\n")
    ))
}

/// The value of a parameter after its declaration: with its default, and of its type.
fn checked<'r>(parameter: &'r Parameter<'r>, value: Option<ParameterValue>) -> Result<Value<'r>> {
    let name = parameter.name;
    let Some(value) = value else {
        return match &parameter.default {
            Some(default) => Ok(constant(default)),
            None if parameter.required => Err(Error::Resolution(format!(
                "Cannot find value for required parameter {name}"
            ))),
            None => Ok(Value::Nothing),
        };
    };
    let (fits, class) = match parameter.kind {
        ParameterKind::Text => (matches!(value, ParameterValue::Text(_)), "str"),
        ParameterKind::Flag => (matches!(value, ParameterValue::Flag(_)), "bool"),
        ParameterKind::List => (matches!(value, ParameterValue::List(_)), "tuple"),
    };
    if fits {
        Ok(value.into())
    } else {
        Err(Error::Resolution(format!(
            "Value ({name}) is the wrong type. Must be <class '{class}'>."
        )))
    }
}

fn constant<'r>(constant: &Constant<'r>) -> Value<'r> {
    match constant {
        Constant::Text(text) => Value::text(*text),
        Constant::Flag(flag) => Value::Flag(*flag),
        Constant::List(list) => Value::List(list.iter().map(|text| Value::text(*text)).collect()),
    }
}

struct Scope<'r> {
    slots: Vec<Value<'r>>,
    partitions: &'r [RulePartition<'r>],
}

impl<'r> Scope<'r> {
    fn rules(&mut self, rules: &'r [Rule<'r>]) -> Result<Option<Endpoint>> {
        for rule in rules {
            if let Some(endpoint) = self.rule(rule)? {
                return Ok(Some(endpoint));
            }
        }
        Ok(None)
    }

    /// What a rule leads to. Its variables are forgotten when it leads nowhere: rules beside it do not see them.
    fn rule(&mut self, rule: &'r Rule<'r>) -> Result<Option<Endpoint>> {
        let outcome = if self.conditions(&rule.conditions)? {
            match &rule.outcome {
                Outcome::Endpoint(template) => Some(self.endpoint(template)?),
                Outcome::Error(message) => {
                    return Err(Error::Resolution(
                        self.evaluate(message)?.shown().into_owned(),
                    ));
                }
                Outcome::Tree(rules) => self.rules(rules)?,
            }
        } else {
            None
        };
        if outcome.is_none() {
            for (_, slot) in rule
                .conditions
                .iter()
                .filter_map(|condition| condition.assign)
            {
                self.set(slot, Value::Nothing);
            }
        }
        Ok(outcome)
    }

    fn conditions(&mut self, conditions: &'r [Condition<'r>]) -> Result<bool> {
        for condition in conditions {
            let result = self.call(&condition.call)?;
            let met = result.is_met();
            if let Some((_, slot)) = condition.assign {
                self.set(slot, result);
            }
            if !met {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn set(&mut self, slot: u16, value: Value<'r>) {
        if let Some(place) = self.slots.get_mut(usize::from(slot)) {
            *place = value;
        }
    }

    fn slot(&self, slot: u16) -> Value<'r> {
        self.slots
            .get(usize::from(slot))
            .cloned()
            .unwrap_or(Value::Nothing)
    }

    fn call(&mut self, call: &'r Call<'r>) -> Result<Value<'r>> {
        let arguments = call
            .arguments
            .iter()
            .map(|argument| self.evaluate(argument))
            .collect::<Result<Vec<_>>>()?;
        functions::call(call.function, &arguments, self.partitions)
    }

    fn evaluate(&mut self, expression: &'r Expression<'r>) -> Result<Value<'r>> {
        Ok(match expression {
            Expression::Text(text) => Value::text(*text),
            Expression::Flag(flag) => Value::Flag(*flag),
            Expression::Number(number) => Value::Number(*number),
            Expression::Slot(slot) => self.slot(*slot),
            Expression::Call(call) => self.call(call)?,
            Expression::Template(parts) => {
                let mut text = String::new();
                for part in parts {
                    match part {
                        Part::Text(plain) => text.push_str(plain),
                        Part::Slot(slot, attributes) => {
                            let value = attributes
                                .iter()
                                .fold(self.slot(*slot), |value, name| value.attribute(name));
                            text.push_str(&value.shown());
                        }
                    }
                }
                Value::text(text)
            }
        })
    }

    fn string(&mut self, expression: &'r Expression<'r>) -> Result<String> {
        Ok(self.evaluate(expression)?.shown().into_owned())
    }

    fn endpoint(&mut self, template: &'r EndpointTemplate<'r>) -> Result<Endpoint> {
        let url = self.string(&template.url)?;
        let mut properties = Vec::with_capacity(template.properties.len());
        for (name, property) in &template.properties {
            properties.push(((*name).to_owned(), self.property(property)?));
        }
        let mut headers = Vec::with_capacity(template.headers.len());
        for (name, values) in &template.headers {
            let values = values
                .iter()
                .map(|value| self.string(value))
                .collect::<Result<_>>()?;
            headers.push(((*name).to_owned(), values));
        }
        Ok(Endpoint {
            url,
            properties,
            headers,
        })
    }

    fn property(&mut self, property: &'r Property<'r>) -> Result<PropertyValue> {
        Ok(match property {
            Property::Flag(flag) => PropertyValue::Flag(*flag),
            Property::Number(number) => PropertyValue::Number(*number),
            Property::Text(text) => PropertyValue::Text(self.string(text)?),
            Property::List(entries) => PropertyValue::List(
                entries
                    .iter()
                    .map(|entry| self.property(entry))
                    .collect::<Result<_>>()?,
            ),
            Property::Map(entries) => PropertyValue::Map(
                entries
                    .iter()
                    .map(|(name, entry)| Ok(((*name).to_owned(), self.property(entry)?)))
                    .collect::<Result<_>>()?,
            ),
        })
    }
}
