//! Which operations are offered, and what a handler of one is given.

use crate::engines;
use crate::error::{Result, ServiceError};
use crate::events::{Answers, Events};
use crate::protocol::{Members, Output};
use crate::world::World;
use crate::{ses, sesv2, sns, sqs, sts};

/// A call of an operation, with everything it may look at.
pub(crate) struct Call<'a> {
    /// The state.
    pub(crate) world: &'a World,
    /// The region that the request was signed for.
    pub(crate) region: &'a str,
    /// The access key that the request says it is signed with.
    pub(crate) access_key: Option<&'a str>,
    /// Whether the request bears a signature.
    pub(crate) signed: bool,
    /// The trace that the request is a part of.
    pub(crate) trace: Option<&'a str>,
    /// The members of the input, validated against the model.
    pub(crate) input: Members,
}

/// The services that the local AWS offers.
pub(crate) const OFFERED: [&str; 7] = ["polly", "rekognition", "ses", "sesv2", "sns", "sqs", "sts"];

/// Whether requests for several services are signed for the same name.
pub(crate) fn share_signing_name(name: &str) -> bool {
    name == "ses"
}

/// Whether AWS lets anybody call an operation by following a link.
pub(crate) fn is_link(service: &str, operation: &str) -> bool {
    matches!(
        (service, operation),
        ("sns", "ConfirmSubscription" | "Unsubscribe")
    )
}

/// Whether AWS takes an operation without a signature, since something in it stands for one.
pub(crate) fn is_unsigned(service: &str, operation: &str) -> bool {
    service == "sts" && sts::is_open(operation)
}

/// Whether an operation may wait for something to happen.
pub(crate) fn may_wait(service: &str, operation: &str) -> bool {
    service == "sqs" && sqs::may_wait(operation)
}

/// Whether a service has refusals of its own for all that its model constrains.
pub(crate) fn checks_itself(service: &str) -> bool {
    service == "sqs"
}

/// The code of an error in the query protocol, for services that spoke it before they spoke JSON.
pub(crate) fn query_code<'a>(service: &str, code: &'a str) -> Option<&'a str> {
    (service == "sqs").then(|| sqs::query_code(code))
}

/// What does an operation.
pub(crate) type Handler = fn(&Call<'_>) -> Result<Output>;

/// The handler of an operation, if it is offered.
pub(crate) fn handler(service: &str, operation: &str) -> Option<Handler> {
    match service {
        "polly" => engines::polly::handler(operation),
        "rekognition" => engines::rekognition::handler(operation),
        "ses" => ses::handler(operation),
        "sesv2" => sesv2::handler(operation),
        "sns" => sns::handler(operation),
        "sqs" => sqs::handler(operation),
        "sts" => sts::handler(operation),
        _ => None,
    }
}

/// Publishes a message to a topic, as any program would. A topic that is not there is told nothing.
pub(crate) fn announce(
    world: &World,
    region: &str,
    topic: &str,
    subject: Option<&str>,
    message: String,
) {
    let mut input = Members::from_iter([
        ("TopicArn".to_owned(), topic.into()),
        ("Message".to_owned(), message.into()),
    ]);
    input.extend(subject.map(|subject| ("Subject".to_owned(), subject.into())));
    let call = Call {
        world,
        region,
        access_key: None,
        signed: true,
        trace: None,
        input,
    };
    if let Some(publish) = sns::handler("Publish") {
        let _ = publish(&call);
        world.forward();
    }
}

/// What does an operation that takes events: it answers with events before it has seen all.
pub(crate) type EventHandler = fn(&Call<'_>, Events) -> Result<Answers>;

/// The handler of an operation that takes events, if it is offered.
pub(crate) fn event_handler(service: &str, operation: &str) -> Option<EventHandler> {
    match service {
        "polly" => engines::polly_stream::handler(operation),
        _ => None,
    }
}

/// The refusal of an input without a required text, where a service has words of its own for it.
pub(crate) fn missing(service: &str, member: &str) -> Option<ServiceError> {
    match service {
        "sns" => Some(sns::missing(member)),
        "sqs" => Some(sqs::missing(member)),
        _ => None,
    }
}

impl Call<'_> {
    /// A text member of the input.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.input.get(name)?.as_str()
    }
}

impl From<Members> for Output {
    fn from(members: Members) -> Self {
        Self {
            members,
            stream: None,
        }
    }
}
