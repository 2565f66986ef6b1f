//! What calls write to Python's `logging`: requests, retries and timings, at DEBUG. Parameters, headers and
//! bodies are never written, so neither are secrets.

use std::time::Instant;

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

use ferroboto_model::Operation;
use ferroboto_transport as transport;

use super::core::ClientCore;

use crate::imports;

const DEBUG: u8 = 10;

static LOGGER: PyOnceLock<Py<PyAny>> = PyOnceLock::new();

/// A call whose end has to be logged.
pub struct Sent {
    logger: Py<PyAny>,
    call: String,
    started: Instant,
}

/// The logger, if the program has loaded `logging` and wants to know.
fn logger(py: Python<'_>) -> Option<&Bound<'_, PyAny>> {
    let logger = if let Some(logger) = LOGGER.get(py) {
        logger.bind(py)
    } else {
        // A program that never imports `logging` does not get it from here.
        let modules = imports::LOADED_MODULES.get(py).ok()?;
        let logging = modules.get_item(intern!(py, "logging")).ok()??;
        let made = logging
            .call_method1("getLogger", ("ferroboto.client",))
            .ok()?;
        LOGGER.get_or_init(py, || made.unbind()).bind(py)
    };
    let enabled = logger.call_method1(intern!(py, "isEnabledFor"), (DEBUG,));
    enabled.ok()?.extract::<bool>().ok()?.then_some(logger)
}

/// Logs a request that is about to be sent.
pub fn sending(
    py: Python<'_>,
    core: &ClientCore,
    operation: &Operation,
    request: &transport::Request,
) -> PyResult<Option<Sent>> {
    let Some(logger) = logger(py) else {
        return Ok(None);
    };
    let call = format!("{}.{}", core.entry.graph.service.name, operation.name);
    let url = core.transport.url(request).unwrap_or_default();
    let arguments = (
        "%s: %s %s, %d bytes",
        &call,
        request.method.as_str(),
        address(&url),
        request.body.length().unwrap_or_default(),
    );
    logger.call_method1(intern!(py, "debug"), arguments)?;
    Ok(Some(Sent {
        logger: logger.clone().unbind(),
        call,
        started: Instant::now(),
    }))
}

impl Sent {
    /// Logs what became of the request.
    pub fn ended<B>(
        self,
        py: Python<'_>,
        sent: &transport::Result<transport::Response<B>>,
    ) -> PyResult<()> {
        let logger = self.logger.bind(py);
        let milliseconds = self.started.elapsed().as_secs_f64() * 1e3;
        let debug = intern!(py, "debug");
        let Ok(response) = sent else {
            let arguments = ("%s: no answer after %.1f ms", self.call, milliseconds);
            logger.call_method1(debug, arguments)?;
            return Ok(());
        };
        let limit = if response.max_attempts_reached || response.retry_quota_reached {
            " (no more allowed)"
        } else {
            ""
        };
        let arguments = (
            "%s: HTTP %d after %.1f ms, %d retries%s",
            self.call,
            response.status,
            milliseconds,
            response.retry_attempts,
            limit,
        );
        logger.call_method1(debug, arguments)?;
        Ok(())
    }
}

/// A URL without what may be private: the query and a user's name.
fn address(url: &str) -> String {
    let url = url.split(['?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = url.split_once("://") else {
        return url.to_owned();
    };
    let end = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let host = authority.rsplit('@').next().unwrap_or_default();
    format!("{scheme}://{host}{path}")
}
