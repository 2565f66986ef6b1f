//! What an operation is given: the members of its request, and the world it works in.

use std::sync::MutexGuard;

use serde_json::{Map, Value};

use crate::collections::{Collections, State};

/// What the service needs of the world around it.
pub trait Home {
    /// All that it remembers, locked for the caller.
    fn state(&self) -> MutexGuard<'_, State>;
    /// Seconds since the epoch, and milliseconds, by the world's clock.
    fn now(&self) -> (i64, u32);
    /// The content of an object in a bucket, or of one version of it, if it is no larger than a limit.
    fn object(&self, bucket: &str, key: &str, version: Option<&str>, limit: u64) -> Object;
}

/// An object in a bucket.
#[derive(Debug)]
pub enum Object {
    /// Its content.
    Found(Vec<u8>),
    /// It is larger than the limit: its size.
    TooLarge(u64),
    /// There is none of this key or version, or no such bucket.
    Missing,
}

/// A call of an operation.
#[derive(Clone, Copy)]
pub struct Call<'a> {
    /// The members of the request; blobs are base64.
    pub params: &'a Map<String, Value>,
    /// The region that the request is for.
    pub region: &'a str,
    /// The account that owns what is made.
    pub account: &'a str,
    /// The world.
    pub home: &'a dyn Home,
}

impl Call<'_> {
    /// Does something with what this region has, while nobody else does.
    pub(crate) fn collections<T>(&self, work: impl FnOnce(&mut Collections) -> T) -> T {
        work(self.home.state().region(self.region))
    }

    /// The name of a collection for the whole world.
    pub(crate) fn arn(&self, collection: &str) -> String {
        let (region, account) = (self.region, self.account);
        let partition = match region.split('-').next() {
            Some("cn") => "aws-cn",
            _ if region.starts_with("us-gov-") => "aws-us-gov",
            _ => "aws",
        };
        format!("arn:{partition}:rekognition:{region}:{account}:collection/{collection}")
    }
}
