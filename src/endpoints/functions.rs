//! The functions of endpoint rules.

use std::rc::Rc;

use ferroboto_model::regions::{Output, RulePartition};
use ferroboto_model::rules::Function;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use regex_lite::Regex;

use crate::url::{self, is_ipv4};
use crate::value::Value;
use crate::{Error, Result};

/// What stays as it is in an encoded string, beside letters and digits.
pub(crate) const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Calls a function. Arguments that are missing count as nothing.
pub(crate) fn call<'r>(
    function: Function,
    arguments: &[Value<'r>],
    partitions: &'r [RulePartition<'r>],
) -> Result<Value<'r>> {
    let argument = |place: usize| arguments.get(place).unwrap_or(&Value::Nothing);
    let first = argument(0);
    let second = argument(1);
    Ok(match function {
        Function::IsSet => Value::Flag(*first != Value::Nothing),
        Function::Not => Value::Flag(!first.is_truthy()),
        Function::GetAttr => match second {
            Value::Text(path) => get_attribute(first, path),
            _ => Value::Nothing,
        },
        Function::Substring => return substring(first, second, argument(2), argument(3)),
        Function::StringEquals => match (first, second) {
            (Value::Text(left), Value::Text(right)) => Value::Flag(left == right),
            _ => return Err(mistyped("Both values must be strings", first, second)),
        },
        Function::BooleanEquals => match (first, second) {
            (Value::Flag(left), Value::Flag(right)) => Value::Flag(left == right),
            _ => return Err(mistyped("Both arguments must be bools", first, second)),
        },
        Function::UriEncode => match first {
            Value::Text(text) => Value::text(utf8_percent_encode(text, UNRESERVED).to_string()),
            _ => Value::Nothing,
        },
        Function::ParseUrl => match first {
            Value::Text(text) => url::parse(text),
            _ => Value::Nothing,
        },
        Function::IsValidHostLabel => match first {
            Value::Text(text) => Value::Flag(is_host_label(text, *second == Value::Flag(true))),
            _ => Value::Flag(false),
        },
        Function::Partition => partition(first, partitions),
        Function::ParseArn => match first {
            Value::Text(text) => parse_arn(text).unwrap_or(Value::Nothing),
            _ => Value::Nothing,
        },
        Function::IsVirtualHostableS3Bucket => match first {
            Value::Text(text) => {
                Value::Flag(is_virtual_hostable(text, *second == Value::Flag(true)))
            }
            _ => Value::Flag(false),
        },
    })
}

fn mistyped(what: &str, left: &Value<'_>, right: &Value<'_>) -> Error {
    Error::Resolution(format!(
        "{what}, not {} and {}.",
        left.type_name(),
        right.type_name()
    ))
}

/// Follows a path of names with dots between them; an index in brackets ends it.
fn get_attribute<'r>(value: &Value<'r>, path: &str) -> Value<'r> {
    let mut value = value.clone();
    for part in path.split('.') {
        let Some((name, index)) = part.strip_suffix(']').and_then(|part| part.split_once('['))
        else {
            value = value.attribute(part);
            continue;
        };
        if !name.is_empty() {
            value = value.attribute(name);
        }
        return match (value, index.parse::<usize>()) {
            (Value::List(list), Ok(index)) => list.get(index).cloned().unwrap_or(Value::Nothing),
            _ => Value::Nothing,
        };
    }
    value
}

fn substring<'r>(
    value: &Value<'r>,
    start: &Value<'_>,
    stop: &Value<'_>,
    reverse: &Value<'_>,
) -> Result<Value<'r>> {
    let Value::Text(text) = value else {
        return Err(Error::Resolution(format!(
            "Input must be a string, not {}.",
            value.type_name()
        )));
    };
    let place = |value: &Value<'_>| match value {
        Value::Number(number) => usize::try_from(*number).ok(),
        _ => None,
    };
    let (Some(mut start), Some(mut stop)) = (place(start), place(stop)) else {
        return Ok(Value::Nothing);
    };
    if start >= stop || text.len() < stop || !text.is_ascii() {
        return Ok(Value::Nothing);
    }
    if *reverse == Value::Flag(true) {
        (start, stop) = (text.len() - stop, text.len() - start);
    }
    Ok(text
        .get(start..stop)
        .map_or(Value::Nothing, |part| Value::text(part.to_owned())))
}

