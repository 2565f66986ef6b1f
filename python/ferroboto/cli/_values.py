"""Values of parameters: from words to Python by the model, as JSON, shorthand, or from files."""

from __future__ import annotations

from . import CommandError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._shapes import Service, Shape

_COMPLEX = ("structure", "list", "map")


class InvalidValueError(CommandError):
    """A value that does not match its parameter."""

    def __init__(self, option: str, text: str) -> None:
        super().__init__(f"Error parsing parameter '{option}': {text}", usage=False)


def from_file(option: str, value: str) -> str | bytes | None:
    """The content of a file, if the value is ``file://PATH`` or ``fileb://PATH``."""
    for prefix, mode in (("file://", "r"), ("fileb://", "rb")):
        if value.startswith(prefix):
            import os

            path = os.path.expandvars(os.path.expanduser(value[len(prefix) :]))
            try:
                with open(path, mode, encoding=None if "b" in mode else "utf-8") as file:
                    content: str | bytes = file.read()
                    return content
            except UnicodeDecodeError:
                raise InvalidValueError(
                    option,
                    f"Unable to load paramfile ({path}), text contents could not be decoded.  "
                    "If this is a binary file, please use the fileb:// prefix instead of the file:// prefix.",
                ) from None
            except OSError as error:
                raise InvalidValueError(option, f"Unable to load paramfile {value}: {error}") from None
    return None


class Reader:
    """Converts the values of one command."""

    def __init__(self, service: Service, raw_binary: bool) -> None:
        self._service = service
        self._raw_binary = raw_binary
        # What an option, or a document, describes as a whole.
        self._top: Shape = {"type": "structure"}

    def read(self, option: str, shape: Shape, words: list[str]) -> Any:
        """The value of a parameter, from the words after its option."""
        self._top = shape
        loaded = [from_file(option, word) for word in words]
        values = [word if content is None else content for word, content in zip(words, loaded, strict=True)]
        if shape["type"] not in _COMPLEX:
            return self._scalar(option, shape, values[0])
        texts = [value.decode("utf-8") if isinstance(value, bytes) else value for value in values]
        first = texts[0].strip() if texts else ""
        if shape["type"] == "list":
            member = self._service.shape(shape["member"])
            if len(texts) == 1 and first.startswith("["):
                return self._fitted(option, shape, _json(option, texts[0]))
            if member["type"] not in _COMPLEX:
                return [self._scalar(option, member, text) for text in texts]
            if first.startswith("{"):
                return [self._fitted(option, member, _json(option, text)) for text in texts]
            return [self._shorthand(option, member, text) for text in texts]
        if first.startswith("{") or (first.startswith("[") and shape["type"] != "map"):
            return self._fitted(option, shape, _json(option, texts[0]))
        return self._shorthand(option, shape, texts[0])

    def json_input(self, option: str, shape: Shape, text: str) -> dict[str, Any]:
        """The parameters in a document."""
        self._top = shape
        loaded = from_file(option, text)
        if isinstance(loaded, bytes):
            loaded = loaded.decode("utf-8")
        found = _json(option, loaded or text)
        if not isinstance(found, dict):
            raise InvalidValueError(option, "Invalid type: expecting map, received " + type(found).__name__)
        fitted: dict[str, Any] = self._fitted(option, shape, found)
        return fitted

    def _shorthand(self, option: str, shape: Shape, text: str) -> Any:
        from ._shorthand import parse

        members = shape.get("members") or {}
        only = self._service.shape(members["Value"])["type"] if list(members) == ["Value"] else None
        if only == "string" and "=" not in text:
            return {"Value": text}
        return self._promoted(option, shape, parse(option, text))

    def _promoted(self, option: str, shape: Shape, value: Any) -> Any:
        """A shorthand value, which contains strings only, converted by the model."""
        kind = shape["type"]
        if kind == "structure":
            if not isinstance(value, dict):
                return value
            members = shape.get("members") or {}
            for key in value:
                if key not in members:
                    raise InvalidValueError(option, f"Unknown key '{key}', valid choices are: {', '.join(members)}")
            return {
                key: self._promoted(option, self._service.shape(members[key]), inner) for key, inner in value.items()
            }
        if kind == "map":
            if not isinstance(value, dict):
                return value
            of_value = self._service.shape(shape["value"])
            return {key: self._promoted(option, of_value, inner) for key, inner in value.items()}
        if kind == "list":
            listed = value if isinstance(value, list) else [value] if value != "" else []
            member = self._service.shape(shape["member"])
            return [self._promoted(option, member, inner) for inner in listed]
        return self._scalar(option, shape, value) if isinstance(value, str | bytes) else value

    def _scalar(self, option: str, shape: Shape, value: str | bytes) -> Any:
        kind = shape["type"]
        if kind == "blob":
            return value if isinstance(value, bytes) else self._blob(option, value)
        if isinstance(value, bytes):
            value = value.decode("utf-8")
        try:
            if kind in ("integer", "long", "short", "byte"):
                return int(value)
            if kind in ("float", "double"):
                return float(value)
        except ValueError as error:
            raise InvalidValueError(option, str(error)) from None
        if kind == "boolean":
            return value.lower() != "false"
        return value

    def _blob(self, option: str, text: str) -> bytes:
        if self._raw_binary:
            return text.encode("utf-8")
        import base64
        import binascii

        try:
            return base64.b64decode("".join(text.split()), validate=True)
        except (binascii.Error, ValueError):
            raise InvalidValueError(
                option, f'Invalid base64: "{_shortened(text)}"{self._meant_a_file(option, text)}'
            ) from None

    def _meant_a_file(self, option: str, text: str) -> str:
        """A hint where a file name is given instead of the file's content."""
        import os

        name = text.removeprefix("fileb://")
        looks_like_a_name = len(name) < 1024 and (os.path.splitext(name)[1] or os.path.isfile(os.path.expanduser(name)))
        if not looks_like_a_name:
            return ""
        given = f"fileb://{name}"
        if self._top["type"] == "structure":
            members = self._top.get("members") or {}
            blobs = [key for key, member in members.items() if self._service.shape(member)["type"] == "blob"]
            if len(blobs) != 1:
                return ""
            given = f"{blobs[0]}@={given}"
        return f"\n\nTo send the content of the file, use fileb://: {option} {given}"

    def _fitted(self, option: str, shape: Shape, value: Any) -> Any:
        """A value of JSON, with its blobs as bytes."""
        kind = shape["type"]
        if kind == "blob" and isinstance(value, str):
            return self._blob(option, value)
        if kind == "structure" and isinstance(value, dict):
            members = shape.get("members") or {}
            return {
                key: self._fitted(option, self._service.shape(members[key]), inner) if key in members else inner
                for key, inner in value.items()
            }
        if kind == "map" and isinstance(value, dict):
            of_value = self._service.shape(shape["value"])
            return {key: self._fitted(option, of_value, inner) for key, inner in value.items()}
        if kind == "list" and isinstance(value, list):
            member = self._service.shape(shape["member"])
            return [self._fitted(option, member, inner) for inner in value]
        return value


def _shortened(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:200]}..."


def _json(option: str, text: str) -> Any:
    import json

    try:
        return json.loads(text)
    except ValueError as error:
        raise InvalidValueError(option, f"Invalid JSON: {error}\nJSON received: {text}") from None
