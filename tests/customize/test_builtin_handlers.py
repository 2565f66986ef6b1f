"""botocore's built-in handlers beside the rules: a handler that botocore gains is noticed here.

Each entry of ``BUILTIN_HANDLERS`` is either a rule, registered for the same event at the same place, or stands in a list below
with the reason why it is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import botocore.handlers
import pytest
from botocore.session import get_session

from ferroboto import _ferroboto
from ferroboto.botocore import handlers as twins
from tests.support.libraries import subject

# Where what botocore has a handler for is done.
ELSEWHERE = {
    "handle_service_name_alias": "src/session/core.rs, names of services",
    "add_generate_presigned_url": "src/client/presign.rs, a method of every client",
    "add_generate_presigned_post": "the methods that a class of clients gains",
    "add_generate_db_auth_token": "the methods that a class of clients gains",
    "add_dsql_generate_db_auth_token_methods": "the methods that a class of clients gains",
    "check_openssl_supports_tls_version_1_2": "no OpenSSL is used, and rustls has no older TLS",
    "generate_idempotent_uuid": "trait idempotencyToken, src/client/core.rs",
    "_handle_request_validation_mode_member": "trait httpChecksum, src/client/payload.rs",
    "remove_bucket_from_url_paths_from_model": "endpoints of S3",
    "remove_accid_host_prefix_from_model": "endpoints of S3 Control",
    "remove_arn_from_signing_path": "endpoints of S3",
    "add_recursion_detection_header": "src/client/trace.rs",
    "add_retry_headers": "src/transport/attempt.rs",
    "set_operation_specific_signer": "traits auth and authtype, src/client/auth.rs",
    "_set_auth_scheme_preference_signer": "src/client/auth.rs",
    "_set_extra_headers_for_unsigned_request": "checksums in trailers, src/transport/attempt.rs",
    "remove_content_type_header_for_presigning": "src/client/presign.rs, for every stream",
    "inject_api_version_header_if_needed": "trait endpointoperation",
    "_handle_sqs_compatible_error": "src/customize/data.rs, class_code",
}
# Operations over HTTP/2, which boto3 hides and ferroboto offers: docs/parity.md.
OFFERED = {
    "remove_lex_v2_start_conversation",
    "remove_qbusiness_chat",
    "remove_bedrock_runtime_invoke_model_with_bidirectional_stream",
    "remove_connecthealth_start_medical_scribe_listening_session",
    "remove_polly_start_speech_synthesis_stream",
}
# What botocore's clients of S3 register themselves.
OF_CLIENTS = {
    "annotate_request_context",
    "_inject_s3_input_parameters",
    "apply_signing_cache_key",
    "redirect_from_error",
}
PLACES = {botocore.handlers.REGISTER_FIRST: 0, None: 1, botocore.handlers.REGISTER_LAST: 2}


def builtin() -> Iterator[tuple[str, str, int, Any]]:
    """Event, name, place and handler of each entry but the documentation's."""
    for event, handler, *where in botocore.handlers.BUILTIN_HANDLERS:
        # moto adds its own.
        if event.startswith("docs.") or not handler_name(handler):
            continue
        yield event, handler_name(handler), PLACES[where[0] if where else None], handler


def handler_name(handler: Any) -> str:
    if isinstance(handler, botocore.handlers.ClientMethodAlias):
        return "ClientMethodAlias"
    module = getattr(handler, "__module__", "")
    return handler.__name__ if module in ("botocore.handlers", "botocore.signers") else ""


def rules_of(service: str) -> dict[tuple[str, str], int]:
    """Event, name and place of the rules among the handlers of a client."""
    client = (
        subject()
        .session(region_name="us-east-1")
        .client(service, endpoint_url="http://localhost", aws_access_key_id="a", aws_secret_access_key="b")
    )
    emitter = client.meta.events._emitter
    found = {}
    for event, rule in emitter._rules:
        node = emitter._root
        for part in event.split("."):
            node = node.children[part]
        (place,) = (number for number, section in enumerate(node.sections) if any(rule is one for one in section))
        found[event, rule.__name__] = place
    return found


def services_by_event() -> dict[str, str]:
    session = get_session()
    names = {}
    for service in session.get_available_services():
        model = session.get_service_model(service)
        names.setdefault(model.service_id.hyphenize(), service)
    return names


@pytest.fixture(scope="module")
def expected() -> dict[str, dict[tuple[str, str], int]]:
    """The rules that there have to be, by service, with events as they are once names are replaced."""
    events = get_session().get_component("event_emitter")
    services = services_by_event()
    wanted: dict[str, dict[tuple[str, str], int]] = {}
    for event, name, place, _ in builtin():
        if name in ELSEWHERE or name in OFFERED or name == "ClientMethodAlias":
            continue
        event = events._alias_event_name(event)
        wanted.setdefault(services[event.split(".")[1]], {})[event, name] = place
    return wanted


def test_every_handler_is_a_rule_or_has_a_reason(expected: dict[str, dict[tuple[str, str], int]]) -> None:
    for service, wanted in expected.items():
        found = {key: place for key, place in rules_of(service).items() if key[1] not in OF_CLIENTS}
        assert found == wanted, service


def test_rules_of_clients_are_those_of_botocores_clients() -> None:
    theirs = get_session().create_client(
        "s3", region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
    )
    rules = {(event, name) for event, name in rules_of("s3") if name in OF_CLIENTS}
    assert {name for _, name in rules} == OF_CLIENTS
    for event, name in rules:
        handlers = theirs.meta.events._emitter._handlers.prefix_search(f"{event}.NoSuchOperation")
        assert name in [getattr(handler, "__name__", "") for handler in handlers], event


def test_order_of_rules_is_botocores(expected: dict[str, dict[tuple[str, str], int]]) -> None:
    for service, wanted_rules in expected.items():
        session = get_session()
        ours = (
            subject()
            .session(region_name="us-east-1")
            .client(service, endpoint_url="http://localhost", aws_access_key_id="a", aws_secret_access_key="b")
        )
        theirs = session.create_client(
            service, region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b"
        )
        names = set(_ferroboto.service_rule_names())
        operations = {event.split(".")[2] for event, _ in wanted_rules if event.count(".") == 2} - {"*"}
        identifier = ours.meta.service_model.service_id.hyphenize()
        for operation in operations | {"NoSuchOperation"}:
            for step in ("before-parameter-build", "before-call", "before-parse", "after-call"):
                event = f"{step}.{identifier}.{operation}"
                found = theirs.meta.events._emitter._handlers.prefix_search(event)
                wanted = [name for handler in found if (name := getattr(handler, "__name__", "")) in names]
                handlers = ours.meta.events._emitter.handlers(event)
                assert [rule.__name__ for rule in handlers if getattr(rule, "__name__", "") in names] == wanted, event


def test_reasons_are_for_handlers_that_there_are() -> None:
    names = {name for _, name, _, _ in builtin()}
    assert names >= set(ELSEWHERE) | OFFERED


def test_aliases_of_methods() -> None:
    for event, name, _, handler in builtin():
        if name != "ClientMethodAlias":
            continue
        _, service, method = event.split(".")
        client = subject().client(service, "http://localhost")
        assert getattr(client, method) == getattr(client, handler._actual), event


def test_rules_are_importable() -> None:
    for name in _ferroboto.service_rule_names():
        assert getattr(twins, name).__name__ == name
        assert name in dir(twins)
    with pytest.raises(AttributeError, match="no_such_handler"):
        _ = twins.no_such_handler
