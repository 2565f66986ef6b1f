//! XML to members, by shape. Documents have no DTD, so nothing in them can be more than it looks.

use ferroboto_model::{Member, Service, Shape, ShapeKind};
use roxmltree::{Document, Node};
use serde_json::Value;

use super::Members;
use super::query::scalar;
use crate::error::{Result, ServiceError};

/// Values deeper than any shape are not read.
const MAX_DEPTH: usize = 32;

/// The longest tag, and how many namespaces all tags declare: the parser compares each attribute with those before it,
/// and copies the namespaces that an element is within to each that declares another.
const MAX_TAG: usize = 2048;
const MAX_NAMESPACES: usize = 256;

/// A document that is none, or that is another one than the operation takes.
pub(super) fn malformed() -> ServiceError {
    ServiceError::client(
        "MalformedXML",
        "The XML you provided was not well-formed or did not validate against our published schema",
    )
}

/// The members in a document with a root of a name.
pub(super) fn read(
    service: &'static Service,
    shape: &'static Shape,
    root: &str,
    body: &[u8],
) -> Result<Members> {
    let text = std::str::from_utf8(body).map_err(|_| malformed())?;
    if !is_plain(text) {
        return Err(malformed());
    }
    let document = Document::parse(text.trim_start_matches('\u{feff}').trim_start())
        .map_err(|_| malformed())?;
    let element = document.root_element();
    if element.tag_name().name() != root {
        return Err(malformed());
    }
    structure(service, shape, element, MAX_DEPTH)
}

/// Whether a document has no tags that take the parser long.
fn is_plain(text: &str) -> bool {
    let (mut rest, mut namespaces) = (text, 0);
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let end = if rest.starts_with("<![CDATA[") {
            "]]>"
        } else if rest.starts_with("<!--") {
            "-->"
        } else {
            ">"
        };
        let length = rest.find(end).map_or(rest.len(), |at| at + end.len());
        let (tag, after) = rest.split_at(length);
        if end == ">" {
            namespaces += tag.matches("xmlns").count();
            if tag.len() > MAX_TAG || namespaces > MAX_NAMESPACES {
                return false;
            }
        }
        rest = after;
    }
    true
}

fn structure(
    service: &'static Service,
    shape: &'static Shape,
    node: Node<'_, '_>,
    depth: usize,
) -> Result<Members> {
    let depth = depth.checked_sub(1).ok_or_else(malformed)?;
    let mut members = Members::new();
    for member in service.members(shape) {
        if let Some(value) = value(service, member, node, depth)? {
            members.insert(member.name.to_owned(), value);
        }
    }
    Ok(members)
}

/// What a structure's node holds of one member.
fn value(
    service: &'static Service,
    member: &'static Member,
    node: Node<'_, '_>,
    depth: usize,
) -> Result<Option<Value>> {
    let name = member.wire_name();
    if member.traits().xml_attribute {
        let local = name.rsplit(':').next().unwrap_or(name);
        let mut attributes = node.attributes();
        let found = attributes.find(|attribute| attribute.name() == local);
        return Ok(found.map(|attribute| attribute.value().into()));
    }
    let shape = service.shape(member.shape);
    if shape.kind == ShapeKind::List && member.traits().flattened {
        let [inner] = service.members(shape) else {
            return Ok(None);
        };
        let inner_name = inner.location_name.unwrap_or(name);
        let elements = elements(node, inner_name)
            .map(|child| content(service, inner, child, depth))
            .collect::<Result<Vec<Value>>>()?;
        return Ok((!elements.is_empty()).then_some(Value::Array(elements)));
    }
    let child = elements(node, name).next();
    child
        .map(|child| content(service, member, child, depth))
        .transpose()
}

/// What the node of a member holds.
fn content(
    service: &'static Service,
    member: &'static Member,
    node: Node<'_, '_>,
    depth: usize,
) -> Result<Value> {
    let shape = service.shape(member.shape);
    match (shape.kind, service.members(shape)) {
        (ShapeKind::Structure, _) => Ok(structure(service, shape, node, depth)?.into()),
        (ShapeKind::List, [inner]) => {
            let depth = depth.checked_sub(1).ok_or_else(malformed)?;
            elements(node, inner.wire_name_or("member"))
                .map(|child| content(service, inner, child, depth))
                .collect()
        }
        (ShapeKind::Map, [key, entry]) => {
            let depth = depth.checked_sub(1).ok_or_else(malformed)?;
            let mut entries = Members::new();
            for child in elements(node, "entry") {
                let name = elements(child, key.wire_name_or("key")).next();
                let held = elements(child, entry.wire_name_or("value")).next();
                let (Some(name), Some(held)) = (name, held) else {
                    return Err(malformed());
                };
                entries.insert(text(name), content(service, entry, held, depth)?);
            }
            Ok(entries.into())
        }
        (kind, _) => {
            let text = text(node);
            let bare = match kind {
                ShapeKind::String | ShapeKind::Character => text.as_str(),
                _ => text.trim(),
            };
            scalar(member, kind, bare).map_err(|_| malformed())
        }
    }
}

fn elements<'a, 'input>(
    node: Node<'a, 'input>,
    name: &str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children()
        .filter(move |child| child.is_element() && child.tag_name().name() == name)
}

fn text(node: Node<'_, '_>) -> String {
    node.children().filter_map(|child| child.text()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_that_take_long_are_none() {
        let long = "x".repeat(1 << 20);
        assert!(is_plain(
            "<Tagging a='b' xmlns='c'><!-- < --><a/></Tagging>"
        ));
        assert!(is_plain(&format!(
            "<a><![CDATA[<{long}]]><!-- <{long} -->{long}</a>"
        )));
        let attributes: Vec<String> = (0..1000).map(|number| format!("a{number}='' ")).collect();
        assert!(!is_plain(&format!("<a {}/>", attributes.concat())));
        let nested: Vec<String> = (0..257)
            .map(|number| format!("<a xmlns:n{number}='u'>"))
            .collect();
        assert!(!is_plain(&nested.concat()));
        assert!(is_plain(&nested[1..].concat()));
        assert!(is_plain("<"));
    }
}
