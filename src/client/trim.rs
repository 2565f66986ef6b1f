//! Tracebacks that end in the user's line: what Python code of this library raises on purpose is handed on without
//! the lines it went through.

use std::sync::OnceLock;

use pyo3::exceptions::{PyOSError, PyTypeError, PyValueError};
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyTuple, PyType};

use super::function;
use crate::imports;
use crate::interpreter;

static WHOLE: OnceLock<bool> = OnceLock::new();

/// Set to anything, it leaves tracebacks whole.
const VARIABLE: &str = "FERROBOTO_FULL_TRACEBACK";

/// Marks an error that was raised on purpose, once the line that raised it is gone.
const ON_PURPOSE: &str = "_on_purpose";

/// Modules of Python whose functions stand between this library's lines: sizes of files, and threads of event loops.
const PASSED: [&str; 2] = ["genericpath", "concurrent.futures.thread"];

/// Whether all lines of a traceback are this library's own.
fn is_ours(error: &Bound<'_, PyAny>) -> PyResult<bool> {
    let mut at = error.getattr("__traceback__")?;
    if at.is_none() {
        return Ok(false);
    }
    while !at.is_none() {
        let globals = at.getattr("tb_frame")?.getattr("f_globals")?;
        let name = globals.call_method1("get", ("__name__", ""))?;
        let name: String = name.extract()?;
        let is_own = name == "ferroboto" || name.starts_with("ferroboto.");
        if !is_own && !PASSED.contains(&name.as_str()) {
            return Ok(false);
        }
        at = at.getattr("tb_next")?;
    }
    Ok(true)
}

/// Whether an error is one that users are to read: not a mistake of this library.
fn is_meant(py: Python<'_>, error: &Bound<'_, PyAny>) -> PyResult<bool> {
    let module = crate::exceptions::module(py)?;
    for class in ["BotoCoreError", "ClientError", "Boto3Error"] {
        if error.is_instance(&module.getattr(class)?)? {
            return Ok(true);
        }
    }
    // Files that are missing or refused are the caller's affair.
    if error.is_instance_of::<PyOSError>() || error.get_type().is(py.get_type::<PyValueError>()) {
        return Ok(true);
    }
    is_raised_on_purpose(py, error)
}

/// Whether an error was raised by a `raise`, rather than by what a line of code ran into.
fn is_raised_on_purpose(py: Python<'_>, error: &Bound<'_, PyAny>) -> PyResult<bool> {
    if error.hasattr(ON_PURPOSE)? {
        return Ok(true);
    }
    let mut last = error.getattr("__traceback__")?;
    if last.is_none() {
        return Ok(false);
    }
    loop {
        let next = last.getattr("tb_next")?;
        if next.is_none() {
            break;
        }
        last = next;
    }
    let code = last
        .getattr("tb_frame")?
        .getattr("f_code")?
        .getattr("co_code")?;
    let instruction = code.get_item(last.getattr("tb_lasti")?)?;
    let is_raised = instruction.eq(imports::OPCODES.get(py)?.get_item("RAISE_VARARGS")?)?;
    if is_raised {
        error.setattr(ON_PURPOSE, true)?;
    }
    Ok(is_raised)
}

/// The same error without the lines it went through so far, if all of them are this library's own.
#[pyfunction]
pub fn without_our_lines(error: &Bound<'_, PyAny>) -> Py<PyAny> {
    let py = error.py();
    let error = without_ours(py, PyErr::from_value(error.clone()));
    error.into_value(py).into_any()
}

fn without_ours(py: Python<'_>, error: PyErr) -> PyErr {
    if is_meant(py, error.value(py)).unwrap_or_default() {
        trim(py, error)
    } else {
        error
    }
}

/// The same error without its lines, if all of them are this library's own.
fn trim(py: Python<'_>, error: PyErr) -> PyErr {
    if *WHOLE.get_or_init(|| std::env::var_os(VARIABLE).is_some()) {
        return error;
    }
    let value = error.into_value(py).into_bound(py).into_any();
    let trims = is_ours(&value);
    if trims.is_ok_and(|trims| trims) {
        // Only the wish for brevity is lost where this fails.
        let _ = value.setattr("__traceback__", py.None());
    }
    PyErr::from_value(value)
}

