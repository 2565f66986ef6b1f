"""The messages of the local AWS: a list of dicts that can be filtered and saved."""

from __future__ import annotations

import os
import re
from html import escape
from pathlib import Path
from typing import Any

_COLUMNS = ("timestamp", "kind", "recipient", "subject", "message")
_MAX_TEXT = 200
_MAX_ROWS = 100


class Message(dict[str, Any]):
    """A message that was sent. Its fields are in snake case; the names of the API are aliases."""

    def __missing__(self, key: str) -> Any:
        """Find ``Message`` where ``message`` is, and ``MessageId`` where ``message_id`` is."""
        own = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", key).lower()
        if own == key or own not in self:
            raise KeyError(key)
        return self[own]


class Outbox(list[Message]):
    """Sent messages, oldest first."""

    def filter(self, **fields: Any) -> Outbox:
        """The messages whose fields have these values.

        fields: names and values, such as ``kind='sms'`` or ``recipient='+15558675309'``.

        >>> import ferroboto
        >>> ferroboto.local.outbox().filter(kind='sms', recipient='+0')
        []
        """
        return Outbox(message for message in self if all(message.get(name) == value for name, value in fields.items()))

    def save(self, folder: str | os.PathLike[str]) -> list[Path]:
        """Write the emails among the messages to a folder, as ``.eml`` files that mail programs open.

        folder: the folder, which is created if it does not exist. Returns the files, in the order of the messages.

        >>> import ferroboto, tempfile
        >>> ferroboto.local.outbox().filter(kind='nothing').save(tempfile.mkdtemp())
        []
        """
        place = Path(folder)
        place.mkdir(parents=True, exist_ok=True)
        files = []
        for message in self:
            if "eml" in message:
                name = re.sub(r"[^\w.-]", "-", f"{message['timestamp']}-{message['message_id']}")
                files.append(place / f"{name}.eml")
                files[-1].write_bytes(message["eml"].encode())
        return files

    def _repr_html_(self) -> str:
        head = "".join(f"<th>{name}</th>" for name in _COLUMNS)
        rows = "".join(
            "<tr>" + "".join(f"<td>{_cell(message.get(name))}</td>" for name in _COLUMNS) + "</tr>"
            for message in self[-_MAX_ROWS:]
        )
        left = f"<caption>the newest {_MAX_ROWS} of {len(self)}</caption>" if len(self) > _MAX_ROWS else ""
        return f"<table>{left}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cell(value: Any) -> str:
    text = "" if value is None else str(value)
    return escape(text if len(text) <= _MAX_TEXT else text[:_MAX_TEXT] + "\N{HORIZONTAL ELLIPSIS}")
