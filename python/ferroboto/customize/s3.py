"""Amazon S3: how buckets and object summaries load, and transfers as methods of buckets and objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._ferroboto import trimmed
from ..exceptions import ClientError
from ..resources.context import inject_attribute

if TYPE_CHECKING:
    from collections.abc import Callable


def inject_bucket_methods(class_attributes: dict[str, Any], **kwargs: Any) -> None:
    """Add what boto3 adds to ``Bucket``."""
    methods = (bucket_load, bucket_upload_file, bucket_download_file, bucket_copy)
    _inject(class_attributes, "bucket_", *methods, bucket_upload_fileobj, bucket_download_fileobj)


def inject_object_methods(class_attributes: dict[str, Any], **kwargs: Any) -> None:
    """Add what boto3 adds to ``Object``."""
    methods = (object_upload_file, object_download_file, object_copy)
    _inject(class_attributes, "object_", *methods, object_upload_fileobj, object_download_fileobj)


def inject_object_summary_methods(class_attributes: dict[str, Any], **kwargs: Any) -> None:
    """Add what boto3 adds to ``ObjectSummary``."""
    _inject(class_attributes, "object_summary_", object_summary_load)


def _inject(class_attributes: dict[str, Any], prefix: str, *methods: Callable[..., Any]) -> None:
    for method in methods:
        inject_attribute(class_attributes, method.__name__.removeprefix(prefix), method)


@trimmed
def bucket_load(self: Any, *args: Any, **kwargs: Any) -> None:
    """Load the attributes: searches the list of the account's buckets, where no other operation returns them.

    Without permission to list buckets, and for a bucket of another account, there are none.
    """
    self.meta.data = {}
    try:
        response = self.meta.client.list_buckets()
    except ClientError as error:
        unless_denied(error)
    else:
        self.meta.data = data_of_bucket(response, self.name)


def unless_denied(error: ClientError) -> None:
    """Raise an error that does not say that access is denied."""
    if error.response.get("Error", {}).get("Code") != "AccessDenied":
        raise error


def data_of_bucket(response: dict[str, Any], name: str) -> dict[str, Any]:
    """Return what a list of buckets has for one of them."""
    return next((bucket for bucket in response["Buckets"] if bucket["Name"] == name), {})


@trimmed
def object_summary_load(self: Any, *args: Any, **kwargs: Any) -> None:
    """Load the attributes with a head request."""
    self.meta.data = data_of_summary(self.meta.client.head_object(Bucket=self.bucket_name, Key=self.key))


def data_of_summary(response: dict[str, Any]) -> dict[str, Any]:
    """Return the response to a head request under the names that lists of objects have."""
    if "ContentLength" in response:
        response["Size"] = response.pop("ContentLength")
    return response


@trimmed
def bucket_upload_file(
    self: Any, Filename: Any, Key: str, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Upload a file to an object of this bucket; see ``upload_file`` of the client."""
    return self.meta.client.upload_file(
        Filename=Filename, Bucket=self.name, Key=Key, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )


@trimmed
def bucket_download_file(
    self: Any, Key: str, Filename: Any, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Download an object of this bucket to a file; see ``download_file`` of the client."""
    return self.meta.client.download_file(
        Bucket=self.name, Key=Key, Filename=Filename, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )


@trimmed
def object_upload_file(
    self: Any, Filename: Any, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Upload a file to this object; see ``upload_file`` of the client."""
    return self.meta.client.upload_file(
        Filename=Filename, Bucket=self.bucket_name, Key=self.key, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )


@trimmed
def object_download_file(
    self: Any, Filename: Any, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Download this object to a file; see ``download_file`` of the client."""
    return self.meta.client.download_file(
        Bucket=self.bucket_name, Key=self.key, Filename=Filename, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )


@trimmed
def bucket_copy(
    self: Any,
    CopySource: Any,
    Key: str,
    ExtraArgs: Any = None,
    Callback: Any = None,
    SourceClient: Any = None,
    Config: Any = None,
) -> Any:
    """Copy an object to one of this bucket; see ``copy`` of the client."""
    return self.meta.client.copy(
        CopySource=CopySource,
        Bucket=self.name,
        Key=Key,
        ExtraArgs=ExtraArgs,
        Callback=Callback,
        SourceClient=SourceClient,
        Config=Config,
    )


@trimmed
def object_copy(
    self: Any,
    CopySource: Any,
    ExtraArgs: Any = None,
    Callback: Any = None,
    SourceClient: Any = None,
    Config: Any = None,
) -> Any:
    """Copy an object to this one; see ``copy`` of the client."""
    return self.meta.client.copy(
        CopySource=CopySource,
        Bucket=self.bucket_name,
        Key=self.key,
        ExtraArgs=ExtraArgs,
        Callback=Callback,
        SourceClient=SourceClient,
        Config=Config,
    )


@trimmed
def bucket_upload_fileobj(
    self: Any, Fileobj: Any, Key: str, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Upload what a file object reads to an object of this bucket; see ``upload_fileobj`` of the client."""
    return self.meta.client.upload_fileobj(
        Fileobj=Fileobj, Bucket=self.name, Key=Key, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )


@trimmed
def object_upload_fileobj(
    self: Any, Fileobj: Any, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Upload what a file object reads to this object; see ``upload_fileobj`` of the client."""
    return self.meta.client.upload_fileobj(
        Fileobj=Fileobj, Bucket=self.bucket_name, Key=self.key, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )


@trimmed
def bucket_download_fileobj(
    self: Any, Key: str, Fileobj: Any, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Download an object of this bucket to a file object; see ``download_fileobj`` of the client."""
    return self.meta.client.download_fileobj(
        Bucket=self.name, Key=Key, Fileobj=Fileobj, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )


@trimmed
def object_download_fileobj(
    self: Any, Fileobj: Any, ExtraArgs: Any = None, Callback: Any = None, Config: Any = None
) -> Any:
    """Download this object to a file object; see ``download_fileobj`` of the client."""
    return self.meta.client.download_fileobj(
        Bucket=self.bucket_name, Key=self.key, Fileobj=Fileobj, ExtraArgs=ExtraArgs, Callback=Callback, Config=Config
    )
