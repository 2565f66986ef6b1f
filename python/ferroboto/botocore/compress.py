"""Equivalent of ``botocore.compress``, for requests that a program makes: those of clients are compressed natively."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from .._logs import get_logger
from .useragent import register_feature_id
from .utils import determine_content_length

logger = get_logger(__name__)


def maybe_compress_request(config: Any, request_dict: dict[str, Any], operation_model: Any) -> None:
    """Compress the body of a request by the first known encoding of its operation, where the settings ask for it."""
    if not _is_compressed(config, request_dict, operation_model):
        return
    for encoding in operation_model.request_compression["encodings"]:
        encode = COMPRESSION_MAPPING.get(encoding)
        if encode is None:
            logger.debug("No encoder of %s.", encoding)
            continue
        request_dict["body"] = encode(request_dict["body"])
        headers = request_dict["headers"]
        others = headers.get("Content-Encoding")
        headers["Content-Encoding"] = encoding if others is None else f"{others},{encoding}"
        return


def _is_compressed(config: Any, request_dict: dict[str, Any], operation_model: Any) -> bool:
    if config.disable_request_compression is True or config.signature_version == "v2":
        return False
    if operation_model.request_compression is None:
        return False
    body = request_dict["body"]
    if isinstance(body, dict):
        body = request_dict["body"] = urlencode(body, doseq=True, encoding="utf-8").encode("utf-8")
    if not isinstance(body, (str, bytes, bytearray)) and not hasattr(body, "read"):
        logger.debug("A body of the type %s is not compressed.", type(body))
        return False
    if operation_model.has_streaming_input:
        return "requiresLength" not in operation_model.get_streaming_input().metadata
    size: int = determine_content_length(body) or 0
    smallest: int = config.request_min_compression_size_bytes
    return smallest <= size


def _gzip(body: Any) -> Any:
    register_feature_id("GZIP_REQUEST_COMPRESSION")
    if not hasattr(body, "read"):
        return gzip.compress(_bytes(body))
    place = body.tell() if hasattr(body, "seek") and hasattr(body, "tell") else None
    compressed = io.BytesIO()
    with gzip.GzipFile(fileobj=compressed, mode="wb") as file:
        while chunk := body.read(8192):
            file.write(_bytes(chunk))
    if place is not None:
        body.seek(place)
    compressed.seek(0)
    return compressed


def _bytes(data: Any) -> Any:
    return data.encode("utf-8") if isinstance(data, str) else data


COMPRESSION_MAPPING: dict[str, Callable[[Any], Any]] = {"gzip": _gzip}
