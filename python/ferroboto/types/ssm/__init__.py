"""Types of SSM."""

from .._live import served

__getattr__ = served(__name__, "ssm")
