//! Python's values as attribute values.

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFrozenSet, PyInt, PyList, PySet, PyString, PyTuple,
    PyType,
};

use super::entries;
use crate::imports;
use crate::wire::depth;

/// Digits of the longest number of 64 bits.
const INTEGER_DIGITS: i64 = 20;

/// Writes attribute values.
pub(super) struct Writer<'py> {
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    decimal_class: &'py Bound<'py, PyType>,
    decimal: Bound<'py, PyAny>,
    /// Whether the context keeps every integer of 64 bits as it is.
    keeps_integers: bool,
}

impl<'py> Writer<'py> {
    pub(super) fn new(
        otherwise: Bound<'py, PyAny>,
        binary: Bound<'py, PyAny>,
        context: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        let py = otherwise.py();
        let digits: i64 = context.getattr("prec")?.extract()?;
        let exponent: i64 = context.getattr("Emax")?.extract()?;
        Ok(Self {
            otherwise,
            binary,
            decimal_class: imports::DECIMAL.get(py)?,
            decimal: context.getattr("create_decimal")?,
            keeps_integers: digits >= INTEGER_DIGITS && exponent >= INTEGER_DIGITS,
        })
    }

    pub(super) fn value(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let py = value.py();
        let (kind, inner) = if value.is_exact_instance_of::<PyString>() {
            (intern!(py, "S"), value.clone())
        } else if value.is_none() {
            (
                intern!(py, "NULL"),
                PyBool::new(py, true).to_owned().into_any(),
            )
        } else if value.is_exact_instance_of::<PyBool>() {
            (intern!(py, "BOOL"), value.clone())
        } else if self.is_number(value) {
            match self.number(value)? {
                Some(number) => (intern!(py, "N"), number),
                None => return self.otherwise.call1((value,)),
            }
        } else if let Ok(dict) = value.cast_exact::<PyDict>() {
            let _level = depth::enter()?;
            let written = PyDict::new(py);
            for (key, item) in entries(dict) {
                written.set_item(key, self.value(&item)?)?;
            }
            (intern!(py, "M"), written.into_any())
        } else if let Ok(list) = value.cast_exact::<PyList>() {
            (intern!(py, "L"), self.list(&list.to_tuple())?)
        } else if let Ok(tuple) = value.cast_exact::<PyTuple>() {
            (intern!(py, "L"), self.list(tuple)?)
        } else if is_bytes(value) {
            (intern!(py, "B"), value.clone())
        } else if value.get_type().is(&self.binary) {
            (intern!(py, "B"), value.getattr(intern!(py, "value"))?)
        } else {
            match self.set(value)? {
                Some((kind, written)) => (kind, written),
                None => return self.otherwise.call1((value,)),
            }
        };
        let written = PyDict::new(py);
        written.set_item(kind, inner)?;
        Ok(written.into_any())
    }

    fn list(&self, items: &Bound<'py, PyTuple>) -> PyResult<Bound<'py, PyAny>> {
        let _level = depth::enter()?;
        let written = PyList::empty(items.py());
        for item in items.iter_borrowed() {
            written.append(self.value(&item)?)?;
        }
        Ok(written.into_any())
    }

    fn is_number(&self, value: &Bound<'py, PyAny>) -> bool {
        value.is_exact_instance_of::<PyInt>() || value.get_type().is(self.decimal_class)
    }

    /// The text of a number, unless it is one that Python refuses.
    fn number(&self, value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = value.py();
        if self.keeps_integers
            && value.is_exact_instance_of::<PyInt>()
            && let Ok(number) = value.extract::<i64>()
        {
            let mut buffer = itoa::Buffer::new();
            return Ok(Some(PyString::new(py, buffer.format(number)).into_any()));
        }
        let text = self.decimal.call1((value,))?.str()?;
        let is_refused = matches!(text.to_str()?, "Infinity" | "NaN");
        Ok((!is_refused).then(|| text.into_any()))
    }

    /// A set of one kind; of any other Python knows what to say.
    fn set(
        &self,
        value: &Bound<'py, PyAny>,
    ) -> PyResult<Option<(&'py Bound<'py, PyString>, Bound<'py, PyAny>)>> {
        let py = value.py();
        if !value.is_exact_instance_of::<PySet>() && !value.is_exact_instance_of::<PyFrozenSet>() {
            return Ok(None);
        }
        let items = value.try_iter()?.collect::<PyResult<Vec<_>>>()?;
        let written = PyList::empty(py);
        if items.iter().all(|item| self.is_number(item)) {
            for item in &items {
                let Some(number) = self.number(item)? else {
                    return Ok(None);
                };
                written.append(number)?;
            }
            return Ok(Some((intern!(py, "NS"), written.into_any())));
        }
        let kind = if items
            .iter()
            .all(PyAnyMethods::is_exact_instance_of::<PyString>)
        {
            intern!(py, "SS")
        } else if items
            .iter()
            .all(PyAnyMethods::is_exact_instance_of::<PyBytes>)
        {
            intern!(py, "BS")
        } else {
            return Ok(None);
        };
        for item in items {
            written.append(item)?;
        }
        Ok(Some((kind, written.into_any())))
    }
}

fn is_bytes(value: &Bound<'_, PyAny>) -> bool {
    value.is_exact_instance_of::<PyBytes>() || value.is_exact_instance_of::<PyByteArray>()
}
