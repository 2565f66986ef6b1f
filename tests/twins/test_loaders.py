"""What loaders and caches read from files, beside botocore's."""

from __future__ import annotations

import datetime
import os
from pathlib import Path
from typing import Any

import botocore.awsrequest
import botocore.compat
import botocore.history
import botocore.loaders
import botocore.model
import botocore.utils
import pytest

import ferroboto
import ferroboto._substitute
import ferroboto.awsrequest
import ferroboto.boto3.compat
import ferroboto.boto3.utils
import ferroboto.botocore.awsrequest
import ferroboto.botocore.compat
import ferroboto.botocore.history
import ferroboto.botocore.loaders
import ferroboto.botocore.utils
import ferroboto.dynamodb.conditions
import ferroboto.dynamodb.types
from tests.twins.test_utils import outcome


def test_json_files(tmp_path: Path) -> None:
    ours, theirs = (
        library.utils.JSONFileCache(str(tmp_path / "deep" / "cache")) for library in (ferroboto.botocore, botocore)
    )
    ours["a"] = {"at": datetime.datetime(2020, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)}
    assert "a" in theirs and theirs["a"] == ours["a"] == {"at": "2020-01-02T03:04:05UTC"}
    if os.name == "posix":
        assert (tmp_path / "deep" / "cache" / "a.json").stat().st_mode & 0o777 == 0o600
    for cache in (ours, theirs):
        assert outcome(cache.__getitem__, "none") == ("KeyError", "'none'")
        assert outcome(cache.__setitem__, "a", object)[0] == "ValueError"
    del ours["a"]
    assert "a" not in theirs and outcome(ours.__delitem__, "a") == ("KeyError", "'a'")
    assert not [path for path in (tmp_path / "deep" / "cache").iterdir()]


def test_tokens_of_a_sign_in() -> None:
    for library in (ferroboto.botocore.utils, botocore.utils):
        loader = library.SSOTokenLoader({})
        loader.save_token("https://start", {"accessToken": "a", "expiresAt": "b"})
        loader.save_token("https://start", {"accessToken": "a"}, session_name="mine")
        assert loader("https://start")["accessToken"] == "a"
        assert outcome(loader, "https://start", "mine") == (
            "SSOTokenLoadError",
            *outcome(loader, "https://start", "mine")[1:],
        )
        login = library.LoginTokenLoader()
        login.save_token("session", {"a": 1})
        assert login.load_token("session") == {"a": 1} and login.load_token("other") is None
    for start_url, session in (("https://none", None), ("https://none", "mine")):
        assert outcome(ferroboto.botocore.utils.SSOTokenLoader(), start_url, session) == outcome(
            botocore.utils.SSOTokenLoader(), start_url, session
        )
    assert ferroboto.botocore.utils.generate_login_cache_key("a") == botocore.utils.generate_login_cache_key("a")
    assert (
        ferroboto.botocore.utils.get_login_token_cache_directory() == botocore.utils.get_login_token_cache_directory()
    )


_PROSE = {"documentation", "documentationUrl", "examples", "endpointRuleSet", "description"}


def without_prose(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: without_prose(item) for key, item in value.items() if key not in _PROSE}
    if isinstance(value, list):
        return [without_prose(item) for item in value]
    return value


@pytest.mark.parametrize("kind", ["service-2", "paginators-1", "waiters-2"])
def test_built_in_descriptions(kind: str) -> None:
    ours, theirs = ferroboto.botocore.loaders.Loader(), botocore.loaders.Loader()
    ours.search_paths.clear()
    # Some services have a file of waiters without any waiter.
    for service in ("sns", "rekognition") if kind != "waiters-2" else ("rekognition",):
        assert ours.list_api_versions(service, kind) == theirs.list_api_versions(service, kind)
        loaded = [without_prose(loader.load_service_model(service, kind)) for loader in (ours, theirs)]
        assert loaded[0] == loaded[1]
    for arguments in (("nothing", kind), ("rekognition", kind, "1999-01-01")):
        assert outcome(ours.load_service_model, *arguments)[0] == outcome(theirs.load_service_model, *arguments)[0]
    assert outcome(ours.load_data, "nothing/at/all") == outcome(theirs.load_data, "nothing/at/all")


def test_descriptions_in_files(tmp_path: Path) -> None:
    folder = tmp_path / "mine" / "2020-01-01"
    folder.mkdir(parents=True)
    (folder / "service-2.json").write_text('{"metadata": {"a": 1}, "operations": {}}')
    (folder / "service-2.sdk-extras.json").write_text('{"merge": {"metadata": {"b": 2}}}')
    (tmp_path / "mine" / "2019-01-01").mkdir()
    (tmp_path / "mine" / "2019-01-01" / "service-2.json").write_text("{}")
    for library in (ferroboto.botocore.loaders, botocore.loaders):
        loader = library.create_loader(str(tmp_path))
        assert loader.load_service_model("mine", "service-2") == {"metadata": {"a": 1, "b": 2}, "operations": {}}
        assert loader.list_api_versions("mine", "service-2") == ["2019-01-01", "2020-01-01"]
        assert {"mine", "sns"} <= set(loader.list_available_services("service-2"))
        data, path = loader.load_data_with_path("mine/2019-01-01/service-2")
        assert data == {} and str(tmp_path) in path and not loader.is_builtin_path(path)
        only = library.Loader([str(tmp_path)], include_default_search_paths=False)
        assert only.list_available_services("service-2") == ["mine"]
