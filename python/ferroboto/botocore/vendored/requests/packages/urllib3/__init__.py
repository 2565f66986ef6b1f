"""Twin of ``botocore.vendored.requests.packages.urllib3``."""
