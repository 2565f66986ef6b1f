"""Equivalent of ``botocore.signers``."""

from __future__ import annotations

from .._calls.signing import RequestSigner as RequestSigner
from ..customize.s3_forms import S3PostPresigner as S3PostPresigner
from ._cloudfront import CloudFrontSigner as CloudFrontSigner
