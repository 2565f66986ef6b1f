//! Which operations are offered, and what a handler of one is given.

use crate::content::Content;
use crate::engines;
use crate::error::{Result, ServiceError};
use crate::events::{Answers, Events};
use crate::protocol::{Members, Output};
use crate::world::World;
use crate::{s3, ses, sesv2, sns, sqs, sts};

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
pub(crate) const OFFERED: [&str; 8] = [
    "polly",
    "rekognition",
    "s3",
    "ses",
    "sesv2",
    "sns",
    "sqs",
    "sts",
];

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

/// Whether an operation may wait for something to happen.
pub(crate) fn may_wait(service: &str, operation: &str) -> bool {
    match service {
        "s3" => s3::may_wait(operation),
        "sqs" => sqs::may_wait(operation),
        _ => false,
    }
}

/// Whether a service has refusals of its own for all that its model constrains.
pub(crate) fn checks_itself(service: &str) -> bool {
    matches!(service, "s3" | "sqs")
}

/// The root of the document that an operation answers, and its namespace.
pub(crate) fn document<'a>(service: &str, operation: &'a str) -> (&'a str, Option<&'static str>) {
    match service {
        "s3" => s3::document(operation),
        _ => (operation, None),
    }
}

/// The code of an error in the query protocol, for services that spoke it before they spoke JSON.
pub(crate) fn query_code<'a>(service: &str, code: &'a str) -> Option<&'a str> {
    (service == "sqs").then(|| sqs::query_code(code))
}

/// The names of an element, a key and a value in the query protocol, for the same services.
pub(crate) fn form_names<'a>(
    service: &str,
    shape: &'a str,
) -> Option<(&'a str, &'static str, &'static str)> {
    (service == "sqs").then(|| sqs::form_names(shape))?
}

/// The namespace of their documents.
pub(crate) fn form_namespace(service: &str) -> Option<&'static str> {
    (service == "sqs").then_some(sqs::NAMESPACE)
}

/// Adds what the path of a form says to its members.
pub(crate) fn complete(service: &str, path: &str, input: &mut Members) {
    if service == "sqs" {
        sqs::complete(path, input);
    }
}

/// What does an operation.
pub(crate) type Handler = fn(&Call<'_>) -> Result<Output>;

/// The handler of an operation, if it is offered.
pub(crate) fn handler(service: &str, operation: &str) -> Option<Handler> {
    match service {
        "polly" => engines::polly::handler(operation),
        "rekognition" => engines::rekognition::handler(operation),
        "s3" => s3::handler(operation),
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

/// What does an operation that reads its body as it comes.
pub(crate) type BodyHandler = fn(&Call<'_>, &mut Content) -> Result<Output>;

/// The handler of an operation that reads its body as it comes, if it is offered.
pub(crate) fn body_handler(service: &str, operation: &str) -> Option<BodyHandler> {
    match service {
        "s3" => s3::body_handler(operation),
        _ => None,
    }
}

/// Whether there is a queue.
pub(crate) fn has_queue(world: &World, arn: &str) -> bool {
    world.sqs().has(arn)
}

/// Whether there is a topic.
pub(crate) fn has_topic(world: &World, arn: &str) -> bool {
    world.sns().has_topic(arn)
}

/// Sends a message to a queue or a topic, as S3 does.
pub(crate) fn notify(world: &World, arn: &str, subject: &str, message: String) {
    let mut fields = arn.split(':').skip(2);
    let (service, region) = (fields.next(), fields.next().unwrap_or_default());
    match service {
        Some("sns") => announce(world, region, arn, Some(subject), message),
        Some("sqs") => {
            let delivery = sqs::Delivery {
                body: message,
                attributes: Members::new(),
                group: None,
                deduplication: None,
                trace: None,
            };
            world.deliver(arn, delivery);
        }
        _ => {}
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
            ..Self::default()
        }
    }
}
