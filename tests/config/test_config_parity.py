"""ferroboto.config.Config beside botocore.config.Config."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import boto3
import botocore
import botocore.config
import botocore.session
import pytest

import ferroboto.botocore.session
import ferroboto.config
from ferroboto._unsigned import UNSIGNED

Ours = ferroboto.config.Config
Theirs = botocore.config.Config
OPTIONS = list(Theirs.OPTION_DEFAULTS)


def state(config: Any) -> dict[str, Any]:
    return {**vars(config), "inject_host_prefix": config.inject_host_prefix}


def outcome(cls: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    try:
        return state(cls(*args, **kwargs))
    except Exception as error:  # noqa: BLE001 (whatever it is, it is compared)
        return type(error).__name__, str(error), getattr(error, "kwargs", None)


Case = tuple[tuple[Any, ...], dict[str, Any]]
UNIVERSAL: tuple[Any, ...] = (None, {}, False)

CASES: list[Case] = [
    ((), {}),
    *(((), {name: value}) for name in OPTIONS for value in UNIVERSAL),
    *(((), {name: f"<{name}>"}) for name in OPTIONS if name not in ("s3", "retries")),
    *((tuple(range(n)), {}) for n in (1, 5, 10, 11)),
    ((None,) * len(OPTIONS), {}),
    ((None,) * (len(OPTIONS) + 1), {}),
    (("eu-west-1",), {"region_name": "x"}),
    (("eu-west-1", "v4"), {"signature_version": None, "user_agent": "x"}),
    ((), {"nonsense": 1}),
    ((), {"region_name": "x", "Nonsense": 1}),
    ((None,) * 31, {"nonsense": 1}),
    ((), {"defaults_mode": "standard"}),
    ((), {"defaults_mode": "standard", "connect_timeout": 7}),
    ((), {"defaults_mode": "legacy"}),
    ((), {"defaults_mode": "nonsense"}),
    *(((), {"s3": {"addressing_style": style}}) for style in ("auto", "virtual", "path", None, "", "Path", 3)),
    ((), {"s3": "x"}),
    *(((), {"retries": {"max_attempts": n}}) for n in (-1, 0, 1, 10, 1.5, "3", None)),
    *(((), {"retries": {"total_max_attempts": n}}) for n in (-1, 0, 1, 10, "3")),
    *(((), {"retries": {"mode": mode}}) for mode in ("legacy", "standard", "adaptive", "Standard", "", None, 1)),
    ((), {"retries": {"attempts": 1}}),
    ((), {"retries": {"mode": "nope", "attempts": 1}}),
    ((), {"retries": {"attempts": 1, "mode": "nope"}}),
    ((), {"retries": {"max_attempts": 2, "total_max_attempts": 0}}),
    ((), {"retries": []}),
]


@pytest.mark.parametrize(("args", "kwargs"), CASES)
def test_same_state_or_error(args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    assert outcome(Ours, args, kwargs) == outcome(Theirs, args, kwargs)


def test_options_and_defaults() -> None:
    assert list(Ours.OPTION_DEFAULTS.items()) == list(Theirs.OPTION_DEFAULTS.items())
    assert Ours.NON_LEGACY_OPTION_DEFAULTS == Theirs.NON_LEGACY_OPTION_DEFAULTS


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({}, {}),
        ({"region_name": "a", "read_timeout": 1}, {"region_name": "b"}),
        ({"connect_timeout": 1}, {"read_timeout": 60}),
        ({"inject_host_prefix": False}, {}),
        ({}, {"inject_host_prefix": False}),
        ({"retries": {"mode": "legacy"}}, {"retries": {"max_attempts": 2}}),
        ({"read_timeout": 5}, {"read_timeout": None}),
    ],
)
def test_merge(first: dict[str, Any], second: dict[str, Any]) -> None:
    ours = Ours(**first).merge(Ours(**second))
    theirs = Theirs(**first).merge(Theirs(**second))
    assert state(ours) == state(theirs)


def test_attributes_can_be_set_and_do_not_become_options() -> None:
    classes: tuple[Any, ...] = (Ours, Theirs)
    for cls in classes:
        config = cls(region_name="a")
        config.region_name = "b"
        config.inject_host_prefix = False
        assert config.inject_host_prefix is False
        assert config._user_provided_options == {"region_name": "a"}
        assert cls().inject_host_prefix is True


def test_unknown_attribute() -> None:
    texts = []
    for cls in (Ours, Theirs):
        with pytest.raises(AttributeError) as caught:
            cls().nonsense  # noqa: B018
        texts.append(str(caught.value))
    assert texts[0] == texts[1]


def test_copy_and_pickle() -> None:
    config = Ours(region_name="a", retries={"max_attempts": 2}, signature_version=UNSIGNED)
    for again in (copy.copy(config), copy.deepcopy(config), pickle.loads(pickle.dumps(config))):
        assert state(again) == state(config)
        assert again.signature_version is UNSIGNED
    deep = copy.deepcopy(config)
    deep.retries["max_attempts"] = 9
    assert config.retries == {"max_attempts": 2}


def test_unsigned_is_one_object() -> None:
    assert copy.copy(UNSIGNED) is UNSIGNED
    assert copy.deepcopy([UNSIGNED])[0] is UNSIGNED
    assert copy.deepcopy([botocore.UNSIGNED])[0] is botocore.UNSIGNED
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(UNSIGNED, protocol)) is UNSIGNED


@pytest.mark.parametrize("api", ["client", "resource"])
@pytest.mark.parametrize("default", [False, True], ids=["alone", "over a default"])
def test_options_that_are_set_on_the_object(api: str, default: bool) -> None:
    def seen(library: Any, config: Any, session: Any) -> Any:
        given = config(read_timeout=5, connect_timeout=6)
        given.read_timeout = 9
        given.region_name = "eu-west-1"
        given.retries = {"max_attempts": 1}
        given.signature_version = "v4"
        given.inject_host_prefix = False
        given.user_agent_extra = "more"
        below = session.get_session()
        if default:
            below.set_default_client_config(config(region_name="us-west-2"))
        made = getattr(library.Session(botocore_session=below), api)("sns", config=given)
        meta = (made if api == "client" else made.meta.client).meta
        options = given._user_provided_options, copy.copy(given).read_timeout, given.merge(config()).read_timeout
        names = ("read_timeout", "connect_timeout", "retries", "signature_version", "inject_host_prefix")
        return (
            meta.region_name,
            [getattr(meta.config, name) for name in names],
            "more" in meta.config.user_agent,
            options,
        )

    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("AWS_DEFAULT_REGION", "ap-south-1")
        assert seen(ferroboto, Ours, ferroboto.botocore.session) == seen(boto3, Theirs, botocore.session)
