//! Where requests go: the interpreter of endpoint rules, and the lists of endpoints that botocore shows in a client's
//! metadata. Depends on the model only; knows no service by name.

mod auth;
mod functions;
mod interpret;
pub mod listed;
mod per_call;
pub mod scheme;
mod url;
mod usage;
mod value;

use ferroboto_model::rules::Parameter;

pub use ferroboto_model::rule_set;
pub use ferroboto_model::rules::RuleSet;

pub use auth::{Auth, AuthError, AuthWishes, choose};
pub use per_call::{ACCOUNT_ID, CallRules, CallValues, REGION, depends_on_call};
pub use value::{AuthScheme, Endpoint, PropertyValue};

/// Why there is no endpoint.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The rules refuse the parameters, or cannot be followed.
    #[error("{0}")]
    Resolution(String),
    /// A rule set takes a setting that no client has.
    #[error("Unknown builtin variable name: {0}")]
    UnknownBuiltIn(String),
    /// No way to sign that the endpoint offers is known.
    #[error("{0}")]
    Auth(AuthError),
    /// A client needs a region, and there is none.
    #[error("You must specify a region.")]
    NoRegion,
    /// There is no endpoint with the properties that are asked for.
    #[error("Unable to construct a modeled endpoint with the following variant(s) {tags}: ")]
    Variant {
        /// The properties, as Python shows a list.
        tags: String,
    },
}

/// The result of a question about an endpoint.
pub type Result<T> = std::result::Result<T, Error>;

/// The value of a parameter.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ParameterValue {
    /// A string.
    Text(String),
    /// A flag.
    Flag(bool),
    /// A list of strings.
    List(Vec<String>),
}

/// Settings of a client that rules take as built-in parameters.
#[derive(Debug, Clone, Default)]
pub struct BuiltIns {
    /// The region.
    pub region: Option<String>,
    /// FIPS endpoints.
    pub use_fips: bool,
    /// Dual stack endpoints.
    pub use_dualstack: bool,
    /// The endpoint that the user has set.
    pub endpoint: Option<String>,
    /// The account of the credentials.
    pub account_id: Option<String>,
    /// Whether the account is part of the host name: `preferred`, `required` or `disabled`.
    pub account_id_endpoint_mode: Option<String>,
    /// Other settings by their names in rules, as those of one service alone.
    pub others: Vec<(String, ParameterValue)>,
}

impl BuiltIns {
    /// The value of a built-in parameter.
    ///
    /// # Errors
    /// When there is no such parameter.
    pub fn value(&self, name: &str) -> Result<Option<ParameterValue>> {
        let text = |value: &Option<String>| value.clone().map(ParameterValue::Text);
        Ok(match name {
            "AWS::Region" => text(&self.region),
            "AWS::UseFIPS" => Some(ParameterValue::Flag(self.use_fips)),
            "AWS::UseDualStack" => Some(ParameterValue::Flag(self.use_dualstack)),
            "SDK::Endpoint" => text(&self.endpoint),
            "AWS::Auth::AccountId" => text(&self.account_id),
            "AWS::Auth::AccountIdEndpointMode" => text(&self.account_id_endpoint_mode),
            _ => {
                let found = self.others.iter().find(|(known, _)| known == name);
                match found {
                    Some((_, value)) => Some(value.clone()),
                    // Settings of one service, unset.
                    None if name.matches("::").count() == 2 => None,
                    None => return Err(Error::UnknownBuiltIn(name.to_owned())),
                }
            }
        })
    }
}

/// Whether a service is built in, with its endpoint rules.
#[must_use]
pub fn knows(service: &str) -> bool {
    ferroboto_model::service_names().any(|name| name == service)
}

/// Follows the rules. `value` gives each parameter its value, where it has one.
///
/// # Errors
/// With the message of the rule that refuses the parameters, or when the rules cannot be followed.
pub fn resolve(
    rules: &RuleSet<'_>,
    mut value: impl FnMut(&Parameter<'_>) -> Result<Option<ParameterValue>>,
) -> Result<Endpoint> {
    let partitions = ferroboto_model::rule_partitions();
    interpret::resolve(rules, partitions, &mut value)
}

/// A client, as far as its endpoint depends on it.
#[derive(Debug, Clone)]
pub struct Client<'a> {
    /// The name of the service.
    pub service: &'a str,
    /// The service's own name in the credential scope.
    pub signing_name: &'a str,
    /// Its settings.
    pub built_ins: BuiltIns,
    /// Whether `https` is wanted.
    pub use_ssl: bool,
    /// What the program says about signatures.
    pub auth: AuthWishes,
    /// First label of its host names.
    pub endpoint_prefix: &'a str,
    /// The rules of a model that is not built in, which may have none.
    pub own_rules: Option<Option<&'static RuleSet<'static>>>,
}

