"""Clients of the metadata services of instances and containers, for programs that ask them on their own."""

from __future__ import annotations

import json
import os
import random
import time
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from .._logs import get_logger
from ..awsrequest import AWSRequest, AWSResponse
from ..exceptions import (
    ConnectionClosedError,
    ConnectTimeoutError,
    EndpointConnectionError,
    HTTPClientError,
    InvalidIMDSEndpointError,
    MetadataRetrievalError,
    ProxyConnectionError,
    ReadTimeoutError,
)
from ._urls import is_valid_uri
from .compat import get_current_datetime
from .httpsession import URLLib3Session

logger = get_logger(__name__)

DEFAULT_METADATA_SERVICE_TIMEOUT = 1
METADATA_BASE_URL = "http://169.254.169.254/"
METADATA_BASE_URL_IPv6 = "http://[fd00:ec2::254]/"
RETRYABLE_HTTP_ERRORS = (
    ReadTimeoutError,
    EndpointConnectionError,
    ConnectionClosedError,
    ConnectTimeoutError,
    ProxyConnectionError,
)
_WINDOW = 60 * 10


class _RetriesExceededError(Exception):
    """No attempt succeeded."""


def _has_valid_port(url: str) -> bool:
    try:
        urlsplit(url).port  # noqa: B018 - read for its error
    except ValueError:
        return False
    return True


class BadIMDSRequestError(Exception):
    """The instance metadata service refuses a request as malformed."""

    def __init__(self, request: Any) -> None:
        """Keep the request."""
        self.request = request


class IMDSFetcher:
    """Asks the instance metadata service, with a token where it gives one.

    :param timeout: seconds for each attempt.
    :param num_attempts: attempts for each request.
    :param base_url: where the service is.
    :param env: variables, in place of the environment.
    :param user_agent: name of the program.
    :param config: settings: ``ec2_metadata_service_endpoint``, ``ec2_metadata_service_endpoint_mode``,
        ``ec2_metadata_v1_disabled``.
    """

    _RETRIES_EXCEEDED_ERROR_CLS = _RetriesExceededError
    _TOKEN_PATH = "latest/api/token"
    _TOKEN_TTL = "21600"

    def __init__(
        self,
        timeout: float = DEFAULT_METADATA_SERVICE_TIMEOUT,
        num_attempts: int = 1,
        base_url: str = METADATA_BASE_URL,
        env: Mapping[str, str] | None = None,
        user_agent: str | None = None,
        config: Mapping[str, Any] | None = None,
    ) -> None:
        from .utils import get_environ_proxies

        self._timeout = timeout
        self._num_attempts = num_attempts
        self._config = config or {}
        self._base_url = self._select_base_url(base_url, self._config)
        environ = os.environ if env is None else env
        self._disabled = environ.get("AWS_EC2_METADATA_DISABLED", "false").lower() == "true"
        self._imds_v1_disabled = self._config.get("ec2_metadata_v1_disabled")
        self._user_agent = user_agent
        self._session = URLLib3Session(timeout=timeout, proxies=get_environ_proxies(self._base_url))

    def get_base_url(self) -> str:
        """Return where the service is."""
        return self._base_url

    def _select_base_url(self, base_url: str, config: Mapping[str, Any] | None) -> str:
        settings = config or {}
        ipv6 = settings.get("ec2_metadata_service_endpoint_mode") == "ipv6"
        configured = settings.get("ec2_metadata_service_endpoint")
        if ipv6 and configured:
            logger.warning("Both a custom endpoint and IPv6 are set for the metadata service; the endpoint is used.")
        chosen = base_url
        if base_url == METADATA_BASE_URL:
            chosen = configured or (METADATA_BASE_URL_IPv6 if ipv6 else METADATA_BASE_URL)
        if not is_valid_uri(chosen):
            raise InvalidIMDSEndpointError(endpoint=chosen)
        return chosen

    def _construct_url(self, path: str) -> str:
        return f"{self._base_url}{'' if self._base_url.endswith('/') else '/'}{path}"

    def _fetch_metadata_token(self) -> str | None:
        self._assert_enabled()
        url = self._construct_url(self._TOKEN_PATH)
        headers = {"x-aws-ec2-metadata-token-ttl-seconds": self._TOKEN_TTL}
        self._add_user_agent(headers)
        request = AWSRequest(method="PUT", url=url, headers=headers)
        for _ in range(self._num_attempts):
            try:
                response = self._session.send(request.prepare())
            except ReadTimeoutError:
                return None
            except RETRYABLE_HTTP_ERRORS as error:
                logger.debug("Asking %s for a token failed: %s", url, error, exc_info=True)
                continue
            except HTTPClientError as error:
                if not _has_valid_port(url) or type(error.kwargs.get("error")).__name__ == "LocationParseError":
                    raise InvalidIMDSEndpointError(endpoint=url, error=error) from error
                raise
            if response.status_code == 200:
                return response.text
            if response.status_code in (403, 404, 405):
                return None
            if response.status_code == 400:
                raise BadIMDSRequestError(request)
        return None

    def _get_request(
        self, url_path: str, retry_func: Callable[[AWSResponse], bool] | None, token: str | None = None
    ) -> AWSResponse:
        self._assert_enabled()
        if not token:
            self._assert_v1_enabled()
        needs_retry = self._default_retry if retry_func is None else retry_func
        url = self._construct_url(url_path)
        headers = {} if token is None else {"x-aws-ec2-metadata-token": token}
        self._add_user_agent(headers)
        for _ in range(self._num_attempts):
            try:
                response = self._session.send(AWSRequest(method="GET", url=url, headers=headers).prepare())
            except RETRYABLE_HTTP_ERRORS as error:
                logger.debug("Asking %s failed: %s", url, error, exc_info=True)
                continue
            if not needs_retry(response):
                return response
        raise self._RETRIES_EXCEEDED_ERROR_CLS()

    def _add_user_agent(self, headers: dict[str, str]) -> None:
        if self._user_agent is not None:
            headers["User-Agent"] = self._user_agent

    def _assert_enabled(self) -> None:
        if self._disabled:
            raise self._RETRIES_EXCEEDED_ERROR_CLS()

    def _assert_v1_enabled(self) -> None:
        if self._imds_v1_disabled:
            raise MetadataRetrievalError(
                error_msg="Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled"
            )

    def _default_retry(self, response: AWSResponse) -> bool:
        return self._is_non_ok_response(response) or self._is_empty(response)

    def _is_non_ok_response(self, response: AWSResponse) -> bool:
        return response.status_code != 200

    def _is_empty(self, response: AWSResponse) -> bool:
        return not response.content


