//! Members made up for a shape, the same ones for the same seed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ferroboto_model::{Location, Member, Operation, Service, Shape, ShapeKind};
use serde_json::Value;

use crate::protocol::Members;

const MAX_DEPTH: usize = 6;

/// A linear congruential generator is random enough here.
pub(super) struct Generator {
    state: u64,
}

impl Generator {
    pub(super) fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    fn next(&mut self, below: u64) -> u64 {
        self.state = self
            .state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.state >> 33) % below
    }

    pub(super) fn input(
        &mut self,
        service: &'static Service,
        operation: &'static Operation,
    ) -> Members {
        service
            .root(operation.input.as_ref())
            .map(|shape| self.structure(service, shape, 0))
            .unwrap_or_default()
    }

    pub(super) fn output(
        &mut self,
        service: &'static Service,
        operation: &'static Operation,
    ) -> Members {
        let Some(shape) = service.root(operation.output.as_ref()) else {
            return Members::new();
        };
        let mut members = self.structure(service, shape, 0);
        for member in service.members(shape) {
            // The status of an answer is one that HTTP has.
            if member.traits().location == Some(Location::StatusCode) {
                members.insert(member.name.to_owned(), Value::from(202));
            }
        }
        members
    }

    fn structure(
        &mut self,
        service: &'static Service,
        shape: &'static Shape,
        depth: usize,
    ) -> Members {
        let mut members = Members::new();
        for (at, member) in service.members(shape).iter().enumerate() {
            let required = shape
                .required
                .iter()
                .any(|required| usize::from(*required) == at)
                || member.traits().location == Some(Location::Uri)
                || shape.payload == u16::try_from(at).ok();
            if required || (depth < MAX_DEPTH && self.next(4) > 0) {
                members.insert(
                    member.name.to_owned(),
                    self.value(service, member, depth + 1),
                );
            }
        }
        members
    }

    fn value(&mut self, service: &'static Service, member: &'static Member, depth: usize) -> Value {
        let shape = service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure => self.structure(service, shape, depth).into(),
            ShapeKind::List => {
                let element = &service.members(shape)[0];
                (0..=self.next(3))
                    .map(|_| self.value(service, element, depth))
                    .collect()
            }
            ShapeKind::Map => {
                let [key, content] = service.members(shape) else {
                    panic!("a map has two members")
                };
                (0..=self.next(3))
                    .map(|_| {
                        let key = self.value(service, key, depth).as_str().unwrap().to_owned();
                        (key, self.value(service, content, depth))
                    })
                    .collect::<Members>()
                    .into()
            }
            ShapeKind::Boolean => (self.next(2) == 0).into(),
            ShapeKind::Byte => self.next(100).into(),
            ShapeKind::Short | ShapeKind::Integer | ShapeKind::Long => {
                (i64::try_from(self.next(30_000)).unwrap() - 15_000).into()
            }
            ShapeKind::Float | ShapeKind::Double => {
                (f64::from(u32::try_from(self.next(1 << 20)).unwrap()) / 64.0).into()
            }
            ShapeKind::Timestamp => f64::from(u32::try_from(self.next(1 << 31)).unwrap()).into(),
            ShapeKind::Blob => {
                let bytes: Vec<u8> = (0..=self.next(20)).map(|_| self.byte()).collect();
                BASE64.encode(bytes).into()
            }
            ShapeKind::String | ShapeKind::Character => self.text(shape).into(),
        }
    }

    fn byte(&mut self) -> u8 {
        u8::try_from(self.next(256)).unwrap()
    }

    fn text(&mut self, shape: &'static Shape) -> String {
        if !shape.values.is_empty() {
            let at = usize::try_from(self.next(shape.values.len() as u64)).unwrap();
            return shape.values[at].to_owned();
        }
        let some = [
            "plain",
            "a b+c",
            "&<é>\"'",
            "%41=x/y",
            "𝄞 {}",
            "1.5",
            "line\nbreak",
            "~tilde,-_.",
        ];
        let at = usize::try_from(self.next(some.len() as u64)).unwrap();
        format!("{}{}", some[at], self.next(1000))
    }
}
