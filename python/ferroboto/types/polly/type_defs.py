"""Requests and answers of Polly."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from ferroboto.eventstream import EventStream
from ferroboto.response import StreamingBody

from .literals import (
    EngineType,
    GenderType,
    LanguageCodeType,
    OutputFormatType,
    QuotaCodeType,
    ServiceCodeType,
    SpeechMarkTypeType,
    TaskStatusType,
    TextTypeType,
    ValidationExceptionReasonType,
    VoiceIdType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AudioEventTypeDef(TypedDict):
    AudioChunk: NotRequired[bytes]


class DeleteLexiconInputTypeDef(TypedDict):
    Name: str


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class DescribeVoicesInputPaginateTypeDef(TypedDict):
    Engine: NotRequired[EngineType]
    LanguageCode: NotRequired[LanguageCodeType]
    IncludeAdditionalLanguageCodes: NotRequired[bool]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class DescribeVoicesInputTypeDef(TypedDict):
    Engine: NotRequired[EngineType]
    LanguageCode: NotRequired[LanguageCodeType]
    IncludeAdditionalLanguageCodes: NotRequired[bool]
    NextToken: NotRequired[str]


class VoiceTypeDef(TypedDict):
    Gender: NotRequired[GenderType]
    Id: NotRequired[VoiceIdType]
    LanguageCode: NotRequired[LanguageCodeType]
    LanguageName: NotRequired[str]
    Name: NotRequired[str]
    AdditionalLanguageCodes: NotRequired[list[LanguageCodeType]]
    SupportedEngines: NotRequired[list[EngineType]]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class DescribeVoicesOutputTypeDef(TypedDict):
    Voices: list[VoiceTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class FlushStreamConfigurationTypeDef(TypedDict):
    Force: NotRequired[bool]


class GetLexiconInputTypeDef(TypedDict):
    Name: str


class LexiconTypeDef(TypedDict):
    Content: NotRequired[str]
    Name: NotRequired[str]


class LexiconAttributesTypeDef(TypedDict):
    Alphabet: NotRequired[str]
    LanguageCode: NotRequired[LanguageCodeType]
    LastModified: NotRequired[datetime]
    LexiconArn: NotRequired[str]
    LexemesCount: NotRequired[int]
    Size: NotRequired[int]


class GetLexiconOutputTypeDef(TypedDict):
    Lexicon: LexiconTypeDef
    LexiconAttributes: LexiconAttributesTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GetSpeechSynthesisTaskInputTypeDef(TypedDict):
    TaskId: str


class SynthesisTaskTypeDef(TypedDict):
    Engine: NotRequired[EngineType]
    TaskId: NotRequired[str]
    TaskStatus: NotRequired[TaskStatusType]
    TaskStatusReason: NotRequired[str]
    OutputUri: NotRequired[str]
    CreationTime: NotRequired[datetime]
    RequestCharacters: NotRequired[int]
    SnsTopicArn: NotRequired[str]
    LexiconNames: NotRequired[list[str]]
    OutputFormat: NotRequired[OutputFormatType]
    SampleRate: NotRequired[str]
    SpeechMarkTypes: NotRequired[list[SpeechMarkTypeType]]
    TextType: NotRequired[TextTypeType]
    VoiceId: NotRequired[VoiceIdType]
    LanguageCode: NotRequired[LanguageCodeType]


class GetSpeechSynthesisTaskOutputTypeDef(TypedDict):
    SynthesisTask: SynthesisTaskTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class LexiconDescriptionTypeDef(TypedDict):
    Name: NotRequired[str]
    Attributes: NotRequired[LexiconAttributesTypeDef]


class ListLexiconsInputPaginateTypeDef(TypedDict):
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListLexiconsInputTypeDef(TypedDict):
    NextToken: NotRequired[str]


class ListLexiconsOutputTypeDef(TypedDict):
    Lexicons: list[LexiconDescriptionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListSpeechSynthesisTasksInputPaginateTypeDef(TypedDict):
    Status: NotRequired[TaskStatusType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListSpeechSynthesisTasksInputTypeDef(TypedDict):
    MaxResults: NotRequired[int]
    NextToken: NotRequired[str]
    Status: NotRequired[TaskStatusType]


class ListSpeechSynthesisTasksOutputTypeDef(TypedDict):
    SynthesisTasks: list[SynthesisTaskTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTagsForResourceInputTypeDef(TypedDict):
    ResourceArn: str


class ListTagsForResourceOutputTypeDef(TypedDict):
    Tags: dict[str, str]
    ResponseMetadata: ResponseMetadataTypeDef


class PutLexiconInputTypeDef(TypedDict):
    Name: str
    Content: str
    Tags: NotRequired[Mapping[str, str]]


class ServiceFailureExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class ServiceQuotaExceededExceptionTypeDef(TypedDict):
    message: str
    quotaCode: QuotaCodeType
    serviceCode: ServiceCodeType


class TextEventTypeDef(TypedDict):
    Text: str
    TextType: NotRequired[TextTypeType]
    FlushStreamConfiguration: NotRequired[FlushStreamConfigurationTypeDef]


class StartSpeechSynthesisStreamActionStreamTypeDef(TypedDict):
    TextEvent: NotRequired[TextEventTypeDef]
    CloseStreamEvent: NotRequired[Mapping[str, Any]]


class StreamClosedEventTypeDef(TypedDict):
    RequestCharacters: NotRequired[int]


class ValidationExceptionFieldTypeDef(TypedDict):
    name: str
    message: str


class ValidationExceptionTypeDef(TypedDict):
    message: str
    reason: ValidationExceptionReasonType
    fields: NotRequired[list[ValidationExceptionFieldTypeDef]]


class ThrottlingReasonTypeDef(TypedDict):
    reason: NotRequired[str]
    resource: NotRequired[str]


class ThrottlingExceptionTypeDef(TypedDict):
    message: NotRequired[str]
    throttlingReasons: NotRequired[list[ThrottlingReasonTypeDef]]


class StartSpeechSynthesisStreamEventStreamTypeDef(TypedDict):
    AudioEvent: NotRequired[AudioEventTypeDef]
    StreamClosedEvent: NotRequired[StreamClosedEventTypeDef]
    ValidationException: NotRequired[ValidationExceptionTypeDef]
    ServiceQuotaExceededException: NotRequired[ServiceQuotaExceededExceptionTypeDef]
    ServiceFailureException: NotRequired[ServiceFailureExceptionTypeDef]
    ThrottlingException: NotRequired[ThrottlingExceptionTypeDef]


class StartSpeechSynthesisStreamInputTypeDef(TypedDict):
    Engine: EngineType
    OutputFormat: OutputFormatType
    VoiceId: VoiceIdType
    LanguageCode: NotRequired[LanguageCodeType]
    LexiconNames: NotRequired[Sequence[str]]
    SampleRate: NotRequired[str]
    ActionStream: NotRequired[Iterable[StartSpeechSynthesisStreamActionStreamTypeDef]]


class StartSpeechSynthesisStreamOutputTypeDef(TypedDict):
    EventStream: EventStream[StartSpeechSynthesisStreamEventStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class StartSpeechSynthesisTaskInputTypeDef(TypedDict):
    OutputFormat: OutputFormatType
    OutputS3BucketName: str
    Text: str
    VoiceId: VoiceIdType
    Engine: NotRequired[EngineType]
    LanguageCode: NotRequired[LanguageCodeType]
    LexiconNames: NotRequired[Sequence[str]]
    OutputS3KeyPrefix: NotRequired[str]
    SampleRate: NotRequired[str]
    SnsTopicArn: NotRequired[str]
    SpeechMarkTypes: NotRequired[Sequence[SpeechMarkTypeType]]
    TextType: NotRequired[TextTypeType]


class StartSpeechSynthesisTaskOutputTypeDef(TypedDict):
    SynthesisTask: SynthesisTaskTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class SynthesizeSpeechInputTypeDef(TypedDict):
    OutputFormat: OutputFormatType
    Text: str
    VoiceId: VoiceIdType
    Engine: NotRequired[EngineType]
    LanguageCode: NotRequired[LanguageCodeType]
    LexiconNames: NotRequired[Sequence[str]]
    SampleRate: NotRequired[str]
    SpeechMarkTypes: NotRequired[Sequence[SpeechMarkTypeType]]
    TextType: NotRequired[TextTypeType]


class SynthesizeSpeechOutputTypeDef(TypedDict):
    AudioStream: StreamingBody
    ContentType: str
    RequestCharacters: int
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceInputTypeDef(TypedDict):
    ResourceArn: str
    Tags: Mapping[str, str]


class UntagResourceInputTypeDef(TypedDict):
    ResourceArn: str
    TagKeys: Sequence[str]
