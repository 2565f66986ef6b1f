//! How operations, shapes and members are written: what they always have, a word that says which of the rest follows,
//! and that. Most have little of the rest, and bytes that say so weigh in a wheel.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeTuple, Serializer};

use super::shapes::{Member, MemberTraits, Operation, Shape, ShapeId};

macro_rules! packed {
    (
        $type:ident has $($always:ident)*; may have $($optional:ident)*; lists $($listed:ident)*; flags $($flag:ident)*;
        unwritten $($unwritten:ident = $value:expr),*;
    ) => {
        impl Serialize for $type<'_> {
            #[allow(unused_assignments)] // the last bit has no next one
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut has = 0_u32;
                let mut bit = 1_u32;
                $(if self.$optional.is_some() { has |= bit; } bit <<= 1;)*
                $(if !self.$listed.is_empty() { has |= bit; } bit <<= 1;)*
                $(if self.$flag { has |= bit; } bit <<= 1;)*
                let mut out = serializer.serialize_tuple(PARTS)?;
                $(out.serialize_element(&self.$always)?;)*
                out.serialize_element(&has)?;
                $(if let Some(value) = &self.$optional { out.serialize_element(value)?; })*
                $(if !self.$listed.is_empty() { out.serialize_element(&self.$listed)?; })*
                out.end()
            }
        }

        impl<'de: 'a, 'a> Deserialize<'de> for $type<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Parts;

                impl<'de> Visitor<'de> for Parts {
                    type Value = $type<'de>;

                    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                        formatter.write_str(stringify!($type))
                    }

                    #[allow(unused_assignments)] // the last bit has no next one
                    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
                        $(let $always = next(&mut parts)?;)*
                        let has: u32 = next(&mut parts)?;
                        let mut bit = 1_u32;
                        $(let $optional = if has & bit == 0 { None } else { Some(next(&mut parts)?) }; bit <<= 1;)*
                        $(let $listed = if has & bit == 0 { Vec::new() } else { next(&mut parts)? }; bit <<= 1;)*
                        $(let $flag = has & bit != 0; bit <<= 1;)*
                        Ok($type {
                            $($always,)*
                            $($optional,)*
                            $($listed,)*
                            $($flag,)*
                            $($unwritten: $value,)*
                        })
                    }
                }

                deserializer.deserialize_tuple(PARTS, Parts)
            }
        }
    };
}

/// More than anything has.
const PARTS: usize = 64;

fn next<'de, T: Deserialize<'de>, A: SeqAccess<'de>>(parts: &mut A) -> Result<T, A::Error> {
    let part = parts.next_element()?;
    part.ok_or_else(|| A::Error::custom("too few parts"))
}

packed! {
    Operation has http_method request_uri;
    may have input output response_code wire_name result_wrapper host_prefix auth_type checksum_member
        checksum_mode_member request_checksum_required endpoint_discovery;
    lists errors auth checksum_response_algorithms request_compression static_context_params operation_context_params;
    flags unsigned_payload checksum_required has_checksum_trait endpoint_operation idempotent deprecated
        event_stream_input;
    unwritten name = "", method = "";
}

packed! {
    Shape has name kind;
    may have min max payload pattern traits error;
    lists members required values;
    flags union document sensitive;
    unwritten id = ShapeId::default();
}

packed! {
    Member has name shape;
    may have location_name traits;
    lists;
    flags;
    unwritten;
}

packed! {
    MemberTraits has;
    may have location location_name query_name xml_namespace timestamp_format context_param;
    lists values;
    flags flattened streaming requires_length xml_attribute json_value host_label idempotency_token event_stream event
        event_header event_payload deprecated;
    unwritten;
}
