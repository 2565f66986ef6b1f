//! The methods of clients: one object an operation, shared by all clients of the service.

use std::sync::Arc;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyTuple};

use super::base::BaseClient;
use super::registry::ServiceEntry;
use super::{call, function, help};
use crate::exceptions;
use crate::imports;
use crate::interpreter;

/// Where tests of programs put a function of their own in place of every call.
const MAKE_API_CALL: &str = "_make_api_call";

static OWN_MAKE_API_CALL: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// Remembers what makes calls, before a program can put its own in its place.
pub fn remember(py: Python<'_>) -> PyResult<()> {
    function::pass_for_functions(py)?;
    let own = py.get_type::<BaseClient>().getattr(MAKE_API_CALL)?;
    let _ = OWN_MAKE_API_CALL.set(py, own.unbind());
    // A getter of this name would be hidden behind the text of the class.
    let page = wrap_pyfunction!(page, py)?;
    let property = imports::BUILTINS
        .get(py)?
        .getattr("property")?
        .call1((page,))?;
    py.get_type::<OperationMethod>()
        .setattr("__doc__", property)
}

/// The page that `help()` shows of an operation.
#[pyfunction]
fn page(method: &Bound<'_, OperationMethod>) -> String {
    let py = method.py();
    let method = method.get();
    help::page(py, method.entry.graph.service, method.operation())
}

fn is_replaced(client: &Bound<'_, BaseClient>, asynchronous: bool) -> PyResult<bool> {
    let py = client.py();
    let name = pyo3::intern!(py, MAKE_API_CALL);
    let of_class = client.get_type().getattr(name)?;
    let own = if asynchronous {
        Some(imports::AIO_MAKE_API_CALL.get(py)?)
    } else {
        OWN_MAKE_API_CALL.get(py).map(|own| own.bind(py))
    };
    if !own.is_some_and(|own| own.is(&of_class)) {
        return Ok(true);
    }
    let own = client.getattr(pyo3::intern!(py, "__dict__"))?;
    own.contains(name)
}

/// What identifies a method: the service, the name of the method, and whether it is asyncio's.
type MethodIdentity = (&'static str, &'static str, bool);

/// An operation as a function of the client class.
#[pyclass(frozen, module = "ferroboto._calls.client")]
pub struct OperationMethod {
    entry: Arc<ServiceEntry>,
    /// There are many of these objects, so that they are kept small.
    index: u32,
    asynchronous: bool,
}

impl OperationMethod {
    /// The method of the operation at an index of the service.
    pub fn new(entry: Arc<ServiceEntry>, index: u32, asynchronous: bool) -> Self {
        Self {
            entry,
            index,
            asynchronous,
        }
    }

    fn index(&self) -> usize {
        self.index as usize
    }

    fn operation(&self) -> &'static ferroboto_model::Operation {
        &self.entry.graph.service.operations[self.index()]
    }
}

#[pymethods]
impl OperationMethod {
    fn __get__<'py>(
        slf: &Bound<'py, Self>,
        instance: Option<&Bound<'py, PyAny>>,
        _owner: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        match instance {
            Some(instance) => imports::METHOD_TYPE.get(py)?.call1((slf, instance)),
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
        if args.len() != 1 {
            let name = self.operation().method;
            if args.is_empty() {
                let text = format!("{name}() missing 1 required positional argument: 'self'");
                return Err(PyTypeError::new_err(text));
            }
            let text = format!("{name}() only accepts keyword arguments.");
            let (service, operation) = (self.entry.graph.service, self.operation());
            let names = help::expected(service, operation);
            return Err(exceptions::by_keyword(
                py,
                PyTypeError::new_err(text),
                name,
                &names,
            ));
        }
        let client = args.get_borrowed_item(0)?;
        let client = client.cast::<BaseClient>()?;
        let params = match kwargs {
            Some(params) => params.clone(),
            None => PyDict::new(py),
        };
        if is_replaced(&client, self.asynchronous)? {
            let arguments = (self.operation().name, params);
            return client.call_method1(pyo3::intern!(py, MAKE_API_CALL), arguments);
        }
        if self.asynchronous {
            return imports::AIO_INVOKE
                .get(py)?
                .call1((client, self.index(), params));
        }
        call::call(&client, self.index(), &params).inspect_err(|error| help::explain(py, error))
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.operation().method
    }

    /// What a copy is made from.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, MethodIdentity)> {
        let again = imports::CLIENT.get(py)?.getattr("operation_method")?;
        let service = self.entry.graph.service.name;
        Ok((again, (service, self.operation().method, self.asynchronous)))
    }

    #[getter]
    fn __qualname__(&self) -> String {
        format!(
            "{}.{}",
            super::registry::class_name(self.entry.graph.service),
            self.operation().method
        )
    }

    #[getter]
    fn __signature__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        // Programs that run on ferroboto unchanged expect boto3's, which any arguments fit.
        let any = self.__module__(py)?.eq("botocore.client")?;
        help::signature(py, self.entry.graph.service, self.operation(), any)
    }

    #[getter]
    fn __module__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.get_type::<BaseClient>()
            .getattr(pyo3::intern!(py, "__module__"))
    }

    /// With the three below, this is what `inspect` takes for a function, and knows a coroutine function by.
    #[getter]
    fn __code__<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        function::code(py, self.asynchronous)
    }

    #[getter]
    #[allow(clippy::unused_self)] // an attribute in Python
    fn __defaults__(&self) -> Option<()> {
        None
    }

    #[getter]
    #[allow(clippy::unused_self)] // an attribute in Python
    fn __kwdefaults__(&self) -> Option<()> {
        None
    }

    #[getter]
    #[allow(clippy::unused_self)] // an attribute in Python
    fn __annotations__<'py>(&self, py: Python<'py>) -> Bound<'py, PyDict> {
        PyDict::new(py)
    }

    fn __repr__(&self) -> String {
        format!("<operation {}>", self.__qualname__())
    }
}
