//! Endpoints of services whose rules depend on the call: on what an operation is, on what it is given, or on the account
//! of the credentials. What is fixed for a client is looked up once.

use std::sync::OnceLock;

use ferroboto_model::rules::Parameter;

use crate::{
    AuthError, BuiltIns, Client, ClientEndpoint, Error, ParameterValue, Result, RuleSet, resolve,
};

/// The account of the credentials, which may change between calls.
pub const ACCOUNT_ID: &str = "AWS::Auth::AccountId";
/// The region.
pub const REGION: &str = "AWS::Region";

/// Values that a call sets, by the place of their parameter in the rules.
pub type CallValues = Vec<(u16, ParameterValue)>;

/// Whether the rules of a service depend on the call.
#[must_use]
pub fn depends_on_call(rules: &RuleSet<'_>) -> bool {
    let by_call = |parameter: &Parameter<'_>| matches!(parameter.built_in, None | Some(ACCOUNT_ID));
    rules.parameters.iter().any(by_call)
}

/// What a client brings to the endpoints of its calls.
#[derive(Debug)]
pub struct CallRules {
    rules: &'static RuleSet<'static>,
    client: Client<'static>,
    parameters: Vec<Fixed>,
}

/// A parameter as a client has it.
#[derive(Debug)]
struct Fixed {
    /// What the client's configuration sets by the name of the parameter.
    context: Option<ParameterValue>,
    /// The setting that stands behind it.
    built_in: Option<ParameterValue>,
    /// Whether some rule looks at it. Where none does, finding out takes a walk through all of them.
    looked_at: OnceLock<bool>,
}

impl CallRules {
    /// The rules of a client; `context` holds what its configuration sets by the names of parameters.
    ///
    /// # Errors
    /// When a rule takes a setting that no client has.
    pub fn new(
        rules: &'static RuleSet<'static>,
        client: Client<'static>,
        context: &[(&str, ParameterValue)],
    ) -> Result<Self> {
        let parameters = rules
            .parameters
            .iter()
            .map(|parameter| {
                let set = context.iter().find(|(name, _)| *name == parameter.name);
                let built_in = match parameter.built_in {
                    Some(name) => client.built_ins.value(name)?,
                    None => None,
                };
                Ok(Fixed {
                    context: set.map(|(_, value)| value.clone()),
                    built_in,
                    looked_at: OnceLock::new(),
                })
            })
            .collect::<Result<_>>()?;
        Ok(Self {
            rules,
            client,
            parameters,
        })
    }

    /// The place of a parameter by its name, if some rule looks at it.
    #[must_use]
    pub fn parameter(&self, name: &str) -> Option<u16> {
        self.place(|parameter| parameter.name == name)
    }

    /// The place of the parameter that takes its value from a setting, unless the client's configuration sets it.
    #[must_use]
    pub fn built_in(&self, name: &str) -> Option<u16> {
        let place = self.place(|parameter| parameter.built_in == Some(name))?;
        let fixed = self.parameters.get(usize::from(place))?;
        fixed.context.is_none().then_some(place)
    }

    fn place(&self, is: impl Fn(&Parameter<'_>) -> bool) -> Option<u16> {
        let index = self.rules.parameters.iter().position(is)?;
        let place = u16::try_from(index).ok()?;
        let looked_at = &self.parameters.get(index)?.looked_at;
        looked_at
            .get_or_init(|| crate::usage::looks_at(self.rules, place))
            .then_some(place)
    }

    /// A setting as the client has it.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<&ParameterValue> {
        let place = self.built_in(name)?;
        self.parameters.get(usize::from(place))?.built_in.as_ref()
    }

    /// The settings of the client.
    #[must_use]
    pub fn built_ins(&self) -> &BuiltIns {
        &self.client.built_ins
    }

    /// Where a call goes. Its values go before those of the client, except for settings that the client's
    /// configuration sets by the name of their parameter.
    ///
    /// # Errors
    /// With the message of the rule that refuses the values, or when the rules cannot be followed.
    pub fn resolve(&self, values: &[(u16, ParameterValue)]) -> Result<ClientEndpoint> {
        self.resolve_without(values, &[])
    }

    /// The same, where settings at some places are not those of the client, and have no value.
    ///
    /// # Errors
    /// As [`CallRules::resolve`].
    pub fn resolve_without(
        &self,
        values: &[(u16, ParameterValue)],
        unset: &[u16],
    ) -> Result<ClientEndpoint> {
        let mut place = 0;
        let endpoint = resolve(self.rules, |_| {
            let own = values.iter().find(|(of, _)| *of == place);
            let fixed = self.parameters.get(usize::from(place));
            let fixed = fixed.filter(|_| !unset.contains(&place));
            place += 1;
            Ok(match (own, fixed) {
                (Some((_, value)), _) => Some(value.clone()),
                (None, Some(fixed)) => fixed.context.clone().or_else(|| fixed.built_in.clone()),
                (None, None) => None,
            })
        })?;
        crate::of_client(&self.client, endpoint)
    }
}

impl From<AuthError> for Error {
    fn from(error: AuthError) -> Self {
        Self::Auth(error)
    }
}
