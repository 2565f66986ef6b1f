//! What rules do to a serialized request, before its checksum and its signature. A request is one of this library, or the
//! dict that event handlers see.

use bytes::Bytes;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use super::rule::Site;

use crate::imports;

/// A change of a serialized request.
#[derive(Clone, Copy, Debug)]
pub enum RequestRule {
    /// A header with the version of the API.
    VersionHeader { name: &'static str },
    /// A header with a value, unless it has one.
    DefaultHeader {
        name: &'static str,
        value: &'static str,
    },
    /// Line breaks of an XML body are written as references, so that no parser turns one into another.
    EscapedLines,
    /// Headers with the SHA-256 of the body, and with its hash as a tree of hashes.
    TreeHash {
        flat: &'static str,
        tree: &'static str,
    },
    /// A signed URL of the same call in the region that the source is in.
    SourceUrl {
        /// Field of the URL; nothing is done where it has a value.
        field: &'static str,
        /// Whether the field of the source region is for this rule alone.
        hides_source: bool,
        /// Whether the service is told its own region.
        names_destination: bool,
    },
}

/// A change of where and how a request goes.
#[derive(Clone, Copy, Debug)]
pub enum AddressRule {
    /// A query that may be too long for a URL goes as a form.
    QueryAsForm,
    /// The endpoint is a member of the body.
    EndpointInBody { member: &'static str },
}

/// A request that rules work on.
pub trait Parts {
    /// Whether there is a header of a name.
    fn has_header(&self, name: &str) -> PyResult<bool>;

    /// Adds or replaces a header.
    fn set_header(&mut self, name: &'static str, value: &str) -> PyResult<()>;

    /// The body, where it is not read while it is sent.
    fn body(&self) -> PyResult<Bytes>;

    /// Passes all of the body to `each`, in pieces.
    fn look_over(&self, each: &mut dyn FnMut(&[u8])) -> PyResult<()>;

    /// Replaces the body.
    fn set_body(&mut self, body: Bytes) -> PyResult<()>;

    /// A field of the form that is the body.
    fn field(&self, name: &str) -> PyResult<Option<String>>;

    /// Adds or replaces a field.
    fn set_field(&mut self, name: &'static str, value: &str) -> PyResult<()>;

    /// Removes a field.
    fn remove_field(&mut self, name: &str) -> PyResult<()>;

    /// The region that the client calls, and a signed URL of the request in another, with the field `DestinationRegion`.
    fn source_url(&self, source: &str) -> PyResult<String>;

    /// The client's region.
    fn region(&self) -> PyResult<String>;
}

const SOURCE: &str = "SourceRegion";
pub const DESTINATION: &str = "DestinationRegion";

impl RequestRule {
    /// Changes the request of a call.
    pub fn apply(&self, py: Python<'_>, site: Site<'_>, request: &mut dyn Parts) -> PyResult<()> {
        match *self {
            Self::VersionHeader { name } => {
                request.set_header(name, site.graph.service.metadata.api_version)
            }
            Self::DefaultHeader { name, value } => {
                if request.has_header(name)? {
                    return Ok(());
                }
                request.set_header(name, value)
            }
            Self::EscapedLines => escape_lines(request),
            Self::TreeHash { flat, tree } => add_hashes(py, request, flat, tree),
            Self::SourceUrl {
                field,
                hides_source,
                names_destination,
            } => {
                let source = request.field(SOURCE)?;
                if hides_source {
                    if source.is_none() {
                        return Ok(());
                    }
                    request.remove_field(SOURCE)?;
                }
                if request.field(field)?.is_some() {
                    return Ok(());
                }
                let url = request.source_url(&source.unwrap_or_default())?;
                request.set_field(field, &url)?;
                if names_destination {
                    let region = request.region()?;
                    request.set_field(DESTINATION, &region)?;
                }
                Ok(())
            }
        }
    }
}

fn escape_lines(request: &mut dyn Parts) -> PyResult<()> {
    let body = request.body()?;
    if !body.iter().any(|byte| matches!(byte, b'\r' | b'\n')) {
        return Ok(());
    }
    let mut escaped = Vec::with_capacity(body.len() + 64);
    for byte in &body {
        match byte {
            b'\r' => escaped.extend_from_slice(b"&#xD;"),
            b'\n' => escaped.extend_from_slice(b"&#xA;"),
            other => escaped.push(*other),
        }
    }
    request.set_body(escaped.into())
}

type Digest = [u8; 32];

/// Adds the headers with the two hashes of a body, but for those that the caller has given.
fn add_hashes(
    py: Python<'_>,
    request: &mut dyn Parts,
    flat: &'static str,
    tree: &'static str,
) -> PyResult<()> {
    let (has_flat, has_tree) = (request.has_header(flat)?, request.has_header(tree)?);
    if has_flat && has_tree {
        return Ok(());
    }
    let mut hashes = Hashes::new(py)?;
    let mut failed = None;
    request.look_over(&mut |piece| {
        if failed.is_none() {
            failed = hashes.add(piece).err();
        }
    })?;
    if let Some(error) = failed {
        return Err(error);
    }
    let (whole, root) = hashes.finish()?;
    if !has_flat {
        request.set_header(flat, &hex(&whole))?;
    }
    if !has_tree {
        request.set_header(tree, &hex(&root))?;
    }
    Ok(())
}

/// The hash of a body, and the hash of the hashes of each megabyte: two of them are hashed to one until one is left.
struct Hashes<'py> {
    whole: Bound<'py, PyAny>,
    leaf: Vec<u8>,
    leaves: Vec<Digest>,
}

const LEAF: usize = 1 << 20;

impl<'py> Hashes<'py> {
    fn new(py: Python<'py>) -> PyResult<Self> {
        Ok(Self {
            whole: hash(py, b"")?,
            leaf: Vec::new(),
            leaves: Vec::new(),
        })
    }

