//! Objects that browsers send in forms: the fields come first, then the file, which is read as it comes. What a form may
//! say, its policy says.

use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::checksum::{Algorithm, Claim};
use super::form::{Fields, Form, MAX_FIELDS, too_many};
use super::store::Version;
use super::{check_key, errors, folders, form_policy, put, tags};
use crate::answer::Body;
use crate::content::{Content, hex};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, xml_document};
use crate::services::Call;
use crate::world::World;

const MAX_COUNT: usize = 200;
/// What of a key is not as it is in the address of its object.
const IN_PATH: AsciiSet = NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

/// Checks the signature of a form's policy.
pub(crate) type Check<'a> = &'a dyn Fn(&Fields) -> Result<()>;

/// Takes the object of a form.
pub(crate) fn post(
    world: &World,
    bucket: &str,
    parts: &Parts,
    content: &mut Content,
    check: Check<'_>,
) -> Result<Response<Body>> {
    folders::fresh(world, bucket, None)
        .bucket(bucket)
        .map(|_| ())?;
    let mut form = Form::new(parts, content)?;
    let mut fields = Fields::default();
    let mut size = 0;
    let file_name = loop {
        let Some((name, file)) = form.next_part()? else {
            return Err(errors::argument(
                "file",
                "0",
                "POST requires exactly one file upload per request.",
            ));
        };
        let name = name.to_ascii_lowercase();
        if name == "file" {
            break file.unwrap_or_default();
        }
        let value = form.until_boundary(MAX_FIELDS)?;
        size += name.len() + value.len();
        if size > MAX_FIELDS || fields.0.len() >= MAX_COUNT {
            return Err(too_many());
        }
        fields
            .0
            .push((name, String::from_utf8_lossy(&value).into_owned()));
    };
    let key = fields.get("key").filter(|key| !key.is_empty());
    let key = key.ok_or_else(|| {
        errors::argument("key", "", "Bucket POST must contain a field named 'key'.  If it is specified, please check the order of the fields.")
    })?;
    let key = key.replace("${filename}", &file_name);
    check_key(&key)?;
    check(&fields)?;
    let limits = form_policy::check(&fields, bucket, &key, world.clock())?;
    let version = receive(world, &fields, &mut form, limits)?;
    let etag = version.quoted_etag();
    put::commit(world, bucket, &key, version, "Post", &Members::new())?;
    Ok(respond(world, &fields, bucket, &key, &etag))
}

/// Receives the file of a form.
fn receive(
    world: &World,
    fields: &Fields,
    form: &mut Form<'_>,
    (least, most): (u64, u64),
) -> Result<Version> {
    let input = input(fields);
    let claim = Claim::of(&input, None)?;
    let algorithm = claim
        .as_ref()
        .map_or(Algorithm::Crc64, |claim| claim.algorithm);
    let mut writer = put::Writer::new(world.s3().folder(), algorithm);
    let mut size = 0;
    let too_large = |size: u64| {
        ServiceError::client(
            "EntityTooLarge",
            "Your proposed upload exceeds the maximum allowed size",
        )
        .with("ProposedSize", size.to_string())
        .with("MaxSizeAllowed", most.to_string())
    };
    while let Some(piece) = form.piece()? {
        size += piece.len() as u64;
        if size > most {
            return Err(too_large(size));
        }
        writer.write(&piece).map_err(|error| errors::disk(&error))?;
    }
    if size < least {
        return Err(ServiceError::client(
            "EntityTooSmall",
            "Your proposed upload is smaller than the minimum allowed size",
        )
        .with("ProposedSize", size.to_string())
        .with("MinSizeAllowed", least.to_string()));
    }
    let (received, value) = writer
        .finish(claim.is_some())
        .map_err(|error| errors::disk(&error))?;
    if let Some(claim) = claim {
        claim.check(&value, |_| None)?;
    }
    let call = Call {
        world,
        region: "",
        access_key: None,
        signed: true,
        trace: None,
        input,
    };
    Ok(Version {
        size: received.size,
        etag: hex(&received.md5),
        content: vec![received.blob],
        checksum: Some(received.checksum),
        members: put::described(&call)?,
        tags: tags::of_list(posted_tags(fields)?.as_ref())?,
        acl: super::acl::of_headers(&call)?,
        ..Version::default()
    })
}

/// The fields as the members of the input that writes an object.
fn input(fields: &Fields) -> Members {
    let mut input = Members::new();
    for (field, name) in [
        ("cache-control", "CacheControl"),
        ("content-disposition", "ContentDisposition"),
        ("content-encoding", "ContentEncoding"),
        ("content-language", "ContentLanguage"),
        ("content-type", "ContentType"),
        ("expires", "Expires"),
        ("acl", "ACL"),
        ("x-amz-storage-class", "StorageClass"),
        ("x-amz-website-redirect-location", "WebsiteRedirectLocation"),
    ] {
        if let Some(value) = fields.get(field) {
            input.insert(name.to_owned(), value.into());
        }
    }
    for algorithm in Algorithm::ALL {
        let field = format!("x-amz-checksum-{}", algorithm.name().to_ascii_lowercase());
        if let Some(value) = fields.get(&field) {
            input.insert(algorithm.member(), value.into());
        }
    }
    let metadata: Members = fields
        .0
        .iter()
        .filter_map(|(name, value)| {
            Some((
                name.strip_prefix("x-amz-meta-")?.to_owned(),
                value.as_str().into(),
            ))
        })
        .collect();
    if !metadata.is_empty() {
        input.insert("Metadata".to_owned(), metadata.into());
    }
    input
}

/// The tags of a form, which are in XML.
fn posted_tags(fields: &Fields) -> Result<Option<Value>> {
    let Some(xml) = fields.get("tagging") else {
        return Ok(None);
    };
    let members = xml_document("s3", "Tagging", xml.as_bytes())?;
    Ok(members.get("TagSet").cloned())
}

/// The response: a page to go on to, a document, or nothing.
fn respond(world: &World, fields: &Fields, bucket: &str, key: &str, etag: &str) -> Response<Body> {
    let mut response = Response::new(Body::default());
    let path = utf8_percent_encode(key, &IN_PATH);
    let location = format!("{}/{bucket}/{path}", world.base());
    let set = |response: &mut Response<Body>, name: &'static str, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    };
    set(&mut response, "etag", etag);
    let redirect = fields
        .get("success_action_redirect")
        .or_else(|| fields.get("redirect"));
    // What is no address is ignored.
    if let Some(url) = redirect.filter(|url| {
        (url.starts_with("http://") || url.starts_with("https://"))
            && HeaderValue::from_str(url).is_ok()
    }) {
        let joint = if url.contains('?') { '&' } else { '?' };
        let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
        let url = format!(
            "{url}{joint}bucket={}&key={}&etag={}",
            encoded(bucket),
            encoded(key),
            encoded(etag)
        );
        set(&mut response, "location", &url);
        *response.status_mut() = StatusCode::SEE_OTHER;
        return response;
    }
    set(&mut response, "location", &location);
    match fields.get("success_action_status") {
        Some("200") => {}
        Some("201") => {
            *response.status_mut() = StatusCode::CREATED;
            set(&mut response, "content-type", "application/xml");
            let document = crate::protocol::written(
                "PostResponse",
                &[
                    ("Location", location.as_str()),
                    ("Bucket", bucket),
                    ("Key", key),
                    ("ETag", etag),
                ],
            );
            *response.body_mut() = Body::Full(document.into());
        }
        _ => *response.status_mut() = StatusCode::NO_CONTENT,
    }
    response
}
