"""Types of Rekognition."""

from .._live import served

__getattr__ = served(__name__, "rekognition")