/// Whether a text is a label of a host name, or several with dots between them.
fn is_host_label(text: &str, allow_subdomains: bool) -> bool {
    if allow_subdomains {
        return text.split('.').all(|label| is_host_label(label, false));
    }
    (1..=63).contains(&text.len())
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

fn is_virtual_hostable(text: &str, allow_subdomains: bool) -> bool {
    text.chars().count() >= 3
        && text.to_lowercase() == text
        && !is_ipv4(text)
        && is_host_label(text, allow_subdomains)
}

/// The facts about the partition of a region; of the first partition where the region fits none.
fn partition<'r>(region: &Value<'r>, partitions: &'r [RulePartition<'r>]) -> Value<'r> {
    let found = match region {
        Value::Text(region) => partitions
            .iter()
            .find(|partition| is_of_partition(region, partition)),
        _ => None,
    };
    let Some(found) = found.or(partitions.first()) else {
        return Value::Nothing;
    };
    let outputs = found.outputs.iter().map(|(name, output)| {
        let value = match output {
            Output::Text(text) => Value::text(*text),
            Output::Flag(flag) => Value::Flag(*flag),
        };
        (*name, value)
    });
    Value::Map(
        outputs
            .filter(|(name, _)| *name != "name")
            .chain([("name", Value::text(found.name))])
            .collect(),
    )
}

fn is_of_partition(region: &str, partition: &RulePartition<'_>) -> bool {
    partition.regions.contains(&region)
        || Regex::new(partition.region_regex).is_ok_and(|regex| regex.is_match(region))
}

fn parse_arn<'r>(text: &str) -> Option<Value<'r>> {
    let mut parts = text.strip_prefix("arn:")?.splitn(5, ':');
    let mut next = || parts.next().map(str::to_owned);
    let (partition, service, region, account, resource) =
        (next()?, next()?, next()?, next()?, next()?);
    if partition.is_empty() || service.is_empty() || resource.is_empty() {
        return None;
    }
    let resource: Rc<[Value<'r>]> = resource
        .split([':', '/'])
        .map(|part| Value::text(part.to_owned()))
        .collect();
    Some(Value::Map(Rc::new([
        ("partition", Value::text(partition)),
        ("service", Value::text(service)),
        ("region", Value::text(region)),
        ("accountId", Value::text(account)),
        ("resourceId", Value::List(resource)),
    ])))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn called<'r>(function: Function, arguments: &[Value<'r>]) -> Value<'r> {
        call(function, arguments, &[]).unwrap()
    }

    fn text(text: &str) -> Value<'_> {
        Value::text(text)
    }

    #[test]
    fn attributes_and_indices() {
        let arn = called(
            Function::ParseArn,
            &[text("arn:aws:s3:eu-west-1:1:accesspoint/mine:x")],
        );
        for (path, expected) in [
            ("region", text("eu-west-1")),
            ("resourceId[0]", text("accesspoint")),
            ("resourceId[2]", text("x")),
            ("resourceId[3]", Value::Nothing),
            ("nothing[0]", Value::Nothing),
            ("nothing", Value::Nothing),
        ] {
            assert_eq!(
                called(Function::GetAttr, &[arn.clone(), text(path)]),
                expected,
                "{path}"
            );
        }
    }

    #[test]
    fn parts_of_strings() {
        let part = |start, stop, reverse| {
            let arguments = [
                text("abcdef"),
                Value::Number(start),
                Value::Number(stop),
                Value::Flag(reverse),
            ];
            called(Function::Substring, &arguments)
        };
        assert_eq!(part(0, 2, false), text("ab"));
        assert_eq!(part(0, 2, true), text("ef"));
        assert_eq!(part(2, 2, false), Value::Nothing);
        assert_eq!(part(0, 7, false), Value::Nothing);
        assert_eq!(part(-1, 2, false), Value::Nothing);
    }

    #[test]
    fn urls() {
        let path = |url| {
            let parsed = called(Function::ParseUrl, &[text(url)]);
            called(Function::GetAttr, &[parsed, text("normalizedPath")])
        };
        assert_eq!(path("https://example.com"), text("/"));
        assert_eq!(
            path("https://example.com/a//./b/../c d;x#y"),
            text("/a/c%20d/")
        );
        assert_eq!(path("https://example.com?a=b"), Value::Nothing);
        assert_eq!(path("https://example.com:99999"), Value::Nothing);
        assert_eq!(path("ftp://example.com"), Value::Nothing);
    }

    proptest! {
        #[test]
        fn no_string_is_too_odd(first: String, second: String, start in -2_i64..9, stop in -2_i64..9) {
            for function in [
                Function::IsSet, Function::Not, Function::GetAttr, Function::StringEquals,
                Function::UriEncode, Function::ParseUrl, Function::IsValidHostLabel,
                Function::Partition, Function::ParseArn, Function::IsVirtualHostableS3Bucket,
            ] {
                let _ = call(function, &[text(&first), text(&second)], &[]);
            }
            let number = [text(&first), Value::Number(start), Value::Number(stop), Value::Flag(true)];
            let _ = call(Function::Substring, &number, &[]);
        }
    }
}
