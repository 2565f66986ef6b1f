"""Errors that teach: notes say what was meant and what to do, the text stays boto3's, and our lines are not shown."""

from __future__ import annotations

import base64
import io
import subprocess
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

import botocore.exceptions
import pytest

import ferroboto
from ferroboto import _notebook, exceptions


def error_of(call: Callable[[], Any]) -> BaseException:
    with pytest.raises(Exception) as raised:
        call()
    return raised.value


def notes(error: BaseException) -> str:
    return "\n".join(getattr(error, "__notes__", []))


@pytest.fixture
def sns() -> Any:
    return ferroboto.client("sns", endpoint_url="local")


@pytest.mark.parametrize(
    ("call", "note"),
    [
        (
            lambda sns: sns.publish(phone_number="+15558675309", Message="x"),
            "Did you mean PhoneNumber instead of phone_number?",
        ),
        (
            lambda sns: sns.publish(PhoneNumber=15558675309, Message="x"),
            "PhoneNumber is a string: put the number in quotes.",
        ),
        (
            lambda sns: sns.publish(Message="x", MessageAttributes={"a": {"Datatype": "String"}}),
            "In MessageAttributes.a: Did you mean DataType instead of Datatype?",
        ),
        (
            lambda sns: sns.publish("+15558675309", "hello"),
            "Use keyword arguments, for example:\n    sns.publish(PhoneNumber='+15558675309', Message='Hey there')['MessageId']",
        ),
        (lambda sns: sns.opt_in_phone_number("x"), "Use keyword arguments: opt_in_phone_number(phoneNumber=...)."),
        (lambda sns: ferroboto.client("sns", region="us-east-1"), "Did you mean region_name?"),
        (lambda sns: ferroboto.Session(region="us-east-1"), "Did you mean region_name?"),
        (lambda sns: ferroboto.Session().client("sns", region="us-east-1"), "Did you mean region_name?"),
        (lambda sns: sns.map("publsh", []), "Did you mean publish?"),
        (lambda sns: sns.publsh, "Did you mean publish?"),
        (lambda sns: sns.ListTopics, "Did you mean list_topics?"),
        (lambda sns: sns.get_paginator("ListTopics"), "Did you mean list_topics?"),
        (lambda sns: ferroboto.client("snss"), "Did you mean sns?"),
        (
            lambda sns: ferroboto.client("ses", endpoint_url="local").get_waiter("identity_exist"),
            "Did you mean identity_exists?",
        ),
        (lambda sns: ferroboto.client("sns", "us east 1"), "Did you mean us-east-1?"),
        (
            lambda sns: ferroboto.client("polly", endpoint_url="local").synthesize_speech(
                OutputFormat="mp3", Text="x", VoiceId="Russel"
            ),
            "voiceId: Did you mean Russell?",
        ),
    ],
)
def test_what_was_meant(sns: Any, call: Callable[[Any], Any], note: str) -> None:
    assert notes(error_of(lambda: call(sns))) == note


PHOTO = (Path(__file__).resolve().parents[1] / "photos" / "astronaut.jpg").read_bytes()
NOT_AN_IMAGE = "The image has to be the content of a JPEG or PNG file, as in open('photo.jpg', 'rb').read()."


class Int64:
    """A number as numpy has it."""

    __module__ = "numpy"
    __qualname__ = "int64"


class Float32:
    """A number as numpy has it."""

    __module__ = "numpy"
    __qualname__ = "float32"


