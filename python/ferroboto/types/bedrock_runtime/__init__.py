"""Types of BedrockRuntime."""

from .._live import served

__getattr__ = served(__name__, "bedrock-runtime")
