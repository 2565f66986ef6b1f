"""Functions of botocore that tests and instrumentation put their own in place of: calls go through them, as in boto3."""

from __future__ import annotations

import gc
import sys
from types import ModuleType
from typing import Any
from unittest import mock

import pytest

from ferroboto._calls import replaced as _replaced
from tests.support.libraries import Library, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import same

LIST = Answer(body=b'{"CollectionIds": ["a"]}', headers=(("x-amzn-RequestId", "r"),))
WRONG = Answer(status=400, body=b'{"__type": "InvalidParameterException", "message": "no"}')
BUSY = Answer(status=500, body=b"{}")


@pytest.fixture(autouse=True)
def _nothing_stays_replaced() -> Any:
    yield
    gc.collect()
    assert not _replaced.anything()


def attribute(library: Library, path: str) -> tuple[Any, str, Any]:
    module, cls, name = path.split(".")
    owner = getattr(library.module(module), cls)
    return owner, name, getattr(owner, name)


CALLS = (
    "endpoint.Endpoint.make_request",
    "endpoint.Endpoint._send_request",
    "endpoint.Endpoint.prepare_request",
    "endpoint.Endpoint._send",
    "httpsession.URLLib3Session.send",
    "parsers.ResponseParser.parse",
)


@pytest.mark.parametrize("path", CALLS)
@pytest.mark.parametrize(
    "answers", [[LIST], [BUSY, LIST], [WRONG], [BUSY, BUSY, BUSY], [Answer(ending="close"), LIST]], ids=range(5)
)
def test_a_function_around_each_call(server: CaptureServer, path: str, answers: list[Answer]) -> None:
    """It is called as often, with arguments of the same kinds, and what the call returns or raises is the same."""

    def called(library: Library) -> Any:
        owner, name, original = attribute(library, path)
        made = library.client("rekognition", server.url)
        server.script(answers)
        seen: list[Any] = []

        def around(self: Any, *arguments: Any, **options: Any) -> Any:
            kinds = sorted([type(it).__name__ for it in (*arguments, *options.values())])
            seen.append((type(self).__name__.removeprefix("Rest").removeprefix("JSON"), kinds))
            return original(self, *arguments, **options)

        with mock.patch.object(owner, name, around), mock.patch("time.sleep"):
            try:
                outcome = made.list_collections(MaxResults=3)
            except Exception as error:  # noqa: BLE001 - any is compared
                outcome = type(error).__name__, str(error).replace(server.url, "")
            fresh = library.client("rekognition", server.url)
            server.script([LIST])
            ids = fresh.list_collections()["CollectionIds"]
        if isinstance(outcome, dict):
            outcome["ResponseMetadata"].pop("HTTPHeaders")
        if name == "parse":
            # botocore reads errors twice: once for the code, once for the members of its shape.
            seen = sorted(map(repr, seen[:1]))
        requests = [(it.method, it.target, it.body) for it in server.take()]
        return [outcome, seen, ids, requests, made.list_collections()["CollectionIds"], len(server.take())]

    same(called)


def test_a_function_around_parameters(server: CaptureServer) -> None:
    """Noticed while another function is replaced too, as with New Relic."""

    def called(library: Library) -> Any:
        owner, name, original = attribute(library, "client.BaseClient._emit_api_params")
        endpoint, send, original_send = attribute(library, "endpoint.Endpoint._send")
        seen: list[Any] = []

        def emit(self: Any, api_params: Any, operation_model: Any, context: Any) -> Any:
            seen.append((api_params, operation_model.name, sorted(context)[:1]))
            return {**original(self, api_params, operation_model, context), "MaxResults": 7}

        def around(self: Any, request: Any) -> Any:
            return original_send(self, request)

        with mock.patch.object(owner, name, emit), mock.patch.object(endpoint, send, around):
            library.client("rekognition", server.url).list_collections(MaxResults=3)
        return [seen, server.take()[0].body]

    same(called)


