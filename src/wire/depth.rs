//! How deep values may be nested. Python ends endless nesting with a `RecursionError`; native code has
//! to stop by itself, before its stack does.

use std::cell::Cell;
use std::marker::PhantomData;

use pyo3::exceptions::PyRecursionError;
use pyo3::prelude::*;

/// Structures, lists and maps within one another. boto3 makes two Python calls or more for each, of
/// the thousand that Python allows.
const LIMIT: u16 = 500;

/// Bytes of stack that one level, and the Python that it may call, must find.
const RESERVE: usize = 16 * 1024;

thread_local! {
    static DEPTH: Cell<u16> = const { Cell::new(0) };
}

/// One level, left when this is dropped.
pub struct Level(PhantomData<*const ()>);

/// Goes one level down, or raises `RecursionError`.
pub fn enter() -> PyResult<Level> {
    let depth = DEPTH.get();
    if depth >= LIMIT {
        return Err(exceeded());
    }
    check_stack()?;
    DEPTH.set(depth + 1);
    Ok(Level(PhantomData))
}

/// Raises `RecursionError` where little is left of the thread's stack: programs make small ones, and
/// a response must not end the process there.
pub fn check_stack() -> PyResult<()> {
    match stacker::remaining_stack() {
        Some(left) if left < RESERVE => Err(exceeded()),
        _ => Ok(()),
    }
}

/// What Python raises for endless nesting.
pub fn exceeded() -> PyErr {
    PyRecursionError::new_err("maximum recursion depth exceeded")
}

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(DEPTH.get().saturating_sub(1));
    }
}
