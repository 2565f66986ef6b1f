"""Writes the photographs of the tests from the scikit-image wheel:

    pip download --no-deps scikit-image==0.26.0
    python tools/weights/photos.py scikit_image-0.26.0-*.whl

Where each picture comes from stands in tests/photos/SOURCES.md. Needs pillow and numpy.
"""

from __future__ import annotations

import io
import struct
import sys
import zipfile
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

TARGET = Path(__file__).resolve().parents[2] / "tests/photos"
ORIENTATION = 0x0112


def interlaced(picture: Image.Image) -> bytes:
    """The picture as an interlaced PNG, which pillow reads but does not write."""
    width, height = picture.size
    pixels = picture.convert("RGB").tobytes()
    lines = bytearray()
    passes = ((0, 8, 0, 8), (4, 8, 0, 8), (0, 4, 4, 8), (2, 4, 0, 4))
    for left, step_x, top, step_y in (*passes, (0, 2, 2, 4), (1, 2, 0, 2), (0, 1, 1, 2)):
        for y in range(top, height, step_y):
            lines.append(0)
            for x in range(left, width, step_x):
                start = (y * width + x) * 3
                lines += pixels[start : start + 3]

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 1)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(lines), 9))
    return b"\x89PNG\r\n\x1a\n" + body + chunk(b"IEND", b"")


def main() -> None:
    with zipfile.ZipFile(sys.argv[1]) as wheel:

        def original(name: str) -> Image.Image:
            return Image.open(io.BytesIO(wheel.read(f"skimage/data/{name}.png"))).convert("RGB")

        astronaut, cat, coffee = original("astronaut"), original("chelsea"), original("coffee")
    formats = TARGET / "formats"
    formats.mkdir(parents=True, exist_ok=True)
    astronaut.save(TARGET / "astronaut.jpg", quality=92, optimize=True)
    cat.save(TARGET / "cat.jpg", quality=90, optimize=True)
    coffee.save(TARGET / "coffee.jpg", quality=90, optimize=True)

    small = astronaut.resize((256, 256), Image.Resampling.LANCZOS)
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    turned = small.transpose(Image.Transpose.ROTATE_90)
    turned.save(formats / "turned.jpg", quality=85, exif=exif)
    small.convert("CMYK").save(formats / "cmyk.jpg", quality=85)
    small.convert("L").save(formats / "grey-progressive.jpg", quality=85, progressive=True)
    small.save(formats / "subsampling-422.jpg", quality=85, subsampling="4:2:2")
    small.quantize(64).save(formats / "palette.png", optimize=True)
    grey = np.asarray(small.convert("L"), np.uint16) * 257
    Image.fromarray(grey).save(formats / "grey-16.png")
    alpha = small.crop((64, 16, 160, 112))
    alpha.putalpha(Image.linear_gradient("L").resize(alpha.size))
    alpha.save(formats / "alpha.png", optimize=True)
    crop = small.crop((64, 16, 160, 112))
    (formats / "interlaced.png").write_bytes(interlaced(crop))


if __name__ == "__main__":
    main()
