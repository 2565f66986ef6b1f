"""The methods for transfers that clients of S3 have: equivalent of ``boto3.s3.inject``."""

from __future__ import annotations

from .._ferroboto import trimmed

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike
    from typing import Any

    from .transfer import TransferConfig

    Callback = Callable[[int], Any]
    Options = dict[str, Any]

CLIENT_METHODS = ("upload_file", "download_file", "copy", "upload_fileobj", "download_fileobj")


def inject_s3_transfer_methods(class_attributes: dict[str, Any], **kwargs: Any) -> None:
    """Add the methods of clients to a class in the making."""
    from ..boto3.utils import inject_attribute

    for name in CLIENT_METHODS:
        inject_attribute(class_attributes, name, globals()[name])


@trimmed
def upload_file(
    self: Any,
    Filename: str | PathLike[str],
    Bucket: str,
    Key: str,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file, in parts where it is large.

    * `Filename`: the file.
    * `Bucket`, `Key`: where it goes.
    * `ExtraArgs`: more arguments of the requests, as `{'ContentType': 'text/html'}`; what is allowed stands in
      `S3Transfer.ALLOWED_UPLOAD_ARGS`.
    * `Callback`: is called with a number of bytes whenever more were sent.
    * `Config`: a `TransferConfig`.
    """
    from .._calls.features import TRANSFER, Feature
    from .transfer import S3Transfer

    with Feature(TRANSFER), S3Transfer(self, Config) as transfer:
        transfer.upload_file(Filename, Bucket, Key, callback=Callback, extra_args=ExtraArgs)


@trimmed
def download_file(
    self: Any,
    Bucket: str,
    Key: str,
    Filename: str | PathLike[str],
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download an object into a file, in parts where it is large. The file has its name once it is complete.

    * `Bucket`, `Key`: the object.
    * `Filename`: the file.
    * `ExtraArgs`: more arguments of the requests, as `{'VersionId': '...'}`; what is allowed stands in
      `S3Transfer.ALLOWED_DOWNLOAD_ARGS`.
    * `Callback`: is called with a number of bytes whenever more were received.
    * `Config`: a `TransferConfig`.
    """
    from .._calls.features import TRANSFER, Feature
    from .transfer import S3Transfer

    with Feature(TRANSFER), S3Transfer(self, Config) as transfer:
        transfer.download_file(Bucket, Key, Filename, extra_args=ExtraArgs, callback=Callback)


@trimmed
def copy(
    self: Any,
    CopySource: dict[str, str],
    Bucket: str,
    Key: str,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    SourceClient: Any = None,
    Config: TransferConfig | None = None,
) -> None:
    """Copy an object within S3, in parts where it is large.

    * `CopySource`: `{'Bucket': ..., 'Key': ..., 'VersionId': ...}`, the last of which may be left out.
    * `Bucket`, `Key`: where it goes.
    * `ExtraArgs`: more arguments of the requests; what is allowed stands in `S3Transfer.ALLOWED_COPY_ARGS`.
    * `Callback`: is called with a number of bytes whenever more were copied.
    * `SourceClient`: the client that asks for the size of the source, where that is in another region.
    * `Config`: a `TransferConfig`.
    """
    import copy as copies

    from ..s3transfer._copy import Copy
    from .transfer import TransferConfig

    config = copies.copy(Config or TransferConfig())
    # The other way of boto3 does not copy.
    config.preferred_transfer_client = "classic"
    arguments = (CopySource, Bucket, Key, ExtraArgs, _subscribers(Callback), SourceClient)
    _perform(self, config, Copy, "copy", arguments)


@trimmed
def upload_fileobj(
    self: Any,
    Fileobj: Any,
    Bucket: str,
    Key: str,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload what a file-like object gives, in parts where that is much. It has to give bytes.

    * `Fileobj`: any object with a method `read`.
    * `Bucket`, `Key`: where it goes.
    * `ExtraArgs`, `Callback`, `Config`: as those of `upload_file`.
    """
    from ..s3transfer._upload import Upload
    from .transfer import TransferConfig

    if not hasattr(Fileobj, "read"):
        raise ValueError("Fileobj must implement read")
    arguments = (Fileobj, Bucket, Key, ExtraArgs, _subscribers(Callback))
    _perform(self, Config or TransferConfig(), Upload, "upload", arguments)


@trimmed
def download_fileobj(
    self: Any,
    Bucket: str,
    Key: str,
    Fileobj: Any,
    ExtraArgs: Options | None = None,
    Callback: Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download an object into a file-like object, in parts where it is large. It has to take bytes.

    * `Bucket`, `Key`: the object.
    * `Fileobj`: any object with a method `write`.
    * `ExtraArgs`, `Callback`, `Config`: as those of `download_file`.
    """
    from ..s3transfer._download import Download
    from .transfer import TransferConfig

    if not hasattr(Fileobj, "write"):
        raise ValueError("Fileobj must implement write")
    import copy as copies

    config = copies.copy(Config or TransferConfig())
    disable_threading_if_append_mode(config, Fileobj)
    arguments = (Bucket, Key, Fileobj, ExtraArgs, _subscribers(Callback))
    _perform(self, config, Download, "download", arguments)


def disable_threading_if_append_mode(config: TransferConfig, fileobj: Any) -> None:
    """Use one thread where a file was opened to be written at its end, whatever its position."""
    from ..boto3.compat import is_append_mode

    if is_append_mode(fileobj):
        from .._logs import get_logger

        config.use_threads = False
        get_logger(__name__).warning(
            "A single thread will be used because the provided file object is in append mode. Writes may always be "
            "appended to the end of the file regardless of seek position, so a single thread must be used to ensure "
            "sequential writes."
        )


def _subscribers(callback: Callback | None) -> list[Any] | None:
    from .transfer import ProgressCallbackInvoker

    return None if callback is None else [ProgressCallbackInvoker(callback)]


def _perform(client: Any, config: TransferConfig, kind: type[Any], method: str, arguments: tuple[Any, ...]) -> None:
    """Transfer on the calling thread, or by what a program has put in place of the manager."""
    from .._calls.features import TRANSFER, Feature
    from .transfer import TransferManager, create_transfer_manager

    with Feature(TRANSFER), create_transfer_manager(client, config) as manager:
        if type(manager) is TransferManager:
            manager._perform(kind, getattr(manager, f"_{method}_args")(*arguments))
        else:
            getattr(manager, method)(*arguments).result()


def __getattr__(name: str) -> Any:
    """Give what boto3's module has besides: what is added to resources, and what transfers are made by."""
    if name.startswith(("bucket_", "object_", "inject_")):
        from ..customize import s3

        if hasattr(s3, name):
            return getattr(s3, name)
    if name in ("ProgressCallbackInvoker", "S3Transfer", "TransferConfig", "create_transfer_manager"):
        from . import transfer

        return getattr(transfer, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
