"""Equivalent of ``botocore.loaders``: descriptions of services as dicts, from files and from what is built in.

The folders searched are those that are given, ``~/.aws/models`` and the data of an installed botocore, which is read as files;
nothing of it is imported. Built-in descriptions have no documentation.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .._ferroboto import ServiceDescription
from ..exceptions import DataNotFoundError, UnknownServiceError
from . import BOTOCORE_ROOT as BOTOCORE_ROOT
from .utils import deep_merge, instance_cache

_OPENERS: dict[str, Callable[..., Any]] = {".json": open, ".json.gz": gzip.open}


class JSONFileLoader:
    """Reads JSON files, compressed or not; names come without their ending."""

    def exists(self, file_path: str) -> bool:
        """Whether there is a file."""
        return any(os.path.isfile(file_path + ending) for ending in _OPENERS)

    def load_file(self, file_path: str) -> Any:
        """Return the content of a file, or ``None`` where there is none."""
        for ending, opener in _OPENERS.items():
            if os.path.isfile(file_path + ending):
                with opener(file_path + ending, "rb") as file:
                    return json.loads(file.read().decode("utf-8"))
        return None


def botocores_data() -> str | None:
    """Return the folder with the data of an installed botocore."""
    return _data_of("botocore")


def boto3s_data() -> str | None:
    """Return the folder with the data of an installed boto3."""
    return _data_of("boto3")


def _data_of(package: str) -> str | None:
    for folder in sys.path:
        path = os.path.join(folder, package, "data")
        if os.path.isdir(path):
            return path
    return None


class Loader:
    """Finds descriptions.

    >>> from ferroboto.botocore.loaders import Loader
    >>> Loader().load_service_model('sns', 'service-2')['metadata']['serviceId']
    'SNS'

    :param extra_search_paths: folders that are searched first.
    :param file_loader: reads files.
    :param cache: not used.
    :param include_default_search_paths: whether other folders are searched, and what is built in.
    :param include_default_extras: whether ``*.sdk-extras.json`` are merged into descriptions.
    """

    FILE_LOADER_CLASS = JSONFileLoader
    CUSTOMER_DATA_PATH = os.path.join(os.path.expanduser("~"), ".aws", "models")
    BUILTIN_EXTRAS_TYPES = ("sdk",)

    def __init__(
        self,
        extra_search_paths: list[str] | None = None,
        file_loader: Any = None,
        cache: Any = None,
        include_default_search_paths: bool = True,
        include_default_extras: bool = True,
    ) -> None:
        self._cache: dict[Any, Any] = {}
        self._instance_cache = self._cache
        self.file_loader = self.FILE_LOADER_CLASS() if file_loader is None else file_loader
        self._search_paths = [] if extra_search_paths is None else extra_search_paths
        self._builtin = include_default_search_paths
        if include_default_search_paths:
            self._search_paths.append(self.CUSTOMER_DATA_PATH)
            if self.BUILTIN_DATA_PATH is not None:
                self._search_paths.append(self.BUILTIN_DATA_PATH)
        self._extras_types = list(self.BUILTIN_EXTRAS_TYPES) if include_default_extras else []

    @property
    def BUILTIN_DATA_PATH(self) -> str | None:
        """The folder of an installed botocore."""
        return botocores_data()

    @property
    def search_paths(self) -> list[str]:
        """The folders searched."""
        return self._search_paths

    @property
    def extras_types(self) -> list[str]:
        """Whose additions are merged into descriptions."""
        return self._extras_types

    @instance_cache
    def list_available_services(self, type_name: str) -> list[str]:
        """List the services that have a description of a type: ``service-2``, ``paginators-1`` and the like."""
        found = {name for name in _builtin_names() if _has_builtin(name, type_name)} if self._builtin else set()
        for folder in self._folders():
            for name in os.listdir(folder):
                path = os.path.join(folder, name)
                if os.path.isdir(path) and any(self._has(path, version, type_name) for version in os.listdir(path)):
                    found.add(name)
        return sorted(found)

    @instance_cache
    def determine_latest_version(self, service_name: str, type_name: str) -> str:
        """Return the latest version of a service that has a description of a type."""
        latest: str = max(self.list_api_versions(service_name, type_name))
        return latest

    @instance_cache
    def list_api_versions(self, service_name: str, type_name: str) -> list[str]:
        """List the versions of a service that have a description of a type.

        :raises DataNotFoundError: there is none.
        """
        found: set[str] = set()
        for folder in self._folders():
            path = os.path.join(folder, service_name)
            if os.path.isdir(path):
                found.update(version for version in os.listdir(path) if self._has(path, version, type_name))
        if self._builtin and service_name in _builtin_names() and _has_builtin(service_name, type_name):
            found.add(_builtin_version(service_name))
        if not found:
            raise DataNotFoundError(data_path=service_name)
        return sorted(found)

    @instance_cache
    def load_service_model(self, service_name: str, type_name: str, api_version: str | None = None) -> Any:
        """Return a description, by default of the latest version.

        :raises UnknownServiceError: there is no such service.
        :raises DataNotFoundError: there is no such version.
        """
        known = self.list_available_services(type_name)
        if service_name not in known:
            raise UnknownServiceError(service_name=service_name, known_service_names=", ".join(known))
        if api_version is None:
            api_version = self.determine_latest_version(service_name, type_name)
        model = self.load_data(os.path.join(service_name, api_version, type_name))
        ExtrasProcessor().process(model, self._find_extras(service_name, type_name, api_version))
        return model

    def _find_extras(self, service_name: str, type_name: str, api_version: str) -> Iterator[Any]:
        for extras_type in self.extras_types:
            try:
                yield self.load_data(os.path.join(service_name, api_version, f"{type_name}.{extras_type}-extras"))
            except DataNotFoundError:
                continue

    @instance_cache
    def load_data_with_path(self, name: str) -> tuple[Any, str]:
        """Return what is under a name as ``sns/2010-03-31/service-2``, and where it was found.

        :raises DataNotFoundError: there is nothing.
        """
        for folder in self._folders():
            path = os.path.join(folder, name)
            found = self.file_loader.load_file(path)
            if found is not None:
                return found, path
        service_name, _, rest = name.replace(os.sep, "/").partition("/")
        version, _, type_name = rest.partition("/")
        if (
            self._builtin
            and type_name
            and service_name in _builtin_names()
            and _builtin_version(service_name) == version
        ):
            found = _builtin(service_name, type_name)
            if found is not None:
                return found, name
        raise DataNotFoundError(data_path=name)

    def load_data(self, name: str) -> Any:
        """Return what is under a name."""
        return self.load_data_with_path(name)[0]

    def is_builtin_path(self, path: str) -> bool:
        """Whether a path is none of a user's own."""
        path = os.path.expanduser(os.path.expandvars(path))
        builtin = self.BUILTIN_DATA_PATH
        return not os.path.isabs(path) or (builtin is not None and path.startswith(builtin))

    def _folders(self) -> Iterator[str]:
        return (path for path in self.search_paths if os.path.isdir(path))

    def _has(self, path: str, version: str, type_name: str) -> bool:
        return bool(self.file_loader.exists(os.path.join(path, version, type_name)))


