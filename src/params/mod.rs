//! Validation of Python values against shapes. Collects every fault before it reports, in boto3's
//! words; nothing here changes a value or sends one.

use std::fmt::Write as _;

use pyo3::exceptions::{PyAttributeError, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple,
};

use ferroboto_model::{Bound as Limit, Member, Service, Shape, ShapeKind};

use crate::wire::values::{is_decimal, is_json_value_header, reported};
use crate::wire::{depth, json, timestamps};

const STRUCTURE_TYPES: &str = "<class 'dict'>";
const LIST_TYPES: &str = "<class 'list'>, <class 'tuple'>";
const STRING_TYPES: &str = "<class 'str'>";
const INTEGER_TYPES: &str = "<class 'int'>";
const FLOAT_TYPES: &str = "<class 'float'>, <class 'decimal.Decimal'>, <class 'int'>";
const BOOLEAN_TYPES: &str = "<class 'bool'>";
const BLOB_TYPES: &str = "<class 'bytes'>, <class 'bytearray'>, file-like object";
const TIMESTAMP_TYPES: &str = "<class 'datetime.datetime'>, timestamp-string";
const EVENTS_TYPES: &str = "iterable of <class 'dict'>";
const DOCUMENT_TYPES: &str =
    "<class 'str'>, <class 'int'>, <class 'bool'>, <class 'float'>, <class 'list'>, <class 'dict'>";

/// The report of all faults in the parameters, or nothing when they fit the shape.
pub fn report(
    service: &'static Service,
    root: &'static Member,
    params: &Bound<'_, PyDict>,
) -> PyResult<Option<String>> {
    let mut validator = Validator {
        service,
        report: String::new(),
    };
    validator.value(params.as_any(), root, &Path::Root(""))?;
    Ok(if validator.report.is_empty() {
        None
    } else {
        Some(validator.report)
    })
}

/// The report of all faults in a value for a structure, or nothing when it fits.
pub fn shape_report(
    service: &'static Service,
    shape: &'static Shape,
    value: &Bound<'_, PyAny>,
) -> PyResult<Option<String>> {
    let mut validator = Validator {
        service,
        report: String::new(),
    };
    validator.structure(value, shape, &Path::Root(""))?;
    Ok(Some(validator.report).filter(|report| !report.is_empty()))
}

/// The report of all faults in one event of a stream, or nothing when it fits.
pub fn event_report(
    service: &'static Service,
    stream: &'static Shape,
    event: &Bound<'_, PyAny>,
) -> PyResult<Option<String>> {
    let mut validator = Validator {
        service,
        report: String::new(),
    };
    if let Ok(event) = event.cast::<PyDict>() {
        validator.one_of(event, stream, &Path::Root(""))?;
    }
    validator.structure(event, stream, &Path::Root(""))?;
    Ok(Some(validator.report).filter(|report| !report.is_empty()))
}

/// Where a value stands; spelled out only when there is a fault to report.
enum Path<'p> {
    Root(&'p str),
    Member(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
    MapKey(&'p Path<'p>, &'p Bound<'p, PyAny>),
    MapValue(&'p Path<'p>, &'p Bound<'p, PyAny>),
}

impl Path<'_> {
    fn write(&self, out: &mut String) -> PyResult<()> {
        match self {
            Self::Root(name) => out.push_str(name),
            Self::Member(parent, name) => {
                parent.write(out)?;
                out.push('.');
                out.push_str(name);
            }
            Self::Index(parent, index) => {
                parent.write(out)?;
                let _ = write!(out, "[{index}]");
            }
            Self::MapKey(parent, key) => {
                parent.write(out)?;
                let _ = write!(out, " (key: {})", reported(key)?);
            }
            Self::MapValue(parent, key) => {
                parent.write(out)?;
                out.push('.');
                out.push_str(&reported(key)?);
            }
        }
        Ok(())
    }

    fn name(&self) -> PyResult<String> {
        let mut name = String::new();
        self.write(&mut name)?;
        if name.is_empty() {
            return Ok("input".to_owned());
        }
        if name.starts_with('.') {
            name.remove(0);
        }
        Ok(name)
    }
}

struct Validator {
    service: &'static Service,
    report: String,
}

impl Validator {
    fn fault(&mut self, text: std::fmt::Arguments<'_>) {
        if !self.report.is_empty() {
            self.report.push('\n');
        }
        let _ = self.report.write_fmt(text);
    }

    fn wrong_type(
        &mut self,
        value: &Bound<'_, PyAny>,
        path: &Path<'_>,
        types: &str,
    ) -> PyResult<()> {
        let (name, shown, class) = (path.name()?, reported(value)?, value.get_type().str()?);
        self.fault(format_args!(
            "Invalid type for parameter {name}, value: {shown}, type: {class}, valid types: {types}"
        ));
        Ok(())
    }

