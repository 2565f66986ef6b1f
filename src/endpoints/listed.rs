//! The endpoint of a client as the lists of endpoints have it. botocore shows it in `client.meta` and signs for its region
//! where the endpoint rules name none; requests go where the rules lead.

use ferroboto_model::partitions;
use ferroboto_model::regions::{CredentialScope, EndpointFacts, Listing, Partition, Variant};

use crate::{Error, Result};

/// Partitions for which botocore knows no dual stack endpoints.
const WITHOUT_DUALSTACK: [&str; 2] = ["aws-iso", "aws-iso-b"];

/// Which endpoint is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// The name of the service.
    pub service: &'a str,
    /// First label of its host names.
    pub endpoint_prefix: &'a str,
    /// The region of the client.
    pub region: Option<&'a str>,
    /// FIPS endpoints.
    pub use_fips: bool,
    /// Dual stack endpoints.
    pub use_dualstack: bool,
}

/// An endpoint as the lists have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The partition.
    pub partition: &'static str,
    /// Its name: most often the region.
    pub name: String,
    /// Its host.
    pub hostname: String,
    /// Whether it takes TLS.
    pub takes_https: bool,
    /// The region to sign for, where it is not the name.
    pub signing_region: Option<&'static str>,
    /// The name to sign for, where it is not the service's.
    pub signing_name: Option<&'static str>,
}

impl Listed {
    /// The URL, without TLS where that is not wanted.
    #[must_use]
    pub fn url(&self, use_ssl: bool) -> String {
        let scheme = if use_ssl && self.takes_https {
            "https"
        } else {
            "http"
        };
        format!("{scheme}://{}", self.hostname)
    }

    /// The region to sign for.
    #[must_use]
    pub fn region_to_sign_for(&self) -> &str {
        self.signing_region.unwrap_or(&self.name)
    }
}

/// The one endpoint that a service has for all regions of the first partition, where it has one.
///
/// # Errors
/// When the lists cannot be read.
pub fn partition_endpoint(service: &str) -> Result<Option<&'static str>> {
    let first = listings(service)?
        .into_iter()
        .find(|listing| listing.partition == 0);
    Ok(first.and_then(|listing| listing.partition_endpoint))
}

/// Looks up an endpoint: in the partition that its region belongs to, or else in the first.
///
/// # Errors
/// When a region is needed and there is none, or when there is no endpoint with the properties that are asked for.
pub fn endpoint(wanted: &Wanted<'_>) -> Result<Option<Listed>> {
    let listings = listings(wanted.service)?;
    let listing = |place: usize| {
        listings
            .iter()
            .find(|listing| usize::from(listing.partition) == place)
    };
    for (place, partition) in partitions::all().iter().enumerate() {
        if wanted.use_dualstack && WITHOUT_DUALSTACK.contains(&partition.name) {
            continue;
        }
        let found = in_partition(wanted, partition, listing(place), false)?;
        if found.is_some() {
            return Ok(found);
        }
    }
    match partitions::all().first() {
        Some(partition) => in_partition(wanted, partition, listing(0), true),
        None => Ok(None),
    }
}

/// Whether the lists have a region of a service, or the name of its endpoint for all regions, with a signature version.
#[must_use]
pub fn takes_signature(service: &str, region: &str, version: &str) -> bool {
    let Ok(listings) = listings(service) else {
        return false;
    };
    let partition = ferroboto_model::partitions::name_for(region);
    let place = partitions::all().iter().position(|it| it.name == partition);
    let listing = listings
        .iter()
        .find(|listing| Some(usize::from(listing.partition)) == place);
    let found = listing.and_then(|listing| {
        let named = listing.endpoints.iter();
        let own = named.clone().find(|(name, _)| *name == region)?;
        Some((listing, &own.1))
    });
    let Some((listing, own)) = found else {
        return false;
    };
    let defaults = place.and_then(|place| partitions::all().get(place));
    [
        Some(own),
        Some(&listing.defaults),
        defaults.map(|it| &it.defaults),
    ]
    .into_iter()
    .flatten()
    .find(|facts| !facts.signature_versions.is_empty())
    .is_some_and(|facts| facts.signature_versions.contains(&version))
}

fn listings(service: &str) -> Result<Vec<Listing<'static>>> {
    ferroboto_model::listings(service).map_err(|error| Error::Resolution(error.to_string()))
}

fn in_partition(
    wanted: &Wanted<'_>,
    partition: &Partition<'static>,
    listing: Option<&Listing<'static>>,
    force: bool,
) -> Result<Option<Listed>> {
    let for_all = listing.and_then(|listing| listing.partition_endpoint);
    let Some(region) = wanted.region.or(for_all) else {
        return Err(Error::NoRegion);
    };
    let is_listed =
        listing.is_some_and(|listing| listing.endpoints.iter().any(|(name, _)| *name == region));
    if !is_listed && !partitions::contains(partition, region) && !force {
        return Ok(None);
    }
    let name = match for_all {
        Some(name) if !is_listed && listing.is_some_and(|listing| !listing.regionalized) => name,
        _ => region,
    };
    expanded(wanted, partition, listing, name).map(Some)
}

