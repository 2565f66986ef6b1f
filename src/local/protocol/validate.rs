//! The constraints of the model, checked and reported as AWS does. Knows no wire format.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ferroboto_model::{Bound, Member, Service, Shape, ShapeKind};
use serde_json::Value;

use super::{Members, pattern};

/// Reports end here; a hostile request could ask for millions.
const MAX_REPORTS: usize = 100;
/// Values are cut here in reports.
const MAX_VALUE: usize = 4096;

/// The first required text of an input that is not there.
pub(crate) fn missing_text(
    service: &'static Service,
    shape: &'static Shape,
    members: &Members,
) -> Option<&'static str> {
    let given = |name: &str| members.get(name).is_some_and(|value| !value.is_null());
    shape
        .required
        .iter()
        .filter_map(|at| service.members(shape).get(usize::from(*at)))
        .filter(|member| service.shape(member.shape).kind == ShapeKind::String)
        .map(|member| member.name)
        .find(|name| !given(name))
}

/// Everything in an input that breaks a constraint, as one text.
pub(crate) fn validate(
    service: &'static Service,
    shape: &'static Shape,
    members: &Members,
) -> Option<String> {
    let mut checker = Checker {
        service,
        reports: Vec::new(),
    };
    checker.structure(shape, members, "");
    let count = checker.reports.len();
    let noun = if count == 1 { "error" } else { "errors" };
    (count > 0).then(|| {
        format!(
            "{count} validation {noun} detected: {}",
            checker.reports.join("; ")
        )
    })
}

struct Checker {
    service: &'static Service,
    reports: Vec<String>,
}

impl Checker {
    fn structure(&mut self, shape: &'static Shape, members: &Members, path: &str) {
        for (at, member) in self.service.members(shape).iter().enumerate() {
            if self.reports.len() >= MAX_REPORTS {
                return;
            }
            let path = join(path, &decapitalized(member.name));
            match members.get(member.name) {
                Some(value) if !value.is_null() => self.value(member, value, &path),
                _ if shape
                    .required
                    .iter()
                    .any(|required| usize::from(*required) == at) =>
                {
                    self.reports.push(format!(
                        "Value null at '{path}' failed to satisfy constraint: Member must not be null"
                    ));
                }
                _ => {}
            }
        }
    }

    fn value(&mut self, member: &'static Member, value: &Value, path: &str) {
        let shape = self.service.shape(member.shape);
        for constraint in broken(shape, value) {
            self.report(shape, value, path, &constraint);
        }
        match (shape.kind, value) {
            (ShapeKind::Structure, Value::Object(members)) => self.structure(shape, members, path),
            (ShapeKind::List, Value::Array(elements)) => self.list(shape, value, elements, path),
            (ShapeKind::Map, Value::Object(entries)) => self.map(shape, value, entries, path),
            _ => {}
        }
    }

    /// Scalars in a list are reported once for all, structures each at its place.
    fn list(&mut self, shape: &'static Shape, whole: &Value, elements: &[Value], path: &str) {
        let [element] = self.service.members(shape) else {
            return;
        };
        let inner = self.service.shape(element.shape);
        if elements.iter().any(Value::is_null) {
            self.report(
                shape,
                whole,
                path,
                "Member must satisfy constraint: [Member must not be null]",
            );
        }
        if is_container(inner) {
            for (at, value) in elements
                .iter()
                .enumerate()
                .filter(|(_, value)| !value.is_null())
            {
                if self.reports.len() >= MAX_REPORTS {
                    return;
                }
                self.value(element, value, &format!("{path}.{}.member", at + 1));
            }
        } else if elements
            .iter()
            .any(|value| !value.is_null() && !broken(inner, value).is_empty())
        {
            let all = constraints(inner).join(", ");
            self.report(
                shape,
                whole,
                path,
                &format!("Member must satisfy constraint: [{all}]"),
            );
        }
    }

    fn map(&mut self, shape: &'static Shape, whole: &Value, entries: &Members, path: &str) {
        let [key, content] = self.service.members(shape) else {
            return;
        };
        let keys = self.service.shape(key.shape);
        if entries
            .keys()
            .any(|key| !broken(keys, &Value::from(key.as_str())).is_empty())
        {
            let all = constraints(keys).join(", ");
            self.report(
                shape,
                whole,
                path,
                &format!("Map keys must satisfy constraint: [{all}]"),
            );
        }
        let inner = self.service.shape(content.shape);
        if is_container(inner) {
            for (name, value) in entries {
                if self.reports.len() >= MAX_REPORTS {
                    return;
                }
                self.value(content, value, &format!("{path}.{name}.member"));
            }
        } else if entries
            .values()
            .any(|value| !broken(inner, value).is_empty())
        {
            let all = constraints(inner).join(", ");
            self.report(
                shape,
                whole,
                path,
                &format!("Map value must satisfy constraint: [{all}]"),
            );
        }
    }

