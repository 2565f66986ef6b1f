"""Types of STS."""

from .._live import served

__getattr__ = served(__name__, "sts")
