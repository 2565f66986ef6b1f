//! Messages to bytes.

use bytes::{BufMut as _, Bytes, BytesMut};

use crate::message::{CHECKSUM, HeaderValue, Message, PRELUDE, kind};

/// The longest text or bytes of a header: the length has 16 bits, of which the protocol uses 15.
const MAX_VALUE: usize = 32_767;

/// A part of a message does not fit into a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TooLong {
    /// The name of a header.
    #[error("invalid header name length")]
    Name,
    /// The value of a header.
    #[error("header value too long to fit in event stream frame")]
    Value,
    /// All of it.
    #[error("message too long to fit in event stream frame")]
    Message,
}

/// A message as bytes.
pub fn encode(message: &Message) -> Result<Bytes, TooLong> {
    let mut headers = Vec::with_capacity(128);
    encode_headers(&message.headers, &mut headers)?;
    let length = |length: usize| u32::try_from(length).map_err(|_| TooLong::Message);
    let total = PRELUDE + headers.len() + message.payload.len() + CHECKSUM;
    let mut frame = BytesMut::with_capacity(total);
    frame.put_u32(length(total)?);
    frame.put_u32(length(headers.len())?);
    frame.put_u32(crc32fast::hash(&frame));
    frame.put_slice(&headers);
    frame.put_slice(&message.payload);
    frame.put_u32(crc32fast::hash(&frame));
    Ok(frame.freeze())
}

/// Appends headers as they stand in a frame.
pub fn encode_headers(headers: &[(String, HeaderValue)], out: &mut Vec<u8>) -> Result<(), TooLong> {
    for (name, value) in headers {
        out.put_u8(u8::try_from(name.len()).map_err(|_| TooLong::Name)?);
        out.put_slice(name.as_bytes());
        encode_value(value, out)?;
    }
    Ok(())
}

fn encode_value(value: &HeaderValue, out: &mut Vec<u8>) -> Result<(), TooLong> {
    match value {
        HeaderValue::Bool(true) => out.put_u8(kind::TRUE),
        HeaderValue::Bool(false) => out.put_u8(kind::FALSE),
        HeaderValue::Byte(number) => {
            out.put_u8(kind::BYTE);
            out.put_i8(*number);
        }
        HeaderValue::Short(number) => {
            out.put_u8(kind::SHORT);
            out.put_i16(*number);
        }
        HeaderValue::Integer(number) => {
            out.put_u8(kind::INTEGER);
            out.put_i32(*number);
        }
        HeaderValue::Long(number) => {
            out.put_u8(kind::LONG);
            out.put_i64(*number);
        }
        HeaderValue::Timestamp(milliseconds) => {
            out.put_u8(kind::TIMESTAMP);
            out.put_i64(*milliseconds);
        }
        HeaderValue::Bytes(bytes) => encode_sized(kind::BYTES, bytes, out)?,
        HeaderValue::Text(text) => encode_sized(kind::TEXT, text.as_bytes(), out)?,
        HeaderValue::Uuid(bytes) => {
            out.put_u8(kind::UUID);
            out.put_slice(bytes);
        }
    }
    Ok(())
}

