"""Looks for mistakes in profile files, and in credentials of arguments and variables, that boto3's own errors do not explain."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from .. import session

if TYPE_CHECKING:
    from collections.abc import Iterator

_SECTION = re.compile(r"^\[(?P<name>[^]]*)\]")
_SETTING = re.compile(r"^(?P<name>[\w.]+)[ \t]*[=:][ \t]*(?P<value>.*?)[ \t]*$")
_FILES = (("AWS_CONFIG_FILE", "~/.aws/config"), ("AWS_SHARED_CREDENTIALS_FILE", "~/.aws/credentials"))
_VARIABLES = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
_CREDENTIALS = tuple(name.lower() for name in _VARIABLES)
_LARGEST = 1 << 20


def faults() -> Iterator[str]:
    """A note on each mistake, with the place and the fix. Values are not quoted: they may be secret."""
    for name in _CREDENTIALS:
        if name in session.spaced:
            yield f"The argument {name} begins or ends with white space: pass {name}=value.strip()."
    for variable in _VARIABLES:
        value = os.environ.get(variable, "")
        if value != value.strip():
            yield f"{variable} begins or ends with white space: set it again without."
    for variable, default in _FILES:
        path = os.path.expanduser(os.environ.get(variable) or default)
        try:
            with open(path, "rb") as file:
                content = file.read(_LARGEST)
        except OSError:
            continue
        yield from _of_file(path, content)


def _of_file(path: str, content: bytes) -> Iterator[str]:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        yield f"{path}: the file is encoded in UTF-16: save it as UTF-8."
        return
    if content.startswith(b"\xef\xbb\xbf"):
        yield f"{path}, line 1: the file begins with a byte-order mark: save it as UTF-8 without one."
    for number, line in enumerate(content.decode("utf-8-sig", "replace").splitlines(), 1):
        section = _SECTION.match(line)
        if section is not None:
            name = section["name"]
            if name != name.strip():
                yield f"{path}, line {number}: the section name has spaces inside the brackets: write [{name.strip()}]."
            continue
        setting = _SETTING.match(line)
        if setting is None:
            continue
        name, value = setting["name"], setting["value"]
        if re.search(r"\s[#;]", value):
            yield f"{path}, line {number}: the comment is part of the value of {name}: move it to its own line."
        elif name in (*_CREDENTIALS, "region") and value[:1] in ("'", '"'):
            yield f"{path}, line {number}: the quotes are part of the value of {name}: remove them."
