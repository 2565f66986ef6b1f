"""The local AWS over HTTP: boto3 and ferroboto, signatures right and wrong, the program, and the outbox."""

from __future__ import annotations

import base64
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

import ferroboto
from ferroboto.local import Server, World, serve

LIBRARIES = pytest.mark.parametrize("library", [boto3, ferroboto], ids=["boto3", "ferroboto"])
KEY = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "a secret / of + signs"}
WITHOUT_RETRIES = Config(retries={"total_max_attempts": 1})


@pytest.fixture
def checked(ferroboto_local: World) -> Iterator[Server]:
    """A server that looks at signatures."""
    world = ferroboto_local.endpoint_url
    key, secret = KEY["aws_access_key_id"], KEY["aws_secret_access_key"]
    with serve(world=world, access_key=key, secret_key=secret) as server:
        yield server


def client(library: Any, service: str, server: Server, **key: str) -> Any:
    """A client of a library for a server, with a right key unless told otherwise."""
    session = library.Session(**{**KEY, **key}, region_name="eu-west-1")
    config = WITHOUT_RETRIES if library is boto3 else ferroboto.config.Config(retries={"total_max_attempts": 1})
    return session.client(service, endpoint_url=server.endpoint_url, config=config)


@LIBRARIES
def test_clients_that_sign_are_served(library: Any, checked: Server, ferroboto_local: World) -> None:
    answer = client(library, "sns", checked).publish(PhoneNumber="+15558675309", Message="~ a+b &% \u00e9")
    (message,) = ferroboto_local.outbox.filter(kind="sms", region="eu-west-1")
    assert message["MessageId"] == answer["MessageId"]
    assert message["Message"] == message["message"] == "~ a+b &% \u00e9"
    polly = client(library, "polly", checked)
    assert polly.describe_voices(LanguageCode="en-US")["Voices"]
    speech = polly.synthesize_speech(OutputFormat="mp3", Text="Hello world", VoiceId="Joanna")
    assert len(speech["AudioStream"].read()) > 1000
    with pytest.raises((ClientError, ferroboto.exceptions.ClientError), match="InvalidImageFormat"):
        client(library, "rekognition", checked).detect_faces(Image={"Bytes": b"no picture"})


@LIBRARIES
@pytest.mark.parametrize(
    ("service", "key", "code"),
    [
        ("sns", {"aws_secret_access_key": "wrong"}, "SignatureDoesNotMatch"),
        ("sns", {"aws_access_key_id": "wrong"}, "InvalidClientTokenId"),
        ("polly", {"aws_secret_access_key": "wrong"}, "InvalidSignatureException"),
        ("polly", {"aws_access_key_id": "wrong"}, "UnrecognizedClientException"),
        ("rekognition", {"aws_secret_access_key": "wrong"}, "InvalidSignatureException"),
        ("rekognition", {"aws_access_key_id": "wrong"}, "UnrecognizedClientException"),
    ],
)
def test_wrong_keys_are_refused(library: Any, service: str, key: dict[str, str], code: str, checked: Server) -> None:
    caller = client(library, service, checked, **key)
    call = {"sns": "list_topics", "polly": "describe_voices", "rekognition": "list_collections"}[service]
    with pytest.raises((ClientError, ferroboto.exceptions.ClientError)) as caught:
        getattr(caller, call)()
    assert caught.value.response["Error"]["Code"] == code
    status = 400 if service == "rekognition" else 403
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == status


def fetched(url: str, **headers: str) -> tuple[int, bytes]:
    """Status and body of a page."""
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def test_tokens_that_anybody_can_write_give_no_credentials(checked: Server) -> None:
    def part(content: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(content).encode()).decode().rstrip("=")

    token = f"{part({'alg': 'none'})}.{part({'sub': 'x', 'iss': 'y', 'aud': 'z', 'exp': 9999999999})}.x"
    stranger = client(boto3, "sts", checked, aws_access_key_id="any", aws_secret_access_key="thing")
    role = {"RoleArn": "arn:aws:iam::000000000000:role/any", "RoleSessionName": "any"}
    with pytest.raises(ClientError, match="MissingAuthenticationToken"):
        stranger.assume_role_with_web_identity(**role, WebIdentityToken=token)
    with pytest.raises(ClientError, match="MissingAuthenticationToken"):
        stranger.assume_role_with_saml(RoleArn=role["RoleArn"], PrincipalArn=role["RoleArn"], SAMLAssertion="PHg+")