def test_answers_in_place_of_the_network(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        response = library.module("awsrequest").AWSResponse("http://a", 200, {}, mock.Mock(stream=lambda: [b"{}"]))
        client = library.client("rekognition", server.url)
        outcomes = []
        for path, answer in (
            ("endpoint.Endpoint.make_request", (mock.Mock(status_code=200), {"CollectionIds": ["mine"]})),
            ("endpoint.Endpoint._send", response),
            ("endpoint.URLLib3Session.send", response),
        ):
            owner, name, _ = attribute(library, path)
            with mock.patch.object(owner, name, return_value=answer) as replaced:
                outcomes.append((client.list_collections().get("CollectionIds"), replaced.call_count))
        return [outcomes, server.take()]

    same(called)


def test_headers_after_the_signature(server: CaptureServer) -> None:
    """Traces are added there: they are sent, and not signed."""

    def called(library: Library) -> Any:
        owner, name, original = attribute(library, "endpoint.Endpoint.prepare_request")

        def traced(self: Any, request: Any) -> Any:
            request.headers["X-Trace"] = "id"
            return original(self, request)

        with mock.patch.object(owner, name, traced):
            library.client("rekognition", server.url).list_collections()
        headers = dict(server.take()[0].headers)
        return headers["X-Trace"], "x-trace" in headers["Authorization"]

    same(called)


@pytest.mark.parametrize("path", ["signers.RequestSigner.sign", "auth.SigV4Auth.add_auth"])
def test_signatures(server: CaptureServer, path: str) -> None:
    def called(library: Library) -> Any:
        owner, name, original = attribute(library, path)
        outcomes = []
        for replacement in (lambda *_, **__: None, original, lambda *a, **o: original(*a, **o)):
            with mock.patch.object(owner, name, replacement):
                library.client("rekognition", server.url).list_collections()
            headers = dict(server.take()[0].headers)
            outcomes.append(headers.get("Authorization", "").partition("Signature=")[0].partition("/")[2][8:])
        return outcomes

    same(called)


def test_making_clients(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        owner, name, original = attribute(library, "session.Session.create_client")
        seen: list[Any] = []

        def create_client(self: Any, *arguments: Any, **options: Any) -> Any:
            seen.append((arguments, {key: value for key, value in options.items() if key != "endpoint_url"}))
            return original(self, *arguments, **options)

        with mock.patch.object(owner, name, create_client):
            client = library.package.client("sns", region_name="eu-west-1", endpoint_url=server.url)
        with mock.patch.object(owner, name, return_value="mine"):
            mine = library.package.client("sns")
        return [seen, client.meta.region_name, mine]

    same(called)


def test_methods_of_classes(server: CaptureServer) -> None:
    """As New Relic adds its own to some operations."""

    def called(library: Library) -> Any:
        owner, name, original = attribute(library, "client.ClientCreator._create_api_method")
        _, of_all, original_of_all = attribute(library, "client.ClientCreator._create_methods")
        seen: list[str] = []

        def create_api_method(self: Any, py_operation_name: str, operation_name: str, service_model: Any) -> Any:
            method = original(self, py_operation_name, operation_name, service_model)
            if operation_name != "ListCollections":
                return method

            def traced(client: Any, *arguments: Any, **options: Any) -> Any:
                seen.append(f"{service_model.service_name}.{py_operation_name}")
                return method(client, *arguments, **options)

            return traced

        def create_methods(self: Any, service_model: Any) -> Any:
            methods = original_of_all(self, service_model)
            methods["_wrapped"] = sorted(methods)[:3]
            return methods

        with mock.patch.object(owner, name, create_api_method), mock.patch.object(owner, of_all, create_methods):
            client = library.package.client(
                "rekognition",
                region_name="us-east-1",
                endpoint_url=server.url,
                aws_access_key_id="a",
                aws_secret_access_key="b",
            )
        server.script([LIST])
        ids = client.list_collections()["CollectionIds"]
        return [ids, seen, client._wrapped, type(client).__name__, client.meta.service_model.service_name]

    same(called)


# Members of clients


def test_members(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        client = library.client("rekognition", server.url)
        model = client.meta.service_model.operation_model("ListCollections")
        request = client._convert_to_request_dict(
            {"MaxResults": 3}, model, server.url, context={"a": 1}, headers={"X-A": "b"}
        )
        request["headers"].pop("User-Agent")
        bare = client._serializer.serialize_to_request({"MaxResults": 3}, model)
        parsed = client._response_parser.parse(
            {"status_code": 200, "headers": {}, "body": LIST.body}, model.output_shape
        )
        keys, signer, exceptions = client._get_credentials(), client._request_signer, client.exceptions
        return [
            client._endpoint.host == server.url,
            client._endpoint._endpoint_prefix,
            repr(client._endpoint).replace(server.url, ""),
            request,
            bare,
            parsed,
            [keys.access_key, keys.secret_key, keys.token],
            [signer.region_name, signer.signing_name, signer.signature_version, signer._credentials.access_key],
            client._exceptions is exceptions,
            client._PY_TO_OP_NAME["list_collections"],
            client._emit_api_params({"MaxResults": 3}, model, {}),
            client._cache,
            hasattr(client, "_nothing"),
        ]

    same(called)


def test_requests_of_a_programs_own(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        client = library.client("rekognition", server.url)
        model = client.meta.service_model.operation_model("ListCollections")
        context = {"client_config": client.meta.config, "client_region": "us-east-1", "has_streaming_input": False}
        request = client._convert_to_request_dict({}, model, server.url, context=context)
        server.script([LIST])
        http, parsed = client._make_request(model, request, context)
        sent = server.take()[0]
        return [
            http.status_code,
            parsed["CollectionIds"],
            sent.method,
            sent.target,
            "Authorization" in dict(sent.headers),
        ]

    same(called)


def test_presigning_with_the_signer(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        client = library.client("sns", server.url)
        model = client.meta.service_model.operation_model("ListTopics")
        request = client._convert_to_request_dict({}, model, "https://sns.us-east-1.amazonaws.com", context={})
        url = client._request_signer.generate_presigned_url(request, "ListTopics", expires_in=60)
        auth = client._request_signer.get_auth("sns", "us-east-1")
        return [url.partition("&X-Amz-Date")[0].partition("%2F20")[0], "X-Amz-Expires=60" in url, type(auth).__name__]

    same(called)


def test_the_session_of_one_client(server: CaptureServer) -> None:
    def called(library: Library) -> Any:
        response = library.module("awsrequest").AWSResponse("http://a", 200, {}, mock.Mock(stream=lambda: [b"{}"]))
        one, other = (library.client("rekognition", server.url) for _ in range(2))
        server.script([LIST])
        before = one._endpoint.http_session
        one._endpoint.http_session = mock.Mock(send=mock.Mock(return_value=response))
        outcome = [one.list_collections().get("CollectionIds"), other.list_collections()["CollectionIds"]]
        one._endpoint.http_session = before
        return outcome

    same(called)


def test_while_another_thread_loads_what_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that is being imported is in `sys.modules` before it has its functions."""
    monkeypatch.setitem(sys.modules, "ferroboto._calls.replaced", ModuleType("ferroboto._calls.replaced"))
    assert subject().client("sns").meta.service_model.service_name == "sns"


def _signed_by(client: Any) -> str:
    try:
        return str(client.generate_presigned_url("list_topics")).partition("Credential=")[2].partition("%")[0]
    except Exception as error:  # noqa: BLE001 - any is compared
        return repr(error)


@pytest.mark.parametrize("found", [True, False], ids=["keys", "none"])
def test_what_asks_the_sources_of_credentials(monkeypatch: pytest.MonkeyPatch, found: bool) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "ENVIRONMENT")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    monkeypatch.setenv("AWS_DEFAULT_REGION", "eu-west-1")

    def seen(library: Library) -> Any:
        keys = library.module("credentials").Credentials("REPLACED", "secret") if found else None
        resolver = library.module("credentials").CredentialResolver
        with mock.patch.object(resolver, "load_credentials", return_value=keys) as load:
            session = library.session()
            loaded = session.get_credentials()
            signed = [_signed_by(session.client("sns"))]
            calls = load.call_count
            explicit = library.session(aws_access_key_id="EXPLICIT", aws_secret_access_key="secret").client("sns")
            arguments = {"aws_access_key_id": "ARGUMENT", "aws_secret_access_key": "secret"}
            signed += [_signed_by(explicit), _signed_by(library.session().client("sns", **arguments))]
            quiet = load.call_count - calls
        signed.append(_signed_by(library.session().client("sns")))
        return None if loaded is None else loaded.access_key, signed, calls, quiet

    same(seen)


def test_a_provider_is_not_asked_for_clients_that_need_no_keys() -> None:
    def asked(library: Library) -> Any:
        below = library.module("session").get_session()
        provider = mock.Mock(**{"load_credentials.return_value": None})
        below.register_component("credential_provider", provider)
        below.create_client("sts", "eu-west-1", aws_access_key_id="a", aws_secret_access_key="b")
        below.create_client("sts", "eu-west-1", config=library.config(signature_version="unsigned"))
        counts = [provider.load_credentials.call_count]
        signed = _signed_by(below.create_client("sns", "eu-west-1"))
        provider.load_credentials.return_value = library.module("credentials").Credentials("LATER", "secret")
        return counts, signed, _signed_by(below.create_client("sns", "eu-west-1")), below.get_credentials().access_key

    same(asked)
