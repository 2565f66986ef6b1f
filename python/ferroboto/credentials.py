"""Keys as ``Session.get_credentials()`` gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from ._ferroboto import CredentialSource


class ReadOnlyCredentials(NamedTuple):
    """Keys at one moment."""

    access_key: str | None
    secret_key: str | None
    token: str | None
    account_id: str | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(access_key={self.access_key!r})"


class Credentials:
    """Keys that stay as they are.

    :param access_key: access key.
    :param secret_key: secret key.
    :param token: session token of temporary keys.
    :param method: where they were found, as ``'env'`` or ``'shared-credentials-file'``.
    :param account_id: account they belong to.
    """

    def __init__(
        self,
        access_key: str | None,
        secret_key: str | None,
        token: str | None = None,
        method: str | None = None,
        account_id: str | None = None,
    ) -> None:
        self.access_key = access_key
        self.secret_key = secret_key
        self.token = token
        self.method = method or "explicit"
        self.account_id = account_id

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """Give all keys of one moment."""
        return ReadOnlyCredentials(self.access_key, self.secret_key, self.token, self.account_id)


class RefreshableCredentials(Credentials):
    """Keys that are renewed before they expire, once for all threads that need them."""

    def __init__(self, source: CredentialSource) -> None:
        """Read keys from a source that renews them."""
        self._source = source
        self.method = source.method

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """Give all keys of one moment, renewed if that is due."""
        return ReadOnlyCredentials(*self._source.frozen())

    @property
    def access_key(self) -> str | None:  # type: ignore[override]
        """The access key, renewed if that is due."""
        return self.get_frozen_credentials().access_key

    @property
    def secret_key(self) -> str | None:  # type: ignore[override]
        """The secret key, renewed if that is due."""
        return self.get_frozen_credentials().secret_key

    @property
    def token(self) -> str | None:  # type: ignore[override]
        """The session token, renewed if that is due."""
        return self.get_frozen_credentials().token

    @property
    def account_id(self) -> str | None:  # type: ignore[override]
        """The account of the keys."""
        return self.get_frozen_credentials().account_id
