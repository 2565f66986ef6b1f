//! Values that rules compute with, and the endpoint that comes of them.

use std::borrow::Cow;
use std::rc::Rc;

use crate::ParameterValue;

/// A value; what is missing is `Nothing`, as Python's `None`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value<'r> {
    Nothing,
    Text(Cow<'r, str>),
    Flag(bool),
    Number(i64),
    List(Rc<[Value<'r>]>),
    Map(Rc<[(&'r str, Value<'r>)]>),
}

impl<'r> Value<'r> {
    pub(crate) fn text(text: impl Into<Cow<'r, str>>) -> Self {
        Self::Text(text.into())
    }

    /// Whether a condition with this result is met.
    pub(crate) fn is_met(&self) -> bool {
        !matches!(self, Self::Nothing | Self::Flag(false))
    }

    /// Python's idea of truth, which `not` goes by.
    pub(crate) fn is_truthy(&self) -> bool {
        match self {
            Self::Nothing => false,
            Self::Text(text) => !text.is_empty(),
            Self::Flag(flag) => *flag,
            Self::Number(number) => *number != 0,
            Self::List(list) => !list.is_empty(),
            Self::Map(map) => !map.is_empty(),
        }
    }

    /// How Python shows the type in messages.
    pub(crate) fn type_name(&self) -> &'static str {
        match self {
            Self::Nothing => "<class 'NoneType'>",
            Self::Text(_) => "<class 'str'>",
            Self::Flag(_) => "<class 'bool'>",
            Self::Number(_) => "<class 'int'>",
            Self::List(_) => "<class 'list'>",
            Self::Map(_) => "<class 'dict'>",
        }
    }

    /// The attribute of a mapping.
    pub(crate) fn attribute(&self, name: &str) -> Self {
        match self {
            Self::Map(entries) => entries
                .iter()
                .find(|(known, _)| *known == name)
                .map_or(Self::Nothing, |(_, value)| value.clone()),
            _ => Self::Nothing,
        }
    }

    /// How Python writes the value into a string.
    pub(crate) fn shown(&self) -> Cow<'_, str> {
        match self {
            Self::Nothing => "None".into(),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Flag(true) => "True".into(),
            Self::Flag(false) => "False".into(),
            Self::Number(number) => number.to_string().into(),
            Self::List(_) | Self::Map(_) => "".into(),
        }
    }
}

impl From<ParameterValue> for Value<'_> {
    fn from(value: ParameterValue) -> Self {
        match value {
            ParameterValue::Text(text) => Self::Text(text.into()),
            ParameterValue::Flag(flag) => Self::Flag(flag),
            ParameterValue::List(list) => Self::List(
                list.into_iter()
                    .map(|text| Self::Text(text.into()))
                    .collect(),
            ),
        }
    }
}

/// An endpoint that the rules lead to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    /// The URL.
    pub url: String,
    /// Properties, as `authSchemes`.
    pub properties: Vec<(String, PropertyValue)>,
    /// Headers that requests get, each with its values.
    pub headers: Vec<(String, Vec<String>)>,
}

/// A property of an endpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PropertyValue {
    /// A flag.
    Flag(bool),
    /// A number.
    Number(i64),
    /// A string.
    Text(String),
    /// A list.
    List(Vec<PropertyValue>),
    /// A mapping.
    Map(Vec<(String, PropertyValue)>),
}

/// A way to sign requests to an endpoint.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AuthScheme {
    /// Its name, as `sigv4`.
    pub name: String,
    /// Name in the credential scope, where it is not the service's.
    pub signing_name: Option<String>,
    /// Region in the credential scope, where it is not the client's; several with commas between them for `sigv4a`.
    pub signing_region: Option<String>,
    /// Whether paths are encoded once in the signature.
    pub disable_double_encoding: bool,
}

impl Endpoint {
    /// A property.
    #[must_use]
    pub fn property(&self, name: &str) -> Option<&PropertyValue> {
        lookup(&self.properties, name)
    }

    /// The ways to sign requests, the preferred one first; none where the rules leave it to the service.
    #[must_use]
    pub fn auth_schemes(&self) -> Vec<AuthScheme> {
        match self.property("authSchemes") {
            Some(PropertyValue::List(schemes)) => schemes
                .iter()
                .filter_map(PropertyValue::as_auth_scheme)
                .collect(),
            _ => Vec::new(),
        }
    }
}

impl PropertyValue {
    fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    fn as_auth_scheme(&self) -> Option<AuthScheme> {
        let Self::Map(entries) = self else {
            return None;
        };
        let text = |name| {
            lookup(entries, name)
                .and_then(Self::as_text)
                .map(str::to_owned)
        };
        let region_set = match lookup(entries, "signingRegionSet") {
            Some(Self::List(regions)) if !regions.is_empty() => {
                let regions: Vec<&str> = regions.iter().filter_map(Self::as_text).collect();
                Some(regions.join(","))
            }
            _ => None,
        };
        Some(AuthScheme {
            name: text("name")?,
            signing_name: text("signingName"),
            signing_region: text("signingRegion").or(region_set),
            disable_double_encoding: matches!(
                lookup(entries, "disableDoubleEncoding"),
                Some(Self::Flag(true))
            ),
        })
    }
}

fn lookup<'e>(entries: &'e [(String, PropertyValue)], name: &str) -> Option<&'e PropertyValue> {
    entries
        .iter()
        .find(|(known, _)| known == name)
        .map(|(_, value)| value)
}
