"""Headers of requests and responses: how botocore spells them, and their form on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ..model import OperationModel

    Headers = list[tuple[str, bytes]]

# Added by signing, in the order of their being added.
SIGNED = (
    "X-Amz-Date",
    "X-Amz-Region-Set",
    "X-Amz-Security-Token",
    "X-Amz-Content-SHA256",
    "x-amz-s3session-token",
    "Authorization",
)
RETRY_HEADER_NAMES = ("amz-sdk-invocation-id", "amz-sdk-request")
# Headers of metadata, checksums and rules.
_LOWER = ("x-amz-meta-", "x-amz-checksum-", "x-amz-sdk-", "x-amz-glacier-", "x-amzn-query-mode")


def encoded(headers: Any) -> Headers:
    """Encode the headers of a request."""
    return [
        (str(name), value if isinstance(value, bytes) else str(value).encode("utf-8"))
        for name, value in headers.items()
    ]


def received(headers: Any) -> Headers:
    """Encode the headers of a response, whose bytes Python's HTTP client has decoded as Latin-1."""
    try:
        return [(str(name), str(value).encode("latin-1")) for name, value in headers.items()]
    except UnicodeEncodeError:
        return encoded(headers)


def joined(headers: Headers) -> dict[str, str]:
    """Decode headers; those of the same name become one."""
    texts: dict[str, str] = {}
    for name, value in headers:
        text = value.decode("latin-1")
        texts[name] = f"{texts[name]}, {text}" if name in texts else text
    return texts


def retry_facts(header: str) -> dict[str, Any]:
    """Read what the request says of its attempts."""
    facts = dict(part.split("=", 1) for part in header.split("; "))
    return {name: value if name == "ttl" else int(value) for name, value in facts.items()}


def spelled(name: str, model: OperationModel) -> str:
    """Write the name of a header as botocore does, whose headers keep their case until they are sent."""
    return model._header_names.get(name) or (name if name.startswith(_LOWER) else titled(name))


def titled(name: str) -> str:
    """Write the parts of a name with capitals."""
    return "-".join(part.capitalize() for part in name.split("-"))
