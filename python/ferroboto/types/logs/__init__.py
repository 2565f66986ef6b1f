"""Types of CloudWatchLogs."""

from .._live import served

__getattr__ = served(__name__, "logs")
