"""Types of SNS."""

from .._live import served

__getattr__ = served(__name__, "sns")
