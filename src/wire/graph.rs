//! A service together with its member names as Python strings, each made once a process.

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyString;

use ferroboto_model::{Member, Operation, Service, Shape};

/// A service's shapes and the Python keys of their members.
pub struct Graph {
    /// The shapes.
    pub service: &'static Service,
    keys: Box<[PyOnceLock<Py<PyString>>]>,
}

impl Graph {
    /// No key is made yet.
    pub fn new(service: &'static Service) -> Self {
        Self {
            service,
            keys: service.members.iter().map(|_| PyOnceLock::new()).collect(),
        }
    }

    /// The dict key of a structure's member.
    pub fn key<'py>(&self, py: Python<'py>, shape: &Shape, place: usize) -> &Bound<'py, PyString> {
        let index = shape.first_member as usize + place;
        self.keys[index]
            .get_or_init(py, || {
                PyString::intern(py, self.service.members[index].name).unbind()
            })
            .bind(py)
    }

    /// The member that an operation takes, with its shape.
    pub fn input(&self, operation: &Operation) -> Option<(&'static Member, &'static Shape)> {
        let member = self.service.member(operation.input?);
        Some((member, self.service.shape(member.shape)))
    }

    /// The member that an operation gives, with its shape.
    pub fn output(&self, operation: &Operation) -> Option<(&'static Member, &'static Shape)> {
        let member = self.service.member(operation.output?);
        Some((member, self.service.shape(member.shape)))
    }
}
