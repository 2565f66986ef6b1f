"""Equivalent of ``botocore.session``: the session below :class:`ferroboto.session.Session`, for programs that begin there."""

from __future__ import annotations

import copy
import logging
import os
import platform
import sys
import warnings
from collections.abc import Callable, Iterator, Mapping, MutableMapping
from typing import Any, ClassVar

from .. import session as _session
from .._calls import replaced as _replaced
from .._calls.emitters import session_emitter
from .._ferroboto import BaseClient, ServiceDescription, SessionCore
from .._unsigned import UNSIGNED as UNSIGNED
from ..config import Config
from ..credentials import Credentials
from ..exceptions import ConfigNotFound as ConfigNotFound
from ..exceptions import NoCredentialsError
from ..exceptions import PartialCredentialsError as PartialCredentialsError
from ..exceptions import ProfileNotFound as ProfileNotFound
from ..exceptions import UnknownServiceError as UnknownServiceError
from ..hooks import BaseEventHooks, first_non_none_response
from ..model import ServiceModel, service_model
from ..paginate import PaginatorModel
from ..waiter import WaiterModel
from . import __version__, invoke_initializers
from ._components import ComponentLocator as ComponentLocator
from ._native import HasNativeSession
from ._settings import GIVEN, ConfigStore, SessionVarDict, in_environment
from .configprovider import BOTOCORE_DEFAUT_SESSION_VARIABLES as BOTOCORE_DEFAUT_SESSION_VARIABLES
from .configprovider import DEFAULT_S3_CONFIG_VARS, Variable