    fn add(&mut self, mut piece: &[u8]) -> PyResult<()> {
        let py = self.whole.py();
        self.whole
            .call_method1("update", (PyBytes::new(py, piece),))?;
        while !piece.is_empty() {
            let (more, rest) = piece.split_at(piece.len().min(LEAF - self.leaf.len()));
            self.leaf.extend_from_slice(more);
            piece = rest;
            if self.leaf.len() == LEAF {
                self.end_leaf()?;
            }
        }
        Ok(())
    }

    fn end_leaf(&mut self) -> PyResult<()> {
        self.leaves.push(sha256(self.whole.py(), &self.leaf)?);
        self.leaf.clear();
        Ok(())
    }

    fn finish(mut self) -> PyResult<(Digest, Digest)> {
        if !self.leaf.is_empty() || self.leaves.is_empty() {
            self.end_leaf()?;
        }
        let py = self.whole.py();
        let mut level = self.leaves;
        while level.len() > 1 {
            level = level
                .chunks(2)
                .map(|pair| match pair {
                    [left, right] => sha256(py, &[*left, *right].concat()),
                    single => Ok(single.first().copied().unwrap_or_default()),
                })
                .collect::<PyResult<_>>()?;
        }
        let whole = self.whole.call_method0("digest")?.extract()?;
        Ok((whole, level.first().copied().unwrap_or_default()))
    }
}

fn hash<'py>(py: Python<'py>, bytes: &[u8]) -> PyResult<Bound<'py, PyAny>> {
    imports::SHA256.get(py)?.call1((PyBytes::new(py, bytes),))
}

fn sha256(py: Python<'_>, bytes: &[u8]) -> PyResult<Digest> {
    hash(py, bytes)?.call_method0("digest")?.extract()
}

fn hex(digest: &[u8]) -> String {
    digest.iter().fold(String::new(), |mut hex, byte| {
        // Writing to a String cannot fail.
        let _ = std::fmt::Write::write_fmt(&mut hex, format_args!("{byte:02x}"));
        hex
    })
}