@pytest.mark.parametrize(
    ("operation", "params", "note"),
    [
        ("detect_faces", {"Image": b"JFIF"}, "Image is a dict: Image={'Bytes': image_bytes}."),
        ("detect_faces", {"Image": "photo.jpg"}, "Image is a dict: Image={'Bytes': image_bytes}."),
        (
            "compare_faces",
            {"SourceImage": b"JFIF", "TargetImage": {"Bytes": PHOTO}},
            "SourceImage is a dict: SourceImage={'Bytes': image_bytes}.",
        ),
        ("detect_labels", {"Image": {"Bytes": PHOTO}, "Settings": []}, "Settings is a dict: Settings={...}."),
        ("detect_faces", {"Image": {"Bytes": "trump.jpg"}}, NOT_AN_IMAGE),
        ("detect_faces", {"Image": {"Bytes": base64.b64encode(PHOTO)}}, NOT_AN_IMAGE),
        ("detect_faces", {"Image": {"Bytes": b"RIFF\x24\0\0\0WEBPVP8 " + bytes(32)}}, NOT_AN_IMAGE),
        ("detect_faces", {"Image": {"Bytes": b"\0\0\0\x18ftypheic" + bytes(32)}}, NOT_AN_IMAGE),
        (
            "detect_faces",
            {"Image": {"Bytes": io.StringIO("text")}},
            "Binary data is needed: open files in binary mode, as in open('photo.jpg', 'rb').",
        ),
        (
            "detect_faces",
            {"Image": {"Bytes": Path("photo.jpg")}},
            "Image.Bytes is binary data: read the file with path.read_bytes().",
        ),
        (
            "detect_faces",
            {"Image": {"Bytes": [1, 2]}},
            "Image.Bytes is binary data: convert the list to the bytes of a file.",
        ),
        (
            "detect_faces",
            {"Image": {"Bytes": PHOTO}, "Attributes": "ALL"},
            "Attributes is a list: Attributes=['ALL'].",
        ),
        (
            "detect_faces",
            {"Image": {"Bytes": PHOTO}, "Attributes": {"ALL"}},
            "Attributes is a list: convert the set with list(...).",
        ),
        (
            "detect_labels",
            {"Image": {"Bytes": PHOTO}, "MaxLabels": "5"},
            "MaxLabels is a number: MaxLabels=5, without quotes.",
        ),
        (
            "detect_labels",
            {"Image": {"Bytes": PHOTO}, "MinConfidence": "55.5"},
            "MinConfidence is a number: MinConfidence=55.5, without quotes.",
        ),
        (
            "detect_labels",
            {"Image": {"Bytes": PHOTO}, "MaxLabels": Int64()},
            "MaxLabels is a Python number: convert the numpy value with int(...).",
        ),
        (
            "detect_labels",
            {"Image": {"Bytes": PHOTO}, "MinConfidence": Float32()},
            "MinConfidence is a Python number: convert the numpy value with float(...).",
        ),
    ],
)
def test_values_of_a_wrong_type(operation: str, params: dict[str, Any], note: str) -> None:
    rekognition = ferroboto.client("rekognition", endpoint_url="local")
    assert notes(error_of(lambda: getattr(rekognition, operation)(**params))).startswith(note)


def test_a_flag_in_quotes(sns: Any) -> None:
    error = error_of(lambda: sns.subscribe(TopicArn="arn", Protocol="sms", ReturnSubscriptionArn="true"))
    assert notes(error) == "ReturnSubscriptionArn is True or False, without quotes."


def test_an_ampersand_in_ssml() -> None:
    polly = ferroboto.client("polly", endpoint_url="local")
    spoken = {"OutputFormat": "mp3", "Text": "<speak>a & b</speak>", "TextType": "ssml", "VoiceId": "Joanna"}
    assert "write & as &amp;" in notes(error_of(lambda: polly.synthesize_speech(**spoken)))


def test_an_image_in_place_of_a_dict_does_not_flood_the_terminal() -> None:
    rekognition = ferroboto.client("rekognition", endpoint_url="local")
    error = error_of(lambda: rekognition.detect_faces(Image=PHOTO, Attributes=7))
    assert isinstance(error, exceptions.ParamValidationError)
    first, value, attributes = str(error).splitlines()
    assert first == "Parameter validation failed:"
    assert value.startswith("Invalid type for parameter Image, value: b'\\xff\\xd8")
    assert value.endswith("characters), type: <class 'bytes'>, valid types: <class 'dict'>")
    assert len(value) < 400
    assert attributes.startswith("Invalid type for parameter Attributes, value: 7, type")
    assert repr(PHOTO) in error.kwargs["report"]


def test_short_reports_are_left_alone(sns: Any) -> None:
    error = error_of(lambda: sns.publish(Message=["x" * 900]))
    assert "x" * 900 in str(error)


def test_which_input_of_a_map_failed(sns: Any) -> None:
    inputs = [
        {"PhoneNumber": "+15558675309", "Message": "Hey"},
        {"PhoneNumber": "+15558675309", "Message": "x" * 200, "Subjct": b"12345", "MessageAttributes": {"a": {}}},
    ]
    error = error_of(lambda: sns.map("publish", inputs).collect())
    told = notes(error).splitlines()
    assert told[0] == "Did you mean Subject instead of Subjct?"
    assert told[1].startswith("Input 1: PhoneNumber='+15558675309', Message='xxx")
    assert told[1].endswith("..., Subjct=<5 bytes>, MessageAttributes={'a': {}}")
    assert len(told[1]) < 250


