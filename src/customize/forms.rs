//! Fields of a form, as it stands in a body.

use percent_encoding::percent_decode_str;

use crate::wire::values::form_encode;

/// The value of a field.
pub fn field(form: &str, name: &str) -> Option<String> {
    let (_, value) = pairs(form).find(|(key, _)| decoded(key) == name)?;
    Some(decoded(value))
}

/// The form without a field.
pub fn without(form: &str, name: &str) -> String {
    let kept = form
        .split('&')
        .filter(|pair| decoded(pair.split('=').next().unwrap_or_default()) != name);
    kept.collect::<Vec<_>>().join("&")
}

/// The form with a field at its place, or at the end where it is new.
pub fn with(form: &str, name: &str, value: &str) -> String {
    let mut pair = String::new();
    form_encode(&mut pair, name);
    pair.push('=');
    form_encode(&mut pair, value);
    if field(form, name).is_none() {
        return format!("{form}&{pair}");
    }
    let replaced = form.split('&').map(|old| {
        if decoded(old.split('=').next().unwrap_or_default()) == name {
            pair.as_str()
        } else {
            old
        }
    });
    replaced.collect::<Vec<_>>().join("&")
}

fn pairs(form: &str) -> impl Iterator<Item = (&str, &str)> {
    form.split('&')
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
}

fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_keep_their_places() {
        let form = "Action=A&Some+Name=1%2F2&Last=";
        assert_eq!(field(form, "Some Name").as_deref(), Some("1/2"));
        assert_eq!(field(form, "None"), None);
        assert_eq!(without(form, "Some Name"), "Action=A&Last=");
        assert_eq!(
            with(form, "Action", "b c"),
            "Action=b+c&Some+Name=1%2F2&Last="
        );
        assert_eq!(with(form, "New", "&"), format!("{form}&New=%26"));
    }
}
