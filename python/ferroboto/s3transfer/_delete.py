"""Deletion of objects, as transfers have it."""

from __future__ import annotations

from ._transfer import Transfer


class Delete(Transfer):
    """A deletion under way."""

    def perform(self) -> None:
        """Delete the object."""
        with self.request():
            self.client.delete_object(Bucket=self.args.bucket, Key=self.args.key, **self.args.extra_args)
