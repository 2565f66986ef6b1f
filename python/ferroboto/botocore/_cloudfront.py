"""Signed URLs of CloudFront: of :mod:`ferroboto.botocore.signers`."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from datetime import datetime
from typing import Any

from .utils import datetime2timestamp

# What CloudFront wants in place of characters that mean something in a query.
_IN_URL = bytes.maketrans(b"+=/", b"-_~")


class CloudFrontSigner:
    """Signs URLs of a CloudFront distribution.

    >>> from datetime import datetime
    >>> from ferroboto.botocore.signers import CloudFrontSigner
    >>> signer = CloudFrontSigner('K2JCJMDEHXQW5F', lambda message: b'signature')
    >>> signer.generate_presigned_url('https://d111111abcdef8.cloudfront.net/a', datetime(2030, 1, 1))
    'https://d111111abcdef8.cloudfront.net/a?Expires=1893456000&Signature=c2lnbmF0dXJl&Key-Pair-Id=K2JCJMDEHXQW5F'

    :param key_id: identifier of the key pair.
    :param rsa_signer: called with the policy as bytes; returns its RSA signature, made with SHA-1.
    """

    def __init__(self, key_id: str, rsa_signer: Callable[[bytes], bytes]) -> None:
        self.key_id = key_id
        self.rsa_signer = rsa_signer

    def generate_presigned_url(self, url: str, date_less_than: datetime | None = None, policy: Any = None) -> str:
        """Return the signed URL of an object.

        :param url: URL of the object.
        :param date_less_than: when it expires. Give this or a policy.
        :param policy: a policy, as :meth:`build_policy` makes them.
        :raises ValueError: both or neither of expiry and policy are given.
        """
        if (date_less_than is None) == (policy is None):
            raise ValueError("Need to provide either date_less_than or policy, but not both")
        if date_less_than is not None:
            policy = self.build_policy(url, date_less_than)
        if isinstance(policy, str):
            policy = policy.encode("utf8")
        if date_less_than is not None:
            first = f"Expires={int(datetime2timestamp(date_less_than))}"
        else:
            first = f"Policy={self._encoded(policy)}"
        signature = self._encoded(self.rsa_signer(policy))
        joint = "&" if "?" in url else "?"
        return f"{url}{joint}{first}&Signature={signature}&Key-Pair-Id={self.key_id}"

    def build_policy(
        self,
        resource: str,
        date_less_than: datetime,
        date_greater_than: datetime | None = None,
        ip_address: str | None = None,
    ) -> str:
        """Return a policy as compact JSON.

        :param resource: URL of the object, or a pattern of URLs.
        :param date_less_than: when URLs expire.
        :param date_greater_than: when URLs begin to be valid.
        :param ip_address: address or subnet of the viewers.
        """
        # The order of the members is part of what CloudFront compares.
        condition: dict[str, Any] = {"DateLessThan": {"AWS:EpochTime": int(datetime2timestamp(date_less_than))}}
        if ip_address:
            condition["IpAddress"] = {"AWS:SourceIp": ip_address if "/" in ip_address else f"{ip_address}/32"}
        if date_greater_than:
            condition["DateGreaterThan"] = {"AWS:EpochTime": int(datetime2timestamp(date_greater_than))}
        policy = {"Statement": [{"Resource": resource, "Condition": condition}]}
        return json.dumps(policy, separators=(",", ":"))

    def _encoded(self, data: bytes) -> str:
        return b64encode(data).translate(_IN_URL).decode("utf8")
