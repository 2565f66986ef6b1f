//! Multipart forms as they come: fields, and a file that is read piece by piece.

use bytes::{Buf, Bytes, BytesMut};
use http::request::Parts;

use crate::content::Content;
use crate::error::{Result, ServiceError};
use crate::route::header;

/// What the fields of a form may take.
pub(super) const MAX_FIELDS: usize = 20 << 10;

/// The fields of a form in the order they came in, names in lower case.
#[derive(Default)]
pub(crate) struct Fields(pub(super) Vec<(String, String)>);

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
pub(super) struct Form<'a> {
    content: &'a mut Content,
    buffered: BytesMut,
    /// What stands before each part but the first, and after the last.
    boundary: Vec<u8>,
    over: bool,
}

impl<'a> Form<'a> {
    pub(super) fn new(parts: &Parts, content: &'a mut Content) -> Result<Self> {
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

    /// The name of the next part, and that of its file, if it has one.
    pub(super) fn next_part(&mut self) -> Result<Option<(String, Option<String>)>> {
        let rest = self.line()?;
        if rest.trim_end() == "--" || self.over {
            self.over = true;
            return Ok(None);
        }
        let (mut name, mut file) = (None, None);
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
            }
        }
        let name = name.ok_or_else(|| malformed("A part of the form has no name."))?;
        Ok(Some((name, file)))
    }

    /// All up to the next boundary.
    pub(super) fn until_boundary(&mut self, limit: usize) -> Result<Bytes> {
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
    pub(super) fn piece(&mut self) -> Result<Option<Bytes>> {
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

pub(super) fn too_many() -> ServiceError {
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
