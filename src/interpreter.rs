//! Attaching threads to the interpreter and detaching them from it, also while it ends.
//!
//! When an interpreter ends, `CPython` before 3.14 ends each other thread that asks for it, by `pthread_exit`. The C library
//! unwinds the stack of such a thread, and frames of Rust among it abort the process. Threads that call this library
//! pause instead until the process ends, as `CPython` 3.14 lets them.

use std::sync::atomic::{AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

use pyo3::exceptions::PyImportError;
use pyo3::ffi::{Py_IsInitialized, PyInterpreterState_Get, PyInterpreterState_GetID};
use pyo3::prelude::*;

/// Whether the interpreter ends, or has ended. No thread attaches to it any more; the one that ends it still runs what is
/// deleted.
pub fn is_ending() -> bool {
    // SAFETY: may be called at any time, attached or not.
    #[allow(unsafe_code)]
    let initialized = unsafe { Py_IsInitialized() };
    initialized == 0
}

/// The interpreter that has imported this library; none while it is negative.
static OWNER: AtomicI64 = AtomicI64::new(-1);

/// Raises where another interpreter of the process has imported this library: its objects are kept between calls, and
/// would be used after their interpreter has ended. From 3.12 on, `CPython` raises by itself.
pub fn claim(_py: Python<'_>) -> PyResult<()> {
    // SAFETY: the thread is attached, so that it has an interpreter.
    #[allow(unsafe_code)]
    let current = unsafe { PyInterpreterState_GetID(PyInterpreterState_Get()) };
    match OWNER.compare_exchange(-1, current, Ordering::AcqRel, Ordering::Acquire) {
        Err(owner) if owner != current => Err(PyImportError::new_err(
            "ferroboto can be imported by one interpreter of a process, and another one has imported it",
        )),
        _ => Ok(()),
    }
}

/// Does `work` without the interpreter, which other threads may use meanwhile.
///
/// While the interpreter ends there is no other thread, and this one could not attach again inside of `work`.
pub fn detach<T: Send>(py: Python<'_>, work: impl FnOnce() -> T + Send) -> T {
    guard();
    if is_ending() {
        return work();
    }
    py.detach(|| {
        let done = work();
        if is_ending() {
            pause();
        }
        done
    })
}

/// Does `work` with the interpreter. Where that has ended, this thread pauses.
///
/// Not for threads that the one that ends the interpreter may wait for.
pub fn attach<T>(work: impl FnOnce(Python<'_>) -> T) -> T {
    try_attach(work).unwrap_or_else(|| pause())
}

/// Does `work` with the interpreter, if it has not ended.
pub fn try_attach<T>(work: impl FnOnce(Python<'_>) -> T) -> Option<T> {
    guard();
    Python::try_attach(work)
}

/// Does nothing until the process ends.
fn pause() -> ! {
    loop {
        thread::sleep(Duration::MAX);
    }
}

/// Lets this thread pause where `CPython` would end it. One comparison from the second time on.
///
/// Comes before everything that runs code of a program with frames of this library below it.
#[inline]
pub fn guard() {
    #[cfg(target_os = "linux")]
    cleanup::register();
}

/// A cleanup handler of the thread, which `pthread_exit` calls before it unwinds anything.
#[cfg(target_os = "linux")]
#[allow(unsafe_code)]
mod cleanup {
    use std::cell::Cell;
    use std::ffi::{CStr, c_int, c_void};
    use std::mem::transmute;
    use std::ptr;

    /// What a C library keeps of a handler: three words in musl, four in glibc.
    type Record = [usize; 8];
    type Handler = unsafe extern "C" fn(*mut c_void);
    type Push = unsafe extern "C" fn(*mut Record, Handler, *mut c_void);

    thread_local! {
        static REGISTERED: Cell<bool> = const { Cell::new(false) };
        /// On the heap: glibc calls a handler once it has unwound beyond its record, which is at once for one that does not
        /// lie in the stack. Variables of threads may lie there.
        static RECORD: Cell<Option<Box<Record>>> = const { Cell::new(None) };
    }

    #[inline]
    pub(super) fn register() {
        if !REGISTERED.replace(true) {
            register_now();
        }
    }

    /// By the function behind the macro `pthread_cleanup_push`, which has to be undone in the same frame. This handler is
    /// never removed: at another end of the thread it does nothing, and where no end calls it, nothing reads the record.
    ///
    /// The main thread has none. It ends the interpreter, so it is never ended; and a `longjmp`, which calls handlers as
    /// well, must not let it pause.
    #[cold]
    fn register_now() {
        // SAFETY: both take nothing and cannot fail.
        if unsafe { libc::getpid() == libc::gettid() } {
            return;
        }
        let Some(push) = symbol(c"_pthread_cleanup_push") else {
            return;
        };
        // SAFETY: glibc and musl export the function with this signature, which is part of their binary interfaces. The
        // record is large enough for both, and is freed with the variables of this thread, after its handlers were called.
        unsafe {
            let push = transmute::<*mut c_void, Push>(push);
            let mut record = Box::new([0; 8]);
            push(&raw mut *record, stay, ptr::null_mut());
            RECORD.set(Some(record));
        }
    }

    unsafe extern "C" fn stay(_: *mut c_void) {
        if is_finalizing() {
            super::pause();
        }
    }

    /// Whether `CPython` ends threads now. Its other sign, [`super::is_ending`], comes a moment later.
    fn is_finalizing() -> bool {
        let function = symbol(c"Py_IsFinalizing").or_else(|| symbol(c"_Py_IsFinalizing"));
        match function {
            // SAFETY: both take nothing, return an int, and may be called without the interpreter.
            Some(function) => unsafe {
                transmute::<*mut c_void, unsafe extern "C" fn() -> c_int>(function)() != 0
            },
            None => super::is_ending(),
        }
    }

    fn symbol(name: &CStr) -> Option<*mut c_void> {
        // SAFETY: the name ends in a null byte.
        let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
        (!found.is_null()).then_some(found)
    }
}
