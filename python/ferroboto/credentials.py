"""Credentials, as ``Session.get_credentials()`` returns them."""

from __future__ import annotations

import datetime  # through the module, so that tools which freeze time keep working
import logging
import threading
from typing import TYPE_CHECKING, NamedTuple

from ._timestamps import parse_date
from .exceptions import CredentialRetrievalError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from typing_extensions import Self

    from ._ferroboto import CredentialSource

logger = logging.getLogger(__name__)


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.timezone.utc)


class ReadOnlyCredentials(NamedTuple):
    """Credentials at one point in time."""

    access_key: str | None
    secret_key: str | None
    token: str | None
    account_id: str | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}(access_key={self.access_key!r})"


class Credentials:
    """Credentials that do not change.

    :param access_key: access key ID.
    :param secret_key: secret access key.
    :param token: session token of temporary credentials.
    :param method: where they were found, such as ``'env'`` or ``'shared-credentials-file'``.
    :param account_id: account that they belong to.
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
    """Keys that are renewed before they expire, once for all threads that need them.

    A session signs with them when they are given to the botocore session below it:

    >>> from ferroboto import Session
    >>> from ferroboto.botocore.credentials import RefreshableCredentials
    >>> from ferroboto.botocore.session import get_session
    >>> def from_vault():
    ...     return {'access_key': 'AKIDEXAMPLE', 'secret_key': 's', 'token': 't', 'expiry_time': '2099-01-01T00:00:00Z'}
    >>> below = get_session()
    >>> below._credentials = RefreshableCredentials.create_from_metadata(
    ...     metadata=from_vault(), refresh_using=from_vault, method='vault')
    >>> Session(botocore_session=below).get_credentials().access_key
    'AKIDEXAMPLE'

    :param access_key: access key.
    :param secret_key: secret key.
    :param token: session token.
    :param expiry_time: when they end.
    :param refresh_using: gives new ones, as a dict with ``access_key``, ``secret_key``, ``token`` and ``expiry_time``.
    :param method: where they come from.
    :param time_fetcher: returns the time.
    :param advisory_timeout: seconds before the end when the first to ask renews, while others go on.
    :param mandatory_timeout: seconds before the end when all wait for new ones.
    :param account_id: account they belong to.
    """

    _advisory_refresh_timeout = 15 * 60
    _mandatory_refresh_timeout = 10 * 60
    _source: CredentialSource | None = None

    def __init__(
        self,
        access_key: str | None,
        secret_key: str | None,
        token: str | None,
        expiry_time: datetime.datetime | None,
        refresh_using: Callable[[], Mapping[str, Any]],
        method: str,
        time_fetcher: Callable[[], datetime.datetime] = _now,
        advisory_timeout: int | None = None,
        mandatory_timeout: int | None = None,
        account_id: str | None = None,
    ) -> None:
        self._keys: ReadOnlyCredentials | None = ReadOnlyCredentials(access_key, secret_key, token, account_id)
        self._expiry_time = expiry_time
        self._refresh_using = refresh_using
        self._time_fetcher = time_fetcher
        self._renewing = threading.Lock()
        self.method = method
        if advisory_timeout is not None:
            self._advisory_refresh_timeout = advisory_timeout
        if mandatory_timeout is not None:
            self._mandatory_refresh_timeout = mandatory_timeout

    @classmethod
    def create_from_metadata(
        cls,
        metadata: Mapping[str, Any],
        refresh_using: Callable[[], Mapping[str, Any]],
        method: str,
        advisory_timeout: int | None = None,
        mandatory_timeout: int | None = None,
    ) -> Self:
        """Make them of a first answer of what renews them."""
        return cls(
            metadata["access_key"],
            metadata["secret_key"],
            metadata["token"],
            parse_date(metadata["expiry_time"]),
            refresh_using,
            method,
            advisory_timeout=advisory_timeout,
            mandatory_timeout=mandatory_timeout,
            account_id=metadata.get("account_id"),
        )

    @classmethod
    def _of(cls, source: CredentialSource) -> Self:
        """Make them of a source that renews them itself."""
        made = cls.__new__(cls)
        made._source = source
        made.method = source.method
        return made

    def refresh_needed(self, refresh_in: float | None = None) -> bool:
        """Return whether the keys end within so many seconds."""
        if self._keys is None:
            return True
        if self._expiry_time is None:
            return False
        within = self._advisory_refresh_timeout if refresh_in is None else refresh_in
        return (self._expiry_time - self._time_fetcher()).total_seconds() < within

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """Give all keys of one moment, renewed if that is due."""
        if self._source is not None:
            return ReadOnlyCredentials(*self._source.frozen())
        if self.refresh_needed():
            self._renew_once()
        assert self._keys is not None
        return self._keys

    def _renew_once(self) -> None:
        # Still usable keys are used while another thread renews them.
        if not self._renewing.acquire(blocking=self.refresh_needed(self._mandatory_refresh_timeout)):
            return
        try:
            if self.refresh_needed():
                self._renew(self.refresh_needed(self._mandatory_refresh_timeout))
        finally:
            self._renewing.release()

    def _renew(self, mandatory: bool) -> None:
        try:
            fresh = self._refresh_using()
        except Exception:
            period = "mandatory" if mandatory else "advisory"
            logger.warning("Refreshing temporary credentials failed during %s refresh period.", period, exc_info=True)
            if mandatory:
                raise
            return
        missing = [name for name in ("access_key", "secret_key", "token", "expiry_time") if name not in (fresh or ())]
        if missing:
            raise CredentialRetrievalError(
                provider=self.method,
                error_msg=f"Credential refresh failed, response did not contain: {', '.join(missing)}",
            )
        self._keys = ReadOnlyCredentials(
            fresh["access_key"], fresh["secret_key"], fresh["token"], fresh.get("account_id")
        )
        self._expiry_time = parse_date(fresh["expiry_time"])
        if self.refresh_needed(0):
            text = "Credentials were refreshed, but the refreshed credentials are still expired."
            logger.warning(text)
            raise RuntimeError(text)

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


class DeferredRefreshableCredentials(RefreshableCredentials):
    """Keys that are asked for when they are first needed.

    :param refresh_using: gives keys, as for :class:`RefreshableCredentials`.
    :param method: where they come from.
    :param time_fetcher: returns the time.
    """

    def __init__(
        self,
        refresh_using: Callable[[], Mapping[str, Any]],
        method: str,
        time_fetcher: Callable[[], datetime.datetime] = _now,
    ) -> None:
        super().__init__(None, None, None, None, refresh_using, method, time_fetcher)
        self._keys = None
