"""Botocore sessions that are not ours: mocks of tests, and objects of a program that stand for a session."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ..botocore import __version__
from ..customize import RESOURCE_HANDLERS
from ..exceptions import NoCredentialsError
from .builtin import LateBuiltin

if TYPE_CHECKING:
    from ..credentials import Credentials


def is_foreign(session: Any) -> bool:
    """Whether a session is neither ours nor one of an installed botocore, whose settings can be read."""
    classes = type(session).__mro__
    return not any(one.__name__ == "Session" and one.__module__.endswith("botocore.session") for one in classes)


def in_its_place() -> Any:
    """Return the session that a program makes where it has replaced ``botocore.session``'s own, or ``None``."""
    module = sys.modules["ferroboto.botocore.session"]
    made = module.get_session()
    return made if is_foreign(made) else None


class ForeignSession:
    """Asks such a session for everything, in the calls that boto3 makes."""

    def __init__(self, session: Any) -> None:
        """Keep the session."""
        self._in_place_of = session

    def _lend(
        self,
        access_key: str | None,
        secret_key: str | None,
        token: str | None,
        region_name: str | None,
        profile_name: str | None,
        account_id: str | None,
    ) -> Any:
        """Set what a session above was given, and return the event emitter."""
        session = self._in_place_of
        if session.user_agent_name == "Botocore":
            before = f"Botocore/{session.user_agent_version}"
            session.user_agent_extra = f"{session.user_agent_extra} {before}" if session.user_agent_extra else before
            session.user_agent_name = "Boto3"
            session.user_agent_version = __version__
        if profile_name is not None:
            session.set_config_variable("profile", profile_name)
        keys = [access_key, secret_key, token, account_id]
        if account_id is not None and (access_key is None or secret_key is None):
            raise NoCredentialsError()
        if any(keys):
            session.set_credentials(*(keys if account_id is not None else keys[:3]))
        if region_name is not None:
            session.set_config_variable("region", region_name)
        for event_name, module, function, unique_id in RESOURCE_HANDLERS:
            session.register(event_name, LateBuiltin(f"ferroboto.customize.{module}", function), unique_id=unique_id)
        return session.get_component("event_emitter")

    @property
    def _core(self) -> ForeignSession:
        return self

    @property
    def profile_name(self) -> Any:
        """The name of the profile."""
        return self._in_place_of.profile or "default"

    @property
    def region_name(self) -> Any:
        """The default region of clients."""
        return self._in_place_of.get_config_variable("region")

    @property
    def available_profiles(self) -> Any:
        """Names of the profiles."""
        return self._in_place_of.available_profiles

    def get_available_services(self) -> Any:
        """Names of services."""
        return self._in_place_of.get_available_services()

    def get_available_resources(self) -> Any:
        """Names of services with resources."""
        return self._in_place_of.get_component("data_loader").list_available_services(type_name="resources-1")

    def get_available_partitions(self) -> Any:
        """Names of partitions."""
        return self._in_place_of.get_available_partitions()

    def get_available_regions(self, service_name: str, partition_name: str, allow_non_regional: bool) -> Any:
        """Names of the regions of a service."""
        return self._in_place_of.get_available_regions(
            service_name=service_name, partition_name=partition_name, allow_non_regional=allow_non_regional
        )

    def get_partition_for_region(self, region_name: str) -> Any:
        """The name of the partition of a region."""
        return self._in_place_of.get_partition_for_region(region_name)

    def get_credentials(self) -> Credentials | None:
        """The credentials."""
        found: Credentials | None = self._in_place_of.get_credentials()
        return found
