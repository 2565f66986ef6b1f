//! Two opinions on endpoints: the interpreter of rules, and the rules that the SDK's crates have compiled.

use ferroboto_endpoints::{BuiltIns, resolve};

use crate::services::{self, ClientFacts};

const REGIONS: [&str; 16] = [
    "us-east-1",
    "us-west-2",
    "eu-west-1",
    "ap-southeast-7",
    "aws-global",
    "cn-north-1",
    "cn-northwest-1",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-isob-east-1",
    "eu-isoe-west-1",
    "us-isof-south-1",
    "eusc-de-east-1",
    "us-east-99",
    "nowhere",
];

#[test]
fn the_interpreter_and_the_compiled_rules_agree() {
    for service in services::NAMES {
        for region in REGIONS {
            for (use_fips, use_dualstack) in
                [(false, false), (true, false), (false, true), (true, true)]
            {
                let facts = ClientFacts {
                    region: Some(region),
                    use_fips,
                    use_dualstack,
                };
                let compiled = services::endpoint(service, &facts)
                    .map(|endpoint| endpoint.url().to_owned())
                    .map_err(|error| error.to_string());
                let built_ins = BuiltIns {
                    region: Some(region.to_owned()),
                    use_fips,
                    use_dualstack,
                    ..BuiltIns::default()
                };
                let rules = ferroboto_endpoints::rule_set(service).unwrap().unwrap();
                let interpreted = resolve(rules, |parameter| {
                    built_ins.value(parameter.built_in.unwrap_or_default())
                })
                .map(|endpoint| endpoint.url)
                .map_err(|error| error.to_string());
                let asked = format!("{service} {region} {use_fips} {use_dualstack}");
                assert_eq!(interpreted, compiled, "{asked}");
            }
        }
    }
}
