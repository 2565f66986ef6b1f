//! `JMESPath` over Python objects: what an expression finds is the very object that was searched.
//! Grammar, values, functions and errors are those of jmespath.py.

mod evaluate;
mod functions;
mod lexer;
mod parser;

use std::sync::Arc;

use pyo3::call::PyCallArgs;
use pyo3::prelude::*;

use evaluate::Evaluation;
use parser::Node;

use crate::imports;

/// A compiled expression.
#[pyclass(frozen, module = "ferroboto.jmespath")]
pub struct ParsedResult {
    /// The expression as it was written.
    #[pyo3(get)]
    expression: String,
    root: Node,
}

#[pymethods]
impl ParsedResult {
    #[new]
    pub fn new(py: Python<'_>, expression: String) -> PyResult<Self> {
        let root = parser::parse(py, &expression)?;
        Ok(Self { expression, root })
    }

    /// What the expression finds in a value.
    pub fn search<'py>(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Evaluation::new(value.py()).visit(&self.root, value)
    }

    fn __repr__(&self) -> String {
        format!("<JMESPath {:?}>", self.expression)
    }
}

/// An expression as a value, as `&name` gives it to a function.
#[pyclass(frozen, name = "_Expression", module = "ferroboto.jmespath")]
pub struct Expref(Arc<Node>);

/// An error of `ferroboto.jmespath`.
fn fault<'py>(py: Python<'py>, class: &str, args: impl PyCallArgs<'py>) -> PyErr {
    imports::JMESPATH
        .get(py)
        .and_then(|module| module.getattr(class)?.call1(args))
        .map_or_else(|error| error, PyErr::from_value)
}
