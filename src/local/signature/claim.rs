//! What a request says of its signature, in its headers or in its URL.

use std::borrow::Cow;
use std::fmt::Write as _;

use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::ALGORITHM;
use crate::error::Result;
use crate::refusal::Refusal;
use crate::route::header;

/// How long a presigned URL may be good.
const MAX_EXPIRY: i64 = 604_800;
/// What S3 says if one of them is missing.
const ALL_PARAMETERS: &str = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, \
     X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.";

/// What a request says of its signature.
pub(super) struct Claim<'a> {
    pub(super) access_key: Cow<'a, str>,
    /// `date/region/service/aws4_request`.
    pub(super) scope: Cow<'a, str>,
    pub(super) signed_headers: Cow<'a, str>,
    pub(super) signature: Cow<'a, str>,
    pub(super) date: Cow<'a, str>,
    /// Seconds that a presigned URL is good for.
    pub(super) expires: Option<i64>,
}

pub(super) fn in_header<'a>(
    parts: &'a Parts,
    authorization: &'a str,
    refusal: &Refusal,
) -> Result<Claim<'a>> {
    let Some(fields) = authorization.strip_prefix(ALGORITHM) else {
        return Err(refusal.incomplete(&format!(
            "Unsupported AWS 'algorithm': '{}'.",
            authorization.split(' ').next().unwrap_or_default()
        )));
    };
    let field = |name: &str| {
        fields
            .split([',', ' '])
            .find_map(|field| field.trim().strip_prefix(name)?.strip_prefix('='))
            .filter(|value| !value.is_empty())
    };
    let date = header(parts, "x-amz-date");
    let named = [
        ("Credential", field("Credential")),
        ("Signature", field("Signature")),
        ("SignedHeaders", field("SignedHeaders")),
    ];
    let mut missing = String::new();
    for (name, _) in named.iter().filter(|(_, value)| value.is_none()) {
        let _ = write!(
            missing,
            "Authorization header requires '{name}' parameter. "
        );
    }
    if date.is_none() {
        missing.push_str(
            "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
        );
    }
    let (
        [
            (_, Some(credential)),
            (_, Some(signature)),
            (_, Some(signed_headers)),
        ],
        Some(date),
    ) = (named, date)
    else {
        return Err(refusal.incomplete(&format!(
            "{missing}Authorization={}",
            authorization.split(' ').next().unwrap_or_default()
        )));
    };
    let (access_key, scope) = credential.split_once('/').ok_or_else(|| {
        refusal.incomplete("Credential must have exactly 5 slash-delimited elements.")
    })?;
    Ok(Claim {
        access_key: access_key.into(),
        scope: scope.into(),
        signed_headers: signed_headers.into(),
        signature: signature.into(),
        date: date.into(),
        expires: None,
    })
}

/// A parameter of the query, decoded.
pub(super) fn query_field<'a>(parts: &'a Parts, name: &str) -> Option<Cow<'a, str>> {
    let value = parts
        .uri
        .query()?
        .split('&')
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    percent_decode_str(value).decode_utf8().ok()
}

pub(super) fn in_query<'a>(parts: &'a Parts, refusal: &Refusal) -> Result<Claim<'a>> {
    let field = |name: &str| query_field(parts, name);
    if field("X-Amz-Signature").is_none() && field("X-Amz-Credential").is_none() {
        return Err(refusal.missing());
    }
    let needed = |name: &str| {
        field(name)
            .filter(|value| !value.is_empty())
            .ok_or_else(|| {
                let message = format!("AWS query-string parameters must include '{name}'.");
                refusal.in_query(&message, ALL_PARAMETERS)
            })
    };
    if needed("X-Amz-Algorithm")? != ALGORITHM {
        return Err(refusal.incomplete("Unsupported AWS 'algorithm'."));
    }
    let credential = needed("X-Amz-Credential")?;
    let (access_key, scope) = credential
        .split_once('/')
        .map(|(key, scope)| (key.to_owned(), scope.to_owned()))
        .ok_or_else(|| {
            refusal.incomplete("Credential must have exactly 5 slash-delimited elements.")
        })?;
    let expires = needed("X-Amz-Expires")?.parse();
    let fault = match expires {
        Ok(..0) => "X-Amz-Expires must be non-negative",
        Ok(0..=MAX_EXPIRY) => "",
        Ok(_) => {
            "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds"
        }
        Err(_) => "X-Amz-Expires should be a number",
    };
    let expires = expires.ok().filter(|_| fault.is_empty()).ok_or_else(|| {
        let message = "X-Amz-Expires must be a number of seconds, a week at most.";
        refusal.in_query(message, fault)
    })?;
    Ok(Claim {
        access_key: access_key.into(),
        scope: scope.into(),
        signed_headers: needed("X-Amz-SignedHeaders")?,
        signature: needed("X-Amz-Signature")?,
        date: needed("X-Amz-Date")?,
        expires: Some(expires),
    })
}
