"""Models at run time: ``AWS_DATA_PATH``, ``~/.aws/models`` and a session's loader, beside botocore."""

from __future__ import annotations

import gzip
import json
import pickle
import random
from pathlib import Path
from typing import Any

import boto3
import botocore
import botocore.exceptions
import botocore.session
import pytest

import ferroboto
import ferroboto.botocore.session
from ferroboto.botocore.loaders import Loader
from tests.support import sample
from tests.support.home import Home
from tests.support.libraries import KEYS, REGION
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of

DATA = Path(botocore.__file__).parent / "data"

MODEL: dict[str, Any] = {
    "version": "2.0",
    "metadata": {
        "apiVersion": "2026-01-01",
        "endpointPrefix": "moons",
        "jsonVersion": "1.1",
        "protocol": "json",
        "protocols": ["json"],
        "serviceFullName": "Moons",
        "serviceId": "Moons",
        "signatureVersion": "v4",
        "signingName": "moons",
        "targetPrefix": "Moons",
    },
    "operations": {
        "ListMoons": {
            "name": "ListMoons",
            "http": {"method": "POST", "requestUri": "/"},
            "input": {"shape": "In"},
            "output": {"shape": "Out"},
        }
    },
    "shapes": {
        "In": {"type": "structure", "members": {"Planet": {"shape": "Text"}, "Next": {"shape": "Text"}}},
        "Out": {"type": "structure", "members": {"Moons": {"shape": "Texts"}, "Next": {"shape": "Text"}}},
        "Text": {"type": "string"},
        "Texts": {"type": "list", "member": {"shape": "Text"}},
    },
}
PAGINATORS = {
    "pagination": {"ListMoons": {"input_token": "Next", "output_token": "Next", "result_key": "Moons"}},
}
RULES = {
    "version": "1.0",
    "parameters": {
        "Region": {"type": "String", "builtIn": "AWS::Region"},
        "Endpoint": {"type": "String", "builtIn": "SDK::Endpoint"},
    },
    "rules": [
        {
            "conditions": [{"fn": "isSet", "argv": [{"ref": "Endpoint"}]}],
            "endpoint": {"url": {"ref": "Endpoint"}, "properties": {}, "headers": {}},
            "type": "endpoint",
        },
        {
            "conditions": [{"fn": "isSet", "argv": [{"ref": "Region"}]}],
            "endpoint": {"url": "https://{Region}.moons.example", "properties": {}, "headers": {}},
            "type": "endpoint",
        },
    ],
}


def lay(folder: Path, version: str = "2026-01-01", compressed: bool = False, **files: Any) -> Path:
    """Write the files of a version of the service, in botocore's format."""
    place = folder / "moons" / version
    place.mkdir(parents=True, exist_ok=True)
    files.setdefault("service-2", MODEL)
    for name, content in files.items():
        text = (content if isinstance(content, str) else json.dumps(content)).encode()
        if compressed:
            (place / f"{name}.json.gz").write_bytes(gzip.compress(text))
        else:
            (place / f"{name}.json").write_bytes(text)
    return folder


def both(make: Any) -> Any:
    """Run the same with both libraries; return ours after comparing."""
    theirs, ours = (outcome_of(lambda library=library: make(library)) for library in (boto3, ferroboto))
    assert type(ours).__name__ == type(theirs).__name__, ours
    if isinstance(theirs, BaseException):
        assert str(ours) == str(theirs)
    else:
        assert ours == theirs
    return ours


def client(library: Any, **arguments: Any) -> Any:
    return library.Session(**KEYS, region_name=REGION).client("moons", **arguments)


@pytest.mark.parametrize("compressed", [False, True])
def test_data_path(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: CaptureServer, compressed: bool
) -> None:
    lay(tmp_path, compressed=compressed, **{"paginators-1": PAGINATORS, "endpoint-rule-set-1": RULES})
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    pages = [Answer(body=b'{"Moons": ["Io"], "Next": "2"}'), Answer(body=b'{"Moons": ["Europa"]}')]

    def listed(library: Any) -> Any:
        server.script(pages)
        moons = client(library, endpoint_url=server.url)
        paginator = moons.get_paginator("list_moons")
        found = list(paginator.paginate(Planet="Jupiter").search("Moons[]"))
        names = library.Session().get_available_services()
        return found, moons.meta.service_model.api_version, "moons" in names, len(names), type(moons).__name__

    assert both(listed)[0] == ["Io", "Europa"]
    assert [request.body for request in server.take()][:2] == [b'{"Planet": "Jupiter"}'] + [
        b'{"Planet": "Jupiter", "Next": "2"}'
    ]
    url = client(ferroboto).generate_presigned_url("list_moons")
    assert url.startswith(f"https://{REGION}.moons.example/?")


