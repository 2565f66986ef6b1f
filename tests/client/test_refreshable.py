"""Keys that a program keeps itself and renews: sessions sign with them, in both libraries alike."""

from __future__ import annotations

import datetime
import inspect
import re
import sys
import threading
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

import ferroboto
from tests.support.compare import differences
from tests.support.home import Home
from tests.support.libraries import REGION, Library, reference, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

TOPICS = Answer(body=b"<R><ListTopicsResult/></R>")


def ends(minutes: float) -> datetime.datetime:
    return datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=minutes)


class Vault:
    """Gives keys that last for so many minutes each, or fails."""

    def __init__(self, *minutes: float | Exception | dict[str, Any]) -> None:
        self._left = list(minutes)
        self.asked = 0

    def __call__(self) -> dict[str, Any]:
        self.asked += 1
        step = self._left.pop(0) if len(self._left) > 1 else self._left[0]
        if isinstance(step, Exception):
            raise step
        if isinstance(step, dict):
            return step
        keys = {"access_key": f"KEY{self.asked}", "secret_key": "s", "token": "t"}
        return {**keys, "expiry_time": ends(step).isoformat()}


def kept(library: Library, vault: Vault, **timeouts: int) -> Any:
    made = library.module("credentials").RefreshableCredentials
    return made.create_from_metadata(metadata=vault(), refresh_using=vault, method="vault", **timeouts)


def session_with(library: Library, credentials: Any) -> Any:
    below = library.module("session").get_session()
    below._credentials = credentials
    below.set_config_variable("region", "eu-west-1")
    return library.session(botocore_session=below)


def signed_by(server: CaptureServer) -> list[str]:
    pattern = re.compile(r"Credential=(\w+)/\d+/([\w-]+)/")
    found = (pattern.search(request.header("authorization") or "") for request in server.take())
    return [":".join(match.groups()) for match in found if match]


@pytest.mark.parametrize(
    "minutes",
    [
        (60,),
        (20, 60),
        (14, 60),
        (5, 60),
        (-5, 60),
        (12, OSError("sealed"), 60),
        (5, OSError("sealed"), 60),
        (5, {"access_key": "K"}, 60),
        (5, {}, 60),
        (5, -5),
    ],
    ids=str,
)
def test_calls_are_signed_with_them(home: Home, server: CaptureServer, minutes: tuple[Any, ...]) -> None:
    def calls(library: Library) -> Any:
        server.script([TOPICS])
        vault = Vault(*minutes)
        session = session_with(library, kept(library, vault))
        client = session.client("sns", endpoint_url=server.url)
        outcomes = [outcome_of(client.list_topics) for _ in range(3)]
        keys = session.get_credentials()
        return {
            "asked": vault.asked,
            "signed": signed_by(server),
            "failed": [(type(error).__name__, str(error)) for error in outcomes if isinstance(error, Exception)],
            "method": keys.method,
            "same": session.get_credentials() is keys,
            "url": outcome_of(lambda: client.generate_presigned_url("list_topics").count("KEY")),
        }

    assert same(calls)["method"] == "vault"


def test_keys_that_are_asked_for_late(home: Home, server: CaptureServer) -> None:
    def calls(library: Library) -> Any:
        server.script([TOPICS])
        vault = Vault(60)
        keys = library.module("credentials").DeferredRefreshableCredentials(refresh_using=vault, method="vault")
        client = session_with(library, keys).client("sns", endpoint_url=server.url)
        asked = [vault.asked, keys.refresh_needed()]
        client.list_topics()
        return [*asked, vault.asked, keys.refresh_needed(), keys.token, keys.account_id, signed_by(server)]

    assert same(calls)[:4] == [0, True, 1, False]


def test_times(home: Home) -> None:
    def seen(library: Library) -> Any:
        now = ends(0)
        made = library.module("credentials").RefreshableCredentials
        vault = Vault(60)
        keys = made("A", "S", "T", now + datetime.timedelta(minutes=8), vault, "m", lambda: now, 300, 60, "42")
        tests = [keys.refresh_needed(), keys.refresh_needed(600), keys.access_key, keys.account_id, vault.asked]
        keys = made("A", "S", "T", None, vault, "m")
        return [*tests, keys.refresh_needed(), tuple(keys.get_frozen_credentials())]

    same(seen)