    fn report(&mut self, shape: &Shape, value: &Value, path: &str, constraint: &str) {
        let shown = if shape.sensitive {
            "Value".to_owned()
        } else {
            let mut text = shown(shape, value);
            if text.len() > MAX_VALUE {
                text.truncate(text.floor_char_boundary(MAX_VALUE));
            }
            format!("Value '{text}'")
        };
        self.reports.push(format!(
            "{shown} at '{path}' failed to satisfy constraint: {constraint}"
        ));
    }
}

fn is_container(shape: &Shape) -> bool {
    matches!(
        shape.kind,
        ShapeKind::Structure | ShapeKind::List | ShapeKind::Map
    )
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

fn decapitalized(name: &str) -> String {
    let mut name = name.to_owned();
    if let Some(first) = name.get_mut(0..1) {
        first.make_ascii_lowercase();
    }
    name
}

/// The constraints of a shape that a value breaks.
fn broken(shape: &'static Shape, value: &Value) -> Vec<String> {
    let mut broken = Vec::new();
    let measure = measure(shape, value);
    if let (Some(measure), Some(max)) = (measure, shape.max)
        && measure > number(max)
    {
        broken.push(max_text(shape, max));
    }
    if let (Some(measure), Some(min)) = (measure, shape.min)
        && measure < number(min)
    {
        broken.push(min_text(shape, min));
    }
    if let Value::String(text) = value
        && shape.kind == ShapeKind::String
    {
        if let Some(pattern) = shape
            .pattern
            .filter(|pattern| !pattern::matches(pattern, text))
        {
            broken.push(pattern_text(pattern));
        }
        if !shape.values.is_empty() && !shape.values.contains(&text.as_str()) {
            broken.push(values_text(shape));
        }
    }
    broken
}

/// All constraints of a shape.
fn constraints(shape: &'static Shape) -> Vec<String> {
    let mut all = Vec::new();
    all.extend(shape.max.map(|max| max_text(shape, max)));
    all.extend(shape.min.map(|min| min_text(shape, min)));
    all.extend(shape.pattern.map(pattern_text));
    if !shape.values.is_empty() {
        all.push(values_text(shape));
    }
    all
}

/// What limits apply to: the length of a text, blob or collection, the value of a number.
#[allow(clippy::cast_precision_loss)]
fn measure(shape: &Shape, value: &Value) -> Option<f64> {
    let length = match (shape.kind, value) {
        (ShapeKind::Blob, Value::String(text)) => blob_length(text),
        (_, Value::String(text)) if is_number(shape) => return text.parse().ok(),
        (_, Value::String(text)) => text.encode_utf16().count(),
        (_, Value::Array(elements)) => elements.len(),
        (_, Value::Object(entries)) if shape.kind == ShapeKind::Map => entries.len(),
        (_, Value::Number(number)) if is_number(shape) => return number.as_f64(),
        _ => return None,
    };
    Some(length as f64)
}

fn is_number(shape: &Shape) -> bool {
    matches!(
        shape.kind,
        ShapeKind::Byte
            | ShapeKind::Short
            | ShapeKind::Integer
            | ShapeKind::Long
            | ShapeKind::Float
            | ShapeKind::Double
    )
}

/// Bytes that base64 stands for, told without decoding it.
fn blob_length(text: &str) -> usize {
    let padding = text
        .bytes()
        .rev()
        .take_while(|byte| *byte == b'=')
        .count()
        .min(2);
    (text.len() / 4 * 3 + text.len() % 4 * 3 / 4).saturating_sub(padding)
}

#[allow(clippy::cast_precision_loss)]
fn number(bound: Bound) -> f64 {
    match bound {
        Bound::Whole(whole) => whole as f64,
        Bound::Fraction(fraction) => fraction,
    }
}

fn bound_text(bound: Bound) -> String {
    match bound {
        Bound::Whole(whole) => whole.to_string(),
        Bound::Fraction(fraction) => fraction.to_string(),
    }
}

fn quality(shape: &Shape) -> &'static str {
    if is_number(shape) { "value" } else { "length" }
}

fn max_text(shape: &Shape, max: Bound) -> String {
    format!(
        "Member must have {} less than or equal to {}",
        quality(shape),
        bound_text(max)
    )
}

fn min_text(shape: &Shape, min: Bound) -> String {
    format!(
        "Member must have {} greater than or equal to {}",
        quality(shape),
        bound_text(min)
    )
}

fn pattern_text(pattern: &str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}

fn values_text(shape: &Shape) -> String {
    format!(
        "Member must satisfy enum value set: [{}]",
        shape.values.join(", ")
    )
}

/// A value as AWS shows it, which is how Java prints it.
fn shown(shape: &Shape, value: &Value) -> String {
    match value {
        Value::String(text) if shape.kind == ShapeKind::Blob => {
            let length = BASE64
                .decode(text)
                .map_or_else(|_| blob_length(text), |bytes| bytes.len());
            format!("java.nio.HeapByteBuffer[pos=0 lim={length} cap={length}]")
        }
        _ => plain(value),
    }
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(elements) => {
            format!(
                "[{}]",
                elements.iter().map(plain).collect::<Vec<_>>().join(", ")
            )
        }
        Value::Object(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{key}={}", plain(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
        other => other.to_string(),
    }
}
