"""Writes ``python/ferroboto/types`` from ``models/``; with ``--check`` it fails where a file would change."""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ferroboto._stubs.model import Service
from ferroboto._stubs.package import Names, aio_session_stub, files, session_stub

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "models"
PACKAGE = ROOT / "python" / "ferroboto" / "types"

#: The services that people use most; ``ferroboto stubs`` writes the types of all others.
TYPED = (
    "bedrock-runtime",
    "cloudwatch",
    "dynamodb",
    "events",
    "iam",
    "kms",
    "lambda",
    "logs",
    "polly",
    "rekognition",
    "s3",
    "secretsmanager",
    "ses",
    "sns",
    "sqs",
    "ssm",
    "stepfunctions",
    "sts",
)


def regions() -> list[str]:
    """Names of all known regions."""
    partitions = json.loads((MODELS / "endpoints.json").read_text(encoding="utf-8"))
    return sorted({region for partition in partitions.values() for region in partition["regions"]})


def at_run_time(service: Service) -> str:
    """The package that a program imports."""
    return f'"""Types of {service.class_name}."""\n\nfrom .._live import served\n\n__getattr__ = served(__name__, {service.name!r})'


def wanted() -> dict[str, str]:
    """Every file by its path in the package, not yet formatted."""
    services = [Service.read(MODELS / name) for name in TYPED]
    names = Names(TYPED, [service.name for service in services if service.resources], regions())
    made = {f"{service.package}/__init__.py": at_run_time(service) for service in services}
    return (
        made | files(services, names) | {"_session.pyi": session_stub(services), "_aio.pyi": aio_session_stub(services)}
    )


def formatted(made: dict[str, str]) -> dict[str, str]:
    """The files in the style of all others."""
    ruff = [sys.executable, "-m", "ruff"]
    with TemporaryDirectory() as folder:
        root = Path(folder)
        for path, text in made.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text + "\n", encoding="utf-8")
        config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet", folder]
        subprocess.run([*ruff, "check", "--fix", "--select", "I", *config], check=True)
        subprocess.run([*ruff, "format", *config], check=True)
        return {path: (root / path).read_text(encoding="utf-8") for path in made}


def main() -> int:
    """Write the files, or compare them."""
    parser = argparse.ArgumentParser(description="Write python/ferroboto/types from models/.")
    parser.add_argument("--check", action="store_true", help="fail when a file would change")
    check = parser.parse_args().check
    made = formatted(wanted())
    kept = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.glob("*/*.py*") if "__pycache__" not in path.parts}
    stale = sorted(
        path
        for path in kept | made.keys()
        if not (PACKAGE / path).is_file() or (PACKAGE / path).read_text(encoding="utf-8") != made.get(path)
    )
    for path in stale:
        print(("stale: " if check else "wrote: ") + path)
        if check:
            continue
        if path in made:
            (PACKAGE / path).parent.mkdir(parents=True, exist_ok=True)
            (PACKAGE / path).write_text(made[path], encoding="utf-8")
        else:
            (PACKAGE / path).unlink()
    return 1 if stale and check else 0


if __name__ == "__main__":
    raise SystemExit(main())
