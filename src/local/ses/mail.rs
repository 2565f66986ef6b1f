//! A message as it travels: MIME, made from its parts or read as far as sending it needs.

use mail_builder::MessageBuilder;
use mail_builder::headers::raw::Raw;

use super::invalid;
use crate::error::Result;

/// The parts that SES makes a message of.
#[derive(Default)]
pub(super) struct Parts<'a> {
    pub(super) id: &'a str,
    pub(super) domain: &'a str,
    pub(super) seconds: i64,
    pub(super) from: Option<&'a str>,
    pub(super) to: Vec<&'a str>,
    pub(super) cc: Vec<&'a str>,
    pub(super) reply_to: Vec<&'a str>,
    pub(super) subject: &'a str,
    pub(super) text: Option<&'a str>,
    pub(super) html: Option<&'a str>,
}

/// Writes a message.
pub(super) fn write(parts: &Parts<'_>) -> Result<String> {
    let mut message = MessageBuilder::new()
        .message_id(format!("{}@{}", parts.id, parts.domain))
        .date(parts.seconds)
        .subject(parts.subject);
    for (name, addresses) in [
        ("From", &parts.from.iter().copied().collect::<Vec<_>>()),
        ("To", &parts.to),
        ("Cc", &parts.cc),
        ("Reply-To", &parts.reply_to),
    ] {
        if !addresses.is_empty() {
            message = message.header(name, Raw::new(addresses.join(", ")));
        }
    }
    if let Some(text) = parts.text {
        message = message.text_body(text);
    }
    if let Some(html) = parts.html {
        message = message.html_body(html);
    }
    message
        .write_to_string()
        .map_err(|_| invalid("The message cannot be written."))
}

/// The headers of a raw message, unfolded, in lower case by name.
pub(super) fn headers(raw: &str) -> Vec<(String, String)> {
    let mut headers = headers_as_written(raw);
    for (name, _) in &mut headers {
        name.make_ascii_lowercase();
    }
    headers
}

/// The headers of a raw message, unfolded.
pub(super) fn headers_as_written(raw: &str) -> Vec<(String, String)> {
    let mut headers: Vec<(String, String)> = Vec::new();
    for line in raw.lines() {
        if line.is_empty() {
            break;
        }
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = headers.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':') {
            headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    headers
}

/// The addresses of a header, split at commas that no quotes hold.
pub(super) fn addresses(value: &str) -> Vec<String> {
    let mut quoted = false;
    value
        .split(|character| {
            quoted ^= character == '"';
            character == ',' && !quoted
        })
        .map(|address| address.trim().to_owned())
        .filter(|address| !address.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_unfolded_and_addresses_split() {
        let raw = "From: a@b.cd\r\nTo: \"X, Y\" <x@y.zz>,\r\n  z@y.zz\r\n\r\nCc: no@body.zz\r\n";
        let headers = headers(raw);
        assert_eq!(headers.len(), 2);
        assert_eq!(addresses(&headers[1].1), ["\"X, Y\" <x@y.zz>", "z@y.zz"]);
    }
}
