"""What help(), IPython and signatures show of clients: pages from the models, with summaries and examples that work."""

from __future__ import annotations

import contextlib
import inspect
import json
import pydoc
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ferroboto
from ferroboto import local
from ferroboto.botocore import xform_name
from ferroboto.exceptions import ClientError

ROOT = Path(__file__).resolve().parents[2]
HELP = {path.parent.name: json.loads(path.read_text("utf-8")) for path in sorted((ROOT / "models").glob("*/help.json"))}
# Sentences on parameters that mean the same in every operation of a service.
SHARED = {service: pages.pop("*")["parameters"] for service, pages in HELP.items()}
EXAMPLES = [
    pytest.param(service, page["example"], id=f"{service}-{name}")
    for service, pages in HELP.items()
    for name, page in pages.items()
    if "example" in page
]
OPERATIONS = [
    (service, name, xform_name(name))
    for service in HELP
    for name in json.loads((ROOT / f"models/{service}/service.json").read_text("utf-8"))["operations"]
]


def client(service: str) -> Any:
    return ferroboto.client(service, endpoint_url="local")


def stand_in(shape: Any, name: str = "") -> Any:
    """A value of a shape, for answers that the local AWS does not give."""
    match shape.type_name:
        case "structure":
            return {key: stand_in(member, key) for key, member in shape.members.items()}
        case "list":
            return []
        case "map":
            return {}
        case "boolean":
            return True
        case "integer" | "long" | "float" | "double":
            return 1
        case _:
            return f"arn:aws:x:us-east-1:000000000000:{name}"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a photo, and an empty AWS."""
    (tmp_path / "photo.jpg").write_bytes((ROOT / "tests/photos/astronaut.jpg").read_bytes())
    monkeypatch.chdir(tmp_path)
    local.reset()
    yield tmp_path
    local.reset()


@pytest.mark.parametrize(("service", "example"), EXAMPLES)
def test_examples_run(service: str, example: str, desk: Path) -> None:
    """Against the local AWS; what it does not offer is at least checked against the model, and answered by a stand-in."""
    own = client(service)
    own_call = type(own)._make_api_call

    def call(operation: str, params: dict[str, Any]) -> Any:
        try:
            return own_call(own, operation, params)
        except ClientError as error:
            if error.response["Error"]["Code"] != "NotImplemented":
                raise
        output = own.meta.service_model.operation_model(operation).output_shape
        return {} if output is None else stand_in(output)

    own._make_api_call = call
    exec(compile(example, "example", "exec"), {service: own})  # noqa: S102


def test_there_are_examples_enough() -> None:
    assert len(EXAMPLES) >= 35
    guide = {("sns", "Publish"), ("polly", "DescribeVoices"), ("polly", "SynthesizeSpeech")}
    guide |= {("rekognition", "DetectFaces"), ("rekognition", "DetectLabels")}
    assert all("example" in HELP[service][name] for service, name in guide)


@pytest.mark.parametrize("service", HELP)
def test_every_operation_has_a_page(service: str) -> None:
    made = client(service)
    for owner, name, method in OPERATIONS:
        if owner != service or not hasattr(made, method):
            continue
        page = inspect.getdoc(getattr(made, method))
        assert page is not None
        assert page.startswith(HELP[service][name]["summary"] + "\n\n")
        assert f"\n\n{name} of {made.meta.service_model.metadata['serviceFullName']}.\n" in page
        assert "\nRequest\n" in page
        assert "\nResponse\n" in page
        example = HELP[service][name].get("example")
        if example is not None:
            shown = page.partition("\n\nExample\n")[2].partition("\n\nReference: ")[0]
            assert textwrap.dedent(shown) == example.strip()
        assert re.search(rf"\nReference: https://docs\.aws\.amazon\.com/goto/WebAPI/[\w-]+/{name}$", page)


def test_summaries_are_short_sentences_of_their_own() -> None:
    for pages in HELP.values():
        summaries = [page["summary"] for page in pages.values()]
        assert all(text[0].isupper() and text.endswith(".") and len(text) <= 100 for text in summaries)
        assert len(set(summaries)) == len(summaries)


def test_parameters_have_a_short_sentence_each() -> None:
    count = 0
    for service, name, _ in OPERATIONS:
        own = HELP[service][name].get("parameters", {})
        model = json.loads((ROOT / f"models/{service}/service.json").read_text("utf-8"))
        reference = model["operations"][name].get("input")
        members = model["shapes"][reference["shape"]].get("members", {}) if reference else {}
        assert not set(own) - set(members), (service, name)
        for member in members:
            sentence = own.get(member) or SHARED[service].get(member, "")
            assert sentence.endswith(".") and len(sentence) <= 110, (service, name, member)
            count += 1
    assert count > 500


def test_parameters_explain_themselves_on_a_page() -> None:
    page = str(inspect.getdoc(client("sns").publish))
    assert "\n    PhoneNumber: str\n        Phone number in E.164 format, such as +15558675309, to send" in page
    page = str(inspect.getdoc(client("rekognition").create_face_liveness_session))
    assert "\n    KmsKeyId: str, length 1..2048\n        KMS key that encrypts the data at rest" in page


def test_a_page_tells_types_limits_and_values() -> None:
    page = str(inspect.getdoc(client("polly").synthesize_speech))
    assert "\n    Text: str, required\n        Text to synthesize, up to 3000" in page
    assert "\n    OutputFormat: str, required, one of json, mp3, ogg_opus, ogg_vorbis, pcm, mulaw, alaw\n" in page
    assert "\n    SpeechMarkTypes: list of str, length ..4, each one of sentence, ssml, viseme, word\n" in page
    assert "\n    AudioStream: StreamingBody\n" in page
    assert "\n    client.exceptions.TextLengthExceededException\n" in page
    assert max(len(line) for line in page.splitlines()) <= 110
    page = str(inspect.getdoc(client("rekognition").detect_faces))
    assert "\n    Image: dict, required\n        Image as {'Bytes': image_bytes}" in page
    assert "\n        Bytes: bytes, length 1..5242880\n        S3Object: dict\n" in page
    assert "\n    FaceDetails: list of dict\n        BoundingBox: dict\n            Width: float\n" in page
    assert "\n            Confidence: float, 0..100\n" in page


@pytest.mark.parametrize("thing", ["Session", "session", "session.client", "sns.publish", "sns"])
def test_help_shows(thing: str) -> None:
    session = ferroboto.Session()
    names = {"Session": ferroboto.Session, "session": session, "sns": client("sns")}
    shown = pydoc.plain(pydoc.render_doc(eval(thing, names)))
    expected = {
        "Session": "aws_access_key_id: access key",
        "session": "Stores settings and credentials, and creates clients",
        "session.client": "is the embedded local AWS",
        "sns.publish": "Sends a message",
        "sns": "A client of Amazon Simple Notification Service",
    }
    assert expected[thing] in shown


def test_signatures_have_names_and_types() -> None:
    parameters = inspect.signature(client("rekognition").detect_faces).parameters
    assert {parameter.kind for parameter in parameters.values()} == {inspect.Parameter.KEYWORD_ONLY}
    assert parameters["Image"].annotation is dict
    assert parameters["Attributes"].annotation == list[str]
    assert parameters["Image"].default is inspect.Parameter.empty
    assert repr(parameters["Attributes"].default) == "..."
    assert inspect.signature(client("rekognition").detect_faces).return_annotation is dict


def test_dir_lists_the_operations() -> None:
    assert {method for service, _, method in OPERATIONS if service == "sns"} <= set(dir(client("sns")))


@pytest.mark.parametrize("use_jedi", [True, False])
def test_ipython_completes(use_jedi: bool) -> None:
    pytest.importorskip("IPython", reason="installed with the notebooks")
    from IPython.core.completer import provisionalcompleter
    from IPython.core.interactiveshell import InteractiveShell

    from ferroboto._notebook import let_completion_in

    let_completion_in()
    shell = InteractiveShell()
    shell.user_ns |= {"sns": client("sns"), "session": ferroboto.Session()}
    completer = shell.Completer
    completer.use_jedi = use_jedi

    def found(text: str) -> set[str]:
        with provisionalcompleter(), contextlib.suppress(StopIteration):
            return {each.text.rpartition(".")[2] for each in completer.completions(text, len(text))}
        return set()

    assert {"publish", "publish_batch"} <= found("sns.publ")
    assert "PhoneNumber=" in found("sns.publish(Phone")
    assert {"client", "get_credentials"} <= found("session.")
    assert "region_name=" in found("session.client(reg")


def test_completion_of_the_module_offers_what_people_look_for() -> None:
    shown = {name for name in dir(ferroboto) if not name.startswith("_")}
    assert {"Session", "client", "resource", "aio", "local", "display", "types", "exceptions"} <= shown
    assert not shown & {"TYPE_CHECKING", "annotations", "trimmed"}
    for name in dir(ferroboto):
        getattr(ferroboto, name)
