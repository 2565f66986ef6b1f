"""The client of Polly for asyncio."""

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.eventstream import AioEventStream
from ferroboto.aio.response import AioStreamingBody

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    DescribeVoicesPaginatorName,
    EngineType,
    LanguageCodeType,
    ListLexiconsPaginatorName,
    ListSpeechSynthesisTasksPaginatorName,
    MapOperationName,
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
        """Deletes a pronunciation lexicon.

        :param Name: Name of the lexicon to delete.
        """
    async def describe_voices(
        self,
        *,
        Engine: EngineType = ...,
        LanguageCode: LanguageCodeType = ...,
        IncludeAdditionalLanguageCodes: bool = ...,
        NextToken: str = ...,
    ) -> DescribeVoicesOutputTypeDef:
        """Lists the available voices with their gender, languages and engines.

        :param Engine: Return only voices that support this engine.
        :param LanguageCode: Return only voices of this language, such as en-US or en-AU.
        :param IncludeAdditionalLanguageCodes: True also returns bilingual voices whose additional language is LanguageCode.
        :param NextToken: Token from the previous response, to get the next page.
        """
    async def get_lexicon(self, *, Name: str) -> GetLexiconOutputTypeDef:
        """Returns the content and attributes of a pronunciation lexicon.

        :param Name: Name of the lexicon to return.
        """
    async def get_speech_synthesis_task(self, *, TaskId: str) -> GetSpeechSynthesisTaskOutputTypeDef:
        """Returns the status of a speech synthesis task.

        :param TaskId: ID of the task, as returned by start_speech_synthesis_task.
        """
    async def list_lexicons(self, *, NextToken: str = ...) -> ListLexiconsOutputTypeDef:
        """Lists the pronunciation lexicons of the region.

        :param NextToken: Token from the previous response, to get the next page.
        """
    async def list_speech_synthesis_tasks(
        self, *, MaxResults: int = ..., NextToken: str = ..., Status: TaskStatusType = ...
    ) -> ListSpeechSynthesisTasksOutputTypeDef:
        """Lists speech synthesis tasks, newest first, optionally with a given status.

        :param MaxResults: Maximum number of tasks to return in one response.
        :param NextToken: Token from the previous response, to get the next page.
        :param Status: Return only tasks with this status.
        """
    async def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceOutputTypeDef:
        """Lists the tags of a resource.

        :param ResourceArn: ARN of the lexicon.
        """
    async def put_lexicon(self, *, Name: str, Content: str, Tags: Mapping[str, str] = ...) -> dict[str, Any]:
        """Stores a pronunciation lexicon (PLS), or replaces the lexicon with the same name.

        :param Name: Name of the lexicon: letters and digits, up to 20 characters.
        :param Content: Lexicon in PLS (Pronunciation Lexicon Specification) XML.
        :param Tags: Tags to add, as a dict of keys and values.
        """
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
        """Synthesizes speech while you send the text. Text and audio share one connection.

        :param Engine: Speech engine. Only generative voices can stream.
        :param LanguageCode: Language for a bilingual voice, such as en-IN or hi-IN for Aditi. Default: the voice's first language.
        :param LexiconNames: Names of up to five lexicons to apply, in this order. Each applies if its language is the voice's.
        :param OutputFormat: Audio format, or json for speech marks.
        :param SampleRate: Sample rate in Hz, as a string. Default: 24000 or 22050 for mp3 and ogg_vorbis, 16000 for pcm.
        :param VoiceId: Voice, such as Joanna or Russell. describe_voices lists the voices of each language.
        :param ActionStream: Iterable of events: TextEvent with a piece of text, CloseStreamEvent at the end.
        """
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
        """Synthesizes a long text asynchronously and writes the audio to an S3 bucket.

        :param Engine: Speech engine: standard, neural, long-form or generative. Each voice supports some of them.
        :param LanguageCode: Language for a bilingual voice, such as en-IN or hi-IN for Aditi. Default: the voice's first language.
        :param LexiconNames: Names of up to five lexicons to apply, in this order. Each applies if its language is the voice's.
        :param OutputFormat: Audio format, or json for speech marks.
        :param OutputS3BucketName: S3 bucket to write the audio to.
        :param OutputS3KeyPrefix: Prefix of the S3 key. The ID of the task follows it.
        :param SampleRate: Sample rate in Hz, as a string. Default: 24000 or 22050 for mp3 and ogg_vorbis, 16000 for pcm.
        :param SnsTopicArn: ARN of an SNS topic to notify when the task has finished.
        :param SpeechMarkTypes: Types of speech marks to return. Requires the output format json.
        :param Text: Text to synthesize, up to 100,000 billed characters. SSML requires TextType='ssml'.
        :param TextType: text for plain text (the default), or ssml.
        :param VoiceId: Voice, such as Joanna or Russell. describe_voices lists the voices of each language.
        """
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
        """Synthesizes speech from plain text or SSML. Returns an audio stream, or speech marks.

        :param Engine: Speech engine: standard, neural, long-form or generative. Each voice supports some of them.
        :param LanguageCode: Language for a bilingual voice, such as en-IN or hi-IN for Aditi. Default: the voice's first language.
        :param LexiconNames: Names of up to five lexicons to apply, in this order. Each applies if its language is the voice's.
        :param OutputFormat: Audio format, or json for speech marks.
        :param SampleRate: Sample rate in Hz, as a string. Default: 24000 or 22050 for mp3 and ogg_vorbis, 16000 for pcm.
        :param SpeechMarkTypes: Types of speech marks to return. Requires the output format json.
        :param Text: Text to synthesize, up to 3000 billed characters. SSML requires TextType='ssml'.
        :param TextType: text for plain text (the default), or ssml.
        :param VoiceId: Voice, such as Joanna or Russell. describe_voices lists the voices of each language.
        """
    async def tag_resource(self, *, ResourceArn: str, Tags: Mapping[str, str]) -> dict[str, Any]:
        """Adds tags to a resource, or changes their values.

        :param ResourceArn: ARN of the lexicon.
        :param Tags: Tags to add, as a dict of keys and values.
        """
    async def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Removes tags from a resource.

        :param ResourceArn: ARN of the lexicon.
        :param TagKeys: Keys of the tags to remove.
        """
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: DescribeVoicesPaginatorName) -> AioDescribeVoicesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLexiconsPaginatorName) -> AioListLexiconsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSpeechSynthesisTasksPaginatorName
    ) -> AioListSpeechSynthesisTasksPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal["delete_lexicon", "put_lexicon", "tag_resource", "untag_resource"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_voices"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeVoicesOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_lexicon"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLexiconOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_speech_synthesis_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSpeechSynthesisTaskOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_lexicons"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListLexiconsOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_speech_synthesis_tasks"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSpeechSynthesisTasksOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_speech_synthesis_stream"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioStartSpeechSynthesisStreamOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_speech_synthesis_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartSpeechSynthesisTaskOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["synthesize_speech"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioSynthesizeSpeechOutputTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
