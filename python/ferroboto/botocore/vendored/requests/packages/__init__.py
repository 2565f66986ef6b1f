"""Equivalent of ``botocore.vendored.requests.packages``."""
