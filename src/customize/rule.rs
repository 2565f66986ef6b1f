//! What a rule is: the operations that it holds for, its place among the handlers of its event, and what it does.

use ferroboto_model::Operation;

use super::params::ParamsRule;
use super::parsed::ParsedRule;
use super::request::{AddressRule, RequestRule};
use super::response::ResponseRule;
use crate::wire::Graph;

/// A rule of a service.
#[derive(Debug)]
pub struct Rule {
    /// Name of botocore's handler.
    pub name: &'static str,
    /// Where it holds.
    pub operations: Operations,
    /// Its place among the handlers of the same name of an event.
    pub place: Place,
    /// What it does.
    pub action: Action,
}

impl Rule {
    /// A rule of some operations.
    pub const fn of(
        operations: &'static [&'static str],
        name: &'static str,
        action: Action,
    ) -> Self {
        Self {
            name,
            operations: Operations::These(operations),
            place: Place::Middle,
            action,
        }
    }

    /// A rule of all operations.
    pub const fn of_all(name: &'static str, action: Action) -> Self {
        Self {
            name,
            operations: Operations::All,
            place: Place::Middle,
            action,
        }
    }

    /// The same rule before the others, or after them.
    pub const fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// The same rule, registered for the operation `*` in place of the service.
    pub const fn of_any(self) -> Self {
        Self {
            operations: Operations::Any,
            ..self
        }
    }
}

/// The operations that a rule holds for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operations {
    /// All, as the operation `*`: before the rules of an operation.
    Any,
    /// Those of these names.
    These(&'static [&'static str]),
    /// All, as the service: after the rules of an operation.
    All,
}

/// A rule's place among the handlers that are registered for the same event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Before the others.
    First,
    /// In the order of registration.
    Middle,
    /// After the others.
    Last,
}

/// What a rule does, and so the step of a call that it belongs to.
#[derive(Clone, Copy, Debug)]
pub enum Action {
    /// Changes the parameters.
    Params(ParamsRule),
    /// Has handlers see bytes as a file. Without handlers they are sent as they are.
    BytesAsFile {
        /// The member of the parameters.
        member: &'static str,
    },
    /// Notes something of the parameters for handlers that come later. Natively, nobody would read it.
    Note(NoteRule),
    /// Changes settings of the endpoint. Natively, it is done where endpoints are found.
    Settings,
    /// Changes the serialized request.
    Request(RequestRule),
    /// Has the server asked before a body is sent. Natively, it is done where bodies are.
    AskFirst,
    /// Changes where and how a request goes.
    Address(AddressRule),
    /// Sends the request without a signature.
    Unsigned,
    /// Changes the response before it is parsed.
    Response(ResponseRule),
    /// Gives the response the status that its parsed form has.
    StatusOfParsed,
    /// Goes on in the region where a response says that a resource is. Natively, it is done where attempts are judged.
    Follow,
    /// Changes the parsed response.
    Parsed(ParsedRule),
}

/// What is noted in the context of a call.
#[derive(Clone, Copy, Debug)]
pub enum NoteRule {
    /// The resource that a call is about, and whether it was found in another region.
    Resource {
        /// Where it is noted.
        note: &'static str,
        /// The member that names it.
        member: &'static str,
    },
    /// Some members.
    Inputs {
        /// Where they are noted.
        note: &'static str,
        /// The members.
        members: &'static [&'static str],
    },
    /// What the session of a call's signature is for.
    SessionKey {
        /// Where its members are noted.
        inputs: &'static str,
        /// The one that it is for.
        member: &'static str,
        /// The kind of endpoint that has sessions.
        backend: &'static str,
    },
}

impl Action {
    /// The first part of the event that botocore has a handler of this kind on.
    pub fn event(&self) -> &'static str {
        match self {
            Self::Params(_)
            | Self::BytesAsFile { .. }
            | Self::Note(NoteRule::Resource { .. } | NoteRule::Inputs { .. }) => {
                "before-parameter-build"
            }
            Self::Settings => "before-endpoint-resolution",
            Self::Request(_) | Self::AskFirst | Self::Note(NoteRule::SessionKey { .. }) => {
                "before-call"
            }
            Self::Address(_) => "request-created",
            Self::Unsigned => "choose-signer",
            Self::Response(_) => "before-parse",
            Self::StatusOfParsed | Self::Follow => "needs-retry",
            Self::Parsed(_) => "after-call",
        }
    }
}

/// The operation that a rule works on.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// Its service.
    pub graph: &'a Graph,
    /// Itself.
    pub operation: &'static Operation,
}

/// What a rule tells a later one of the same call.
#[derive(Clone, Copy, Debug, Default)]
pub struct Flags {
    /// Keys of the response are encoded because a rule has asked for it, not the caller.
    pub encoding_added: bool,
}

/// The rules of an operation, by the steps of a call, in the order in which they run.
#[derive(Debug, Default)]
pub struct OperationRules {
    /// Of parameters.
    pub params: Vec<ParamsRule>,
    /// The member whose bytes handlers see as a file.
    pub bytes_as_file: Option<&'static str>,
    /// Of requests.
    pub request: Vec<RequestRule>,
    /// Of addresses.
    pub address: Vec<AddressRule>,
    /// Whether requests are not signed.
    pub unsigned: bool,
    /// Of responses.
    pub response: Vec<ResponseRule>,
    /// Of parsed responses.
    pub parsed: Vec<ParsedRule>,
}

impl OperationRules {
    /// Those of a service's rules that hold for an operation; nothing where none does.
    pub fn new(rules: &'static [Rule], site: Site<'_>) -> Option<Box<Self>> {
        let mut held: Vec<_> = rules
            .iter()
            .filter_map(|rule| {
                let rank = match rule.operations {
                    Operations::Any => 0,
                    Operations::These(names) if names.contains(&site.operation.name) => 1,
                    Operations::These(_) => return None,
                    Operations::All => 2,
                };
                let concerns = match &rule.action {
                    Action::Params(rule) => rule.concerns(site),
                    Action::Response(rule) => rule.concerns(site),
                    Action::Parsed(rule) => rule.concerns(site),
                    // Natively a response has but one status.
                    Action::StatusOfParsed
                    | Action::Settings
                    | Action::AskFirst
                    | Action::Follow
                    | Action::Note(_) => false,
                    Action::BytesAsFile { .. }
                    | Action::Request(_)
                    | Action::Address(_)
                    | Action::Unsigned => true,
                };
                concerns.then_some((rank, rule.place, rule))
            })
            .collect();
        if held.is_empty() {
            return None;
        }
        held.sort_by_key(|(rank, place, _)| (*rank, *place));
        let mut found = Box::<Self>::default();
        for (_, _, rule) in held {
            match rule.action {
                Action::Params(rule) => found.params.push(rule),
                Action::BytesAsFile { member } => found.bytes_as_file = Some(member),
                Action::Request(rule) => found.request.push(rule),
                Action::Address(rule) => found.address.push(rule),
                Action::Unsigned => found.unsigned = true,
                Action::Response(rule) => found.response.push(rule),
                Action::StatusOfParsed
                | Action::Settings
                | Action::AskFirst
                | Action::Follow
                | Action::Note(_) => {}
                Action::Parsed(rule) => found.parsed.push(rule),
            }
        }
        Some(found)
    }
}
