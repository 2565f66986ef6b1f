"""``ferroboto.botocore.tokens`` beside botocore's: where bearer tokens come from, and when they are renewed."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import botocore.exceptions
import botocore.tokens
import pytest

import ferroboto.botocore.exceptions
import ferroboto.botocore.tokens

LIBRARIES = (ferroboto.botocore, botocore)
NOW = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)


def outcome(call: Any) -> Any:
    try:
        return call()
    except Exception as error:  # noqa: BLE001 - any is compared
        return type(error).__name__, str(error)


def same(called: Any) -> Any:
    ours, theirs = map(called, LIBRARIES)
    assert ours == theirs
    return ours


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime.datetime:
        return self.now

    def go(self, seconds: float) -> None:
        self.now += datetime.timedelta(seconds=seconds)


@pytest.mark.parametrize("failures", [(), (1,), (2,), (1, 2), (0,)])
@pytest.mark.parametrize("lasts", [None, -5, 0, 300, 650, 3600])
def test_renewal(failures: tuple[int, ...], lasts: int | None) -> None:
    def called(library: Any) -> list[Any]:
        clock, fetched = Clock(), [0]

        def fetch() -> Any:
            number, fetched[0] = fetched[0], fetched[0] + 1
            if number in failures:
                raise ValueError(f"attempt {number}")
            expiry = None if lasts is None else clock.now + datetime.timedelta(seconds=lasts)
            return library.tokens.FrozenAuthToken(f"token {number}", expiry)

        token = library.tokens.DeferredRefreshableToken("test", fetch, clock)
        seen = []
        for seconds in (0, 30, 31, 2600, 61, 300, 61, 700, 4000):
            clock.go(seconds)
            found = outcome(token.get_frozen_token)
            seen.append((tuple(found) if found is not None else None, fetched[0]))
        return seen

    same(called)


def test_chains() -> None:
    class Provider:
        def __init__(self, name: str, token: Any = None) -> None:
            self.METHOD, self.token = name, token

        def load_token(self, **kwargs: Any) -> Any:
            return self.token and (self.token, kwargs)

    def called(library: Any) -> list[Any]:
        chain = library.tokens.TokenProviderChain([Provider("a"), Provider("c", "C")])
        names = lambda: [provider.METHOD for provider in chain._providers]
        seen = [chain.load_token(signing_name="x"), library.tokens.TokenProviderChain().load_token()]
        chain.insert_before("c", Provider("b", "B"))
        chain.insert_after("c", Provider("d"))
        seen += [names(), chain.load_token(), chain.get_provider("d").METHOD]
        chain.remove("c")
        chain.remove("nothing")
        seen += [names(), outcome(lambda: chain.get_provider("nothing"))]
        return [*seen, outcome(lambda: chain.insert_after("nothing", None))]

    same(called)


class Session:
    """A session whose client issues tokens."""

    def __init__(self, profile: dict[str, Any], sso_session: Any, create_token: Any) -> None:
        self.full_config = {"profiles": {"default": profile}, "sso_sessions": {"dev": sso_session}}
        self.clients: list[Any] = []
        self._create_token = create_token

    def get_config_variable(self, name: str) -> None:
        return None

    def create_client(self, service_name: str, config: Any, **_: Any) -> Any:
        self.clients.append((service_name, config.region_name, repr(config.signature_version).split(".")[-1][:1]))
        return self

    def create_token(self, **kwargs: Any) -> Any:
        return self._create_token(kwargs)


SETTINGS = {"sso_start_url": "https://start", "sso_region": "eu-west-1"}
LOGIN = {
    "accessToken": "old",
    "expiresAt": "2026-01-02T03:10:00Z",
    "refreshToken": "refresh",
    "clientId": "client",
    "clientSecret": "secret",
    "registrationExpiresAt": "2026-02-02T00:00:00Z",
}


@pytest.mark.parametrize(
    "profile,sso_session,login,response",
    [
        ({}, SETTINGS, LOGIN, {}),
        ({"sso_session": "other"}, SETTINGS, LOGIN, {}),
        ({"sso_session": "dev"}, {}, LOGIN, {}),
        ({"sso_session": "dev"}, {"sso_region": "eu-west-1"}, LOGIN, {}),
        ({"sso_session": "dev"}, SETTINGS, None, {}),
        ({"sso_session": "dev"}, SETTINGS, {"accessToken": "a"}, {}),
        ({"sso_session": "dev"}, SETTINGS, {**LOGIN, "expiresAt": "2026-01-02T04:10:00Z"}, {}),
        ({"sso_session": "dev"}, SETTINGS, LOGIN, {"accessToken": "new", "expiresIn": 3600}),
        ({"sso_session": "dev"}, SETTINGS, LOGIN, {"accessToken": "new", "expiresIn": 3600, "refreshToken": "next"}),
        ({"sso_session": "dev"}, SETTINGS, LOGIN, None),
        ({"sso_session": "dev"}, SETTINGS, {**LOGIN, "expiresAt": "2026-01-02T03:00:00Z"}, None),
        ({"sso_session": "dev"}, SETTINGS, {**LOGIN, "registrationExpiresAt": "2026-01-01T00:00:00UTC"}, {}),
        ({"sso_session": "dev"}, SETTINGS, {key: LOGIN[key] for key in ("accessToken", "expiresAt")}, {}),
    ],
)
def test_single_sign_on(tmp_path: Path, profile: Any, sso_session: Any, login: Any, response: Any) -> None:
    def called(library: Any) -> Any:
        asked = []

        def create_token(kwargs: Any) -> Any:
            asked.append(kwargs)
            if response is None:
                raise library.exceptions.ClientError({"Error": {"Code": "InvalidGrantException"}}, "CreateToken")
            return response

        folder = tmp_path / library.__name__
        cache = library.utils.JSONFileCache(str(folder), dumps_func=library.tokens._sso_json_dumps)
        if login is not None:
            library.utils.SSOTokenLoader(cache).save_token("https://start", login, "dev")
        session = Session(profile, sso_session, create_token)
        provider = library.tokens.SSOTokenProvider(session, cache=cache, time_fetcher=lambda: NOW)

        def load() -> Any:
            token = provider.load_token()
            return token and (token.method, tuple(token.get_frozen_token()), tuple(token.get_frozen_token()))

        loaded = outcome(load)
        files = {path.name: json.loads(path.read_text()) for path in folder.iterdir()} if folder.is_dir() else {}
        return loaded, asked, session.clients, files

    same(called)


def test_secrets_are_not_shown() -> None:
    shown = repr(ferroboto.botocore.tokens.FrozenAuthToken("top secret", NOW))
    assert "secret" not in shown and "2026" in shown