def profile_file(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, content: bytes) -> str:
    for variable in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AWS_DEFAULT_REGION"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    for variable in ("config", "credentials"):
        monkeypatch.setenv(
            {"config": "AWS_CONFIG_FILE"}.get(variable, "AWS_SHARED_CREDENTIALS_FILE"), str(tmp_path / variable)
        )
    (tmp_path / name).write_bytes(content)
    return str(tmp_path / name)


@pytest.mark.parametrize(
    ("name", "content", "note"),
    [
        (
            "credentials",
            b"\xef\xbb\xbf[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = hidden\n",
            ", line 1: the file begins with a byte-order mark: save it as UTF-8 without one.",
        ),
        (
            "credentials",
            b"\n[ default ]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = hidden\n",
            ", line 2: the section name has spaces inside the brackets: write [default].",
        ),
        ("credentials", "[default]\n".encode("utf-16"), ": the file is encoded in UTF-16: save it as UTF-8."),
        (
            "config",
            b"[default]\nregion = us-east-1 # home\n",
            ", line 2: the comment is part of the value of region: move it to its own line.",
        ),
        (
            "config",
            b"[default]\nregion = 'us-east-1'\n",
            ", line 2: the quotes are part of the value of region: remove them.",
        ),
    ],
)
def test_mistakes_in_profile_files(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, content: bytes, note: str
) -> None:
    path = profile_file(monkeypatch, tmp_path, name, content)
    region = None if name == "config" else "us-east-1"
    error = error_of(lambda: ferroboto.Session(region_name=region).client("sns").publish(Message="x"))
    assert path + note in notes(error).splitlines()
    assert "hidden" not in notes(error)


def test_white_space_around_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "hidden\n")
    error = exceptions.ClientError({"Error": {"Code": "SignatureDoesNotMatch", "Message": "x"}}, "Publish")
    assert "AWS_SECRET_ACCESS_KEY begins or ends with white space: set it again without." in notes(error)
    assert "hidden" not in notes(error)


@pytest.mark.parametrize(
    ("name", "value"),
    [("aws_access_key_id", "hidden\n"), ("aws_secret_access_key", " hidden"), ("aws_session_token", "hidden ")],
)
@pytest.mark.parametrize("of_session", [True, False])
def test_white_space_around_credentials_of_arguments(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, of_session: bool
) -> None:
    monkeypatch.setattr(ferroboto.session, "spaced", set())
    given: Any = {"aws_access_key_id": "A", "aws_secret_access_key": "S", name: value}
    session = ferroboto.Session(region_name="us-east-1", **(given if of_session else {}))
    session.client("sns", **({} if of_session else given))
    error = exceptions.ClientError({"Error": {"Code": "SignatureDoesNotMatch", "Message": "x"}}, "Publish")
    wanted = f"The argument {name} begins or ends with white space: pass {name}=value.strip()."
    assert notes(error).splitlines().count(wanted) == 1
    assert "hidden" not in notes(error)


def test_white_space_is_not_blamed_on_credentials_that_have_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ferroboto.session, "spaced", set())
    ferroboto.Session("A ", "S", region_name="us-east-1")
    ferroboto.Session("A", "S", region_name="us-east-1")
    error = exceptions.ClientError({"Error": {"Code": "SignatureDoesNotMatch", "Message": "x"}}, "Publish")
    assert "white space" not in notes(error)


def test_line_breaks_in_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """The request cannot be sent: the error is one of headers."""
    monkeypatch.setattr(ferroboto.session, "spaced", set())
    client = ferroboto.client(
        "sns",
        region_name="us-east-1",
        endpoint_url="http://127.0.0.1:9",
        aws_access_key_id="A\n",
        aws_secret_access_key="S",
    )
    error = error_of(lambda: client.publish(PhoneNumber="+1", Message="x"))
    assert "pass aws_access_key_id=value.strip()" in notes(error)


def test_names_that_tools_ask_for_get_no_notes(sns: Any) -> None:
    for name in ("_repr_html_", "__deepcopy__", "entirely_different"):
        assert notes(error_of(lambda name=name: getattr(sns, name))) == ""  # type: ignore[misc]


def test_profiles_that_are_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    secret = "SECRET-THAT-NOBODY-SEES"
    (tmp_path / "credentials").write_text(
        f"[production]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = {secret}\n"
    )
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    told = notes(error_of(lambda: ferroboto.Session(profile_name="prodution")))
    assert told.startswith(
        "Did you mean production?\nAvailable profiles: production.\nTo create the profile, run `ferroboto configure"
    )
    assert secret not in told