    fn length(
        &mut self,
        length: usize,
        shape: &Shape,
        member: &Member,
        path: &Path<'_>,
    ) -> PyResult<()> {
        let limit = match shape.min {
            Some(limit) => limit,
            None if member.traits().host_label => Limit::Whole(1),
            None => return Ok(()),
        };
        let too_short = match limit {
            Limit::Whole(limit) => i64::try_from(length).is_ok_and(|length| length < limit),
            #[allow(clippy::cast_precision_loss)]
            Limit::Fraction(limit) => (length as f64) < limit,
        };
        if too_short {
            let name = path.name()?;
            let limit = shown_limit(limit);
            self.fault(format_args!(
                "Invalid length for parameter {name}, value: {length}, valid min length: {limit}"
            ));
        }
        Ok(())
    }

    fn range(
        &mut self,
        value: &Bound<'_, PyAny>,
        shape: &Shape,
        member: &Member,
        path: &Path<'_>,
    ) -> PyResult<()> {
        let limit = match shape.min {
            Some(limit) => limit,
            None if member.traits().host_label => Limit::Whole(1),
            None => return Ok(()),
        };
        let too_small = match limit {
            Limit::Whole(limit) => value.lt(limit)?,
            Limit::Fraction(limit) => value.lt(limit)?,
        };
        if too_small {
            let (name, shown) = (path.name()?, reported(value)?);
            let limit = shown_limit(limit);
            self.fault(format_args!(
                "Invalid value for parameter {name}, value: {shown}, valid min value: {limit}"
            ));
        }
        Ok(())
    }

    fn value(
        &mut self,
        value: &Bound<'_, PyAny>,
        member: &'static Member,
        path: &Path<'_>,
    ) -> PyResult<()> {
        let shape = self.service.shape(member.shape);
        if is_json_value_header(member, shape) {
            return self.json_value(value, path);
        }
        if member.traits().event_stream {
            return self.events(value, path);
        }
        match shape.kind {
            ShapeKind::Structure if shape.document => self.document(value, path),
            ShapeKind::Structure => self.structure(value, shape, path),
            ShapeKind::List => self.list(value, shape, member, path),
            ShapeKind::Map => self.map(value, shape, path),
            ShapeKind::String | ShapeKind::Character => match value.cast::<PyString>() {
                Ok(text) => {
                    if shape.min.is_some() || member.traits().host_label {
                        self.length(text.len()?, shape, member, path)?;
                    }
                    Ok(())
                }
                Err(_) => self.wrong_type(value, path, STRING_TYPES),
            },
            ShapeKind::Byte | ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long => {
                if value.is_instance_of::<PyInt>() {
                    self.range(value, shape, member, path)
                } else {
                    self.wrong_type(value, path, INTEGER_TYPES)
                }
            }
            ShapeKind::Float | ShapeKind::Double => {
                if value.is_instance_of::<PyFloat>()
                    || value.is_instance_of::<PyInt>()
                    || is_decimal(value)?
                {
                    self.range(value, shape, member, path)
                } else {
                    self.wrong_type(value, path, FLOAT_TYPES)
                }
            }
            ShapeKind::Boolean => {
                if value.is_instance_of::<PyBool>() {
                    Ok(())
                } else {
                    self.wrong_type(value, path, BOOLEAN_TYPES)
                }
            }
            ShapeKind::Blob => {
                if value.is_instance_of::<PyBytes>()
                    || value.is_instance_of::<PyByteArray>()
                    || value.is_instance_of::<PyString>()
                    || value.hasattr(pyo3::intern!(value.py(), "read"))?
                {
                    Ok(())
                } else {
                    self.wrong_type(value, path, BLOB_TYPES)
                }
            }
            ShapeKind::Timestamp => match timestamps::parse_to_aware_datetime(value) {
                Ok(_) => Ok(()),
                Err(error)
                    if error.is_instance_of::<PyTypeError>(value.py())
                        || error.is_instance_of::<PyValueError>(value.py())
                        || error.is_instance_of::<PyAttributeError>(value.py()) =>
                {
                    self.wrong_type(value, path, TIMESTAMP_TYPES)
                }
                Err(error) => Err(error),
            },
        }
    }

    fn structure(
        &mut self,
        value: &Bound<'_, PyAny>,
        shape: &'static Shape,
        path: &Path<'_>,
    ) -> PyResult<()> {
        let Ok(params) = value.cast::<PyDict>() else {
            return self.wrong_type(value, path, STRUCTURE_TYPES);
        };
        let _level = depth::enter()?;
        let members = self.service.members(shape);
        if shape.union {
            self.one_of(params, shape, path)?;
        }
        for required in &shape.required {
            let required = members[usize::from(*required)].name;
            if !params.contains(required)? {
                let name = path.name()?;
                self.fault(format_args!(
                    "Missing required parameter in {name}: \"{required}\""
                ));
            }
        }
        let mut known = smallvec::SmallVec::<[(&'static Member, Bound<'_, PyAny>); 8]>::new();
        for (key, value) in params.iter() {
            let member = match key.cast::<PyString>() {
                Ok(text) => match text.to_str() {
                    Ok(text) => members.iter().find(|member| member.name == text),
                    Err(_) => None,
                },
                Err(_) => None,
            };
            if let Some(member) = member {
                known.push((member, value));
            } else {
                let (name, shown) = (path.name()?, reported(&key)?);
                let members = member_names(members);
                self.fault(format_args!(
                    "Unknown parameter in {name}: \"{shown}\", must be one of: {members}"
                ));
            }
        }
        for (member, value) in known {
            self.value(&value, member, &Path::Member(path, member.name))?;
        }
        Ok(())
    }

