//! Regular expressions of the models, which are written for Java: translated, compiled once, and
//! matched against whole values.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use regex::{Regex, RegexBuilder};

/// Room for one compiled pattern.
const SIZE_LIMIT: usize = 4 << 20;

struct Pattern {
    regex: Regex,
    not_at_start: Option<Regex>,
}

type Patterns = HashMap<&'static str, Option<Arc<Pattern>>>;

static COMPILED: LazyLock<RwLock<Patterns>> = LazyLock::new(RwLock::default);

/// Whether a value satisfies a pattern of a model. A pattern that cannot be translated refuses
/// nothing; a test sees to it that no built-in model has one.
pub(crate) fn matches(pattern: &'static str, value: &str) -> bool {
    let known = COMPILED
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .cloned();
    let compiled = known.unwrap_or_else(|| {
        let compiled = compile(pattern).map(Arc::new);
        COMPILED
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .entry(pattern)
            .or_insert(compiled)
            .clone()
    });
    compiled.is_none_or(|pattern| {
        pattern.regex.is_match(value)
            && !pattern
                .not_at_start
                .as_ref()
                .is_some_and(|not| not.is_match(value))
    })
}

fn compile(pattern: &str) -> Option<Pattern> {
    let unanchored = pattern.strip_prefix('^').unwrap_or(pattern);
    // The one look-around that models use: what the value must not begin with.
    let (not_at_start, rest) = match unanchored.strip_prefix("(?!") {
        Some(rest) => {
            let (not, rest) = rest.split_once(')')?;
            (Some(build(&format!("^(?:{})", translate(not)))?), rest)
        }
        None => (None, pattern),
    };
    let regex = build(&format!("^(?:{})$", translate(rest)))?;
    Some(Pattern {
        regex,
        not_at_start,
    })
}

fn build(pattern: &str) -> Option<Regex> {
    RegexBuilder::new(pattern)
        .size_limit(SIZE_LIMIT)
        .build()
        .ok()
}

/// Java's `\d`, `\w` and `\s` know ASCII only.
fn translate(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut characters = pattern.chars().peekable();
    let mut in_class = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                let Some(escaped) = characters.next() else {
                    out.push('\\');
                    break;
                };
                match (escaped, in_class) {
                    ('d', true) => out.push_str("0-9"),
                    ('d', false) => out.push_str("[0-9]"),
                    ('w', true) => out.push_str("0-9A-Za-z_"),
                    ('w', false) => out.push_str("[0-9A-Za-z_]"),
                    ('s', true) => out.push_str("\\t-\\r "),
                    ('s', false) => out.push_str("[\\t-\\r ]"),
                    ('S', false) => out.push_str("[^\\t-\\r ]"),
                    _ => {
                        out.push('\\');
                        out.push(escaped);
                    }
                }
            }
            '[' if in_class => out.push_str("\\["),
            '[' => {
                in_class = true;
                out.push('[');
            }
            ']' => {
                in_class = false;
                out.push(']');
            }
            // A hyphen after a range stands for itself.
            '-' if in_class && characters.peek() == Some(&'_') => out.push_str("\\-"),
            _ => out.push(character),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_of_the_offered_services_is_understood() {
        for name in crate::services::OFFERED {
            let service = ferroboto_model::service(name).unwrap().unwrap();
            for pattern in service.shapes.iter().filter_map(|shape| shape.pattern) {
                assert!(compile(pattern).is_some(), "{name}: {pattern}");
            }
        }
    }

    #[test]
    fn whole_values_match() {
        assert!(matches("[0-9A-Za-z]{1,20}", "Lexicon1"));
        assert!(!matches("[0-9A-Za-z]{1,20}", "Lexicon 1"));
        assert!(!matches("[0-9A-Za-z]{1,20}", "Lexicon1\n"));
        assert!(matches("^(?!aws:)[\\p{L}\\p{N}:]*$", "wörk:1"));
        assert!(!matches("^(?!aws:)[\\p{L}\\p{N}:]*$", "aws:1"));
        assert!(matches("^[a-zA-Z0-9-_]+$", "a-b_c"));
        assert!(!matches("^[0-9]+$", "٣"));
        assert!(!matches("\\d+", "٣"));
        assert!(matches(".*\\S.*", " a "));
        assert!(!matches(".*\\S.*", "   "));
    }
}
