//! The types of the shape graph. Data only: no loading, and looking things up has a file of its own.
//! Strings borrow from the precompiled bytes, which live as long as the process.

use serde::{Deserialize, Serialize};

use super::operations::Operations;
use super::paginators::Paginator;
use super::runs::Runs;
use super::waiters::Waiter;

/// A service: its metadata and everything its operations are made of.
#[derive(Debug, Serialize, Deserialize)]
pub struct Service<'a> {
    /// The name that `client(name)` takes.
    pub name: &'a str,
    /// Facts about the service as a whole.
    #[serde(borrow)]
    pub metadata: Metadata<'a>,
    /// Operations in the order of the model.
    #[serde(borrow)]
    pub operations: Operations<'a>,
    /// Shapes that are errors, in the order of the model.
    pub errors: Vec<ShapeId>,
    /// Paginators by operation.
    #[serde(borrow)]
    pub paginators: Runs<'a, Paginator<'a>>,
    /// Waiters in the order of the model.
    #[serde(borrow)]
    pub waiters: Runs<'a, Waiter<'a>>,
    /// Endpoint parameters that a client's configuration sets: name and type.
    #[serde(borrow)]
    pub client_context_params: Vec<(&'a str, &'a str)>,
    /// Whether calls need an endpoint that an operation of the service discovers; nothing where none does.
    pub endpoint_discovery: Option<bool>,
    /// All shapes in the order of the model.
    #[serde(borrow)]
    pub shapes: Runs<'a, Shape<'a>>,
}

/// Facts about a service.
#[derive(Debug, Serialize, Deserialize)]
pub struct Metadata<'a> {
    /// The date that versions the interface.
    pub api_version: &'a str,
    /// First label of the service's host names.
    pub endpoint_prefix: &'a str,
    /// The wire protocol: of those that the model offers, the one that botocore prefers.
    pub protocol: Protocol,
    /// Version in the content type of the JSON protocol.
    #[serde(borrow)]
    pub json_version: Option<&'a str>,
    /// Prefix of `X-Amz-Target`.
    #[serde(borrow)]
    pub target_prefix: Option<&'a str>,
    /// The service's identifier, with spaces and capitals.
    pub service_id: &'a str,
    /// Name in the credential scope, where it is not the endpoint prefix.
    #[serde(borrow)]
    pub signing_name: Option<&'a str>,
    /// Signature version of old models.
    #[serde(borrow)]
    pub signature_version: Option<&'a str>,
    /// Authentication schemes, the preferred one first.
    #[serde(borrow)]
    pub auth: Vec<&'a str>,
    /// Name for people.
    pub full_name: &'a str,
    /// Short name for people.
    #[serde(borrow)]
    pub abbreviation: Option<&'a str>,
    /// Name of the class of clients, where it is not made of the names above.
    #[serde(skip)]
    pub class_name: Option<&'a str>,
    /// Errors of a former query service travel in a header.
    pub query_compatible: bool,
    /// All metadata keys and values as the model has them, for introspection.
    #[serde(borrow)]
    pub entries: Runs<'a, (&'a str, MetadataValue<'a>)>,
}

/// A metadata value as the model writes it.
#[derive(Debug, Serialize, Deserialize)]
pub enum MetadataValue<'a> {
    /// A string.
    Text(&'a str),
    /// A list of strings.
    List(#[serde(borrow)] Vec<&'a str>),
    /// A mapping of strings.
    Map(#[serde(borrow)] Vec<(&'a str, &'a str)>),
}

/// Wire protocols that a model can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Protocol {
    /// Form-encoded requests, XML responses.
    Query,
    /// JSON in both directions, the operation in a header.
    Json,
    /// JSON bodies under HTTP bindings.
    RestJson,
    /// XML bodies under HTTP bindings.
    RestXml,
    /// The query protocol with EC2's names for lists and its own error documents.
    Ec2,
    /// CBOR in both directions, the operation in the path.
    Cbor,
}

impl Protocol {
    /// The protocol's name in models.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Json => "json",
            Self::RestJson => "rest-json",
            Self::RestXml => "rest-xml",
            Self::Ec2 => "ec2",
            Self::Cbor => "smithy-rpc-v2-cbor",
        }
    }

    /// The protocol of a name in models.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "query" => Self::Query,
            "json" => Self::Json,
            "rest-json" => Self::RestJson,
            "rest-xml" => Self::RestXml,
            "ec2" => Self::Ec2,
            "smithy-rpc-v2-cbor" => Self::Cbor,
            _ => return None,
        })
    }
}

