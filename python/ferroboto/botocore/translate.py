"""Twin of ``botocore.translate``: from the rules of a data file to those that :mod:`.retryhandler` takes."""

from __future__ import annotations

import copy
from collections.abc import Mapping
from typing import Any

from .utils import merge_dicts as merge_dicts


def build_retry_config(
    endpoint_prefix: str,
    retry_model: Mapping[str, Any],
    definitions: Mapping[str, Any],
    client_retry_config: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Merge the rules for all services, those of one and a client's number of retries."""
    own = retry_model.get(endpoint_prefix, {})
    resolve_references(own, definitions)
    config = {"__default__": copy.deepcopy(retry_model.get("__default__", {}))}
    resolve_references(config, definitions)
    merge_dicts(config, own)
    retries = (client_retry_config or {}).get("max_attempts")
    if retries is not None:
        # Rules count the first attempt, clients do not.
        config["__default__"]["max_attempts"] = retries + 1
    return config


def resolve_references(config: dict[str, Any], definitions: Mapping[str, Any]) -> None:
    """Put definitions in the place of ``{"$ref": name}``, at any depth."""
    for key, value in config.items():
        if isinstance(value, dict):
            if list(value) == ["$ref"]:
                config[key] = definitions[value["$ref"]]
            else:
                resolve_references(value, definitions)
