//! Rules of services in calls without handlers, where they work on requests and responses of this library.

use std::sync::Arc;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method};
use pyo3::exceptions::{PyOSError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use ferroboto_model::Operation;
use ferroboto_transport::{self as transport, BodyFailure, Request, RequestBody};

use super::core::ClientCore;
use super::presign;
use super::registry::ServiceEntry;
use super::request_body;
use crate::customize::request::{AddressRule, DESTINATION, Parts};
use crate::customize::response::{ResponseParts, ResponseRule};
use crate::customize::{Flags, OperationRules, Site, forms};
use crate::wire::response::header_text;

/// What the form of a query says of itself, where it goes as a body.
pub const FORM: &str = "application/x-www-form-urlencoded";

impl OperationRules {
    /// Changes the parameters of a call.
    pub fn build(
        &self,
        params: &Bound<'_, PyDict>,
        entry: &ServiceEntry,
        operation: &'static Operation,
    ) -> PyResult<Flags> {
        let graph = &entry.graph;
        let mut flags = Flags::default();
        for rule in &self.params {
            rule.apply(params, Site { graph, operation }, &mut flags)?;
        }
        Ok(flags)
    }

    /// Changes the serialized request of a call.
    pub fn address(
        &self,
        py: Python<'_>,
        core: &ClientCore,
        operation: &'static Operation,
        request: &mut Request,
    ) -> PyResult<()> {
        let graph = &core.entry.graph;
        for rule in &self.request {
            let mut parts = NativeRequest { py, core, request };
            rule.apply(py, Site { graph, operation }, &mut parts)?;
        }
        for rule in &self.address {
            match rule {
                AddressRule::QueryAsForm => query_as_form(request),
                AddressRule::EndpointInBody { member } => {
                    go_to_member(core, request, member)
                        .map_err(|error| core.transport_error(py, &error))?;
                }
            }
        }
        Ok(())
    }

    /// Changes the parsed response of a call.
    pub fn finish(
        &self,
        parsed: &Bound<'_, PyDict>,
        body: Option<&[u8]>,
        entry: &ServiceEntry,
        operation: &'static Operation,
        flags: Flags,
    ) -> PyResult<()> {
        if self.parsed.is_empty() {
            return Ok(());
        }
        let graph = &entry.graph;
        let body = body.map(|body| PyBytes::new(parsed.py(), body));
        for rule in &self.parsed {
            rule.apply(parsed, body.as_ref(), Site { graph, operation }, flags)?;
        }
        Ok(())
    }
}

fn query_as_form(request: &mut Request) {
    if request.method != Method::GET {
        return;
    }
    let Some((path, query)) = request.uri.split_once('?') else {
        return;
    };
    request.body = Bytes::copy_from_slice(query.as_bytes()).into();
    let path = path.to_owned();
    request.uri = path;
    request.method = Method::POST;
    let form = HeaderValue::from_static(FORM);
    request.headers.insert(CONTENT_TYPE, form);
}

/// Lets a request go to the endpoint that a member of its body names.
fn go_to_member(core: &ClientCore, request: &mut Request, member: &str) -> transport::Result<()> {
    let body = request.body.bytes();
    let Some(root) = body.and_then(|body| root_of_member(body, member)) else {
        return Ok(());
    };
    let (name, region) = core.transport.signing_scope()?;
    let parts = transport::EndpointParts {
        url: root,
        signing_name: name.to_owned(),
        signing_region: region.map(str::to_owned),
        ..transport::EndpointParts::default()
    };
    let url = core.transport.url(request)?;
    let (_, path) = split_root(&url);
    let path = path.to_owned();
    request.uri = path;
    request.host_prefix = None;
    request.endpoint = Some(Arc::new(transport::Endpoint::of_call(parts)?));
    Ok(())
}

/// Scheme and authority of the URL that a member of a JSON body is.
pub fn root_of_member(body: &[u8], member: &str) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(body).ok()?;
    let url = body.get(member)?.as_str().filter(|url| !url.is_empty())?;
    Some(split_root(url).0.to_owned())
}

/// Scheme and authority of a URL, and what follows.
pub fn split_root(url: &str) -> (&str, &str) {
    let start = url.find("://").map_or(0, |at| at + "://".len());
    let rest = url.get(start..).unwrap_or_default();
    let end = rest
        .find(['/', '?', '#'])
        .map_or(url.len(), |at| start + at);
    url.split_at(end)
}

fn bad_value(error: &dyn std::error::Error) -> PyErr {
    PyValueError::new_err(error.to_string())
}

/// A request of this library.
struct NativeRequest<'a, 'py> {
    py: Python<'py>,
    core: &'a ClientCore,
    request: &'a mut Request,
}

impl NativeRequest<'_, '_> {
    fn form(&self) -> std::borrow::Cow<'_, str> {
        let body = self.request.body.bytes();
        String::from_utf8_lossy(body.map(AsRef::as_ref).unwrap_or_default())
    }
}

impl Parts for NativeRequest<'_, '_> {
    fn has_header(&self, name: &str) -> PyResult<bool> {
        Ok(self.request.headers.contains_key(name))
    }

    fn set_header(&mut self, name: &'static str, value: &str) -> PyResult<()> {
        let name = HeaderName::try_from(name).map_err(|error| bad_value(&error))?;
        let value = HeaderValue::try_from(value).map_err(|error| bad_value(&error))?;
        self.request.headers.insert(name, value);
        Ok(())
    }

    fn body(&self) -> PyResult<Bytes> {
        Ok(self.request.body.bytes().cloned().unwrap_or_default())
    }