class ExtrasProcessor:
    """Merges additions into descriptions."""

    def process(self, original_model: Any, extra_models: Iterable[Any]) -> None:
        """Merge what each addition has under ``merge``."""
        for extra in extra_models:
            deep_merge(original_model, extra.get("merge", {}))


def create_loader(search_path_string: str | None = None) -> Loader:
    """Make a loader that searches the folders of a list, as ``AWS_DATA_PATH`` has it, first."""
    if search_path_string is None:
        return Loader()
    paths = search_path_string.split(os.pathsep)
    return Loader(extra_search_paths=[os.path.expanduser(os.path.expandvars(path)) for path in paths])


# What is built in, in the form of files


def _builtin_names() -> list[str]:
    from ..session import Session

    return Session().get_available_services()


def _described(service_name: str) -> ServiceDescription:
    description = ServiceDescription.of(service_name)
    assert description is not None
    return description


def _builtin_version(service_name: str) -> str:
    return str(_described(service_name).metadata()["apiVersion"])


def _has_builtin(service_name: str, type_name: str) -> bool:
    if type_name == "resources-1":
        return ServiceDescription.resources(service_name) is not None
    # Descriptions of paginators and waiters may be without any.
    return type_name in _MAKERS


def _builtin(service_name: str, type_name: str) -> Any:
    return _MAKERS[type_name](service_name) if type_name in _MAKERS else None


def _service(service_name: str) -> dict[str, Any]:
    description = _described(service_name)
    return {
        "version": "2.0",
        "metadata": description.metadata(),
        "operations": {name: description.operation(name) for name in description.operation_names()},
        "shapes": {name: description.shape(name) for name in description.shape_names()},
    }


def _paginators(service_name: str) -> dict[str, Any]:
    client = _client(service_name)
    methods = client.meta.method_to_api_mapping
    found = {
        name: _as_in_files(client.get_paginator(method)._pagination_cfg)
        for method, name in methods.items()
        if client.can_paginate(method)
    }
    return {"pagination": found}


def _as_in_files(config: dict[str, Any]) -> dict[str, Any]:
    """Write lists of one element as files do, and leave out what is known of the operation besides."""
    lists = {"non_aggregate_keys"}
    plain = {
        name: value[0] if isinstance(value, list) and len(value) == 1 and name not in lists else value
        for name, value in config.items()
    }
    return {name: value for name, value in plain.items() if value not in (None, []) and name != "limit_type"}


def _waiters(service_name: str) -> dict[str, Any]:
    client = _client(service_name)
    waiters = [client.get_waiter(name) for name in client.waiter_names]
    return {"version": 2, "waiters": {waiter.name: waiter.config._config for waiter in waiters}}


def _resources(service_name: str) -> Any:
    text = ServiceDescription.resources(service_name)
    return None if text is None else json.loads(text)


def _client(service_name: str) -> Any:
    from ..session import Session

    return Session("none", "none").client(service_name, region_name="us-east-1")


_MAKERS: dict[str, Callable[[str], Any]] = {
    "service-2": _service,
    "paginators-1": _paginators,
    "waiters-2": _waiters,
    "resources-1": _resources,
}
