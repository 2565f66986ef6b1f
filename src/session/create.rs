//! From decided settings to a client: the transport, the core and the object of the service's class.

use std::sync::atomic::Ordering;
use std::sync::{Arc, OnceLock};

use pyo3::prelude::*;

use ferroboto_config::{self as config, ClientSettings};
use ferroboto_endpoints::{AuthError, listed};
use ferroboto_transport as transport;

use super::addressing::{self, Special, specialized};
use super::{meta::ClientMeta, raise, user_agent};
use crate::client::auth;
use crate::client::base::ClientParts;
use crate::client::core::ClientCore;
use crate::client::endpoint::endpoint_error;
use crate::client::hooks;
use crate::client::payload::PayloadRules;
use crate::client::raise::transport_error;
use crate::client::registry::ServiceEntry;
use crate::client::rules;
use crate::client::sessions::ClientSessions;
use crate::customize::signing;
use crate::embedded::{ENDPOINT_URL, EmbeddedAws};
use crate::imports;

/// What settings depend on, of a service's model.
pub fn description(entry: &ServiceEntry) -> config::Service<'_> {
    let metadata = &entry.graph.service.metadata;
    config::Service {
        service_id: metadata.service_id,
        endpoint_prefix: metadata.endpoint_prefix,
        attempts: rules::retries(entry).attempts,
        legacy_attempts: rules::retries(entry).legacy_attempts,
        signing_name: entry.graph.service.signing_name(),
        api_version: match &entry.own {
            Some(own) => &own.api_version,
            None => metadata.api_version,
        },
        default_region: |service| {
            ferroboto_endpoints::listed::partition_endpoint(service)
                .ok()
                .flatten()
        },
    }
}

/// Makes a client of a service from its settings.
pub fn client<'py>(
    py: Python<'py>,
    entry: &Arc<ServiceEntry>,
    settings: ClientSettings,
    user_config: Option<Py<PyAny>>,
    session_events: Option<&Bound<'py, PyAny>>,
    asynchronous: bool,
) -> PyResult<Bound<'py, PyAny>> {
    warn_of_pseudo_region(py, &settings)?;
    warn_of_application_id(py, &settings)?;
    let (settings, special) = specialized(py, entry, settings)?;
    check_variant(py, entry, &settings)?;
    let sessions = signing::session_call(entry.graph.service.name);
    let sessions = sessions.map(|call| Arc::new(ClientSessions::new(call)));
    let mut made = transport_settings(py, entry, &settings, &special)?;
    let facts = user_agent::ServiceFacts {
        protocol: entry.graph.service.metadata.protocol,
        signs_with_token: made.signatures.signs_with_token(),
    };
    let user_agent = user_agent::of_client(py, &settings, &facts);
    made.user_agent = user_agent.text();
    made.sessions = sessions.clone().map(|sessions| sessions as _);
    let transport = transport::Transport::new(made).map_err(|error| transport_error(py, &error))?;
    let mut core = ClientCore::new(entry.clone(), transport);
    core.user_agent = user_agent;
    core.credentials_error = raise::of_source;
    let (settings, special) = (Arc::new(settings), Arc::new(special));
    core.make_addressing = Some(addressing::maker(&settings, &special));
    core.parameter_validation = settings.parameter_validation;
    core.inject_host_prefix = settings.inject_host_prefix;
    core.auth_scheme_preference
        .clone_from(&settings.auth_scheme_preference);
    let calculation = settings.config.get("request_checksum_calculation");
    let validation = settings.config.get("response_checksum_validation");
    core.payload = PayloadRules {
        compress_from: Some(settings.request_min_compression_size_bytes as usize)
            .filter(|_| !settings.disable_request_compression),
        checksum_when_supported: calculation.is_none_or(|value| value != "when_required"),
        validate_when_supported: validation.is_none_or(|value| value != "when_required"),
    };
    let core = Arc::new(core);
    let mut class = entry.class(py, asynchronous)?.clone().into_any();
    let emitter = OnceLock::new();
    if let Some(session_events) = session_events {
        class = hooks::client_class(py, entry, session_events, asynchronous)?.unwrap_or(class);
        let made = hooks::client_emitter(py, &core, Some(session_events))?;
        // Nobody else has put one there.
        let _ = emitter.set(made.unbind());
    }
    let discovery = settings.endpoint_discovery_enabled.clone();
    let monitoring = settings.monitoring.clone();
    let meta = ClientMeta::new(core.clone(), settings, special, user_config, emitter);
    let meta = Bound::new(py, meta)?.into_any().unbind();
    let client = class.call1((ClientParts::new(core.clone(), meta),))?;
    if let Some(enabled) = discovery {
        let waits = discover(py, entry, &client, &enabled)?;
        core.handlers_wait.store(waits, Ordering::Relaxed);
    }
    if let Some(sessions) = sessions {
        sessions.belong_to(&client)?;
    }
    if let Some(monitoring) = monitoring {
        let register = imports::MONITORING.get(py)?;
        let agent = (monitoring.host, monitoring.port, monitoring.client_id);
        register.getattr("report")?.call1((&client, agent))?;
    }
    Ok(client)
}

