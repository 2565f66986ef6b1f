//! What settings of a client mean for its endpoints: those that single services read, and those that calls change.

use std::sync::Arc;

use pyo3::prelude::*;
use serde_json::{Map, json};

use ferroboto_config::ClientSettings;
use ferroboto_config::credentials::CredentialSource;
use ferroboto_endpoints::{AuthWishes, BuiltIns, Client, ParameterValue};
use ferroboto_model::partitions;
use ferroboto_transport as transport;

use super::raise;
use crate::client::addressing::{AccountId, Addressing, EndpointFacts};
use crate::client::core::MakeAddressing;
use crate::client::interrupt::{PythonSignals, Raises as _};
use crate::client::registry::ServiceEntry;
use crate::customize::endpoints::{self as customize, Given, Shown};
use crate::exceptions;

const DUALSTACK: &str = "use_dualstack_endpoint";

/// What a service reads that others do not.
#[derive(Default)]
pub struct Special {
    /// Built-in parameters of its rules.
    pub built_ins: Vec<(String, ParameterValue)>,
    /// What its clients show in place of the listed endpoint.
    pub shown: Shown,
    context: Vec<(String, serde_json::Value)>,
    presigns_globally: bool,
}

/// The settings of a client after the rules of its service, and what it reads that others do not.
pub fn specialized(
    py: Python<'_>,
    entry: &ServiceEntry,
    mut settings: ClientSettings,
) -> PyResult<(ClientSettings, Special)> {
    let service = entry.graph.service.name;
    let rules = customize::rules(service);
    if rules.has_own_dualstack {
        let own = settings.s3_dualstack.clone();
        if let Some(dualstack) = own.map_err(|error| raise::raised(py, &error))? {
            settings.use_dualstack = dualstack && settings.endpoint_url.is_none();
            settings.config.shift_remove(DUALSTACK);
            if dualstack {
                settings.config.insert(DUALSTACK.to_owned(), json!(true));
            }
        }
    }
    let none = Map::new();
    if settings.has_default_region
        && let Some(region) = (rules.region)(&given(&settings, &none))
    {
        region.clone_into(&mut settings.region);
    }
    let given = given(&settings, &none);
    if let Some((class, arguments)) = customize::wrong(&given) {
        let arguments: Vec<(&str, Option<&str>)> = arguments
            .iter()
            .map(|(name, value)| (*name, Some(value.as_str())))
            .collect();
        return Err(exceptions::raised(py, class, &arguments));
    }
    let built_ins = (rules.built_ins)(&given);
    let special = Special {
        built_ins: built_ins
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        shown: (rules.shown)(&given),
        context: (rules.context)(&given),
        presigns_globally: (rules.presigns_globally)(&given)
            && partitions::name_for(&settings.region) == "aws",
    };
    // That it is asked for shows even where the program has set the endpoint.
    if rules.has_own_dualstack && settings.config.contains_key(DUALSTACK) {
        let mut s3 = settings.s3.take().unwrap_or_default();
        s3.insert(DUALSTACK.to_owned(), json!(true));
        settings.config.insert("s3".to_owned(), json!(s3));
        settings.s3 = Some(s3);
    }
    Ok((settings, special))
}

fn given<'s>(settings: &'s ClientSettings, none: &'s Map<String, serde_json::Value>) -> Given<'s> {
    Given {
        region: &settings.region,
        endpoint_url: settings.endpoint_url.as_deref(),
        s3: settings.s3.as_ref().unwrap_or(none),
        disable_express_sessions: settings.s3_disable_express_session_auth,
        legacy_sts: settings.legacy_sts_endpoint,
        dualstack: settings.config.contains_key(DUALSTACK),
        fips: settings.use_fips,
    }
}

/// What a program says about signatures.
pub fn auth_wishes(settings: &ClientSettings) -> AuthWishes {
    AuthWishes {
        signature_version: settings.requested_signature_version.clone(),
        unsigned: settings.unsigned,
        preference: settings.auth_scheme_preference.clone(),
    }
}

