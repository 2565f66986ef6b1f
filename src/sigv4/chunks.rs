//! Signatures of the messages of an event stream and of the chunks of a body, each of which covers the signature before it.

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
        let hashes: String = hash(headers)
            .into_iter()
            .chain([b'\n'])
            .chain(hash(payload))
            .map(char::from)
            .collect();
        bytes_of(self.sign_text("PAYLOAD", time, &hashes))
    }

    /// The signature, in hexadecimal digits, of the next chunk of a body, given the hash of the chunk.
    pub fn sign_hash(&mut self, time: Timestamp, payload_hash: &str) -> &str {
        let mut hashes: String = hash(b"").map(char::from).into_iter().collect();
        hashes.push('\n');
        hashes.push_str(payload_hash);
        self.sign_text("PAYLOAD", time, &hashes)
    }

    /// The signature, in hexadecimal digits, of the lines that follow the last chunk.
    pub fn sign_trailers(&mut self, time: Timestamp, lines: &[u8]) -> &str {
        let hash: String = hash(lines).map(char::from).into_iter().collect();
        self.sign_text("TRAILER", time, &hash)
    }

    fn sign_text(&mut self, kind: &str, time: Timestamp, hashes: &str) -> &str {
        let scope = Scope {
            time,
            region: &self.region,
            service: &self.service,
        };
        let text = format!(
            "{ALGORITHM}-{kind}\n{time}\n{}\n{}\n{hashes}",
            scope_text(&scope),
            self.signature
        );
        self.signature = calculate_signature(signing_key(&self.secret, &scope), text.as_bytes());
        &self.signature
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

    /// The example of AWS's documentation of chunked uploads.
    #[test]
    fn chunks_are_signed_one_upon_the_other() {
        let seed = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9";
        let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        let mut signer = ChunkSigner::new(secret, "us-east-1", "s3", seed.to_owned());
        let time = Timestamp::parse("20130524T000000Z").unwrap();
        for (size, signature) in [
            (
                65536,
                "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
            ),
            (
                1024,
                "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
            ),
            (
                0,
                "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
            ),
        ] {
            let chunk: String = hash(&vec![b'a'; size])
                .map(char::from)
                .into_iter()
                .collect();
            assert_eq!(signer.sign_hash(time, &chunk), signature);
        }
    }

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
