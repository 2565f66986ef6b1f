//! The types of endpoint rules: what a service's rule set asks, and the endpoints or errors that it leads to.
//! Data only; `ferroboto-endpoints` interprets it.

use serde::{Deserialize, Serialize};

/// The endpoint rules of a service.
#[derive(Debug, Serialize, Deserialize)]
pub struct RuleSet<'a> {
    /// What the rules depend on; parameters have the first slots.
    #[serde(borrow)]
    pub parameters: Vec<Parameter<'a>>,
    /// Rules in the order in which they are tried.
    #[serde(borrow)]
    pub rules: Vec<Rule<'a>>,
    /// How many slots parameters and assigned variables take.
    pub slots: u16,
}

/// A parameter of a rule set.
#[derive(Debug, Serialize, Deserialize)]
pub struct Parameter<'a> {
    /// Its name.
    pub name: &'a str,
    /// Type of its values.
    pub kind: ParameterKind,
    /// The setting of the client that it takes its value from.
    #[serde(borrow)]
    pub built_in: Option<&'a str>,
    /// The value when none is given.
    #[serde(borrow)]
    pub default: Option<Constant<'a>>,
    /// Whether there has to be a value.
    pub required: bool,
}

/// Types of parameters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ParameterKind {
    /// A string.
    Text,
    /// A flag.
    Flag,
    /// A list of strings.
    List,
}

/// A value that is written in the rules.
#[derive(Debug, Serialize, Deserialize)]
pub enum Constant<'a> {
    /// A string.
    Text(&'a str),
    /// A flag.
    Flag(bool),
    /// A list of strings.
    List(#[serde(borrow)] Vec<&'a str>),
}

/// One rule: conditions, and what holds where all of them are met.
#[derive(Debug, Serialize, Deserialize)]
pub struct Rule<'a> {
    /// All have to be met, in this order.
    #[serde(borrow)]
    pub conditions: Vec<Condition<'a>>,
    /// What follows.
    #[serde(borrow)]
    pub outcome: Outcome<'a>,
}

/// What follows from a rule.
#[derive(Debug, Serialize, Deserialize)]
pub enum Outcome<'a> {
    /// An endpoint.
    Endpoint(#[serde(borrow)] Box<EndpointTemplate<'a>>),
    /// An error with its message.
    Error(#[serde(borrow)] Expression<'a>),
    /// More rules; where none of them applies, the next rule beside this one is tried.
    Tree(#[serde(borrow)] Vec<Rule<'a>>),
}

/// A condition, met unless the result of its call is false or nothing.
#[derive(Debug, Serialize, Deserialize)]
pub struct Condition<'a> {
    /// What is computed.
    #[serde(borrow)]
    pub call: Call<'a>,
    /// Name and slot of the variable that keeps the result.
    #[serde(borrow)]
    pub assign: Option<(&'a str, u16)>,
}

/// A call of a function.
#[derive(Debug, Serialize, Deserialize)]
pub struct Call<'a> {
    /// The function.
    pub function: Function,
    /// Its arguments.
    #[serde(borrow)]
    pub arguments: Vec<Expression<'a>>,
}

/// An endpoint whose parts are computed.
#[derive(Debug, Serialize, Deserialize)]
pub struct EndpointTemplate<'a> {
    /// The URL.
    #[serde(borrow)]
    pub url: Expression<'a>,
    /// Properties, as `authSchemes`.
    #[serde(borrow)]
    pub properties: Vec<(&'a str, Property<'a>)>,
    /// Headers that requests get.
    #[serde(borrow)]
    pub headers: Vec<(&'a str, Vec<Expression<'a>>)>,
}

/// A property of an endpoint.
#[derive(Debug, Serialize, Deserialize)]
pub enum Property<'a> {
    /// A flag.
    Flag(bool),
    /// A number.
    Number(i64),
    /// A string.
    Text(#[serde(borrow)] Expression<'a>),
    /// A list.
    List(#[serde(borrow)] Vec<Property<'a>>),
    /// A mapping.
    Map(#[serde(borrow)] Vec<(&'a str, Property<'a>)>),
}

/// Something that has a value.
#[derive(Debug, Serialize, Deserialize)]
pub enum Expression<'a> {
    /// A string.
    Text(&'a str),
    /// A string with parts to fill in.
    Template(#[serde(borrow)] Vec<Part<'a>>),
    /// A flag.
    Flag(bool),
    /// A number.
    Number(i64),
    /// A parameter or a variable, by its slot.
    Slot(u16),
    /// The result of a call.
    Call(#[serde(borrow)] Box<Call<'a>>),
}

/// A part of a string with parts to fill in.
#[derive(Debug, Serialize, Deserialize)]
pub enum Part<'a> {
    /// Text as it stands.
    Text(&'a str),
    /// The value of a slot, and the attributes that lead into it.
    Slot(u16, #[serde(borrow)] Vec<&'a str>),
}

/// The functions of endpoint rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Function {
    /// `isSet`
    IsSet,
    /// `not`
    Not,
    /// `getAttr`
    GetAttr,
    /// `substring`
    Substring,
    /// `stringEquals`
    StringEquals,
    /// `booleanEquals`
    BooleanEquals,
    /// `uriEncode`
    UriEncode,
    /// `parseURL`
    ParseUrl,
    /// `isValidHostLabel`
    IsValidHostLabel,
    /// `aws.partition`
    Partition,
    /// `aws.parseArn`
    ParseArn,
    /// `aws.isVirtualHostableS3Bucket`
    IsVirtualHostableS3Bucket,
}

impl Function {
    /// The function of a name in rules.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "isSet" => Self::IsSet,
            "not" => Self::Not,
            "getAttr" => Self::GetAttr,
            "substring" => Self::Substring,
            "stringEquals" => Self::StringEquals,
            "booleanEquals" => Self::BooleanEquals,
            "uriEncode" => Self::UriEncode,
            "parseURL" => Self::ParseUrl,
            "isValidHostLabel" => Self::IsValidHostLabel,
            "aws.partition" => Self::Partition,
            "aws.parseArn" => Self::ParseArn,
            "aws.isVirtualHostableS3Bucket" => Self::IsVirtualHostableS3Bucket,
            _ => return None,
        })
    }
}
