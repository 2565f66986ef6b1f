//! XML bodies. A document in the plain spelling that services use is read in one pass, from bytes to
//! the values of its shape ([`read`]). Any other document is parsed by Python's `ElementTree`, as in
//! boto3, and its elements are visited by shape ([`tree`]), so that odd documents give the same
//! values and broken ones the same errors.

mod read;
mod scan;
mod tree;
mod write;

use pyo3::exceptions::PyException;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString};

use ferroboto_model::{Member, Operation, Protocol, Shape};

use super::graph::Graph;
use read::{Detour, Direct, Reader};
use tree::Walker;

use crate::interpreter;

pub use write::write_body;

/// The result of the direct read, unless the document has to be visited as a tree.
fn direct<T>(py: Python<'_>, read: Direct<T>) -> PyResult<Option<T>> {
    match read {
        Ok(value) => Ok(Some(value)),
        Err(Detour::Raised(error)) if !error.is_instance_of::<PyException>(py) => Err(error),
        Err(_) => Ok(None),
    }
}

/// Parses the response of a query service, with the metadata that stands in its document.
pub fn parse_query<'py>(
    py: Python<'py>,
    graph: &Graph,
    operation: &'static Operation,
    body: &[u8],
) -> PyResult<Bound<'py, PyDict>> {
    if let Some(parsed) = direct(py, Reader::query(py, graph, operation, body))? {
        return Ok(parsed);
    }
    let root = tree::parse(py, body)?;
    let walker = Walker { graph };
    let children = tree::by_name(&root)?;
    let parsed = match graph.output(operation) {
        Some((_, shape)) => {
            let start = match operation.result_wrapper {
                Some(wrapper) => children.as_any().get_item(wrapper)?,
                None => root,
            };
            walker.structure(shape, &start)?
        }
        None => PyDict::new(py).into_any(),
    };
    if let Some(metadata) = children.get_item(metadata_name(graph))? {
        let texts = if graph.service.metadata.protocol == Protocol::Ec2 {
            let texts = PyDict::new(py);
            texts.set_item("RequestId", metadata.getattr("text")?)?;
            texts
        } else {
            let texts = tree::by_name(&metadata)?;
            for (key, value) in texts.iter() {
                texts.set_item(key, value.getattr("text")?)?;
            }
            texts
        };
        parsed.set_item(pyo3::intern!(py, "ResponseMetadata"), texts)?;
    }
    Ok(parsed.cast_into()?)
}

/// The element beside the result that tells of the response itself.
fn metadata_name(graph: &Graph) -> &'static str {
    match graph.service.metadata.protocol {
        Protocol::Ec2 => "requestId",
        _ => "ResponseMetadata",
    }
}

/// Parses a body that is a value of a member's shape, or of `shape` itself.
pub fn parse_body<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    member: Option<&'static Member>,
    body: &[u8],
) -> PyResult<Bound<'py, PyAny>> {
    if !body.is_empty()
        && let Some(parsed) = direct(py, Reader::body(py, graph, shape, member, body))?
    {
        return Ok(parsed);
    }
    let root = if body.is_empty() {
        tree::module(py)?.call_method1("Element", ("",))?
    } else {
        tree::parse(py, body)?
    };
    let walker = Walker { graph };
    match member {
        Some(member) => walker.value(member, &root),
        None => walker.structure(shape, &root),
    }
}

/// The text of an element as boto3 shows it where there is no shape: none where there is no text.
fn optional_text<'py>(py: Python<'py>, text: &str) -> Bound<'py, PyAny> {
    if text.is_empty() {
        py.None().into_bound(py)
    } else {
        PyString::new(py, text).into_any()
    }
}

/// Parses a document without a shape: texts and dicts, of repeated elements the first. Also whether
/// its root is an `Error` in no namespace.
pub fn parse_untyped<'py>(
    py: Python<'py>,
    graph: &Graph,
    body: &[u8],
) -> PyResult<(bool, Bound<'py, PyDict>)> {
    const ERROR: &str = "Error";
    if let Some((root, parsed)) = direct(py, Reader::untyped(py, graph, body))? {
        return Ok((root == Some(ERROR), parsed));
    }
    let root = tree::parse(py, body)?;
    let parsed = tree::by_name(&root)?;
    tree::untyped(&parsed)?;
    Ok((root.getattr("tag")?.eq(ERROR)?, parsed))
}

/// Whether a document is an `Error` in no namespace, or cannot be read to its end.
pub fn is_error_or_broken(body: &[u8]) -> bool {
    const ERROR: &str = "Error";
    let plain = || -> Result<bool, scan::Odd> {
        let (mut scanner, root) = scan::Scanner::new(body)?;
        let is_error = root == ERROR && !scanner.in_namespace();
        scanner.skip()?;
        scanner.finish()?;
        Ok(is_error)
    };
    plain().unwrap_or_else(|scan::Odd| {
        // What is not in the plain spelling is for Python's parser to judge.
        interpreter::try_attach(|py| {
            let root = tree::parse(py, body);
            root.and_then(|root| root.getattr("tag")?.eq(ERROR))
                .unwrap_or(true)
        })
        .unwrap_or(true)
    })
}

/// The value of a header, by the shape of its member.
pub fn header_value<'py>(
    graph: &Graph,
    member: &'static Member,
    value: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    Walker { graph }.value(member, value)
}