    fn one_of(
        &mut self,
        params: &Bound<'_, PyDict>,
        shape: &'static Shape,
        path: &Path<'_>,
    ) -> PyResult<()> {
        if params.len() == 1 {
            return Ok(());
        }
        let name = path.name()?;
        let members = member_names(self.service.members(shape));
        if params.is_empty() {
            self.fault(format_args!(
                "Must set one of the following keys for tagged unionstructure {name}: {members}."
            ));
        } else {
            self.fault(format_args!(
                "Invalid number of parameters set for tagged union structure {name}. \
                 Can only set one of the following keys: {members}."
            ));
        }
        Ok(())
    }

    /// Events are looked at one by one, when they are sent.
    fn events(&mut self, value: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<()> {
        let one = value.is_instance_of::<PyDict>()
            || value.is_instance_of::<PyString>()
            || value.is_instance_of::<PyBytes>();
        let py = value.py();
        let many = value.hasattr(pyo3::intern!(py, "__iter__"))?
            || value.hasattr(pyo3::intern!(py, "__aiter__"))?;
        if one || !many {
            return self.wrong_type(value, path, EVENTS_TYPES);
        }
        Ok(())
    }

    fn list(
        &mut self,
        value: &Bound<'_, PyAny>,
        shape: &'static Shape,
        member: &Member,
        path: &Path<'_>,
    ) -> PyResult<()> {
        let _level = depth::enter()?;
        let element = &self.service.members(shape)[0];
        if let Ok(list) = value.cast::<PyList>() {
            self.length(list.len(), shape, member, path)?;
            for (index, item) in list.iter().enumerate() {
                self.value(&item, element, &Path::Index(path, index))?;
            }
        } else if let Ok(tuple) = value.cast::<PyTuple>() {
            self.length(tuple.len(), shape, member, path)?;
            for (index, item) in tuple.iter().enumerate() {
                self.value(&item, element, &Path::Index(path, index))?;
            }
        } else {
            self.wrong_type(value, path, LIST_TYPES)?;
        }
        Ok(())
    }

    fn map(
        &mut self,
        value: &Bound<'_, PyAny>,
        shape: &'static Shape,
        path: &Path<'_>,
    ) -> PyResult<()> {
        let Ok(map) = value.cast::<PyDict>() else {
            return self.wrong_type(value, path, STRUCTURE_TYPES);
        };
        let _level = depth::enter()?;
        let members = self.service.members(shape);
        for (key, value) in map.iter() {
            self.value(&key, &members[0], &Path::MapKey(path, &key))?;
            self.value(&value, &members[1], &Path::MapValue(path, &key))?;
        }
        Ok(())
    }

    fn json_value(&mut self, value: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<()> {
        let py = value.py();
        match json::python_dumps(value, false) {
            Ok(_) => Ok(()),
            Err(error)
                if error.is_instance_of::<PyTypeError>(py)
                    || error.is_instance_of::<PyValueError>(py) =>
            {
                let name = path.name()?;
                let reason = error.value(py).str()?;
                self.fault(format_args!(
                    "Invalid parameter {name} must be json serializable: {reason}"
                ));
                Ok(())
            }
            Err(error) => Err(error),
        }
    }

    fn document(&mut self, value: &Bound<'_, PyAny>, path: &Path<'_>) -> PyResult<()> {
        if value.is_none() {
            return Ok(());
        }
        let _level = depth::enter()?;
        if let Ok(map) = value.cast::<PyDict>() {
            for (key, value) in map.iter() {
                // As in boto3, a member of a document is reported by its own name alone.
                let name = reported(&key)?;
                self.document(&value, &Path::Root(&name))?;
            }
        } else if let Ok(list) = value.cast::<PyList>() {
            for (index, item) in list.iter().enumerate() {
                self.document(&item, &Path::Index(path, index))?;
            }
        } else if !(value.is_instance_of::<PyString>()
            || value.is_instance_of::<PyInt>()
            || value.is_instance_of::<PyFloat>())
        {
            let (name, shown, class) = (path.name()?, reported(value)?, value.get_type().str()?);
            self.fault(format_args!(
                "Invalid type for document parameter {name}, value: {shown}, type: {class}, \
                 valid types: {DOCUMENT_TYPES}"
            ));
        }
        Ok(())
    }
}

fn member_names(members: &[Member]) -> String {
    let names: Vec<&str> = members.iter().map(|member| member.name).collect();
    names.join(", ")
}

fn shown_limit(limit: Limit) -> String {
    match limit {
        Limit::Whole(limit) => limit.to_string(),
        Limit::Fraction(limit) => format!("{limit:?}"),
    }
}
