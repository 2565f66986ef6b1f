//! The table of services whose endpoint rules are built in: one line for each SDK crate.
//! Nothing else in this crate knows a service by name.

use std::task::{Context, Poll, Waker};

use aws_smithy_types::endpoint::Endpoint;

use crate::{Error, Result};

/// What endpoint rules need to know of a client.
pub(crate) struct ClientFacts<'a> {
    pub(crate) region: Option<&'a str>,
    pub(crate) use_fips: bool,
    pub(crate) use_dualstack: bool,
}

fn message(error: impl std::fmt::Display) -> Error {
    Error::EndpointResolution {
        message: error.to_string(),
    }
}

macro_rules! services {
    ($($name:literal => $sdk:ident,)+) => {
        /// The services of the table.
        #[cfg(test)]
        pub(crate) const NAMES: &[&str] = &[$($name),+];

        /// Whether `service` is in the table.
        pub(crate) fn known(service: &str) -> bool {
            matches!(service, $($name)|+)
        }

        /// Lets the rules of `service` answer.
        pub(crate) fn endpoint(service: &str, facts: &ClientFacts<'_>) -> Result<Endpoint> {
            match service {
                $($name => {
                    use $sdk::config::endpoint::{DefaultResolver, Params, ResolveEndpoint};
                    let params = Params::builder()
                        .set_region(facts.region.map(str::to_owned))
                        .set_use_fips(Some(facts.use_fips))
                        .set_use_dual_stack(Some(facts.use_dualstack))
                        .build()
                        .map_err(message)?;
                    let resolver = DefaultResolver::new();
                    let answer = std::pin::pin!(resolver.resolve_endpoint(&params));
                    // The rules are a pure function: the future never waits.
                    match answer.poll(&mut Context::from_waker(Waker::noop())) {
                        Poll::Ready(answer) => answer.map_err(message),
                        Poll::Pending => Err(message("endpoint rules did not answer")),
                    }
                })+
                _ => Err(Error::UnknownService { service: service.to_owned() }),
            }
        }
    };
}

services! {
    "sns" => aws_sdk_sns,
    "polly" => aws_sdk_polly,
    "rekognition" => aws_sdk_rekognition,
    "ses" => aws_sdk_ses,
}
