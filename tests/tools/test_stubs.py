"""The types of services: their names and contents against boto3-stubs', and what a program finds of them when it runs."""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import get_args

import pytest

import ferroboto
from ferroboto._ferroboto import ServiceDescription

ROOT = Path(__file__).parent.parent.parent
TYPES = ROOT / "python" / "ferroboto" / "types"
SERVICES = sorted(path.name for path in TYPES.iterdir() if (path / "type_defs.py").is_file())
# Those that the tests compare; one of each kind.
COMPARED = ["dynamodb", "events", "lambda_", "polly", "rekognition", "s3", "ses", "sns"]

# The packages of services whose names need other ones in Python.
THEIRS = {"lambda_": "lambda"}
# Where ours says something else, and why. What boto3-stubs lacks because it is older than our models is no difference.
WIDER = {
    # boto3 takes a bytearray, too.
    "Union[str, bytes, IO[Any], StreamingBody]": "str | bytes | bytearray | IO[Any] | StreamingBody",
    # And seconds since 1970.
    "Union[datetime, str]": "datetime | str | float",
}
# Typed dicts that they have written by hand, or for parts of resources that take any keyword here.
LACKING = {
    "dynamodb": r"ServiceResource|ConditionBaseImport|UniversalAttribute|Table\w*TypeDef|KinesisStreamingDestinationInputRequest",
    "s3": r"(Client|Bucket|Object|ObjectSummary)(Copy|Upload|Download|GeneratePresigned)|RequestWait|CopySourceOrStr|Fileobj|"
    r"GetBucketNotificationConfigurationRequestRequest",
}
# Aliases whose parts differ: values of DynamoDB are split into those sent and received here, as all others are.
OTHERWISE = re.compile(r"AttributeValue|CopySource")
# Clients of botocore have no events to send: any iterable of them will do, and what comes is iterated over.
STREAMS = {"EventStream": ("Iterable", "Iterator")}


def their_folder(service: str) -> Path:
    spec = find_spec(f"mypy_boto3_{THEIRS.get(service, service)}")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent


def definitions(path: Path) -> dict[str, dict[str, str] | str]:
    """Typed dicts as key to type, aliases as what they stand for."""
    found: dict[str, dict[str, str] | str] = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            keys = [item for item in node.body if isinstance(item, ast.AnnAssign)]
            found[node.name] = {ast.unparse(item.target): ast.unparse(item.annotation) for item in keys}
        elif isinstance(node, ast.Assign):
            value = node.value
            if isinstance(value, ast.Call) and isinstance(value.args[-1], ast.Dict):
                keys_of = zip(value.args[-1].keys, value.args[-1].values, strict=True)
                found[ast.unparse(node.targets[0])] = {
                    ast.literal_eval(key): ast.unparse(kind) for key, kind in keys_of
                }
            else:
                found[ast.unparse(node.targets[0])] = ast.unparse(value)
    found.pop("__all__", None)
    return found


def plain(text: str, literals: dict[str, dict[str, str] | str]) -> str:
    """A type in one spelling: unions by bars, literals of one value in full."""
    text = (
        WIDER.get(text, text)
        .replace("ConditionBaseImportTypeDef", "str | ConditionBase")
        .replace("ServiceResource", "Table")
    )
    text = re.sub(r"Union\[(\w+), (\w+)\]", r"\1 | \2", text)

    def in_full(match: re.Match[str]) -> str:
        value = literals.get(match[0])
        return value if isinstance(value, str) and value.count("'") == 2 else match[0]

    return re.sub(r"\b\w+Type\b", in_full, text)


def same(ours: str, theirs: str) -> bool:
    return (
        ours == theirs
        or any(ours == theirs.replace(name, way, 1) for name, ways in STREAMS.items() for way in ways)
        # Requests take structures of responses at every depth, and tokens may be missing from the last page.
        or ours.replace("UnionTypeDef", "TypeDef") == theirs.replace("UnionTypeDef", "TypeDef")
        or ours in (f"NotRequired[{theirs}]", theirs.removeprefix("NotRequired[").removesuffix("]"))
        # Structures that contain their own kind are any dict there.
        or ("'" in ours and "[str, Any]" in theirs)
        or OTHERWISE.search(theirs) is not None
        # Enumerations have gained values.
        or (theirs.startswith("Literal[") and ours.endswith("Type"))
    )


@pytest.mark.parametrize("service", COMPARED)
def test_typed_dicts_are_those_of_boto3_stubs(service: str) -> None:
    literals = definitions(TYPES / service / "literals.py")
    ours = definitions(TYPES / service / "type_defs.py")
    theirs = definitions(their_folder(service) / "type_defs.pyi")
    lacking = re.compile(LACKING.get(service, "$^"))
    assert not [name for name in theirs.keys() - ours.keys() if not lacking.search(name)]
    for name, content in theirs.items():
        if name not in ours or OTHERWISE.search(name):
            continue
        own = ours[name]
        if isinstance(content, str) or isinstance(own, str):
            assert same(str(own), plain(str(content), literals)), name
            continue
        assert not content.keys() - own.keys(), name
        assert all(
            own[key].startswith("NotRequired") or "ResponseMetadata" in own for key in own.keys() - content.keys()
        ), name
        for key, kind in content.items():
            assert same(plain(own[key], literals), plain(kind, literals)), (name, key)


