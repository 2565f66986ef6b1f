"""The smaller twins: checksums, delays, frames of event streams, classes of exceptions, and names that are passed on."""

from __future__ import annotations

import importlib
import io
import struct
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.libraries import Library
from tests.support.twin import same


def outcome(function: Any, *arguments: Any, **options: Any) -> Any:
    try:
        return function(*arguments, **options)
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error)


@given(
    st.binary(max_size=40),
    st.integers(1, 9),
    st.sampled_from([None, "Crc32Checksum", "Sha256Checksum"]),
    st.none() | st.integers(-1, 9),
)
def test_bodies_in_chunks(body: bytes, chunk_size: int, checksum: str | None, size: int | None) -> None:
    def called(library: Library) -> Any:
        module = library.module("httpchecksum")
        kind = getattr(module, checksum) if checksum else None
        wrapper = module.AwsChunkedWrapper(io.BytesIO(body), kind, "x-mine", chunk_size)
        reads = [wrapper.read(size) for _ in range(4)]
        wrapper.seek(0)
        return [
            reads,
            wrapper.read(),
            wrapper.read(),
            outcome(wrapper.seek, 1),
            list(module.AwsChunkedWrapper(io.BytesIO(body))),
        ]

    same(called)


@given(st.binary(max_size=40))
def test_checksums(body: bytes) -> None:
    def called(library: Library) -> Any:
        module = library.module("httpchecksum")
        names = ("Crc32Checksum", "Sha1Checksum", "Sha256Checksum", "Sha512Checksum")
        made = [
            (getattr(module, name)().handle(body), getattr(module, name)().handle(io.BytesIO(body))) for name in names
        ]
        return [made, module.DEFAULT_CHECKSUM_ALGORITHM]

    same(called)


@given(st.binary(max_size=40), st.sampled_from([None, 0, 3, 40]), st.booleans())
def test_bodies_with_checksums(body: bytes, size: int | None, matches: bool) -> None:
    def called(library: Library) -> Any:
        module = library.module("httpchecksum")
        expected = module.Crc32Checksum().handle(body if matches else body + b"x")
        made = module.StreamingChecksumBody(io.BytesIO(body), len(body), module.Crc32Checksum(), expected)
        reads = [outcome(made.read, size) for _ in range(2)]
        filled = bytearray(5)
        return [reads, outcome(made.readinto, filled), filled, made.checksum.b64digest()]

    same(called)


@pytest.mark.parametrize("base", [1, 0.5, 0, -1])
def test_delays(base: float) -> None:
    def called(library: Library) -> Any:
        module = library.module("retryhandler")
        make = module.create_exponential_delay_function(base, 2)
        random = module.delay_exponential("rand", 2, 3)
        return [outcome(module.delay_exponential, base, 2, 3), outcome(make, attempts=2), 0 <= random < 4]

    same(called)


def frame(headers: bytes, payload: bytes, damage: int = 0) -> bytes:
    prelude = struct.pack("!II", 16 + len(headers) + len(payload), len(headers))
    prelude += struct.pack("!I", zlib.crc32(prelude))
    message = prelude + headers + payload
    return message + struct.pack("!I", zlib.crc32(message) ^ damage)


NAME = b"\x01a\x07\x00\x01b"


@pytest.mark.parametrize(
    "data",
    [frame(NAME, b"x") + frame(b"", b""), frame(NAME, b"x", 1), frame(NAME * 2, b""), b"\x00" * 16, b""],
    ids=range(5),
)
@pytest.mark.parametrize("size", [1, 7, 100])
def test_frames(data: bytes, size: int) -> None:
    def called(library: Library) -> Any:
        buffer = library.module("eventstream").EventStreamBuffer()
        found: list[Any] = []
        try:
            for at in range(0, len(data), size):
                buffer.add_data(data[at : at + size])
                found += [(it.headers, it.payload, it.crc, it.prelude.total_length) for it in buffer]
        except Exception as error:  # noqa: BLE001 - any is compared
            found.append((type(error).__name__, str(error)))
        return found

    same(called)


