//! `DynamoDB`'s attribute values, such as `{"N": "1"}`, as the values that Python has for them, and back: one pass over
//! parameters or a response. What is out of the ordinary is left to the Python methods that are passed along.

mod parse;
mod read;
mod write;

use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyMapping, PyString, PyTuple};

use crate::imports;
use crate::wire::depth;
use read::Reader;
use write::Writer;

pub use parse::ValueReader;

/// Reads one attribute value; `otherwise` reads what is none of the usual.
#[pyfunction]
pub fn read_attribute_value<'py>(
    value: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    Reader::new(otherwise, binary, context)?.value(value)
}

/// Reads the attribute values of a response in place, where a plan says that they are.
#[pyfunction]
pub fn read_attribute_values<'py>(
    plan: &Bound<'py, PyAny>,
    parsed: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<()> {
    let reader = Reader::new(otherwise, binary, context)?;
    follow(plan, parsed, &|value| reader.value(value))
}

/// Writes a value as an attribute value; `otherwise` writes what is none of the usual.
#[pyfunction]
pub fn write_attribute_value<'py>(
    value: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    Writer::new(otherwise, binary, context)?.value(value)
}

/// Writes the values of parameters in place, where a plan says that they are.
#[pyfunction]
pub fn write_attribute_values<'py>(
    plan: &Bound<'py, PyAny>,
    params: &Bound<'py, PyAny>,
    otherwise: Bound<'py, PyAny>,
    binary: Bound<'py, PyAny>,
    context: &Bound<'py, PyAny>,
) -> PyResult<()> {
    let writer = Writer::new(otherwise, binary, context)?;
    follow(plan, params, &|value| writer.value(value))
}

/// Copies values that are nested in one another; `otherwise` copies what is not built in.
#[pyfunction]
pub fn copy_values<'py>(
    value: &Bound<'py, PyAny>,
    otherwise: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = value.py();
    if value.is_exact_instance_of::<PyString>()
        || value.is_none()
        || value.is_exact_instance_of::<PyBool>()
        || value.is_exact_instance_of::<PyInt>()
        || value.is_exact_instance_of::<PyBytes>()
        || value.is_exact_instance_of::<PyFloat>()
        || value.get_type().is(imports::DECIMAL.get(py)?)
    {
        return Ok(value.clone());
    }
    if let Ok(dict) = value.cast_exact::<PyDict>() {
        let _level = depth::enter()?;
        let copied = PyDict::new(py);
        for (key, item) in entries(dict) {
            copied.set_item(
                copy_values(&key, otherwise)?,
                copy_values(&item, otherwise)?,
            )?;
        }
        return Ok(copied.into_any());
    }
    if let Ok(list) = value.cast_exact::<PyList>() {
        let _level = depth::enter()?;
        let copied = PyList::empty(py);
        for item in list.to_tuple() {
            copied.append(copy_values(&item, otherwise)?)?;
        }
        return Ok(copied.into_any());
    }
    otherwise.call1((value,))
}

/// The entries of a dict as they are now: what is called for them may change it.
fn entries<'py>(dict: &Bound<'py, PyDict>) -> Vec<(Bound<'py, PyAny>, Bound<'py, PyAny>)> {
    let mut found = Vec::with_capacity(dict.len());
    found.extend(dict.iter());
    found
}

/// Transforms what a plan leads to: `True` is the value itself, a dict has the plans of members by name, a list that of
/// its elements, a tuple that of a map's values.
fn follow<'py>(
    plan: &Bound<'py, PyAny>,
    place: &Bound<'py, PyAny>,
    transform: &dyn Fn(&Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>>,
) -> PyResult<()> {
    let _level = depth::enter()?;
    // The value of a place, transformed, or what is below it.
    let step = |plan: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>| {
        if plan.is_exact_instance_of::<PyBool>() {
            return transform(value).map(Some);
        }
        follow(plan, value, transform)?;
        Ok::<_, PyErr>(None)
    };
    if let Ok(members) = plan.cast::<PyDict>() {
        if let Ok(dict) = place.cast::<PyDict>() {
            for (name, below) in members.iter() {
                if let Some(value) = dict.get_item(&name)?
                    && let Some(value) = step(&below, &value)?
                {
                    dict.set_item(&name, value)?;
                }
            }
        } else if place.cast::<PyMapping>().is_ok() {
            for (name, below) in members.iter() {
                if place.contains(&name)?
                    && let Some(value) = step(&below, &place.get_item(&name)?)?
                {
                    place.set_item(&name, value)?;
                }
            }
        }
    } else if let Ok(element) = plan.cast::<PyList>() {
        let below = element.get_item(0)?;
        if let Ok(list) = place.cast::<PyList>() {
            for (index, value) in list.to_tuple().iter().enumerate() {
                if let Some(value) = step(&below, &value)? {
                    list.set_item(index, value)?;
                }
            }
        } else if is_mutable_sequence(place)? {
            for index in 0..place.len()? {
                if let Some(value) = step(&below, &place.get_item(index)?)? {
                    place.set_item(index, value)?;
                }
            }
        }
    } else if let Ok(values) = plan.cast::<PyTuple>() {
        let below = values.get_item(0)?;
        if let Ok(dict) = place.cast::<PyDict>() {
            for (key, value) in entries(dict) {
                if let Some(value) = step(&below, &value)? {
                    dict.set_item(key, value)?;
                }
            }
        } else if let Ok(mapping) = place.cast::<PyMapping>() {
            for key in mapping.keys()? {
                if let Some(value) = step(&below, &place.get_item(&key)?)? {
                    place.set_item(key, value)?;
                }
            }
        }
    }
    Ok(())
}

fn is_mutable_sequence(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    value.is_instance(imports::MUTABLE_SEQUENCE.get(value.py())?)
}