/// Makes the endpoints of a client's calls: of those that differ, or of any service where handlers have a say in them.
pub fn maker(settings: &Arc<ClientSettings>, special: &Arc<Special>) -> MakeAddressing {
    let (settings, special) = (Arc::clone(settings), Arc::clone(special));
    Box::new(move |py, entry, any| {
        let service = entry.graph.service;
        if !any && entry.own.is_none() && transport::has_compiled_rules(service.name) {
            return Ok(None);
        }
        Addressing::new(py, entry, facts(entry, &settings, &special), any)
    })
}

fn facts(entry: &ServiceEntry, settings: &Arc<ClientSettings>, special: &Special) -> EndpointFacts {
    let service = entry.graph.service;
    let client = Client {
        service: service.name,
        signing_name: service.signing_name(),
        built_ins: BuiltIns {
            region: Some(settings.region.clone()),
            use_fips: settings.use_fips,
            use_dualstack: settings.use_dualstack,
            endpoint: endpoint_url(settings),
            account_id: None,
            account_id_endpoint_mode: Some(settings.account_id_endpoint_mode.clone()),
            others: special.built_ins.clone(),
        },
        use_ssl: settings.use_ssl,
        auth: auth_wishes(settings),
        endpoint_prefix: service.metadata.endpoint_prefix,
        own_rules: entry.own.as_ref().map(|own| own.rules),
    };
    let given = settings.client_context_params.iter();
    let account = settings.credentials.clone();
    let shown = Arc::clone(settings);
    EndpointFacts {
        client,
        context: given
            .map(|(name, value)| (name.clone(), value.clone()))
            .chain(special.context.iter().cloned())
            .collect(),
        account: account.map(|source| Arc::new(account_id(source))),
        accelerates: settings
            .s3
            .as_ref()
            .is_some_and(|s3| customize::truthy(s3, "use_accelerate_endpoint")),
        presigns_globally: special.presigns_globally,
        settings: Box::new(move || all_settings(&shown)),
    }
}

/// All settings that rules may take, but the account, by their names in rules and in botocore's order.
fn all_settings(settings: &ClientSettings) -> Vec<(&'static str, Option<ParameterValue>)> {
    let none = Map::new();
    let endpoint = endpoint_url(settings);
    let is_free = endpoint.is_none();
    let flag = |on: bool| Some(ParameterValue::Flag(on));
    let mut all = vec![
        (
            "AWS::Region",
            Some(ParameterValue::Text(settings.region.clone())),
        ),
        ("AWS::UseFIPS", flag(is_free && settings.use_fips)),
        ("AWS::UseDualStack", flag(is_free && settings.use_dualstack)),
    ];
    all.extend(customize::all_built_ins(&given(settings, &none)));
    all.extend([
        ("SDK::Endpoint", endpoint.map(ParameterValue::Text)),
        (ferroboto_endpoints::ACCOUNT_ID, None),
        (
            "AWS::Auth::AccountIdEndpointMode",
            Some(ParameterValue::Text(
                settings.account_id_endpoint_mode.clone(),
            )),
        ),
    ]);
    all
}

/// The endpoint that the user has set, or that of the local AWS.
fn endpoint_url(settings: &ClientSettings) -> Option<String> {
    match &settings.local {
        Some(_) => Some(crate::embedded::ENDPOINT_URL.to_owned()),
        None => settings.endpoint_url.clone(),
    }
}

/// The account of credentials, as far as it is known.
fn account_id(source: Arc<CredentialSource>) -> AccountId {
    let known = Arc::clone(&source);
    let waits = move || {
        let is_known = !known.is_refreshable() && known.current().is_some();
        !is_known && transport::CredentialSource::fresh(&*known).is_none()
    };
    let get = move |py: Python<'_>| {
        if !source.is_refreshable()
            && let Some(known) = source.current()
        {
            return Ok(known.account_id.clone());
        }
        let mut signals = PythonSignals::new(py);
        let frozen = signals.waiting(py, |signals| source.frozen(signals));
        if let Some(raised) = signals.into_raised() {
            return Err(raised);
        }
        let frozen = frozen.map_err(|error| raise::raised(py, &error))?;
        Ok(frozen.account_id.clone())
    };
    AccountId {
        get: Box::new(get),
        waits: Box::new(waits),
    }
}
