//! SAML assertions: read as AWS reads them, without a look at their signatures.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use roxmltree::{Document, Node};
use serde_json::Value;
use sha1::{Digest, Sha1};

use super::{HOUR, Role, assumed_as, duration};
use crate::error::{Result, ServiceError};
use crate::protocol::Output;
use crate::services::Call;
use crate::timestamps;

const ROLES: &str = "https://aws.amazon.com/SAML/Attributes/Role";
const SESSION_NAME: &str = "https://aws.amazon.com/SAML/Attributes/RoleSessionName";
const IDENTITY: &str = "https://aws.amazon.com/SAML/Attributes/SourceIdentity";
const FORMATS: &str = "urn:oasis:names:tc:SAML:2.0:nameid-format:";

fn invalid(message: &str) -> ServiceError {
    ServiceError::client("InvalidIdentityToken", message)
}

fn find<'a, 'input>(document: &'a Document<'input>, name: &str) -> Option<Node<'a, 'input>> {
    let mut nodes = document.descendants();
    nodes.find(|node| node.is_element() && node.tag_name().name() == name)
}

fn text<'a>(document: &'a Document<'_>, name: &str) -> Option<&'a str> {
    find(document, name)?.text().map(str::trim)
}

/// The values of an attribute.
fn values<'a>(document: &'a Document<'_>, name: &str) -> Vec<&'a str> {
    let attribute = document
        .descendants()
        .find(|node| node.tag_name().name() == "Attribute" && node.attribute("Name") == Some(name));
    let values = attribute
        .into_iter()
        .flat_map(|attribute| attribute.children());
    values
        .filter(Node::is_element)
        .filter_map(|value| value.text().map(str::trim))
        .collect()
}

/// Whether an assertion is too old: any of its limits may say so.
#[allow(clippy::cast_precision_loss, reason = "seconds of a calendar")]
fn is_expired(document: &Document<'_>, now: i64) -> bool {
    let now = now as f64;
    let limits = document
        .descendants()
        .filter_map(|node| node.attribute("NotOnOrAfter"));
    limits
        .filter_map(timestamps::parse)
        .any(|limit| limit <= now)
}

/// Gives credentials of a role to whoever brings an assertion that names it.
pub(super) fn assume_role(call: &Call<'_>) -> Result<Output> {
    let role_arn = call.text("RoleArn").unwrap_or_default();
    let provider = call.text("PrincipalArn").unwrap_or_default();
    let role = Role::of(role_arn)?;
    let assertion: String = call
        .text("SAMLAssertion")
        .unwrap_or_default()
        .split_ascii_whitespace()
        .collect();
    let assertion = BASE64
        .decode(assertion)
        .map_err(|_| invalid("Invalid base64 SAMLResponse"))?;
    let assertion = String::from_utf8(assertion).map_err(|_| invalid("Invalid SAMLResponse"))?;
    let document = Document::parse(&assertion).map_err(|_| invalid("Invalid SAMLResponse"))?;
    if find(&document, "Assertion").is_none() {
        return Err(invalid("Response does not contain the required assertion"));
    }
    if is_expired(&document, call.world.clock().seconds()) {
        return Err(ServiceError::client(
            "ExpiredTokenException",
            "Token must be redeemed within 5 minutes of issuance",
        ));
    }
    let named = values(&document, ROLES).into_iter().any(|pair| {
        let arns: Vec<&str> = pair.split(',').map(str::trim).collect();
        arns.contains(&role_arn) && arns.contains(&provider)
    });
    if !named {
        return Err(ServiceError::new(
            "AccessDenied",
            403,
            "Not authorized to perform sts:AssumeRoleWithSAML",
        ));
    }
    let session = values(&document, SESSION_NAME)
        .first()
        .copied()
        .filter(|name| !name.is_empty());
    let session = session.ok_or_else(|| invalid("RoleSessionName is required in AuthnResponse"))?;
    let mut members = assumed_as(call, &role, session, duration(call, HOUR))?;
    let issuer = text(&document, "Issuer").unwrap_or_default();
    let account = provider.split(':').nth(4).unwrap_or_default();
    let name = provider.rsplit('/').next().unwrap_or_default();
    let qualifier = Sha1::digest(format!("{issuer}{account}/{name}"));
    let format = find(&document, "NameID").and_then(|node| node.attribute("Format"));
    let format = format.map(|format| format.strip_prefix(FORMATS).unwrap_or(format));
    let data = find(&document, "SubjectConfirmationData");
    let recipient = data.and_then(|data| data.attribute("Recipient"));
    for (member, value) in [
        ("Subject", text(&document, "NameID")),
        ("SubjectType", format),
        ("Issuer", Some(issuer)),
        (
            "Audience",
            recipient.or_else(|| text(&document, "Audience")),
        ),
        ("NameQualifier", Some(BASE64.encode(qualifier).as_str())),
        (
            "SourceIdentity",
            values(&document, IDENTITY).first().copied(),
        ),
    ] {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            members.insert(member.to_owned(), Value::from(value));
        }
    }
    Ok(members.into())
}
