//! The embedded AWS as a client reaches it: an in-process end for the transport, and what Python
//! reads of its worlds.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use ferroboto_local::{AccessKey, Body, World};
use ferroboto_local_server::{Options, Server};
use ferroboto_transport::{Chunks, InProcess, InProcessBody};
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;
use pythonize::pythonize;

use crate::imports;
use crate::interpreter;

/// Where signed requests for the embedded AWS say they go.
pub const ENDPOINT_URL: &str = "http://local.ferroboto";

/// Answers a client's requests in its own process.
pub struct EmbeddedAws {
    world: Arc<World>,
}

impl EmbeddedAws {
    /// The embedded AWS with the state of a name.
    pub fn of(world: &str) -> Self {
        Self {
            world: World::named(world),
        }
    }

    /// The embedded AWS with the state of a file, which is read first.
    pub fn of_file(py: Python<'_>, world: &str) -> PyResult<Self> {
        let opened = imports::STATE.get(py)?.getattr("opened")?;
        let name: String = opened.call1((world,))?.extract()?;
        Ok(Self::of(&name))
    }
}

impl InProcess for EmbeddedAws {
    fn answer(&self, request: http::Request<Bytes>) -> http::Response<InProcessBody> {
        ferroboto_local::answer(&self.world, request).map(in_process)
    }

    fn answer_stream(&self, request: http::Request<Chunks>) -> http::Response<InProcessBody> {
        ferroboto_local::answer_stream(&self.world, request).map(in_process)
    }
}

fn in_process(body: Body) -> InProcessBody {
    match body {
        Body::Full(bytes) => InProcessBody::Full(bytes),
        Body::Chunks(chunks) => InProcessBody::Chunks(chunks),
    }
}

/// Lets the embedded AWS find its larger models when it first needs them: they are in a package of
/// their own, which is imported no sooner.
pub fn offer_models() {
    ferroboto_local::find_models_with(|| {
        interpreter::try_attach(|py| {
            let package = imports::LOCAL_MODELS.get(py).ok()?;
            package
                .call_method0("folder")
                .ok()?
                .extract::<PathBuf>()
                .ok()
        })
        .flatten()
    });
}

/// Has the temporary files of the embedded AWS removed at the end of the process.
pub fn clean_up() {
    ferroboto_local::temporary::at_exit_with(|| {
        interpreter::try_attach(|py| {
            let remove = pyo3::wrap_pyfunction!(local_remove_temporary, py)?;
            imports::ATEXIT
                .get(py)?
                .call_method1("register", (remove,))?;
            PyResult::Ok(())
        })
        // Without it they stay until the system removes them.
        .transpose()
        .unwrap_or_default();
    });
}

/// Removes the temporary files of this process.
#[pyfunction]
fn local_remove_temporary(py: Python<'_>) {
    interpreter::detach(py, ferroboto_local::temporary::remove);
}

/// Says where a world that is kept has its large objects.
#[pyfunction]
pub fn local_keep_objects(world: &str, folder: PathBuf) {
    World::named(world).keep_objects_in(folder);
}

/// Says that what there is to keep of a world was written.
#[pyfunction]
pub fn local_written(py: Python<'_>, world: &str) {
    interpreter::detach(py, || World::named(world).written());
}

/// Lets mail of the embedded AWS go on to a mail server by Python's own SMTP.
pub fn carry_mail() {
    ferroboto_local::carry_mail_with(|mail| {
        interpreter::attach(|py| {
            let carry = imports::SMTP.get(py)?.getattr("carry")?;
            let eml = PyBytes::new(py, mail.eml.as_bytes());
            carry.call1((mail.server, mail.from, mail.recipients.to_vec(), eml))?;
            PyResult::Ok(())
        })
        .map_err(|error| error.to_string())
    });
}

/// The worlds that take in every client of this process, the innermost last. It is only touched with
/// the GIL, so that no fork finds it locked.
static CAPTURING: Mutex<Vec<String>> = Mutex::new(Vec::new());

fn capturing() -> MutexGuard<'static, Vec<String>> {
    CAPTURING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The endpoint of a client that leads to AWS otherwise: the session's own world, or the one that
/// takes in every client. An endpoint that an argument names and that is not AWS's stays.
pub fn captured(
    _py: Python<'_>,
    of_session: Option<&str>,
    endpoint_url: Option<&str>,
) -> Option<String> {
    if endpoint_url.is_some_and(|url| !is_aws(url)) {
        return None;
    }
    of_session.map_or_else(
        || capturing().last().cloned(),
        |world| Some(world.to_owned()),
    )
}

fn is_aws(url: &str) -> bool {
    let uri: Option<http::Uri> = url.parse().ok();
    let host = uri
        .as_ref()
        .and_then(http::Uri::host)
        .map(str::to_ascii_lowercase);
    host.is_some_and(|host| {
        AWS_DOMAINS.iter().any(|domain| {
            host.strip_suffix(domain)
                .is_some_and(|rest| rest.ends_with('.'))
        })
    })
}

/// The domains of AWS's endpoints in all partitions.
const AWS_DOMAINS: [&str; 9] = [
    "amazonaws.com",
    "amazonaws.com.cn",
    "amazonaws.eu",
    "amazonwebservices.com.cn",
    "amazonwebservices.eu",
    "api.aws",
    "on.aws",
    "ic.gov",
    "sgov.gov",
];

/// Has every client that is made from now on reach a world, whatever its credentials.
#[pyfunction]
pub fn local_capture(_py: Python<'_>, world: String) {
    capturing().push(world);
}

/// Ends what the last capture of a world began.
#[pyfunction]
pub fn local_release(_py: Python<'_>, world: &str) {
    let mut capturing = capturing();
    if let Some(at) = capturing.iter().rposition(|name| name == world) {
        capturing.remove(at);
    }
}

