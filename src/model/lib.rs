//! The shape graph: services, operations, shapes, members and their traits, and how they load.
//! Knows no Python and no network; a service is data, found by its name.

mod archive;
#[cfg(feature = "compile")]
pub mod compile;
mod error;
mod lookup;
pub mod names;
pub mod operations;
mod packed;
pub mod paginators;
pub mod partitions;
pub mod regions;
pub mod rules;
pub mod runs;
pub mod shapes;
pub mod waiters;

pub use archive::{
    Facts, HelpText, event_aliases, facts, help_text, listings, method_names, resources,
    rule_partitions, rule_set, service, service_alias, service_names,
};
pub use error::{Error, Result};
pub use shapes::{Bound, Location, Protocol, ShapeId, ShapeKind, TimestampFormat};

/// [`shapes::Service`] that lives as long as the process.
pub type Service = shapes::Service<'static>;
/// [`shapes::Metadata`] that lives as long as the process.
pub type Metadata = shapes::Metadata<'static>;
/// [`shapes::MetadataValue`] that lives as long as the process.
pub type MetadataValue = shapes::MetadataValue<'static>;
/// [`shapes::Operation`] that lives as long as the process.
pub type Operation = shapes::Operation<'static>;
/// [`shapes::ContextValue`] that lives as long as the process.
pub type ContextValue = shapes::ContextValue<'static>;
/// [`shapes::Shape`] that lives as long as the process.
pub type Shape = shapes::Shape<'static>;
/// [`shapes::ErrorTraits`] that lives as long as the process.
pub type ErrorTraits = shapes::ErrorTraits<'static>;
/// [`shapes::Member`] that lives as long as the process.
pub type Member = shapes::Member<'static>;
/// [`shapes::MemberTraits`] that lives as long as the process.
pub type MemberTraits = shapes::MemberTraits<'static>;
/// [`shapes::XmlNamespace`] that lives as long as the process.
pub type XmlNamespace = shapes::XmlNamespace<'static>;
/// [`paginators::Paginator`] that lives as long as the process.
pub type Paginator = paginators::Paginator<'static>;
/// [`waiters::Waiter`] that lives as long as the process.
pub type Waiter = waiters::Waiter<'static>;
/// [`waiters::Acceptor`] that lives as long as the process.
pub type Acceptor = waiters::Acceptor<'static>;
/// [`waiters::Expected`] that lives as long as the process.
pub type Expected = waiters::Expected<'static>;