/// Where the requests of a client go, and what they are signed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClientEndpoint {
    /// The URL.
    pub url: String,
    /// Name in the credential scope.
    pub signing_name: String,
    /// Region in the credential scope.
    pub signing_region: Option<String>,
    /// How its requests are signed.
    pub auth: Auth,
    /// Its properties as the rules give them, the ways to sign among them.
    pub properties: Vec<(String, PropertyValue)>,
    /// Headers that requests get.
    pub headers: Vec<(String, String)>,
}

/// Where the requests of a client go whose parameters have no say in it; `None` where the service has no rules.
///
/// # Errors
/// With the message of the rule that refuses the settings, or when the rules cannot be followed.
pub fn for_client(client: &Client<'_>) -> Result<Option<ClientEndpoint>> {
    let failed = |error: ferroboto_model::Error| Error::Resolution(error.to_string());
    let rules = match client.own_rules {
        Some(rules) => rules,
        None => ferroboto_model::rule_set(client.service).map_err(failed)?,
    };
    let Some(rules) = rules else {
        return match client.own_rules {
            Some(_) => as_listed(client).map(Some),
            None => Ok(None),
        };
    };
    // Each of its calls has an endpoint of its own.
    if depends_on_call(rules) {
        return as_listed(client).map(Some);
    }
    let endpoint = resolve(rules, |parameter| match parameter.built_in {
        Some(name) => client.built_ins.value(name),
        None => Ok(None),
    })?;
    of_client(client, endpoint).map(Some)
}

/// An endpoint that the rules lead to, as the requests of a client take it.
fn of_client(client: &Client<'_>, mut endpoint: Endpoint) -> Result<ClientEndpoint> {
    if !client.use_ssl
        && client.built_ins.endpoint.is_none()
        && let Some(rest) = endpoint.url.strip_prefix("https://")
    {
        endpoint.url = format!("http://{rest}");
    }
    let auth = choose(&endpoint.auth_schemes(), &client.auth)?;
    let (mut signing_name, mut signing_region) = match &auth {
        Auth::Scheme(scheme) => (scheme.signing_name.clone(), scheme.signing_region.clone()),
        Auth::Open | Auth::Unsigned => (None, None),
    };
    if signing_name.is_none() || signing_region.is_none() {
        let (name, region) = scope_as_listed(client)?;
        signing_name = signing_name.or(name);
        signing_region = signing_region.or(region);
    }
    Ok(ClientEndpoint {
        url: endpoint.url,
        signing_name: signing_name.unwrap_or_else(|| client.signing_name.to_owned()),
        signing_region: signing_region.or_else(|| client.built_ins.region.clone()),
        auth,
        properties: endpoint.properties,
        // Of several values botocore sends the first.
        headers: endpoint
            .headers
            .into_iter()
            .filter_map(|(name, values)| Some((name, values.into_iter().next()?)))
            .collect(),
    })
}

/// The endpoint of a client whose service has no rules.
fn as_listed(client: &Client<'_>) -> Result<ClientEndpoint> {
    let (signing_name, signing_region) = scope_as_listed(client)?;
    let url = match &client.built_ins.endpoint {
        Some(url) => url.clone(),
        None => listed::endpoint(&wanted(client))?
            .map(|listed| listed.url(client.use_ssl))
            .unwrap_or_default(),
    };
    Ok(ClientEndpoint {
        url,
        signing_name: signing_name.unwrap_or_else(|| client.signing_name.to_owned()),
        signing_region: signing_region.or_else(|| client.built_ins.region.clone()),
        auth: Auth::Open,
        properties: Vec::new(),
        headers: Vec::new(),
    })
}

fn wanted<'c>(client: &'c Client<'_>) -> listed::Wanted<'c> {
    listed::Wanted {
        service: client.service,
        endpoint_prefix: client.endpoint_prefix,
        region: client.built_ins.region.as_deref(),
        use_fips: client.built_ins.use_fips,
        use_dualstack: client.built_ins.use_dualstack,
    }
}

/// The scope that the lists of endpoints have, for rules that name none; the region is the client's own where the
/// user has set the endpoint.
fn scope_as_listed(client: &Client<'_>) -> Result<(Option<String>, Option<String>)> {
    let Some(listed) = listed::endpoint(&wanted(client))? else {
        return Ok((None, None));
    };
    let region = match client.built_ins.endpoint {
        Some(_) => None,
        None => Some(listed.region_to_sign_for().to_owned()),
    };
    Ok((listed.signing_name.map(str::to_owned), region))
}
