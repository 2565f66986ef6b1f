//! Binds the arguments of a call to parameters as a Python function does, with Python's messages: those of a native
//! function name another class and count without `self`.

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyString, PyTuple};

/// The parameters of a method, after `self`.
pub struct Parameters {
    /// The name that Python's messages have.
    pub function: &'static str,
    /// Their names.
    pub names: &'static [&'static str],
    /// How many of them have no default.
    pub required: usize,
}

impl Parameters {
    /// The value of each parameter that has one.
    pub fn bind<'py, const N: usize>(
        &self,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<[Option<Bound<'py, PyAny>>; N]> {
        let mut values: [Option<Bound<'py, PyAny>>; N] = [const { None }; N];
        for (value, given) in values.iter_mut().zip(args) {
            *value = Some(given);
        }
        for (name, given) in kwargs.into_iter().flatten() {
            let place = self.place(&name)?;
            match values.get_mut(place) {
                Some(value @ None) => *value = Some(given),
                _ => return Err(self.error(&format!("got multiple values for argument '{name}'"))),
            }
        }
        if args.len() > self.names.len() {
            return Err(self.too_many(args.len()));
        }
        let missing: Vec<&str> = self.names[..self.required]
            .iter()
            .zip(&values)
            .filter_map(|(name, value)| value.is_none().then_some(*name))
            .collect();
        match missing.first() {
            Some(name) => {
                Err(self.error(&format!("missing 1 required positional argument: '{name}'")))
            }
            None => Ok(values),
        }
    }

    /// The value of the only parameter.
    pub fn name<'py>(
        &self,
        args: &Bound<'py, PyTuple>,
        kwargs: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let [name] = self.bind(args, kwargs)?;
        // It has no default, so that there is a value.
        Ok(name.unwrap_or_else(|| args.py().None().into_bound(args.py())))
    }

    fn place(&self, name: &Bound<'_, PyAny>) -> PyResult<usize> {
        let name = name.cast::<PyString>()?.to_cow()?;
        let place = self.names.iter().position(|known| *known == name);
        place.ok_or_else(|| self.error(&format!("got an unexpected keyword argument '{name}'")))
    }

    /// The error of a call with too many positional arguments; Python counts `self` as well.
    fn too_many(&self, given: usize) -> PyErr {
        let (least, most) = (self.required + 1, self.names.len() + 1);
        let takes = match (least == most, most) {
            (true, 1) => "1 positional argument".to_owned(),
            (true, _) => format!("{most} positional arguments"),
            (false, _) => format!("from {least} to {most} positional arguments"),
        };
        self.error(&format!("takes {takes} but {} were given", given + 1))
    }

    fn error(&self, text: &str) -> PyErr {
        PyTypeError::new_err(format!("{}() {text}", self.function))
    }
}
