//! Checksums of objects: calculated while the bytes pass, compared with what a client says, and put together from those of
//! parts.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use md5::Md5;
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest as _, Sha256, Sha512};

use crate::error::{Result, ServiceError};
use crate::protocol::Members;

/// An algorithm.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Algorithm {
    Crc32,
    Crc32c,
    Crc64,
    Sha1,
    Sha256,
    Sha512,
    Md5,
}

impl Algorithm {
    pub(super) const ALL: [Self; 7] = [
        Self::Crc32,
        Self::Crc32c,
        Self::Crc64,
        Self::Sha1,
        Self::Sha256,
        Self::Sha512,
        Self::Md5,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Crc32 => "CRC32",
            Self::Crc32c => "CRC32C",
            Self::Crc64 => "CRC64NVME",
            Self::Sha1 => "SHA1",
            Self::Sha256 => "SHA256",
            Self::Sha512 => "SHA512",
            Self::Md5 => "MD5",
        }
    }

    /// The member of inputs and outputs.
    pub(super) fn member(self) -> String {
        format!("Checksum{}", self.name())
    }

    fn header(self) -> String {
        format!("x-amz-checksum-{}", self.name().to_ascii_lowercase())
    }

    pub(super) fn named(name: &str) -> Result<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|algorithm| algorithm.name() == name).ok_or_else(|| {
            if name.starts_with("XXHASH") {
                ServiceError::not_offered(&format!("checksums by {name}"))
            } else {
                invalid("Checksum algorithm provided is unsupported. Please try again with any of the valid types: [CRC32, CRC32C, CRC64NVME, SHA1, SHA256]")
            }
        })
    }

    /// The polynomial, with its lowest term first, and its width. Checksums of parts with one can be put together.
    fn polynomial(self) -> Option<(u64, u32)> {
        match self {
            Self::Crc32 => Some((0xEDB8_8320, 32)),
            Self::Crc32c => Some((0x82F6_3B78, 32)),
            Self::Crc64 => Some((0x9A6C_9329_AC4B_C9B5, 64)),
            _ => None,
        }
    }

    pub(super) fn is_crc(self) -> bool {
        self.polynomial().is_some()
    }

    fn size(self) -> usize {
        match self {
            Self::Crc32 | Self::Crc32c => 4,
            Self::Crc64 => 8,
            Self::Md5 => 16,
            Self::Sha1 => 20,
            Self::Sha256 => 32,
            Self::Sha512 => 64,
        }
    }
}

/// A checksum of an object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Checksum {
    pub(super) algorithm: Algorithm,
    /// In base64, with the number of parts behind it where it is one of checksums.
    pub(super) value: String,
}

impl Checksum {
    /// Whether it is of the whole object or of the checksums of its parts.
    pub(super) fn kind(&self) -> &'static str {
        if self.value.contains('-') {
            "COMPOSITE"
        } else {
            "FULL_OBJECT"
        }
    }

    /// Adds it to an output.
    pub(super) fn show(&self, members: &mut Members) {
        members.insert(self.algorithm.member(), self.value.as_str().into());
        members.insert("ChecksumType".to_owned(), self.kind().into());
    }
}

/// An algorithm at work.
pub(super) enum Hasher {
    Crc32(crc32fast::Hasher),
    Crc32c(u32),
    Crc64(crc64fast_nvme::Digest),
    Sha1(Sha1),
    Sha256(Sha256),
    Sha512(Sha512),
    Md5(Md5),
}

impl Hasher {
    pub(super) fn new(algorithm: Algorithm) -> Self {
        match algorithm {
            Algorithm::Crc32 => Self::Crc32(crc32fast::Hasher::new()),
            Algorithm::Crc32c => Self::Crc32c(0),
            Algorithm::Crc64 => Self::Crc64(crc64fast_nvme::Digest::new()),
            Algorithm::Sha1 => Self::Sha1(Sha1::new()),
            Algorithm::Sha256 => Self::Sha256(Sha256::new()),
            Algorithm::Sha512 => Self::Sha512(Sha512::new()),
            Algorithm::Md5 => Self::Md5(Md5::new()),
        }
    }