def test_presigned_urls(checked: Server) -> None:
    polly = client(boto3, "polly", checked)
    params = {"OutputFormat": "mp3", "Text": "Hello & good bye", "VoiceId": "Joanna"}
    url = polly.generate_presigned_url("synthesize_speech", Params=params, ExpiresIn=60, HttpMethod="GET")
    status, audio = fetched(url)
    assert (status, len(audio) > 1000) == (200, True)
    assert fetched(url.replace("Joanna", "Matthew"))[0] == 403
    assert fetched(url.replace("X-Amz-Signature=", "X-Amz-Signature=0"))[0] == 403
    status, text = fetched(f"{checked.endpoint_url}/v1/voices")
    assert (status, json.loads(text)["message"]) == (403, "Missing Authentication Token")


def test_an_old_url_is_refused(checked: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    old = datetime.now(timezone.utc).replace(tzinfo=None) - timedelta(minutes=10)
    monkeypatch.setattr("botocore.auth.get_current_datetime", lambda remove_tzinfo=True: old)
    url = client(boto3, "polly", checked).generate_presigned_url("describe_voices", ExpiresIn=60)
    status, text = fetched(url)
    assert status == 403
    assert "Signature expired" in json.loads(text)["message"]
    with pytest.raises(ClientError, match="SignatureDoesNotMatch.*Signature expired"):
        client(boto3, "sns", checked).list_topics()


def test_the_outbox_is_a_page_for_programs_only(ferroboto_local: World) -> None:
    ferroboto_local.client("sns").publish(PhoneNumber="+15558675309", Message="<b>")
    with serve(world=ferroboto_local.endpoint_url) as server:
        page = f"{server.endpoint_url}/_local/outbox"
        (message,) = json.loads(fetched(page)[1])
        assert message == ferroboto_local.outbox[0]
        assert fetched(page, Origin="http://evil.example")[0] == 403
        assert fetched(page, Host="evil.example")[0] == 403
    assert "&lt;b&gt;" in ferroboto_local.outbox._repr_html_()
    assert "<b>" not in ferroboto_local.outbox._repr_html_()
    with pytest.raises(KeyError):
        message = ferroboto_local.outbox[0]["NoSuchField"]


def test_worlds_share_nothing() -> None:
    with World() as one, World() as other:
        one.client("sns").create_topic(Name="one")
        assert other.client("sns").list_topics()["Topics"] == []
        assert len(one.client("sns").list_topics()["Topics"]) == 1
        assert one.client("sns").meta.endpoint_url == one.endpoint_url
        one.reset()
        assert one.client("sns").list_topics()["Topics"] == []


@pytest.mark.parametrize("endpoint", ["local:", "local:a b"])
def test_names_that_no_world_has(endpoint: str) -> None:
    with pytest.raises(ValueError, match="Invalid endpoint"):
        ferroboto.client("sns", endpoint_url=endpoint)


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_the_program_serves_until_it_is_told_to_stop() -> None:
    command = [sys.executable, "-m", "ferroboto", "local", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        try:
            assert program.stdout is not None
            url = program.stdout.readline().split()[-1]
            assert program.stdout.readline() == f"export AWS_ENDPOINT_URL={url}\n"
            assert json.loads(fetched(f"{url}/_local/health")[1]) == {"status": "running"}
            program.send_signal(signal.SIGTERM)
            assert program.wait(15) == 0
        finally:
            program.kill()


def test_the_program_wants_whole_keys() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "FERROBOTO_LOCAL_SECRET_KEY"}
    command = [sys.executable, "-m", "ferroboto", "local", "--access-key", "AKID"]
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=20)
    assert ended.returncode == 2
    assert "FERROBOTO_LOCAL_SECRET_KEY" in ended.stderr


def spoken(polly: Any, events: Any) -> list[Any]:
    """All that Polly answers to a stream of events."""
    answer = polly.start_speech_synthesis_stream(
        Engine="generative", OutputFormat="mp3", VoiceId="Amy", ActionStream=events
    )
    with answer["EventStream"] as stream:
        return list(stream)


