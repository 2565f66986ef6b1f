"""Writes CBOR in every spelling that the format allows; an independent reading of RFC 8949."""

from __future__ import annotations

import math
import struct
from dataclasses import dataclass
from random import Random
from typing import Any


@dataclass(frozen=True)
class Tagged:
    """A tagged item."""

    tag: int
    value: Any


@dataclass(frozen=True)
class Raw:
    """An item that is written already."""

    data: bytes


@dataclass
class Encoder:
    """Draws lengths, chunks and sizes of floats, or keeps to the shortest with `plain`."""

    random: Random
    plain: bool = False

    def encode(self, value: Any) -> bytes:
        if isinstance(value, Raw):
            return value.data
        if isinstance(value, Tagged):
            return self._head(6, value.tag) + self.encode(value.value)
        if value is None:
            return b"\xf7" if self._odd() else b"\xf6"
        if isinstance(value, bool):
            return b"\xf5" if value else b"\xf4"
        if isinstance(value, int):
            return self._head(0, value) if value >= 0 else self._head(1, -1 - value)
        if isinstance(value, float):
            return self._float(value)
        if isinstance(value, (bytes, str)):
            return self._string(value)
        if isinstance(value, list):
            return self._container(4, len(value), [self.encode(item) for item in value])
        pairs = [self.encode(key) + self.encode(item) for key, item in value.items()]
        return self._container(5, len(value), pairs)

    def _odd(self) -> bool:
        return not self.plain and self.random.random() < 0.2

    def _head(self, major: int, number: int) -> bytes:
        sizes = [(24, 1), (25, 2), (26, 4), (27, 8)]
        fitting = [(info, size) for info, size in sizes if number < 256**size]
        if number < 24 and not self._odd():
            return bytes([major << 5 | number])
        info, size = self.random.choice(fitting) if self._odd() else fitting[0]
        return bytes([major << 5 | info]) + number.to_bytes(size, "big")

    def _float(self, value: float) -> bytes:
        spellings = [b"\xfb" + struct.pack(">d", value)]
        for initial, form in ((b"\xfa", ">f"), (b"\xf9", ">e")):
            try:
                packed = struct.pack(form, value)
            except OverflowError:
                continue
            if math.isnan(value) or struct.unpack(form, packed)[0] == value:
                spellings.append(initial + packed)
        return self.random.choice(spellings)

    def _string(self, value: bytes | str) -> bytes:
        major, data = (3, value.encode()) if isinstance(value, str) else (2, value)
        if not self._odd():
            return self._head(major, len(data)) + data
        middle = self.random.randrange(len(data) + 1)
        chunks = [self._head(major, len(chunk)) + chunk for chunk in (data[:middle], data[middle:])]
        return bytes([major << 5 | 31]) + b"".join(chunks) + b"\xff"

    def _container(self, major: int, length: int, items: list[bytes]) -> bytes:
        if self._odd():
            return bytes([major << 5 | 31]) + b"".join(items) + b"\xff"
        return self._head(major, length) + b"".join(items)