def test_classes_of_exceptions() -> None:
    def called(library: Library) -> Any:
        model = library.module("session").Session().get_service_model("sns")
        made = library.module("errorfactory").ClientExceptionsFactory().create_client_exceptions(model)
        return [made.NotFoundException.__name__, made.from_code("NotFound").__name__, made.from_code("x").__name__]

    same(called)


@pytest.mark.parametrize("kind", ["ReadTimeoutError", "ProtocolError", "IncompleteRead", "DecodeError", None])
def test_errors_of_raw_streams(kind: str | None) -> None:
    """Of urllib3, which programs and tests put into bodies."""

    def called(library: Library) -> Any:
        import urllib3.exceptions

        arguments: dict[Any, tuple[Any, ...]] = {"ReadTimeoutError": (None, "http://a", "m"), "IncompleteRead": (1, 2)}
        error: Exception = KeyError("own")
        if kind is not None:
            error = getattr(urllib3.exceptions, kind)(*arguments.get(kind, ("m",)))

        class Raw(io.BytesIO):
            def read(self, amt: int | None = None) -> bytes:  # type: ignore[override]
                raise error

            def readinto(self, b: Any) -> int:
                raise error

        body = library.module("response").StreamingBody(Raw(), 5)
        return [outcome(body.read), outcome(body.readinto, bytearray(3)), outcome(list, body.iter_chunks(2))]

    same(called)


# Names that programs import, by module, where a module of botocore has more than they need.
IMPORTED = {
    "auth": "AUTH_TYPE_MAPS BaseSigner BearerAuth HmacV1Auth HmacV1PostAuth HmacV1QueryAuth S3ExpressAuth S3ExpressPostAuth "
    "S3ExpressQueryAuth S3SigV4Auth S3SigV4PostAuth S3SigV4QueryAuth SigV2Auth SigV3Auth SigV4Auth SigV4QueryAuth "
    "SIGNED_HEADERS_BLACKLIST TokenSigner UNSIGNED_PAYLOAD resolve_auth_scheme_preference resolve_auth_type",
    "awsrequest": "AWSHTTPConnection AWSHTTPConnectionPool AWSHTTPSConnection AWSHTTPSConnectionPool AWSPreparedRequest "
    "AWSRequest AWSResponse HeadersDict create_request_object prepare_request_dict",
    "client": "BaseClient ClientCreator ClientError ClientMeta Config UNSIGNED UnknownServiceError "
    "UnknownSignatureVersionError OperationNotPageableError Paginator ServiceModel first_non_none_response",
    "config": "Config",
    "configloader": "build_profile_map load_config multi_file_load_config raw_config_parse",
    "credentials": "AssumeRoleCredentialFetcher AssumeRoleProvider AssumeRoleWithWebIdentityCredentialFetcher "
    "CachedCredentialFetcher ConfigProvider ContainerProvider CredentialProvider CredentialResolver Credentials "
    "DeferredRefreshableCredentials EnvProvider FileWebIdentityTokenLoader InstanceMetadataFetcher "
    "InstanceMetadataProvider JSONFileCache ReadOnlyCredentials RefreshableCredentials SharedCredentialProvider "
    "create_assume_role_refresher create_credential_resolver create_mfa_serial_refresher get_credentials",
    "endpoint": "DEFAULT_TIMEOUT Endpoint MAX_POOL_CONNECTIONS URLLib3Session",
    "errorfactory": "BaseClientExceptions ClientError ClientExceptionsFactory",
    "eventstream": "EventStream EventStreamBuffer EventStreamError EventStreamMessage NoInitialResponseError",
    "handlers": "BUILTIN_HANDLERS REGISTER_FIRST REGISTER_LAST base64_encode_user_data disable_signing inject_account_id",
    "history": "BaseHistoryHandler HistoryRecorder get_global_history_recorder",
    "hooks": "BaseEventHooks EventAliaser HierarchicalEmitter first_non_none_response",
    "httpchecksum": "AwsChunkedWrapper BaseChecksum Crc32Checksum Sha1Checksum Sha256Checksum",
    "httpsession": "DEFAULT_TIMEOUT ProxyConfiguration URLLib3Session get_cert_path mask_proxy_url",
    "loaders": "ExtrasProcessor JSONFileLoader Loader create_loader instance_cache",
    "paginate": "PageIterator Paginator PaginatorModel TokenDecoder TokenEncoder",
    "parsers": "PROTOCOL_PARSERS ResponseParser ResponseParserError ResponseParserFactory create_parser",
    "response": "IncompleteReadError ReadTimeoutError StreamingBody",
    "retryhandler": "create_exponential_delay_function delay_exponential",
    "session": "ComponentLocator ConfigNotFound PartialCredentialsError ProfileNotFound Session UNSIGNED "
    "UnknownServiceError get_session",
    "signers": "CloudFrontSigner RequestSigner S3PostPresigner",
    "stub": "ANY ParamValidationError StubAssertionError StubResponseError Stubber UnStubbedResponseError",
    "tokens": "DeferredRefreshableToken FrozenAuthToken SSOTokenProvider ScopedEnvTokenProvider TokenProviderChain "
    "create_token_resolver",
    "useragent": "register_feature_id register_feature_ids",
    "utils": "ArgumentGenerator ArnParser CachedProperty ContainerMetadataFetcher IMDSFetcher InstanceMetadataFetcher "
    "InvalidArnException JSONFileCache SSOTokenLoader datetime2timestamp ensure_boolean get_service_module_name "
    "instance_cache is_valid_endpoint_url merge_dicts parse_timestamp percent_encode set_value_from_jmespath",
    "waiter": "SingleWaiterConfig Waiter WaiterModel create_waiter_with_client",
}


