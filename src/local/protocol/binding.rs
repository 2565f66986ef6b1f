//! The operation of a REST XML request: the one whose method, path, query and headers fit best. Paths are taken as they are,
//! since empty steps, dots and slashes at the end are parts of keys.

use std::cmp::Reverse;

use ferroboto_model::{Location, Operation, Service};
use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::rest_json::Label;
use crate::error::{Result, ServiceError};
use crate::route::routed_path;

/// The operation of a method, a path, a query and headers: of those that fit, the one that asks for most.
pub(crate) fn find(
    service: &'static Service,
    parts: &Parts,
) -> Result<(&'static Operation, Vec<Label>)> {
    let path = routed_path(parts);
    let query = parts.uri.query().unwrap_or_default();
    let asked = service
        .operations
        .iter()
        .filter(|operation| operation.http_method == parts.method.as_str())
        .filter_map(|operation| {
            let labels = labels(operation.request_uri, &path)?;
            let wanted = wanted(operation, query)?;
            let required = required(service, operation, query, parts);
            // A request for a subresource never falls to an operation of the object or bucket itself, even if it
            // lacks a required parameter.
            let fits = wanted > 0 || required.is_some();
            fits.then_some((operation, labels, (wanted, required)))
        });
    // `None` is less than any number: an operation that lacks a required parameter comes last.
    let best = asked.min_by_key(|(operation, _, asked)| (Reverse(*asked), operation.deprecated));
    let (operation, labels, _) = best.ok_or_else(|| {
        ServiceError::new(
            "MethodNotAllowed",
            405,
            "The specified method is not allowed against this resource.",
        )
        .with("Method", parts.method.as_str())
    })?;
    let labels = labels.into_iter().map(|(name, text)| {
        let decoded = percent_decode_str(text).decode_utf8().ok();
        let decoded = decoded.filter(|_| is_escaped(text)).ok_or_else(|| {
            ServiceError::client("InvalidURI", "Couldn't parse the specified URI.")
        })?;
        Ok((name, decoded.into_owned()))
    });
    Ok((operation, labels.collect::<Result<_>>()?))
}

