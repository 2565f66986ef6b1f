//! The steps of an attempt, at which the transport asks handlers: before signing, before sending, and after a response.

use std::sync::Arc;

use http::HeaderMap;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyTuple};

use ferroboto_model::Protocol;
use ferroboto_transport::{
    self as transport, AddressedRequest, Hooked, Judgement, Outcome, Refusal, Sending, Signing,
    Unsigned,
};

use super::answers::{Message, NoAnswer, choice, judgement, sending_of, to_request};
use super::headers::spelled_list;
use super::{
    PyHeaders, PythonHooks, SignedRequest, have_endpoints, header_map, headers_list, set_user_agent,
};
use crate::customize::endpoints;
use crate::imports;
use crate::interpreter;

/// Version of a signature, whether the body is no part of it, and its region and name.
type Signed = (String, bool, Option<String>, Option<String>);

impl transport::Hooks for PythonHooks {
    fn before_signing(
        &mut self,
        attempt: u32,
        invocation_id: &str,
        taken: Option<u32>,
    ) -> Hooked<Unsigned> {
        self.ask(|hooks, steps| {
            let (message, scope) = steps
                .call_method1(
                    intern!(steps.py(), "before_signing"),
                    (attempt, invocation_id, taken),
                )?
                .extract::<(Message, Option<Signed>)>()?;
            let signing = match scope {
                None => Signing::Off,
                Some((version, unsigned_payload, region, name)) => Signing::On {
                    choice: Some(choice(
                        steps.py(),
                        &version,
                        unsigned_payload,
                        region.as_deref(),
                    )?),
                    region,
                    name,
                },
            };
            let request = to_request(message, &hooks.body)?;
            Ok(Unsigned { request, signing })
        })
    }

    fn before_sending(
        &mut self,
        attempt: u32,
        signed: AddressedRequest,
        taken: Option<u32>,
    ) -> Hooked<Sending> {
        interpreter::attach(|py| {
            let sent = match &self.sending {
                Some(sending) => {
                    let sending = sending.bind(py).clone();
                    self.send_only(py, &sending, attempt, signed, taken)
                }
                None => self.send_signed(py, &signed.headers),
            };
            sent.map_err(|error| self.refuse(error))
        })
    }

    fn relocated(
        &mut self,
        endpoint: &transport::Endpoint,
    ) -> Hooked<Option<Arc<transport::Endpoint>>> {
        self.ask(|hooks, steps| {
            let own = hooks.resolved_again(steps)?;
            if let Some(user_agent) = hooks.moved_user_agent.take() {
                set_user_agent(steps, &user_agent)?;
            }
            let endpoint = own.as_deref().unwrap_or(endpoint);
            let (name, region) = endpoint.signing_scope();
            let arguments = (endpoint.host(), name, region);
            steps.call_method1(intern!(steps.py(), "relocated"), arguments)?;
            Ok(own)
        })
    }

    fn probe(&mut self, operation: &str) -> Hooked<Option<(u16, HeaderMap)>> {
        let service = self.core.entry.graph.service.name;
        let Some(member) = endpoints::rules(service).resource else {
            return Ok(None);
        };
        let had_all = self.full.is_some();
        let answer = self.ask(|hooks, steps| {
            let arguments = (operation, member, &hooks.params);
            let answer = steps.call_method1(intern!(steps.py(), "probe"), arguments)?;
            match answer.extract::<Option<(u16, PyHeaders)>>()? {
                Some((status, headers)) => Ok(Some((status, header_map(headers)?))),
                None => Ok(None),
            }
        });
        if !had_all {
            // The call goes on with handlers of the sending alone.
            self.full = None;
        }
        answer
    }

