//! The messages of a request on their way into frames, each signed upon the signature before it.

use bytes::Bytes;
use ferroboto_frames::{HeaderValue, Message, TooLong, encode, encode_headers};
use ferroboto_sigv4::{ChunkSigner, Timestamp};

use crate::{Error, Result, clock};

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

    /// What tells a service, by its signature, that nothing was cut off; nothing where nothing is signed.
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
