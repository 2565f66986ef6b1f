"""Twin of ``botocore.vendored.requests.packages``."""
