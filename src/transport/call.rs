//! The state of one call as it travels through the orchestrator: what comes in beside the request, what comes out.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use aws_smithy_eventstream::frame::DeferredSigner;
use aws_smithy_runtime::client::retries::strategy::StandardRetryStrategy;
use aws_smithy_types::config_bag::{Storable, StoreReplace};
use bytes::Bytes;
use http::HeaderMap;
use hyper::body::Incoming;

use crate::conn::Conn;
use crate::duplex::{Inbound, Outbound};
use crate::hooks::Mailbox;
use crate::{Chunks, Error};

/// Handle on a call; travels in the config bag and as an extension of the request.
#[derive(Clone)]
pub(crate) struct CallHandle(pub(crate) Arc<Call>);

impl Storable for CallHandle {
    type Storer = StoreReplace<Self>;
}

impl fmt::Debug for CallHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallHandle")
    }
}

/// One call.
pub(crate) struct Call {
    /// Payload of the request; the SDK's request only lends a view of it for signing.
    pub(crate) body: Bytes,
    /// Whether a successful answer's body stays on the connection.
    pub(crate) stream: bool,
    /// The events that are the body, where it is a stream of them.
    pub(crate) outbound: Option<Outbound>,
    /// The SDK's strategy has a lock inside; each call has its own.
    pub(crate) strategy: StandardRetryStrategy,
    /// The way to the call's hooks, where it has some.
    pub(crate) hooked: Option<Mailbox>,
    state: Mutex<State>,
}

/// What changes while a call goes on.
#[derive(Default)]
pub(crate) struct State {
    /// The connection, between exchanges.
    pub(crate) conn: Option<Conn>,
    /// The last answer.
    pub(crate) answer: Option<Answer>,
    /// The last failure, when there was no answer.
    pub(crate) fault: Option<Error>,
    /// `ttl` for the next `amz-sdk-request` header.
    pub(crate) ttl: Option<String>,
    /// `amz-sdk-invocation-id`.
    pub(crate) invocation_id: Option<String>,
    /// What the last retry took from the quota.
    pub(crate) quota_taken: Option<u32>,
    /// Attempts made.
    pub(crate) attempts: u32,
    /// Signs the events of this attempt.
    pub(crate) signer: Option<DeferredSigner>,
    pub(crate) max_attempts_reached: bool,
    pub(crate) retry_quota_reached: bool,
}

impl Call {
    pub(crate) fn new(body: Bytes, stream: bool, conn: Option<Conn>, hooked: bool) -> Self {
        Self {
            body,
            stream,
            outbound: None,
            strategy: StandardRetryStrategy::new(),
            hooked: hooked.then(Mailbox::default),
            state: Mutex::new(State {
                conn,
                ..State::default()
            }),
        }
    }

    /// Never held across an await.
    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The same for all attempts.
    pub(crate) fn invocation_id(&mut self) -> &str {
        self.invocation_id
            .get_or_insert_with(|| uuid::Uuid::new_v4().to_string())
    }

    /// Drops the last answer, and the connection where a body is left on it.
    pub(crate) fn forget_answer(&mut self) {
        if let Some(Answer {
            body: AnswerBody::Network(_),
            ..
        }) = self.answer.take()
        {
            self.conn = None;
        }
    }
}

/// What came back from the network, or from in-process.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: HeaderMap,
    pub(crate) body: AnswerBody,
}

/// Its payload.
pub(crate) enum AnswerBody {
    Full(Bytes),
    Network(Incoming),
    Made(Chunks),
    Events(Inbound),
}
