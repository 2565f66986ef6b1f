//! Partitions: which regions there are, and where services have endpoints.

use regex_lite::Regex;

use crate::archive;
use crate::regions::Partition;

/// All partitions, `aws` first.
#[must_use]
pub fn all() -> &'static [Partition<'static>] {
    archive::partitions()
}

/// The partition that has a region, or whose regions look like it.
#[must_use]
pub fn find(region: &str) -> Option<&'static Partition<'static>> {
    let listed = all()
        .iter()
        .find(|partition| partition.regions.contains(&region));
    listed.or_else(|| all().iter().find(|partition| looks_like(partition, region)))
}

/// Name of the partition that a client of a region works in; `aws` where nothing fits.
#[must_use]
pub fn name_for(region: &str) -> &'static str {
    find(region).map_or("aws", |partition| partition.name)
}

/// Names of a service's endpoints in a partition; only true regions, unless all are wanted.
#[must_use]
pub fn endpoints(partition: &str, service: &str, all_names: bool) -> Vec<&'static str> {
    let Some(place) = all()
        .iter()
        .position(|candidate| candidate.name == partition)
    else {
        return Vec::new();
    };
    let regions = &all()[place].regions;
    archive::listings(service)
        .unwrap_or_default()
        .into_iter()
        .filter(|listing| usize::from(listing.partition) == place)
        .flat_map(|listing| listing.endpoints)
        .map(|(name, _)| name)
        .filter(|name| all_names || regions.contains(name))
        .collect()
}

/// Whether a region is one of a partition, or looks like one.
#[must_use]
pub fn contains(partition: &Partition<'_>, region: &str) -> bool {
    partition.regions.contains(&region) || looks_like(partition, region)
}

fn looks_like(partition: &Partition<'_>, region: &str) -> bool {
    Regex::new(partition.region_regex).is_ok_and(|regex| regex.is_match(region))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use super::*;

    #[test]
    fn regions_find_their_partition() {
        assert_eq!(all()[0].name, "aws");
        assert_eq!(name_for("us-east-1"), "aws");
        assert_eq!(name_for("cn-north-1"), "aws-cn");
        assert_eq!(name_for("us-gov-west-7"), "aws-us-gov");
        assert_eq!(name_for("nowhere"), "aws");
        assert!(find("nowhere").is_none());
    }

    #[test]
    fn services_have_endpoints() {
        assert!(endpoints("aws", "sns", false).contains(&"eu-west-1"));
        assert!(endpoints("no-such-partition", "sns", false).is_empty());
    }

    #[test]
    fn every_pattern_compiles() {
        for partition in all() {
            Regex::new(partition.region_regex).unwrap();
        }
    }
}
