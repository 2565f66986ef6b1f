"""Types of BedrockRuntime."""

from .aio import AioBedrockRuntimeClient as AioBedrockRuntimeClient
from .client import BedrockRuntimeClient as BedrockRuntimeClient
from .paginator import ListAsyncInvokesPaginator as ListAsyncInvokesPaginator

Client = BedrockRuntimeClient
