//! Amazon S3: keys of customers, copies, listings, errors in responses of success, and dates that are none.

use super::endpoints::refused;
use super::expect::LIKE_FILES;
use super::params::ParamsRule::{AsciiMap, KeyEncoding, KeyWithDigest, Name, ObjectPath};
use super::parsed::ParsedRule::{EncodedKeys, RootText};
use super::request::RequestRule::EscapedLines;
use super::response::ResponseRule::{ErrorInSuccess, RawTimestamp};
use super::retries::ServiceRules;
use super::rule::{Action, NoteRule, Place, Rule};

const LISTINGS: [&str; 3] = ["ListObjects", "ListObjectsV2", "ListObjectVersions"];
const COPIES: [&str; 2] = ["CopyObject", "UploadPartCopy"];

const CUSTOMER_KEY: Action = Action::Params(KeyWithDigest {
    key: "SSECustomerKey",
    digest: "SSECustomerKeyMD5",
});
const SOURCE_KEY: Action = Action::Params(KeyWithDigest {
    key: "CopySourceSSECustomerKey",
    digest: "CopySourceSSECustomerKeyMD5",
});

pub const RULES: &[Rule] = &[
    Rule::of(
        &LISTINGS,
        "set_list_objects_encoding_type_url",
        Action::Params(KeyEncoding {
            member: "EncodingType",
            value: "url",
        }),
    ),
    Rule::of(
        &COPIES,
        "handle_copy_source_param",
        Action::Params(ObjectPath {
            member: "CopySource",
        }),
    ),
    Rule::of(
        &["CopyObject", "PutObject", "CreateMultipartUpload"],
        "validate_ascii_metadata",
        Action::Params(AsciiMap { member: "Metadata" }),
    ),
    Rule::of(
        &[
            "HeadObject",
            "GetObject",
            "PutObject",
            "CopyObject",
            "CreateMultipartUpload",
            "UploadPart",
            "UploadPartCopy",
            "CompleteMultipartUpload",
            "SelectObjectContent",
        ],
        "sse_md5",
        CUSTOMER_KEY,
    ),
    Rule::of(&COPIES, "copy_source_sse_md5", SOURCE_KEY),
    Rule::of(
        &LIKE_FILES,
        "convert_body_to_file_like_object",
        Action::BytesAsFile { member: "Body" },
    )
    .at(Place::Last),
    Rule::of(
        &["DeleteObjects", "PutBucketLifecycleConfiguration"],
        "escape_xml_payload",
        Action::Request(EscapedLines),
    ),
    Rule::of(
        &["GetBucketLocation"],
        "parse_get_bucket_location",
        Action::Parsed(RootText {
            member: "LocationConstraint",
        }),
    ),
    Rule::of(
        &["ListObjects"],
        "decode_list_object",
        Action::Parsed(EncodedKeys {
            members: &["Delimiter", "Marker", "NextMarker"],
            nested: &[("Contents", "Key"), ("CommonPrefixes", "Prefix")],
        }),
    ),
    Rule::of(
        &["ListObjectsV2"],
        "decode_list_object_v2",
        Action::Parsed(EncodedKeys {
            members: &["Delimiter", "Prefix", "StartAfter"],
            nested: &[("Contents", "Key"), ("CommonPrefixes", "Prefix")],
        }),
    ),
    Rule::of(
        &["ListObjectVersions"],
        "decode_list_object_versions",
        Action::Parsed(EncodedKeys {
            members: &["KeyMarker", "NextKeyMarker", "Prefix", "Delimiter"],
            nested: &[
                ("Versions", "Key"),
                ("DeleteMarkers", "Key"),
                ("CommonPrefixes", "Prefix"),
            ],
        }),
    ),
    Rule::of_all(
        "handle_expires_header",
        Action::Response(RawTimestamp {
            header: "Expires",
            member: "ExpiresString",
        }),
    )
    .of_any(),
    Rule::of_all("customize_endpoint_resolver_builtins", Action::Settings),
    Rule::of_all(
        "validate_bucket_name",
        Action::Params(Name {
            member: "Bucket",
            refused,
        }),
    ),
    Rule::of_all(
        "annotate_request_context",
        Action::Note(NoteRule::Resource {
            note: "s3_redirect",
            member: "Bucket",
        }),
    ),
    Rule::of_all(
        "_inject_s3_input_parameters",
        Action::Note(NoteRule::Inputs {
            note: "input_params",
            members: &["Bucket", "Delete", "Key", "Prefix"],
        }),
    ),
    Rule::of_all("add_expect_header", Action::AskFirst),
    Rule::of_all(
        "apply_signing_cache_key",
        Action::Note(NoteRule::SessionKey {
            inputs: "input_params",
            member: "Bucket",
            backend: "S3Express",
        }),
    ),
    Rule::of_all("redirect_from_error", Action::Follow),
    Rule::of_all("_handle_200_error", Action::Response(ErrorInSuccess))
        .of_any()
        .at(Place::First),
    Rule::of_all("_update_status_code", Action::StatusOfParsed)
        .of_any()
        .at(Place::First),
];

pub const RETRIES: ServiceRules =
    ServiceRules::legacy(&[(400, "RequestTimeout"), (400, "BadDigest")]);
