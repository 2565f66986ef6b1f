//! A message: headers with types, and a payload.

use std::fmt;

use bytes::Bytes;

/// One message of an event stream.
#[derive(Clone, Default, PartialEq)]
pub struct Message {
    /// Headers in their order.
    pub headers: Vec<(String, HeaderValue)>,
    /// Payload.
    pub payload: Bytes,
}

impl Message {
    /// The value of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&HeaderValue> {
        let found = self.headers.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value)
    }
}

impl fmt::Debug for Message {
    // Values and payload are the user's own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        f.debug_struct("Message")
            .field("headers", &names)
            .field("payload", &self.payload.len())
            .finish()
    }
}

/// Value of a header.
#[derive(Clone, Debug, PartialEq)]
pub enum HeaderValue {
    /// True or false.
    Bool(bool),
    /// 8 bits.
    Byte(i8),
    /// 16 bits.
    Short(i16),
    /// 32 bits.
    Integer(i32),
    /// 64 bits.
    Long(i64),
    /// Bytes.
    Bytes(Bytes),
    /// Text.
    Text(String),
    /// Milliseconds since the epoch.
    Timestamp(i64),
    /// A UUID.
    Uuid([u8; 16]),
}

/// Numbers that stand for the types of header values.
pub(crate) mod kind {
    pub(crate) const TRUE: u8 = 0;
    pub(crate) const FALSE: u8 = 1;
    pub(crate) const BYTE: u8 = 2;
    pub(crate) const SHORT: u8 = 3;
    pub(crate) const INTEGER: u8 = 4;
    pub(crate) const LONG: u8 = 5;
    pub(crate) const BYTES: u8 = 6;
    pub(crate) const TEXT: u8 = 7;
    pub(crate) const TIMESTAMP: u8 = 8;
    pub(crate) const UUID: u8 = 9;
}

/// Length of the prelude: two lengths and their checksum.
pub(crate) const PRELUDE: usize = 12;
/// Length of a checksum.
pub(crate) const CHECKSUM: usize = 4;