/// Warns of a region whose name asks for FIPS endpoints, which a setting is for.
fn warn_of_pseudo_region(py: Python<'_>, settings: &ClientSettings) -> PyResult<()> {
    let Some(given) = settings.pseudo_region.as_deref() else {
        return Ok(());
    };
    let logger = imports::LOGS
        .get(py)?
        .call_method1("get_logger", ("ferroboto.client",))?;
    let text = "transforming region from %s to %s and setting use_fips_endpoint to true. client should not be \
                configured with a fips psuedo region.";
    logger.call_method1("warning", (text, given, settings.region.as_str()))?;
    Ok(())
}

/// Warns of an application id that is longer than services take.
fn warn_of_application_id(py: Python<'_>, settings: &ClientSettings) -> PyResult<()> {
    const LONGEST: usize = 50;
    let id = settings.user_agent_appid.as_deref().unwrap_or_default();
    // No shorter one can be too long.
    if id.len() > LONGEST && id.chars().count() > LONGEST {
        let logger = imports::LOGS
            .get(py)?
            .call_method1("get_logger", ("ferroboto.args",))?;
        let text = "The configured value for user_agent_appid exceeds the maximum length of %d characters.";
        logger.call_method1("warning", (text, LONGEST))?;
    }
    Ok(())
}

/// Lets a client ask its service where requests go, where the service has an operation for that; whether it may do so.
fn discover(
    py: Python<'_>,
    entry: &ServiceEntry,
    client: &Bound<'_, PyAny>,
    enabled: &serde_json::Value,
) -> PyResult<bool> {
    let Some(is_required) = entry.graph.service.endpoint_discovery else {
        return Ok(false);
    };
    let is_usual = matches!(enabled.as_str(), Some("auto" | "false")) || *enabled == false;
    if is_usual && !is_required {
        return Ok(false);
    }
    let enabled = pythonize::pythonize(py, enabled)?;
    let register = imports::DISCOVERY.get(py)?;
    register.getattr("register")?.call1((client, enabled))?;
    Ok(true)
}

/// Fails where the lists have no endpoint for FIPS or dual stack, as botocore does before it looks at the rules.
fn check_variant(py: Python<'_>, entry: &ServiceEntry, settings: &ClientSettings) -> PyResult<()> {
    if !settings.use_fips && !settings.use_dualstack {
        return Ok(());
    }
    let service = entry.graph.service;
    listed::endpoint(&listed::Wanted {
        service: service.name,
        endpoint_prefix: service.metadata.endpoint_prefix,
        region: Some(&settings.region),
        use_fips: settings.use_fips,
        use_dualstack: settings.use_dualstack,
    })
    .map(drop)
    .map_err(|error| endpoint_error(py, &error))
}

