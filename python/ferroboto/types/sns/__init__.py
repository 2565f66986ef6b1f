"""Types of SNS. Made by tools/make_stubs.py from models/sns."""

from .._live import served

__getattr__ = served(__name__)