/// The world that takes in every client, if one does.
#[pyfunction]
pub fn local_captured(_py: Python<'_>) -> Option<String> {
    capturing().last().cloned()
}

/// How often something may have changed a world.
#[pyfunction]
pub fn local_touched(world: &str) -> u64 {
    World::named(world).touched()
}

/// What there is to keep of a world: its parts, the number of the oldest message of its outbox, and the messages that are
/// new or changed.
#[pyfunction]
#[allow(clippy::type_complexity, reason = "three lists for Python")]
pub fn local_kept(
    py: Python<'_>,
    world: &str,
) -> (Vec<(&'static str, String)>, u64, Vec<(u64, String)>) {
    let (parts, outbox) = interpreter::detach(py, || World::named(world).kept());
    (parts, outbox.first, outbox.messages)
}

/// Has a world begin with what was kept.
#[pyfunction]
pub fn local_restore(
    world: &str,
    parts: Vec<(String, String)>,
    messages: Vec<(u64, String)>,
) -> PyResult<()> {
    World::named(world)
        .restore(parts, messages)
        .map_err(|error| PyValueError::new_err(error.to_string()))
}

/// Says which mail server a world's mail goes on to.
#[pyfunction]
#[pyo3(signature = (world, server))]
pub fn local_mail_server(world: &str, server: Option<String>) {
    World::named(world).set_mail_server(server);
}

/// The messages in a world's outbox, oldest first.
#[pyfunction]
pub fn local_outbox<'py>(py: Python<'py>, world: &str) -> PyResult<Bound<'py, PyAny>> {
    // Messages nobody has seen yet are signed now.
    let sent = interpreter::detach(py, || World::named(world).outbox());
    Ok(pythonize(py, &sent)?)
}

/// The certificate, in PEM, that verifies what a world's SNS signs.
#[pyfunction]
pub fn local_signing_certificate(py: Python<'_>, world: &str) -> Option<String> {
    interpreter::detach(py, || World::named(world).signing_certificate())
}

/// Waits until a world's messages to web servers are delivered or given up, or for some time.
#[pyfunction]
pub fn local_wait_for_deliveries(py: Python<'_>, world: &str, seconds: f64) -> PyResult<bool> {
    /// Between two looks at signals, so that Ctrl-C works.
    const SLICE: Duration = Duration::from_millis(100);
    let patience = Duration::try_from_secs_f64(seconds)
        .map_err(|error| PyValueError::new_err(error.to_string()))?;
    let world = World::named(world);
    let begin = Instant::now();
    loop {
        let left = patience.saturating_sub(begin.elapsed());
        if interpreter::detach(py, || world.wait_for_deliveries(left.min(SLICE))) {
            return Ok(true);
        }
        if left.is_zero() {
            return Ok(false);
        }
        py.check_signals()?;
    }
}

/// Puts a world's account into the sandbox for text messages of a region, or takes it out.
#[pyfunction]
pub fn local_sms_sandbox(world: &str, region: &str, inside: bool) {
    World::named(world).set_sms_sandbox(region, inside);
}

/// A phone answers STOP.
#[pyfunction]
pub fn local_opt_out(world: &str, region: &str, phone_number: &str) {
    World::named(world).opt_out(region, phone_number);
}

/// Puts a world's clock forward.
#[pyfunction]
pub fn local_advance(world: &str, seconds: u64) {
    World::named(world).advance(Duration::from_secs(seconds));
}

/// Forgets everything that a world keeps.
#[pyfunction]
pub fn local_reset(world: &str) {
    World::named(world).reset();
}

/// Empties a world's outbox.
#[pyfunction]
pub fn local_clear_outbox(world: &str) {
    World::named(world).clear_outbox();
}

/// Lets go of a world; the next one of its name is fresh.
#[pyfunction]
pub fn local_forget(world: &str) {
    World::forget(world);
}

/// Says which folder's sub-folders are a world's buckets.
#[pyfunction]
#[pyo3(signature = (world, root))]
pub fn local_buckets(world: &str, root: Option<PathBuf>) {
    World::named(world).set_buckets_root(root);
}

/// A world as an HTTP server, from when it is made until it is stopped or dropped.
#[pyclass(frozen, module = "ferroboto._ferroboto")]
pub struct LocalServer {
    server: Mutex<Option<Server>>,
    host: String,
    port: u16,
}

#[pymethods]
impl LocalServer {
    #[new]
    #[pyo3(signature = (world, host, port, access_key=None, secret_key=None, hostnames=vec![], deliver_to=vec![]))]
    fn new(
        world: &str,
        host: String,
        port: u16,
        access_key: Option<&str>,
        secret_key: Option<&str>,
        hostnames: Vec<String>,
        deliver_to: Vec<String>,
    ) -> PyResult<Self> {
        let access_key = access_key
            .zip(secret_key)
            .map(|(id, secret)| AccessKey::new(id, secret));
        let options = Options {
            host: Some(host),
            port,
            access_key,
            hostnames,
            ..Options::default()
        };
        let world = World::named(world);
        world.set_deliver_to(deliver_to);
        let server = Server::start(world, options)?;
        let address = server.address();
        Ok(Self {
            server: Mutex::new(Some(server)),
            host: address.ip().to_string(),
            port: address.port(),
        })
    }

    /// The address it listens at.
    #[getter]
    fn host(&self) -> &str {
        &self.host
    }

    /// The port it listens at.
    #[getter]
    fn port(&self) -> u16 {
        self.port
    }

    /// Ends the calls that are being answered and takes no more.
    fn stop(&self, py: Python<'_>) {
        let server = self
            .server
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take();
        // Calls that are being answered may take a while.
        interpreter::detach(py, || drop(server));
    }
}
