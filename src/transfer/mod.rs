//! Transfers of files: threads that send and receive the parts of a file without the interpreter, which they need to
//! begin and to end a request only. What is requested, and in which order, is Python's to say
//! (`python/ferroboto/s3transfer`).

pub mod file;
pub mod limits;
pub mod receive;
pub mod request;
pub mod send;
pub mod workers;
