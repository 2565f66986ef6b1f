"""The client of Polly for asyncio."""

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, overload

from typing_extensions import NotRequired, TypedDict

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.eventstream import AioEventStream
from ferroboto.aio.response import AioStreamingBody

from .._pages import AioPageIterator, AioPaginator
from .client import Exceptions
from .literals import (
    DescribeVoicesPaginatorName,
    EngineType,
    LanguageCodeType,
    ListLexiconsPaginatorName,
    ListSpeechSynthesisTasksPaginatorName,
    OutputFormatType,
    SpeechMarkTypeType,
    TaskStatusType,
    TextTypeType,
    VoiceIdType,
)
from .type_defs import (
    DescribeVoicesOutputTypeDef,
    GetLexiconOutputTypeDef,
    GetSpeechSynthesisTaskOutputTypeDef,
    ListLexiconsOutputTypeDef,
    ListSpeechSynthesisTasksOutputTypeDef,
    ListTagsForResourceOutputTypeDef,
    PaginatorConfigTypeDef,
    ResponseMetadataTypeDef,
    StartSpeechSynthesisStreamActionStreamTypeDef,
    StartSpeechSynthesisStreamEventStreamTypeDef,
    StartSpeechSynthesisTaskOutputTypeDef,
)

class AioStartSpeechSynthesisStreamOutputTypeDef(TypedDict):
    EventStream: AioEventStream[StartSpeechSynthesisStreamEventStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef

class AioSynthesizeSpeechOutputTypeDef(TypedDict):
    AudioStream: AioStreamingBody
    ContentType: str
    RequestCharacters: int
    ResponseMetadata: ResponseMetadataTypeDef

class AioDescribeVoicesPaginator(AioPaginator[DescribeVoicesOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        Engine: EngineType = ...,
        LanguageCode: LanguageCodeType = ...,
        IncludeAdditionalLanguageCodes: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeVoicesOutputTypeDef]: ...

class AioListLexiconsPaginator(AioPaginator[ListLexiconsOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListLexiconsOutputTypeDef]: ...

class AioListSpeechSynthesisTasksPaginator(AioPaginator[ListSpeechSynthesisTasksOutputTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Status: TaskStatusType = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSpeechSynthesisTasksOutputTypeDef]: ...

class AioPollyClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def delete_lexicon(self, *, Name: str) -> dict[str, Any]:
        """Remove a pronunciation lexicon of this region."""
    async def describe_voices(
        self,
        *,
        Engine: EngineType = ...,
        LanguageCode: LanguageCodeType = ...,
        IncludeAdditionalLanguageCodes: bool = ...,
        NextToken: str = ...,
    ) -> DescribeVoicesOutputTypeDef:
        """List the voices: name, gender, languages and engines of each."""
    async def get_lexicon(self, *, Name: str) -> GetLexiconOutputTypeDef:
        """Give the text and the facts of a pronunciation lexicon."""
    async def get_speech_synthesis_task(self, *, TaskId: str) -> GetSpeechSynthesisTaskOutputTypeDef:
        """Tell how far a task that speaks into a bucket has come."""
    async def list_lexicons(self, *, NextToken: str = ...) -> ListLexiconsOutputTypeDef:
        """List the pronunciation lexicons of this region."""
    async def list_speech_synthesis_tasks(
        self, *, MaxResults: int = ..., NextToken: str = ..., Status: TaskStatusType = ...
    ) -> ListSpeechSynthesisTasksOutputTypeDef:
        """List the tasks that speak into buckets, newest first, of one state if wanted."""
    async def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceOutputTypeDef:
        """Give the tags of a resource."""
    async def put_lexicon(self, *, Name: str, Content: str, Tags: Mapping[str, str] = ...) -> dict[str, Any]:
        """Store a pronunciation lexicon (PLS), or replace the one of this name."""
    async def start_speech_synthesis_stream(
        self,
        *,
        Engine: EngineType,
        OutputFormat: OutputFormatType,
        VoiceId: VoiceIdType,
        LanguageCode: LanguageCodeType = ...,
        LexiconNames: Sequence[str] = ...,
        SampleRate: str = ...,
        ActionStream: Iterable[StartSpeechSynthesisStreamActionStreamTypeDef]
        | AsyncIterable[StartSpeechSynthesisStreamActionStreamTypeDef] = ...,
    ) -> AioStartSpeechSynthesisStreamOutputTypeDef:
        """Speak text while it is still being written: text goes in and audio comes out on one connection."""
    async def start_speech_synthesis_task(
        self,
        *,
        OutputFormat: OutputFormatType,
        OutputS3BucketName: str,
        Text: str,
        VoiceId: VoiceIdType,
        Engine: EngineType = ...,
        LanguageCode: LanguageCodeType = ...,
        LexiconNames: Sequence[str] = ...,
        OutputS3KeyPrefix: str = ...,
        SampleRate: str = ...,
        SnsTopicArn: str = ...,
        SpeechMarkTypes: Sequence[SpeechMarkTypeType] = ...,
        TextType: TextTypeType = ...,
    ) -> StartSpeechSynthesisTaskOutputTypeDef:
        """Speak a long text into a file in a bucket, in the background."""
    async def synthesize_speech(
        self,
        *,
        OutputFormat: OutputFormatType,
        Text: str,
        VoiceId: VoiceIdType,
        Engine: EngineType = ...,
        LanguageCode: LanguageCodeType = ...,
        LexiconNames: Sequence[str] = ...,
        SampleRate: str = ...,
        SpeechMarkTypes: Sequence[SpeechMarkTypeType] = ...,
        TextType: TextTypeType = ...,
    ) -> AioSynthesizeSpeechOutputTypeDef:
        """Speak a text or SSML: give the audio as a stream, or the speech marks of it."""
    async def tag_resource(self, *, ResourceArn: str, Tags: Mapping[str, str]) -> dict[str, Any]:
        """Put tags on a resource, or change them."""
    async def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Take tags off a resource."""
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: DescribeVoicesPaginatorName) -> AioDescribeVoicesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLexiconsPaginatorName) -> AioListLexiconsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSpeechSynthesisTasksPaginatorName
    ) -> AioListSpeechSynthesisTasksPaginator: ...
