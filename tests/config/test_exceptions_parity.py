"""ferroboto.exceptions beside botocore.exceptions and boto3.exceptions."""

from __future__ import annotations

import copy
import inspect
import pickle
import string
import subprocess
import sys
import threading
from typing import Any

import boto3.exceptions
import botocore.exceptions
import botocore.parsers
import pytest

from ferroboto import exceptions


def classes_of(module: Any) -> dict[str, type]:
    return {
        name: cls for name, cls in vars(module).items() if inspect.isclass(cls) and cls.__module__ == module.__name__
    }


BOTOCORE = classes_of(botocore.exceptions)
BOTO3 = classes_of(boto3.exceptions)
PARSERS = {"ResponseParserError": botocore.parsers.ResponseParserError}
REFERENCE = {**BOTOCORE, **BOTO3, **PARSERS}
FORMATTED = sorted(name for name, cls in REFERENCE.items() if hasattr(cls, "fmt"))


def visible_bases(cls: type) -> list[str]:
    """The bases by name, without those of the libraries that botocore vendors."""
    return [base.__name__ for base in cls.__mro__ if ".vendored." not in base.__module__]


def sample(cls: Any) -> dict[str, str]:
    fields = [field for _, field, _, _ in string.Formatter().parse(cls.fmt) if field]
    return {field: f"<{field}>" for field in fields}


def test_no_name_clashes_between_the_two_modules() -> None:
    assert not set(BOTOCORE) & set(BOTO3)


def test_every_class_and_no_other() -> None:
    assert set(classes_of(exceptions)) == set(REFERENCE)
    assert exceptions.DynanmoDBOperationNotSupportedError is (exceptions.DynamoDBOperationNotSupportedError)


@pytest.mark.parametrize("name", sorted(REFERENCE))
def test_bases(name: str) -> None:
    assert visible_bases(getattr(exceptions, name)) == visible_bases(REFERENCE[name])


@pytest.mark.parametrize("name", FORMATTED)
def test_text(name: str) -> None:
    reference: Any = REFERENCE[name]
    assert getattr(exceptions, name).fmt == reference.fmt


@pytest.mark.parametrize("name", sorted(set(FORMATTED) & set(BOTOCORE) - {"WaiterError"}))
def test_raise_print_and_pickle(name: str) -> None:
    theirs_class: Any = REFERENCE[name]
    kwargs = sample(theirs_class)
    ours = getattr(exceptions, name)(**kwargs)
    theirs = theirs_class(**kwargs)
    assert str(ours) == str(theirs)
    assert ours.args == theirs.args
    assert repr(ours) == repr(theirs)
    assert ours.kwargs == theirs.kwargs == kwargs
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(ours, protocol))
        assert (type(again), str(again), again.kwargs) == (type(ours), str(ours), kwargs)
    assert str(copy.deepcopy(ours)) == str(ours)


def test_missing_keyword_is_a_key_error_as_in_botocore() -> None:
    for module in (exceptions, botocore.exceptions):
        with pytest.raises(KeyError, match="profile"):
            module.ProfileNotFound()


def test_http_errors_keep_request_and_response() -> None:
    for module in (exceptions, botocore.exceptions):
        error = module.ReadTimeoutError(endpoint_url="http://x", request="req", response="resp")
        again = pickle.loads(pickle.dumps(error))
        assert (again.request, again.response) == ("req", "resp")
        assert str(again) == 'Read timeout on endpoint URL: "http://x"'
        assert isinstance(again, OSError)


def test_waiter_error() -> None:
    ours = exceptions.WaiterError("w", "r", {"a": 1})
    assert str(ours) == str(botocore.exceptions.WaiterError("w", "r", {"a": 1}))
    assert ours.kwargs == {"name": "w", "reason": "r"}
    assert pickle.loads(pickle.dumps(ours)).last_response == {"a": 1}


