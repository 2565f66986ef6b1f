//! The types of partitions, and of the lists that say where services have endpoints. Data only.

use serde::{Deserialize, Serialize};

/// A partition of AWS, as the lists of endpoints have it.
#[derive(Debug, Serialize, Deserialize)]
pub struct Partition<'a> {
    /// Its name, as `aws`.
    pub name: &'a str,
    /// Last labels of its host names.
    pub dns_suffix: &'a str,
    /// What the names of its regions look like.
    pub region_regex: &'a str,
    /// Its regions.
    #[serde(borrow)]
    pub regions: Vec<&'a str>,
    /// What holds for endpoints that are not listed otherwise.
    #[serde(borrow)]
    pub defaults: EndpointFacts<'a>,
}

/// A partition of AWS, as endpoint rules ask about it.
#[derive(Debug, Serialize, Deserialize)]
pub struct RulePartition<'a> {
    /// Its name, as `aws`.
    pub name: &'a str,
    /// What the names of its regions look like.
    pub region_regex: &'a str,
    /// Its regions.
    #[serde(borrow)]
    pub regions: Vec<&'a str>,
    /// What the function `aws.partition` returns for its regions.
    #[serde(borrow)]
    pub outputs: Vec<(&'a str, Output<'a>)>,
}

/// A fact about a partition.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub enum Output<'a> {
    /// A string.
    Text(&'a str),
    /// A flag.
    Flag(bool),
}

/// The endpoints of a service in one partition.
#[derive(Debug, Serialize, Deserialize)]
pub struct Listing<'a> {
    /// Place of the partition among all.
    pub partition: u8,
    /// The endpoint for all regions, where there is one.
    #[serde(borrow)]
    pub partition_endpoint: Option<&'a str>,
    /// Whether each region has an endpoint of its own.
    pub regionalized: bool,
    /// What holds for endpoints that are not listed otherwise.
    #[serde(borrow)]
    pub defaults: EndpointFacts<'a>,
    /// Endpoints by name, most of them regions.
    #[serde(borrow)]
    pub endpoints: Vec<(&'a str, EndpointFacts<'a>)>,
}

/// What is known of an endpoint.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct EndpointFacts<'a> {
    /// Template of the host name.
    #[serde(borrow)]
    pub hostname: Option<&'a str>,
    /// Last labels of the host name, where they are not the partition's.
    #[serde(borrow)]
    pub dns_suffix: Option<&'a str>,
    /// Schemes that it takes.
    #[serde(borrow)]
    pub protocols: Vec<&'a str>,
    /// Versions of the signature that it takes.
    #[serde(borrow)]
    pub signature_versions: Vec<&'a str>,
    /// What requests are signed for, where that is not the name.
    #[serde(borrow)]
    pub credential_scope: Option<CredentialScope<'a>>,
    /// Other host names for FIPS and dual stack.
    #[serde(borrow)]
    pub variants: Vec<Variant<'a>>,
    /// Not to be used any more.
    pub deprecated: bool,
}

/// What requests are signed for.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize)]
pub struct CredentialScope<'a> {
    /// The region.
    #[serde(borrow)]
    pub region: Option<&'a str>,
    /// The name of the service.
    #[serde(borrow)]
    pub service: Option<&'a str>,
}

/// Another host name of an endpoint.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
pub struct Variant<'a> {
    /// Takes FIPS.
    pub fips: bool,
    /// Takes IPv6 and IPv4.
    pub dualstack: bool,
    /// Template of the host name.
    #[serde(borrow)]
    pub hostname: Option<&'a str>,
    /// Last labels of the host name.
    #[serde(borrow)]
    pub dns_suffix: Option<&'a str>,
}
