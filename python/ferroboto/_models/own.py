"""Models that are not built in: those of a session's loader, of ``AWS_DATA_PATH`` and of ``~/.aws/models``.

The files have botocore's format. They are found and read here, and compiled in Rust.
"""

from __future__ import annotations

import json
import os

from .._ferroboto import ServiceDescription
from ..botocore.loaders import ExtrasProcessor, Loader, botocores_data, create_loader
from ..exceptions import DataNotFoundError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _folders(loader: Loader | None, data_path: str | None) -> list[str]:
    """List the folders that are searched; an installed botocore's own is none of them unless it is named."""
    if loader is None:
        loader = create_loader(data_path)
    named = (data_path or "").split(os.pathsep)
    paths, builtin = loader.search_paths, getattr(loader, "BUILTIN_DATA_PATH", None)
    return [path for path in paths if os.path.isdir(path) and (path in named or path != builtin)]


def _only(folders: list[str]) -> Loader:
    return Loader(extra_search_paths=folders, include_default_search_paths=False)


def names(loader: Loader | None, data_path: str | None) -> list[str]:
    """List the services that have a model in one of the folders."""
    found: list[str] = _only(_folders(loader, data_path)).list_available_services("service-2")
    return found


def _versions(files: Loader, service_name: str) -> list[str]:
    try:
        found: list[str] = files.list_api_versions(service_name, "service-2")
        return found
    except DataNotFoundError:
        return []


def find(
    loader: Loader | None, data_path: str | None, service_name: str, api_version: str | None
) -> tuple[str, str, str, str, str, str] | None:
    """Return the version, the path and the files of a model, or ``None`` where the built-in one is meant.

    The latest version wins, and of one version the first folder that has it; what is built in comes last. One version of
    each service is built in: an installed botocore has the older ones of some.
    """
    files = _only(_folders(loader, data_path))
    versions = _versions(files, service_name)
    builtin = ServiceDescription.of(service_name)
    known = [] if builtin is None else [str(builtin.metadata()["apiVersion"])]
    if known and api_version is not None and api_version not in (*versions, *known):
        files = _only([path for path in [botocores_data()] if path is not None])
        versions = _versions(files, service_name)
    if not versions:
        return None
    version = max([*versions, *known]) if api_version is None else api_version
    name = os.path.join(service_name, version, "service-2")
    if version not in versions:
        if builtin is None:
            raise DataNotFoundError(data_path=name)
        return None
    model = files.load_service_model(service_name, "service-2", version)
    _, path = files.load_data_with_path(name)

    def part(type_name: str, key: str | None) -> str:
        try:
            found: Any = files.load_data(os.path.join(service_name, version, type_name))
        except DataNotFoundError:
            return ""
        extras = files._find_extras(service_name, type_name, version)
        ExtrasProcessor().process(found, extras)
        return json.dumps(found if key is None else found[key])

    return (
        version,
        path,
        json.dumps(model),
        part("paginators-1", "pagination"),
        part("waiters-2", "waiters"),
        part("endpoint-rule-set-1", None),
    )
