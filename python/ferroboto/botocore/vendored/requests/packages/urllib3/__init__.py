"""Equivalent of ``botocore.vendored.requests.packages.urllib3``."""