def test_many_threads_ask_once(home: Home, server: CaptureServer) -> None:
    server.script([TOPICS])
    vault = Vault(5, 60)
    client = session_with(subject(), kept(subject(), vault)).client("sns", endpoint_url=server.url)
    threads = [threading.Thread(target=client.list_topics) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert vault.asked == 2
    assert signed_by(server) == ["KEY2:eu-west-1"] * 16


def test_a_programs_own_exception_comes_through(home: Home, server: CaptureServer) -> None:
    class Sealed(Exception):
        pass

    session = session_with(subject(), kept(subject(), Vault(5, Sealed("by the board"))))
    client = session.client("sns", endpoint_url=server.url)
    for _ in range(2):
        with pytest.raises(Sealed, match="by the board"):
            client.list_topics()
    assert not server.take()


def _other_keys(library: Library) -> Any:
    return library.module("credentials").ReadOnlyCredentials("OTHER", "s", None)


def _method_of_object(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    keys.get_frozen_credentials = lambda: _other_keys(library)


def _method_of_class(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(keys), "get_frozen_credentials", lambda self: _other_keys(library))


def _test_of_class(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(keys), "refresh_needed", lambda self, refresh_in=None: True)


def _remaining_of_class(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(keys), "_seconds_remaining", lambda self: 1)


def _refresh_of_class(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(keys), "_refresh", lambda self: setattr(self, "_frozen_credentials", _other_keys(library)))


def _keys_of_object(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    keys._frozen_credentials = _other_keys(library)


def _timeout_of_class(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(keys), "_advisory_refresh_timeout", 7200)


def _timeout_of_object(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    keys._advisory_refresh_timeout = 7200


def _clock_of_object(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    keys._time_fetcher = lambda: ends(50)


def _end(library: Library, keys: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    keys._expiry_time = ends(5)


@pytest.mark.parametrize(
    "change",
    [
        _method_of_object,
        _method_of_class,
        _test_of_class,
        _remaining_of_class,
        _refresh_of_class,
        _keys_of_object,
        _timeout_of_class,
        _timeout_of_object,
        _clock_of_object,
        _end,
    ],
)
def test_what_a_program_changes_between_calls(
    home: Home, server: CaptureServer, monkeypatch: pytest.MonkeyPatch, change: Callable[..., None]
) -> None:
    def calls(library: Library) -> Any:
        server.script([TOPICS])
        vault = Vault(60, 180)
        keys = kept(library, vault)
        client = session_with(library, keys).client("sns", endpoint_url=server.url)
        for _ in range(3):
            client.list_topics()
        change(library, keys, monkeypatch)
        seen = [outcome_of(client.list_topics), outcome_of(client.list_topics)]
        return signed_by(server), vault.asked, [isinstance(one, Exception) for one in seen]

    signed, asked, _ = same(calls)
    assert asked >= 2 or signed[-1].startswith("OTHER")


def test_keys_that_stay_are_not_asked_for_again(home: Home, server: CaptureServer) -> None:
    """Python runs nothing of their class from the second call on: it is known when they are renewed."""
    server.script([TOPICS])
    keys = kept(subject(), Vault(60))
    client = session_with(subject(), keys).client("sns", endpoint_url=server.url)
    client.list_topics()
    run: list[str] = []

    def note(frame: FrameType, happened: str, _: Any) -> None:
        if happened == "call" and frame.f_code.co_filename == inspect.getfile(type(keys)):
            run.append(frame.f_code.co_qualname if sys.version_info >= (3, 11) else frame.f_code.co_name)

    sys.setprofile(note)
    try:
        client.list_topics()
    finally:
        sys.setprofile(None)
    assert not run


def test_time_that_passes_between_calls(home: Home, server: CaptureServer) -> None:
    freezegun = pytest.importorskip("freezegun")

    def calls(library: Library) -> Any:
        server.script([TOPICS])
        vault = Vault(60, 180)
        with freezegun.freeze_time(ends(0)) as clock:
            client = session_with(library, kept(library, vault)).client("sns", endpoint_url=server.url)
            for _ in range(4):
                client.list_topics()
                clock.tick(datetime.timedelta(minutes=20))
        return vault.asked, signed_by(server)

    assert same(calls)[0] == 2


# The session below, which boto3's programs reach for


def _agent(session: Any) -> Any:
    session._session.user_agent_extra = "tool/1"
    client = session.client("sns")
    return client.meta.config.user_agent.endswith("tool/1"), "tool/1" in client._client_config.user_agent


def _region(session: Any) -> Any:
    session._session.set_config_variable("region", "eu-north-1")
    return session.region_name, session.client("sns").meta.region_name, session.client("sns")._client_config.region_name


def _keys(session: Any) -> Any:
    first = session.get_credentials()
    seen = [first is session.get_credentials(), session._session.get_credentials().access_key]
    session._session.set_credentials("A", "S", "T")
    return [*seen, session.get_credentials().access_key]


def _events(session: Any) -> Any:
    heard: list[str] = []
    session._session.register("provide-client-params.sns", lambda event_name, **_: heard.append(event_name))
    outcome_of(lambda: session.client("sns", endpoint_url="http://127.0.0.1:9").publish(Foo=1))
    return heard, session._session is session._session


def _model(session: Any) -> Any:
    client = session.client("sns")
    return client._service_model.operation_names[:2], session._session.get_service_model("sns").service_name


@pytest.mark.parametrize("step", [_agent, _region, _keys, _events, _model])
def test_the_session_below(home: Home, step: Callable[[Any], Any]) -> None:
    home.environ(AWS_ACCESS_KEY_ID="AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY="x")
    left, right = (step(library.session(region_name=REGION)) for library in (reference(), subject()))
    assert not differences(left, right)


def test_arguments_reach_the_session_below(home: Home) -> None:
    session = ferroboto.Session("AKID", "secret", "token", "eu-west-1")
    assert session._session.get_credentials().token == "token"
    assert session._session.get_config_variable("region") == "eu-west-1"
    assert session._session.create_client("sns").meta.region_name == "eu-west-1"


# Members that subclasses override


def test_a_subclass_has_its_say(home: Home, server: CaptureServer) -> None:
    """Every protected member that botocore's class has is called where botocore calls it."""

    def calls(library: Library) -> Any:
        base = library.module("credentials").RefreshableCredentials
        heard: list[str] = []

        def heard_of(name: str) -> Any:
            def method(self: Any, *arguments: Any, **options: Any) -> Any:
                if heard[-1:] != [name]:
                    heard.append(name)
                return getattr(super(Mine, self), name)(*arguments, **options)

            return method

        names = ("_refresh", "_protected_refresh", "_set_from_data", "_publish_refresh", "_normalize", "_is_expired")
        names += ("_seconds_remaining", "refresh_needed", "get_frozen_credentials")
        members = {name: heard_of(name) for name in names}
        Mine: Any = type("Mine", (base,), members)
        vault = Vault(5, 60)
        keys = Mine.create_from_metadata(metadata=vault(), refresh_using=vault, method="vault")
        server.script([TOPICS])
        client = session_with(library, keys).client("sns", endpoint_url=server.url)
        client.list_topics()
        once = sorted(set(heard))
        return [once, heard.index("_protected_refresh") < heard.index("_set_from_data"), vault.asked, signed_by(server)]

    same(calls)


def test_members(home: Home) -> None:
    def seen(library: Library) -> Any:
        base = library.module("credentials").RefreshableCredentials
        now = ends(0)

        class Mine(base):  # type: ignore[misc, valid-type]
            _advisory_refresh_timeout = 30

            def _normalize(self) -> None:
                super()._normalize()
                self._token = f"<{self._token}>"

            def _protected_refresh(self, is_mandatory: bool) -> None:
                self._refresh_using()
                self.access_key, self.secret_key, self.token, self.account_id = "N", "S", "T", str(is_mandatory)
                self._expiry_time = ends(60)
                self._publish_refresh()

        vault = Vault(60)
        keys = Mine("A", "S", "T", ends(0.2), vault, "m", lambda: now)
        before = [keys._access_key, keys._token, keys._account_id, round(keys._seconds_remaining()), keys._is_expired()]
        locked = keys._refresh_lock.locked()
        after = tuple(keys.get_frozen_credentials())
        whole = [keys._frozen_credentials is keys.get_frozen_credentials(), keys._refresh_using is vault, vault.asked]
        data = {
            "access_key": "D",
            "secret_key": "d",
            "token": "t",
            "expiry_time": ends(50).isoformat(),
            "account_id": "1",
        }
        keys._set_from_data(data)
        staged = [keys._access_key, keys._staged_expiry_time is not None, keys._frozen_credentials.access_key]
        keys._publish_refresh()
        failed = outcome_of(lambda: keys._set_from_data({}))
        late = library.module("credentials").DeferredRefreshableCredentials(vault, "late")
        return [
            before,
            locked,
            after,
            whole,
            staged,
            keys._frozen_credentials.access_key,
            (type(failed).__name__, str(failed)),
            Mine._expiry_datetime("2030-01-01T00:00:00Z").year,
            [late._frozen_credentials, late._expiry_time, late.refresh_needed(), late.access_key, late.method],
        ]

    same(seen)


def test_the_end_of_keys_that_are_renewed_natively(home: Home) -> None:
    """Programs look at it where a session has found keys that end."""
    program = home.path / "keys.py"
    text = '{"Version": 1, "AccessKeyId": "A", "SecretAccessKey": "s", "SessionToken": "t", "Expiration": "2099-01-01T00:00:00Z"}'
    program.write_text(f"print('''{text}''')")
    home.config(f"[default]\ncredential_process = {sys.executable} {program}\n")

    def seen(library: Library) -> Any:
        keys = library.session().get_credentials()
        frozen = keys.get_frozen_credentials()
        end = keys._expiry_time
        return [frozen.access_key, end.isoformat(), keys.refresh_needed(), keys._access_key, type(keys).__name__]

    same(seen)
