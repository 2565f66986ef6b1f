"""What the signers of :mod:`ferroboto.botocore.auth` have in common."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any, ClassVar

from .._calls import replaced as _replaced


class BaseSigner(metaclass=_replaced.Watched):
    """What signers have in common."""

    _watched = frozenset({"add_auth"})
    REQUIRES_REGION: ClassVar[bool] = False
    REQUIRES_TOKEN: ClassVar[bool] = False

    def add_auth(self, request: Any) -> Any:
        """Sign a request."""
        raise NotImplementedError("add_auth")


class TokenSigner(BaseSigner):
    """A signer that has a token and no keys."""

    REQUIRES_TOKEN = True

    def __init__(self, auth_token: Any) -> None:
        """Keep the token."""
        self.auth_token = auth_token


def form_and_policy(request: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the fields of a form that is being signed and its policy, which has a list of conditions."""
    fields = request.context.get("s3-presign-post-fields")
    policy = request.context.get("s3-presign-post-policy")
    fields = {} if fields is None else fields
    policy = {} if policy is None else policy
    if policy.get("conditions") is None:
        policy["conditions"] = []
    request.context["s3-presign-post-fields"] = fields
    request.context["s3-presign-post-policy"] = policy
    return fields, policy


def encoded_policy(policy: dict[str, Any]) -> str:
    """Return a policy as a form carries it."""
    return b64encode(json.dumps(policy).encode("utf-8")).decode("utf-8")


def drop(headers: Any, name: str) -> None:
    """Remove a header if it is there: a program's own mapping raises KeyError otherwise."""
    if name in headers:
        del headers[name]
