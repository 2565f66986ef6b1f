"""Types of SFN."""

from .._live import served

__getattr__ = served(__name__, "stepfunctions")
