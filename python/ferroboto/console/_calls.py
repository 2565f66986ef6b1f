"""Calls that the page requests: requests and responses between JSON and Python. Independent of HTTP."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from importlib.resources import files
from pathlib import PurePosixPath, PureWindowsPath
from threading import Lock
from typing import Any

from ..exceptions import BotoCoreError, ClientError
from ..session import Session
from ._snippet import ImageFile, Setting, Step, snippet

#: A larger stream is cut: nobody listens to it on a page.
MAX_STREAM = 32 << 20


class BadRequest(Exception):
    """The request of the page is invalid; the message explains why."""


class Unconfirmed(Exception):
    """The call costs money, and nobody has agreed to it."""


@lru_cache(maxsize=1)
def demos() -> dict[str, Any]:
    """Which operations the demos call, and which of them cost money where they are real."""
    page = files(__package__) / "page"
    found: dict[str, Any] = json.loads((page / "demos.json").read_text(encoding="utf-8"))
    return found


class Caller:
    """Takes the page's calls.

    :param profile_name: profile to call AWS with.
    :param region_name: region, as ``'us-east-1'``.
    :param endpoint_url: where to call instead of AWS, as ``'local'``.
    :raises ferroboto.exceptions.ProfileNotFound: there is no such profile.

    >>> from ferroboto.console import Caller
    >>> caller = Caller(endpoint_url='local')
    >>> asked = {'service': 'sns', 'operation': 'publish', 'params': {'PhoneNumber': '+15558675309', 'Message': 'Hey'}}
    >>> sorted(caller.call(asked))
    ['request', 'response', 'snippet']
    """

    def __init__(
        self, *, profile_name: str | None = None, region_name: str | None = None, endpoint_url: str | None = None
    ) -> None:
        self.endpoint_url = endpoint_url
        self.profile_name = profile_name
        self.region_name = region_name
        self._session = Session(profile_name=profile_name, region_name=region_name)
        self._clients: dict[str, Any] = {}
        self._lock = Lock()

    @property
    def is_local(self) -> bool:
        """Whether the calls stay inside this process."""
        return self.endpoint_url is not None and self.endpoint_url.split(":")[0] == "local"

    def about(self) -> dict[str, Any]:
        """What the page may know of where it calls: no key is among it."""
        return {
            "local": self.is_local,
            "endpoint": self.endpoint_url,
            "profile": self.profile_name,
            "region": self._session.region_name,
        }

    def call(self, asked: Any) -> dict[str, Any]:
        """Make the call that the page describes, and give what the page shows.

        With ``preview`` nothing is called, and only ``request`` and ``snippet`` are given.
        """
        service, operation = self._operation(asked)
        image_files = [_image_file(given) for given in _list(asked.get("images", []))]
        params = asked.get("params")
        if not isinstance(params, dict):
            raise BadRequest("params is to be an object")
        used = _with_image_files(params, image_files)
        client = self._client(service)
        shown: dict[str, Any] = {
            "request": _shown(used),
            "snippet": snippet(
                self._setting(),
                service,
                operation,
                used,
                self._stream_member(client, operation),
                file_stem=demos()["files"].get(service, "response"),
                steps=[*_steps(client, service, operation, used)] if self.is_local else (),
            ),
        }
        if asked.get("preview"):
            return shown
        if not self.is_local and operation in demos()["costly"].get(service, ()) and asked.get("confirmed") is not True:
            raise Unconfirmed(f"{operation} costs money")
        try:
            answer = getattr(client, operation)(**_with_bytes(used))
        except ClientError as error:
            shown["error"] = {"type": type(error).__name__, "message": str(error), "response": _shown(error.response)}
        except (BotoCoreError, TypeError) as error:
            shown["error"] = {"type": type(error).__name__, "message": str(error)}
        else:
            shown.update(_answer(answer))
        return shown

    def outbox(self) -> Any:
        """What the local AWS would have sent, the newest first."""
        from .. import local

        return _shown(list(local.outbox())[::-1])

    def _operation(self, asked: Any) -> tuple[str, str]:
        if not isinstance(asked, dict):
            raise BadRequest("a call is an object")
        service, operation = asked.get("service"), asked.get("operation")
        known = demos()["operations"]
        if not isinstance(service, str) or operation not in known.get(service, ()):
            raise BadRequest("no demo makes that call")
        return service, str(operation)

    def _client(self, service: str) -> Any:
        with self._lock:
            client = self._clients.get(service)
            if client is None:
                client = self._session.client(service, endpoint_url=self.endpoint_url)
                self._clients[service] = client
            return client

    def _setting(self) -> Setting:
        return Setting(self.profile_name, self.region_name, self.endpoint_url)

    @staticmethod
    def _stream_member(client: Any, operation: str) -> str | None:
        name = client.meta.method_to_api_mapping[operation]
        output = client.meta.service_model.operation_model(name).output_shape
        member: str | None = output.serialization.get("payload") if output is not None else None
        streams = member is not None and output.members[member].serialization.get("streaming")
        return member if streams else None


def _steps(client: Any, service: str, operation: str, params: dict[str, Any]) -> Iterator[Step]:
    """What the code has to create first: another process has a local AWS of its own."""
    for parameter, rule in demos()["resources"].get(service, {}).items():
        given = params.get(parameter)
        for value in given if isinstance(given, list) else [given]:
            if not isinstance(value, str) or not value or operation == rule["create"]:
                continue
            made: dict[str, Any] = {rule["name"]: value.rpartition(":")[2]}
            if "content" in rule:
                target, *path = rule["content"]
                try:
                    content = getattr(client, rule["read"])(**made)
                except (BotoCoreError, ClientError):
                    continue
                for step in path:
                    content = content[step]
                made[target] = content
            if value.endswith(".fifo"):
                made.update(rule.get("fifo", {}))
            result = rule.get("result")
            yield Step(rule["create"], made, result, value if result else None)


def _list(given: Any) -> list[Any]:
    if not isinstance(given, list):
        raise BadRequest("images is to be a list")
    return given


def _image_file(given: Any) -> ImageFile:
    try:
        data = base64.b64decode(given["data"], validate=True)
        name, url = given["name"], given.get("url")
    except (TypeError, KeyError, AttributeError, ValueError, binascii.Error):
        raise BadRequest("an image has a name, and data in base64") from None
    if not isinstance(name, str) or not isinstance(url, str | None):
        raise BadRequest("an image's name is a string")
    # A browser tells no folders; whoever does is not one.
    plain = PureWindowsPath(PurePosixPath(name.replace("\0", "")).name).name
    return ImageFile(name=plain or "image", data=data, url=url)


def _mapped(value: Any, leaf: Callable[[Any], Any]) -> Any:
    """The same value with ``leaf`` of what is neither a dict nor a list."""
    if isinstance(value, dict):
        return {key: _mapped(inner, leaf) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_mapped(inner, leaf) for inner in value]
    return leaf(value)


def _with_image_files(value: Any, image_files: list[ImageFile]) -> Any:
    """Put image files where the page says ``{"$image": N}``."""
    if isinstance(value, dict):
        if set(value) == {"$image"}:
            number = value["$image"]
            if not isinstance(number, int) or not 0 <= number < len(image_files):
                raise BadRequest("there is no such image")
            return image_files[number]
        return {key: _with_image_files(inner, image_files) for key, inner in value.items()}
    if isinstance(value, list):
        return [_with_image_files(inner, image_files) for inner in value]
    return value


def _with_bytes(value: Any) -> Any:
    return _mapped(value, lambda leaf: leaf.data if isinstance(leaf, ImageFile) else leaf)


def _shown_leaf(value: Any) -> Any:
    if isinstance(value, ImageFile):
        return f"<{len(value.data)} bytes of {value.name}>"
    if isinstance(value, bytes | bytearray):
        return f"<{len(value)} bytes>"
    if isinstance(value, date):
        return value.isoformat()
    return value if isinstance(value, str | int | float | bool | None) else f"<{type(value).__name__}>"


def _shown(value: Any) -> Any:
    return _mapped(value, _shown_leaf)


def _answer(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer as the page shows it; what it streams goes beside it, whole."""
    shown: dict[str, Any] = {}
    for member, value in answer.items():
        if hasattr(value, "iter_chunks"):
            data = value.read(MAX_STREAM)
            value.close()
            shown["stream"] = {
                "type": answer["ResponseMetadata"]["HTTPHeaders"].get("content-type", "application/octet-stream"),
                "data": base64.b64encode(data).decode("ascii"),
            }
            answer[member] = data
    shown["response"] = _shown(answer)
    return shown
