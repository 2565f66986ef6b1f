//! How deep values may be nested. Python ends endless nesting with a `RecursionError`; native code has
//! to stop by itself, before its stack does.

use std::cell::Cell;
use std::marker::PhantomData;

use pyo3::exceptions::PyRecursionError;
use pyo3::prelude::*;

/// Structures, lists and maps within one another. boto3 makes two Python calls or more for each, of
/// the thousand that Python allows.
const LIMIT: u16 = 500;

thread_local! {
    static DEPTH: Cell<u16> = const { Cell::new(0) };
}

/// One level, left when this is dropped.
pub struct Level(PhantomData<*const ()>);

/// Goes one level down, or raises `RecursionError`.
pub fn enter() -> PyResult<Level> {
    let depth = DEPTH.get();
    if depth >= LIMIT {
        return Err(PyRecursionError::new_err(
            "maximum recursion depth exceeded",
        ));
    }
    DEPTH.set(depth + 1);
    Ok(Level(PhantomData))
}

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().saturating_sub(1));
    }
}
