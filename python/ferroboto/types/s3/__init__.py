"""Types of S3."""

from .._live import served

__getattr__ = served(__name__, "s3")
