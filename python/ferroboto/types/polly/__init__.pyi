"""Types of Polly."""

from .aio import AioPollyClient as AioPollyClient
from .client import PollyClient as PollyClient
from .paginator import DescribeVoicesPaginator as DescribeVoicesPaginator
from .paginator import ListLexiconsPaginator as ListLexiconsPaginator
from .paginator import ListSpeechSynthesisTasksPaginator as ListSpeechSynthesisTasksPaginator

Client = PollyClient