    pub(super) fn update(&mut self, bytes: &[u8]) {
        match self {
            Self::Crc32(hasher) => hasher.update(bytes),
            Self::Crc32c(crc) => *crc = crc32c::crc32c_append(*crc, bytes),
            Self::Crc64(digest) => digest.write(bytes),
            Self::Sha1(digest) => digest.update(bytes),
            Self::Sha256(digest) => digest.update(bytes),
            Self::Sha512(digest) => digest.update(bytes),
            Self::Md5(digest) => digest.update(bytes),
        }
    }

    pub(super) fn finish(self) -> Vec<u8> {
        match self {
            Self::Crc32(hasher) => hasher.finalize().to_be_bytes().to_vec(),
            Self::Crc32c(crc) => crc.to_be_bytes().to_vec(),
            Self::Crc64(digest) => digest.sum64().to_be_bytes().to_vec(),
            Self::Sha1(digest) => digest.finalize().to_vec(),
            Self::Sha256(digest) => digest.finalize().to_vec(),
            Self::Sha512(digest) => digest.finalize().to_vec(),
            Self::Md5(digest) => digest.finalize().to_vec(),
        }
    }
}

/// The checksum of some bytes.
pub(super) fn of(algorithm: Algorithm, bytes: &[u8]) -> Vec<u8> {
    let mut hasher = Hasher::new(algorithm);
    hasher.update(bytes);
    hasher.finish()
}

/// What a request says of the checksum of its body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) algorithm: Algorithm,
    /// The value, unless it follows the body.
    value: Option<Vec<u8>>,
}

impl Claim {
    /// The claim of the members of an input, and of a header that says what follows the body.
    pub(super) fn of(input: &Members, trailer: Option<&str>) -> Result<Option<Self>> {
        let mut claims = Vec::new();
        for algorithm in Algorithm::ALL {
            if let Some(text) = input
                .get(&algorithm.member())
                .and_then(|text| text.as_str())
            {
                claims.push(Self {
                    algorithm,
                    value: Some(value(algorithm, text)?),
                });
            }
            let header = algorithm.header();
            if trailer.is_some_and(|trailer| trailer.trim().eq_ignore_ascii_case(&header)) {
                claims.push(Self {
                    algorithm,
                    value: None,
                });
            }
        }
        if claims.len() > 1 {
            return Err(invalid(
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.",
            ));
        }
        if let Some(name) = input
            .get("ChecksumAlgorithm")
            .and_then(|name| name.as_str())
        {
            let algorithm = Algorithm::named(name)?;
            match claims.first() {
                None => {
                    return Err(invalid(
                        "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or \
                         x-amz-trailer headers were found.",
                    ));
                }
                Some(claim) if claim.algorithm != algorithm => {
                    return Err(invalid(
                        "Value for x-amz-sdk-checksum-algorithm header is invalid.",
                    ));
                }
                Some(_) => {}
            }
        }
        Ok(claims.pop())
    }

    /// Compares a checksum with the claim.
    pub(super) fn check(
        &self,
        calculated: &[u8],
        trailer: impl Fn(&str) -> Option<String>,
    ) -> Result<()> {
        let name = self.algorithm.name();
        let claimed = match &self.value {
            Some(value) => value.clone(),
            None => {
                let text = trailer(&self.algorithm.header()).ok_or_else(|| {
                    ServiceError::client(
                        "MalformedTrailerError",
                        "The request contained trailing data that was not well-formed or did not conform to our \
                         published schema.",
                    )
                })?;
                value(self.algorithm, &text)?
            }
        };
        if claimed == calculated {
            return Ok(());
        }
        Err(ServiceError::client(
            "BadDigest",
            format!("The {name} you specified did not match the calculated checksum."),
        ))
    }
}

fn value(algorithm: Algorithm, text: &str) -> Result<Vec<u8>> {
    let value = BASE64.decode(text).ok();
    value
        .filter(|value| value.len() == algorithm.size())
        .ok_or_else(|| {
            invalid(format!(
                "Value for {} header is invalid.",
                algorithm.header()
            ))
        })
}

fn invalid(message: impl Into<String>) -> ServiceError {
    ServiceError::client("InvalidRequest", message)
}

