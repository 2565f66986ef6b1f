//! Signatures of the messages of an event stream, each of which covers the signature before it.

use aws_sigv4::sign::v4::calculate_signature;

use crate::canonical::hash;
use crate::sign::{ALGORITHM, scope_text};
use crate::signing_key::signing_key;
use crate::{Scope, Timestamp};

/// Signs the messages of one stream, in order.
pub struct ChunkSigner {
    secret: String,
    region: String,
    service: String,
    signature: String,
}

impl ChunkSigner {
    /// Signs upon the signature of the request that the stream is the body of.
    #[must_use]
    pub fn new(secret: &str, region: &str, service: &str, signature: String) -> Self {
        Self {
            secret: secret.to_owned(),
            region: region.to_owned(),
            service: service.to_owned(),
            signature,
        }
    }

    /// The signature of the next message, given its other headers and its payload, both encoded.
    pub fn sign(&mut self, time: Timestamp, headers: &[u8], payload: &[u8]) -> [u8; 32] {
        let scope = Scope {
            time,
            region: &self.region,
            service: &self.service,
        };
        let mut text = format!(
            "{ALGORITHM}-PAYLOAD\n{time}\n{}\n{}\n",
            scope_text(&scope),
            self.signature
        );
        text.extend(hash(headers).map(char::from));
        text.push('\n');
        text.extend(hash(payload).map(char::from));
        self.signature = calculate_signature(signing_key(&self.secret, &scope), text.as_bytes());
        bytes_of(&self.signature)
    }
}

/// The bytes that 64 hexadecimal digits stand for.
fn bytes_of(hex: &str) -> [u8; 32] {
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => byte - b'0',
        b'a'..=b'f' => byte - b'a' + 10,
        _ => 0,
    };
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(hex.as_bytes().chunks_exact(2)) {
        *byte = digit(pair[0]) << 4 | digit(pair[1]);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Signatures made by hand with another library.
    #[test]
    fn messages_are_signed_one_upon_the_other() {
        let secret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
        let seed = hash(b"last message sts").map(char::from).iter().collect();
        let mut signer = ChunkSigner::new(secret, "us-east-1", "testservice", seed);
        let time = Timestamp::parse("19731129T213309Z").unwrap();
        let mut headers = b"\x05:date\x08".to_vec();
        headers.extend_from_slice(&(i64::try_from(time.seconds()).unwrap() * 1000).to_be_bytes());
        for (payload, signature) in [
            (
                &b"first"[..],
                "709ee6fc59b658595597ff244a7dce72f804f5434d8a4bb032667c8e15d6b091",
            ),
            (
                b"",
                "34ac94c35214706297113dd6a46ab5d45e390dcae45a6d310dba4246ba0b7354",
            ),
        ] {
            assert_eq!(signer.sign(time, &headers, payload), bytes_of(signature));
        }
    }
}
