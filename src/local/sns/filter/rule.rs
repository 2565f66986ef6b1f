//! The operators of filter policies, as they meet one value.

use std::net::IpAddr;

use serde_json::Value;

/// What one value has to be.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Rule {
    Text(String),
    Number(f64),
    Bool(bool),
    Null,
    Prefix(String),
    Suffix(String),
    /// Folded to lower case.
    IgnoreCase(String),
    /// The texts between the asterisks.
    Wildcard(Vec<String>),
    /// None of these.
    AnythingBut(Vec<Rule>),
    Numeric(Option<Bound>, Option<Bound>),
    Exists(bool),
    Cidr(IpAddr, u8),
}

/// An end of a range of numbers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bound {
    pub(super) value: f64,
    pub(super) inclusive: bool,
}

/// A value of a message.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scalar<'a> {
    Text(&'a str),
    Number(f64),
    Bool(bool),
    Null,
}

impl<'a> Scalar<'a> {
    pub(super) fn of(value: &'a Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(Self::Text(text)),
            Value::Number(number) => number.as_f64().map(Self::Number),
            Value::Bool(value) => Some(Self::Bool(*value)),
            Value::Null => Some(Self::Null),
            Value::Array(_) | Value::Object(_) => None,
        }
    }
}

/// Five digits behind the point count.
fn accurate(number: f64) -> f64 {
    (number * 100_000.0).round()
}

#[allow(clippy::float_cmp, reason = "both are rounded")]
fn same(one: f64, other: f64) -> bool {
    accurate(one) == accurate(other)
}

impl Rule {
    /// Whether a value is what the rule wants.
    pub(super) fn accepts(&self, value: Scalar<'_>) -> bool {
        match (self, value) {
            (Self::Exists(wanted), _) => *wanted,
            (Self::Null, Scalar::Null) => true,
            (_, Scalar::Null) => false,
            (Self::AnythingBut(rules), value) => !rules.iter().any(|rule| rule.accepts(value)),
            (Self::Text(wanted), Scalar::Text(text)) => wanted == text,
            (Self::Number(wanted), Scalar::Number(number)) => same(*wanted, number),
            (Self::Bool(wanted), Scalar::Bool(value)) => *wanted == value,
            (Self::Prefix(start), Scalar::Text(text)) => text.starts_with(start.as_str()),
            (Self::Suffix(end), Scalar::Text(text)) => text.ends_with(end.as_str()),
            (Self::IgnoreCase(folded), Scalar::Text(text)) => text.to_lowercase() == *folded,
            (Self::Wildcard(parts), Scalar::Text(text)) => wildcard(parts, text),
            (Self::Numeric(low, high), Scalar::Number(number)) => {
                let number = accurate(number);
                low.is_none_or(|low| {
                    let value = accurate(low.value);
                    number > value || (low.inclusive && number >= value)
                }) && high.is_none_or(|high| {
                    let value = accurate(high.value);
                    number < value || (high.inclusive && number <= value)
                })
            }
            (Self::Cidr(network, bits), Scalar::Text(text)) => text
                .parse()
                .is_ok_and(|address| within(*network, *bits, address)),
            _ => false,
        }
    }
}

/// Whether a text begins with the first part, ends with the last, and has the others between.
fn wildcard(parts: &[String], text: &str) -> bool {
    let [first, middle @ .., last] = parts else {
        return parts.first().is_some_and(|whole| whole == text);
    };
    let Some(mut rest) = text
        .strip_prefix(first.as_str())
        .and_then(|rest| rest.strip_suffix(last.as_str()))
    else {
        return false;
    };
    // The earliest place for each part leaves the most for the others.
    for part in middle {
        match rest.find(part.as_str()) {
            Some(at) => rest = rest.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    true
}

/// Whether an address is in a network.
fn within(network: IpAddr, bits: u8, address: IpAddr) -> bool {
    match (network, address) {
        (IpAddr::V4(network), IpAddr::V4(address)) => {
            let shift = 32_u32.saturating_sub(u32::from(bits));
            let differ = u32::from(network) ^ u32::from(address);
            differ.checked_shr(shift).unwrap_or_default() == 0
        }
        (IpAddr::V6(network), IpAddr::V6(address)) => {
            let shift = 128_u32.saturating_sub(u32::from(bits));
            let differ = u128::from(network) ^ u128::from(address);
            differ.checked_shr(shift).unwrap_or_default() == 0
        }
        _ => false,
    }
}
