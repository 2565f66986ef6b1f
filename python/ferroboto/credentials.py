"""Credentials, as ``Session.get_credentials()`` returns them."""

from __future__ import annotations

import datetime  # through the module, so that tools which freeze time keep working
import threading
from typing import TYPE_CHECKING, NamedTuple

from ._dates.timestamps import parse_date
from ._logs import get_logger
from .exceptions import CredentialRetrievalError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    from typing_extensions import Self

    from ._ferroboto import CredentialSource

logger = get_logger(__name__)


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

    def get_deferred_property(self, property_name: str) -> Callable[[], Any]:
        """Give a function that returns a property as it is when the function is called."""

        def get_property() -> Any:
            return getattr(self, property_name, None)

        return get_property


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
    _access_key: str | None
    _secret_key: str | None
    _token: str | None
    _account_id: str | None
    _expiry_time: datetime.datetime | None
    _staged_expiry_time: datetime.datetime | None
    _frozen_credentials: ReadOnlyCredentials | None

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
        self._begin(refresh_using, method, time_fetcher)
        self._access_key, self._secret_key, self._token = access_key, secret_key, token
        self._account_id, self._expiry_time = account_id, expiry_time
        self._frozen_credentials = ReadOnlyCredentials(access_key, secret_key, token, account_id)
        self._normalize()
        if advisory_timeout is not None:
            self._advisory_refresh_timeout = advisory_timeout
        if mandatory_timeout is not None:
            self._mandatory_refresh_timeout = mandatory_timeout

    # The protected members are botocore's: subclasses override them.

    def _begin(
        self,
        refresh_using: Callable[[], Mapping[str, Any]],
        method: str,
        time_fetcher: Callable[[], datetime.datetime],
    ) -> None:
        self._refresh_using = refresh_using
        self._time_fetcher = time_fetcher
        self._refresh_lock = threading.Lock()
        self.method = method
        self._access_key = self._secret_key = self._token = self._account_id = None
        self._expiry_time = self._staged_expiry_time = None
        self._frozen_credentials = None

    def _normalize(self) -> None:
        """Do nothing: for subclasses that change keys as they come."""

    @classmethod
    def create_from_metadata(
        cls,
        metadata: Mapping[str, Any],
        refresh_using: Callable[[], Mapping[str, Any]],
        method: str,
        advisory_timeout: int | None = None,
        mandatory_timeout: int | None = None,
    ) -> Self:
        """Make them from the first result of the function that renews them."""
        timeouts = {"advisory_timeout": advisory_timeout, "mandatory_timeout": mandatory_timeout}
        given: dict[str, Any] = {name: value for name, value in timeouts.items() if value is not None}
        return cls(
            access_key=metadata["access_key"],
            secret_key=metadata["secret_key"],
            token=metadata["token"],
            expiry_time=cls._expiry_datetime(metadata["expiry_time"]),
            refresh_using=refresh_using,
            method=method,
            account_id=metadata.get("account_id"),
            **given,
        )

    @classmethod
    def _of(cls, source: CredentialSource) -> Self:
        """Make them of a source that renews them itself."""
        made = cls.__new__(cls)
        made._begin(made._ask_source, source.method, _now)
        made._source = source
        return made

    def _ask_source(self) -> Mapping[str, Any]:
        assert self._source is not None
        access_key, secret_key, token, account_id, end = self._source.frozen()
        if end is not None:
            self._staged_expiry_time = datetime.datetime.fromtimestamp(end, datetime.timezone.utc)
        return {"access_key": access_key, "secret_key": secret_key, "token": token, "account_id": account_id}

    def _seconds_remaining(self) -> float:
        assert self._expiry_time is not None
        return (self._expiry_time - self._time_fetcher()).total_seconds()

    def refresh_needed(self, refresh_in: float | None = None) -> bool:
        """Return whether the keys end within so many seconds."""
        if self._expiry_time is None:
            return False
        within = self._advisory_refresh_timeout if refresh_in is None else refresh_in
        return self._seconds_remaining() < within

    def _is_expired(self) -> bool:
        return self.refresh_needed(refresh_in=0)

    def _refresh(self) -> None:
        """Renew the keys if that is due, in one thread at a time."""
        if self._source is not None:
            # It knows itself when that is.
            self._take(self._refresh_using())
            self._publish_refresh()
            return
        if not self.refresh_needed(self._advisory_refresh_timeout):
            return
        # Still usable keys are used while another thread renews them.
        if not self._refresh_lock.acquire(blocking=self.refresh_needed(self._mandatory_refresh_timeout)):
            return
        try:
            if self.refresh_needed(self._advisory_refresh_timeout):
                self._protected_refresh(is_mandatory=self.refresh_needed(self._mandatory_refresh_timeout))
        finally:
            self._refresh_lock.release()

    def _protected_refresh(self, is_mandatory: bool) -> None:
        """Renew the keys. Keys that are still good may stay if that fails, unless it is mandatory."""
        try:
            fresh = self._refresh_using()
        except Exception:
            period = "mandatory" if is_mandatory else "advisory"
            logger.warning("Refreshing temporary credentials failed during %s refresh period.", period, exc_info=True)
            if is_mandatory:
                raise
            return
        try:
            self._set_from_data(fresh)
            self._publish_refresh()
        finally:
            self._staged_expiry_time = None
        if self._is_expired():
            text = "Credentials were refreshed, but the refreshed credentials are still expired."
            logger.warning(text)
            raise RuntimeError(text)

    @staticmethod
    def _expiry_datetime(time_str: str) -> datetime.datetime:
        return parse_date(time_str)

    def _set_from_data(self, data: Mapping[str, Any] | None) -> None:
        """Take over keys and their end; :meth:`_publish_refresh` has them used."""
        missing = [name for name in ("access_key", "secret_key", "token", "expiry_time") if name not in (data or ())]
        if data is None or missing:
            raise CredentialRetrievalError(
                provider=self.method,
                error_msg=f"Credential refresh failed, response did not contain: {', '.join(missing)}",
            )
        self._staged_expiry_time = parse_date(data["expiry_time"])
        self._take(data)

    def _take(self, data: Mapping[str, Any]) -> None:
        self.access_key = data["access_key"]
        self.secret_key = data["secret_key"]
        self.token = data["token"]
        self.account_id = data.get("account_id")
        self._normalize()

    def _publish_refresh(self) -> None:
        self._frozen_credentials = ReadOnlyCredentials(
            self._access_key, self._secret_key, self._token, self._account_id
        )
        if self._staged_expiry_time is not None:
            self._expiry_time = self._staged_expiry_time

    def get_frozen_credentials(self) -> ReadOnlyCredentials:
        """Give all keys of one moment, renewed if that is due."""
        self._refresh()
        assert self._frozen_credentials is not None
        return self._frozen_credentials

    @property
    def access_key(self) -> str | None:
        """The access key, renewed if that is due."""
        self._refresh()
        return self._access_key

    @access_key.setter
    def access_key(self, value: str | None) -> None:
        self._access_key = value

    @property
    def secret_key(self) -> str | None:
        """The secret key, renewed if that is due."""
        self._refresh()
        return self._secret_key

    @secret_key.setter
    def secret_key(self, value: str | None) -> None:
        self._secret_key = value

    @property
    def token(self) -> str | None:
        """The session token, renewed if that is due."""
        self._refresh()
        return self._token

    @token.setter
    def token(self, value: str | None) -> None:
        self._token = value

    @property
    def account_id(self) -> str | None:
        """The account of the keys."""
        self._refresh()
        return self._account_id

    @account_id.setter
    def account_id(self, value: str | None) -> None:
        self._account_id = value


class DeferredRefreshableCredentials(RefreshableCredentials):
    """Credentials that are requested when they are first needed.

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
        self._begin(refresh_using, method, time_fetcher)

    def refresh_needed(self, refresh_in: float | None = None) -> bool:
        """Return whether there are no keys yet, or they end within so many seconds."""
        return self._frozen_credentials is None or super().refresh_needed(refresh_in)
