//! Text that a response repeats, as Python strings: keys of maps, which tend to be the same in the same order, and values
//! of enumerations.

use pyo3::prelude::*;
use pyo3::types::PyString;

/// How many are kept; more of them are no names, and each is made for itself.
const LIMIT: usize = 64;

/// The strings of a response so far.
#[derive(Default)]
pub struct KeyCache<'py> {
    keys: Vec<Bound<'py, PyString>>,
    /// The place of the key that came after the last one before.
    next: usize,
}

impl<'py> KeyCache<'py> {
    /// The string of a key.
    pub fn key(&mut self, py: Python<'py>, text: &str) -> PyResult<Bound<'py, PyString>> {
        if let Some(place) = self.place(text)?
            && let Some(key) = self.keys.get(place)
        {
            self.next = place + 1;
            return Ok(key.clone());
        }
        let key = PyString::new(py, text);
        if self.keys.len() < LIMIT {
            self.keys.push(key.clone());
            self.next = self.keys.len();
        }
        Ok(key)
    }

    fn place(&self, text: &str) -> PyResult<Option<usize>> {
        for place in [self.next, 0] {
            if let Some(key) = self.keys.get(place)
                && key.to_str()? == text
            {
                return Ok(Some(place));
            }
        }
        if self.keys.len() >= LIMIT {
            return Ok(None);
        }
        for (place, key) in self.keys.iter().enumerate() {
            if key.to_str()? == text {
                return Ok(Some(place));
            }
        }
        Ok(None)
    }
}
