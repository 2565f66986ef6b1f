//! Checksums of bodies, by the algorithms that AWS has headers for.

use std::fmt;
use std::hash::Hasher as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ring::digest::{Context, SHA1_FOR_LEGACY_USE_ONLY, SHA256, SHA512};
use twox_hash::{XxHash3_64, XxHash3_128, XxHash64};

/// An algorithm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChecksumAlgorithm {
    /// CRC-32.
    Crc32,
    /// CRC-32C.
    Crc32c,
    /// CRC-64/NVME.
    Crc64Nvme,
    /// SHA-1.
    Sha1,
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
    /// XXH64.
    XxHash64,
    /// XXH3 of 64 bits.
    XxHash3,
    /// XXH3 of 128 bits.
    XxHash128,
}

impl ChecksumAlgorithm {
    /// All of them, the first being the one that is looked for first in a response.
    pub const ALL: [Self; 9] = [
        Self::XxHash128,
        Self::XxHash3,
        Self::Crc64Nvme,
        Self::XxHash64,
        Self::Crc32c,
        Self::Crc32,
        Self::Sha1,
        Self::Sha256,
        Self::Sha512,
    ];

    /// The algorithm of a name in lower case.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    /// The name in lower case.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.header().rsplit('-').next().unwrap_or_default()
    }

    /// The header that carries it.
    #[must_use]
    pub fn header(self) -> &'static str {
        match self {
            Self::Crc32 => "x-amz-checksum-crc32",
            Self::Crc32c => "x-amz-checksum-crc32c",
            Self::Crc64Nvme => "x-amz-checksum-crc64nvme",
            Self::Sha1 => "x-amz-checksum-sha1",
            Self::Sha256 => "x-amz-checksum-sha256",
            Self::Sha512 => "x-amz-checksum-sha512",
            Self::XxHash64 => "x-amz-checksum-xxhash64",
            Self::XxHash3 => "x-amz-checksum-xxhash3",
            Self::XxHash128 => "x-amz-checksum-xxhash128",
        }
    }
}

/// A checksum in the making.
pub struct Checksum(State);

enum State {
    Crc32(crc32fast::Hasher),
    Crc32c(u32),
    Crc64Nvme(crc64fast_nvme::Digest),
    Hash(Context),
    XxHash64(XxHash64),
    XxHash3(Box<XxHash3_64>),
    XxHash128(Box<XxHash3_128>),
}

impl Checksum {
    /// A checksum of nothing yet.
    #[must_use]
    pub fn new(algorithm: ChecksumAlgorithm) -> Self {
        Self(match algorithm {
            ChecksumAlgorithm::Crc32 => State::Crc32(crc32fast::Hasher::new()),
            ChecksumAlgorithm::Crc32c => State::Crc32c(0),
            ChecksumAlgorithm::Crc64Nvme => State::Crc64Nvme(crc64fast_nvme::Digest::new()),
            ChecksumAlgorithm::Sha1 => State::Hash(Context::new(&SHA1_FOR_LEGACY_USE_ONLY)),
            ChecksumAlgorithm::Sha256 => State::Hash(Context::new(&SHA256)),
            ChecksumAlgorithm::Sha512 => State::Hash(Context::new(&SHA512)),
            ChecksumAlgorithm::XxHash64 => State::XxHash64(XxHash64::with_seed(0)),
            ChecksumAlgorithm::XxHash3 => State::XxHash3(Box::new(XxHash3_64::new())),
            ChecksumAlgorithm::XxHash128 => State::XxHash128(Box::new(XxHash3_128::new())),
        })
    }

    /// Adds the next piece.
    pub fn update(&mut self, piece: &[u8]) {
        match &mut self.0 {
            State::Crc32(hasher) => hasher.update(piece),
            State::Crc32c(crc) => *crc = crc32c::crc32c_append(*crc, piece),
            State::Crc64Nvme(digest) => digest.write(piece),
            State::Hash(context) => context.update(piece),
            State::XxHash64(hasher) => hasher.write(piece),
            State::XxHash3(hasher) => hasher.write(piece),
            State::XxHash128(hasher) => hasher.write(piece),
        }
    }

    /// The checksum of all that was added so far, the highest byte first.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        match &self.0 {
            State::Crc32(hasher) => hasher.clone().finalize().to_be_bytes().to_vec(),
            State::Crc32c(crc) => crc.to_be_bytes().to_vec(),
            State::Crc64Nvme(digest) => digest.sum64().to_be_bytes().to_vec(),
            State::Hash(context) => context.clone().finish().as_ref().to_vec(),
            State::XxHash64(hasher) => hasher.finish().to_be_bytes().to_vec(),
            State::XxHash3(hasher) => hasher.finish().to_be_bytes().to_vec(),
            State::XxHash128(hasher) => hasher.finish_128().to_be_bytes().to_vec(),
        }
    }

    /// The same in base64, as headers have it.
    #[must_use]
    pub fn text(&self) -> String {
        STANDARD.encode(self.bytes())
    }

    /// The checksum of all of `body`, in base64.
    #[must_use]
    pub fn of(algorithm: ChecksumAlgorithm, body: &[u8]) -> String {
        let mut checksum = Self::new(algorithm);
        checksum.update(body);
        checksum.text()
    }
}

impl fmt::Debug for Checksum {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Checksum")
    }
}
