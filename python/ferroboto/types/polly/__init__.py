"""Types of Polly."""

from .._live import served

__getattr__ = served(__name__, "polly")
