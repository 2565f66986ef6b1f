"""``ferroboto stubs``: writes the types of services that are not in the wheel, as the stub package ``ferroboto-stubs``."""

from __future__ import annotations

import argparse
import csv
import re
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from pathlib import Path

from .._ferroboto import __version__
from ..botocore.session import Session
from .model import Service
from .package import Names, aio_session_stub, files, session_stub

NAME = "ferroboto-stubs"
_DESCRIPTION = """\
Write types of services for type checkers and editors. The types of the services that people use most come with
ferroboto; this command adds those of others, as the stub package ferroboto-stubs (PEP 561), which mypy and pyright
read in addition to ferroboto's own types. `pip uninstall ferroboto-stubs` removes it.
"""


def main(arguments: Sequence[str]) -> int:
    """Run the command; returns the exit status."""
    parser = argparse.ArgumentParser(prog="ferroboto stubs", description=_DESCRIPTION)
    parser.add_argument(
        "services", nargs="+", metavar="SERVICE", help="name of a service, such as ec2, as client() takes it"
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FOLDER",
        help=f"write the folder {NAME} there, such as in a project's typings/; default: install it in this environment",
    )
    options = parser.parse_args(arguments)
    folder = options.output or Path(sysconfig.get_path("purelib"))
    known = Session().get_available_services()
    for name in options.services:
        if name not in known:
            near = get_close_matches(name, known, n=1)
            parser.error(f"unknown service: {name}" + (f". Did you mean {near[0]}?" if near else ""))
    services, added = _services(options.services, folder / NAME / "types" / "_session.pyi")
    written = list(_write(folder, services, added))
    if options.output is None:
        _register(folder, written)
    names = ", ".join(service.name for service in added)
    print(
        f"Wrote the types of {names} to {folder / NAME}" if added else "ferroboto contains the types of these services."
    )
    return 0


def _services(wanted: Sequence[str], earlier: Path) -> tuple[list[Service], list[Service]]:
    """All services that have types, and those that the stub package adds, earlier ones included."""
    loader = Session().get_component("data_loader")
    own = _typed(Path(__file__).parent.parent / "types" / "_session.pyi")
    kept = _typed(earlier) if earlier.is_file() else []
    every = {name: Service.load(name, loader.load_service_model) for name in sorted({*own, *kept, *wanted})}
    return list(every.values()), [service for name, service in every.items() if name not in own]


def _typed(session_stub: Path) -> list[str]:
    """The services that a stub of sessions distinguishes."""
    return re.findall(r'service_name: Literal\["([^"]+)"\]', session_stub.read_text(encoding="utf-8").replace("'", '"'))


def _regions() -> list[str]:
    resolver = Session().get_component("data_loader").load_data("endpoints")
    return sorted({region for partition in resolver["partitions"] for region in partition["regions"]})


def _write(folder: Path, services: list[Service], added: list[Service]) -> Iterator[Path]:
    """Write the stub package, and list its files."""
    if not added:
        return
    names = Names(
        [service.name for service in services],
        [service.name for service in services if service.resources],
        _regions(),
    )
    types = {
        **files(added, names),
        "_session.pyi": session_stub(services),
        "_aio.pyi": aio_session_stub(services),
    }
    # pyright looks up sources in ferroboto itself then, but none of its stubs, so that all of them are here as well.
    made = dict(_own_stubs())
    # Stubs alone: at run time there is nothing to import from them.
    made |= {re.sub(r"\.py$", ".pyi", f"types/{path}"): text for path, text in types.items()}
    made["py.typed"] = "partial"
    for path, text in made.items():
        file = folder / NAME / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n", encoding="utf-8")
        yield file


def _own_stubs() -> Iterator[tuple[str, str]]:
    package = Path(__file__).parent.parent
    for file in package.rglob("*.pyi"):
        yield file.relative_to(package).as_posix(), file.read_text(encoding="utf-8")


def _register(folder: Path, written: list[Path]) -> None:
    """List the files as those of an installed distribution, so that pip can remove them."""
    if not written:
        return
    for stale in folder.glob("ferroboto_stubs-*.dist-info/*"):
        stale.unlink()
    for stale in folder.glob("ferroboto_stubs-*.dist-info"):
        stale.rmdir()
    info = folder / f"ferroboto_stubs-{__version__}.dist-info"
    info.mkdir()
    metadata = (
        f"Metadata-Version: 2.1\nName: {NAME}\nVersion: {__version__}\nSummary: Types of services for ferroboto\n"
    )
    (info / "METADATA").write_text(metadata, encoding="utf-8")
    (info / "INSTALLER").write_text("ferroboto stubs\n", encoding="utf-8")
    listed = [*written, info / "METADATA", info / "INSTALLER", info / "RECORD"]
    with (info / "RECORD").open("w", encoding="utf-8", newline="") as record:
        csv.writer(record).writerows([file.relative_to(folder).as_posix(), "", ""] for file in listed)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
