//! The embedded local AWS: answers the requests that AWS would answer, in this process.
//!
//! [`answer`] takes a signed HTTP request and a [`World`] and gives an HTTP response. Knows no
//! Python, no AWS SDK and no sockets; whoever owns the connection, a connector inside a client or
//! a server, calls it from any thread.

#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::cast_possible_truncation,
        reason = "a test may panic"
    )
)]

mod answer;
mod answer_stream;
mod buckets;
mod clock;
mod content;
mod destination;
mod engines;
mod error;
mod events;
mod keep;
mod outbox;
mod protocol;
mod refusal;
mod relay;
mod route;
mod routed;
mod s3;
mod services;
mod ses;
mod sesv2;
mod signature;
mod sns;
mod sqs;
mod sts;
mod timestamps;
mod world;

pub use answer::{Body, MAX_REQUEST, answer};
pub use answer_stream::{Chunks, answer_stream};
pub use destination::PAGES;
pub use error::{Result, ServiceError};
pub use ferroboto_local_rekognition::find_models_with;
pub use ferroboto_local_rekognition::pixels;
pub use keep::Unreadable;
pub use outbox::{Kind, OutboxChanges, OutboxMessage};
pub use relay::{Carrier, Mail, carry_mail_with};
pub use routed::{Head, Routed};
pub use s3::blob::temporary;
pub use signature::AccessKey;
pub use sns::filter::{Filter, Scope};
pub use world::{ACCOUNT_ID, World};
