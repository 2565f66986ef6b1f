"""Equivalent of ``botocore.configprovider``: where a session's settings come from, for programs that change it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from .._ferroboto import session_variables


def flag(value: Any) -> bool:
    """Whether a setting says yes."""
    return value if isinstance(value, bool) else str(value).lower() == "true"


# Name of a setting: its key in a profile, its environment variables, its default and its type.
Variable = tuple["str | None", "str | list[str] | None", Any, "Callable[[Any], Any] | None"]
_CONVERT: dict[str | None, Callable[[Any], Any] | None] = {None: None, "number": int, "flag": flag}
BOTOCORE_DEFAUT_SESSION_VARIABLES: dict[str, Variable] = {
    name: (key, variables, default, _CONVERT[kind])
    for name, (key, variables, default, kind) in session_variables().items()
}
NEW_RETRIES_ENABLED = True

# The same for options of S3; a pair is a key in a section of the profile.
DEFAULT_S3_CONFIG_VARS: dict[str, Any] = {
    "addressing_style": (("s3", "addressing_style"), None, None, None),
    "use_accelerate_endpoint": (("s3", "use_accelerate_endpoint"), None, None, flag),
    "use_dualstack_endpoint": (("s3", "use_dualstack_endpoint"), None, None, flag),
    "payload_signing_enabled": (("s3", "payload_signing_enabled"), None, None, flag),
    "use_arn_region": (["s3_use_arn_region", ("s3", "use_arn_region")], "AWS_S3_USE_ARN_REGION", None, flag),
    "us_east_1_regional_endpoint": (
        ["s3_us_east_1_regional_endpoint", ("s3", "us_east_1_regional_endpoint")],
        "AWS_S3_US_EAST_1_REGIONAL_ENDPOINT",
        None,
        None,
    ),
    "s3_disable_multiregion_access_points": (
        ("s3", "s3_disable_multiregion_access_points"),
        "AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS",
        None,
        flag,
    ),
}


class BaseProvider:
    """Provides a value."""

    def provide(self) -> Any:
        """Return the value, or ``None``."""
        raise NotImplementedError("provide")


class ChainProvider(BaseProvider):
    """Provides the first value that there is.

    :param providers: asked in their order.
    :param conversion_func: makes the result of a value.
    """

    def __init__(
        self, providers: Iterable[BaseProvider] | None = None, conversion_func: Callable[[Any], Any] | None = None
    ) -> None:
        self._providers = list(providers or ())
        self._conversion_func = conversion_func

    def provide(self) -> Any:
        """Return the value, or ``None``."""
        for provider in self._providers:
            value = provider.provide()
            if value is not None:
                return value if self._conversion_func is None else self._conversion_func(value)
        return None

    def set_default_provider(self, default_provider: BaseProvider) -> None:
        """Ask a provider last, in place of a constant there."""
        if self._providers and isinstance(self._providers[-1], ConstantProvider):
            self._providers.pop()
        self._providers.append(default_provider)

    def __repr__(self) -> str:
        return f"[{', '.join(str(provider) for provider in self._providers)}]"


class InstanceVarProvider(BaseProvider):
    """Provides a setting that was set on a session."""

    def __init__(self, instance_var: str, session: Any) -> None:
        """Keep name and session."""
        self._instance_var = instance_var
        self._session = session

    def provide(self) -> Any:
        """Return the value, or ``None``."""
        return self._session.instance_variables().get(self._instance_var)

    def __repr__(self) -> str:
        return f"InstanceVarProvider(instance_var={self._instance_var}, session={self._session})"


class ScopedConfigProvider(BaseProvider):
    """Provides a setting of a session's profile; a tuple names a section in it."""

    def __init__(self, config_var_name: str | tuple[str, str], session: Any) -> None:
        """Keep name and session."""
        self._config_var_name = config_var_name
        self._session = session

    def provide(self) -> Any:
        """Return the value, or ``None``."""
        config = self._session.get_scoped_config()
        if not isinstance(self._config_var_name, tuple):
            return config.get(self._config_var_name)
        section, name = self._config_var_name
        settings = config.get(section)
        return settings.get(name) if isinstance(settings, dict) else None

    def __repr__(self) -> str:
        return f"ScopedConfigProvider(config_var_name={self._config_var_name}, session={self._session})"


class EnvironmentProvider(BaseProvider):
    """Provides a variable of the environment."""

    def __init__(self, name: str, env: Mapping[str, str]) -> None:
        """Keep the name and the variables."""
        self._name = name
        self._env = env

    def provide(self) -> Any:
        """Return the value, or ``None``."""
        return self._env.get(self._name)

    def __repr__(self) -> str:
        # botocore shows all variables, secrets among them.
        return f"EnvironmentProvider(name={self._name})"


