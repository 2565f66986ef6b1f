"""Types of DynamoDB."""

from .._live import served

__getattr__ = served(__name__, "dynamodb")
