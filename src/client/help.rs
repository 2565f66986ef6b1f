//! What `help()` and completion see of an operation: a page and a signature, made from the model.

use std::fmt::Write as _;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use super::documentation::Documentation;
use ferroboto_model::{Bound as Limit, Member, Operation, Service, Shape, ShapeKind};

use crate::imports;

const INDENT: &str = "    ";
const WIDTH: usize = 100;

/// Stands for the value of a parameter that is omitted.
#[pyclass(frozen, module = "ferroboto._ferroboto")]
struct Omitted {
    required: bool,
}

#[pymethods]
impl Omitted {
    /// Optional parameters are shown as stubs write them.
    fn __repr__(&self) -> &'static str {
        if self.required { "<required>" } else { "..." }
    }
}

/// `inspect.Signature` of an operation: `self` and its members by keyword. With `any`, other arguments fit as well, and
/// none is missing: mocks made by `autospec` check calls by it.
pub fn signature<'py>(
    py: Python<'py>,
    service: &'static Service,
    operation: &Operation,
    any: bool,
) -> PyResult<Bound<'py, PyAny>> {
    let inspect = imports::INSPECT.get(py)?;
    let class = inspect.getattr("Parameter")?;
    let kind = |name: &str| class.getattr(name);
    let keyword = kind("KEYWORD_ONLY")?;
    let this = class.call1(("self", kind("POSITIONAL_OR_KEYWORD")?))?;
    let parameters = PyList::new(py, [this])?;
    if any {
        parameters.append(class.call1(("args", kind("VAR_POSITIONAL")?))?)?;
    }
    if let Some(shape) = service.root(operation.input.as_ref()) {
        let members = service.members(shape);
        for (place, member) in members.iter().enumerate() {
            let required = shape.required.iter().any(|r| usize::from(*r) == place);
            let options = PyDict::new(py);
            let shape = service.shape(member.shape);
            options.set_item("annotation", annotation(py, service, shape)?)?;
            if any || !required {
                options.set_item("default", Bound::new(py, Omitted { required })?)?;
            }
            parameters.append(class.call((member.name, &keyword), Some(&options))?)?;
        }
    }
    if any {
        parameters.append(class.call1(("kwargs", kind("VAR_KEYWORD")?))?)?;
    }
    let options = PyDict::new(py);
    options.set_item("return_annotation", py.get_type::<PyDict>())?;
    inspect
        .getattr("Signature")?
        .call((parameters,), Some(&options))
}

/// The Python type of a shape's values; what is inside of dicts is on the page.
fn annotation<'py>(
    py: Python<'py>,
    service: &'static Service,
    shape: &'static Shape,
) -> PyResult<Bound<'py, PyAny>> {
    let of = |place: usize| {
        let inner = service.shape(service.members(shape)[place].shape);
        annotation(py, service, inner)
    };
    let name = match shape.kind {
        ShapeKind::List => return py.get_type::<PyList>().get_item(of(0)?),
        ShapeKind::Map => return py.get_type::<PyDict>().get_item((of(0)?, of(1)?)),
        ShapeKind::Structure => "dict",
        ShapeKind::Blob => "bytes",
        ShapeKind::Boolean => "bool",
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long => "int",
        ShapeKind::Float | ShapeKind::Double => "float",
        ShapeKind::String | ShapeKind::Character => "str",
        ShapeKind::Timestamp => return imports::DATETIME.get(py)?.getattr("datetime"),
    };
    imports::BUILTINS.get(py)?.getattr(name)
}

