"""Equivalent of ``botocore.crt``: the versions of signatures that awscrt makes, which are native here."""

from __future__ import annotations

CRT_SUPPORTED_AUTH_TYPES = ("v4", "v4-query", "v4a", "s3v4", "s3v4-query", "s3v4a", "s3v4a-query")
