"""Types of Polly. Made by tools/make_stubs.py from models/polly."""

from .._live import served

__getattr__ = served(__name__)
