//! Between an event loop and the thread that drives calls: what ends there is gathered, and one wake-up brings
//! all of it to the loop. Knows futures, not what they are for.

use std::collections::HashMap;
use std::io::{Read as _, Write as _};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use pyo3::exceptions::PyNotImplementedError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

use ferroboto_transport::Own;

use super::call::Step;

use crate::imports;
use crate::interpreter;

static BRIDGES: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// What an event loop waits for.
#[pyclass(frozen, weakref, module = "ferroboto.aio")]
pub struct Bridge {
    process: u32,
    shared: Arc<Shared>,
    waiting: Mutex<Waiting>,
    /// The end that the loop watches, where loops can watch one.
    #[cfg(unix)]
    watched: Option<Own<std::os::unix::net::UnixStream>>,
}

#[derive(Default)]
struct Waiting {
    next: u64,
    steps: HashMap<u64, Waiter>,
}

struct Waiter {
    future: Py<PyAny>,
    step: Box<dyn Step>,
}

/// What the driving thread sees of a bridge.
pub struct Shared {
    arrived: Mutex<Vec<Arrival>>,
    waker: Waker,
}

/// Something for the step of a number to go on with.
type Arrival = (u64, Box<dyn FnOnce(&mut dyn Step) + Send>);

enum Waker {
    #[cfg(unix)]
    Socket(Own<std::os::unix::net::UnixStream>),
    /// For loops that cannot watch a socket: weak references to the loop and to the bridge.
    Threadsafe(Mutex<Option<(Py<PyAny>, Py<PyAny>)>>),
}

/// What a loop has begun and can wait for.
#[pyclass(frozen, module = "ferroboto.aio")]
pub struct Pending {
    /// What to await.
    #[pyo3(get)]
    future: Py<PyAny>,
    /// The member with the stream whose first message has the other members of the response.
    #[pyo3(get)]
    pub initial: Option<Py<PyString>>,
    bridge: Py<Bridge>,
    number: u64,
}

#[pymethods]
impl Pending {
    /// Gives it up; of no effect once it is over.
    fn cancel(&self, py: Python<'_>) {
        let dropped = self.bridge.get().waiting().steps.remove(&self.number);
        if let Some(mut waiter) = dropped {
            waiter.step.cancel();
            drop(waiter);
        }
        let _ = py;
    }
}

impl Shared {
    /// Brings something to a step, from any thread.
    pub fn bring(&self, number: u64, what: impl FnOnce(&mut dyn Step) + Send + 'static) {
        let first = {
            let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
            arrived.push((number, Box::new(what)));
            arrived.len() == 1
        };
        if first {
            self.wake();
        }
    }

    fn wake(&self) {
        match &self.waker {
            #[cfg(unix)]
            Waker::Socket(socket) => {
                // A full socket has wakes enough in it; a closed one has a loop that is gone.
                let _ = (&**socket).write(&[1]);
            }
            Waker::Threadsafe(target) => {
                // This thread must not pause: it drives all calls in the background.
                interpreter::try_attach(|py| {
                    let target = target.lock().unwrap_or_else(PoisonError::into_inner);
                    let (event_loop, bridge) = target.as_ref()?;
                    let event_loop = event_loop.call0(py).ok()?;
                    let drain = bridge.call0(py).ok()?.getattr(py, "drain").ok()?;
                    // A loop that is closed has nobody who waits.
                    let drain = (drain,);
                    // Let go of the handle while attached: otherwise it keeps the loop until some thread attaches again.
                    event_loop
                        .call_method1(py, "call_soon_threadsafe", drain)
                        .map(drop)
                        .ok()
                });
            }
        }
    }
}

/// The bridge of the event loop that runs in this thread.
fn bridge_of<'py>(py: Python<'py>, event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Bridge>> {
    let bridges = BRIDGES
        .get_or_try_init(py, || -> PyResult<Py<PyAny>> {
            let made = imports::WEAKREF
                .get(py)?
                .getattr("WeakKeyDictionary")?
                .call0()?;
            Ok(made.unbind())
        })?
        .bind(py);
    let found = bridges.call_method1(pyo3::intern!(py, "get"), (event_loop,))?;
    if let Ok(found) = found.cast_into::<Bridge>()
        && found.get().process == std::process::id()
    {
        return Ok(found);
    }
    let made = Bridge::new(py, event_loop)?;
    bridges.set_item(event_loop, &made)?;
    Ok(made)
}

