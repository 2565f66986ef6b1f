//! Objects that browsers send in forms: the fields come first, then the file, which is read as it comes. What a form may
//! say, its policy says.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use bytes::{Buf, Bytes, BytesMut};
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};
use serde_json::Value;

use super::checksum::{Algorithm, Claim};
use super::store::Version;
use super::{errors, folders, put, tags};
use crate::answer::Body;
use crate::content::{Content, hex};
use crate::error::{Result, ServiceError};
use crate::protocol::{Members, xml_document};
use crate::route::header;
use crate::services::Call;
use crate::timestamps;
use crate::world::World;

/// What the fields of a form may take.
const MAX_FIELDS: usize = 20 << 10;
const MAX_COUNT: usize = 200;

/// The fields of a form in the order they came in, names in lower case.
#[derive(Default)]
pub(crate) struct Fields(Vec<(String, String)>);

impl Fields {
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let mut fields = self.0.iter();
        fields.find_map(|(field, value)| (field == name).then_some(value.as_str()))
    }
}

fn malformed(message: &str) -> ServiceError {
    ServiceError::client("MalformedPOSTRequest", message)
}

/// The parts of a form as they come.
struct Form<'a> {
    content: &'a mut Content,
    buffered: BytesMut,
    /// What stands before each part but the first, and after the last.
    boundary: Vec<u8>,
    over: bool,
}

impl<'a> Form<'a> {
    fn new(parts: &Parts, content: &'a mut Content) -> Result<Self> {
        let kind = header(parts, "content-type").unwrap_or_default();
        let boundary = kind.split(';').find_map(|field| {
            let (name, value) = field.trim().split_once('=')?;
            name.eq_ignore_ascii_case("boundary")
                .then(|| value.trim_matches('"'))
        });
        let boundary = boundary.filter(|boundary| (1..=200).contains(&boundary.len()));
        let boundary = boundary.ok_or_else(|| {
            malformed("The body of your POST request is not well-formed multipart/form-data.")
        })?;
        let mut form = Self {
            content,
            // The first boundary has no line before it.
            buffered: BytesMut::from(&b"\r\n"[..]),
            boundary: format!("\r\n--{boundary}").into_bytes(),
            over: false,
        };
        form.until_boundary(MAX_FIELDS)?;
        Ok(form)
    }

    fn fill(&mut self) -> Result<()> {
        match self.content.next()? {
            Some(piece) => {
                self.buffered.extend_from_slice(&piece);
                Ok(())
            }
            None => Err(malformed(
                "The body of your POST request is not well-formed multipart/form-data.",
            )),
        }
    }

    fn find(&self, wanted: &[u8]) -> Option<usize> {
        self.buffered
            .windows(wanted.len())
            .position(|window| window == wanted)
    }

    fn line(&mut self) -> Result<String> {
        loop {
            if let Some(at) = self.find(b"\r\n") {
                let line = self.buffered.split_to(at);
                self.buffered.advance(2);
                return Ok(String::from_utf8_lossy(&line).into_owned());
            }
            if self.buffered.len() > MAX_FIELDS {
                return Err(too_many());
            }
            self.fill()?;
        }
    }

    /// The name of the next part, and that of its file and its type, if it has them.
    fn next_part(&mut self) -> Result<Option<(String, Option<String>, Option<String>)>> {
        let rest = self.line()?;
        if rest.trim_end() == "--" || self.over {
            self.over = true;
            return Ok(None);
        }
        let (mut name, mut file, mut kind) = (None, None, None);
        loop {
            let line = self.line()?;
            if line.is_empty() {
                break;
            }
            let Some((header, value)) = line.split_once(':') else {
                continue;
            };
            if header.eq_ignore_ascii_case("content-disposition") {
                name = parameter(value, "name");
                file = parameter(value, "filename");
            } else if header.eq_ignore_ascii_case("content-type") {
                kind = Some(value.trim().to_owned());
            }
        }
        let name = name.ok_or_else(|| malformed("A part of the form has no name."))?;
        Ok(Some((name, file, kind)))
    }

