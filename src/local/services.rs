//! Which operations are offered, and what a handler of one is given.

use crate::engines;
use crate::error::{Result, ServiceError};
use crate::events::{Answers, Events};
use crate::protocol::{Members, Output};
use crate::world::World;
use crate::{ses, sns};

/// A call of an operation, with everything it may look at.
pub(crate) struct Call<'a> {
    /// The state.
    pub(crate) world: &'a World,
    /// The region that the request was signed for.
    pub(crate) region: &'a str,
    /// Whether the request bears a signature.
    pub(crate) signed: bool,
    /// The trace that the request is a part of.
    pub(crate) trace: Option<&'a str>,
    /// The members of the input, validated against the model.
    pub(crate) input: Members,
}

/// The services that the local AWS offers.
pub(crate) const OFFERED: [&str; 4] = ["polly", "rekognition", "ses", "sns"];

/// Whether AWS lets anybody call an operation by following a link.
pub(crate) fn is_open(service: &str, operation: &str) -> bool {
    matches!(
        (service, operation),
        ("sns", "ConfirmSubscription" | "Unsubscribe")
    )
}

/// What does an operation.
pub(crate) type Handler = fn(&Call<'_>) -> Result<Output>;

/// The handler of an operation, if it is offered.
pub(crate) fn handler(service: &str, operation: &str) -> Option<Handler> {
    match service {
        "polly" => engines::polly::handler(operation),
        "rekognition" => engines::rekognition::handler(operation),
        "ses" => ses::handler(operation),
        "sns" => sns::handler(operation),
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
        signed: true,
        trace: None,
        input,
    };
    if let Some(publish) = sns::handler("Publish") {
        let _ = publish(&call);
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