/// A function whose errors come without its own lines.
#[pyclass(frozen, dict, weakref, module = "ferroboto._ferroboto")]
pub struct Trimmed {
    function: Py<PyAny>,
}

/// Lets the errors of a function end where it is called.
#[pyfunction]
pub fn trimmed<'py>(py: Python<'py>, function: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    let made = Trimmed {
        function: function.clone().unbind(),
    };
    let made = made.into_pyobject(py)?.into_any();
    // A class has these, so nobody would ask further.
    for name in ["__doc__", "__module__"] {
        if let Some(value) = function.getattr_opt(name)? {
            made.setattr(name, value)?;
        }
    }
    Ok(made)
}

#[pymethods]
impl Trimmed {
    #[getter]
    fn __wrapped__(&self, py: Python<'_>) -> Py<PyAny> {
        self.function.clone_ref(py)
    }

    /// It passes for a function: mocks with `autospec` pass `self` to nothing else, and check no other's arguments.
    #[getter]
    #[allow(clippy::unused_self)] // an attribute in Python
    fn __class__<'py>(&self, py: Python<'py>) -> PyResult<&'py Bound<'py, PyType>> {
        imports::FUNCTION_TYPE.get(py)
    }

    /// The code of the function, or of one that takes any arguments where the function is native.
    #[getter]
    fn __code__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let own = self.function.bind(py).getattr_opt("__code__")?;
        own.map_or_else(|| function::code(py, false), Ok)
    }

    #[getter]
    fn __defaults__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.function.bind(py).getattr_opt("__defaults__")
    }

    #[getter]
    fn __kwdefaults__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        self.function.bind(py).getattr_opt("__kwdefaults__")
    }

    /// It is found by its name again, as functions are.
    fn __reduce__(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        let name = self.function.bind(py).getattr("__qualname__")?;
        Ok(name.unbind())
    }

    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        match instance {
            Some(instance) => imports::METHOD_TYPE.get(slf.py())?.call1((slf, instance)),
            None => Ok(slf.clone().into_any()),
        }
    }

    #[pyo3(signature = (*args, **kwargs))]
    fn __call__<'py>(
        &self,
        py: Python<'py>,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        interpreter::guard();
        let called = self.function.bind(py).call(args, kwargs);
        called.map_err(|error| {
            if self.is_about_arguments(py, &error) {
                trim(py, error)
            } else {
                without_ours(py, error)
            }
        })
    }

    /// What the function has, this has: name, text, module, code.
    fn __getattr__<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        self.function.bind(py).getattr(name)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(self.function.bind(py).repr()?.to_string())
    }
}

impl Trimmed {
    /// Whether a caller has used an argument that the function does not have; then a note suggests another.
    fn is_about_arguments(&self, py: Python<'_>, error: &PyErr) -> bool {
        error.is_instance_of::<PyTypeError>(py)
            && imports::NOTES
                .get(py)
                .and_then(|notes| {
                    let arguments = (error.value(py), self.function.bind(py));
                    notes.call_method1("add_argument", arguments)?.extract()
                })
                .unwrap_or_default()
    }
}

/// A generator whose errors come without its own lines.
#[pyclass(frozen, weakref, module = "ferroboto._ferroboto")]
pub struct TrimmedIterator {
    generator: Py<PyAny>,
}

#[pymethods]
impl TrimmedIterator {
    #[new]
    fn new(generator: Py<PyAny>) -> Self {
        Self { generator }
    }

    /// What the generator refers to may refer to this.
    #[allow(clippy::needless_pass_by_value)] // what Python passes
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.generator)
    }

    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        interpreter::guard();
        match self.generator.bind(py).try_iter()?.next() {
            None => Ok(None),
            Some(Ok(item)) => Ok(Some(item)),
            Some(Err(error)) => Err(without_ours(py, error)),
        }
    }

    /// What else a generator has: `close`, `send`, `throw`.
    fn __getattr__<'py>(&self, py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
        self.generator.bind(py).getattr(name)
    }
}