impl Bridge {
    fn new<'py>(py: Python<'py>, event_loop: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Self>> {
        #[cfg(unix)]
        if let Some(made) = Self::watching(py, event_loop)? {
            return Ok(made);
        }
        let shared = Arc::new(Shared {
            arrived: Mutex::default(),
            waker: Waker::Threadsafe(Mutex::new(None)),
        });
        let made = Self {
            process: std::process::id(),
            shared: Arc::clone(&shared),
            waiting: Mutex::default(),
            #[cfg(unix)]
            watched: None,
        };
        let made = Bound::new(py, made)?;
        let weak = imports::WEAKREF.get(py)?.getattr("ref")?;
        let bridge = weak.call1((&made,))?.unbind();
        if let Waker::Threadsafe(target) = &shared.waker {
            *target.lock().unwrap_or_else(PoisonError::into_inner) =
                Some((weak.call1((event_loop,))?.unbind(), bridge));
        }
        Ok(made)
    }

    /// A bridge whose loop watches a socket; nothing where the loop cannot.
    #[cfg(unix)]
    fn watching<'py>(
        py: Python<'py>,
        event_loop: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, Self>>> {
        use std::os::fd::AsRawFd as _;

        if imports::AIO_BRIDGE
            .get(py)?
            .getattr("THREADSAFE_ONLY")?
            .is_truthy()?
        {
            return Ok(None);
        }
        let (watched, woken) = std::os::unix::net::UnixStream::pair()?;
        watched.set_nonblocking(true)?;
        woken.set_nonblocking(true)?;
        let descriptor = watched.as_raw_fd();
        let made = Self {
            process: std::process::id(),
            shared: Arc::new(Shared {
                arrived: Mutex::default(),
                waker: Waker::Socket(Own::new(woken)?),
            }),
            waiting: Mutex::default(),
            watched: Some(Own::new(watched)?),
        };
        let made = Bound::new(py, made)?;
        let drain = made.getattr("drain")?;
        match event_loop.call_method1("add_reader", (descriptor, drain)) {
            Ok(_) => Ok(Some(made)),
            Err(error) if error.is_instance_of::<PyNotImplementedError>(py) => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[pymethods]
impl Bridge {
    /// Goes on with all that has something to go on with. Called by the loop.
    fn drain(&self, py: Python<'_>) -> PyResult<()> {
        interpreter::guard();
        #[cfg(unix)]
        if let Some(watched) = &self.watched {
            let mut bytes = [0; 64];
            while matches!((&**watched).read(&mut bytes), Ok(64)) {}
        }
        let arrived = {
            let mut arrived = self
                .shared
                .arrived
                .lock()
                .unwrap_or_else(PoisonError::into_inner);
            std::mem::take(&mut *arrived)
        };
        for (number, what) in arrived {
            // Whoever has given up has taken the step away; what came for it is dropped here.
            let Some(mut waiter) = self.waiting().steps.remove(&number) else {
                continue;
            };
            what(waiter.step.as_mut());
            let future = waiter.future.bind(py);
            match waiter.step.go_on(py) {
                None => {
                    self.waiting().steps.insert(number, waiter);
                }
                Some(_)
                    if future
                        .call_method0(pyo3::intern!(py, "done"))?
                        .is_truthy()? => {}
                Some(Ok(value)) => {
                    future.call_method1(pyo3::intern!(py, "set_result"), (value,))?;
                }
                Some(Err(error)) => {
                    let error = error.into_value(py);
                    future.call_method1(pyo3::intern!(py, "set_exception"), (error,))?;
                }
            }
        }
        Ok(())
    }
}

/// Begins something in the loop that runs in this thread. `begin` is given what brings its outcome and the number
/// to bring it to.
pub fn begin(
    py: Python<'_>,
    begin: impl FnOnce(&Arc<Shared>, u64) -> PyResult<Box<dyn Step>>,
) -> PyResult<Pending> {
    let event_loop = imports::GET_RUNNING_LOOP.get(py)?.call0()?;
    let bridge = bridge_of(py, &event_loop)?;
    let future = event_loop.call_method0(pyo3::intern!(py, "create_future"))?;
    let this = bridge.get();
    let number = {
        let mut waiting = this.waiting();
        waiting.next += 1;
        waiting.next
    };
    // Nothing is drained before this thread gets back to its loop, so the step may be put down after it began.
    let step = begin(&this.shared, number)?;
    this.waiting().steps.insert(
        number,
        Waiter {
            future: future.clone().unbind(),
            step,
        },
    );
    Ok(Pending {
        future: future.unbind(),
        initial: None,
        bridge: bridge.unbind(),
        number,
    })
}