class InstanceMetadataFetcher(IMDSFetcher):
    """Asks for the keys of the role of an instance."""

    _URL_PATH = "latest/meta-data/iam/security-credentials/"
    _REQUIRED_CREDENTIAL_FIELDS = ("AccessKeyId", "SecretAccessKey", "Token", "Expiration")

    def retrieve_iam_role_credentials(self) -> dict[str, Any]:
        """Return the keys, their end and the role's name; nothing where there are none."""
        try:
            token = self._fetch_metadata_token()
            role_name = self._get_iam_role(token)
            found = self._get_credentials(role_name, token)
        except self._RETRIES_EXCEEDED_ERROR_CLS:
            logger.debug("The metadata service did not respond as expected in %s attempts.", self._num_attempts)
            return {}
        except BadIMDSRequestError as error:
            logger.debug("The metadata service refused %s.", error.request)
            return {}
        if any(name not in found for name in self._REQUIRED_CREDENTIAL_FIELDS):
            return {}
        credentials = {
            "role_name": role_name,
            "access_key": found["AccessKeyId"],
            "secret_key": found["SecretAccessKey"],
            "token": found["Token"],
            "expiry_time": found["Expiration"],
        }
        self._evaluate_expiration(credentials)
        return credentials

    def _get_iam_role(self, token: str | None = None) -> str:
        return self._get_request(self._URL_PATH, self._default_retry, token).text

    def _get_credentials(self, role_name: str, token: str | None = None) -> Any:
        return json.loads(self._get_request(self._URL_PATH + role_name, self._needs_retry_for_credentials, token).text)

    def _needs_retry_for_credentials(self, response: AWSResponse) -> bool:
        if self._default_retry(response):
            return True
        try:
            json.loads(response.text)
        except ValueError:
            return True
        return False

    def _evaluate_expiration(self, credentials: dict[str, Any]) -> None:
        """Extend keys that are about to end, for the time in which the service has no newer ones."""
        try:
            end = datetime.strptime(credentials["expiry_time"], "%Y-%m-%dT%H:%M:%SZ")
        except (TypeError, ValueError):
            return
        # All instances must not ask again at the same moment.
        seconds = self._config.get("ec2_credential_refresh_window", _WINDOW) + random.randint(120, 600)
        now = get_current_datetime()
        if now >= end - timedelta(seconds=seconds):
            extended = now + timedelta(seconds=seconds)
            credentials["expiry_time"] = extended.strftime("%Y-%m-%dT%H:%M:%SZ")
            logger.info(
                "The metadata service has no fresh credentials; the next attempt is in %.0f minutes.", seconds / 60
            )


