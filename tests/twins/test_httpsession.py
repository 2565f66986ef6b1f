"""``ferroboto.botocore.httpsession``: what is sent and what comes back, beside botocore's."""

from __future__ import annotations

import io
from typing import Any

import botocore.awsrequest
import botocore.httpsession
import botocore.utils
import pytest

import ferroboto.botocore.awsrequest
import ferroboto.botocore.exceptions
import ferroboto.botocore.httpsession
import ferroboto.botocore.utils
from tests.support.server import Answer, CaptureServer
from tests.support.tls import Authority, TlsFront

LIBRARIES = (ferroboto.botocore, botocore)


def sent(library: Any, url: str, options: dict[str, Any] | None = None, **request: Any) -> Any:
    # urllib3 has a user agent of its own.
    request = {"method": "GET", **request, "headers": {"User-Agent": "me", **request.get("headers", {})}}
    made = library.awsrequest.AWSRequest(url=url, **request).prepare()
    try:
        response = library.httpsession.URLLib3Session(timeout=2, **(options or {})).send(made)
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error).partition(url)[0]
    return response.status_code, response.url, dict(response.headers.items()), response.content, response.text


def both(server: CaptureServer, url: str, answer: Answer, **request: Any) -> list[Any]:
    outcomes = []
    for library in LIBRARIES:
        server.script([answer])
        outcome = sent(library, url, **request)
        requests = [(it.method, it.target, sorted(it.headers), it.body) for it in server.take()]
        outcomes.append((outcome, requests))
    return outcomes


@pytest.mark.parametrize(
    "answer",
    [
        Answer(body=b"hello", headers=(("X-A", "b"), ("X-A", "c"))),
        Answer(status=404, body=b"no"),
        Answer(chunks=(b"one", b"two")),
        Answer(body=b"", status=204, length=False),
        Answer(ending="close"),
        Answer(ending="reset"),
    ],
    ids=str,
)
def test_responses(server: CaptureServer, answer: Answer) -> None:
    ours, theirs = both(server, f"{server.url}/a/b?c=d", answer, headers={"X-Mine": "é".encode(), "User-Agent": "me"})
    assert ours == theirs


@pytest.mark.parametrize("data", [b"body", "text", {"a": "b c"}, b"", None, io.BytesIO(b"file"), iter([b"a", b"b"])])
def test_requests(server: CaptureServer, data: Any) -> None:
    if hasattr(data, "__next__") and not hasattr(data, "read"):
        # An iterator is read once: there is nothing to compare it with.
        sent(ferroboto.botocore, server.url, method="POST", data=data)
        assert server.take()[0].body == b"ab"
        return
    outcomes = []
    for library in LIBRARIES:
        if isinstance(data, io.BytesIO):
            data.seek(0)
        outcome = sent(library, f"{server.url}/", method="POST", data=data)
        outcomes.append((outcome, [(it.method, sorted(it.headers), it.body) for it in server.take()]))
    assert outcomes[0] == outcomes[1]


def test_no_server() -> None:
    with_server = CaptureServer()
    url = with_server.url
    with_server.close()
    ours, theirs = (sent(library, f"{url}/") for library in LIBRARIES)
    assert ours == theirs and ours[0] == "EndpointConnectionError"
    ours, theirs = (sent(library, "http://host.invalid/", {"proxies": {"http": url}}) for library in LIBRARIES)
    assert ours[0] == theirs[0] == "ProxyConnectionError"


def test_a_silent_server(server: CaptureServer) -> None:
    server.script([Answer(ending="hang")])
    made = ferroboto.botocore.awsrequest.AWSRequest("GET", server.url).prepare()
    with pytest.raises(ferroboto.botocore.exceptions.ReadTimeoutError) as raised:
        ferroboto.botocore.httpsession.URLLib3Session(timeout=(5, 0.1)).send(made)
    assert str(raised.value) == f'Read timeout on endpoint URL: "{server.url}"'


def test_a_proxy(server: CaptureServer) -> None:
    outcomes = []
    for library in LIBRARIES:
        server.script([Answer(body=b"through")])
        options = {"proxies": {"http": server.url.replace("//", "//user:word@")}}
        outcome = sent(library, "http://example.invalid/a?b", options)
        request = server.take()[0]
        outcomes.append((outcome[3], request.target, dict(request.headers).get("Proxy-Authorization")))
    assert outcomes[0] == outcomes[1]