@pytest.mark.parametrize("name", sorted(IMPORTED))
def test_names(name: str) -> None:
    ours = importlib.import_module(f"ferroboto.botocore.{name}")
    theirs = importlib.import_module(f"botocore.{name}")
    for member in IMPORTED[name].split():
        assert hasattr(theirs, member) and hasattr(ours, member), member
        assert callable(getattr(ours, member)) == callable(getattr(theirs, member))


class Settings:
    """What compression asks of a client's config."""

    def __init__(self, smallest: int, disabled: bool = False, version: str = "v4") -> None:
        self.request_min_compression_size_bytes = smallest
        self.disable_request_compression = disabled
        self.signature_version = version


class Operation:
    """What compression asks of an operation's model."""

    has_streaming_input = False

    def __init__(self, encodings: list[str] | None) -> None:
        self.request_compression = None if encodings is None else {"encodings": encodings}


@pytest.mark.parametrize(
    "body", [b"data" * 9, "téxt" * 9, bytearray(b"x" * 40), {"a": ["é" * 40]}, io.BytesIO, 5, None]
)
@pytest.mark.parametrize("encodings", [None, ["gzip"], ["br", "gzip"], ["br"]])
@pytest.mark.parametrize(
    "settings", [Settings(10), Settings(10_000), Settings(0), Settings(0, True), Settings(0, version="v2")]
)
@pytest.mark.parametrize("headers", [{}, {"Content-Encoding": "other"}])
def test_compression(body: Any, encodings: list[str] | None, settings: Settings, headers: dict[str, str]) -> None:
    import gzip

    def called(library: Library) -> Any:
        given = body(b"data" * 9) if body is io.BytesIO else body
        request = {"body": given, "headers": dict(headers)}
        module = library.module("compress")
        raised = outcome(module.maybe_compress_request, settings, request, Operation(encodings))
        sent: Any = request["body"]
        if hasattr(sent, "read"):
            sent = (sent is given, sent.read())
            sent = (sent[0], gzip.decompress(sent[1]) if not sent[0] else sent[1])
        elif isinstance(sent, bytes) and sent[:2] == b"\x1f\x8b":
            sent = gzip.decompress(sent)
        return [raised, sent, request["headers"], sorted(module.COMPRESSION_MAPPING)]

    same(called)


def test_parsers_are_of_the_same_kinds() -> None:
    def kinds(library: Library) -> Any:
        module = library.module("parsers")
        return {
            protocol: [base.__name__ for base in kind.__mro__ if base.__name__.endswith("Parser")]
            for protocol, kind in module.PROTOCOL_PARSERS.items()
        }

    same(kinds)


def test_versions_that_awscrt_signs() -> None:
    same(lambda library: library.module("crt").CRT_SUPPORTED_AUTH_TYPES)