    /// All up to the next boundary.
    fn until_boundary(&mut self, limit: usize) -> Result<Bytes> {
        let mut whole = BytesMut::new();
        while let Some(piece) = self.piece()? {
            if whole.len() + piece.len() > limit {
                return Err(too_many());
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole.freeze())
    }

    /// The next piece of a part; none at its end, when the boundary has been read.
    fn piece(&mut self) -> Result<Option<Bytes>> {
        loop {
            if let Some(at) = self.find(&self.boundary.clone()) {
                if at > 0 {
                    return Ok(Some(self.buffered.split_to(at).freeze()));
                }
                self.buffered.advance(self.boundary.len());
                return Ok(None);
            }
            // What may be the beginning of a boundary waits for more.
            let sure = self.buffered.len().saturating_sub(self.boundary.len());
            if sure > 0 {
                return Ok(Some(self.buffered.split_to(sure).freeze()));
            }
            self.fill()?;
        }
    }
}

fn too_many() -> ServiceError {
    ServiceError::client(
        "MaxPostPreDataLengthExceededError",
        "Your POST request fields preceding the upload file was too large.",
    )
}

/// A parameter of a header, which may be in quotes.
fn parameter(value: &str, name: &str) -> Option<String> {
    let mut rest = value;
    loop {
        let at = rest.find(';')?;
        rest = rest.get(at + 1..)?.trim_start();
        let (key, text) = rest.split_once('=')?;
        let quoted = text.strip_prefix('"').and_then(|text| text.split_once('"'));
        let (found, after) = match quoted {
            Some((found, after)) => (found, after),
            None => text.split_at(text.find(';').unwrap_or(text.len())),
        };
        if key.trim().eq_ignore_ascii_case(name) {
            return Some(found.to_owned());
        }
        rest = after;
    }
}

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
        let Some((name, file, kind)) = form.next_part()? else {
            return Err(errors::argument(
                "file",
                "0",
                "POST requires exactly one file upload per request.",
            ));
        };
        let name = name.to_ascii_lowercase();
        if name == "file" {
            if let Some(kind) = kind.filter(|_| fields.get("content-type").is_none()) {
                fields.0.push(("content-type".to_owned(), kind));
            }
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
    check(&fields)?;
    let limits = check_policy(&fields, bucket, &key)?;
    let version = receive(world, &fields, &mut form, limits)?;
    let etag = version.quoted_etag();
    put::commit(world, bucket, &key, version, "Post", &Members::new())?;
    Ok(respond(world, &fields, bucket, &key, &etag))
}

/// What the policy of a form allows: the size of the file, within limits. Every field has to be allowed.
fn check_policy(fields: &Fields, bucket: &str, key: &str) -> Result<(u64, u64)> {
    let mut limits = (0, put::MAX_WRITE);
    let Some(policy) = fields.get("policy") else {
        return Ok(limits);
    };
    let invalid = |message: &str| {
        ServiceError::client(
            "InvalidPolicyDocument",
            format!("Invalid Policy: {message}"),
        )
    };
    let policy = BASE64.decode(policy).ok();
    let policy: Option<Value> = policy.and_then(|policy| serde_json::from_slice(&policy).ok());
    let policy = policy.ok_or_else(|| invalid("Invalid JSON."))?;
    let expiration = policy.get("expiration").and_then(Value::as_str);
    let expiration = expiration.and_then(timestamps::parse);
    let expiration = expiration.ok_or_else(|| invalid("Policy missing expiration."))?;
    #[allow(clippy::cast_precision_loss, reason = "seconds of a calendar")]
    if expiration < timestamps::now().0 as f64 {
        return Err(denied("Invalid according to Policy: Policy expired."));
    }
    let conditions = policy.get("conditions").and_then(Value::as_array);
    let conditions = conditions.ok_or_else(|| invalid("Policy missing conditions."))?;
    let mut named = Vec::new();
    for condition in conditions {
        let (kind, name, value) =
            read_condition(condition).ok_or_else(|| invalid("Invalid condition."))?;
        if kind == "content-length-range" {
            limits = range(condition).ok_or_else(|| invalid("Invalid content-length-range."))?;
            continue;
        }
        let field = match name.as_str() {
            "bucket" => Some(bucket),
            "key" => Some(key),
            name => fields.get(name),
        };
        let holds = match kind {
            "starts-with" => {
                field.is_some_and(|field| field.starts_with(value))
                    || (field.is_none() && value.is_empty())
            }
            _ => field == Some(value),
        };
        if !holds {
            return Err(denied(&format!(
                "Invalid according to Policy: Policy Condition failed: {condition}"
            )));
        }
        named.push(name);
    }
    let free = [
        "policy",
        "file",
        "awsaccesskeyid",
        "signature",
        "x-amz-signature",
    ];
    let extra = fields.0.iter().find(|(name, _)| {
        !free.contains(&name.as_str())
            && !name.starts_with("x-ignore-")
            && !named.contains(name)
            && name != "content-type"
    });
    match extra {
        Some((name, _)) => Err(denied(&format!(
            "Invalid according to Policy: Extra input fields: {name}"
        ))),
        None => Ok(limits),
    }
}

fn denied(message: &str) -> ServiceError {
    ServiceError::new("AccessDenied", 403, message)
}

/// A condition: an object with one member, or a list of a kind, a field and a value.
fn read_condition(condition: &Value) -> Option<(&str, String, &str)> {
    match condition {
        Value::Object(members) => {
            let (name, value) = members.iter().next()?;
            Some(("eq", name.to_ascii_lowercase(), value.as_str()?))
        }
        Value::Array(list) => {
            let kind = list.first()?.as_str()?;
            if kind.eq_ignore_ascii_case("content-length-range") {
                return Some(("content-length-range", String::new(), ""));
            }
            let kind = if kind.eq_ignore_ascii_case("starts-with") {
                "starts-with"
            } else {
                "eq"
            };
            let name = list.get(1)?.as_str()?.strip_prefix('$')?;
            Some((kind, name.to_ascii_lowercase(), list.get(2)?.as_str()?))
        }
        _ => None,
    }
}

fn range(condition: &Value) -> Option<(u64, u64)> {
    let number = |at: usize| {
        let value = condition.get(at)?;
        value.as_u64().or_else(|| value.as_str()?.parse().ok())
    };
    Some((number(1)?, number(2)?))
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
    let location = format!("{}/{bucket}/{key}", world.base());
    let set = |response: &mut Response<Body>, name: &'static str, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            response.headers_mut().insert(name, value);
        }
    };
    set(&mut response, "etag", etag);
    let redirect = fields
        .get("success_action_redirect")
        .or_else(|| fields.get("redirect"));
    if let Some(url) =
        redirect.filter(|url| url.starts_with("http://") || url.starts_with("https://"))
    {
        let joint = if url.contains('?') { '&' } else { '?' };
        let encoded = |text: &str| {
            percent_encoding::utf8_percent_encode(text, percent_encoding::NON_ALPHANUMERIC)
                .to_string()
        };
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