/// An endpoint with what the service and the partition say of it as well, the more special before the more general.
fn expanded(
    wanted: &Wanted<'_>,
    partition: &Partition<'static>,
    listing: Option<&Listing<'static>>,
    name: &str,
) -> Result<Listed> {
    let own = listing.and_then(|listing| {
        listing
            .endpoints
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, facts)| facts)
    });
    let layers: Vec<&EndpointFacts<'static>> = own
        .into_iter()
        .chain(listing.map(|listing| &listing.defaults))
        .chain([&partition.defaults])
        .collect();
    let variants: Vec<Variant<'static>> = layers
        .iter()
        .filter_map(|facts| variant_of(facts, wanted))
        .collect();
    let special = wanted.use_fips || wanted.use_dualstack;
    if special && variants.is_empty() {
        return Err(no_variant(wanted));
    }
    let plain_host = || layers.iter().find_map(|facts| facts.hostname);
    let host = variants
        .iter()
        .find_map(|variant| variant.hostname)
        .or_else(plain_host);
    // The suffix of an endpoint or its variant is settled before the service's own is looked at.
    let suffix = variants
        .iter()
        .find_map(|variant| variant.dns_suffix)
        .or_else(|| own.and_then(|facts| facts.dns_suffix))
        .unwrap_or(partition.dns_suffix);
    let hostname = host
        .unwrap_or("{service}.{region}.{dnsSuffix}")
        .replace("{service}", wanted.endpoint_prefix)
        .replace("{region}", name)
        .replace("{dnsSuffix}", suffix);
    let scope: CredentialScope<'static> = layers
        .iter()
        .find_map(|facts| facts.credential_scope)
        .unwrap_or_default();
    let protocols = layers.iter().find(|facts| !facts.protocols.is_empty());
    Ok(Listed {
        partition: partition.name,
        name: name.to_owned(),
        hostname,
        takes_https: protocols.is_some_and(|facts| facts.protocols.contains(&"https")),
        signing_region: scope.region,
        signing_name: scope.service,
    })
}

fn variant_of(facts: &EndpointFacts<'static>, wanted: &Wanted<'_>) -> Option<Variant<'static>> {
    let special = wanted.use_fips || wanted.use_dualstack;
    let mut variants = facts.variants.iter().copied();
    variants.find(|variant| {
        special && variant.fips == wanted.use_fips && variant.dualstack == wanted.use_dualstack
    })
}

fn no_variant(wanted: &Wanted<'_>) -> Error {
    let tags: Vec<&str> = [
        (wanted.use_dualstack, "'dualstack'"),
        (wanted.use_fips, "'fips'"),
    ]
    .into_iter()
    .filter_map(|(set, tag)| set.then_some(tag))
    .collect();
    Error::Variant {
        tags: format!("[{}]", tags.join(", ")),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use super::*;

    fn found(service: &str, region: Option<&str>, use_fips: bool) -> Result<Listed> {
        let facts = ferroboto_model::facts()
            .iter()
            .find(|facts| facts.name == service)
            .unwrap();
        let wanted = Wanted {
            service,
            endpoint_prefix: facts.endpoint_prefix,
            region,
            use_fips,
            use_dualstack: false,
        };
        Ok(endpoint(&wanted)?.unwrap())
    }

    #[test]
    fn regions_and_pseudo_regions() {
        let sns = found("sns", Some("cn-north-1"), false).unwrap();
        assert_eq!(sns.url(true), "https://sns.cn-north-1.amazonaws.com.cn");
        assert_eq!(sns.region_to_sign_for(), "cn-north-1");
        let iam = found("iam", Some("eu-west-1"), false).unwrap();
        assert_eq!(
            (iam.name.as_str(), iam.region_to_sign_for()),
            ("aws-global", "us-east-1")
        );
        assert_eq!(found("iam", None, false).unwrap(), iam);
        assert_eq!(found("sns", None, false), Err(Error::NoRegion));
        assert_eq!(partition_endpoint("iam"), Ok(Some("aws-global")));
    }

    #[test]
    fn signatures() {
        assert!(takes_signature("s3", "us-east-1", "s3"));
        assert!(takes_signature("s3", "aws-global", "s3"));
        assert!(!takes_signature("s3", "eu-central-1", "s3"));
        assert!(!takes_signature("s3", "us-nowhere-1", "s3"));
        assert!(!takes_signature("nothing", "us-east-1", "s3"));
    }

    #[test]
    fn variants() {
        let sns = found("sns", Some("us-west-2"), true).unwrap();
        assert_eq!(sns.url(false), "http://sns-fips.us-west-2.amazonaws.com");
    }
}
