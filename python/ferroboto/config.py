"""``Config``, the options of a client, as ``botocore.config.Config``.

It only records and checks what the user gives; where an option is not given the
native side finds its value in the environment and the profile files.
"""

from __future__ import annotations

from .exceptions import (
    InvalidMaxRetryAttemptsError,
    InvalidRetryConfigurationError,
    InvalidRetryModeError,
    InvalidS3AddressingStyleError,
)

TYPE_CHECKING = False
if TYPE_CHECKING:  # typing would cost milliseconds at import
    from collections.abc import Mapping
    from typing import Any, ClassVar

DEFAULT_TIMEOUT = 60
MAX_POOL_CONNECTIONS = 10

_RETRY_OPTIONS = ("max_attempts", "mode", "total_max_attempts")
_RETRY_MODES = ("legacy", "standard", "adaptive")
_ADDRESSING_STYLES = ("virtual", "auto", "path", None)


class Config:
    """Options for a client.

    Every option may be given by keyword, or by position in the order of
    ``OPTION_DEFAULTS``. Times are in seconds.

    * ``region_name``: the region, unless the client is given another.
    * ``signature_version``: how requests are signed; ``UNSIGNED`` leaves them unsigned.
    * ``user_agent``, ``user_agent_extra``, ``user_agent_appid``: the User-Agent
      header itself, what is added to it, and its ``app/`` part.
    * ``connect_timeout``, ``read_timeout``: how long to wait for a connection and
      for data; 60 when not given.
    * ``parameter_validation``: whether parameters are checked before a request.
    * ``max_pool_connections``: how many idle connections are kept; 10 when not given.
    * ``proxies``: proxy URLs by scheme (``http``, ``https``) or by ``scheme://host``;
      ``proxies_config``: ``proxy_ca_bundle``, ``proxy_client_cert`` and
      ``proxy_use_forwarding_for_https``.
    * ``retries``: ``total_max_attempts`` (attempts with the first one),
      ``max_attempts`` (repeats after the first one) and ``mode`` (``legacy``,
      ``standard`` or ``adaptive``).
    * ``client_cert``: path of a client certificate, or a pair of certificate and key.
    * ``inject_host_prefix``: whether an operation may put a prefix before the host.
    * ``use_dualstack_endpoint``, ``use_fips_endpoint``: variants of the endpoint.
    * ``ignore_configured_endpoint_urls``: use no endpoint URL of the environment
      or the profile.
    * ``defaults_mode``: a named set of defaults.
    * ``tcp_keepalive``: whether connections are kept alive by TCP.
    * ``request_min_compression_size_bytes``, ``disable_request_compression``: which
      request bodies are compressed.
    * ``request_checksum_calculation``, ``response_checksum_validation``:
      ``when_supported`` or ``when_required``.
    * ``account_id_endpoint_mode``: ``preferred``, ``disabled`` or ``required``.
    * ``auth_scheme_preference``: names of auth schemes, with commas between them.
    * ``sigv4a_signing_region_set``, ``client_context_params``,
      ``endpoint_discovery_enabled``, ``s3``, ``s3_disable_express_session_auth``:
      for services that know them.
    """

    OPTION_DEFAULTS: ClassVar[dict[str, Any]] = {
        "region_name": None,
        "signature_version": None,
        "user_agent": None,
        "user_agent_extra": None,
        "user_agent_appid": None,
        "connect_timeout": DEFAULT_TIMEOUT,
        "read_timeout": DEFAULT_TIMEOUT,
        "parameter_validation": True,
        "max_pool_connections": MAX_POOL_CONNECTIONS,
        "proxies": None,
        "proxies_config": None,
        "s3": None,
        "s3_disable_express_session_auth": None,
        "retries": None,
        "client_cert": None,
        "inject_host_prefix": None,
        "endpoint_discovery_enabled": None,
        "use_dualstack_endpoint": None,
        "use_fips_endpoint": None,
        "ignore_configured_endpoint_urls": None,
        "defaults_mode": None,
        "tcp_keepalive": None,
        "request_min_compression_size_bytes": None,
        "disable_request_compression": None,
        "client_context_params": None,
        "sigv4a_signing_region_set": None,
        "request_checksum_calculation": None,
        "response_checksum_validation": None,
        "account_id_endpoint_mode": None,
        "auth_scheme_preference": None,
    }

    NON_LEGACY_OPTION_DEFAULTS: ClassVar[dict[str, Any]] = {"connect_timeout": None}

    # What the user gave, without defaults: this is what merge() and clients read.
    _user_provided_options: dict[str, Any]
    # What was set on the object since.
    _set_later: Mapping[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Record the options and check those that can be wrong by themselves."""
        given = self._record_user_provided_options(args, kwargs)
        self._user_provided_options = given
        # Not given differs from every value: then profile and environment decide.
        self._inject_host_prefix: Any = "UNSET"
        values = {**self.OPTION_DEFAULTS}
        if given.get("defaults_mode", "legacy") != "legacy":
            values.update(self.NON_LEGACY_OPTION_DEFAULTS)
        values.update(given)
        if "inject_host_prefix" not in given:
            del values["inject_host_prefix"]
        else:
            self._inject_host_prefix = values.pop("inject_host_prefix")
        vars(self).update(values)
        self._validate_s3_configuration(values["s3"])
        self._validate_retry_configuration(values["retries"])

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    else:

        def __setattr__(self, name: str, value: Any) -> None:
            # Clients read options from attributes in botocore, so a program may set them there. merge() does not see them.
            if name in self.OPTION_DEFAULTS:
                vars(self)["_set_later"] = {**self._set_later, name: value}
            super().__setattr__(name, value)

    def _as_it_is_now(self) -> Config:
        """Return this config, or a copy for a client where a program has set attributes since it was made."""
        if not self._set_later:
            return self
        changed = type(self).__new__(type(self))
        options = {**self._user_provided_options, **self._set_later}
        vars(changed).update({**vars(self), "_user_provided_options": options, "_set_later": {}})
        return changed

    @property
    def inject_host_prefix(self) -> Any:
        """Whether an operation may put a prefix before the host; true when not given."""
        if self._inject_host_prefix == "UNSET":
            return True
        return self._inject_host_prefix

    @inject_host_prefix.setter
    def inject_host_prefix(self, value: Any) -> None:
        self._inject_host_prefix = value

    def _record_user_provided_options(self, args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> dict[str, Any]:
        order = list(self.OPTION_DEFAULTS)
        for name in kwargs:
            if name not in self.OPTION_DEFAULTS:
                raise TypeError(f"Got unexpected keyword argument '{name}'")
        if len(args) > len(order):
            raise TypeError(f"Takes at most {len(order)} arguments ({len(args)} given)")
        given = dict(kwargs)
        for name, value in zip(order, args, strict=False):
            if name in given:
                raise TypeError(f"Got multiple values for keyword argument '{name}'")
            given[name] = value
        return given

    def _validate_s3_configuration(self, s3: Mapping[str, Any] | None) -> None:
        if s3 is not None:
            style = s3.get("addressing_style")
            if style not in _ADDRESSING_STYLES:
                raise InvalidS3AddressingStyleError(s3_addressing_style=style)

    def _validate_retry_configuration(self, retries: Mapping[str, Any] | None) -> None:
        if retries is None:
            return
        least = {"max_attempts": 0, "total_max_attempts": 1}
        for key, value in retries.items():
            if key not in _RETRY_OPTIONS:
                raise InvalidRetryConfigurationError(retry_config_option=key, valid_options=_RETRY_OPTIONS)
            if key in least and value < least[key]:
                raise InvalidMaxRetryAttemptsError(provided_max_attempts=value, min_value=least[key])
            if key == "mode" and value not in _RETRY_MODES:
                raise InvalidRetryModeError(provided_retry_mode=value, valid_modes=_RETRY_MODES)

    def merge(self, other_config: Config) -> Config:
        """Give a new config with the options of both; those of ``other_config`` win."""
        return Config(**{**self._user_provided_options, **other_config._user_provided_options})
