"""Types of EventBridge."""

from .._live import served

__getattr__ = served(__name__, "events")
