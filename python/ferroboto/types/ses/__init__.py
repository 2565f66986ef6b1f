"""Types of SES."""

from .._live import served

__getattr__ = served(__name__, "ses")
