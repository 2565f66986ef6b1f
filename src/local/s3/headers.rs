//! What the headers say that an object is written with, where S3 knows only some values.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::checksum::{self, Algorithm};
use super::errors;
use crate::error::{Result, ServiceError};
use crate::protocol::Members;

/// Refuses what S3 does not know. The class that is the default is none.
pub(super) fn check(members: &mut Members) -> Result<()> {
    check_storage_class(members)?;
    check_encryption(members)?;
    check_redirect(members)
}

fn check_storage_class(members: &mut Members) -> Result<()> {
    let Some(class) = members.get("StorageClass").and_then(Value::as_str) else {
        return Ok(());
    };
    let service = ferroboto_model::service("s3").ok().flatten();
    let shape = service.and_then(|service| service.shape_named("StorageClass"));
    if shape.is_some_and(|shape| !shape.values.contains(&class)) {
        return Err(ServiceError::client(
            "InvalidStorageClass",
            "The storage class you specified is not valid",
        )
        .with("StorageClassRequested", class));
    }
    if class == "STANDARD" {
        members.remove("StorageClass");
    }
    Ok(())
}

fn check_encryption(members: &Members) -> Result<()> {
    let Some(method) = members.get("ServerSideEncryption").and_then(Value::as_str) else {
        return Ok(());
    };
    let service = ferroboto_model::service("s3").ok().flatten();
    let shape = service.and_then(|service| service.shape_named("ServerSideEncryption"));
    if shape.is_some_and(|shape| !shape.values.contains(&method)) {
        return Err(errors::argument(
            "x-amz-server-side-encryption",
            method,
            "The encryption method specified is not supported",
        ));
    }
    Ok(())
}

fn check_redirect(members: &Members) -> Result<()> {
    let location = members.get("WebsiteRedirectLocation");
    let location = location.and_then(Value::as_str);
    if location.is_some_and(|location| {
        !["/", "http://", "https://"]
            .iter()
            .any(|start| location.starts_with(start))
    }) {
        return Err(ServiceError::client(
            "InvalidRedirectLocation",
            "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",
        ));
    }
    Ok(())
}

/// Keys of callers are checked and not used: nothing here is encrypted.
pub(super) fn check_customer_key(input: &Members) -> Result<()> {
    let text = |name: &str| input.get(name).and_then(Value::as_str).unwrap_or_default();
    let key = BASE64.decode(text("SSECustomerKey")).unwrap_or_default();
    if text("SSECustomerAlgorithm") != "AES256" {
        return Err(errors::argument(
            "x-amz-server-side-encryption",
            text("SSECustomerAlgorithm"),
            "The encryption algorithm specified is invalid",
        ));
    }
    let digest = BASE64.encode(checksum::of(Algorithm::Md5, &key));
    if key.len() != 32 || digest != text("SSECustomerKeyMD5") {
        return Err(errors::argument(
            "x-amz-server-side-encryption",
            "null",
            "The calculated MD5 hash of the key did not match the hash that was provided.",
        ));
    }
    Ok(())
}