def test_what_to_do_without_keys_and_without_a_region(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in (
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_SESSION_TOKEN",
        "AWS_DEFAULT_REGION",
        "AWS_PROFILE",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    error = error_of(lambda: ferroboto.client("sns"))
    assert isinstance(error, exceptions.NoRegionError)
    assert "AWS_DEFAULT_REGION" in notes(error)
    error = error_of(lambda: ferroboto.client("sns", "us-east-1").publish(Message="x"))
    assert isinstance(error, exceptions.NoCredentialsError)
    assert "AWS_ACCESS_KEY_ID" in notes(error) and "endpoint_url='local'" in notes(error)


STEPS: list[tuple[exceptions.BotoCoreError, str]] = [
    (
        exceptions.PartialCredentialsError(provider="env", cred_var="x"),
        "An access key ID and its secret access key belong together",
    ),
    (exceptions.ProfileNotFound(profile="x"), "run `ferroboto configure --profile x`"),
    (exceptions.ProfileNotFound(profile="x"), "With endpoint_url='local' you need no profile"),
    (exceptions.CredentialRetrievalError(provider="x", error_msg="x"), "this source failed"),
    (exceptions.UnauthorizedSSOTokenError(), "The sign-in has expired. To renew it, run `aws sso login`"),
    (exceptions.SSOTokenLoadError(error_msg="x"), "You have not signed in yet. Run `aws sso login`"),
    (
        exceptions.TokenRetrievalError(provider="x", error_msg="x"),
        "The sign-in has expired. To renew it, run `aws sso login`",
    ),
    (exceptions.SSLError(endpoint_url="https://x", error="x"), "AWS_CA_BUNDLE to a file of its root certificates"),
    (
        exceptions.EndpointConnectionError(endpoint_url="http://127.0.0.1:1"),
        "Could not reach the endpoint. Check the region and endpoint_url",
    ),
]


@pytest.mark.parametrize(("error", "step"), STEPS, ids=[type(error).__name__ for error, _ in STEPS])
def test_what_to_do(error: exceptions.BotoCoreError, step: str) -> None:
    assert step in notes(error)


DENIED = "User: arn:aws:iam::123456789012:user/ann is not authorized to perform: "


@pytest.mark.parametrize(
    ("message", "note"),
    [
        (
            DENIED
            + "SNS:Publish on resource: arn:aws:sns:us-east-1:123456789012:news because no identity-based policy "
            "allows the SNS:Publish action",
            "The denied IAM action is SNS:Publish on arn:aws:sns:us-east-1:123456789012:news.\nAn administrator of the account",
        ),
        (
            DENIED + "polly:SynthesizeSpeech with an explicit deny in a service control policy",
            "The denied IAM action is polly:SynthesizeSpeech.\nA policy denies it explicitly.",
        ),
        (
            DENIED
            + "rekognition:DetectFaces because no permissions boundary allows the rekognition:DetectFaces action",
            "The denied IAM action is rekognition:DetectFaces.\nThe permissions boundary does not allow it.",
        ),
        ("Access Denied", ""),
    ],
)
def test_the_denied_action(message: str, note: str) -> None:
    error = exceptions.ClientError({"Error": {"Code": "AccessDenied", "Message": message}}, "Publish")
    assert notes(error)[: len(note) or None] == note


@pytest.mark.parametrize(
    "code", ["ExpiredToken", "ExpiredTokenException", "SignatureDoesNotMatch", "InvalidClientTokenId"]
)
def test_codes_that_services_share(code: str) -> None:
    assert notes(exceptions.ClientError({"Error": {"Code": code, "Message": "x"}}, "Publish"))


def test_a_misspelt_region_in_a_host() -> None:
    error = exceptions.EndpointConnectionError(endpoint_url="https://sns.us-esat-1.amazonaws.com/")
    assert notes(error).startswith("us-esat-1 is not a known region. Did you mean us-east-1?")
    error = exceptions.EndpointConnectionError(endpoint_url="https://sns.us-east-1.amazonaws.com/")
    assert "region. Did" not in notes(error)


def test_notes_change_nothing_until_they_are_looked_at() -> None:
    parts = {"provider": "env", "cred_var": "AWS_SECRET_ACCESS_KEY"}
    ours, theirs = exceptions.PartialCredentialsError(**parts), botocore.exceptions.PartialCredentialsError(**parts)
    assert vars(ours) == vars(theirs)
    assert str(ours) == str(theirs)
    assert repr(ours) == repr(theirs)
    code = (
        "import sys, ferroboto.exceptions as e; str(e.NoRegionError()); print('ferroboto._errors.notes' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


@pytest.mark.skipif(sys.version_info < (3, 11), reason="notes came with Python 3.11")
def test_own_notes_have_a_place() -> None:
    for error in (exceptions.NoRegionError(), exceptions.ClientError({}, "Publish")):
        before = notes(error)
        error.add_note("mine")
        assert notes(error).splitlines() == [*before.splitlines(), "mine"]
        assert "mine" in "".join(traceback.format_exception_only(error))


TRACEBACKS: list[Callable[[], Any]] = [
    lambda: ferroboto.client("nothing"),
    lambda: ferroboto.resource("polly"),
    lambda: ferroboto.Session(profile_name="nobody-has-this"),
    lambda: ferroboto.Session().client("nothing"),
    lambda: ferroboto.client("sns", "us-east-1", endpoint_url="nonsense"),
    lambda: ferroboto.client("sns", endpoint_url="local").publish(),
    lambda: list(ferroboto.client("sns", endpoint_url="local").get_paginator("list_topics").paginate(X=1)),
    lambda: list(ferroboto.client("sns", endpoint_url="local").get_paginator("list_topics").paginate(X=1).search("Y")),
    lambda: (
        ferroboto.client("sns", endpoint_url="local").get_paginator("list_topics").paginate(X=1).build_full_result()
    ),
    lambda: ferroboto.client("ses", endpoint_url="local").get_waiter("identity_exists").wait(X=1),
    lambda: ferroboto.resource("sns", endpoint_url="local").create_topic(X=1),
    lambda: ferroboto.client("sns", region="us-east-1"),
    lambda: _notebook.polly("--voice Nobody --region us-east-1 --endpoint-url local", "Hello"),
    lambda: ferroboto.client("sns", endpoint_url="local").map("publsh", []),
    lambda: ferroboto.client("s3", endpoint_url="local").download_file("no-bucket", "key", "/nowhere/at/all"),
    lambda: ferroboto.client("s3", endpoint_url="local").upload_fileobj(3, "bucket", "key"),
    lambda: ferroboto.client("s3", endpoint_url="local").upload_file(__file__, "b", "k", ExtraArgs={"X": 1}),
    lambda: next(ferroboto.client("sns", endpoint_url="local").map("publish", [{"X": 1}])),
    lambda: ferroboto.client("sns", endpoint_url="local").map("publish", [{"X": 1}]).collect(),
]


@pytest.mark.parametrize("call", TRACEBACKS)
def test_tracebacks_end_in_the_users_line(call: Callable[[], Any]) -> None:
    lines = traceback.extract_tb(error_of(call).__traceback__)
    assert lines[-1].filename == __file__


def test_what_goes_wrong_in_a_users_function_is_shown_whole() -> None:
    session = ferroboto.Session()

    def handler(**_: Any) -> None:
        raise exceptions.NoRegionError

    session.events.register("creating-client-class.sns", handler)
    lines = traceback.extract_tb(error_of(lambda: session.client("sns", endpoint_url="local")).__traceback__)
    assert [line.name for line in lines][-1] == "handler"
    assert "client" in [line.name for line in lines]


def test_tracebacks_can_be_whole() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import ferroboto; ferroboto.client('nothing')"],
        env={"FERROBOTO_FULL_TRACEBACK": "1", "HOME": "/nowhere"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "session.py" in done.stderr


def test_functions_stay_functions_to_those_who_look() -> None:
    import inspect

    assert list(inspect.signature(ferroboto.Session).parameters)[:2] == ["aws_access_key_id", "aws_secret_access_key"]
    assert next(iter(inspect.signature(ferroboto.Session().client).parameters)) == "service_name"
    assert (ferroboto.Session.client.__name__, ferroboto.Session.client.__module__) == ("client", "ferroboto.session")
    assert str(ferroboto.Session.client.__doc__).startswith("Make a client")
    with mock.patch("ferroboto.client", autospec=True) as made:
        assert ferroboto.client("sns") is made.return_value
    pages = ferroboto.client("sns", endpoint_url="local").get_paginator("list_topics").paginate()
    walk = iter(pages)
    assert iter(walk) is walk
    walk.close()  # type: ignore[attr-defined]
    assert list(walk) == []


def test_sessions_can_be_specified() -> None:
    session = mock.create_autospec(ferroboto.Session)()
    session.client("sns").publish(Message="x")
    session.client.assert_called_once_with("sns")
