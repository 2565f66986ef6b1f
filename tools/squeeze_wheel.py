"""Compress a wheel's files anew, with zopfli: some 2 % smaller, at the cost of a minute.

``python tools/squeeze_wheel.py dist/NAME.whl`` replaces the file. What is in it stays the same, byte for byte.
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import zopfli.zlib

# Of 2 % that more of them would save, five get nearly all.
ROUNDS = 5
_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")


def squeezed(wheel: Path) -> bytes:
    """The wheel with every file as small as deflate can make it."""
    out = bytearray()
    directory = bytearray()
    with ZipFile(wheel) as archive:
        entries = archive.infolist()
        for info in entries:
            method, packed = _packed(archive.read(info))
            directory += _central(info, method, len(packed), len(out))
            out += _local(info, method, len(packed)) + packed
    end = _END.pack(b"PK\5\6", 0, 0, len(entries), len(entries), len(directory), len(out), 0)
    return bytes(out + directory + end)


def _packed(data: bytes) -> tuple[int, bytes]:
    # Two bytes in front and four behind are zlib's own.
    packed = zopfli.zlib.compress(data, numiterations=ROUNDS)[2:-4] if data else b""
    return (ZIP_DEFLATED, packed) if len(packed) < len(data) else (ZIP_STORED, data)


def _fields(info: ZipInfo, method: int, size: int) -> tuple[int, ...]:
    year, month, day, hour, minute, second = info.date_time
    time, date = hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day
    # Names are UTF-8.
    return 20, 0x800, method, time, date, info.CRC, size, info.file_size


def _local(info: ZipInfo, method: int, size: int) -> bytes:
    name = info.filename.encode()
    return _LOCAL.pack(b"PK\3\4", *_fields(info, method, size), len(name), 0) + name


def _central(info: ZipInfo, method: int, size: int, offset: int) -> bytes:
    name = info.filename.encode()
    made_by = 3 << 8 | 20
    fields = _fields(info, method, size)
    return _CENTRAL.pack(b"PK\1\2", made_by, *fields, len(name), 0, 0, 0, 0, info.external_attr, offset) + name


def main(arguments: Sequence[str]) -> int:
    """Squeeze the wheels that are named."""
    for path in map(Path, arguments):
        before = path.stat().st_size
        smaller = squeezed(path)
        if len(smaller) < before:
            path.write_bytes(smaller)
        print(f"{path.name}: {before:,} bytes, now {path.stat().st_size:,}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
