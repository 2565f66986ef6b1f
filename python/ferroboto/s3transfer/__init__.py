"""Transfers of files from and to S3: equivalent of ``s3transfer``, as far as programs use it.

:mod:`ferroboto.s3transfer.manager` has the managers; the classes of this module are those of s3transfer's first version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__
from .exceptions import RetriesExceededError as RetriesExceededError
from .exceptions import S3UploadFailedError as S3UploadFailedError

if TYPE_CHECKING:
    from ._legacy import S3Transfer as S3Transfer
    from ._legacy import TransferConfig as TransferConfig
    from .utils import OSUtils as OSUtils
    from .utils import ReadFileChunk as ReadFileChunk
    from .utils import random_file_extension as random_file_extension

__author__ = "Amazon Web Services"

_WHERE = {
    "S3Transfer": "_legacy",
    "TransferConfig": "_legacy",
    "OSUtils": "utils",
    "ReadFileChunk": "utils",
    "random_file_extension": "utils",
}


def __getattr__(name: str) -> Any:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f"{__name__}.{_WHERE[name]}"), name)
    return value