/// Whether every percent sign is followed by the two digits of a byte.
fn is_escaped(text: &str) -> bool {
    text.split('%').skip(1).all(|rest| {
        let digits = rest.as_bytes().get(..2);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

/// The labels of a template with their parts of a path. The last one takes all that is left.
fn labels<'a>(template: &'static str, path: &'a str) -> Option<Vec<(&'static str, &'a str)>> {
    let template = template.split_once('?').map_or(template, |(path, _)| path);
    let mut rest = path.strip_prefix('/').unwrap_or(path);
    let mut labels = Vec::new();
    for segment in template.split('/').filter(|segment| !segment.is_empty()) {
        let label = segment
            .strip_prefix('{')
            .and_then(|label| label.strip_suffix('}'));
        if let Some(greedy) = label.and_then(|label| label.strip_suffix('+')) {
            let taken = std::mem::take(&mut rest);
            labels.push((greedy, (!taken.is_empty()).then_some(taken)?));
            continue;
        }
        let (step, after) = rest.split_once('/').unwrap_or((rest, ""));
        match label {
            Some(_) if step.is_empty() => return None,
            Some(label) => labels.push((label, step)),
            None if step != segment => return None,
            None => {}
        }
        rest = after;
    }
    rest.is_empty().then_some(labels)
}

fn has(query: &str, name: &str, value: Option<&str>) -> bool {
    query.split('&').any(|pair| {
        let (key, given) = pair.split_once('=').unwrap_or((pair, ""));
        key == name && value.is_none_or(|value| value == given)
    })
}

/// How many fixed parameters a template has, if the query has all of them.
fn wanted(operation: &Operation, query: &str) -> Option<usize> {
    let Some((_, fixed)) = operation.request_uri.split_once('?') else {
        return Some(0);
    };
    let mut pairs = fixed.split('&').filter(|pair| !pair.is_empty());
    pairs.try_fold(0, |count, pair| {
        let (name, value) = match pair.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (pair, None),
        };
        has(query, name, value).then_some(count + 1)
    })
}

/// How many parameters and headers an operation requires, if the request has all of them.
fn required(
    service: &'static Service,
    operation: &Operation,
    query: &str,
    parts: &Parts,
) -> Option<usize> {
    let Some(shape) = service.root(operation.input.as_ref()) else {
        return Some(0);
    };
    let members = service.members(shape);
    let mut required = shape
        .required
        .iter()
        .filter_map(|at| members.get(usize::from(*at)));
    required.try_fold(0, |count, member| match member.traits().location {
        Some(Location::QueryString) => has(query, member.wire_name(), None).then_some(count + 1),
        Some(Location::Header) => parts
            .headers
            .contains_key(member.wire_name())
            .then_some(count + 1),
        _ => Some(count),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(method: &str, uri: &str, headers: &[(&str, &str)]) -> String {
        let service = ferroboto_model::service("s3").unwrap().unwrap();
        let mut request = http::Request::builder().method(method).uri(uri);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        match find(service, &parts) {
            Ok((operation, labels)) => labels
                .iter()
                .fold(operation.name.to_owned(), |text, (name, value)| {
                    format!("{text} {name}={value}")
                }),
            Err(error) => error.code.into_owned(),
        }
    }

    #[test]
    fn the_operation_that_asks_for_most() {
        let copy = [("x-amz-copy-source", "a/b")];
        for (method, uri, headers, expected) in [
            ("GET", "/", &[][..], "ListBuckets"),
            ("GET", "/pets", &[], "ListObjects Bucket=pets"),
            ("GET", "/pets/", &[], "ListObjects Bucket=pets"),
            ("GET", "/pets?list-type=2", &[], "ListObjectsV2 Bucket=pets"),
            (
                "GET",
                "/pets?versions",
                &[],
                "ListObjectVersions Bucket=pets",
            ),
            (
                "GET",
                "/pets?notification",
                &[],
                "GetBucketNotificationConfiguration Bucket=pets",
            ),
            (
                "GET",
                "/pets/a//b/%20",
                &[],
                "GetObject Bucket=pets Key=a//b/ ",
            ),
            ("GET", "/pets//a/", &[], "GetObject Bucket=pets Key=/a/"),
            ("GET", "/pets/../a", &[], "GetObject Bucket=pets Key=../a"),
            (
                "GET",
                "/pets/a?uploadId=1",
                &[],
                "ListParts Bucket=pets Key=a",
            ),
            ("PUT", "/pets/a", &[], "PutObject Bucket=pets Key=a"),
            ("PUT", "/pets/a", &copy, "CopyObject Bucket=pets Key=a"),
            (
                "PUT",
                "/pets/a?partNumber=1&uploadId=2",
                &[],
                "UploadPart Bucket=pets Key=a",
            ),
            (
                "PUT",
                "/pets/a?partNumber=1&uploadId=2",
                &copy,
                "UploadPartCopy Bucket=pets Key=a",
            ),
            (
                "POST",
                "/pets/a?uploads",
                &[],
                "CreateMultipartUpload Bucket=pets Key=a",
            ),
            ("POST", "/pets?delete=", &[], "DeleteObjects Bucket=pets"),
            (
                "PUT",
                "/pets/a?annotation",
                &[],
                "PutObjectAnnotation Bucket=pets Key=a",
            ),
            (
                "DELETE",
                "/pets/a?annotation",
                &[],
                "DeleteObjectAnnotation Bucket=pets Key=a",
            ),
            (
                "PUT",
                "/pets/a?renameObject",
                &[],
                "RenameObject Bucket=pets Key=a",
            ),
            (
                "DELETE",
                "/pets?analytics",
                &[],
                "DeleteBucketAnalyticsConfiguration Bucket=pets",
            ),
            (
                "GET",
                "/pets?analytics",
                &[],
                "ListBucketAnalyticsConfigurations Bucket=pets",
            ),
            (
                "GET",
                "/pets?analytics&id=1",
                &[],
                "GetBucketAnalyticsConfiguration Bucket=pets",
            ),
            ("POST", "/pets", &[], "MethodNotAllowed"),
            ("GET", "/pets/%ff", &[], "InvalidURI"),
            ("GET", "/pets/50%", &[], "InvalidURI"),
            ("GET", "/pets/%zz", &[], "InvalidURI"),
            ("GET", "/pets/%2", &[], "InvalidURI"),
        ] {
            assert_eq!(found(method, uri, headers), expected, "{method} {uri}");
        }
    }

    #[test]
    fn the_host_may_name_the_bucket() {
        for host in [
            "pets.s3.amazonaws.com",
            "pets.localhost:4566",
            "pets.s3.eu-west-1.amazonaws.com",
        ] {
            assert_eq!(
                found("GET", "/a/b", &[("host", host)]),
                "GetObject Bucket=pets Key=a/b"
            );
            assert_eq!(
                found("GET", "/", &[("host", host)]),
                "ListObjects Bucket=pets"
            );
        }
        assert_eq!(
            found("GET", "/", &[("host", "s3.amazonaws.com")]),
            "ListBuckets"
        );
    }
}
