//! The messages that are the body of a request: where they come from, and their frames, each signed upon the signature
//! before it.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;
use ferroboto_frames::{HeaderValue, Message, TooLong, encode, encode_headers};
use ferroboto_sigv4::{ChunkSigner, Timestamp};

use tokio::sync::{Mutex, mpsc};

use crate::background::{self, Done, Ticket};
use crate::{Error, Result, clock};

/// Messages that wait to be sent, before their source has to wait.
const MESSAGES_AHEAD: usize = 8;

/// Where the events of a request come from: the other end is its [`MessageSender`].
#[derive(Clone)]
pub struct Outbound {
    pub(crate) messages: Arc<Mutex<mpsc::Receiver<Message>>>,
    shared: Arc<Marks>,
}

#[derive(Default)]
struct Marks {
    failed: AtomicBool,
    taken: AtomicBool,
}

/// Takes the events of a request, in order. Dropping it, with its clones, ends the request.
#[derive(Clone)]
pub struct MessageSender {
    messages: mpsc::Sender<Message>,
    shared: Arc<Marks>,
}

impl Outbound {
    /// The events of one call, and where to put them.
    #[must_use]
    pub fn new() -> (MessageSender, Self) {
        let (sender, receiver) = mpsc::channel(MESSAGES_AHEAD);
        let shared = Arc::new(Marks::default());
        let sender = MessageSender {
            messages: sender,
            shared: Arc::clone(&shared),
        };
        let outbound = Self {
            messages: Arc::new(Mutex::new(receiver)),
            shared,
        };
        (sender, outbound)
    }

    /// Whether an event is gone, so that the request cannot be made again.
    pub(crate) fn taken(&self) -> bool {
        self.shared.taken.load(Ordering::Relaxed)
    }

    /// Notes that an event is gone.
    pub(crate) fn take_one(&self) {
        self.shared.taken.store(true, Ordering::Relaxed);
    }

    /// Whether the source of the events broke off.
    pub(crate) fn failed(&self) -> bool {
        self.shared.failed.load(Ordering::Acquire)
    }

    /// The framed events as an iterator that waits for them, for a thread that may.
    pub(crate) fn into_chunks(
        self,
        mut framer: Framer,
    ) -> Box<dyn Iterator<Item = io::Result<Bytes>> + Send> {
        let mut over = false;
        Box::new(std::iter::from_fn(move || {
            if over {
                return None;
            }
            let message = self.messages.blocking_lock().blocking_recv();
            let bytes = match message {
                Some(message) => {
                    self.take_one();
                    framer.message(&message).map(Some)
                }
                None if self.failed() => {
                    over = true;
                    return Some(Err(io::Error::other("the events broke off")));
                }
                None => {
                    over = true;
                    framer.end()
                }
            };
            bytes.map_err(io::Error::other).transpose()
        }))
    }
}

impl fmt::Debug for Outbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Outbound")
    }
}

impl MessageSender {
    /// Waits, without a runtime, until there is room; false when the stream takes no more.
    pub fn send_blocking(&self, message: Message) -> bool {
        self.messages.blocking_send(message).is_ok()
    }

    /// Sends at once if there is room; gives the message back if not. False when the stream takes no more.
    pub fn try_send(&self, message: Message) -> std::result::Result<bool, Message> {
        match self.messages.try_send(message) {
            Ok(()) => Ok(true),
            Err(mpsc::error::TrySendError::Closed(_)) => Ok(false),
            Err(mpsc::error::TrySendError::Full(message)) => Err(message),
        }
    }

    /// Sends in the background, when there is room; `done` is called at the end.
    pub fn start_send(&self, message: Message, done: Done<()>) -> Result<Ticket> {
        let messages = self.messages.clone();
        background::start(
            async move {
                let _ = messages.send(message).await;
                Ok(())
            },
            done,
        )
    }

    /// Whether the stream takes no more.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.messages.is_closed()
    }

    /// Breaks the request off: the call ends with [`Error::Stopped`](crate::Error::Stopped).
    pub fn fail(self) {
        self.shared.failed.store(true, Ordering::Release);
    }
}

impl fmt::Debug for MessageSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MessageSender")
    }
}

/// Frames the messages of one request.
pub(crate) struct Framer(Option<ChunkSigner>);

impl Framer {
    /// Without a signer, messages go out as they are.
    pub(crate) fn new(signer: Option<ChunkSigner>) -> Self {
        Self(signer)
    }

    pub(crate) fn message(&mut self, message: &Message) -> Result<Bytes> {
        let encoded = encode(message).map_err(unframed)?;
        match &mut self.0 {
            Some(signer) => signed(signer, encoded),
            None => Ok(encoded),
        }
    }

    /// The signed message that ends a stream, which proves that nothing was cut off; none where nothing is signed.
    pub(crate) fn end(&mut self) -> Result<Option<Bytes>> {
        let signer = self.0.as_mut();
        signer
            .map(|signer| signed(signer, Bytes::new()))
            .transpose()
    }
}

/// A message around another, with its date and signature.
fn signed(signer: &mut ChunkSigner, payload: Bytes) -> Result<Bytes> {
    let time = Timestamp::new(clock::now());
    let milliseconds = i64::try_from(time.seconds()).unwrap_or_default() * 1000;
    let date = (":date".to_owned(), HeaderValue::Timestamp(milliseconds));
    let mut covered = Vec::with_capacity(15);
    encode_headers(std::slice::from_ref(&date), &mut covered).map_err(unframed)?;
    let signature = signer.sign(time, &covered, &payload);
    let signature = HeaderValue::Bytes(Bytes::copy_from_slice(&signature));
    encode(&Message {
        headers: vec![(":chunk-signature".to_owned(), signature), date],
        payload,
    })
    .map_err(unframed)
}

fn unframed(error: TooLong) -> Error {
    Error::HttpClient {
        error: format!("the event cannot be sent: {error}"),
    }
}