@pytest.mark.parametrize("service", COMPARED)
def test_literals_are_those_of_boto3_stubs(service: str) -> None:
    ours, theirs = (
        definitions(path) for path in (TYPES / service / "literals.py", their_folder(service) / "literals.pyi")
    )
    assert not theirs.keys() - ours.keys()
    for name, text in theirs.items():
        values = {
            name: set(ast.literal_eval(re.sub(r"^Literal", "", str(each))))
            for name, each in (("theirs", text), ("ours", ours[name]))
        }
        if name in ("ServiceName", "ResourceServiceName"):
            # They have all of AWS.
            assert not values["ours"] - values["theirs"]
        else:
            assert not values["theirs"] - values["ours"], name


def classes(path: Path) -> dict[str, set[str]]:
    """Names of the methods and attributes of each class of a stub."""
    found = {}
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            functions = {item.name for item in node.body if isinstance(item, ast.FunctionDef)}
            variables = {ast.unparse(item.target) for item in node.body if isinstance(item, ast.AnnAssign)}
            found[node.name] = functions | variables
    return found


@pytest.mark.parametrize("module", ["client", "paginator", "waiter", "service_resource"])
@pytest.mark.parametrize("service", COMPARED)
def test_classes_have_what_those_of_boto3_stubs_have(service: str, module: str) -> None:
    path = their_folder(service) / f"{module}.pyi"
    if not path.is_file():
        assert not (TYPES / service / f"{module}.pyi").exists()
        return
    ours = classes(TYPES / service / f"{module}.pyi")
    # What all clients have is in their base; boto3 has no method for a request that streams.
    inherited = {"meta", "can_paginate", "generate_presigned_url", "ClientError", "start_speech_synthesis_stream"}
    for name, members in classes(path).items():
        assert not members - ours[name] - inherited, name


@pytest.mark.parametrize("service", SERVICES)
def test_what_stubs_name_can_be_imported(service: str) -> None:
    for stub in TYPES.joinpath(service).glob("*.pyi"):
        name = f"ferroboto.types.{service}" + ("" if stub.stem == "__init__" else f".{stub.stem}")
        module = import_module(name)
        for node in ast.parse(stub.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                if node.name.endswith("TypeDef"):
                    assert getattr(module, node.name).__annotations__
                    continue
                assert isinstance(getattr(module, node.name), type), node.name
            elif isinstance(node, ast.ImportFrom) and stub.stem == "__init__":
                for alias in node.names:
                    assert isinstance(getattr(module, alias.name), type), alias.name
        with pytest.raises(AttributeError, match=f"module '{name}' has no attribute 'NoSuchPaginator'"):
            module.NoSuchPaginator  # noqa: B018


def test_options_of_map_are_those_that_it_takes() -> None:
    stub = ast.parse((TYPES / "_pages.pyi").read_text())
    options = {
        field.target.id
        for node in stub.body
        if isinstance(node, ast.ClassDef) and node.name in ("MapOptions", "AllMapOptions")
        for field in node.body
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
    }
    parameters = inspect.signature(ferroboto.client("sns", region_name="us-east-1").map).parameters.values()
    assert options == {it.name for it in parameters if it.kind is it.KEYWORD_ONLY}


def test_a_client_is_what_its_type_says() -> None:
    from ferroboto.types.sns import AioSNSClient, Client, SNSClient
    from ferroboto.types.sns.service_resource import Topic

    assert Client is SNSClient
    assert isinstance(ferroboto.aio.client("sns", endpoint_url="local"), AioSNSClient)
    assert not isinstance(ferroboto.client("sns", endpoint_url="local"), AioSNSClient)
    assert isinstance(ferroboto.client("sns", endpoint_url="local"), SNSClient)
    assert not isinstance(ferroboto.client("polly", endpoint_url="local"), SNSClient)
    assert isinstance(ferroboto.resource("sns", endpoint_url="local").create_topic(Name="types"), Topic)


@pytest.mark.parametrize("service", sorted(set(SERVICES) & set(ferroboto.Session().get_available_resources())))
def test_resources_have_what_their_types_say(service: str) -> None:
    resource = ferroboto.resource(service, endpoint_url="local")
    definitions = json.loads(ServiceDescription.resources(service) or "")["resources"]
    stub = classes(TYPES / service / "service_resource.pyi")
    for name, members in stub.items():
        if name.endswith("ServiceResource"):
            made = resource
        elif hasattr(resource, name):
            made = getattr(resource, name)(*["arn"] * len(definitions[name].get("identifiers", ())))
        else:
            continue
        assert not members - {"__init__"} - set(dir(made)), name
        public = {member for member in dir(made) if not member.startswith("_")}
        assert not public - members, name


def test_literals_and_keys_can_be_asked_for() -> None:
    from ferroboto.types.polly.literals import VoiceIdType
    from ferroboto.types.sns.type_defs import PublishInputTypeDef

    assert "Russell" in get_args(VoiceIdType)
    assert PublishInputTypeDef(Message="Hey there") == {"Message": "Hey there"}
    if sys.version_info >= (3, 11):
        assert PublishInputTypeDef.__required_keys__ == {"Message"}


def test_types_cost_nothing_until_they_are_imported() -> None:
    import subprocess

    code = (
        "import sys, ferroboto; ferroboto.Session(); print([name for name in sys.modules if 'ferroboto.types' in name])"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
