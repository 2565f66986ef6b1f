"""Models that are not built in: those of a session's loader, of ``AWS_DATA_PATH`` and of ``~/.aws/models``.

The files have botocore's format. They are found and read here, and compiled in Rust.
"""

from __future__ import annotations

import json
import os
from hashlib import md5

from .._ferroboto import ServiceDescription
from ..botocore.loaders import ExtrasProcessor, Loader, _builtin, botocores_data, create_loader
from ..botocore.utils import get_service_module_name
from ..exceptions import DataNotFoundError
from ..model import ServiceModel

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
    if loader is not None and _loads_by_itself(loader):
        return list(loader.list_available_services("service-2"))
    found: list[str] = _only(_folders(loader, data_path)).list_available_services("service-2")
    return found


def _versions(files: Loader, service_name: str, type_name: str) -> list[str]:
    try:
        found: list[str] = files.list_api_versions(service_name, type_name)
        return found
    except DataNotFoundError:
        return []


def find(
    loader: Loader | None, data_path: str | None, service_name: str, api_version: str | None
) -> tuple[str, str, str, str, str, str, str] | None:
    """Return the version, the path, the name of the class and the files of a model, or ``None`` where the built-in one is meant.

    The latest version wins, and of one version the first folder that has it; what is built in comes last. One version of
    each service is built in: an installed botocore has the older ones of some. A file that is not found is empty.
    """
    if loader is not None and _loads_by_itself(loader):
        return _loaded_by(loader, service_name, api_version)
    files = _only(_folders(loader, data_path))
    versions = _versions(files, service_name, "service-2")
    builtin = ServiceDescription.of(service_name)
    known = [] if builtin is None else [str(builtin.metadata()["apiVersion"])]
    if known and api_version is not None and api_version not in (*versions, *known):
        files = _only([path for path in [botocores_data()] if path is not None])
        versions = _versions(files, service_name, "service-2")
    if not versions and not known:
        return None
    version = max([*versions, *known]) if api_version is None else api_version
    name = os.path.join(service_name, version, "service-2")
    if version not in versions and builtin is None:
        raise DataNotFoundError(data_path=name)

    def part(type_name: str, version: str) -> Any:
        try:
            found = files.load_data(os.path.join(service_name, version, type_name))
        except DataNotFoundError:
            return None
        ExtrasProcessor().process(found, files._find_extras(service_name, type_name, version))
        return found

    # Rules are of their own latest version, whichever that of the model is.
    of_rules = [*_versions(files, service_name, "endpoint-rule-set-1"), *known]
    parts = (
        part("paginators-1", version),
        part("waiters-2", version),
        part("endpoint-rule-set-1", max(of_rules, default=version) if api_version is None else version),
    )
    if version in versions:
        model = files.load_service_model(service_name, "service-2", version)
        _, path = files.load_data_with_path(name)
    elif version in known and parts != (None, None, None):
        model, path = _builtin(service_name, "service-2"), name
    else:
        return None
    return version, path, _class_name(model, service_name), *_texts(model, *parts)


_LOADS = Loader.load_service_model


def _loads_by_itself(loader: Any) -> bool:
    """Whether a program has put a function of its own in place of the one that finds models."""
    method = loader.load_service_model
    return getattr(method, "__func__", method) is not _LOADS


def _loaded_by(loader: Any, service_name: str, api_version: str | None) -> tuple[str, str, str, str, str, str, str]:
    model = loader.load_service_model(service_name, "service-2", api_version=api_version)
    version = model["metadata"]["apiVersion"]

    def part(type_name: str, version: str | None) -> Any:
        try:
            return loader.load_service_model(service_name, type_name, api_version=version)
        except DataNotFoundError:
            return None

    parts = part("paginators-1", version), part("waiters-2", version), part("endpoint-rule-set-1", api_version)
    texts = _texts(model, *parts)
    # There is no file; models that differ are kept beside each other.
    path = os.path.join(service_name, version, md5(texts[0].encode(), usedforsecurity=False).hexdigest())
    return version, path, _class_name(model, service_name), *texts


def _class_name(model: Any, service_name: str) -> str:
    """Give the name of the class of clients.

    :raises MissingServiceIdError: the model does not say what the service is.
    :raises ValueError: the name belongs to another service.
    """
    described = ServiceModel({"metadata": model.get("metadata", {})}, service_name)
    name = get_service_module_name(described)
    # Names of events are made of it.
    _ = described.service_id
    return name


def _texts(model: Any, pages: Any, waiters: Any, rules: Any) -> tuple[str, str, str, str]:
    def text(part: Any) -> str:
        return "" if part is None else json.dumps(part, default=list)

    return (
        text(_readable(model)),
        text(pages and pages["pagination"]),
        text(waiters and waiters["waiters"]),
        text(rules),
    )


def _readable(model: Any) -> Any:
    """Change what botocore takes until it is used: shapes of unknown types, and required members that there are not."""
    changed: dict[str, Any] = {}
    for name, shape in model.get("shapes", {}).items():
        kind, required, members = shape.get("type"), shape.get("required", []), shape.get("members", {})
        if isinstance(kind, str) and kind not in _TYPES:
            changed[name] = {**shape, "type": "structure" if "members" in shape else "string"}
        if any(it not in members for it in required):
            kept = [it for it in required if it in members]
            changed[name] = {**changed.get(name, shape), "required": kept}
    return {**model, "shapes": {**model["shapes"], **changed}} if changed else model


_SCALARS = (
    "string",
    "character",
    "blob",
    "boolean",
    "byte",
    "short",
    "integer",
    "long",
    "float",
    "double",
    "timestamp",
)
_TYPES = frozenset(("structure", "list", "map", *_SCALARS))
