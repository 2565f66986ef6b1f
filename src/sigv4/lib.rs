//! AWS Signature Version 4, for clients and for servers. Knows no service, no connection and no Python.
//!
//! One function writes the canonical form of a request, whichever way it is signed: in its headers
//! ([`Signer::authorization`]), in its URL ([`Signer::query`]), or with a signature for each message of an event
//! stream ([`ChunkSigner`]). AWS's own crate derives the keys and calculates the signatures.

#![cfg_attr(test, allow(clippy::unwrap_used, reason = "a test may panic"))]

mod asymmetric;
mod canonical;
mod chunks;
mod header;
mod keys;
mod older;
mod sign;
mod signing_key;
mod timestamp;

pub use asymmetric::AsymmetricSigner;
pub use canonical::{
    NEVER_SIGNED, Parts, PathEncoding, Payload, PayloadHasher, canonical_request, signed_names,
};
pub use chunks::ChunkSigner;
pub use header::{InvalidHeaderValue, header_value};
pub use keys::AccessKeys;
pub use older::{OldParts, OldSigner, sign_date, signed_form};
pub use sign::{
    ALGORITHM, Authorization, STREAMING_UNSIGNED_PAYLOAD_TRAILER, Scope, Signer, UNSIGNED_PAYLOAD,
    matches, signature_of, signature_of_text,
};
pub use timestamp::Timestamp;
