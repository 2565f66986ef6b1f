"""Types of SES. Made by tools/make_stubs.py from models/ses."""

from .._live import served

__getattr__ = served(__name__)
