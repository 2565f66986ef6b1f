//! Addresses of mail, with and without a name before them.

use super::invalid;
use crate::error::Result;

const MAX_LOCAL: usize = 64;
const MAX_ADDRESS: usize = 320;

/// The bare address of `Name <a@b.c>` or `a@b.c`.
pub(super) fn bare(text: &str) -> Result<&str> {
    if text.chars().any(char::is_control) {
        return Err(invalid("Invalid character in address."));
    }
    if !text.is_ascii() {
        return Err(invalid("Local address contains control or whitespace"));
    }
    let address = match text.rsplit_once('<') {
        Some((_, rest)) => rest
            .trim_end()
            .strip_suffix('>')
            .ok_or_else(|| invalid("Missing '>'"))?,
        None => text,
    };
    let address = address.trim();
    let (local, domain) = address
        .rsplit_once('@')
        .ok_or_else(|| invalid("Missing final '@domain'"))?;
    if local.is_empty() || local.len() > MAX_LOCAL || address.len() > MAX_ADDRESS {
        return Err(invalid("Missing local part in the address"));
    }
    if address.contains([' ', ',', ';', '<', '>', '(', ')']) || local.contains('@') {
        return Err(invalid("Local address contains control or whitespace"));
    }
    if !is_domain(domain) {
        return Err(invalid(if domain.is_empty() {
            "Missing final '@domain'"
        } else {
            "Domain contains illegal character"
        }));
    }
    Ok(address)
}

/// Whether a text is the name of a domain.
pub(super) fn is_domain(text: &str) -> bool {
    text.len() <= 253
        && text.split('.').count() > 1
        && text.split('.').all(|label| {
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        })
}

/// The domain of an address, and those above it.
pub(super) fn domains(address: &str) -> impl Iterator<Item = &str> {
    let domain = address.rsplit_once('@').map_or("", |(_, domain)| domain);
    std::iter::successors(Some(domain), |domain| {
        domain.split_once('.').map(|(_, above)| above)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_addresses() {
        for (text, address) in [
            ("a@b.cd", "a@b.cd"),
            ("Ann Other <a.b+c@d-e.fg>", "a.b+c@d-e.fg"),
            ("\"Other, Ann\" <a@b.cd>", "a@b.cd"),
        ] {
            assert_eq!(bare(text), Ok(address));
        }
        for text in [
            "",
            "a",
            "a@",
            "@b.cd",
            "a@b",
            "a b@c.de",
            "a@b.cd\r\nBcc: x@y.zz",
            "<a@b.cd",
            "a@@b.cd",
            "a@-b.cd",
        ] {
            assert!(bare(text).is_err(), "{text}");
        }
        assert_eq!(
            domains("a@b.c.d").collect::<Vec<_>>(),
            ["b.c.d", "c.d", "d"]
        );
    }
}