    fn received(&mut self, outcome: Outcome) -> Hooked<Judgement> {
        self.ask(|hooks, steps| {
            let py = steps.py();
            let judged = match outcome {
                Outcome::Own => steps.call_method0(intern!(steps.py(), "handled")),
                Outcome::Fault(error) => {
                    let raised = hooks.core.transport_error(py, &error);
                    steps.call_method1(intern!(steps.py(), "failed"), (raised.into_value(py),))
                }
                Outcome::Response {
                    status,
                    headers,
                    raw_head,
                    body,
                } => {
                    let body = if let Some(body) = body {
                        PyBytes::new(py, &body).into_any()
                    } else {
                        let stream = (hooks.pending)(py)?;
                        hooks.stream = Some(stream.clone_ref(py));
                        stream.into_bound(py)
                    };
                    steps.call_method1(
                        intern!(steps.py(), "received"),
                        (status, spelled_list(py, &headers, &raw_head)?, body),
                    )
                }
            };
            Ok(judgement(judged?.cast::<PyTuple>()?)?)
        })
    }
}

impl PythonHooks {
    /// The handlers of the sending see a signed request, where a call has no others.
    fn send_only(
        &mut self,
        py: Python<'_>,
        sending: &Bound<'_, PyAny>,
        attempt: u32,
        request: AddressedRequest,
        taken: Option<u32>,
    ) -> Result<Sending, NoAnswer> {
        let graph = &self.core.entry.graph;
        self.body = request.body.clone();
        let shown = self.shown(py, &request.body)?;
        let signed = SignedRequest {
            request,
            attempt,
            meta: self.meta.clone_ref(py),
            operation: self.operation,
            form: matches!(
                graph.service.metadata.protocol,
                Protocol::Query | Protocol::Ec2
            ),
            encoding_type_auto_set: self.flags.encoding_added,
            stream_output: self.core.streams(self.operation),
            endpoint: self.endpoint.clone(),
            shown,
            params: self.params.as_ref().map(|params| params.clone_ref(py)),
            serialized_headers: self.header_names.clone(),
            taken,
        };
        let result = imports::BEFORE_SEND.get(py)?.call1((sending, signed))?;
        if result.is_none() {
            return Ok(Sending::AsSigned);
        }
        let (kind, what) = result.extract::<(String, Bound<'_, PyAny>)>()?;
        if kind == "request" {
            return Ok(Sending::Request(to_request(what.extract()?, &self.body)?));
        }
        // The rest of the call is as if it had all handlers.
        let attempts = self.core.transport.max_attempts();
        let what = self
            .full(py)?
            .call_method1(intern!(py, "adopt"), (kind, what, attempt, attempts))?;
        sending_of(&what, &self.body)
    }

    /// Where a call goes on whose region has turned out to be another, where handlers have a say in it.
    fn resolved_again(
        &self,
        full: &Bound<'_, PyAny>,
    ) -> PyResult<Option<Arc<transport::Endpoint>>> {
        let py = full.py();
        if !have_endpoints(full)? {
            return Ok(None);
        }
        let params = full.getattr(intern!(py, "_params"))?;
        let Some(addressing) = self.core.handled_addressing(py)? else {
            return Ok(None);
        };
        let addressed = addressing.of_handlers(self.index, params.cast()?, full)?;
        Ok(Some(addressed.endpoint))
    }

    /// Calls Python; what it raises ends the call.
    fn ask<T>(
        &mut self,
        question: impl FnOnce(&mut Self, &Bound<'_, PyAny>) -> Result<T, NoAnswer>,
    ) -> Hooked<T> {
        interpreter::attach(|py| {
            let asked = self.full(py).map_err(NoAnswer::from);
            let answer = asked.and_then(|full| question(self, &full));
            answer.map_err(|error| self.refuse(error))
        })
    }

    fn refuse(&mut self, error: NoAnswer) -> Refusal {
        match error {
            NoAnswer::Raised(raised) => {
                self.raised = Some(raised);
                Refusal::Stop
            }
            NoAnswer::InvalidHeader(text) => Refusal::Unsendable(text),
        }
    }

    /// All handlers see a signed request.
    fn send_signed(&mut self, py: Python<'_>, headers: &HeaderMap) -> Result<Sending, NoAnswer> {
        let headers = headers_list(py, headers)?;
        let full = self.full(py)?;
        let sending = full.call_method1(intern!(py, "before_sending"), (headers,))?;
        sending_of(&sending, &self.body)
    }
}