/// Index of a shape in its service.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct ShapeId(pub u32);

/// An operation.
#[allow(clippy::struct_excessive_bools)] // the format is made of flags
#[allow(clippy::struct_field_names)] // traits are called as in models
#[derive(Debug)]
pub struct Operation<'a> {
    /// Name in the model.
    pub name: &'a str,
    /// Name on the wire, where it is another.
    pub wire_name: Option<&'a str>,
    /// Name of the Python method.
    pub method: &'a str,
    /// HTTP method.
    pub http_method: &'a str,
    /// URI template, labels in braces.
    pub request_uri: &'a str,
    /// HTTP status of success, where the model gives one.
    pub response_code: Option<u16>,
    /// The input structure.
    pub input: Option<Member<'a>>,
    /// The output structure.
    pub output: Option<Member<'a>>,
    /// Element around the output in a query response.
    pub result_wrapper: Option<&'a str>,
    /// Errors that the operation declares.
    pub errors: Vec<ShapeId>,
    /// Template of labels in front of the host.
    pub host_prefix: Option<&'a str>,
    /// Authentication of this operation, where it is not the service's.
    pub auth_type: Option<&'a str>,
    /// Authentication schemes of this operation.
    pub auth: Vec<&'a str>,
    /// The payload is not part of the signature.
    pub unsigned_payload: bool,
    /// A checksum of the body is required.
    pub checksum_required: bool,
    /// Member that chooses the algorithm of the checksum.
    pub checksum_member: Option<&'a str>,
    /// Member that asks for the checksum of the response to be verified.
    pub checksum_mode_member: Option<&'a str>,
    /// Algorithms that responses may be verified with.
    pub checksum_response_algorithms: Vec<&'a str>,
    /// Whether the operation has the trait `httpChecksum`.
    pub has_checksum_trait: bool,
    /// What that trait says of requests.
    pub request_checksum_required: Option<bool>,
    /// The request body may be compressed.
    pub request_compression: Vec<&'a str>,
    /// Endpoint parameters with fixed values.
    pub static_context_params: Vec<(&'a str, ContextValue<'a>)>,
    /// Endpoint parameters that the input sets, each with a `JMESPath` expression.
    pub operation_context_params: Vec<(&'a str, &'a str)>,
    /// Whether a discovered endpoint is required, where the operation takes one.
    pub endpoint_discovery: Option<bool>,
    /// The operation that discovers endpoints.
    pub endpoint_operation: bool,
    /// Repeating the call changes nothing more.
    pub idempotent: bool,
    /// The service advises against it.
    pub deprecated: bool,
    /// The input carries an event stream; boto3 hides such operations.
    pub event_stream_input: bool,
}

/// Value of an endpoint parameter.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum ContextValue<'a> {
    /// A flag.
    Flag(bool),
    /// A string.
    Text(&'a str),
    /// A list of strings.
    List(#[serde(borrow)] Vec<&'a str>),
}

/// What a shape is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum ShapeKind {
    /// Named members.
    Structure,
    /// Elements of one shape.
    List,
    /// Keys and values.
    Map,
    /// Text.
    String,
    /// One character.
    Character,
    /// Bytes.
    Blob,
    /// True or false.
    Boolean,
    /// 8 bits.
    Byte,
    /// 16 bits.
    Short,
    /// 32 bits.
    Integer,
    /// 64 bits.
    Long,
    /// Single precision.
    Float,
    /// Double precision.
    Double,
    /// A point in time.
    Timestamp,
}

impl ShapeKind {
    /// The kind's name in models.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Structure => "structure",
            Self::List => "list",
            Self::Map => "map",
            Self::String => "string",
            Self::Character => "character",
            Self::Blob => "blob",
            Self::Boolean => "boolean",
            Self::Byte => "byte",
            Self::Short => "short",
            Self::Integer => "integer",
            Self::Long => "long",
            Self::Float => "float",
            Self::Double => "double",
            Self::Timestamp => "timestamp",
        }
    }
}

