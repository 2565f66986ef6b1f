//! Letters of a program's own that ask for the verification of an address.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Region, address, listed, page, send};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, Output};
use crate::services::Call;

const MAX_TEMPLATES: usize = 50;
const MAX_CONTENT: usize = 10 << 20;
/// The members of a template, the name first; all but the content are told in lists.
const MEMBERS: [&str; 6] = [
    "TemplateName",
    "FromEmailAddress",
    "TemplateSubject",
    "TemplateContent",
    "SuccessRedirectionURL",
    "FailureRedirectionURL",
];

/// A letter, by the names of its members.
#[derive(Debug, Default, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Letter(Members);

impl Letter {
    fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn check(&self, region: &Region) -> Result<()> {
        let from = self.text("FromEmailAddress");
        let bare = address::bare(from)?;
        if !region.may_send(bare) {
            return Err(ServiceError::client(
                "FromEmailAddressNotVerified",
                format!("Email address <{bare}> is not verified."),
            ));
        }
        if self.text("TemplateContent").len() > MAX_CONTENT {
            return Err(ServiceError::client(
                "CustomVerificationEmailInvalidContent",
                "The content of the template is larger than 10 MB.",
            ));
        }
        Ok(())
    }
}

fn unknown(name: &str) -> ServiceError {
    ServiceError::client(
        "CustomVerificationEmailTemplateDoesNotExist",
        format!("Custom verification email template <{name}> does not exist."),
    )
}

fn name<'a>(call: &'a Call<'_>) -> &'a str {
    call.text("TemplateName").unwrap_or_default()
}

fn given(call: &Call<'_>) -> impl Iterator<Item = (String, Value)> {
    MEMBERS
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), call.input.get(name)?.clone())))
}

/// Makes a letter.
pub(super) fn create(call: &Call<'_>) -> Result<Output> {
    let letter = Letter(given(call).collect());
    let mut state = call.world.ses();
    let region = state.region(call.region);
    if region.letters.contains_key(name(call)) {
        return Err(ServiceError::client(
            "CustomVerificationEmailTemplateAlreadyExists",
            format!(
                "Custom verification email template <{}> already exists.",
                name(call)
            ),
        ));
    }
    letter.check(region)?;
    if region.letters.len() >= MAX_TEMPLATES {
        return Err(ServiceError::client(
            "LimitExceeded",
            "There are 50 custom verification email templates at most.",
        ));
    }
    region.letters.insert(name(call).to_owned(), letter);
    Ok(Output::default())
}

/// Changes what is given of a letter.
pub(super) fn update(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let region = state.region(call.region);
    let mut letter = region
        .letters
        .get(name(call))
        .cloned()
        .ok_or_else(|| unknown(name(call)))?;
    letter.0.extend(given(call));
    letter.check(region)?;
    region.letters.insert(name(call).to_owned(), letter);
    Ok(Output::default())
}

/// Gives a letter.
pub(super) fn get(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let letter = state.region(call.region).letters.get(name(call));
    Ok(letter.ok_or_else(|| unknown(name(call)))?.0.clone().into())
}

/// Forgets a letter; one that is not there is as good as forgotten.
pub(super) fn delete(call: &Call<'_>) -> Result<Output> {
    call.world
        .ses()
        .region(call.region)
        .letters
        .remove(name(call));
    Ok(Output::default())
}

/// Lists letters.
pub(super) fn list(call: &Call<'_>) -> Result<Output> {
    let mut state = call.world.ses();
    let letters = &state.region(call.region).letters;
    let (names, next) = page(call, letters.keys(), "MaxResults", 50);
    let list = names
        .into_iter()
        .filter_map(|name| {
            let mut told = letters.get(name)?.0.clone();
            told.remove("TemplateContent");
            Some(told.into())
        })
        .collect();
    listed("CustomVerificationEmailTemplates", list, next)
}

/// Sends a letter to an address, which is taken for verified at once, as all are here.
pub(super) fn send(call: &Call<'_>) -> Result<Output> {
    let letter = {
        let mut state = call.world.ses();
        let letters = &state.region(call.region).letters;
        letters
            .get(name(call))
            .cloned()
            .ok_or_else(|| unknown(name(call)))?
    };
    let to = call.text("EmailAddress").unwrap_or_default();
    let bare = address::bare(to)?.to_owned();
    let content = send::Content {
        subject: letter.text("TemplateSubject"),
        text: None,
        html: Some(letter.text("TemplateContent")),
    };
    let answer = send::letter(call, letter.text("FromEmailAddress"), to, &content)?;
    call.world
        .ses()
        .region(call.region)
        .take_for_verified(&bare);
    Ok(answer)
}
