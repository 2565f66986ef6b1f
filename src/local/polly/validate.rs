//! The service's checks of single members: presence, type, length and enumerations, reported
//! together as the service reports them. Rules that span members are elsewhere.

use serde_json::{Map, Value};

use crate::error::{Result, ServiceError};

/// Collects what is wrong with a request.
#[derive(Default)]
pub(crate) struct Constraints {
    broken: Vec<String>,
}

impl Constraints {
    /// A required string.
    pub(crate) fn required<'a>(&mut self, params: &'a Map<String, Value>, name: &str) -> &'a str {
        let value = self.string(params, name);
        if value.is_none() && params.get(name).is_none_or(Value::is_null) {
            self.broken.push(format!(
                "Value null at '{}' failed to satisfy constraint: Member must not be null",
                member(name)
            ));
        }
        value.unwrap_or_default()
    }

    /// An optional string.
    pub(crate) fn string<'a>(
        &mut self,
        params: &'a Map<String, Value>,
        name: &str,
    ) -> Option<&'a str> {
        match params.get(name) {
            None | Some(Value::Null) => None,
            Some(Value::String(value)) => Some(value),
            Some(_) => {
                self.broken.push(format!(
                    "Value at '{}' failed to satisfy constraint: Member must be a string",
                    member(name)
                ));
                None
            }
        }
    }

    /// An optional string out of a fixed set.
    pub(crate) fn enumeration<'a>(
        &mut self,
        params: &'a Map<String, Value>,
        name: &str,
        set: &[&str],
    ) -> Option<&'a str> {
        let value = self.string(params, name)?;
        self.member_of(value, name, set).then_some(value)
    }

    /// A required string out of a fixed set.
    pub(crate) fn required_enumeration<'a>(
        &mut self,
        params: &'a Map<String, Value>,
        name: &str,
        set: &[&str],
    ) -> &'a str {
        let value = self.required(params, name);
        if params.get(name).is_some_and(Value::is_string) {
            self.member_of(value, name, set);
        }
        value
    }

    /// An optional list of strings, each out of a fixed set where one is given.
    pub(crate) fn list<'a>(
        &mut self,
        params: &'a Map<String, Value>,
        name: &str,
        at_most: usize,
        set: Option<&[&str]>,
    ) -> Vec<&'a str> {
        let Some(value) = params.get(name).filter(|value| !value.is_null()) else {
            return Vec::new();
        };
        let Some(items) = value.as_array() else {
            self.broken.push(format!(
                "Value at '{}' failed to satisfy constraint: Member must be a list",
                member(name)
            ));
            return Vec::new();
        };
        let items: Vec<&str> = items.iter().filter_map(Value::as_str).collect();
        if items.len() > at_most {
            self.broken.push(format!(
                "Value '[{}]' at '{}' failed to satisfy constraint: Member must have length less \
                 than or equal to {at_most}",
                items.join(", "),
                member(name)
            ));
        }
        if let Some(set) = set
            && items.iter().any(|item| !set.contains(item))
        {
            self.broken.push(format!(
                "Value '[{}]' at '{}' failed to satisfy constraint: Member must satisfy \
                 constraint: [Member must satisfy enum value set: [{}]]",
                items.join(", "),
                member(name),
                set.join(", ")
            ));
        }
        items
    }

    fn member_of(&mut self, value: &str, name: &str, set: &[&str]) -> bool {
        let known = set.contains(&value);
        if !known {
            self.broken.push(format!(
                "Value '{value}' at '{}' failed to satisfy constraint: Member must satisfy enum \
                 value set: [{}]",
                member(name),
                set.join(", ")
            ));
        }
        known
    }

    /// One error for everything found.
    pub(crate) fn finish(self) -> Result<()> {
        match self.broken.len() {
            0 => Ok(()),
            1 => Err(ServiceError::validation(format!(
                "1 validation error detected: {}",
                self.broken.join("; ")
            ))),
            count => Err(ServiceError::validation(format!(
                "{count} validation errors detected: {}",
                self.broken.join("; ")
            ))),
        }
    }
}

/// The service writes member names in its reports with a small first letter.
fn member(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_lowercase().chain(letters).collect()
    })
}
