"""What boto3 adds to resources of single services, for asyncio: the equivalents of what makes more than one call, or needs its result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import _late
from ..exceptions import ClientError
from . import dynamodb, ec2, s3

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from typing_extensions import Self


async def bucket_load(self: Any, *args: Any, **kwargs: Any) -> None:
    """Load the attributes: searches the list of the account's buckets, where no other operation returns them.

    Without permission to list buckets, and for a bucket of another account, there are none.
    """
    self.meta.data = {}
    try:
        response = await self.meta.client.list_buckets()
    except ClientError as error:
        s3.unless_denied(error)
    else:
        self.meta.data = s3.data_of_bucket(response, self.name)


async def object_summary_load(self: Any, *args: Any, **kwargs: Any) -> None:
    """Load the attributes with a head request."""
    response = await self.meta.client.head_object(Bucket=self.bucket_name, Key=self.key)
    self.meta.data = s3.data_of_summary(response)


async def create_tags(self: Any, **kwargs: Any) -> list[Any]:
    """Tag resources with CreateTags; returns a ``Tag`` for each tag of each resource."""
    await self.meta.client.create_tags(**kwargs)
    return ec2.tags_of(self, kwargs)


class AioTableResource(dynamodb.TableResource):
    """Base of tables for asyncio."""

    def batch_writer(
        self, overwrite_by_pkeys: list[str] | None = None, flush_amount: int = 25, on_exit_loop_sleep: float = 0
    ) -> AioBatchWriter:
        """Make a context manager for ``async with`` that puts and deletes items in batches.

        What was not processed is sent again.

        :param overwrite_by_pkeys: names of key attributes; an item replaces one of the same keys that was not sent yet.
        :param flush_amount: items in a batch.
        :param on_exit_loop_sleep: seconds to wait before the last items are sent again.
        """
        return AioBatchWriter(self.name, self.meta.client, flush_amount, overwrite_by_pkeys, on_exit_loop_sleep)


class AioBatchWriter(dynamodb.BatchWriter):
    """Puts items into a table and deletes items from it, in batches. Used in an ``async with`` statement."""

    __enter__ = __exit__ = None  # type: ignore[assignment]

    def __init__(
        self,
        table_name: str,
        client: Any,
        flush_amount: int = 25,
        overwrite_by_pkeys: list[str] | None = None,
        on_exit_loop_sleep: float = 0,
    ) -> None:
        """Keep the settings; ``client`` is that of a resource."""
        super().__init__(table_name, client, flush_amount, overwrite_by_pkeys)
        self._on_exit_loop_sleep = on_exit_loop_sleep

    async def put_item(self, Item: Mapping[str, Any]) -> None:  # type: ignore[override]
        """Put an item with the next batch."""
        await self._add_request_and_process({"PutRequest": {"Item": Item}})

    async def delete_item(self, Key: Mapping[str, Any]) -> None:  # type: ignore[override]
        """Delete an item with the next batch."""
        await self._add_request_and_process({"DeleteRequest": {"Key": Key}})

    async def _add_request_and_process(self, request: dict[str, Any]) -> None:  # type: ignore[override]
        if self._overwrite_by_pkeys:
            self._remove_dup_pkeys_request_if_any(request)
        self._items_buffer.append(request)
        if len(self._items_buffer) >= self._flush_amount:
            await self._flush()

    async def _flush(self) -> None:  # type: ignore[override]
        sent = self._taken()
        self._done(sent, await self._client.batch_write_item(RequestItems={self._table_name: sent}))

    async def __aenter__(self) -> Self:
        """Return the writer."""
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc_value: BaseException | None, tb: TracebackType | None
    ) -> None:
        """Send what is left; after an exception as well."""
        while self._items_buffer:
            await self._flush()
            if self._items_buffer and self._on_exit_loop_sleep > 0:
                await _late.asyncio().sleep(self._on_exit_loop_sleep)


# By what the handlers of events add.
TWINS: dict[Any, Any] = {
    s3.bucket_load: bucket_load,
    s3.object_summary_load: object_summary_load,
    ec2.create_tags: create_tags,
    dynamodb.TableResource: AioTableResource,
}