RESPONSES: list[dict[str, Any]] = [
    {},
    {"Error": {}},
    {"Error": {"Code": "Throttling", "Message": "slow down"}},
    {"Error": {"Code": "A", "Message": None}, "ResponseMetadata": {}},
    {"Error": {"Code": "A"}, "ResponseMetadata": {"MaxAttemptsReached": True}},
    {"Error": {"Code": "A"}, "ResponseMetadata": {"RetryAttempts": 2}},
    {
        "Error": {"Code": "A", "Message": "m"},
        "ResponseMetadata": {"MaxAttemptsReached": True, "RetryAttempts": 4},
    },
]


@pytest.mark.parametrize("response", RESPONSES)
@pytest.mark.parametrize("name", ["ClientError", "EventStreamError"])
def test_client_error(name: str, response: dict[str, Any]) -> None:
    ours = getattr(exceptions, name)(response, "Publish")
    theirs = getattr(botocore.exceptions, name)(response, "Publish")
    assert str(ours) == str(theirs)
    assert (ours.response, ours.operation_name) == (response, "Publish")
    ours_again, theirs_again = (pickle.loads(pickle.dumps(e)) for e in (ours, theirs))
    assert type(ours_again).__name__ == type(theirs_again).__name__
    assert ours_again.response == response
    assert str(ours_again) == str(ours)


def test_client_error_template() -> None:
    assert exceptions.ClientError.MSG_TEMPLATE == botocore.exceptions.ClientError.MSG_TEMPLATE
    assert not issubclass(exceptions.ClientError, exceptions.BotoCoreError)


def test_service_errors_are_one_class_each() -> None:
    make = exceptions.make_service_error_class
    made: list[type] = []
    threads = [threading.Thread(target=lambda: made.append(make("svc", "GoneException"))) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(made) == 16 and len(set(made)) == 1
    assert make("other", "GoneException") is not made[0]
    assert [base.__name__ for base in made[0].__mro__[:3]] == [
        "GoneException",
        "ClientError",
        "Exception",
    ]


def test_service_errors_pickle_to_their_class() -> None:
    cls = exceptions.make_service_error_class("svc", "GoneException")
    error = cls({"Error": {"Code": "Gone", "Message": "it is gone"}}, "GetIt")
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is cls
    assert str(again) == str(error)
    assert again.response == error.response


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("UnknownAPIVersionError", ("s", "v", "a, b")),
        ("ResourceNotExistsError", ("s", ["a", "b"], True)),
        ("ResourceNotExistsError", ("s", ["a", "b"], False)),
        ("RetriesExceededError", (ValueError("x"),)),
        ("RetriesExceededError", (ValueError("x"), "no more")),
        ("DynamoDBOperationNotSupportedError", ("AND", 3)),
        ("DynamoDBNeedsConditionError", (3,)),
        ("S3UploadFailedError", ("up",)),
        ("Boto3Error", ("x", "y")),
    ],
)
def test_boto3_errors(name: str, args: tuple[Any, ...]) -> None:
    ours = getattr(exceptions, name)(*args)
    theirs = getattr(boto3.exceptions, name)(*args)
    assert str(ours) == str(theirs)
    again = pickle.loads(pickle.dumps(ours))
    assert (type(again), str(again)) == (type(ours), str(ours))
    assert hasattr(again, "last_exception") == hasattr(theirs, "last_exception")


def test_import_is_light() -> None:
    """It loads nothing that a bare interpreter has not loaded, not even typing."""
    # In a package of the same name, whose __init__ would load more.
    code = (
        "import sys; before = set(sys.modules); package = sys.modules['ferroboto'] = type(sys)('ferroboto');"
        "package.__path__ = [sys.argv[1]];"
        "import ferroboto.exceptions; print(*sorted({name.split('.')[0] for name in set(sys.modules) - before}))"
    )
    directory = exceptions.__file__.rsplit("exceptions.py", 1)[0]
    out = subprocess.run([sys.executable, "-I", "-c", code, directory], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["__future__", "ferroboto"]