fn encode_sized(kind: u8, bytes: &[u8], out: &mut Vec<u8>) -> Result<(), TooLong> {
    let length = u16::try_from(bytes.len()).ok();
    let length = length.filter(|length| usize::from(*length) <= MAX_VALUE);
    out.put_u8(kind);
    out.put_u16(length.ok_or(TooLong::Value)?);
    out.put_slice(bytes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{Decoder, FramingError};

    fn value() -> impl Strategy<Value = HeaderValue> {
        prop_oneof![
            any::<bool>().prop_map(HeaderValue::Bool),
            any::<i8>().prop_map(HeaderValue::Byte),
            any::<i16>().prop_map(HeaderValue::Short),
            any::<i32>().prop_map(HeaderValue::Integer),
            any::<i64>().prop_map(HeaderValue::Long),
            any::<i64>().prop_map(HeaderValue::Timestamp),
            any::<[u8; 16]>().prop_map(HeaderValue::Uuid),
            ".{0,20}".prop_map(HeaderValue::Text),
            prop::collection::vec(any::<u8>(), 0..20)
                .prop_map(|bytes| HeaderValue::Bytes(bytes.into())),
        ]
    }

    fn message() -> impl Strategy<Value = Message> {
        let headers = prop::collection::btree_map("[a-z:-]{0,12}", value(), 0..6);
        let payload = prop::collection::vec(any::<u8>(), 0..100);
        (headers, payload).prop_map(|(headers, payload)| Message {
            headers: headers.into_iter().collect(),
            payload: payload.into(),
        })
    }

    proptest! {
        #[test]
        fn messages_come_back_from_pieces(
            messages in prop::collection::vec(message(), 0..4), piece in 1_usize..50
        ) {
            let mut bytes = Vec::new();
            for message in &messages {
                bytes.extend_from_slice(&encode(message).unwrap());
            }
            let mut decoder = Decoder::default();
            let mut decoded = Vec::new();
            for piece in bytes.chunks(piece) {
                decoder.feed(piece);
                while let Some(found) = decoder.next_message().unwrap() {
                    decoded.push(found.message);
                }
            }
            prop_assert!(decoder.is_empty());
            prop_assert_eq!(decoded, messages);
        }

        #[test]
        fn damage_is_noticed(message in message(), at in any::<prop::sample::Index>(), bit in 0_u8..8) {
            let mut bytes = encode(&message).unwrap().to_vec();
            let at = at.index(bytes.len());
            bytes[at] ^= 1 << bit;
            let mut decoder = Decoder::default();
            decoder.feed(&bytes);
            prop_assert!(decoder.next_message().is_err());
        }

        #[test]
        fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..60), valid in any::<bool>()) {
            let mut bytes = bytes;
            if valid && bytes.len() >= 12 {
                // A prelude that passes, so that what follows is read too.
                let total = u32::try_from(bytes.len()).unwrap();
                bytes[..4].copy_from_slice(&total.to_be_bytes());
                bytes[4..8].copy_from_slice(&(total.saturating_sub(16)).to_be_bytes());
                let crc = crc32fast::hash(&bytes[..8]);
                bytes[8..12].copy_from_slice(&crc.to_be_bytes());
                if bytes.len() >= 16 {
                    let end = bytes.len() - 4;
                    let crc = crc32fast::hash(&bytes[..end]);
                    bytes[end..].copy_from_slice(&crc.to_be_bytes());
                }
            }
            let mut decoder = Decoder::default();
            decoder.feed(&bytes);
            let _ = decoder.next_message();
        }
    }

    #[test]
    fn parts_that_do_not_fit() {
        let of = |name: String, value: HeaderValue| {
            encode(&Message {
                headers: vec![(name, value)],
                payload: Bytes::new(),
            })
        };
        let text = |length| HeaderValue::Text("x".repeat(length));
        assert!(of("n".repeat(255), text(MAX_VALUE)).is_ok());
        assert_eq!(of("n".repeat(256), text(0)), Err(TooLong::Name));
        assert_eq!(of(String::new(), text(MAX_VALUE + 1)), Err(TooLong::Value));
        assert_eq!(of(String::new(), text(1 << 16)), Err(TooLong::Value));
    }

    #[test]
    fn duplicate_headers_are_refused() {
        let header = ("a".to_owned(), HeaderValue::Bool(true));
        let bytes = encode(&Message {
            headers: vec![header.clone(), header],
            payload: Bytes::new(),
        });
        let mut decoder = Decoder::default();
        decoder.feed(&bytes.unwrap());
        let error = decoder.next_message().unwrap_err();
        assert_eq!(error, FramingError::DuplicateHeader("a".into()));
    }
}
