"""The same command by the AWS CLI and by ours: the same request, the same output, the same exit status."""

from __future__ import annotations

import contextlib
import io
import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from ferroboto import cli
from ferroboto.cli._arguments import GLOBALS
from tests.support.aws_cli import AwsCli, Streams
from tests.support.home import Home
from tests.support.models import all_operations
from tests.support.server import Answer, CaptureServer

Outcome = tuple[int, str, list[Any]]


@pytest.fixture(autouse=True)
def _keys(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    home.credentials("[default]\naws_access_key_id = AKIDEXAMPLE\naws_secret_access_key = example\n")
    home.config("[default]\nregion = us-east-1\n")
    monkeypatch.setenv("COLUMNS", "80")


def _run(main: Any, arguments: Sequence[str], server: CaptureServer, answers: Sequence[Answer]) -> Outcome:
    server.script(answers)
    server.take()
    status, out = main(["--endpoint-url", server.url, *arguments])
    requests = []
    for request in server.take():
        body: Any = request.body
        kind = request.header("Content-Type") or ""
        if "json" in kind:
            body = json.loads(body or b"{}")
        elif "form" in kind:
            body = sorted(parse_qsl(body.decode(), keep_blank_values=True))
        requests.append((request.method, request.target, body))
    return status, out, requests


def ours(arguments: Sequence[str]) -> tuple[int, str]:
    out = Streams()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
        status = cli.main(arguments)
    return status, out.getvalue()


# What version 1 ends with, as the tests have it, and what version 2 makes of that, as ours does.
_STATUSES = {0: {0}, 2: {252}, 252: {252}, 254: {254}, 255: {252, 253, 254, 255}}

Both = Callable[..., Outcome]


@pytest.fixture
def both(server: CaptureServer, aws: AwsCli) -> Both:
    """`both(arguments, *answers)`: runs a command twice, compares, and gives the AWS CLI's outcome."""

    def compare(arguments: Sequence[str], *answers: Answer) -> Outcome:
        expected = _run(aws.run, arguments, server, answers)
        found = _run(ours, arguments, server, answers)
        assert found[2] == expected[2]
        assert found[1] == expected[1]
        assert found[0] in _STATUSES[expected[0]]
        return expected

    return compare


@pytest.fixture(scope="module")
def server() -> Iterator[CaptureServer]:
    with contextlib.closing(CaptureServer()) as running:
        yield running


PUBLISHED = Answer(body=b"<R><PublishResult><MessageId>m-1</MessageId></PublishResult></R>")
SUBSCRIBED = Answer(body=b"<R><SubscribeResult><SubscriptionArn>arn:a</SubscriptionArn></SubscribeResult></R>")
SENT = Answer(body=b"<R><SendEmailResult><MessageId>m-1</MessageId></SendEmailResult></R>")
TOPICS = Answer(
    body=b"<R><ListTopicsResult><Topics><member><TopicArn>arn:a</TopicArn></member><member><TopicArn>arn:b</TopicArn>"
    b"</member></Topics><NextToken>t</NextToken></ListTopicsResult></R>"
)
LAST = Answer(
    body=b"<R><ListTopicsResult><Topics><member><TopicArn>arn:c</TopicArn></member></Topics></ListTopicsResult></R>"
)
EMPTY = Answer(body=b"<R><Nothing/></R>")
LABELS = Answer(
    headers=(("Content-Type", "application/x-amz-json-1.1"),),
    body=json.dumps(
        {
            "Labels": [
                {"Name": "Cat", "Confidence": 99.5, "Parents": [{"Name": "Pet"}, {"Name": "Animal"}], "Instances": []},
                {"Name": "漢字", "Confidence": 50, "Parents": [], "Instances": [{"Confidence": 1.5}]},
            ],
            "OrientationCorrection": "ROTATE_0",
            "LabelModelVersion": "3.0",
        }
    ).encode(),
)
VOICES = Answer(
    headers=(("Content-Type", "application/json"),),
    body=json.dumps(
        {"Voices": [{"Id": "Joanna", "Gender": "Female", "SupportedEngines": ["standard", "neural"]}]}
    ).encode(),
)
REFUSED = Answer(400, body=b"<E><Error><Code>InvalidParameter</Code><Message>no</Message></Error></E>")

PUBLISH = ["sns", "publish", "--message", "x"]
ATTRIBUTES = [*PUBLISH, "--message-attributes"]

COMMANDS: dict[str, tuple[list[str], list[Answer]]] = {
    "plain": (["sns", "publish", "--phone-number", "+15558675309", "--message", "Hey there"], [PUBLISHED]),
    "with an equals sign": (["sns", "publish", "--message=a=b"], [PUBLISHED]),
    "shorthand": (
        [*ATTRIBUTES, "one={DataType=String,StringValue=v},two={DataType=Number,StringValue=1}"],
        [PUBLISHED],
    ),
    "shorthand with quotes": ([*ATTRIBUTES, "one={DataType='String',StringValue=\"a, b\"}"], [PUBLISHED]),
    "shorthand escapes": ([*ATTRIBUTES, 'one={DataType=String,StringValue="say \\"hi\\""}'], [PUBLISHED]),
    "shorthand spaces": ([*ATTRIBUTES, "one = { DataType = String , StringValue = v w }"], [PUBLISHED]),
    "json": ([*ATTRIBUTES, '{"one": {"DataType": "String", "StringValue": "v"}}'], [PUBLISHED]),
    "list of structures": (
        ["sns", "tag-resource", "--resource-arn", "arn:x", "--tags", "Key=a,Value=b", "Key=c,Value=d e"],
        [EMPTY],
    ),
    "list of structures as json": (
        ["sns", "tag-resource", "--resource-arn", "arn:x", "--tags", '[{"Key": "a", "Value": "b"}]'],
        [EMPTY],
    ),
    "list of jsons": (
        [
            "sns",
            "tag-resource",
            "--resource-arn",
            "arn:x",
            "--tags",
            '{"Key": "a", "Value": "b"}',
            '{"Key": "c", "Value": "d"}',
        ],
        [EMPTY],
    ),
    "list of texts": (["sns", "untag-resource", "--resource-arn", "arn:x", "--tag-keys", "a", "b"], [EMPTY]),
    "list of texts as json": (
        ["sns", "untag-resource", "--resource-arn", "arn:x", "--tag-keys", '["a", "b"]'],
        [EMPTY],
    ),
    "map of texts": (
        ["sns", "set-sms-attributes", "--attributes", "DefaultSMSType=Promotional,MonthlySpendLimit=1"],
        [EMPTY],
    ),
    "nested lists": (
        [
            "ses",
            "send-templated-email",
            "--source",
            "a@b.c",
            "--destination",
            "ToAddresses=a@b.c,d@e.f,CcAddresses=[g@h.i]",
            "--template",
            "t",
            "--template-data",
            "{}",
        ],
        [Answer(body=b"<R><SendTemplatedEmailResult><MessageId>m</MessageId></SendTemplatedEmailResult></R>")],
    ),
    "flags": (["ses", "set-identity-dkim-enabled", "--identity", "a.b", "--dkim-enabled"], [EMPTY]),
    "flags off": (["ses", "set-identity-dkim-enabled", "--identity", "a.b", "--no-dkim-enabled"], [EMPTY]),
    "numbers": (
        ["rekognition", "list-faces", "--collection-id", "c", "--max-results", "3", "--no-paginate"],
        [Answer(body=b"{}")],
    ),
    "floats": (
        [
            "rekognition",
            "detect-labels",
            "--image",
            '{"S3Object": {"Bucket": "bucket", "Name": "n"}}',
            "--min-confidence",
            "55.5",
        ],
        [LABELS],
    ),
    "nothing to show": (["sns", "delete-topic", "--topic-arn", "arn:x"], [EMPTY]),
    "query": (["sns", "list-topics", "--query", "Topics[].TopicArn"], [LAST]),
    "query for nothing": (["sns", "list-topics", "--query", "Nothing"], [LAST]),
    "pages": (["sns", "list-topics"], [TOPICS, LAST]),
    "pages as text": (["sns", "list-topics", "--output", "text"], [TOPICS, LAST]),
    "pages as a table": (["sns", "list-topics", "--output", "table"], [TOPICS, LAST]),
    "one page": (["sns", "list-topics", "--no-paginate"], [TOPICS]),
    "some items": (["sns", "list-topics", "--max-items", "1"], [TOPICS]),
    "some items as text": (["sns", "list-topics", "--max-items", "1", "--output", "text"], [TOPICS]),
    "a page by hand": (["sns", "list-topics", "--next-token", "t"], [LAST]),
    "size of pages": (
        ["rekognition", "list-collections", "--page-size", "2"],
        [Answer(body=b'{"CollectionIds": ["a", "b"]}')],
    ),
    "json of nested answers": (
        ["rekognition", "detect-labels", "--image", "S3Object={Bucket=bucket,Name=n}"],
        [LABELS],
    ),
    "text of nested answers": (
        ["rekognition", "detect-labels", "--image", "S3Object={Bucket=bucket,Name=n}", "--output", "text"],
        [LABELS],
    ),
    "table of nested answers": (
        ["rekognition", "detect-labels", "--image", "S3Object={Bucket=bucket,Name=n}", "--output", "table"],
        [LABELS],
    ),
    "table of a query": (
        [
            "rekognition",
            "detect-labels",
            "--image",
            "S3Object={Bucket=bucket,Name=n}",
            "--output",
            "table",
            "--query",
            "Labels[].[Name,Confidence]",
        ],
        [LABELS],
    ),
    "text of a query": (
        [
            "rekognition",
            "detect-labels",
            "--image",
            "S3Object={Bucket=bucket,Name=n}",
            "--output",
            "text",
            "--query",
            "Labels[0].Name",
        ],
        [LABELS],
    ),
    "voices as a table": (["polly", "describe-voices", "--output", "table"], [VOICES]),
    "voices as text": (["polly", "describe-voices", "--output", "text"], [VOICES]),
    "an error of the service": (["sns", "publish", "--message", "x"], [REFUSED]),
    "a broken document": ([*ATTRIBUTES, '{"one":'], []),
    "broken shorthand": ([*ATTRIBUTES, "one={DataType=String"], []),
    "an unknown key": ([*ATTRIBUTES, "one={Nothing=1}"], []),
    "a missing parameter": (["sns", "publish"], []),
    "an unknown option": ([*PUBLISH, "--nothing", "x"], []),
    "an unknown operation": (["sns", "nothing"], []),
    "an unknown command": (["nothing"], []),
    "no operation": (["sns"], []),
    "an unknown output": (["sns", "list-topics", "--output", "nothing"], []),
    "no number": (["rekognition", "list-faces", "--collection-id", "c", "--max-results", "x"], []),
    "a member that the service refuses": (
        ["sns", "publish", "--message-attributes", '{"a": {}}', "--message", "x"],
        [],
    ),
}


@pytest.mark.parametrize("name", COMMANDS)
def test_commands(both: Both, name: str) -> None:
    arguments, answers = COMMANDS[name]
    both(arguments, *answers)


def test_files(both: Both, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("from a file ü", encoding="utf-8")
    (tmp_path / "bytes").write_bytes(b"\x00\xff")
    (tmp_path / "json").write_text('{"Message": "from json", "PhoneNumber": "+1555"}', encoding="utf-8")
    both(["sns", "publish", "--message", f"file://{tmp_path}/text"], PUBLISHED)
    both(["sns", "publish", "--cli-input-json", f"file://{tmp_path}/json"], PUBLISHED)
    both(["sns", "publish", "--cli-input-json", f"file://{tmp_path}/json", "--message", "over it"], PUBLISHED)
    both(["rekognition", "detect-faces", "--image-bytes", f"fileb://{tmp_path}/bytes"], Answer(body=b"{}"))
    both(["sns", "publish", "--message", f"file://{tmp_path}/nothing"])


def test_streams_go_to_files(both: Both, tmp_path: Path) -> None:
    answer = Answer(headers=(("Content-Type", "audio/mpeg"), ("x-amzn-RequestCharacters", "5")), body=b"sound")
    target = tmp_path / "a.mp3"
    words = ["polly", "synthesize-speech", "--output-format", "mp3", "--text", "hello", "--voice-id", "Joanna"]
    both([*words, str(target)], answer)
    assert target.read_bytes() == b"sound"
    both(words)


@pytest.mark.parametrize(
    "operation",
    [each for each in all_operations() if each.model.input_shape is not None and each.model.input_shape.members],
    ids=str,
)
def test_skeletons(server: CaptureServer, operation: Any) -> None:
    word = operation.method.replace("_", "-")
    text = _run(ours, [operation.service, word, "--generate-cli-skeleton"], server, [])[1]
    found = json.loads(text)
    assert list(found) == list(operation.model.input_shape.members)


def test_a_skeleton_is_the_aws_clis(server: CaptureServer, aws: AwsCli) -> None:
    for arguments in (["sns", "publish"], ["sns", "tag-resource"], ["rekognition", "compare-faces"]):
        out = _run(aws.run, [*arguments, "--generate-cli-skeleton"], server, [])[1]
        own = _run(ours, [*arguments, "--generate-cli-skeleton"], server, [])[1]
        # Version 2 fills texts of a few values with the first of them, version 1 leaves them empty.
        assert _emptied(json.loads(own)) == _emptied(json.loads(out))


def _emptied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _emptied(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_emptied(inner) for inner in value]
    return "" if isinstance(value, str) else value


def test_every_operation_has_the_aws_clis_options(server: CaptureServer, aws: AwsCli) -> None:
    missing, newer = set(), set()
    known = {service: aws.options(service) for service in sorted({operation.service for operation in all_operations()})}
    for operation in all_operations():
        word = operation.method.replace("_", "-")
        status, text, _ = _run(ours, [operation.service, word, "help"], server, [])
        assert status == 0
        told = text.partition("\nOPTIONS\n")[2].partition("\n\n")[0]
        options = re.findall(r"^    (?:--)?([a-z0-9-]+) \(", told, re.MULTILINE)
        theirs = known[operation.service].get(word)
        if theirs is None:
            missing.add(word)
            continue
        # What can be said is in the same line as what can be denied.
        theirs = [
            option for option in theirs if option.replace("--no-", "--", 1) not in theirs or "--no-" not in option
        ]
        found = {f"--{option}" for option in options}
        assert not set(theirs) - found, word
        newer |= found - set(theirs)
        assert not GLOBALS.keys() & {f"--{option}" for option in options}
    # The AWS CLI leaves three out that the service advises against, and may have older models: lexicons without tags.
    deprecated = {"delete-verified-email-address", "list-verified-email-addresses", "verify-email-address"}
    assert missing <= deprecated | {"list-tags-for-resource", "tag-resource", "untag-resource"}
    # Every blob just inside a parameter has an option here, and operations without parameters take an empty document.
    assert newer <= {
        "--tags",
        "--changes-ground-truth",
        "--raw-message-data",
        "--cli-input-json",
        "--generate-cli-skeleton",
    }


def test_options_that_the_command_names(both: Both) -> None:
    topic = ["--topic-arn", "arn:aws:sns:us-east-1:123456789012:news"]
    both(["sns", "subscribe", *topic, "--protocol", "sms", "--notification-endpoint", "+15558675309"], SUBSCRIBED)
    both(["sns", "subscribe", *topic, "--protocol", "sms", "--endpoint", "+15558675309"])
    mail = ["ses", "send-email", "--from", "ann@example.com", "--subject", "Hello"]
    both([*mail, "--to", "bob@example.com", "eve@example.com", "--text", "Hey there", "--html", "<b>Hey</b>"], SENT)
    both([*mail, "--destination", "ToAddresses=bob@example.com", "--cc", "eve@example.com", "--text", "x"])
    both([*mail, "--message", "Subject={Data=x},Body={Text={Data=y}}", "--text", "x", "--bcc", "bob@example.com"])
    both(["ses", "send-email", "--source", "ann@example.com", "--to", "bob@example.com", "--text", "x"])
    stream = ["--input", "KinesisVideoStream={Arn=arn:aws:kinesisvideo:us-east-1:123456789012:stream/a/1}"]
    stream += [
        "--name",
        "door",
        "--role-arn",
        "arn:aws:iam::123456789012:role/a",
        "--settings",
        "FaceSearch={CollectionId=x}",
    ]
    output = "KinesisDataStream={Arn=arn:aws:kinesis:us-east-1:123456789012:stream/b}"
    both(["rekognition", "create-stream-processor", *stream, "--stream-processor-output", output], Answer(body=b"{}"))
