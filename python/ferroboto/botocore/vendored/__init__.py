"""Equivalent of ``botocore.vendored``: names of exceptions that old programs catch."""
