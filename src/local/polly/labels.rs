//! Tags of lexicons, as `TagResource` gives them: which keys and values the service takes. The tags
//! in a text, which the engine passes, are elsewhere.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::error::{Result, ServiceError};

/// Values by keys.
pub(crate) type Labels = BTreeMap<String, String>;

/// The service's limits: tags of a resource, keys in one request, characters of a key and a value.
const MOST: usize = 50;
const MOST_ASKED: usize = 200;
const LONGEST_KEY: usize = 128;
const LONGEST_VALUE: usize = 256;

/// The tags of a request.
pub(crate) fn read(params: &Map<String, Value>, name: &str) -> Result<Labels> {
    let given = match params.get(name) {
        None | Some(Value::Null) => return Ok(Labels::new()),
        Some(Value::Object(given)) => given,
        Some(_) => return Err(ServiceError::validation("Tags must be a map")),
    };
    let mut labels = Labels::new();
    for (key, value) in given {
        let Some(value) = value.as_str() else {
            return Err(invalid(&format!("the value of {key} is no string")));
        };
        check_key(key)?;
        if value.chars().count() > LONGEST_VALUE {
            return Err(invalid(&format!(
                "the value of {key} has more than {LONGEST_VALUE} characters"
            )));
        }
        labels.insert(key.clone(), value.to_owned());
    }
    Ok(labels)
}

/// The keys of `UntagResource`.
pub(crate) fn keys(params: &Map<String, Value>) -> Result<Vec<&str>> {
    let given = params.get("TagKeys").and_then(Value::as_array);
    let keys: Vec<&str> = given
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if keys.is_empty() || keys.len() > MOST_ASKED {
        return Err(ServiceError::validation(format!(
            "1 validation error detected: Value at 'tagKeys' failed to satisfy constraint: Member \
             must have length between 1 and {MOST_ASKED}"
        )));
    }
    keys.iter().try_for_each(|key| check_key(key))?;
    Ok(keys)
}

/// Adds tags, of which those of a known key take the older one's place; all or none.
pub(crate) fn add(labels: &mut Labels, more: Labels) -> Result<()> {
    let new = more.keys().filter(|key| !labels.contains_key(*key)).count();
    if labels.len() + new > MOST {
        return Err(ServiceError::client(
            "TooManyTagsException",
            format!("A resource has at most {MOST} tags"),
        ));
    }
    labels.extend(more);
    Ok(())
}

fn check_key(key: &str) -> Result<()> {
    if key.is_empty() || key.chars().count() > LONGEST_KEY {
        return Err(invalid(&format!("a key has 1 to {LONGEST_KEY} characters")));
    }
    // Kept for the service's own.
    if key
        .get(..4)
        .is_some_and(|start| start.eq_ignore_ascii_case("aws:"))
    {
        return Err(invalid("keys that begin with aws: are reserved"));
    }
    Ok(())
}

fn invalid(why: &str) -> ServiceError {
    ServiceError::client(
        "InvalidTagParameterException",
        format!("Invalid tag: {why}"),
    )
}
