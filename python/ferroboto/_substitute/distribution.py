"""What :mod:`importlib.metadata` reports for boto3, botocore and s3transfer where ferroboto serves them and they are not installed.

Libraries that instrument or extend boto3 ask for its version before they do anything.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import Distribution, DistributionFinder, MetadataPathFinder
from pathlib import Path
from typing import TYPE_CHECKING

from .. import s3transfer
from ..botocore import __version__

if TYPE_CHECKING:
    from os import PathLike


class _StandIn(Distribution):
    """A distribution of which only name and version are known."""

    def __init__(self, name: str) -> None:
        self._name = name

    def read_text(self, filename: str) -> str | None:
        """Return the text of a metadata file; there is ``METADATA`` alone."""
        if filename != "METADATA":
            return None
        version = s3transfer.__version__ if self._name == "s3transfer" else __version__
        return f"Metadata-Version: 2.1\nName: {self._name}\nVersion: {version}\n"

    def locate_file(self, path: str | PathLike[str]) -> Path:
        """Return where a file of the distribution would be."""
        return Path(__file__).parent / path


def stand_in(name: str, path: list[str]) -> Iterable[Distribution]:
    """Return a distribution of this name unless a real one is on the path."""
    found = MetadataPathFinder.find_distributions(DistributionFinder.Context(name=name, path=path))
    return () if next(iter(found), None) is not None else (_StandIn(name),)
