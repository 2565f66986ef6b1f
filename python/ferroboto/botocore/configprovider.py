"""Equivalent of ``botocore.configprovider``: where a session's settings come from, for programs that change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any


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
