//! A service together with what its members need in Python and on the wire, each made once a process.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

use ferroboto_model::{Location, Member, Operation, Service, Shape, ShapeKind};

use super::cells::Cells;

/// A service's shapes, the Python keys of their members and the elements of structures.
pub struct Graph {
    /// The shapes.
    pub service: &'static Service,
    keys: Cells<Box<[PyOnceLock<Py<PyString>>]>>,
    /// Only structures that are written or read as XML have any.
    elements: Cells<Elements>,
}

impl Graph {
    /// No key is made yet.
    pub fn new(service: &'static Service) -> Self {
        Self {
            service,
            keys: Cells::new(service.shapes.len()),
            elements: Cells::new(service.shapes.len()),
        }
    }

    /// The dict key of a structure's member.
    pub fn key<'py>(&self, py: Python<'py>, shape: &Shape, place: usize) -> &Bound<'py, PyString> {
        self.keys(shape).get(py, place)
    }

    /// The dict keys of a structure: found once for all of its members.
    pub fn keys<'k, 's>(&'k self, shape: &'s Shape) -> MemberKeys<'k, 's> {
        let none_made = || shape.members.iter().map(|_| PyOnceLock::new()).collect();
        MemberKeys {
            made: self.keys.cell(shape.id.0 as usize).get_or_init(none_made),
            members: &shape.members,
        }
    }

    /// The elements of a structure's members.
    pub fn elements(&self, shape: &'static Shape) -> &Elements {
        self.elements
            .cell(shape.id.0 as usize)
            .get_or_init(|| Elements::new(self.service, shape))
    }

    /// The member that an operation takes, with its shape.
    pub fn input<'o>(&self, operation: &'o Operation) -> Option<(&'o Member, &'static Shape)> {
        let member = operation.input.as_ref()?;
        Some((member, self.service.shape(member.shape)))
    }

    /// The member that an operation gives, with its shape.
    pub fn output<'o>(&self, operation: &'o Operation) -> Option<(&'o Member, &'static Shape)> {
        let member = operation.output.as_ref()?;
        Some((member, self.service.shape(member.shape)))
    }
}

/// The dict keys of a structure's members.
pub struct MemberKeys<'k, 's> {
    made: &'k [PyOnceLock<Py<PyString>>],
    members: &'s [Member],
}

impl<'k> MemberKeys<'k, '_> {
    /// The key of the member at a place.
    pub fn get<'py>(&self, py: Python<'py>, place: usize) -> &'k Bound<'py, PyString> {
        self.made[place]
            .get_or_init(py, || {
                PyString::intern(py, self.members[place].name).unbind()
            })
            .bind(py)
    }
}

/// Names of the XML elements in which a structure's members stand.
pub struct Elements {
    /// None for a member that stands outside of the body.
    names: Vec<Option<&'static str>>,
    /// Whether members stand in attributes.
    pub attributes: bool,
    /// Whether one element is two members.
    pub ambiguous: bool,
}

impl Elements {
    fn new(service: &'static Service, shape: &'static Shape) -> Self {
        let members = service.members(shape);
        let names: Vec<_> = members
            .iter()
            .map(|member| {
                let traits = member.traits();
                let outside = traits.event_header
                    || matches!(
                        traits.location,
                        Some(Location::Header | Location::Headers | Location::StatusCode)
                    );
                (!outside).then(|| element_name(service, member))
            })
            .collect();
        let ambiguous = names
            .iter()
            .enumerate()
            .any(|(place, name)| name.is_some() && names[..place].contains(name));
        Self {
            ambiguous,
            attributes: members.iter().any(|member| member.traits().xml_attribute),
            names,
        }
    }

    /// The element of a member.
    pub fn name(&self, place: usize) -> Option<&'static str> {
        self.names.get(place).copied().flatten()
    }

    /// The member of an element, looked for first at the place where it is expected.
    pub fn place(&self, name: &str, expected: usize) -> Option<usize> {
        if self.name(expected) == Some(name) {
            return Some(expected);
        }
        self.names.iter().position(|known| *known == Some(name))
    }
}

/// The element of a member: a flattened list is named as its items are.
fn element_name(service: &'static Service, member: &'static Member) -> &'static str {
    let shape = service.shape(member.shape);
    let item = match shape.kind {
        ShapeKind::List if member.traits().flattened => service.members(shape).first(),
        _ => None,
    };
    item.and_then(|item| item.location_name)
        .unwrap_or_else(|| member.wire_name())
}
