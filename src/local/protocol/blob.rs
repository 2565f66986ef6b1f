//! Blobs in requests are base64: what AWS refuses of it, in its words.

/// What is wrong with a text that should be base64. Nothing is decoded: a blob may be a photograph.
pub(super) fn fault(text: &str) -> Option<String> {
    if !text.len().is_multiple_of(4) {
        let length = text.len();
        return Some(format!(
            "Base64 encoded length is expected a multiple of 4 bytes but found: {length}"
        ));
    }
    let padding = text.bytes().rev().take_while(|byte| *byte == b'=');
    let padding = padding.take(2).count();
    let content = &text.as_bytes()[..text.len() - padding];
    if let Some(at) = content.iter().position(|byte| sextet(*byte).is_none()) {
        let wrong = text[at..].chars().next().unwrap_or_default();
        return Some(format!("Invalid Base64 character: '{wrong}'"));
    }
    // The bits of the last character that belong to no byte are zero.
    let unused = match padding {
        0 => 0,
        1 => 0b11,
        _ => 0b1111,
    };
    let last = content.last().and_then(|byte| sextet(*byte));
    last.is_some_and(|last| last & unused != 0)
        .then(|| "Invalid last non-pad Base64 character dectected".to_owned())
}

fn sextet(byte: u8) -> Option<u8> {
    Some(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    use super::*;

    #[test]
    fn faults_in_aws_s_words() {
        for (text, expected) in [
            (
                "23456",
                "Base64 encoded length is expected a multiple of 4 bytes but found: 5",
            ),
            ("=+/=", "Invalid Base64 character: '='"),
            ("====", "Invalid Base64 character: '='"),
            ("ab\u{e9}", "Invalid Base64 character: '\u{e9}'"),
            ("+/+=", "Invalid last non-pad Base64 character dectected"),
            ("AB==", "Invalid last non-pad Base64 character dectected"),
        ] {
            assert_eq!(fault(text).as_deref(), Some(expected), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn what_cannot_be_decoded_is_a_fault(text in "[A-Da-d0/+= \u{e9}]{0,9}") {
            assert_eq!(fault(&text).is_some(), STANDARD.decode(&text).is_err(), "{text}");
        }
    }
}