/// What to show of an operation that was called with positional arguments: the example of its page, or else the
/// required parameters, or all of them if none is required.
pub fn expected(service: &'static Service, operation: &Operation) -> Vec<&'static str> {
    let text = ferroboto_model::help_text(service.name, operation.name);
    if !text.example.is_empty() {
        return vec![text.example];
    }
    let Some(shape) = service.root(operation.input.as_ref()) else {
        return Vec::new();
    };
    let members = service.members(shape);
    let required: Vec<_> = members
        .iter()
        .enumerate()
        .filter(|(place, _)| shape.required.iter().any(|r| usize::from(*r) == *place))
        .map(|(_, member)| member.name)
        .collect();
    if required.is_empty() {
        members.iter().map(|member| member.name).collect()
    } else {
        required
    }
}

/// Adds a note to a `TypeError` about an object that is not binary data.
pub fn explain(py: Python<'_>, error: &PyErr) {
    if error.is_instance_of::<PyTypeError>(py) {
        // Only the note is lost where this fails.
        let _ = imports::NOTES
            .get(py)
            .and_then(|notes| notes.call_method1("add_binary", (error.value(py),)));
    }
}

/// The page of an operation.
pub fn page(py: Python<'_>, service: &'static Service, operation: &Operation) -> String {
    let text = Documentation::of(py, service, operation);
    let mut page = String::new();
    for paragraph in text.summary.split_terminator("\n\n") {
        wrapped(&mut page, paragraph, 0);
        page.push('\n');
    }
    let _ = writeln!(
        page,
        "{} of {}.",
        operation.name, service.metadata.full_name
    );
    if operation.deprecated {
        page.push_str("\nThe service advises against this operation.\n");
    }
    let uid = format!(
        "{}-{}",
        service.metadata.endpoint_prefix, service.metadata.api_version
    );
    page.push_str("\nRequest\n");
    match service.root(operation.input.as_ref()) {
        Some(shape) if !shape.members.is_empty() => {
            parameters(&mut page, service, shape, &text);
        }
        _ => page.push_str("    takes no parameters\n"),
    }
    page.push_str("\nResponse\n");
    if let Some(shape) = service.root(operation.output.as_ref()) {
        let begin = page.len();
        tree(&mut page, service, shape, 1, &mut Vec::new());
        if let Some(place) = service.streaming_member(operation) {
            // What is read from the connection is no bytes yet.
            let name = service.members(shape)[place].name;
            let line = format!("{INDENT}{name}: bytes");
            let answer = page.split_off(begin);
            page += &answer.replacen(&line, &format!("{INDENT}{name}: StreamingBody"), 1);
        }
    }
    page.push_str("    ResponseMetadata: dict\n");
    if !operation.errors.is_empty() {
        page.push_str("\nErrors\n");
        for error in &operation.errors {
            let _ = writeln!(page, "    client.exceptions.{}", service.shape(*error).name);
        }
    }
    if !text.own.example.is_empty() {
        page.push_str("\nExample\n");
        for line in text.own.example.lines() {
            let _ = writeln!(page, "{INDENT}{line}");
        }
    }
    let _ = write!(
        page,
        "\nReference: https://docs.aws.amazon.com/goto/WebAPI/{uid}/{}",
        operation.name
    );
    page
}

/// The members of an input, each with the sentence on it.
fn parameters(
    page: &mut String,
    service: &'static Service,
    shape: &'static Shape,
    text: &Documentation,
) {
    for (place, member) in service.members(shape).iter().enumerate() {
        let required = shape.required.iter().any(|r| usize::from(*r) == place);
        let mut above = vec![shape.name];
        head(page, service, member, 1, required);
        if let Some(sentence) = text.parameters.get(member.name) {
            wrapped(page, sentence, 2);
        }
        inside(page, service, member, 1, &mut above);
    }
}

/// A sentence in lines no longer than the page is wide.
fn wrapped(page: &mut String, sentence: &str, depth: usize) {
    let indent = INDENT.repeat(depth);
    let mut column = 0;
    for word in sentence.split_whitespace() {
        if column > 0 && column + 1 + word.len() > WIDTH {
            page.push('\n');
            column = 0;
        }
        if column == 0 {
            page.push_str(&indent);
            column = indent.len();
        } else {
            page.push(' ');
            column += 1;
        }
        page.push_str(word);
        column += word.len();
    }
    page.push('\n');
}

fn tree(
    page: &mut String,
    service: &'static Service,
    shape: &'static Shape,
    depth: usize,
    above: &mut Vec<&'static str>,
) {
    above.push(shape.name);
    for (place, member) in service.members(shape).iter().enumerate() {
        let required = shape.required.iter().any(|r| usize::from(*r) == place);
        head(page, service, member, depth, required);
        inside(page, service, member, depth, above);
    }
    above.pop();
}

/// Name, type and limits of a member.
fn head(
    page: &mut String,
    service: &'static Service,
    member: &'static Member,
    depth: usize,
    required: bool,
) {
    let shape = service.shape(member.shape);
    let _ = write!(
        page,
        "{}{}: {}",
        INDENT.repeat(depth),
        member.name,
        type_name(service, shape)
    );
    if required {
        page.push_str(", required");
    }
    limits(page, service, shape, depth);
    page.push('\n');
}

/// The members of a member's value.
fn inside(
    page: &mut String,
    service: &'static Service,
    member: &'static Member,
    depth: usize,
    above: &mut Vec<&'static str>,
) {
    let shape = service.shape(member.shape);
    let inner = match shape.kind {
        ShapeKind::List => service.shape(service.members(shape)[0].shape),
        ShapeKind::Map => service.shape(service.members(shape)[1].shape),
        _ => shape,
    };
    if inner.kind == ShapeKind::Structure && !above.contains(&inner.name) {
        tree(page, service, inner, depth + 1, above);
    }
}

fn type_name(service: &'static Service, shape: &'static Shape) -> String {
    let of = |place: usize| type_name(service, service.shape(service.members(shape)[place].shape));
    match shape.kind {
        ShapeKind::Structure => "dict".to_owned(),
        ShapeKind::List => format!("list of {}", of(0)),
        ShapeKind::Map => format!("dict of {} to {}", of(0), of(1)),
        ShapeKind::String | ShapeKind::Character => "str".to_owned(),
        ShapeKind::Blob => "bytes".to_owned(),
        ShapeKind::Boolean => "bool".to_owned(),
        ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long => {
            "int".to_owned()
        }
        ShapeKind::Float | ShapeKind::Double => "float".to_owned(),
        ShapeKind::Timestamp => "datetime".to_owned(),
    }
}

fn limits(page: &mut String, service: &'static Service, shape: &'static Shape, depth: usize) {
    let shown = |bound: Option<Limit>| match bound {
        Some(Limit::Whole(number)) => number.to_string(),
        Some(Limit::Fraction(number)) => number.to_string(),
        None => String::new(),
    };
    if shape.min.is_some() || shape.max.is_some() {
        let what = match shape.kind {
            ShapeKind::String | ShapeKind::Blob | ShapeKind::List | ShapeKind::Map => "length ",
            _ => "",
        };
        let _ = write!(page, ", {what}{}..{}", shown(shape.min), shown(shape.max));
    }
    let (choice, values) = match shape.kind {
        ShapeKind::List => {
            let inner = service.shape(service.members(shape)[0].shape);
            (", each one of", &inner.values)
        }
        _ => (", one of", &shape.values),
    };
    if !values.is_empty() {
        page.push_str(choice);
        let mut column = page.len() - page.rfind('\n').map_or(0, |end| end + 1);
        for (place, value) in values.iter().enumerate() {
            let comma = if place + 1 < values.len() { "," } else { "" };
            if column + value.len() + 2 > WIDTH {
                let _ = write!(page, "\n{}", INDENT.repeat(depth + 2));
                column = INDENT.len() * (depth + 2);
            } else {
                page.push(' ');
                column += 1;
            }
            let _ = write!(page, "{value}{comma}");
            column += value.len() + comma.len();
        }
    }
}