def test_without_rules(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DATA_PATH", str(lay(tmp_path)))
    both(lambda library: client(library).generate_presigned_url("list_moons").partition("?")[0])
    both(lambda library: client(library).meta.endpoint_url)


def test_home(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(Loader, "CUSTOMER_DATA_PATH", str(lay(tmp_path / ".aws" / "models")))
    assert client(ferroboto).meta.service_model.service_name == "moons"
    assert "moons" in ferroboto.Session().get_available_services()


def test_versions(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for version in ("2025-01-01", "2026-01-01"):
        lay(tmp_path, version, **{"service-2": {**MODEL, "metadata": {**MODEL["metadata"], "apiVersion": version}}})
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))
    for version in (None, "2025-01-01", "2026-01-01", "2024-01-01"):
        both(lambda library, version=version: client(library, api_version=version).meta.service_model.api_version)


def test_older_versions_of_botocores_own_data(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_DATA_PATH", str(DATA))

    def made(library: Any) -> Any:
        session = library.Session(**KEYS, region_name=REGION)
        old = session.client("lambda", api_version="2014-11-11")
        new = session.client("lambda")
        return [(made.meta.service_model.api_version, dir(made.exceptions)[-3:]) for made in (old, new)]

    assert both(made)[0][0] == "2014-11-11"


def test_extras(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    more = {"merge": {"shapes": {"In": {"members": {"Star": {"shape": "Text"}}}}}}
    monkeypatch.setenv("AWS_DATA_PATH", str(lay(tmp_path, **{"service-2.sdk-extras": more})))
    shape = client(ferroboto).meta.service_model.shape_for("In")
    assert list(shape.members) == ["Planet", "Next", "Star"]


def test_the_loader_of_a_session(home: Home, tmp_path: Path) -> None:
    lay(tmp_path)
    for module in (botocore.session, ferroboto.botocore.session):
        session = module.Session()
        session.get_component("data_loader").search_paths.append(str(tmp_path))
        made = session.create_client("moons", REGION, aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret")
        assert made.meta.method_to_api_mapping == {"list_moons": "ListMoons"}
        with pytest.raises(Exception, match="Unknown service: 'suns'"):
            session.create_client("suns", REGION)


@pytest.mark.parametrize("place", ["the function of a loader", "a loader of another class"])
def test_loaders_that_find_models_by_themselves(home: Home, server: CaptureServer, place: str) -> None:
    """As tests do that make a model up, and programs that keep models elsewhere."""
    files = {"service-2": MODEL, "paginators-1": PAGINATORS, "endpoint-rule-set-1": RULES}

    for module, errors in (
        (botocore.session, botocore.exceptions),
        (ferroboto.botocore.session, ferroboto.exceptions),
    ):

        def load_service_model(
            service_name: str, type_name: str, api_version: str | None = None, errors: Any = errors
        ) -> Any:
            if type_name not in files:
                raise errors.DataNotFoundError(data_path=f"{service_name}/{type_name}")
            return files[type_name]

        session = module.Session()
        loader = session.get_component("data_loader")
        if place == "the function of a loader":
            loader.load_service_model = load_service_model
        else:
            kind = type("Own", (type(loader),), {"load_service_model": staticmethod(load_service_model)})
            session.register_component("data_loader", kind())
        made = session.create_client("suns", REGION, aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key="secret")
        assert made.meta.method_to_api_mapping == {"list_moons": "ListMoons"}
        assert made.can_paginate("list_moons")
        assert made.generate_presigned_url("list_moons").startswith(f"https://{REGION}.moons.example/?")


def with_shapes(**shapes: Any) -> dict[str, Any]:
    return {**MODEL, "shapes": {**MODEL["shapes"], **shapes}}


@pytest.mark.parametrize(
    "model",
    [
        with_shapes(Other={"type": "strukture", "members": {}}),
        with_shapes(Other={"type": "glob"}),
        with_shapes(Other={"type": "structure", "required": "Bar", "members": {"Bar": {"shape": "Text"}}}),
        with_shapes(Other={"type": "structure", "required": ["Foo"], "members": {"Bar": {"shape": "Text"}}}),
    ],
    ids=["a misspelt structure", "a misspelt value", "text as a list", "a member that is missing"],
)
def test_faults_that_no_call_meets(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: CaptureServer, model: dict[str, Any]
) -> None:
    monkeypatch.setenv("AWS_DATA_PATH", str(lay(tmp_path, **{"service-2": model})))

    def listed(library: Any) -> Any:
        server.script([Answer(body=b'{"Moons": ["Io"]}')])
        return client(library, endpoint_url=server.url).list_moons(Planet="Jupiter")["Moons"]

    assert both(listed) == ["Io"]


def own_of(folder: Path, service: str, version: str, *types: str) -> str:
    """Write files of botocore's for a service into a folder of a program's own, and return it."""
    place = folder / service / version
    place.mkdir(parents=True)
    for name in types:
        (place / f"{name}.json.gz").write_bytes((DATA / service / version / f"{name}.json.gz").read_bytes())
    return str(folder)


def test_a_model_of_a_built_in_service_has_its_rules_paginators_and_waiters(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each file is looked for by itself: `aws configure add-model` writes the model alone."""
    monkeypatch.setenv("AWS_DATA_PATH", own_of(tmp_path, "s3", "2006-03-01", "service-2"))

    def shown(library: Any) -> Any:
        made = library.Session(**KEYS, region_name=REGION).client("s3")
        access_point = f"arn:aws:s3:{REGION}:123456789012:accesspoint/mine"
        objects = [{"Bucket": bucket, "Key": "k"} for bucket in ("bucket", "a.bucket", access_point)]
        urls = [made.generate_presigned_url("get_object", Params=it).partition("?")[0] for it in objects]
        pages = [name for name in made.meta.method_to_api_mapping if made.can_paginate(name)]
        return urls, pages, made.waiter_names, made.get_waiter("bucket_exists").config.delay

    assert both(shown)[2] == ["bucket_exists", "bucket_not_exists", "object_exists", "object_not_exists"]


def test_waiters_alone_are_added_to_a_built_in_service(
    home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, server: CaptureServer
) -> None:
    acceptor = {"matcher": "status", "expected": 200, "state": "success"}
    waiter = {"operation": "ListTopics", "delay": 1, "maxAttempts": 3, "acceptors": [acceptor]}
    place = tmp_path / "sns" / "2010-03-31"
    place.mkdir(parents=True)
    (place / "waiters-2.json").write_text(json.dumps({"version": 2, "waiters": {"TopicsListed": waiter}}))
    monkeypatch.setenv("AWS_DATA_PATH", str(tmp_path))

    def waited(library: Any) -> Any:
        server.script([Answer(body=b"<ListTopicsResponse><ListTopicsResult/></ListTopicsResponse>")])
        session = library.Session(**KEYS, region_name=REGION)
        made = session.client("sns", endpoint_url=server.url)
        made.get_waiter("topics_listed").wait(NextToken="a")
        url = session.client("sns").meta.endpoint_url
        return made.waiter_names, made.can_paginate("list_topics"), url, [request.body for request in server.take()]

    assert both(waited)[0] == ["topics_listed"]


@pytest.mark.parametrize(
    "broken",
    ["{", json.dumps({"metadata": MODEL["metadata"]}), json.dumps({**MODEL, "shapes": {"In": {"type": "structure"}}})],
    ids=["no JSON", "no shapes", "a missing shape"],
)
def test_broken_models(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    monkeypatch.setenv("AWS_DATA_PATH", str(lay(tmp_path, **{"service-2": broken})))
    with pytest.raises(ValueError, match=r"Expecting property name|moons/2026-01-01/service-2: service description: "):
        client(ferroboto)


@pytest.mark.parametrize("service_id", ["Moons & Stars", "mq", "1 Two", "AWS Moons", "MQ", "Cloud Control Api", None])
def test_names_of_classes(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service_id: str | None) -> None:
    """They come from the identifier of the service; a name that a service of AWS has is refused."""
    metadata = {**MODEL["metadata"], "serviceId": service_id, "serviceAbbreviation": "AM"}
    if service_id is None:
        del metadata["serviceId"]
    monkeypatch.setenv("AWS_DATA_PATH", str(lay(tmp_path, **{"service-2": {**MODEL, "metadata": metadata}})))
    both(lambda library: type(client(library)).__name__)


def test_unsupported_protocols(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = {**MODEL, "metadata": {**MODEL["metadata"], "protocol": "smoke", "protocols": ["smoke", "drums"]}}
    monkeypatch.setenv("AWS_DATA_PATH", str(lay(tmp_path, **{"service-2": model})))
    both(lambda library: client(library))


def test_other_names(home: Home) -> None:
    both(
        lambda library: (
            library.Session(**KEYS, region_name=REGION).client("runtime.sagemaker").meta.service_model.service_name
        )
    )


OLDER = [
    (name, version)
    for name in (
        "appmesh",
        "clouddirectory",
        "cloudfront",
        "cloudsearch",
        "ec2",
        "events",
        "inspector",
        "lambda",
        "rds",
    )
    for version in sorted(path.name for path in (DATA / name).iterdir())[:-1]
]


def shown_of(library: Any, name: str, version: str | None) -> Any:
    """What a client shows of its model."""
    found = library.Session(**KEYS, region_name=REGION).client(name, api_version=version)
    model = found.meta.service_model
    operations = list(model.operation_names)
    pages = [method for method in found.meta.method_to_api_mapping if found.can_paginate(method)]
    return model.api_version, operations, found.waiter_names, pages, found.meta.endpoint_url


def test_versions_of_an_installed_botocore(home: Home) -> None:
    for name, version in OLDER if sample.TAKES_ALL else random.Random(sample.SEED).sample(OLDER, 8):
        assert both(lambda library, name=name, version=version: shown_of(library, name, version))[0] == version


def test_calls_of_an_older_version(home: Home, server: CaptureServer) -> None:
    def sent(library: Any) -> Any:
        server.script([Answer(body=b"<DescribeInstancesResponse/>")])
        session = library.Session(**KEYS, region_name=REGION)
        session.client("ec2", api_version="2015-10-01", endpoint_url=server.url).describe_instances()
        return [request.body for request in server.take()]

    assert both(sent) == [b"Action=DescribeInstances&Version=2015-10-01"]


@pytest.mark.parametrize("data_path", [False, True])
def test_versions_of_a_profile(home: Home, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, data_path: bool) -> None:
    config = tmp_path / "config"
    config.write_text("[default]\napi_versions =\n    ec2 = 2015-10-01\n    cloudfront = 1999-01-01\n")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(config))
    if data_path:
        monkeypatch.setenv("AWS_DATA_PATH", str(DATA))
    assert both(lambda library: shown_of(library, "ec2", None))[0] == "2015-10-01"
    # An argument goes before the profile.
    assert both(lambda library: shown_of(library, "ec2", "2016-11-15"))[0] == "2016-11-15"
    assert type(both(lambda library: shown_of(library, "cloudfront", None))).__name__ == "DataNotFoundError"
    assert both(lambda library: shown_of(library, "lambda", None))[0] == "2015-03-31"


def test_versions_without_a_botocore(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ferroboto._models.own.botocores_data", lambda: None)
    with pytest.raises(ferroboto.exceptions.DataNotFoundError) as raised:
        shown_of(ferroboto, "ec2", "2015-10-01")
    assert str(raised.value) == "Unable to load data for: ec2/2015-10-01/service-2"
    assert "AWS_DATA_PATH" in "".join(raised.value.__notes__)


@pytest.mark.parametrize("version", [None, "2014-10-01", "2015-10-01", "2016-11-15", "2014-09-01", "1999-01-01"])
def test_versions_of_resources(home: Home, version: str | None) -> None:
    def shown(library: Any) -> Any:
        made = library.Session(**KEYS, region_name=REGION).resource("ec2", api_version=version)
        actions = [name for name in dir(made) if not name.startswith("_")]
        return made.meta.client.meta.service_model.api_version, actions, repr(made.Instance("i-1"))

    both(shown)


def test_resources_of_an_older_version_can_be_pickled(home: Home) -> None:
    made = ferroboto.Session(**KEYS, region_name=REGION).resource("ec2", api_version="2015-10-01")
    again = pickle.loads(pickle.dumps(made.Instance("i-1")))
    assert again.meta.client.meta.service_model.api_version == "2015-10-01"
    assert again == made.Instance("i-1")
