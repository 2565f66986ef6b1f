"""The client of Polly."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, overload

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

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
from .paginator import DescribeVoicesPaginator, ListLexiconsPaginator, ListSpeechSynthesisTasksPaginator
from .type_defs import (
    DescribeVoicesOutputTypeDef,
    GetLexiconOutputTypeDef,
    GetSpeechSynthesisTaskOutputTypeDef,
    ListLexiconsOutputTypeDef,
    ListSpeechSynthesisTasksOutputTypeDef,
    ListTagsForResourceOutputTypeDef,
    StartSpeechSynthesisStreamActionStreamTypeDef,
    StartSpeechSynthesisStreamOutputTypeDef,
    StartSpeechSynthesisTaskOutputTypeDef,
    SynthesizeSpeechOutputTypeDef,
)

class Exceptions(BaseClientExceptions):
    EngineNotSupportedException: type[ClientError]
    InvalidLexiconException: type[ClientError]
    InvalidNextTokenException: type[ClientError]
    InvalidS3BucketException: type[ClientError]
    InvalidS3KeyException: type[ClientError]
    InvalidSampleRateException: type[ClientError]
    InvalidSnsTopicArnException: type[ClientError]
    InvalidSsmlException: type[ClientError]
    InvalidTagParameterException: type[ClientError]
    InvalidTaskIdException: type[ClientError]
    LanguageNotSupportedException: type[ClientError]
    LexiconNotFoundException: type[ClientError]
    LexiconSizeExceededException: type[ClientError]
    MarksNotSupportedForFormatException: type[ClientError]
    MaxLexemeLengthExceededException: type[ClientError]
    MaxLexiconsNumberExceededException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ServiceFailureException: type[ClientError]
    ServiceQuotaExceededException: type[ClientError]
    SsmlMarksNotSupportedForTextTypeException: type[ClientError]
    SynthesisTaskNotFoundException: type[ClientError]
    TextLengthExceededException: type[ClientError]
    ThrottlingException: type[ClientError]
    TooManyTagsException: type[ClientError]
    UnsupportedPlsAlphabetException: type[ClientError]
    UnsupportedPlsLanguageException: type[ClientError]
    ValidationException: type[ClientError]

class PollyClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def delete_lexicon(self, *, Name: str) -> dict[str, Any]:
        """Remove a pronunciation lexicon of this region."""
    def describe_voices(
        self,
        *,
        Engine: EngineType = ...,
        LanguageCode: LanguageCodeType = ...,
        IncludeAdditionalLanguageCodes: bool = ...,
        NextToken: str = ...,
    ) -> DescribeVoicesOutputTypeDef:
        """List the voices: name, gender, languages and engines of each."""
    def get_lexicon(self, *, Name: str) -> GetLexiconOutputTypeDef:
        """Give the text and the facts of a pronunciation lexicon."""
    def get_speech_synthesis_task(self, *, TaskId: str) -> GetSpeechSynthesisTaskOutputTypeDef:
        """Tell how far a task that speaks into a bucket has come."""
    def list_lexicons(self, *, NextToken: str = ...) -> ListLexiconsOutputTypeDef:
        """List the pronunciation lexicons of this region."""
    def list_speech_synthesis_tasks(
        self, *, MaxResults: int = ..., NextToken: str = ..., Status: TaskStatusType = ...
    ) -> ListSpeechSynthesisTasksOutputTypeDef:
        """List the tasks that speak into buckets, newest first, of one state if wanted."""
    def list_tags_for_resource(self, *, ResourceArn: str) -> ListTagsForResourceOutputTypeDef:
        """Give the tags of a resource."""
    def put_lexicon(self, *, Name: str, Content: str, Tags: Mapping[str, str] = ...) -> dict[str, Any]:
        """Store a pronunciation lexicon (PLS), or replace the one of this name."""
    def start_speech_synthesis_stream(
        self,
        *,
        Engine: EngineType,
        OutputFormat: OutputFormatType,
        VoiceId: VoiceIdType,
        LanguageCode: LanguageCodeType = ...,
        LexiconNames: Sequence[str] = ...,
        SampleRate: str = ...,
        ActionStream: Iterable[StartSpeechSynthesisStreamActionStreamTypeDef] = ...,
    ) -> StartSpeechSynthesisStreamOutputTypeDef:
        """Speak text while it is still being written: text goes in and audio comes out on one connection."""
    def start_speech_synthesis_task(
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
    def synthesize_speech(
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
    ) -> SynthesizeSpeechOutputTypeDef:
        """Speak a text or SSML: give the audio as a stream, or the speech marks of it."""
    def tag_resource(self, *, ResourceArn: str, Tags: Mapping[str, str]) -> dict[str, Any]:
        """Put tags on a resource, or change them."""
    def untag_resource(self, *, ResourceArn: str, TagKeys: Sequence[str]) -> dict[str, Any]:
        """Take tags off a resource."""
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: DescribeVoicesPaginatorName) -> DescribeVoicesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLexiconsPaginatorName) -> ListLexiconsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSpeechSynthesisTasksPaginatorName
    ) -> ListSpeechSynthesisTasksPaginator: ...
