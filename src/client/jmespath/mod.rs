//! `JMESPath` over Python objects: what an expression finds is the very object that was searched.
//! Grammar comes from the `jmespath` crate; values, functions and errors are those of jmespath.py.

mod evaluate;
mod functions;
mod source;

use std::sync::Arc;

use jmespath::ast::Ast;
use pyo3::call::PyCallArgs;
use pyo3::prelude::*;

use evaluate::Evaluation;
use source::Source;

/// An expression, ready to search with.
pub struct Parsed {
    ast: Ast,
    /// What numbers, literals and quoted names in `ast` stand for.
    constants: Vec<Py<PyAny>>,
}

/// A compiled expression.
#[pyclass(frozen, module = "ferroboto.jmespath")]
pub struct ParsedResult {
    /// The expression as it was written.
    #[pyo3(get)]
    expression: String,
    parsed: Arc<Parsed>,
}

#[pymethods]
impl ParsedResult {
    #[new]
    fn new(py: Python<'_>, expression: String) -> PyResult<Self> {
        let source = Source::read(py, &expression)?;
        let ast = source.parse(py, &expression)?;
        let parsed = Arc::new(Parsed {
            ast,
            constants: source.constants,
        });
        Ok(Self { expression, parsed })
    }

    /// What the expression finds in a value.
    fn search<'py>(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        Evaluation::new(value.py(), &self.parsed).visit(&self.parsed.ast, value)
    }

    fn __repr__(&self) -> String {
        format!("<JMESPath {:?}>", self.expression)
    }
}

/// An expression as a value, as `&name` gives it to a function.
#[pyclass(frozen, name = "_Expression", module = "ferroboto.jmespath")]
pub struct Expref {
    parsed: Arc<Parsed>,
    ast: Ast,
}

/// An error of `ferroboto.jmespath`.
fn fault<'py>(py: Python<'py>, class: &str, args: impl PyCallArgs<'py>) -> PyErr {
    py.import("ferroboto.jmespath")
        .and_then(|module| module.getattr(class)?.call1(args))
        .map_or_else(|error| error, PyErr::from_value)
}
