"""Types of SecretsManager."""

from .._live import served

__getattr__ = served(__name__, "secretsmanager")
