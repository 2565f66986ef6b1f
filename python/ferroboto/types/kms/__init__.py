"""Types of KMS."""

from .._live import served

__getattr__ = served(__name__, "kms")
