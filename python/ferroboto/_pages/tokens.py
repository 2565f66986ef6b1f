"""The tokens that a program resumes with: the parts of a service's, as one opaque string."""

from __future__ import annotations

import base64
import json
from functools import reduce

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Token = dict[str, Any]

# A key of a token that no service uses.
_ENCODED = "boto_encoded_keys"


class TokenEncoder:
    """Writes the parts of a token as one opaque string."""

    def encode(self, token: Token) -> str:
        """Give base64 of JSON; bytes, which JSON has not, are base64 in it and their places are noted."""
        try:
            text = json.dumps(token)
        except (TypeError, UnicodeDecodeError):
            places: list[list[Any]] = []
            plain = self._plain(token, [], places)
            plain[_ENCODED] = places
            text = json.dumps(plain)
        return base64.b64encode(text.encode()).decode()

    def _plain(self, value: Any, place: list[Any], places: list[list[Any]]) -> Any:
        if isinstance(value, dict):
            return {key: self._plain(item, [*place, key], places) for key, item in value.items()}
        if isinstance(value, list):
            return [self._plain(item, [*place, index], places) for index, item in enumerate(value)]
        if isinstance(value, bytes):
            places.append(place)
            return base64.b64encode(value).decode()
        return value


class TokenDecoder:
    """Reads what :class:`TokenEncoder` writes."""

    def decode(self, token: str) -> Token:
        """Give the parts of a token."""
        parts: Token = json.loads(base64.b64decode(token.encode()).decode())
        places = parts.pop(_ENCODED, None)
        for *path, last in places or ():
            holder = reduce(lambda value, step: value[step], path, parts)
            holder[last] = base64.b64decode(holder[last].encode())
        return parts
