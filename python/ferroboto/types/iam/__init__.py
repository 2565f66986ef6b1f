"""Types of IAM."""

from .._live import served

__getattr__ = served(__name__, "iam")