class Session(HasNativeSession):
    """Settings and credentials, and the clients that have them in common."""

    _watched = frozenset({"create_client"})
    SESSION_VARIABLES: ClassVar[dict[str, Variable]] = dict(BOTOCORE_DEFAUT_SESSION_VARIABLES)
    LOG_FORMAT = "%(asctime)s - %(name)s - %(levelname)s - %(message)s"

    def __init__(
        self,
        session_vars: Mapping[str, Variable] | None = None,
        event_hooks: BaseEventHooks | None = None,
        include_builtin_handlers: bool = True,
        profile: str | None = None,
    ) -> None:
        """Begin with the settings that environment and profile files have."""
        self.session_var_map: MutableMapping[str, Variable] = SessionVarDict(self, self.SESSION_VARIABLES)
        self.user_agent_name = "Botocore"
        self.user_agent_version = __version__
        self.user_agent_extra = ""
        self._instance_variables: dict[str, Any] = {} if profile is None else {"profile": profile}
        self._keys: Credentials | None = None
        self._found: Credentials | None = None
        self._client_config: Config | None = None
        self._made: SessionCore | None = None
        self._emitter = session_emitter() if event_hooks is None else event_hooks
        self._full_config: dict[str, Any] | None = None
        self._auth_token: Any = None
        self._register_components()
        self.session_var_map.update(session_vars or {})
        invoke_initializers(self)

    def _register_components(self) -> None:
        super()._register_components()
        self._config_store = ConfigStore(self)
        self._components.register_component("config_store", self._config_store)

    # Settings

    def get_config_variable(self, logical_name: str, methods: tuple[str, ...] | None = None) -> Any:
        """Return a setting: as set on the session, or from the environment, the profile or the default.

        ``methods`` leaves of ``'instance'``, ``'env'`` and ``'config'`` only those that it names.
        """
        used = ("instance", "env", "config") if methods is None else methods
        own = self._config_store.providers.get(logical_name)
        if own is not None and methods is None:
            return own.provide()
        if logical_name not in self.session_var_map:
            return None
        key, variables, default, convert = self.session_var_map[logical_name]
        value = self._instance_variables.get(logical_name) if "instance" in used else None
        if value is None and logical_name == "region" and methods is None and self._is_usual("region"):
            return self._core.region_name
        if value is None and "env" in used and variables is not None:
            names = [variables] if isinstance(variables, str) else variables
            value = next((os.environ[name] for name in names if name in os.environ), None)
        if value is None and "config" in used and key is not None:
            value = self.get_scoped_config().get(key)
        if value is None:
            return copy.copy(default)
        return value if convert is None else convert(value)

    def set_config_variable(self, logical_name: str, value: Any) -> None:
        """Set a setting for clients that are made from now on."""
        self._instance_variables[logical_name] = value
        self._forget()

    def instance_variables(self) -> dict[str, Any]:
        """Return the settings that were set on the session."""
        return dict(self._instance_variables)

    def get_scoped_config(self) -> dict[str, Any]:
        """Give the settings of the profile, as its files have them."""
        return self._core.scoped_config()

    @property
    def full_config(self) -> dict[str, Any]:
        """The content of the configuration file, with the profiles of both files."""
        if self._full_config is None:
            from .configloader import load_config, raw_config_parse

            try:
                config = load_config(self.get_config_variable("config_file"))
            except ConfigNotFound:
                config = {"profiles": {}}
            try:
                credentials = raw_config_parse(self.get_config_variable("credentials_file"))
            except ConfigNotFound:
                credentials = {}
            for name, section in credentials.items():
                config["profiles"].setdefault(name, {}).update(section)
            self._full_config = config
        return self._full_config

    @property
    def profile(self) -> str | None:
        """The profile, if one is chosen, whether there is one of this name or not."""
        profile: str | None = self.get_config_variable("profile")
        return profile

    @property
    def available_profiles(self) -> list[str]:
        """Names of the profiles in the profile files."""
        return self._core.available_profiles

    def get_default_client_config(self) -> Config | None:
        """Give the config that every client has below its own."""
        return self._client_config

    def set_default_client_config(self, client_config: Config) -> None:
        """Set the config that every client has below its own."""
        self._client_config = client_config

    # Credentials

    def set_credentials(
        self, access_key: str, secret_key: str, token: str | None = None, account_id: str | None = None
    ) -> None:
        """Set the keys, in place of any that would be found."""
        self._keys = Credentials(access_key, secret_key, token, account_id=account_id)
        self._forget()

    @property
    def _credentials(self) -> Any:
        """The keys so far, which programs replace by their own that renew themselves."""
        return self._found if self._keys is None else self._keys

    @_credentials.setter
    def _credentials(self, keys: Any) -> None:
        self._keys = keys
        self._forget()

    def get_credentials(self) -> Credentials | None:
        """Give the keys, or nothing where none are found."""
        if self._keys is not None:
            return self._keys
        if self._found is None:
            self._found = self._components.get_component("credential_provider").load_credentials()
        return self._found

    def get_auth_token(self, **kwargs: Any) -> Any:
        """Return the bearer token for the service that ``signing_name`` names, that of the profile's single sign-on, or
        ``None``.
        """
        provider = self._components.get_component("token_provider")
        if kwargs.get("signing_name") is not None:
            token = provider.load_token(signing_name=kwargs["signing_name"])
            if token is not None:
                return token
        if self._auth_token is None:
            self._auth_token = provider.load_token()
        return self._auth_token

    # Clients and what there is

    def create_client(
        self,
        service_name: str,
        region_name: str | None = None,
        api_version: str | None = None,
        use_ssl: bool = True,
        verify: bool | str | None = None,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        config: Config | None = None,
        aws_account_id: str | None = None,
    ) -> BaseClient:
        """Make a client; the arguments are those of :meth:`ferroboto.session.Session.client`."""
        arguments = {
            "region_name": region_name,
            "api_version": api_version,
            "use_ssl": use_ssl,
            "verify": verify,
            "endpoint_url": endpoint_url,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "config": config,
            "aws_account_id": aws_account_id,
        }
        return _session.Session(botocore_session=self)._make_client(service_name, arguments)

    def get_service_model(self, service_name: str, api_version: str | None = None) -> ServiceModel:
        """Give the operations and shapes of a service."""
        description = ServiceDescription.of(service_name)
        if description is not None and api_version in (None, description.metadata()["apiVersion"]):
            return service_model(description)
        return ServiceModel(self.get_service_data(service_name, api_version), service_name)

    def get_service_data(self, service_name: str, api_version: str | None = None) -> dict[str, Any]:
        """Give the description of a service, without documentation where it is built in."""
        loader = self._components.get_component("data_loader")
        data: dict[str, Any] = loader.load_service_model(service_name, "service-2", api_version)
        self.emit(f"service-data-loaded.{service_name}", service_data=data, service_name=service_name, session=self)
        return data

    def get_paginator_model(self, service_name: str, api_version: str | None = None) -> PaginatorModel:
        """Give the paginators of a service."""
        loader = self._components.get_component("data_loader")
        return PaginatorModel(loader.load_service_model(service_name, "paginators-1", api_version))

    def get_waiter_model(self, service_name: str, api_version: str | None = None) -> WaiterModel:
        """Give the waiters of a service."""
        loader = self._components.get_component("data_loader")
        return WaiterModel(loader.load_service_model(service_name, "waiters-2", api_version))

    def get_data(self, data_path: str) -> Any:
        """Give what the loader has under a path."""
        return self._components.get_component("data_loader").load_data(data_path)

    def user_agent(self) -> str:
        """Give the text by which botocore's own requests, those to metadata services, name the program."""
        agent = f"{self.user_agent_name}/{self.user_agent_version} Python/{platform.python_version()}"
        agent += f" {platform.system()}/{platform.release()}"
        if os.environ.get("AWS_EXECUTION_ENV") is not None:
            agent += f" exec-env/{os.environ['AWS_EXECUTION_ENV']}"
        return f"{agent} {self.user_agent_extra}" if self.user_agent_extra else agent

    def get_available_services(self) -> list[str]:
        """Give the names that :meth:`create_client` takes."""
        return self._core.get_available_services()

    def get_available_partitions(self) -> list[str]:
        """Give the names of AWS's partitions."""
        return self._core.get_available_partitions()

    def get_partition_for_region(self, region_name: str) -> str:
        """Give the name of the partition that a region is in."""
        return self._core.get_partition_for_region(region_name)

    def get_available_regions(
        self, service_name: str, partition_name: str = "aws", allow_non_regional: bool = False
    ) -> list[str]:
        """Give the regions where a service is known to be."""
        return self._core.get_available_regions(service_name, partition_name, allow_non_regional)

    # Events and logs

    def register(
        self,
        event_name: str,
        handler: Callable[..., Any],
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Have a handler called at an event of clients that are made from now on."""
        self._emitter.register(event_name, handler, unique_id, unique_id_uses_count)

    def unregister(
        self,
        event_name: str,
        handler: Callable[..., Any] | None = None,
        unique_id: Any = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Take a handler away."""
        self._emitter.unregister(event_name, handler, unique_id, unique_id_uses_count)

    def emit(self, event_name: str, **kwargs: Any) -> list[tuple[Callable[..., Any], Any]]:
        """Call the handlers of an event."""
        return self._emitter.emit(event_name, **kwargs)

    def emit_first_non_none_response(self, event_name: str, **kwargs: Any) -> Any:
        """Call the handlers of an event and give the first answer that is one."""
        return first_non_none_response(self.emit(event_name, **kwargs))

    def set_debug_logger(self, logger_name: str | None = None) -> None:
        """Send everything that is logged to the console."""
        self.set_stream_logger(logger_name or _logger_name(), logging.DEBUG)

    def set_stream_logger(
        self,
        logger_name: str,
        log_level: int | str,
        stream: Any = None,
        format_string: str | None = None,
    ) -> None:
        """Send the log records of a logger to a stream, by default to stderr."""
        self._log_to(logging.StreamHandler(stream), logger_name, log_level, format_string)

    def set_file_logger(self, log_level: int | str, path: str, logger_name: str | None = None) -> None:
        """Send the log records of a logger to a file."""
        self._log_to(logging.FileHandler(path), logger_name or _logger_name(), log_level, None)

    def _log_to(
        self, handler: logging.Handler, logger_name: str, log_level: int | str, format_string: str | None
    ) -> None:
        logger = logging.getLogger(logger_name)
        logger.setLevel(logging.DEBUG)
        handler.setLevel(log_level)
        handler.setFormatter(logging.Formatter(format_string or self.LOG_FORMAT))
        logger.addHandler(handler)

    # Between it and the session above

    def _lend(
        self,
        access_key: str | None,
        secret_key: str | None,
        token: str | None,
        region_name: str | None,
        profile_name: str | None,
        account_id: str | None,
    ) -> Any:
        """Take over what a session above was given, and share what this one is made of."""
        if profile_name is not None:
            self.set_config_variable("profile", profile_name)
        if region_name is not None:
            self.set_config_variable("region", region_name)
        if access_key or secret_key or token or account_id:
            self._keys = Credentials(access_key, secret_key, token, account_id=account_id)
            self._forget()
        return self._emitter

    @classmethod
    def _beneath(cls, core: SessionCore, emitter: Any, given: tuple[Any, ...]) -> Session:
        """Make a session of what one above was made of, given its arguments."""
        access_key, secret_key, token, region_name, _, profile_name, account_id = given
        made = cls(event_hooks=emitter)
        chosen = {"region": region_name, "profile": profile_name}
        made._instance_variables = {name: value for name, value in chosen.items() if value is not None}
        if access_key or secret_key or token or account_id:
            made._keys = Credentials(access_key, secret_key, token, account_id=account_id)
        made._made = core
        return made

    def _api_version(self, service_name: str) -> str | None:
        """The version of a service's API that was set on this session."""
        if "api_versions" not in self._instance_variables and self._is_usual("api_versions"):
            return None
        version: str | None = self.get_config_variable("api_versions").get(service_name)
        return version

    def __getstate__(self) -> dict[str, Any]:
        """Copy the settings that were set on the session; credentials are resolved again, and handlers are not copied."""
        kept = vars(self).items()
        return {name: value for name, value in kept if name not in _NOT_COPIED}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Restore a session from the settings that were set on it."""
        vars(self).update(state)
        self._forget()
        self._emitter = session_emitter()
        self._register_components()

    def _verify(self, given: bool | str | None) -> bool | str | None:
        return self._instance_variables.get("ca_bundle") if given is None else given

    def _config(self, given: Config | None) -> Config | None:
        config = self._client_config
        if given is not None:
            config = given._as_it_is_now() if config is None else config.merge(given)
        options = {name: self._instance_variables.get(name) for name in DEFAULT_S3_CONFIG_VARS}
        options = {name: value for name, value in options.items() if value is not None}
        if options:
            # botocore looks for S3's options here as well.
            converted = {
                name: value if (convert := DEFAULT_S3_CONFIG_VARS[name][3]) is None else convert(value)
                for name, value in options.items()
            }
            config = config or Config()
            config = config.merge(Config(s3={**converted, **(config.s3 or {})}))
        extra = self.user_agent_extra
        if self.user_agent_name not in ("Botocore", "Boto3", "aiobotocore"):
            # The program's own name and version; those of the library come first.
            extra = f"{self.user_agent_name}/{self.user_agent_version} {extra}".rstrip()
        if extra:
            if config is not None and config.user_agent_extra:
                extra = f"{extra} {config.user_agent_extra}"
            config = (config or Config()).merge(Config(user_agent_extra=extra))
        return config


# Made anew in a copy.
_NOT_COPIED = frozenset({"_made", "_found", "_emitter", "_components", "_internal_components", "_config_store"})


def _logger_name() -> str:
    """Give the logger that programs mean: botocore's, where ferroboto stands in for it."""
    return "botocore" if sys.modules.get("botocore.session") is sys.modules[__name__] else "ferroboto"


def get_session(env_vars: Mapping[str, Variable] | None = None) -> Session:
    """Make a session.

    >>> from ferroboto.botocore.session import get_session
    >>> get_session().create_client('sns', region_name='eu-west-1').meta.region_name
    'eu-west-1'
    """
    return Session(env_vars)


# Sessions are made of what a program puts in their place.
_OWN = get_session, Session
