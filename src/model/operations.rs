//! The operations of a service. Clients need the names of all, and calls need little else of a few: names are apart
//! from what is decoded, and operations are decoded in runs.

use std::borrow::Cow;
use std::ops::Index;

use serde::{Deserialize, Serialize};

use super::names;
use super::runs::{Placed, Runs};
use super::shapes::Operation;

/// In place of an operation whose bytes do not decode, which a test rules out for what ships.
static NO_OPERATION: Operation<'static> = Operation {
    name: "",
    wire_name: None,
    method: "",
    http_method: "",
    request_uri: "",
    response_code: None,
    input: None,
    output: None,
    result_wrapper: None,
    errors: Vec::new(),
    host_prefix: None,
    auth_type: None,
    auth: Vec::new(),
    unsigned_payload: false,
    checksum_required: false,
    checksum_member: None,
    checksum_mode_member: None,
    checksum_response_algorithms: Vec::new(),
    has_checksum_trait: false,
    request_checksum_required: None,
    request_compression: Vec::new(),
    static_context_params: Vec::new(),
    operation_context_params: Vec::new(),
    endpoint_discovery: None,
    endpoint_operation: false,
    idempotent: false,
    deprecated: false,
    event_stream_input: false,
};

impl Placed for Operation<'_> {}

/// The operations of a service, in the order of the model.
#[derive(Debug, Serialize, Deserialize)]
pub struct Operations<'a> {
    /// Names in the model, one after the other.
    names: &'a str,
    lengths: Box<[u16]>,
    /// Names of Python methods that do not follow the rule, by place.
    #[serde(borrow)]
    irregular: Vec<(u32, &'a str)>,
    #[serde(borrow)]
    runs: Runs<'a, Operation<'a>>,
}

impl Operations<'static> {
    /// These operations; nothing where a name is far too long.
    #[must_use]
    pub fn new(operations: Vec<Operation<'static>>) -> Option<Self> {
        let lengths = operations
            .iter()
            .map(|operation| u16::try_from(operation.name.len()).ok())
            .collect::<Option<_>>()?;
        let names: String = operations.iter().map(|operation| operation.name).collect();
        Some(Self {
            names: names.leak(),
            lengths,
            irregular: (0..)
                .zip(&operations)
                .filter(|(_, operation)| !names::is_regular(operation.name, operation.method))
                .map(|(place, operation)| (place, operation.method))
                .collect(),
            runs: operations.into_iter().collect(),
        })
    }
}

impl<'a> Operations<'a> {
    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.lengths.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lengths.is_empty()
    }

    /// Names in the model.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        let mut rest = self.names;
        self.lengths.iter().map(move |length| {
            let parts = rest.split_at_checked(usize::from(*length));
            let (name, after) = parts.unwrap_or_default();
            rest = after;
            name
        })
    }

    /// Names of the Python methods.
    pub fn methods(&self) -> impl Iterator<Item = Cow<'a, str>> {
        (0..)
            .zip(self.names())
            .map(|(place, name)| self.method(place, name))
    }

    fn method(&self, place: usize, name: &str) -> Cow<'a, str> {
        let irregular = self.irregular(place);
        irregular.map_or_else(|| Cow::Owned(names::regular(name)), Cow::Borrowed)
    }

    fn irregular(&self, place: usize) -> Option<&'a str> {
        let found = self.irregular.iter().find(|(at, _)| *at as usize == place);
        found.map(|(_, method)| *method)
    }

    /// The place of the operation with a name.
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.names().position(|known| known == name)
    }

    /// The place of the operation with a Python method.
    #[must_use]
    pub fn position_of_method(&self, method: &str) -> Option<usize> {
        (0..)
            .zip(self.names())
            .position(|(place, name)| match self.irregular(place) {
                Some(irregular) => irregular == method,
                None => names::is_regular(name, method),
            })
    }

    /// The operation at a place.
    #[must_use]
    pub fn get(&self, place: usize) -> Option<&Operation<'a>> {
        self.runs.get_completed(place, |operations, from| {
            self.complete(operations, from);
        })
    }

    /// All operations, which decodes them.
    pub fn iter(&self) -> impl Iterator<Item = &Operation<'a>> {
        (0..self.len()).filter_map(|place| self.get(place))
    }

    /// Adds the names. They live as long as the process, as all that is decoded of a service.
    fn complete(&self, operations: &mut [Operation<'a>], from: usize) {
        let named = (0..).zip(self.names()).skip(from);
        for (operation, (place, name)) in operations.iter_mut().zip(named) {
            operation.name = name;
            operation.method = match self.method(place, name) {
                Cow::Borrowed(method) => method,
                Cow::Owned(method) => method.leak(),
            };
        }
    }

    /// Gives the operations their runs, and returns the bytes after them.
    pub(crate) fn attach(&mut self, bytes: &'a [u8]) -> &'a [u8] {
        self.runs.attach(bytes)
    }

    /// Writes the runs.
    ///
    /// # Errors
    /// When an operation cannot be written.
    pub(crate) fn write(&self, into: &mut Vec<u8>) -> postcard::Result<()> {
        self.runs.write(into)
    }
}

impl<'a> Index<usize> for Operations<'a> {
    type Output = Operation<'a>;

    /// The operation at a place. Places come from the same service.
    fn index(&self, place: usize) -> &Operation<'a> {
        self.get(place).unwrap_or(&NO_OPERATION)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use super::*;

    fn named(name: &'static str, method: &'static str) -> Operation<'static> {
        // The method of HTTP, the path, and none of what few operations have.
        let mut operation: Operation<'_> = postcard::from_bytes(b"\x04POST\x01/\0").unwrap();
        (operation.name, operation.method) = (name, method);
        operation
    }

    const NAMES: [(&str, &str); 4] = [
        ("ListTopics", "list_topics"),
        ("CreateCachediSCSIVolume", "create_cached_iscsi_volume"),
        ("ListTagsForResource", "list_tags_for_resource"),
        ("listTopics", "list_topics_again"),
    ];

    fn made(times: usize) -> Operations<'static> {
        let names = NAMES.iter().cycle().take(NAMES.len() * times);
        Operations::new(names.map(|(name, method)| named(name, method)).collect()).unwrap()
    }

    #[test]
    fn names_are_read_without_operations() {
        let made = made(10);
        let (mut runs, head) = (Vec::new(), postcard::to_allocvec(&made).unwrap());
        made.write(&mut runs).unwrap();
        // No runs are attached yet.
        let mut read: Operations<'_> = postcard::from_bytes(&head).unwrap();
        assert!(read.names().eq(made.names()) && read.methods().eq(made.methods()));
        assert_eq!((read.len(), read.names().count()), (40, 40));
        for (place, (name, method)) in NAMES.iter().enumerate() {
            assert_eq!(read.position(name), Some(place));
            assert_eq!(read.position_of_method(method), Some(place));
        }
        for unknown in ["listtopics", "ListTopics", "list_topic", "list__topics", ""] {
            assert_eq!(read.position_of_method(unknown), None, "{unknown}");
        }
        assert_eq!(read.position("list_topics"), None);
        assert!(read.attach(&runs).is_empty());
        let found = read.iter().map(|found| (found.name, found.method));
        assert!(found.eq(NAMES.into_iter().cycle().take(40)));
        assert_eq!(read[39].http_method, "POST");
        assert!(read.get(40).is_none());
        assert_eq!(read[40].name, "");
    }

    #[test]
    fn names_that_are_far_too_long_are_refused() {
        let long = "A".repeat(70_000).leak();
        assert!(Operations::new(vec![named(long, "a")]).is_none());
    }
}
