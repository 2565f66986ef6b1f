"""Comparison of two recorded HTTP requests, leaving out what cannot be the same."""

from __future__ import annotations

import re
from collections import Counter

from tests.support.server import Request
from tests.support.signature import BadSignature, read_signature

# Present on both sides, with values that are compared by shape only.
_SHAPED = {
    "amz-sdk-invocation-id": re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    "x-amz-date": re.compile(r"\d{8}T\d{6}Z"),
}
_TTL = re.compile(r"ttl=\d{8}T\d{6}Z")
_UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def request_differences(left: list[Request], right: list[Request], given: str = "") -> list[str]:
    """How the requests differ; `given` is the text of the parameters, whose uuids are not made up by a library."""
    if len(left) != len(right):
        return [f"requests sent: {len(left)} != {len(right)}"]
    found = []
    for number, (one, other) in enumerate(zip(left, right, strict=True)):
        found += [f"request {number + 1}: {line}" for line in _one(one, other, given)]
    return found


def _one(left: Request, right: Request, given: str) -> list[str]:
    found = []
    for name in ("method", "path", "query", "version"):
        one_side, other_side = (_without_tokens(getattr(request, name), given) for request in (left, right))
        if one_side != other_side:
            found.append(f"{name} {one_side!r} != {other_side!r}")
    one, other = _headers(left, given), _headers(right, given)
    if one != other:
        missing, added = sorted((one - other).elements()), sorted((other - one).elements())
        found.append(f"headers: missing {missing}, added {added}")
    left_body, right_body = _body(left, given), _body(right, given)
    if left_body != right_body:
        found.append(f"body {left_body!r} != {right_body!r}")
    try:
        left_signature, right_signature = read_signature(left), read_signature(right)
    except BadSignature as error:
        found.append(str(error))
    else:
        if left_signature != right_signature:
            found.append(f"signature {left_signature} != {right_signature}")
    return found


def _headers(request: Request, given: str) -> Counter[tuple[str, str]]:
    """Names and values; order and case of names carry no meaning in HTTP."""
    headers: Counter[tuple[str, str]] = Counter()
    for name, value in request.headers:
        key = name.lower()
        if key in ("user-agent", "authorization"):
            continue
        if key in _SHAPED:
            value = "as it should be" if _SHAPED[key].fullmatch(value) else value
        elif key == "amz-sdk-request":
            value = _TTL.sub("ttl", value)
        else:
            value = _without_tokens(value, given)
        headers[key, value] += 1
    return headers


def _body(request: Request, given: str) -> bytes:
    text = request.body.decode("latin-1")
    return _without_tokens(text, given).encode("latin-1")


def _without_tokens(text: str, given: str) -> str:
    """Idempotency tokens that a library made up become one word; `given` ones stay."""
    return _UUID4.sub(lambda match: match[0] if match[0] in given else "(token)", text)
