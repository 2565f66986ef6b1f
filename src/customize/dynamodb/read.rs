//! Attribute values of a response that is parsed already, as Python's values.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PySet, PyString};

use super::entries;
use crate::wire::depth;

/// Reads attribute values.
pub(super) struct Reader<'py> {
    otherwise: Bound<'py, PyAny>,
    pub(super) binary: Bound<'py, PyAny>,
    pub(super) decimal: Bound<'py, PyAny>,
}

impl<'py> Reader<'py> {
    pub(super) fn new(
        otherwise: Bound<'py, PyAny>,
        binary: Bound<'py, PyAny>,
        context: &Bound<'py, PyAny>,
    ) -> PyResult<Self> {
        Ok(Self {
            otherwise,
            binary,
            decimal: context.getattr("create_decimal")?,
        })
    }

    pub(super) fn value(&self, value: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        let read = match value.cast_exact::<PyDict>() {
            Ok(dict) if dict.len() == 1 => match dict.iter().next() {
                Some((kind, inner)) => self.of_kind(&kind, &inner)?,
                None => None,
            },
            _ => None,
        };
        match read {
            Some(read) => Ok(read),
            None => self.otherwise.call1((value,)),
        }
    }

    /// The value, unless it is one for Python.
    fn of_kind(
        &self,
        kind: &Bound<'py, PyAny>,
        inner: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let py = inner.py();
        let Ok(kind) = kind.cast_exact::<PyString>() else {
            return Ok(None);
        };
        Ok(match kind.to_str()? {
            "S" | "BOOL" => Some(inner.clone()),
            "N" => Some(self.number(inner)?),
            "NULL" => Some(py.None().into_bound(py)),
            "B" => Some(self.binary.call1((inner,))?),
            "M" => {
                let Ok(dict) = inner.cast_exact::<PyDict>() else {
                    return Ok(None);
                };
                let _level = depth::enter()?;
                let read = PyDict::new(py);
                for (key, item) in entries(dict) {
                    read.set_item(key, self.value(&item)?)?;
                }
                Some(read.into_any())
            }
            "L" => {
                let Ok(list) = inner.cast_exact::<PyList>() else {
                    return Ok(None);
                };
                let _level = depth::enter()?;
                let read = PyList::empty(py);
                for item in list.to_tuple() {
                    read.append(self.value(&item)?)?;
                }
                Some(read.into_any())
            }
            "SS" => self.set(inner, |item| Ok(item.clone()))?,
            "NS" => self.set(inner, |item| self.number(item))?,
            "BS" => self.set(inner, |item| self.binary.call1((item,)))?,
            _ => None,
        })
    }

    pub(super) fn number(&self, text: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        self.decimal.call1((text,))
    }

    fn set(
        &self,
        inner: &Bound<'py, PyAny>,
        read: impl Fn(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Ok(list) = inner.cast_exact::<PyList>() else {
            return Ok(None);
        };
        let set = PySet::empty(inner.py())?;
        for item in list.to_tuple() {
            set.add(read(&item)?)?;
        }
        Ok(Some(set.into_any()))
    }
}
