"""Types of SQS."""

from .._live import served

__getattr__ = served(__name__, "sqs")
