"""Types of STS."""

from .aio import AioSTSClient as AioSTSClient
from .client import STSClient as STSClient

Client = STSClient