class ConstantProvider(BaseProvider):
    """Provides always the same."""

    def __init__(self, value: Any) -> None:
        """Keep the value."""
        self._value = value

    def provide(self) -> Any:
        """Return the value."""
        return self._value

    def __repr__(self) -> str:
        return f"ConstantProvider(value={self._value})"


class SectionConfigProvider(BaseProvider):
    """Provides a section of a session's profile as a dict.

    :param section_name: name of the section.
    :param session: a session below.
    :param override_providers: for keys of the section, providers that come first.
    """

    def __init__(
        self, section_name: str, session: Any, override_providers: dict[str, BaseProvider] | None = None
    ) -> None:
        self._section_name = section_name
        self._session = session
        self._override_providers = override_providers or {}

    def provide(self) -> dict[str, Any] | None:
        """Return the section, or ``None``."""
        section = ScopedConfigProvider(self._section_name, self._session).provide()
        if section and not isinstance(section, dict):
            return None
        found = {name: provider.provide() for name, provider in self._override_providers.items()}
        found = {name: value for name, value in found.items() if value is not None}
        return {**(section or {}), **found} if found else section

    def set_default_provider(self, key: str, default_provider: BaseProvider) -> None:
        """Ask a provider last for a key."""
        provider = self._override_providers.get(key)
        if isinstance(provider, ChainProvider):
            provider.set_default_provider(default_provider)
        elif provider is not None:
            self._override_providers[key] = ChainProvider([provider, default_provider])
        else:
            self._override_providers[key] = default_provider

    def __repr__(self) -> str:
        return (
            f"SectionConfigProvider(section_name={self._section_name}, session={self._session}, "
            f"override_providers={self._override_providers})"
        )


class ConfigChainFactory:
    """Makes chains that ask the session, the environment, the profile and a default, in this order.

    :param session: a session below.
    :param environ: the variables of the environment.
    """

    def __init__(self, session: Any, environ: Mapping[str, str] | None = None) -> None:
        self._session = session
        self._environ = os.environ if environ is None else environ

    def create_config_chain(
        self,
        instance_name: str | None = None,
        env_var_names: str | list[str] | None = None,
        config_property_names: Any = None,
        default: Any = None,
        conversion_func: Callable[[Any], Any] | None = None,
    ) -> ChainProvider:
        """Make a chain of what is named."""
        chain: list[BaseProvider] = []
        if instance_name is not None:
            chain.append(InstanceVarProvider(instance_name, self._session))
        chain += [EnvironmentProvider(name, self._environ) for name in _listed(env_var_names)]
        chain += [ScopedConfigProvider(name, self._session) for name in _listed(config_property_names)]
        if default is not None:
            chain.append(ConstantProvider(default))
        return ChainProvider(chain, conversion_func)


def _listed(names: Any) -> list[Any]:
    if names is None:
        return []
    return names if isinstance(names, list) else [names]


def create_botocore_default_config_mapping(session: Any) -> dict[str, BaseProvider]:
    """Make a provider for each of a session's settings."""
    make = ConfigChainFactory(session).create_config_chain
    found: dict[str, BaseProvider] = {
        name: make(name, variables, key, default, convert)
        for name, (key, variables, default, convert) in BOTOCORE_DEFAUT_SESSION_VARIABLES.items()
    }
    options: dict[str, BaseProvider] = {
        name: make(name, variables, key, default, convert)
        for name, (key, variables, default, convert) in DEFAULT_S3_CONFIG_VARS.items()
    }
    return {**found, "s3": SectionConfigProvider("s3", session, options)}


class ConfigValueStore:
    """Settings by name, each from its provider unless it was set.

    :param mapping: the providers.
    """

    def __init__(self, mapping: Mapping[str, BaseProvider] | None = None) -> None:
        self._overrides: dict[str, Any] = {}
        self._mapping = dict(mapping or {})

    def __copy__(self) -> ConfigValueStore:
        made = ConfigValueStore(self._mapping)
        made._overrides = dict(self._overrides)
        return made

    def get_config_variable(self, logical_name: str) -> Any:
        """Return a setting, or ``None``."""
        if logical_name in self._overrides:
            return self._overrides[logical_name]
        provider = self._mapping.get(logical_name)
        return None if provider is None else provider.provide()

    def get_config_provider(self, logical_name: str) -> BaseProvider | None:
        """Return the provider of a setting that is not set."""
        return None if logical_name in self._overrides else self._mapping.get(logical_name)

    def set_config_variable(self, logical_name: str, value: Any) -> None:
        """Set a setting."""
        self._overrides[logical_name] = value

    def clear_config_variable(self, logical_name: str) -> None:
        """Ask its provider again."""
        self._overrides.pop(logical_name, None)

    def set_config_provider(self, logical_name: str, provider: BaseProvider) -> None:
        """Have a provider give a setting."""
        self._mapping[logical_name] = provider
