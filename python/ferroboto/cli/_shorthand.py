"""Shorthand: ``Name=a,Values=b,c,Nested={Key=[1,2]}`` to dicts, lists and strings. Independent of any model.

The syntax: https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-shorthand.html
"""

from __future__ import annotations

import re

from ._values import InvalidValueError, from_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_KEY = re.compile(r"[A-Za-z0-9\-_.#/:]*")
_SPACE = re.compile(r"\s*")
_QUOTED = {"'": re.compile(r"'((?:\\'|[^'])*)'"), '"': re.compile(r'"((?:\\"|[^"])*)"')}
_START = r"[!#-&(-+\--<>-Z\\-z|\u007d-\uffff]".replace(r"\u007d-", r"\u007e-")
# A first value may hold an equals sign, one of a list may not: there it begins the next key.
_FIRST = re.compile(rf"(?:\\,|{_START})(?:\\,|[\s!#-&(-+\--\\^-|~-\uffff])*")
_LISTED = re.compile(rf"(?:\\,|{_START})(?:\\,|[\s!#-&(-+\--<>-\uffff])*")


class _Syntax(Exception):
    def __init__(self, expected: str, text: str, at: int) -> None:
        got = text[at] if at < len(text) else "EOF"
        line_start = text.rfind("\n", 0, at) + 1
        line_end = text.find("\n", at)
        head, tail = (text, "") if line_end < 0 else (text[:line_end], text[line_end:])
        super().__init__(
            f"Expected: '{expected}', received: '{got}' for input:\n{head}\n{' ' * (at - line_start)}^{tail}"
        )


def parse(option: str, text: str) -> dict[str, Any]:
    """The value of a shorthand string."""
    try:
        return _Parser(option, text).parameter()
    except _Syntax as error:
        raise InvalidValueError(option, str(error)) from None


class _Parser:
    def __init__(self, option: str, text: str) -> None:
        self._option = option
        self._text = text
        self._at = 0
        self._files = False

    def parameter(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        start = 0
        while True:
            key, value = self._pair(self._values)
            if key in found:
                raise InvalidValueError(
                    self._option,
                    f'Second instance of key "{key}" encountered for input:\n{self._text}\n{" " * start}^\n'
                    'This is often because there is a preceding "," instead of a space.',
                )
            found[key] = value
            if self._at >= len(self._text):
                return found
            start = self._at + 1
            self._expect(",")

    def _pair(self, values: Any) -> tuple[str, Any]:
        key = self._match(_KEY)
        self._space()
        self._files = self._peek() == "@"
        if self._files:
            self._at += 1
        self._expect("=")
        return key, values()

    def _values(self) -> Any:
        mark = self._peek()
        if mark == "":
            return ""
        if mark in "[{":
            return self._listed() if mark == "[" else self._nested()
        first = self._value(_FIRST, required=False)
        self._space()
        if self._peek() != ",":
            return first
        self._expect(",")
        values = [first]
        while True:
            before = self._at
            try:
                value = self._value(_LISTED, required=True)
                self._space()
                if self._peek() == "":
                    return [*values, value]
                self._expect(",")
                values.append(value)
            except _Syntax:
                if self._at >= len(self._text):
                    raise
                # What follows the last comma begins the next key.
                self._at = self._text.rindex(",", 0, before)
                return first if len(values) == 1 else values

    def _listed(self) -> list[Any]:
        self._expect("[")
        values = []
        while self._peek() != "]":
            values.append(self._inner())
            self._space()
            if self._peek() != "]":
                self._expect(",")
        self._at += 1
        return values

    def _nested(self) -> dict[str, Any]:
        self._expect("{")
        found = {}
        while self._peek() != "}":
            key, value = self._pair(self._inner)
            found[key] = value
            self._space()
            if self._peek() != "}":
                self._expect(",")
        self._at += 1
        return found

    def _inner(self) -> Any:
        mark = self._peek()
        if mark == "[":
            return self._listed()
        if mark == "{":
            return self._nested()
        return self._value(_FIRST, required=False)

    def _value(self, pattern: re.Pattern[str], *, required: bool) -> Any:
        mark = self._peek()
        if mark in _QUOTED and mark:
            found = _QUOTED[mark].match(self._text, self._at)
            if found is None:
                raise _Syntax("<single quoted>" if mark == "'" else "<double quoted>", self._text, self._at)
            self._at = found.end()
            return self._resolved(found.group(1).replace(f"\\{mark}", mark).replace("\\\\", "\\"))
        found = pattern.match(self._text, self._at)
        if found is None:
            if required:
                raise _Syntax("<second>", self._text, self._at)
            return ""
        self._at = found.end()
        return self._resolved(found.group().replace("\\,", ",").rstrip())

    def _resolved(self, value: str) -> Any:
        if not self._files:
            return value
        content = from_file(self._option, value)
        return value if content is None else content

    def _match(self, pattern: re.Pattern[str]) -> str:
        found = pattern.match(self._text, self._at)
        assert found is not None
        self._at = found.end()
        return found.group()

    def _space(self) -> None:
        self._match(_SPACE)

    def _peek(self) -> str:
        return self._text[self._at : self._at + 1]

    def _expect(self, mark: str) -> None:
        self._space()
        if self._peek() != mark:
            raise _Syntax(mark, self._text, self._at)
        self._at += 1
        self._space()