/// Compares the digest of a body with the one in `Content-MD5`.
pub(super) fn check_md5(claimed: &str, calculated: &[u8]) -> Result<()> {
    let claimed = BASE64
        .decode(claimed)
        .ok()
        .filter(|value| value.len() == 16);
    let claimed = claimed.ok_or_else(|| {
        ServiceError::client(
            "InvalidDigest",
            "The Content-MD5 you specified was invalid.",
        )
    })?;
    if claimed == calculated {
        return Ok(());
    }
    Err(ServiceError::client(
        "BadDigest",
        "The Content-MD5 you specified did not match what we received.",
    )
    .with("ExpectedDigest", BASE64.encode(claimed))
    .with("CalculatedDigest", BASE64.encode(calculated)))
}

/// The checksum of an object from those of its parts, each with its size: of their bytes where the algorithm is a CRC and
/// all of the object is meant, or else of the checksums.
pub(super) fn combine(algorithm: Algorithm, full: bool, parts: &[(Vec<u8>, u64)]) -> String {
    if let Some((polynomial, width)) = algorithm.polynomial().filter(|_| full) {
        let number = |bytes: &[u8]| {
            bytes
                .iter()
                .fold(0_u64, |number, byte| number << 8 | u64::from(*byte))
        };
        let combined = parts.iter().fold(None, |sum: Option<u64>, (value, size)| {
            let value = number(value);
            Some(sum.map_or(value, |sum| shift(polynomial, width, sum, *size) ^ value))
        });
        let bytes = combined.unwrap_or_default().to_be_bytes();
        let bytes = bytes.get(8 - algorithm.size()..).unwrap_or(&bytes);
        return BASE64.encode(bytes);
    }
    let all: Vec<u8> = parts.iter().flat_map(|(value, _)| value).copied().collect();
    format!("{}-{}", BASE64.encode(of(algorithm, &all)), parts.len())
}

/// A CRC after so many zero bytes: multiplied by a power of x, modulo the polynomial.
fn shift(polynomial: u64, width: u32, value: u64, bytes: u64) -> u64 {
    let one = 1 << (width - 1);
    let mut factor = one;
    // x to the eighth: a byte.
    let mut power = one >> 8;
    let mut left = bytes;
    while left > 0 {
        if left & 1 == 1 {
            factor = multiply(polynomial, one, factor, power);
        }
        power = multiply(polynomial, one, power, power);
        left >>= 1;
    }
    multiply(polynomial, one, factor, value)
}

fn multiply(polynomial: u64, one: u64, a: u64, mut b: u64) -> u64 {
    let mut product = 0;
    let mut term = one;
    while term > 0 {
        if a & term != 0 {
            product ^= b;
        }
        b = if b & 1 == 1 {
            (b >> 1) ^ polynomial
        } else {
            b >> 1
        };
        term >>= 1;
    }
    product
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_values() {
        let text = |algorithm| BASE64.encode(of(algorithm, b"123456789"));
        assert_eq!(
            of(Algorithm::Crc32, b"123456789"),
            0xCBF4_3926_u32.to_be_bytes()
        );
        assert_eq!(
            of(Algorithm::Crc32c, b"123456789"),
            0xE306_9283_u32.to_be_bytes()
        );
        assert_eq!(
            of(Algorithm::Crc64, b"123456789"),
            0xAE8B_1486_0A79_9888_u64.to_be_bytes()
        );
        assert_eq!(text(Algorithm::Sha1), "98O8HYCOBHMq32eZZczDTKeuNEE=");
    }

    #[test]
    fn crcs_of_parts_make_that_of_the_whole() {
        let whole: Vec<u8> = (0..100_000_u32).map(|at| (at * 7 % 251) as u8).collect();
        for algorithm in [Algorithm::Crc32, Algorithm::Crc32c, Algorithm::Crc64] {
            for size in [1, 777, 65_536, 100_000] {
                let parts: Vec<_> = whole
                    .chunks(size)
                    .map(|part| (of(algorithm, part), part.len() as u64))
                    .collect();
                assert_eq!(
                    combine(algorithm, true, &parts),
                    BASE64.encode(of(algorithm, &whole))
                );
            }
        }
        let parts = [
            (of(Algorithm::Sha1, b"a"), 1),
            (of(Algorithm::Sha1, b"b"), 1),
        ];
        assert!(combine(Algorithm::Sha1, false, &parts).ends_with("=-2"));
    }
}