/// A shape.
#[derive(Debug)]
pub struct Shape<'a> {
    /// Name in the model.
    pub name: &'a str,
    /// What it is.
    pub kind: ShapeKind,
    /// Its index in the service.
    pub id: ShapeId,
    /// Its members: a list has one, a map key and value.
    pub members: Vec<Member<'a>>,
    /// Required members in the order of the model, as offsets into its members.
    pub required: Vec<u16>,
    /// Member that is the whole body.
    pub payload: Option<u16>,
    /// Smallest value or length.
    pub min: Option<Bound>,
    /// Largest value or length.
    pub max: Option<Bound>,
    /// Regular expression of a string.
    pub pattern: Option<&'a str>,
    /// Values of an enumeration.
    pub values: Vec<&'a str>,
    /// Exactly one member is set.
    pub union: bool,
    /// Any JSON value.
    pub document: bool,
    /// Not for logs.
    pub sensitive: bool,
    /// Rarer traits that the shape itself has; those of its members include them.
    pub traits: Option<Box<MemberTraits<'a>>>,
    /// Facts of an error shape.
    pub error: Option<Box<ErrorTraits<'a>>>,
}

/// A limit, as the model writes it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Bound {
    /// A whole number.
    Whole(i64),
    /// A number with a fraction.
    Fraction(f64),
}

/// Facts of an error shape.
#[derive(Debug, Serialize, Deserialize)]
pub struct ErrorTraits<'a> {
    /// Code on the wire, where it is not the shape's name.
    #[serde(borrow)]
    pub code: Option<&'a str>,
    /// HTTP status.
    pub http_status: Option<u16>,
    /// Whether the caller is at fault.
    pub sender_fault: Option<bool>,
    /// The service is at fault.
    pub fault: bool,
    /// Trying again may help; true where it is throttling.
    pub retryable: Option<bool>,
}

/// A member of a structure, the element of a list, or the key or value of a map.
#[derive(Debug)]
pub struct Member<'a> {
    /// Name in Python; empty for elements, keys, values and roots.
    pub name: &'a str,
    /// Its shape.
    pub shape: ShapeId,
    /// Name on the wire, where the model gives one.
    pub location_name: Option<&'a str>,
    /// Rarer traits.
    pub traits: Option<Box<MemberTraits<'a>>>,
}

/// Traits that few members have, the member's own laid over its shape's.
#[allow(clippy::struct_excessive_bools)] // the format is made of flags
#[derive(Debug, Default)]
pub struct MemberTraits<'a> {
    /// Where in the HTTP message.
    pub location: Option<Location>,
    /// Name on the wire that a shape has by itself; members have it in [`Member::location_name`].
    pub location_name: Option<&'a str>,
    /// Name in EC2 queries.
    pub query_name: Option<&'a str>,
    /// Elements stand without a wrapper.
    pub flattened: bool,
    /// The body as a stream.
    pub streaming: bool,
    /// The length of the stream is sent ahead of it.
    pub requires_length: bool,
    /// XML namespace.
    pub xml_namespace: Option<XmlNamespace<'a>>,
    /// An attribute of the parent element.
    pub xml_attribute: bool,
    /// Format of a timestamp.
    pub timestamp_format: Option<TimestampFormat>,
    /// JSON inside a header.
    pub json_value: bool,
    /// Part of the host name.
    pub host_label: bool,
    /// Filled with a fresh identifier when absent.
    pub idempotency_token: bool,
    /// A stream of events.
    pub event_stream: bool,
    /// One event.
    pub event: bool,
    /// In an event's headers.
    pub event_header: bool,
    /// An event's payload.
    pub event_payload: bool,
    /// Values of an enumeration that the member has and its shape has not.
    pub values: Vec<&'a str>,
    /// Feeds an endpoint parameter.
    pub context_param: Option<&'a str>,
    /// The service advises against it.
    pub deprecated: bool,
}

/// An XML namespace.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct XmlNamespace<'a> {
    /// Prefix, if it is not the default one.
    #[serde(borrow)]
    pub prefix: Option<&'a str>,
    /// Identifier.
    pub uri: &'a str,
}

/// Where a member stands in an HTTP message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Location {
    /// A label of the URI.
    Uri,
    /// The query string.
    QueryString,
    /// One header.
    Header,
    /// All headers with a prefix.
    Headers,
    /// The status.
    StatusCode,
}

/// How a timestamp is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum TimestampFormat {
    /// ISO 8601.
    Iso8601,
    /// RFC 822.
    Rfc822,
    /// Seconds since the epoch.
    UnixTimestamp,
}
