//! Where a form is posted to, for `generate_presigned_post`.

use ferroboto_transport::{SignatureVersion, scheme};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use super::{endpoint, operation};
use crate::client::base::BaseClient;
use crate::client::clock;
use crate::imports;

/// Where a form is posted to: the URL of a call, and the kind of its signature, if it gets one, with region and name.
pub type PlaceOfForm = (String, Option<&'static str>, Option<String>, String);

/// Where a form is posted to that does what a call does.
pub fn place_of_form(
    client: &Bound<'_, BaseClient>,
    method: &Bound<'_, PyAny>,
    params: &Bound<'_, PyDict>,
) -> PyResult<PlaceOfForm> {
    let py = client.py();
    let this = client.get();
    let core = &this.core;
    let index = operation(core, method)?;
    let operation = core.operation(index);
    clock::observe(py);
    let mut params = params.clone();
    let mut handlers = None;
    if core.listening.get() {
        let made = imports::PRESIGN_HOOKS
            .get(py)?
            .call1((this.meta(py), operation.name))?;
        let given = made.call_method1("parameters", (params,))?;
        params = given.cast_into::<PyDict>()?;
        handlers = Some(made);
    }
    let raise = |error| core.transport_error(py, &error);
    let scope = core.transport.signing_scope().map_err(raise)?;
    let endpoint = endpoint(core, index, &params, handlers.as_ref())?;
    let mut request = core.request(operation, &params)?;
    request.endpoint.clone_from(&endpoint);
    let url = core.transport.url(&request).map_err(raise)?;
    let auth = core.operation_auth(operation).unwrap_or_default();
    let version = core
        .transport
        .version_of_url(&auth, &request, scheme::FORM)
        .map_err(raise)?;
    let (name, region) = endpoint.as_ref().map_or(scope, |it| it.signing_scope());
    Ok((
        url,
        version.map(SignatureVersion::name),
        region.map(str::to_owned),
        name.to_owned(),
    ))
}
