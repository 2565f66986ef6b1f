"""The native session by which a session of botocore makes clients, with its settings, credentials and handlers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, MutableMapping
from typing import Any

from .. import session as _session
from .._calls import replaced as _replaced
from .._ferroboto import SessionCore
from .._unsigned import UNSIGNED
from ..credentials import Credentials
from ..exceptions import NoCredentialsError
from ._parts import HasParts
from ._settings import GIVEN, ConfigStore, in_environment
from .configprovider import BOTOCORE_DEFAUT_SESSION_VARIABLES, Variable


class HasNativeSession(HasParts, metaclass=_replaced.Watched):
    """What a session needs to make clients. The native session is made at the first use, and anew after changes."""

    session_var_map: MutableMapping[str, Variable]
    _instance_variables: dict[str, Any]
    _config_store: ConfigStore
    # Credentials that were set, and those that were found.
    _keys: Credentials | None
    _found: Credentials | None

    @property
    def _core(self) -> SessionCore:
        if self._made is None:
            # Credentials of any other class may renew themselves: each signature reads them.
            has_none = self._use_own_providers()
            made = self._core_signed_by(_NoKeys() if has_none else self._keys_to_sign_with())
            if has_none:
                # The next client asks again.
                return made
            self._made = made
        return self._made

    def _core_for(self, arguments: Mapping[str, Any]) -> SessionCore:
        """Return what makes a client of these arguments; providers of a program are not asked where it needs no keys."""
        unsigned = getattr(arguments["config"], "signature_version", None) is UNSIGNED
        has_keys = arguments["aws_access_key_id"] and arguments["aws_secret_access_key"]
        if self._made is None and self._keys is None and (has_keys or unsigned) and self._own_provider() is not None:
            return self._core_signed_by(None)
        return self._core

    def _core_signed_by(self, given: Any) -> SessionCore:
        keys = given if type(given) is Credentials else None
        made = self._core_with(keys)
        if keys is None and given is not None:
            made.use_credentials(given)
        loader = self._components._components.get("data_loader")
        if loader is not None:
            made.use_loader(loader)
        return made

    def _keys_to_sign_with(self) -> Any:
        return self._keys

    def _core_with(self, keys: Credentials | None) -> SessionCore:
        """Make what reads files and makes clients, with the settings of this session."""
        variables: dict[str, str | None] = {**dict(_session.left_out), **dict(self._variables_set())}
        own = [name for name in self._config_store.providers if name in BOTOCORE_DEFAUT_SESSION_VARIABLES]
        own += [
            name
            for name in self.session_var_map
            if name in BOTOCORE_DEFAUT_SESSION_VARIABLES and not self._is_usual(name)
        ]
        if own:
            # They may ask for settings of the profile, which are read by what is being made here.
            plain = list(variables.items())
            self._made = SessionCore(None, None, None, None, self._instance_variables.get("profile"), None, plain)
            try:
                for name in own:
                    variables |= in_environment(name, self.get_config_variable(name))
            finally:
                self._made = None
        region = None if "region" in own else self._instance_variables.get("region")
        made = SessionCore(
            None if keys is None else keys.access_key,
            None if keys is None else keys.secret_key,
            None if keys is None else keys.token,
            region,
            self._instance_variables.get("profile"),
            None if keys is None else keys.account_id,
            list(variables.items()),
            # Their keys were looked at by now, if a program still has them.
            [key for name in own if (key := BOTOCORE_DEFAUT_SESSION_VARIABLES[name][0]) is not None],
        )
        made.use_events(self._emitter)
        return made

    def _variables_set(self) -> Iterator[tuple[str, str | None]]:
        """The settings that were set on this session, as variables of the environment."""
        for name, value in self._instance_variables.items():
            if name in BOTOCORE_DEFAUT_SESSION_VARIABLES and name not in GIVEN and value is not None:
                yield from in_environment(name, value).items()

    def _is_usual(self, name: str) -> bool:
        """Whether a setting is looked for where botocore does, and no program has said otherwise."""
        return self.session_var_map.get(name) == BOTOCORE_DEFAUT_SESSION_VARIABLES[name]

    def _own_provider(self) -> Any:
        """Return what a program has put in place of the sources of credentials, if it has."""
        if _replaced.of("load_credentials"):
            return self._components.get_component("credential_provider")
        made = self._components._components.get("credential_provider")
        return made if made is not None and getattr(made, "is_changed", True) else None

    def _use_own_providers(self) -> bool:
        """Sign with keys of a program's own providers, where it has changed the sources; return whether they have none."""
        provider = self._own_provider() if self._keys is None else None
        if provider is not None:
            # Its native sources ask for what is being made here.
            self._made = self._core_with(None)
            self._keys = provider.load_credentials() if self._found is None else self._found
            self._made = None
            return self._keys is None
        return False

    def _forget(self) -> None:
        self._made = self._found = None


class _NoKeys:
    """Stands where a program's providers have no credentials, so that native sources are not used instead."""

    def get_frozen_credentials(self) -> Any:
        raise NoCredentialsError()
