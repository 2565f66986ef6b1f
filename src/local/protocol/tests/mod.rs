//! Round trips through the server's side of the protocols: a small client of each protocol, written
//! apart from it, speaks for every operation of every built-in model.

mod client;
mod constraints;
mod generate;

use bytes::Bytes;
use ferroboto_model::{Operation, Protocol, Service};
use http::StatusCode;
use proptest::prelude::*;
use serde_json::Value;
use uuid::Uuid;

use super::{Members, Output, Request, refuse, respond};
use crate::answer::Body;
use crate::error::{Result, ServiceError};

/// Those whose protocol the client of these tests speaks; boto3 speaks the other one, in `tests/local`.
fn services() -> impl Iterator<Item = &'static Service> {
    crate::services::OFFERED
        .into_iter()
        .map(|name| ferroboto_model::service(name).unwrap().unwrap())
        .filter(|service| service.metadata.protocol != Protocol::RestXml)
}

/// The head of a request that is no form.
fn head() -> http::request::Parts {
    let request = http::Request::post("/").header("x-amz-target", "A.B");
    request.body(()).unwrap().into_parts().0
}

fn operations() -> impl Iterator<Item = (&'static Service, &'static Operation)> {
    services().flat_map(|service| {
        let plain = service
            .operations
            .iter()
            .filter(|operation| !operation.event_stream_input);
        plain.map(move |operation| (service, operation))
    })
}

fn read(
    service: &'static Service,
    request: http::Request<Bytes>,
) -> Result<(&'static str, Members)> {
    let (parts, body) = request.into_parts();
    let request = match Request::of_head(service, &parts)? {
        Some(request) => request,
        None => Request::of_form(service, super::Form::read(parts.uri.query(), &body)?)?,
    };
    Ok((
        request.operation.name,
        request.input(service, &parts, &body)?,
    ))
}

fn bytes(body: Body) -> Vec<u8> {
    match body {
        Body::Full(bytes) => bytes.to_vec(),
        Body::Chunks(chunks) => chunks.flat_map(|chunk| chunk.unwrap()).collect(),
    }
}

/// What a request can carry of a value: no pair of a form stands for a structure without members.
fn carried(service: &'static Service, value: Value) -> Value {
    match value {
        Value::Object(members) if service.metadata.protocol == Protocol::Query => members
            .into_iter()
            .map(|(name, value)| (name, value.clone(), carried(service, value)))
            .filter(|(_, _, value)| value.as_object().is_none_or(|members| !members.is_empty()))
            // Nor for a list of nothing but such structures.
            .filter(|(_, given, value)| *value != serde_json::json!([]) || given == value)
            .map(|(name, _, value)| (name, value))
            .collect(),
        Value::Array(elements) if service.metadata.protocol == Protocol::Query => elements
            .into_iter()
            .map(|value| carried(service, value))
            .filter(|value| value.as_object().is_none_or(|members| !members.is_empty()))
            .collect(),
        other => other,
    }
}

#[test]
fn every_input_arrives() {
    for seed in 0..8 {
        for (service, operation) in operations() {
            let mut generator = generate::Generator::new(seed);
            let input = generator.input(service, operation);
            let request = client::request(service, operation, &input);
            let (name, read) = read(service, request).unwrap();
            assert_eq!(name, operation.name);
            assert_eq!(
                Value::from(read),
                carried(service, input.into()),
                "{}.{name}",
                service.name
            );
        }
    }
}

#[test]
fn every_output_arrives() {
    for seed in 0..8 {
        for (service, operation) in operations() {
            let mut generator = generate::Generator::new(seed);
            let members = generator.output(service, operation);
            let output = Output {
                members: members.clone(),
                ..Output::default()
            };
            let id = Uuid::new_v4();
            let response = respond(service, operation, output, &head(), &id);
            assert_eq!(response.status(), StatusCode::OK);
            assert_eq!(
                response.headers()["x-amzn-requestid"],
                id.to_string().as_str()
            );
            let parsed = client::response(service, operation, response.map(bytes));
            assert_eq!(
                Value::from(parsed),
                Value::from(members),
                "{}.{}",
                service.name,
                operation.name
            );
        }
    }
}

