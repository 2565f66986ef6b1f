"""Types of CloudWatch."""

from .._live import served

__getattr__ = served(__name__, "cloudwatch")