fn transport_settings(
    py: Python<'_>,
    entry: &ServiceEntry,
    settings: &ClientSettings,
    special: &Special,
) -> PyResult<transport::TransportSettings> {
    let service = entry.graph.service;
    let mut out = transport::TransportSettings::new(service.name, service.signing_name());
    out.region = Some(settings.region.clone());
    service
        .metadata
        .endpoint_prefix
        .clone_into(&mut out.endpoint_prefix);
    out.rules = entry.own.as_ref().and_then(|own| own.rules);
    out.has_own_model = entry.own.is_some();
    out.endpoint_url.clone_from(&settings.endpoint_url);
    out.use_ssl = settings.use_ssl;
    out.use_fips = settings.use_fips;
    out.use_dualstack = settings.use_dualstack;
    out.credentials = match &settings.credentials {
        _ if settings.unsigned => transport::Credentials::Unsigned,
        None => transport::Credentials::Missing,
        Some(source) => signer(source),
    };
    out.auth = addressing::auth_wishes(settings);
    out.built_ins.clone_from(&special.built_ins);
    out.signatures = signatures(py, entry, settings)?;
    out.tokens = settings.tokens.clone();
    out.retries = settings.retries;
    out.service_retries = &rules::retries(entry).retries;
    out.connections = settings.connections.clone();
    if let Some(world) = &settings.local {
        let embedded = match config::world_file(world) {
            Some(_) => EmbeddedAws::of_file(py, world)?,
            None => EmbeddedAws::of(world),
        };
        out.in_process = Some(Arc::new(embedded));
        out.endpoint_url = Some(ENDPOINT_URL.to_owned());
        out.connections.proxies = transport::Proxies::Given(transport::ProxySettings::default());
    }
    Ok(out)
}

fn signer(source: &Arc<config::credentials::CredentialSource>) -> transport::Credentials {
    match transport::CredentialSource::fresh(&**source) {
        Some(keys) if !source.is_refreshable() && source.is_complete() => {
            transport::Credentials::Fixed(keys)
        }
        _ => transport::Credentials::Provider(Arc::clone(source) as _),
    }
}

/// What settings and model say about signatures.
fn signatures(
    py: Python<'_>,
    entry: &ServiceEntry,
    settings: &ClientSettings,
) -> PyResult<transport::SignatureSettings> {
    let service = entry.graph.service;
    let version = match &settings.signature_version {
        Some(version) => version.clone(),
        None if settings.unsigned => String::new(),
        None => {
            let found = auth::of_service(service);
            let found = found.map_err(|error| transport_error(py, &error.into()))?;
            if transport::SignatureVersion::named(found).is_none() && found != "none" {
                let error = AuthError::Unknown(format!("['{found}']"));
                return Err(transport_error(py, &error.into()));
            }
            found.to_owned()
        }
    };
    let is_open = settings.signature_version.is_none();
    Ok(transport::SignatureSettings {
        unsigned: settings.unsigned,
        version,
        version_in_code: settings.version_in_code,
        preference: settings.auth_scheme_preference.clone(),
        preference_in_code: settings.preference_in_code,
        offered: &service.metadata.auth,
        prefers_token: settings.has_own_token
            && signing::NAMES_WITH_TOKENS.contains(&service.signing_name()),
        region_set: settings.sigv4a_signing_region_set.clone(),
        names_with_plain_paths: signing::NAMES_WITH_PLAIN_PATHS,
        signs_payload: settings.signs_payload,
        fixed: signing::fixed_version(service.name).filter(|_| is_open),
        of_urls: signing::version_of_urls(service.name)
            .filter(|version| is_open && is_listed(entry, settings, version)),
    })
}

/// Whether the lists of endpoints have a signature version for the region of a client.
fn is_listed(entry: &ServiceEntry, settings: &ClientSettings, version: &str) -> bool {
    let metadata = &entry.graph.service.metadata;
    listed::takes_signature(metadata.endpoint_prefix, &settings.region, version)
}