#[test]
fn every_error_arrives() {
    for service in services() {
        for id in &service.errors {
            let shape = service.shape(*id);
            let code = shape.error_code().unwrap();
            let error = ServiceError::new(code, 418, "What <happened> & why");
            let response = refuse(service, &error, &head(), &Uuid::new_v4()).map(bytes);
            let status = shape.error.as_ref().unwrap().http_status;
            assert_eq!(response.status(), status.unwrap_or(418), "{code}");
            assert_eq!(
                client::error(service, &response),
                (code.to_owned(), "What <happened> & why".to_owned())
            );
        }
    }
}

#[test]
fn unknown_operations_have_aws_codes() {
    let find = |name: &str, request: http::request::Builder, body: &'static str| {
        let service = ferroboto_model::service(name).unwrap().unwrap();
        let error = read(service, request.body(Bytes::from(body)).unwrap()).unwrap_err();
        (error.code.into_owned(), error.status, error.message)
    };
    let request = || http::Request::builder().method("POST");
    assert_eq!(
        find("sns", request(), "Action=Shout&Version=2010-03-31"),
        (
            "InvalidAction".to_owned(),
            400,
            "Could not find operation Shout for version 2010-03-31".to_owned()
        )
    );
    assert_eq!(
        find("sns", request(), "Version=2010-03-31").0,
        "MissingAction"
    );
    assert_eq!(
        find(
            "rekognition",
            request().header("x-amz-target", "RekognitionService.Dream"),
            "{}"
        ),
        ("UnknownOperationException".to_owned(), 400, String::new())
    );
    assert_eq!(
        find("polly", request().uri("/v2/song"), ""),
        ("UnknownOperationException".to_owned(), 404, String::new())
    );
}

#[test]
fn json_of_the_wrong_kind_is_a_serialization_error() {
    let service = ferroboto_model::service("rekognition").unwrap().unwrap();
    for (body, message) in [
        ("{", ""),
        ("[]", ""),
        ("nonsense", ""),
        (
            r#"{"CollectionId": 1}"#,
            "NUMBER_VALUE cannot be converted to String",
        ),
        (
            r#"{"CollectionId": {}}"#,
            "Start of structure or map found where not expected",
        ),
        (
            r#"{"CollectionId": []}"#,
            "Start of list found where not expected",
        ),
        (
            r#"{"MaxResults": "1"}"#,
            "STRING_VALUE cannot be converted to Integer",
        ),
        (
            r#"{"MaxResults": 4294967296}"#,
            "NUMBER_VALUE cannot be converted to Integer",
        ),
        (
            r#"{"MaxResults": 1e300}"#,
            "NUMBER_VALUE cannot be converted to Integer",
        ),
    ] {
        let request = http::Request::builder()
            .header("x-amz-target", "RekognitionService.ListFaces")
            .body(Bytes::from(body))
            .unwrap();
        let error = read(service, request).unwrap_err();
        assert_eq!(
            (&*error.code, error.message.as_str()),
            ("SerializationException", message),
            "{body}"
        );
    }
}

proptest! {
    #[test]
    fn hostile_forms_are_read_or_refused(body in "(Action=Publish&)?[A-Za-z0-9.&=%+é]{0,300}") {
        let service = ferroboto_model::service("sns").unwrap().unwrap();
        let _ = read(service, http::Request::new(Bytes::from(body)));
    }

    #[test]
    fn hostile_json_is_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        let service = ferroboto_model::service("rekognition").unwrap().unwrap();
        let request = http::Request::builder()
            .header("x-amz-target", "RekognitionService.DetectLabels")
            .body(Bytes::from(body))
            .unwrap();
        let _ = read(service, request);
    }
}

#[test]
fn deep_names_and_deep_json_do_not_overflow() {
    let sns = ferroboto_model::service("sns").unwrap().unwrap();
    let name = "a.".repeat(1 << 20);
    let form =
        format!("Action=Publish&Version=2010-03-31&MessageAttributes.entry.1.{name}=x&{name}=y");
    let _ = read(sns, http::Request::new(Bytes::from(form)));
    let rekognition = ferroboto_model::service("rekognition").unwrap().unwrap();
    let json = format!("{{\"Image\":{}", "{\"Image\":[".repeat(1 << 18));
    let request = http::Request::builder()
        .header("x-amz-target", "RekognitionService.DetectLabels")
        .body(Bytes::from(json))
        .unwrap();
    assert_eq!(
        read(rekognition, request).unwrap_err().code,
        "SerializationException"
    );
}