class InstanceMetadataRegionFetcher(IMDSFetcher):
    """Asks for the region of an instance."""

    _URL_PATH = "latest/meta-data/placement/availability-zone/"

    def retrieve_region(self) -> str | None:
        """Return the region, or ``None`` where the service does not say."""
        try:
            token = self._fetch_metadata_token()
            zone = self._get_request(self._URL_PATH, self._default_retry, token).text
        except self._RETRIES_EXCEEDED_ERROR_CLS:
            return None
        # The zone is the region and a letter.
        return zone[:-1]


class IMDSRegionProvider:
    """Provides the region of an instance, by the settings of a session."""

    def __init__(self, session: Any, environ: Mapping[str, str] | None = None, fetcher: Any = None) -> None:
        """Keep the session."""
        self._session = session
        self._environ = os.environ if environ is None else environ
        self._fetcher = fetcher

    def provide(self) -> str | None:
        """Return the region."""
        if self._fetcher is None:
            self._fetcher = self._create_fetcher()
        region: str | None = self._fetcher.retrieve_region()
        return region

    def _create_fetcher(self) -> InstanceMetadataRegionFetcher:
        from .utils import resolve_imds_endpoint_mode

        setting = self._session.get_config_variable
        return InstanceMetadataRegionFetcher(
            timeout=setting("metadata_service_timeout"),
            num_attempts=setting("metadata_service_num_attempts"),
            env=self._environ,
            user_agent=self._session.user_agent(),
            config={
                "ec2_metadata_service_endpoint": setting("ec2_metadata_service_endpoint"),
                "ec2_metadata_service_endpoint_mode": resolve_imds_endpoint_mode(self._session),
                "ec2_metadata_v1_disabled": setting("ec2_metadata_v1_disabled"),
            },
        )


class ContainerMetadataFetcher:
    """Asks the metadata service of a container."""

    TIMEOUT_SECONDS = 2
    RETRY_ATTEMPTS = 3
    SLEEP_TIME = 1
    IP_ADDRESS = "169.254.170.2"
    _ALLOWED_HOSTS = (IP_ADDRESS, "169.254.170.23", "fd00:ec2::23", "localhost")

    def __init__(self, session: Any = None, sleep: Callable[[float], object] = time.sleep) -> None:
        """Keep what sends and what waits."""
        self._session = URLLib3Session(timeout=self.TIMEOUT_SECONDS) if session is None else session
        self._sleep = sleep

    def full_url(self, relative_uri: str) -> str:
        """Return the URL of a path."""
        return f"http://{self.IP_ADDRESS}{relative_uri}"

    def retrieve_uri(self, relative_uri: str) -> Any:
        """Return the document at a path."""
        return self._retrieve_credentials(self.full_url(relative_uri))

    def retrieve_full_uri(self, full_url: str, headers: Mapping[str, str] | None = None) -> Any:
        """Return the document at a URL.

        :raises ValueError: the URL is plain HTTP to a host that is none of a container's.
        """
        self._validate_allowed_url(full_url)
        return self._retrieve_credentials(full_url, headers)

    def _validate_allowed_url(self, full_url: str) -> None:
        parts = urlsplit(full_url)
        if parts.scheme == "https" or parts.hostname in self._ALLOWED_HOSTS:
            return
        try:
            if ip_address(parts.hostname or "").is_loopback:
                return
        except ValueError:
            pass
        raise ValueError(
            f"Unsupported host '{parts.hostname}'.  Can only retrieve metadata "
            f"from a loopback address or one of these hosts: {', '.join(self._ALLOWED_HOSTS)}"
        )

    def _retrieve_credentials(self, full_url: str, extra_headers: Mapping[str, str] | None = None) -> Any:
        headers = {"Accept": "application/json", **(extra_headers or {})}
        attempts = 0
        while True:
            try:
                return self._get_response(full_url, headers)
            except MetadataRetrievalError as error:
                logger.debug("Asking %s failed: %s", full_url, error, exc_info=True)
                self._sleep(self.SLEEP_TIME)
                attempts += 1
                if attempts >= self.RETRY_ATTEMPTS:
                    raise

    def _get_response(self, full_url: str, headers: Mapping[str, str]) -> Any:
        try:
            response = self._session.send(AWSRequest(method="GET", url=full_url, headers=headers).prepare())
        except RETRYABLE_HTTP_ERRORS as error:
            text = f"Received error when attempting to retrieve container metadata: {error}"
            raise MetadataRetrievalError(error_msg=text) from None
        text = response.content.decode("utf-8")
        if response.status_code != 200:
            text = f"Received non 200 response {response.status_code} from container metadata: {text}"
            raise MetadataRetrievalError(error_msg=text)
        try:
            return json.loads(text)
        except ValueError:
            text = "Unable to parse JSON returned from container metadata services"
            raise MetadataRetrievalError(error_msg=text) from None