def test_tls(front: TlsFront, authority: Authority, server: CaptureServer) -> None:
    url = f"{front.url}/"
    for verify in (str(authority.roots), False):
        server.script([Answer(body=b"secret")])
        ours = sent(ferroboto.botocore, url, {"verify": verify})
        assert ours[3] == b"secret"
        # urllib3 warns about certificates that nobody looks at.
        assert not verify or ours == sent(botocore, url, {"verify": verify})
    assert sent(ferroboto.botocore, url)[0] == sent(botocore, url)[0] == "SSLError"


def test_a_stream_is_read_later(server: CaptureServer) -> None:
    server.script([Answer(chunks=(b"one", b"two"))])
    request = ferroboto.botocore.awsrequest.AWSRequest("GET", server.url, stream_output=True)
    response = ferroboto.botocore.httpsession.URLLib3Session().send(request.prepare())
    assert list(response.raw.stream(4)) == [b"onet", b"wo"]


@pytest.mark.parametrize("url", ["http://a:b@proxy:80", "http://proxy", "https://user@proxy/"])
def test_passwords_of_proxies_are_hidden(url: str) -> None:
    ours, theirs = (library.httpsession.mask_proxy_url(url) for library in LIBRARIES)
    assert ours == theirs


def _own(headers: Any) -> list[tuple[str, str]]:
    return sorted(header for header in headers if "urllib3" not in header[1])


# The metadata services, which are asked through it

ROLE = b'{"AccessKeyId": "A", "SecretAccessKey": "s", "Token": "t", "Expiration": "2099-01-01T00:00:00Z"}'


@pytest.mark.parametrize(
    "answers",
    [
        [Answer(body=b"token"), Answer(body=b"role"), Answer(body=ROLE)],
        [Answer(status=404), Answer(body=b"role"), Answer(body=ROLE)],
        [Answer(status=400)],
        [Answer(body=b"token"), Answer(status=500), Answer(body=b"role"), Answer(body=b"{"), Answer(body=ROLE)],
        [Answer(body=b"token"), Answer(body=b"role"), Answer(body=b'{"Code": "a", "Message": "b"}')],
        [Answer(body=b"token"), Answer(body=b"")],
    ],
    ids=range(6),
)
def test_keys_of_an_instance(server: CaptureServer, answers: list[Answer]) -> None:
    outcomes = []
    for library in LIBRARIES:
        server.script(answers)
        fetcher = library.utils.InstanceMetadataFetcher(
            base_url=f"{server.url}/", num_attempts=2, env={}, user_agent="me", timeout=5
        )
        found = fetcher.retrieve_iam_role_credentials()
        outcomes.append((found, [(it.method, it.target, sorted(it.headers)) for it in server.take()]))
    assert outcomes[0] == outcomes[1]


def test_keys_of_an_instance_are_not_asked_for() -> None:
    for library in LIBRARIES:
        fetcher = library.utils.InstanceMetadataFetcher(env={"AWS_EC2_METADATA_DISABLED": "true"})
        assert fetcher.retrieve_iam_role_credentials() == {}
        with pytest.raises(library.exceptions.InvalidIMDSEndpointError):
            library.utils.InstanceMetadataFetcher(config={"ec2_metadata_service_endpoint": "-"})


@pytest.mark.parametrize(
    "answers",
    [[Answer(body=b'{"a": 1}')], [Answer(status=500, body=b"no")], [Answer(body=b"{")], [Answer(ending="close")]],
)
def test_keys_of_a_container(server: CaptureServer, answers: list[Answer]) -> None:
    outcomes = []
    for library in LIBRARIES:
        server.script(answers)
        slept: list[float] = []
        fetcher = library.utils.ContainerMetadataFetcher(sleep=slept.append)
        try:
            found: Any = fetcher.retrieve_full_uri(f"{server.url}/a", headers={"Authorization": "x"})
        except Exception as error:  # noqa: BLE001 - any is compared
            found = type(error).__name__, str(error)
        outcomes.append((found, slept, [(it.target, _own(it.headers)) for it in server.take()]))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("url", ["http://example.com/", "http://10.0.0.1/"])
def test_hosts_that_no_container_has(url: str) -> None:
    errors = []
    for library in LIBRARIES:
        with pytest.raises(ValueError, match="Unsupported host") as raised:
            library.utils.ContainerMetadataFetcher().retrieve_full_uri(url)
        errors.append(str(raised.value))
    assert errors[0] == errors[1]
