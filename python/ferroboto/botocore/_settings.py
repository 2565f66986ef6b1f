"""Where the settings of a session below are looked for, and what is set on it, as its native part reads them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import TYPE_CHECKING, Any

from .configprovider import BOTOCORE_DEFAUT_SESSION_VARIABLES, BaseProvider, Variable, flag

if TYPE_CHECKING:
    from .session import Session

# These are arguments of what is made below, or have no variable of the environment.
GIVEN = frozenset({"profile", "region", "api_versions", "parameter_validation"})


def in_environment(name: str, value: Any) -> dict[str, str | None]:
    """Write a setting as the variables that the native part reads; where it is nothing, as none that is set."""
    _, variables, _, convert = BOTOCORE_DEFAUT_SESSION_VARIABLES[name]
    names = [variables] if isinstance(variables, str) else variables or []
    if value is None:
        text = None
    elif convert is flag:
        text = str(flag(value)).lower()
    elif convert is not None and not isinstance(value, str):
        text = str(convert(value))
    else:
        text = str(value)
    return dict.fromkeys(names, text)


class SessionVarDict(MutableMapping[str, Variable]):
    """Where the settings of a session are looked for, by name."""

    def __init__(self, session: Session, session_vars: Mapping[str, Variable]) -> None:
        """Begin with what every session has."""
        self._session = session
        self._store = dict(session_vars)

    def __getitem__(self, key: str) -> Variable:
        return self._store[key]

    def __setitem__(self, key: str, value: Variable) -> None:
        self._store[key] = value
        self._session._forget()

    def __delitem__(self, key: str) -> None:
        del self._store[key]
        self._session._forget()

    def __iter__(self) -> Iterator[str]:
        return iter(self._store)

    def __len__(self) -> int:
        return len(self._store)


class ConfigStore:
    """The settings of a session, as its part ``config_store``."""

    def __init__(self, session: Session) -> None:
        self._session = session
        # Of a program's own.
        self.providers: dict[str, BaseProvider] = {}

    def set_config_provider(self, logical_name: str, provider: BaseProvider) -> None:
        """Let a provider give a setting from now on."""
        self.providers[logical_name] = provider
        self._session._forget()

    def get_config_provider(self, logical_name: str) -> BaseProvider | None:
        """Give the provider of a setting, where a program has set one."""
        return self.providers.get(logical_name)

    def get_config_variable(self, logical_name: str) -> Any:
        """Give a setting."""
        return self._session.get_config_variable(logical_name)

    def set_config_variable(self, logical_name: str, value: Any) -> None:
        """Set a setting on the session."""
        self._session.set_config_variable(logical_name, value)
