"""Types of Lambda."""

from .._live import served

__getattr__ = served(__name__, "lambda")
