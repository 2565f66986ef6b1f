"""Values drawn at random for the answers of services."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from random import Random
from typing import Any

TEXTS = (
    "",
    "plain",
    "two words",
    " padded ",
    "a&b<c>\"d'",
    "line\nbreak\ttab",
    "éßñ",
    "漢字 😀",
    "\u2028\u00a0",
    "null",
    "0012",
    "/slashes/\\back",
    "]]>",
    "x" * 300,
)
MOMENTS = (
    "2015-01-25T08:00:00Z",
    "2015-01-25T08:00:00.123Z",
    "2015-01-25T08:00:00.123456+05:30",
    "2015-07-25T08:00:00",
)
MAIL_MOMENTS = ("Sun, 25 Jan 2015 08:00:00 GMT", "Sat, 25 Jul 2015 08:00:00 GMT")
SECONDS = ("0", "1422172800", "1422172800.123", "1.4221728E9", "1700000000.5", "4102444800", "-1")
FLOATS = (
    "0.0",
    "1.5",
    "99.99",
    "99.9899978637",
    "1e-7",
    "1E+22",
    "-0.0",
    "123456789.125",
    "0.1",
    "5e-324",
    "1.7976931348623157e308",
)
WHOLE = ("0", "1", "-1", "42", "2147483647", "9007199254740993", "-9223372036854775808")


@dataclass
class Draws:
    """What is drawn. `plain` keeps to what AWS sends."""

    random: Random
    plain: bool = False

    def chance(self, likelihood: float) -> bool:
        return self.random.random() < likelihood

    def odd(self, likelihood: float) -> bool:
        return not self.plain and self.chance(likelihood)

    def text(self, shape: Any = None) -> str:
        if shape is not None and shape.enum and self.chance(0.7):
            return str(self.random.choice(shape.enum))
        return self.random.choice(TEXTS)

    def members(self, shape: Any, depth: int) -> list[str]:
        names = list(shape.members)
        if shape.is_tagged_union:
            return [self.random.choice(names)]
        wanted = (0.9, 0.7, 0.6, 0.4, 0.2, 0.1)[min(depth, 5)]
        names = [name for name in names if depth < 9 and self.chance(wanted)]
        if self.chance(0.4):
            self.random.shuffle(names)
        return names

    def count(self, depth: int) -> int:
        return self.random.choice((0, 1, 1, 2, 3)) if depth < 6 else 0

    def blob(self) -> str:
        length = self.random.choice((0, 1, 2, 3, 100))
        return base64.b64encode(bytes(self.random.getrandbits(8) for _ in range(length))).decode()
