//! Amazon SQS. Its model gives exceptions no code of their own, so that the code of the query protocol, which `Code`
//! keeps, names none of them; the name of the shape is in `QueryErrorCode`.

use ferroboto_transport::ServiceRetries;

use super::retries::ServiceRules;

/// The member of an error that names its exception class.
pub const CLASS_CODE: &str = "QueryErrorCode";

pub const RETRIES: ServiceRules = ServiceRules {
    retries: ServiceRetries {
        legacy_codes: &[(403, "RequestThrottled")],
        long_polling: &["ReceiveMessage"],
        ..ServiceRetries::NONE
    },
    ..ServiceRules::NONE
};
