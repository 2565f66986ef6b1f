//! Resources that are in one region: where a service says that a request went to another, the call goes on there, and so
//! do those that follow.

use std::sync::Arc;

use http::{HeaderMap, Method};

use ferroboto_endpoints::CallValues;
use ferroboto_transport::{self as transport, Failure, Relocation};

use super::addressing::Addressing;
use crate::customize::endpoints::{Misplaced, RegionRule};

/// What a call knows of where its resource may be.
pub struct Locator {
    /// The endpoints of the client.
    pub addressing: Arc<Addressing>,
    /// The service's rule.
    pub rule: &'static RegionRule,
    /// The operation of the call.
    pub operation: &'static str,
    /// The resource.
    pub resource: String,
    /// What led to its endpoint.
    pub values: CallValues,
    /// That endpoint.
    pub endpoint: Arc<transport::Endpoint>,
    /// The operation whose response contains the region of the resource.
    pub probe: transport::Operation,
    /// Its method.
    pub probe_method: Method,
}

impl Locator {
    fn of_headers(&self, headers: &HeaderMap) -> Option<String> {
        let region = headers.get(self.rule.header)?.to_str().ok()?;
        Some(region.to_owned())
    }

    /// The endpoint in a region, for this call and those that follow.
    fn in_region(&self, region: &str) -> Option<Arc<transport::Endpoint>> {
        self.addressing.locate(&self.resource, region);
        self.addressing.in_region(&self.values, region)
    }
}

impl transport::Relocate for Locator {
    fn failed(&self, failure: &Failure<'_>) -> Relocation {
        let of_headers = self.of_headers(failure.headers);
        let of_body = member_of(failure.body, self.rule.member);
        let is_misplaced = (self.rule.misplaced)(&Misplaced {
            operation: self.operation,
            status: failure.status,
            code: failure.code,
            in_headers: of_headers.is_some(),
            in_body: of_body.is_some(),
        });
        if !is_misplaced {
            return Relocation::Stay;
        }
        let named = of_body.filter(|region| !region.is_empty());
        match of_headers.or_else(|| named.map(str::to_owned)) {
            Some(region) => match self.in_region(&region) {
                Some(endpoint) => Relocation::Move(endpoint),
                None => Relocation::Stay,
            },
            None => {
                let mut request = transport::Request::new(self.probe_method.clone(), "");
                request.endpoint = Some(Arc::clone(&self.endpoint));
                Relocation::Probe(Box::new((self.probe.clone(), request)))
            }
        }
    }

    fn probed(&self, _status: u16, headers: &HeaderMap) -> Option<Arc<transport::Endpoint>> {
        self.in_region(&self.of_headers(headers)?)
    }
}

/// The text of an element of an error document.
fn member_of<'b>(body: &'b [u8], name: &str) -> Option<&'b str> {
    let text = std::str::from_utf8(body).ok()?;
    let (_, after) = text.split_once(&format!("<{name}>"))?;
    let (value, _) = after.split_once("</")?;
    Some(value)
}
