"""Types of Rekognition. Made by tools/make_stubs.py from models/rekognition."""

from .._live import served

__getattr__ = served(__name__)
