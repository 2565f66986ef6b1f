//! Looking things up in the shape graph: shapes by index and name, roots, codes of errors, streams.

use super::paginators::Paginator;
use super::runs::Placed;
use super::shapes::{
    Member, MemberTraits, MetadataValue, Operation, Service, Shape, ShapeId, ShapeKind,
};
use super::waiters::Waiter;

static NO_TRAITS: MemberTraits<'static> = MemberTraits {
    location: None,
    location_name: None,
    query_name: None,
    flattened: false,
    streaming: false,
    requires_length: false,
    xml_namespace: None,
    xml_attribute: false,
    timestamp_format: None,
    json_value: false,
    host_label: false,
    idempotency_token: false,
    event_stream: false,
    event: false,
    event_header: false,
    event_payload: false,
    values: Vec::new(),
    context_param: None,
    deprecated: false,
};

/// In place of a shape whose bytes do not decode, which a test rules out for what ships.
static NO_SHAPE: Shape<'static> = Shape {
    name: "",
    kind: ShapeKind::Structure,
    id: ShapeId(0),
    members: Vec::new(),
    required: Vec::new(),
    payload: None,
    min: None,
    max: None,
    pattern: None,
    values: Vec::new(),
    union: false,
    document: false,
    sensitive: false,
    traits: None,
    error: None,
};

impl Placed for Shape<'_> {
    fn set_place(&mut self, place: usize) {
        self.id = ShapeId(u32::try_from(place).unwrap_or_default());
    }
}

impl Placed for Paginator<'_> {}

impl Placed for Waiter<'_> {}

impl Placed for (&str, MetadataValue<'_>) {}

impl<'a> Member<'a> {
    /// Name on the wire, or the one given.
    #[must_use]
    pub fn wire_name_or(&self, default: &'a str) -> &'a str {
        self.location_name.unwrap_or(default)
    }

    /// Name on the wire.
    #[must_use]
    pub fn wire_name(&self) -> &'a str {
        self.location_name.unwrap_or(self.name)
    }

    /// The rarer traits.
    #[must_use]
    pub fn traits(&self) -> &MemberTraits<'a> {
        self.traits.as_deref().unwrap_or(&NO_TRAITS)
    }
}

impl<'a> Service<'a> {
    /// The shape behind an index. Indices come from the same service.
    #[must_use]
    pub fn shape(&self, id: ShapeId) -> &Shape<'a> {
        self.shapes.get(id.0 as usize).unwrap_or(&NO_SHAPE)
    }

    /// The members of a shape.
    #[must_use]
    pub fn members<'s>(&self, shape: &'s Shape<'a>) -> &'s [Member<'a>] {
        &shape.members
    }

    /// The shape of an operation's input or output.
    #[must_use]
    pub fn root(&self, root: Option<&Member<'a>>) -> Option<&Shape<'a>> {
        root.map(|member| self.shape(member.shape))
    }

    /// The operation of a name on the wire.
    #[must_use]
    pub fn operation(&self, name: &str) -> Option<&Operation<'a>> {
        self.operations.get(self.operations.position(name)?)
    }

    /// Gives what is decoded later its bytes.
    pub(crate) fn attach(&mut self, bytes: &'a [u8]) {
        let bytes = self.operations.attach(bytes);
        let bytes = self.metadata.entries.attach(bytes);
        let bytes = self.paginators.attach(bytes);
        let bytes = self.waiters.attach(bytes);
        self.shapes.attach(bytes);
    }

    /// The bytes of what is decoded later.
    ///
    /// # Errors
    /// When something cannot be written.
    pub fn later(&self) -> postcard::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        self.operations.write(&mut bytes)?;
        self.metadata.entries.write(&mut bytes)?;
        self.paginators.write(&mut bytes)?;
        self.waiters.write(&mut bytes)?;
        self.shapes.write(&mut bytes)?;
        Ok(bytes)
    }

    /// The shape of a name.
    #[must_use]
    pub fn shape_named(&self, name: &str) -> Option<&Shape<'a>> {
        self.shapes.iter().find(|shape| shape.name == name)
    }

    /// The error shape of a code on the wire; of two the later one, as in boto3.
    #[must_use]
    pub fn error_shape(&self, code: &str) -> Option<&Shape<'a>> {
        self.errors
            .iter()
            .rev()
            .map(|id| self.shape(*id))
            .find(|shape| shape.error_code() == Some(code))
    }

    /// The paginator of an operation.
    #[must_use]
    pub fn paginator(&self, operation: &str) -> Option<&Paginator<'a>> {
        self.paginators
            .iter()
            .find(|paginator| paginator.operation == operation)
    }

    /// Name in the credential scope.
    #[must_use]
    pub fn signing_name(&self) -> &'a str {
        self.metadata
            .signing_name
            .unwrap_or(self.metadata.endpoint_prefix)
    }

    /// The member of an input or output that is a stream of events, as its place in the structure.
    #[must_use]
    pub fn event_stream(&self, root: Option<&Member<'a>>) -> Option<usize> {
        let mut members = self.members(self.root(root)?).iter();
        members.position(|member| member.traits().event_stream)
    }

    /// The member of an output that is handed over as a stream, with its place in the structure.
    #[must_use]
    pub fn streaming_member(&self, operation: &Operation<'a>) -> Option<usize> {
        let shape = self.root(operation.output.as_ref())?;
        let payload = usize::from(shape.payload?);
        let member = self.members(shape).get(payload)?;
        (self.shape(member.shape).kind == ShapeKind::Blob).then_some(payload)
    }

    /// The member of an input that is sent as a stream, with its place in the structure.
    #[must_use]
    pub fn streaming_input(&self, operation: &Operation<'a>) -> Option<usize> {
        let shape = self.root(operation.input.as_ref())?;
        let payload = usize::from(shape.payload?);
        let member = self.members(shape).get(payload)?;
        (self.shape(member.shape).kind == ShapeKind::Blob).then_some(payload)
    }
}

impl<'a> Operation<'a> {
    /// Name on the wire.
    #[must_use]
    pub fn wire_name(&self) -> &'a str {
        self.wire_name.unwrap_or(self.name)
    }
}

impl<'a> Shape<'a> {
    /// Code on the wire of an error shape.
    #[must_use]
    pub fn error_code(&self) -> Option<&'a str> {
        self.error
            .as_ref()
            .map(|error| error.code.unwrap_or(self.name))
    }
}
