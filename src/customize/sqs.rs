//! Amazon SQS. Its model gives exceptions no code of their own, so that the code of the query protocol, which `Code`
//! keeps, names none of them; the name of the shape is in `QueryErrorCode`.

pub const NAME: &str = "sqs";
pub const CLASS_CODE: &str = "QueryErrorCode";