def test_events_flow_both_ways(checked: Server) -> None:
    """Over HTTP/2, each event signed; what is said next depends on what was heard."""
    polly = client(ferroboto, "polly", checked)
    heard: queue.Queue[bytes] = queue.Queue()

    def conversation() -> Iterator[Any]:
        for text in ("It was a dark night.", "The rain fell."):
            yield {"TextEvent": {"Text": text, "FlushStreamConfiguration": {"Force": True}}}
            assert heard.get(timeout=20)
        yield {"CloseStreamEvent": {}}

    answer = polly.start_speech_synthesis_stream(
        Engine="generative", OutputFormat="mp3", VoiceId="Amy", ActionStream=conversation()
    )
    sizes = []
    with answer["EventStream"] as stream:
        for event in stream:
            if "AudioEvent" in event:
                sizes.append(len(event["AudioEvent"]["AudioChunk"]))
                heard.put(b"heard")
            else:
                assert event == {"StreamClosedEvent": {"RequestCharacters": 34}}
    assert sum(sizes) > 4000


def test_many_streams_at_once(checked: Server) -> None:
    """More than there are threads for calls: streams have threads of their own, and calls go on meanwhile."""
    polly = client(ferroboto, "polly", checked)
    go_on = threading.Event()

    def patient() -> Iterator[Any]:
        go_on.wait(30)
        yield {"TextEvent": {"Text": "Hello."}}
        yield {"CloseStreamEvent": {}}

    with ThreadPoolExecutor(20) as pool:
        streams = [pool.submit(spoken, polly, patient()) for _ in range(20)]
        assert client(ferroboto, "sns", checked).publish(PhoneNumber="+15558675309", Message="hi")["MessageId"]
        go_on.set()
        for stream in streams:
            assert stream.result()[-1] == {"StreamClosedEvent": {"RequestCharacters": 6}}


@pytest.mark.parametrize("wrong", [{"aws_secret_access_key": "wrong"}, {"aws_access_key_id": "wrong"}])
def test_streams_signed_with_wrong_keys_are_refused(wrong: dict[str, str], checked: Server) -> None:
    with pytest.raises(ferroboto.exceptions.ClientError) as caught:
        spoken(client(ferroboto, "polly", checked, **wrong), [{"CloseStreamEvent": {}}])
    expected = "InvalidSignatureException" if "aws_secret_access_key" in wrong else "UnrecognizedClientException"
    assert caught.value.response["Error"]["Code"] == expected


def test_events_that_do_not_fit_end_the_stream(checked: Server) -> None:
    with pytest.raises(ferroboto.exceptions.EventStreamError, match="InvalidSsmlException"):
        spoken(client(ferroboto, "polly", checked), [{"TextEvent": {"Text": "<speak>", "TextType": "ssml"}}])


def test_pages_are_signed_where_calls_are(checked: Server, ferroboto_local: World) -> None:
    """The outbox holds one-time passwords; a signature for any service and region opens it."""
    from botocore.auth import SigV4Auth
    from botocore.awsrequest import AWSRequest
    from botocore.credentials import Credentials

    client(ferroboto, "sns", checked).publish(PhoneNumber="+15558675309", Message="Your code is 123456")
    page = f"{checked.endpoint_url}/_local/outbox"
    assert fetched(page)[0] == 403

    def signed(secret: str) -> dict[str, str]:
        request = AWSRequest("GET", page)
        SigV4Auth(Credentials(KEY["aws_access_key_id"], secret), "local", "us-east-1").add_auth(request)
        return dict(request.headers)

    status, text = fetched(page, **signed(KEY["aws_secret_access_key"]))
    assert (status, json.loads(text)[0]["message"]) == (200, "Your code is 123456")
    assert fetched(page, **signed("wrong"))[0] == 403
    assert fetched(f"{checked.endpoint_url}/_local/health")[0] == 200


def test_a_header_added_behind_the_signature_is_refused(checked: Server) -> None:
    polly = client(boto3, "polly", checked)

    def add(request: Any, **_: Any) -> None:
        request.headers["X-Amz-Late"] = "x"

    polly.meta.events.register("before-send", add)
    with pytest.raises(ClientError, match=r"InvalidSignatureException.*'x-amz-late' must be a 'SignedHeader'"):
        polly.describe_voices()


def test_only_hosts_that_are_allowed_are_served() -> None:
    with World() as world, serve(world=world.endpoint_url, hostnames=["aws.test"]) as server:
        page = f"{server.endpoint_url}/_local/health"
        for host, status in [("aws.test", 200), ("a.aws.test:80", 200), ("10.0.0.1", 200), ("evil.example", 403)]:
            assert fetched(page, Host=host)[0] == status, host
