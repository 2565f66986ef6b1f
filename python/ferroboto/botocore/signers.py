"""Equivalent of ``botocore.signers``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._calls.signing import RequestSigner as RequestSigner
from ..customize.s3_forms import S3PostPresigner as S3PostPresigner
from ._cloudfront import CloudFrontSigner as CloudFrontSigner

if TYPE_CHECKING:
    from .._ferroboto import BaseClient


def generate_presigned_url(
    self: BaseClient, ClientMethod: str, Params: Any = None, ExpiresIn: int = 3600, HttpMethod: str | None = None
) -> str:
    """Call a client's method of the same name."""
    return self.generate_presigned_url(ClientMethod, Params, ExpiresIn, HttpMethod)


def generate_presigned_post(
    self: Any, Bucket: str, Key: str, Fields: Any = None, Conditions: Any = None, ExpiresIn: int = 3600
) -> dict[str, Any]:
    """Call a client's method of the same name."""
    form: dict[str, Any] = self.generate_presigned_post(Bucket, Key, Fields, Conditions, ExpiresIn)
    return form


def generate_db_auth_token(self: Any, DBHostname: str, Port: int, DBUsername: str, Region: str | None = None) -> str:
    """Call a client's method of the same name."""
    token: str = self.generate_db_auth_token(DBHostname, Port, DBUsername, Region)
    return token