    fn look_over(&self, each: &mut dyn FnMut(&[u8])) -> PyResult<()> {
        match &self.request.body {
            RequestBody::Whole(bytes) => {
                each(bytes);
                Ok(())
            }
            RequestBody::Streamed(body) => body
                .look_over(
                    transport::Look::Checksum(transport::ChecksumAlgorithm::Sha256),
                    each,
                )
                .map_err(|failure| {
                    request_body::settle(self.py, body).unwrap_or_else(|| {
                        PyOSError::new_err(match failure {
                            BodyFailure::Broken(text)
                            | BodyFailure::Failed(text)
                            | BodyFailure::Unseekable(text) => text,
                            BodyFailure::Stopped | BodyFailure::Memory => String::new(),
                        })
                    })
                }),
        }
    }

    fn set_body(&mut self, body: Bytes) -> PyResult<()> {
        self.request.body = body.into();
        Ok(())
    }

    fn field(&self, name: &str) -> PyResult<Option<String>> {
        Ok(forms::field(&self.form(), name))
    }

    fn set_field(&mut self, name: &'static str, value: &str) -> PyResult<()> {
        self.request.body = Bytes::from(forms::with(&self.form(), name, value)).into();
        Ok(())
    }

    fn remove_field(&mut self, name: &str) -> PyResult<()> {
        self.request.body = Bytes::from(forms::without(&self.form(), name)).into();
        Ok(())
    }

    fn source_url(&self, source: &str) -> PyResult<String> {
        let raise = |error| self.core.transport_error(self.py, &error);
        let region = self.region()?;
        let url = self.core.transport.url(self.request).map_err(raise)?;
        let form = forms::with(&self.form(), DESTINATION, &region);
        let url = url.replace(&region, source);
        presign::of_form(self.py, self.core, url, form, source)
    }

    fn region(&self) -> PyResult<String> {
        let scope = self.core.transport.signing_scope();
        let (_, region) = scope.map_err(|error| self.core.transport_error(self.py, &error))?;
        Ok(region.unwrap_or_default().to_owned())
    }
}

/// A response of this library.
pub struct NativeResponse<'a, 'py> {
    py: Python<'py>,
    status: u16,
    headers: &'a HeaderMap,
    body: Option<&'a [u8]>,
    /// The headers, where a rule has changed them.
    pub changed_headers: Option<HeaderMap>,
    /// The body, where a rule has changed it.
    pub changed_body: Option<Bound<'py, PyBytes>>,
    /// Members for what is parsed.
    pub added: Vec<(&'static str, Bound<'py, PyAny>)>,
}

impl<'a, 'py> NativeResponse<'a, 'py> {
    /// A response as it has come, and what rules make of it.
    pub fn changed(
        py: Python<'py>,
        rules: &OperationRules,
        status: u16,
        headers: &'a HeaderMap,
        body: Option<&'a [u8]>,
    ) -> PyResult<Option<Self>> {
        if rules.response.is_empty() {
            return Ok(None);
        }
        let mut response = Self {
            py,
            status,
            headers,
            body,
            changed_headers: None,
            changed_body: None,
            added: Vec::new(),
        };
        for rule in &rules.response {
            // The transport has seen to these, since it tries them again.
            if !matches!(rule, ResponseRule::ErrorInSuccess) {
                rule.apply(py, &mut response)?;
            }
        }
        Ok(Some(response))
    }
}

impl<'py> ResponseParts<'py> for NativeResponse<'_, 'py> {
    fn status(&self) -> PyResult<u16> {
        Ok(self.status)
    }

    fn set_status(&mut self, status: u16) -> PyResult<()> {
        self.status = status;
        Ok(())
    }

    fn header(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let headers = self.changed_headers.as_ref().unwrap_or(self.headers);
        let name = name.to_ascii_lowercase();
        Ok(header_text(self.py, headers, &name).map(Bound::into_any))
    }

    fn remove_header(&mut self, name: &str) -> PyResult<()> {
        let headers = self.changed_headers.as_ref().unwrap_or(self.headers);
        let kept = headers
            .iter()
            .filter(|(found, _)| !found.as_str().eq_ignore_ascii_case(name));
        // Not by removing it, which would change the order of the others.
        let kept = kept.fold(HeaderMap::new(), |mut kept, (name, value)| {
            kept.append(name, value.clone());
            kept
        });
        self.changed_headers = Some(kept);
        Ok(())
    }

    fn body(&self) -> PyResult<Option<Bound<'py, PyBytes>>> {
        Ok(match &self.changed_body {
            Some(body) => Some(body.clone()),
            None => self.body.map(|body| PyBytes::new(self.py, body)),
        })
    }

    fn set_body(&mut self, body: Bound<'py, PyBytes>) -> PyResult<()> {
        self.changed_body = Some(body);
        Ok(())
    }

    fn add(&mut self, member: &'static str, value: Bound<'py, PyAny>) -> PyResult<()> {
        self.added.push((member, value));
        Ok(())
    }
}

/// Whether a body says that a response of success is an error, for the transport, which tries such calls again.
pub fn error_in_success(rules: &OperationRules) -> Option<fn(u16, &[u8]) -> bool> {
    let wanted = |rule: &ResponseRule| matches!(rule, ResponseRule::ErrorInSuccess);
    let check: fn(u16, &[u8]) -> bool = crate::customize::response::is_error_in_success;
    rules.response.iter().any(wanted).then_some(check)
}

/// Rules of retries, and the attempts of a client whose settings name none.
pub fn retries(entry: &ServiceEntry) -> &'static crate::customize::retries::ServiceRules {
    crate::customize::retries_of(entry.graph.service)
}

/// What the transport has to know of an operation's rules.
pub fn specify(rules: &OperationRules, spec: &mut transport::OperationSpec) {
    spec.auth.never |= rules.unsigned;
    spec.is_error = error_in_success(rules);
}
