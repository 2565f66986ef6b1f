"""Requests and answers of BedrockRuntime."""

import sys
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import IO, Any

from ferroboto.eventstream import EventStream
from ferroboto.response import StreamingBody

from .literals import (
    AsyncInvokeStatusType,
    AudioFormatType,
    CachePointTypeType,
    CacheTTLType,
    ConversationRoleType,
    DocumentFormatType,
    GuardrailActionType,
    GuardrailAutomatedReasoningLogicWarningTypeType,
    GuardrailChecksContentFilterCategoryType,
    GuardrailChecksPromptAttackCategoryType,
    GuardrailChecksRoleType,
    GuardrailChecksSensitiveInformationEntityTypeType,
    GuardrailContentFilterConfidenceType,
    GuardrailContentFilterStrengthType,
    GuardrailContentFilterTypeType,
    GuardrailContentPolicyActionType,
    GuardrailContentQualifierType,
    GuardrailContentSourceType,
    GuardrailContextualGroundingFilterTypeType,
    GuardrailContextualGroundingPolicyActionType,
    GuardrailConverseContentQualifierType,
    GuardrailConverseImageFormatType,
    GuardrailImageFormatType,
    GuardrailManagedWordTypeType,
    GuardrailOriginType,
    GuardrailOutputScopeType,
    GuardrailOwnershipType,
    GuardrailPiiEntityTypeType,
    GuardrailSensitiveInformationPolicyActionType,
    GuardrailStreamProcessingModeType,
    GuardrailTopicPolicyActionType,
    GuardrailTopicTypeType,
    GuardrailTraceType,
    GuardrailWordPolicyActionType,
    ImageFormatType,
    OutputFormatTypeType,
    PerformanceConfigLatencyType,
    ServiceTierTypeType,
    SortAsyncInvocationByType,
    SortOrderType,
    StopReasonType,
    ToolResultStatusType,
    ToolUseTypeType,
    TraceType,
    VideoFormatType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class AppliedGuardrailDetailsTypeDef(TypedDict):
    guardrailId: NotRequired[str]
    guardrailVersion: NotRequired[str]
    guardrailArn: NotRequired[str]
    guardrailOrigin: NotRequired[list[GuardrailOriginType]]
    guardrailOwnership: NotRequired[GuardrailOwnershipType]


class GuardrailTextBlockTypeDef(TypedDict):
    text: str
    qualifiers: NotRequired[Sequence[GuardrailContentQualifierType]]


BlobTypeDef = str | bytes | bytearray | IO[Any] | StreamingBody


class GuardrailImageSourceTypeDef(TypedDict):
    bytes: NotRequired[BlobTypeDef]


class GuardrailImageBlockTypeDef(TypedDict):
    format: GuardrailImageFormatType
    source: GuardrailImageSourceTypeDef


class GuardrailContentBlockTypeDef(TypedDict):
    text: NotRequired[GuardrailTextBlockTypeDef]
    image: NotRequired[GuardrailImageBlockTypeDef]


class ApplyGuardrailRequestTypeDef(TypedDict):
    guardrailIdentifier: str
    guardrailVersion: str
    source: GuardrailContentSourceType
    content: Sequence[GuardrailContentBlockTypeDef]
    outputScope: NotRequired[GuardrailOutputScopeType]


class GuardrailUsageTypeDef(TypedDict):
    topicPolicyUnits: int
    contentPolicyUnits: int
    wordPolicyUnits: int
    sensitiveInformationPolicyUnits: int
    sensitiveInformationPolicyFreeUnits: int
    contextualGroundingPolicyUnits: int
    contentPolicyImageUnits: NotRequired[int]
    automatedReasoningPolicyUnits: NotRequired[int]
    automatedReasoningPolicies: NotRequired[int]


class GuardrailOutputContentTypeDef(TypedDict):
    text: NotRequired[str]


class GuardrailTopicTypeDef(TypedDict):
    name: str
    type: GuardrailTopicTypeType
    action: GuardrailTopicPolicyActionType
    detected: NotRequired[bool]


class GuardrailTopicPolicyAssessmentTypeDef(TypedDict):
    topics: list[GuardrailTopicTypeDef]


class GuardrailContentFilterTypeDef(TypedDict):
    type: GuardrailContentFilterTypeType
    confidence: GuardrailContentFilterConfidenceType
    action: GuardrailContentPolicyActionType
    filterStrength: NotRequired[GuardrailContentFilterStrengthType]
    detected: NotRequired[bool]


class GuardrailContentPolicyAssessmentTypeDef(TypedDict):
    filters: list[GuardrailContentFilterTypeDef]


class GuardrailCustomWordTypeDef(TypedDict):
    match: str
    action: GuardrailWordPolicyActionType
    detected: NotRequired[bool]


class GuardrailManagedWordTypeDef(TypedDict):
    match: str
    type: GuardrailManagedWordTypeType
    action: GuardrailWordPolicyActionType
    detected: NotRequired[bool]


class GuardrailWordPolicyAssessmentTypeDef(TypedDict):
    customWords: list[GuardrailCustomWordTypeDef]
    managedWordLists: list[GuardrailManagedWordTypeDef]


class GuardrailPiiEntityFilterTypeDef(TypedDict):
    match: str
    type: GuardrailPiiEntityTypeType
    action: GuardrailSensitiveInformationPolicyActionType
    detected: NotRequired[bool]


class GuardrailRegexFilterTypeDef(TypedDict):
    action: GuardrailSensitiveInformationPolicyActionType
    name: NotRequired[str]
    match: NotRequired[str]
    regex: NotRequired[str]
    detected: NotRequired[bool]


class GuardrailSensitiveInformationPolicyAssessmentTypeDef(TypedDict):
    piiEntities: list[GuardrailPiiEntityFilterTypeDef]
    regexes: list[GuardrailRegexFilterTypeDef]


class GuardrailContextualGroundingFilterTypeDef(TypedDict):
    type: GuardrailContextualGroundingFilterTypeType
    threshold: float
    score: float
    action: GuardrailContextualGroundingPolicyActionType
    detected: NotRequired[bool]


class GuardrailContextualGroundingPolicyAssessmentTypeDef(TypedDict):
    filters: NotRequired[list[GuardrailContextualGroundingFilterTypeDef]]


class GuardrailAutomatedReasoningStatementTypeDef(TypedDict):
    logic: NotRequired[str]
    naturalLanguage: NotRequired[str]


class GuardrailAutomatedReasoningInputTextReferenceTypeDef(TypedDict):
    text: NotRequired[str]


class GuardrailAutomatedReasoningTranslationTypeDef(TypedDict):
    premises: NotRequired[list[GuardrailAutomatedReasoningStatementTypeDef]]
    claims: NotRequired[list[GuardrailAutomatedReasoningStatementTypeDef]]
    untranslatedPremises: NotRequired[list[GuardrailAutomatedReasoningInputTextReferenceTypeDef]]
    untranslatedClaims: NotRequired[list[GuardrailAutomatedReasoningInputTextReferenceTypeDef]]
    confidence: NotRequired[float]


class GuardrailAutomatedReasoningScenarioTypeDef(TypedDict):
    statements: NotRequired[list[GuardrailAutomatedReasoningStatementTypeDef]]


class GuardrailAutomatedReasoningRuleTypeDef(TypedDict):
    identifier: NotRequired[str]
    policyVersionArn: NotRequired[str]


class GuardrailAutomatedReasoningLogicWarningTypeDef(TypedDict):
    type: NotRequired[GuardrailAutomatedReasoningLogicWarningTypeType]
    premises: NotRequired[list[GuardrailAutomatedReasoningStatementTypeDef]]
    claims: NotRequired[list[GuardrailAutomatedReasoningStatementTypeDef]]


class GuardrailAutomatedReasoningValidFindingTypeDef(TypedDict):
    translation: NotRequired[GuardrailAutomatedReasoningTranslationTypeDef]
    claimsTrueScenario: NotRequired[GuardrailAutomatedReasoningScenarioTypeDef]
    supportingRules: NotRequired[list[GuardrailAutomatedReasoningRuleTypeDef]]
    logicWarning: NotRequired[GuardrailAutomatedReasoningLogicWarningTypeDef]


class GuardrailAutomatedReasoningInvalidFindingTypeDef(TypedDict):
    translation: NotRequired[GuardrailAutomatedReasoningTranslationTypeDef]
    contradictingRules: NotRequired[list[GuardrailAutomatedReasoningRuleTypeDef]]
    logicWarning: NotRequired[GuardrailAutomatedReasoningLogicWarningTypeDef]


class GuardrailAutomatedReasoningSatisfiableFindingTypeDef(TypedDict):
    translation: NotRequired[GuardrailAutomatedReasoningTranslationTypeDef]
    claimsTrueScenario: NotRequired[GuardrailAutomatedReasoningScenarioTypeDef]
    claimsFalseScenario: NotRequired[GuardrailAutomatedReasoningScenarioTypeDef]
    logicWarning: NotRequired[GuardrailAutomatedReasoningLogicWarningTypeDef]


class GuardrailAutomatedReasoningImpossibleFindingTypeDef(TypedDict):
    translation: NotRequired[GuardrailAutomatedReasoningTranslationTypeDef]
    contradictingRules: NotRequired[list[GuardrailAutomatedReasoningRuleTypeDef]]
    logicWarning: NotRequired[GuardrailAutomatedReasoningLogicWarningTypeDef]


class GuardrailAutomatedReasoningTranslationOptionTypeDef(TypedDict):
    translations: NotRequired[list[GuardrailAutomatedReasoningTranslationTypeDef]]


class GuardrailAutomatedReasoningTranslationAmbiguousFindingTypeDef(TypedDict):
    options: NotRequired[list[GuardrailAutomatedReasoningTranslationOptionTypeDef]]
    differenceScenarios: NotRequired[list[GuardrailAutomatedReasoningScenarioTypeDef]]


class GuardrailAutomatedReasoningFindingTypeDef(TypedDict):
    valid: NotRequired[GuardrailAutomatedReasoningValidFindingTypeDef]
    invalid: NotRequired[GuardrailAutomatedReasoningInvalidFindingTypeDef]
    satisfiable: NotRequired[GuardrailAutomatedReasoningSatisfiableFindingTypeDef]
    impossible: NotRequired[GuardrailAutomatedReasoningImpossibleFindingTypeDef]
    translationAmbiguous: NotRequired[GuardrailAutomatedReasoningTranslationAmbiguousFindingTypeDef]
    tooComplex: NotRequired[dict[str, Any]]
    noTranslations: NotRequired[dict[str, Any]]


class GuardrailAutomatedReasoningPolicyAssessmentTypeDef(TypedDict):
    findings: NotRequired[list[GuardrailAutomatedReasoningFindingTypeDef]]


class GuardrailTextCharactersCoverageTypeDef(TypedDict):
    guarded: NotRequired[int]
    total: NotRequired[int]


class GuardrailImageCoverageTypeDef(TypedDict):
    guarded: NotRequired[int]
    total: NotRequired[int]


class GuardrailCoverageTypeDef(TypedDict):
    textCharacters: NotRequired[GuardrailTextCharactersCoverageTypeDef]
    images: NotRequired[GuardrailImageCoverageTypeDef]


class GuardrailInvocationMetricsTypeDef(TypedDict):
    guardrailProcessingLatency: NotRequired[int]
    usage: NotRequired[GuardrailUsageTypeDef]
    guardrailCoverage: NotRequired[GuardrailCoverageTypeDef]


class GuardrailAssessmentTypeDef(TypedDict):
    topicPolicy: NotRequired[GuardrailTopicPolicyAssessmentTypeDef]
    contentPolicy: NotRequired[GuardrailContentPolicyAssessmentTypeDef]
    wordPolicy: NotRequired[GuardrailWordPolicyAssessmentTypeDef]
    sensitiveInformationPolicy: NotRequired[GuardrailSensitiveInformationPolicyAssessmentTypeDef]
    contextualGroundingPolicy: NotRequired[GuardrailContextualGroundingPolicyAssessmentTypeDef]
    automatedReasoningPolicy: NotRequired[GuardrailAutomatedReasoningPolicyAssessmentTypeDef]
    invocationMetrics: NotRequired[GuardrailInvocationMetricsTypeDef]
    appliedGuardrailDetails: NotRequired[AppliedGuardrailDetailsTypeDef]


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class ApplyGuardrailResponseTypeDef(TypedDict):
    usage: GuardrailUsageTypeDef
    action: GuardrailActionType
    actionReason: str
    outputs: list[GuardrailOutputContentTypeDef]
    assessments: list[GuardrailAssessmentTypeDef]
    guardrailCoverage: GuardrailCoverageTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class AsyncInvokeS3OutputDataConfigTypeDef(TypedDict):
    s3Uri: str
    kmsKeyId: NotRequired[str]
    bucketOwner: NotRequired[str]


class AsyncInvokeOutputDataConfigTypeDef(TypedDict):
    s3OutputDataConfig: NotRequired[AsyncInvokeS3OutputDataConfigTypeDef]


class AsyncInvokeSummaryTypeDef(TypedDict):
    invocationArn: str
    modelArn: str
    submitTime: datetime
    outputDataConfig: AsyncInvokeOutputDataConfigTypeDef
    clientRequestToken: NotRequired[str]
    status: NotRequired[AsyncInvokeStatusType]
    failureMessage: NotRequired[str]
    lastModifiedTime: NotRequired[datetime]
    endTime: NotRequired[datetime]


class S3LocationTypeDef(TypedDict):
    uri: str
    bucketOwner: NotRequired[str]


class AudioSourceOutputTypeDef(TypedDict):
    bytes: NotRequired[bytes]
    s3Location: NotRequired[S3LocationTypeDef]


class ErrorBlockTypeDef(TypedDict):
    message: NotRequired[str]


class AudioBlockOutputTypeDef(TypedDict):
    format: AudioFormatType
    source: AudioSourceOutputTypeDef
    error: NotRequired[ErrorBlockTypeDef]


class AudioSourceTypeDef(TypedDict):
    bytes: NotRequired[BlobTypeDef]
    s3Location: NotRequired[S3LocationTypeDef]


AudioSourceUnionTypeDef = AudioSourceTypeDef | AudioSourceOutputTypeDef


class AudioBlockTypeDef(TypedDict):
    format: AudioFormatType
    source: AudioSourceUnionTypeDef
    error: NotRequired[ErrorBlockTypeDef]


AudioBlockUnionTypeDef = AudioBlockTypeDef | AudioBlockOutputTypeDef


class BidirectionalInputPayloadPartTypeDef(TypedDict):
    bytes: NotRequired[BlobTypeDef]


class BidirectionalOutputPayloadPartTypeDef(TypedDict):
    bytes: NotRequired[bytes]


class CacheDetailTypeDef(TypedDict):
    ttl: CacheTTLType
    inputTokens: int


class CachePointBlockTypeDef(TypedDict):
    type: CachePointTypeType
    ttl: NotRequired[CacheTTLType]


class CitationGeneratedContentTypeDef(TypedDict):
    text: NotRequired[str]


class WebLocationTypeDef(TypedDict):
    url: NotRequired[str]
    domain: NotRequired[str]


class DocumentCharLocationTypeDef(TypedDict):
    documentIndex: NotRequired[int]
    start: NotRequired[int]
    end: NotRequired[int]


class DocumentPageLocationTypeDef(TypedDict):
    documentIndex: NotRequired[int]
    start: NotRequired[int]
    end: NotRequired[int]


class DocumentChunkLocationTypeDef(TypedDict):
    documentIndex: NotRequired[int]
    start: NotRequired[int]
    end: NotRequired[int]


class SearchResultLocationTypeDef(TypedDict):
    searchResultIndex: NotRequired[int]
    start: NotRequired[int]
    end: NotRequired[int]


class CitationLocationTypeDef(TypedDict):
    web: NotRequired[WebLocationTypeDef]
    documentChar: NotRequired[DocumentCharLocationTypeDef]
    documentPage: NotRequired[DocumentPageLocationTypeDef]
    documentChunk: NotRequired[DocumentChunkLocationTypeDef]
    searchResultLocation: NotRequired[SearchResultLocationTypeDef]


class CitationSourceContentTypeDef(TypedDict):
    text: NotRequired[str]


class CitationOutputTypeDef(TypedDict):
    title: NotRequired[str]
    source: NotRequired[str]
    sourceContent: NotRequired[list[CitationSourceContentTypeDef]]
    location: NotRequired[CitationLocationTypeDef]


class CitationSourceContentDeltaTypeDef(TypedDict):
    text: NotRequired[str]


class CitationTypeDef(TypedDict):
    title: NotRequired[str]
    source: NotRequired[str]
    sourceContent: NotRequired[Sequence[CitationSourceContentTypeDef]]
    location: NotRequired[CitationLocationTypeDef]


CitationUnionTypeDef = CitationTypeDef | CitationOutputTypeDef


class CitationsConfigTypeDef(TypedDict):
    enabled: bool


class CitationsContentBlockOutputTypeDef(TypedDict):
    content: NotRequired[list[CitationGeneratedContentTypeDef]]
    citations: NotRequired[list[CitationOutputTypeDef]]


class CitationsContentBlockTypeDef(TypedDict):
    content: NotRequired[Sequence[CitationGeneratedContentTypeDef]]
    citations: NotRequired[Sequence[CitationUnionTypeDef]]


CitationsContentBlockUnionTypeDef = CitationsContentBlockTypeDef | CitationsContentBlockOutputTypeDef


class CitationsDeltaTypeDef(TypedDict):
    title: NotRequired[str]
    source: NotRequired[str]
    sourceContent: NotRequired[list[CitationSourceContentDeltaTypeDef]]
    location: NotRequired[CitationLocationTypeDef]


class ToolUseBlockDeltaTypeDef(TypedDict):
    input: str


class ToolResultBlockDeltaTypeDef(TypedDict):
    text: NotRequired[str]
    json: NotRequired[dict[str, Any]]


class ReasoningContentBlockDeltaTypeDef(TypedDict):
    text: NotRequired[str]
    redactedContent: NotRequired[bytes]
    signature: NotRequired[str]


class ImageSourceOutputTypeDef(TypedDict):
    bytes: NotRequired[bytes]
    s3Location: NotRequired[S3LocationTypeDef]


class ImageBlockDeltaTypeDef(TypedDict):
    source: NotRequired[ImageSourceOutputTypeDef]
    error: NotRequired[ErrorBlockTypeDef]


class ContentBlockDeltaTypeDef(TypedDict):
    text: NotRequired[str]
    toolUse: NotRequired[ToolUseBlockDeltaTypeDef]
    toolResult: NotRequired[list[ToolResultBlockDeltaTypeDef]]
    reasoningContent: NotRequired[ReasoningContentBlockDeltaTypeDef]
    citation: NotRequired[CitationsDeltaTypeDef]
    image: NotRequired[ImageBlockDeltaTypeDef]


class ContentBlockDeltaEventTypeDef(TypedDict):
    delta: ContentBlockDeltaTypeDef
    contentBlockIndex: int


class ImageBlockOutputTypeDef(TypedDict):
    format: ImageFormatType
    source: ImageSourceOutputTypeDef
    error: NotRequired[ErrorBlockTypeDef]


class DocumentContentBlockTypeDef(TypedDict):
    text: NotRequired[str]


class DocumentSourceOutputTypeDef(TypedDict):
    bytes: NotRequired[bytes]
    s3Location: NotRequired[S3LocationTypeDef]
    text: NotRequired[str]
    content: NotRequired[list[DocumentContentBlockTypeDef]]


class DocumentBlockOutputTypeDef(TypedDict):
    name: str
    source: DocumentSourceOutputTypeDef
    format: NotRequired[DocumentFormatType]
    context: NotRequired[str]
    citations: NotRequired[CitationsConfigTypeDef]


class VideoSourceOutputTypeDef(TypedDict):
    bytes: NotRequired[bytes]
    s3Location: NotRequired[S3LocationTypeDef]


class VideoBlockOutputTypeDef(TypedDict):
    format: VideoFormatType
    source: VideoSourceOutputTypeDef


class ToolUseBlockOutputTypeDef(TypedDict):
    toolUseId: str
    name: str
    input: dict[str, Any]
    type: NotRequired[ToolUseTypeType]


class SearchResultContentBlockTypeDef(TypedDict):
    text: str


class SearchResultBlockOutputTypeDef(TypedDict):
    source: str
    title: str
    content: list[SearchResultContentBlockTypeDef]
    citations: NotRequired[CitationsConfigTypeDef]


class ToolResultContentBlockOutputTypeDef(TypedDict):
    json: NotRequired[dict[str, Any]]
    text: NotRequired[str]
    image: NotRequired[ImageBlockOutputTypeDef]
    document: NotRequired[DocumentBlockOutputTypeDef]
    video: NotRequired[VideoBlockOutputTypeDef]
    searchResult: NotRequired[SearchResultBlockOutputTypeDef]


class ToolResultBlockOutputTypeDef(TypedDict):
    toolUseId: str
    content: list[ToolResultContentBlockOutputTypeDef]
    status: NotRequired[ToolResultStatusType]
    type: NotRequired[str]


class GuardrailConverseTextBlockOutputTypeDef(TypedDict):
    text: str
    qualifiers: NotRequired[list[GuardrailConverseContentQualifierType]]


class GuardrailConverseImageSourceOutputTypeDef(TypedDict):
    bytes: NotRequired[bytes]


class GuardrailConverseImageBlockOutputTypeDef(TypedDict):
    format: GuardrailConverseImageFormatType
    source: GuardrailConverseImageSourceOutputTypeDef


class GuardrailConverseContentBlockOutputTypeDef(TypedDict):
    text: NotRequired[GuardrailConverseTextBlockOutputTypeDef]
    image: NotRequired[GuardrailConverseImageBlockOutputTypeDef]


class ReasoningTextBlockTypeDef(TypedDict):
    text: str
    signature: NotRequired[str]


class ReasoningContentBlockOutputTypeDef(TypedDict):
    reasoningText: NotRequired[ReasoningTextBlockTypeDef]
    redactedContent: NotRequired[bytes]


class ToolReferenceTypeDef(TypedDict):
    type: NotRequired[str]
    name: NotRequired[str]
    serverName: NotRequired[str]


class ToolAdditionBlockTypeDef(TypedDict):
    tool: ToolReferenceTypeDef


class ToolRemovalBlockTypeDef(TypedDict):
    tool: ToolReferenceTypeDef


class ContentBlockOutputTypeDef(TypedDict):
    text: NotRequired[str]
    image: NotRequired[ImageBlockOutputTypeDef]
    document: NotRequired[DocumentBlockOutputTypeDef]
    video: NotRequired[VideoBlockOutputTypeDef]
    audio: NotRequired[AudioBlockOutputTypeDef]
    toolUse: NotRequired[ToolUseBlockOutputTypeDef]
    toolResult: NotRequired[ToolResultBlockOutputTypeDef]
    guardContent: NotRequired[GuardrailConverseContentBlockOutputTypeDef]
    cachePoint: NotRequired[CachePointBlockTypeDef]
    reasoningContent: NotRequired[ReasoningContentBlockOutputTypeDef]
    citationsContent: NotRequired[CitationsContentBlockOutputTypeDef]
    searchResult: NotRequired[SearchResultBlockOutputTypeDef]
    toolAddition: NotRequired[ToolAdditionBlockTypeDef]
    toolRemoval: NotRequired[ToolRemovalBlockTypeDef]


class ToolUseBlockStartTypeDef(TypedDict):
    toolUseId: str
    name: str
    type: NotRequired[ToolUseTypeType]


class ToolResultBlockStartTypeDef(TypedDict):
    toolUseId: str
    type: NotRequired[str]
    status: NotRequired[ToolResultStatusType]


class ImageBlockStartTypeDef(TypedDict):
    format: ImageFormatType


class ContentBlockStartTypeDef(TypedDict):
    toolUse: NotRequired[ToolUseBlockStartTypeDef]
    toolResult: NotRequired[ToolResultBlockStartTypeDef]
    image: NotRequired[ImageBlockStartTypeDef]


class ContentBlockStartEventTypeDef(TypedDict):
    start: ContentBlockStartTypeDef
    contentBlockIndex: int


class ContentBlockStopEventTypeDef(TypedDict):
    contentBlockIndex: int


class ImageSourceTypeDef(TypedDict):
    bytes: NotRequired[BlobTypeDef]
    s3Location: NotRequired[S3LocationTypeDef]


ImageSourceUnionTypeDef = ImageSourceTypeDef | ImageSourceOutputTypeDef


class ImageBlockTypeDef(TypedDict):
    format: ImageFormatType
    source: ImageSourceUnionTypeDef
    error: NotRequired[ErrorBlockTypeDef]


ImageBlockUnionTypeDef = ImageBlockTypeDef | ImageBlockOutputTypeDef


class DocumentSourceTypeDef(TypedDict):
    bytes: NotRequired[BlobTypeDef]
    s3Location: NotRequired[S3LocationTypeDef]
    text: NotRequired[str]
    content: NotRequired[Sequence[DocumentContentBlockTypeDef]]


DocumentSourceUnionTypeDef = DocumentSourceTypeDef | DocumentSourceOutputTypeDef


class DocumentBlockTypeDef(TypedDict):
    name: str
    source: DocumentSourceUnionTypeDef
    format: NotRequired[DocumentFormatType]
    context: NotRequired[str]
    citations: NotRequired[CitationsConfigTypeDef]


DocumentBlockUnionTypeDef = DocumentBlockTypeDef | DocumentBlockOutputTypeDef


class VideoSourceTypeDef(TypedDict):
    bytes: NotRequired[BlobTypeDef]
    s3Location: NotRequired[S3LocationTypeDef]


VideoSourceUnionTypeDef = VideoSourceTypeDef | VideoSourceOutputTypeDef


class VideoBlockTypeDef(TypedDict):
    format: VideoFormatType
    source: VideoSourceUnionTypeDef


VideoBlockUnionTypeDef = VideoBlockTypeDef | VideoBlockOutputTypeDef


class ToolUseBlockTypeDef(TypedDict):
    toolUseId: str
    name: str
    input: Mapping[str, Any]
    type: NotRequired[ToolUseTypeType]


ToolUseBlockUnionTypeDef = ToolUseBlockTypeDef | ToolUseBlockOutputTypeDef


class SearchResultBlockTypeDef(TypedDict):
    source: str
    title: str
    content: Sequence[SearchResultContentBlockTypeDef]
    citations: NotRequired[CitationsConfigTypeDef]


SearchResultBlockUnionTypeDef = SearchResultBlockTypeDef | SearchResultBlockOutputTypeDef


class ToolResultContentBlockTypeDef(TypedDict):
    json: NotRequired[Mapping[str, Any]]
    text: NotRequired[str]
    image: NotRequired[ImageBlockUnionTypeDef]
    document: NotRequired[DocumentBlockUnionTypeDef]
    video: NotRequired[VideoBlockUnionTypeDef]
    searchResult: NotRequired[SearchResultBlockUnionTypeDef]


ToolResultContentBlockUnionTypeDef = ToolResultContentBlockTypeDef | ToolResultContentBlockOutputTypeDef


class ToolResultBlockTypeDef(TypedDict):
    toolUseId: str
    content: Sequence[ToolResultContentBlockUnionTypeDef]
    status: NotRequired[ToolResultStatusType]
    type: NotRequired[str]


ToolResultBlockUnionTypeDef = ToolResultBlockTypeDef | ToolResultBlockOutputTypeDef


class GuardrailConverseTextBlockTypeDef(TypedDict):
    text: str
    qualifiers: NotRequired[Sequence[GuardrailConverseContentQualifierType]]


GuardrailConverseTextBlockUnionTypeDef = GuardrailConverseTextBlockTypeDef | GuardrailConverseTextBlockOutputTypeDef


class GuardrailConverseImageSourceTypeDef(TypedDict):
    bytes: NotRequired[BlobTypeDef]


GuardrailConverseImageSourceUnionTypeDef = (
    GuardrailConverseImageSourceTypeDef | GuardrailConverseImageSourceOutputTypeDef
)


class GuardrailConverseImageBlockTypeDef(TypedDict):
    format: GuardrailConverseImageFormatType
    source: GuardrailConverseImageSourceUnionTypeDef


GuardrailConverseImageBlockUnionTypeDef = GuardrailConverseImageBlockTypeDef | GuardrailConverseImageBlockOutputTypeDef


class GuardrailConverseContentBlockTypeDef(TypedDict):
    text: NotRequired[GuardrailConverseTextBlockUnionTypeDef]
    image: NotRequired[GuardrailConverseImageBlockUnionTypeDef]


GuardrailConverseContentBlockUnionTypeDef = (
    GuardrailConverseContentBlockTypeDef | GuardrailConverseContentBlockOutputTypeDef
)


class ReasoningContentBlockTypeDef(TypedDict):
    reasoningText: NotRequired[ReasoningTextBlockTypeDef]
    redactedContent: NotRequired[BlobTypeDef]


ReasoningContentBlockUnionTypeDef = ReasoningContentBlockTypeDef | ReasoningContentBlockOutputTypeDef


class ContentBlockTypeDef(TypedDict):
    text: NotRequired[str]
    image: NotRequired[ImageBlockUnionTypeDef]
    document: NotRequired[DocumentBlockUnionTypeDef]
    video: NotRequired[VideoBlockUnionTypeDef]
    audio: NotRequired[AudioBlockUnionTypeDef]
    toolUse: NotRequired[ToolUseBlockUnionTypeDef]
    toolResult: NotRequired[ToolResultBlockUnionTypeDef]
    guardContent: NotRequired[GuardrailConverseContentBlockUnionTypeDef]
    cachePoint: NotRequired[CachePointBlockTypeDef]
    reasoningContent: NotRequired[ReasoningContentBlockUnionTypeDef]
    citationsContent: NotRequired[CitationsContentBlockUnionTypeDef]
    searchResult: NotRequired[SearchResultBlockUnionTypeDef]
    toolAddition: NotRequired[ToolAdditionBlockTypeDef]
    toolRemoval: NotRequired[ToolRemovalBlockTypeDef]


ContentBlockUnionTypeDef = ContentBlockTypeDef | ContentBlockOutputTypeDef


class ConverseMetricsTypeDef(TypedDict):
    latencyMs: int


class MessageOutputTypeDef(TypedDict):
    role: ConversationRoleType
    content: list[ContentBlockOutputTypeDef]


class ConverseOutputTypeDef(TypedDict):
    message: NotRequired[MessageOutputTypeDef]


class MessageTypeDef(TypedDict):
    role: ConversationRoleType
    content: Sequence[ContentBlockUnionTypeDef]


MessageUnionTypeDef = MessageTypeDef | MessageOutputTypeDef


class SystemContentBlockTypeDef(TypedDict):
    text: NotRequired[str]
    guardContent: NotRequired[GuardrailConverseContentBlockUnionTypeDef]
    cachePoint: NotRequired[CachePointBlockTypeDef]


class InferenceConfigurationTypeDef(TypedDict):
    maxTokens: NotRequired[int]
    temperature: NotRequired[float]
    topP: NotRequired[float]
    stopSequences: NotRequired[Sequence[str]]


class ToolInputSchemaTypeDef(TypedDict):
    json: NotRequired[Mapping[str, Any]]


class ToolSpecificationTypeDef(TypedDict):
    name: str
    inputSchema: ToolInputSchemaTypeDef
    description: NotRequired[str]
    strict: NotRequired[bool]


class SystemToolTypeDef(TypedDict):
    name: str


class ToolTypeDef(TypedDict):
    toolSpec: NotRequired[ToolSpecificationTypeDef]
    systemTool: NotRequired[SystemToolTypeDef]
    cachePoint: NotRequired[CachePointBlockTypeDef]


class SpecificToolChoiceTypeDef(TypedDict):
    name: str


class ToolChoiceTypeDef(TypedDict):
    auto: NotRequired[Mapping[str, Any]]
    any: NotRequired[Mapping[str, Any]]
    tool: NotRequired[SpecificToolChoiceTypeDef]


class ToolConfigurationTypeDef(TypedDict):
    tools: Sequence[ToolTypeDef]
    toolChoice: NotRequired[ToolChoiceTypeDef]


class GuardrailConfigurationTypeDef(TypedDict):
    guardrailIdentifier: NotRequired[str]
    guardrailVersion: NotRequired[str]
    trace: NotRequired[GuardrailTraceType]


class PromptVariableValuesTypeDef(TypedDict):
    text: NotRequired[str]


class PerformanceConfigurationTypeDef(TypedDict):
    latency: NotRequired[PerformanceConfigLatencyType]


class ServiceTierTypeDef(TypedDict):
    type: ServiceTierTypeType


class JsonSchemaDefinitionTypeDef(TypedDict):
    schema: str
    name: NotRequired[str]
    description: NotRequired[str]


class OutputFormatStructureTypeDef(TypedDict):
    jsonSchema: NotRequired[JsonSchemaDefinitionTypeDef]


class OutputFormatTypeDef(TypedDict):
    type: OutputFormatTypeType
    structure: OutputFormatStructureTypeDef


class OutputConfigTypeDef(TypedDict):
    textFormat: NotRequired[OutputFormatTypeDef]
    effort: NotRequired[str]


class ConverseRequestTypeDef(TypedDict):
    modelId: str
    messages: NotRequired[Sequence[MessageUnionTypeDef]]
    system: NotRequired[Sequence[SystemContentBlockTypeDef]]
    inferenceConfig: NotRequired[InferenceConfigurationTypeDef]
    toolConfig: NotRequired[ToolConfigurationTypeDef]
    guardrailConfig: NotRequired[GuardrailConfigurationTypeDef]
    additionalModelRequestFields: NotRequired[Mapping[str, Any]]
    promptVariables: NotRequired[Mapping[str, PromptVariableValuesTypeDef]]
    additionalModelResponseFieldPaths: NotRequired[Sequence[str]]
    requestMetadata: NotRequired[Mapping[str, str]]
    performanceConfig: NotRequired[PerformanceConfigurationTypeDef]
    serviceTier: NotRequired[ServiceTierTypeDef]
    outputConfig: NotRequired[OutputConfigTypeDef]


class TokenUsageTypeDef(TypedDict):
    inputTokens: int
    outputTokens: int
    totalTokens: int
    cacheReadInputTokens: NotRequired[int]
    cacheWriteInputTokens: NotRequired[int]
    cacheDetails: NotRequired[list[CacheDetailTypeDef]]


class GuardrailTraceAssessmentTypeDef(TypedDict):
    modelOutput: NotRequired[list[str]]
    inputAssessment: NotRequired[dict[str, GuardrailAssessmentTypeDef]]
    outputAssessments: NotRequired[dict[str, list[GuardrailAssessmentTypeDef]]]
    actionReason: NotRequired[str]


class PromptRouterTraceTypeDef(TypedDict):
    invokedModelId: NotRequired[str]


class ConverseTraceTypeDef(TypedDict):
    guardrail: NotRequired[GuardrailTraceAssessmentTypeDef]
    promptRouter: NotRequired[PromptRouterTraceTypeDef]


class ConverseResponseTypeDef(TypedDict):
    output: ConverseOutputTypeDef
    stopReason: StopReasonType
    usage: TokenUsageTypeDef
    metrics: ConverseMetricsTypeDef
    additionalModelResponseFields: dict[str, Any]
    trace: ConverseTraceTypeDef
    performanceConfig: PerformanceConfigurationTypeDef
    serviceTier: ServiceTierTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class ConverseStreamMetricsTypeDef(TypedDict):
    latencyMs: int


class ConverseStreamTraceTypeDef(TypedDict):
    guardrail: NotRequired[GuardrailTraceAssessmentTypeDef]
    promptRouter: NotRequired[PromptRouterTraceTypeDef]


class ConverseStreamMetadataEventTypeDef(TypedDict):
    usage: TokenUsageTypeDef
    metrics: ConverseStreamMetricsTypeDef
    trace: NotRequired[ConverseStreamTraceTypeDef]
    performanceConfig: NotRequired[PerformanceConfigurationTypeDef]
    serviceTier: NotRequired[ServiceTierTypeDef]


class MessageStartEventTypeDef(TypedDict):
    role: ConversationRoleType


class MessageStopEventTypeDef(TypedDict):
    stopReason: StopReasonType
    additionalModelResponseFields: NotRequired[dict[str, Any]]


class InternalServerExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class ModelStreamErrorExceptionTypeDef(TypedDict):
    message: NotRequired[str]
    originalStatusCode: NotRequired[int]
    originalMessage: NotRequired[str]


class ValidationExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class ThrottlingExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class ServiceUnavailableExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class ConverseStreamOutputTypeDef(TypedDict):
    messageStart: NotRequired[MessageStartEventTypeDef]
    contentBlockStart: NotRequired[ContentBlockStartEventTypeDef]
    contentBlockDelta: NotRequired[ContentBlockDeltaEventTypeDef]
    contentBlockStop: NotRequired[ContentBlockStopEventTypeDef]
    messageStop: NotRequired[MessageStopEventTypeDef]
    metadata: NotRequired[ConverseStreamMetadataEventTypeDef]
    internalServerException: NotRequired[InternalServerExceptionTypeDef]
    modelStreamErrorException: NotRequired[ModelStreamErrorExceptionTypeDef]
    validationException: NotRequired[ValidationExceptionTypeDef]
    throttlingException: NotRequired[ThrottlingExceptionTypeDef]
    serviceUnavailableException: NotRequired[ServiceUnavailableExceptionTypeDef]


class GuardrailStreamConfigurationTypeDef(TypedDict):
    guardrailIdentifier: NotRequired[str]
    guardrailVersion: NotRequired[str]
    trace: NotRequired[GuardrailTraceType]
    streamProcessingMode: NotRequired[GuardrailStreamProcessingModeType]


class ConverseStreamRequestTypeDef(TypedDict):
    modelId: str
    messages: NotRequired[Sequence[MessageUnionTypeDef]]
    system: NotRequired[Sequence[SystemContentBlockTypeDef]]
    inferenceConfig: NotRequired[InferenceConfigurationTypeDef]
    toolConfig: NotRequired[ToolConfigurationTypeDef]
    guardrailConfig: NotRequired[GuardrailStreamConfigurationTypeDef]
    additionalModelRequestFields: NotRequired[Mapping[str, Any]]
    promptVariables: NotRequired[Mapping[str, PromptVariableValuesTypeDef]]
    additionalModelResponseFieldPaths: NotRequired[Sequence[str]]
    requestMetadata: NotRequired[Mapping[str, str]]
    performanceConfig: NotRequired[PerformanceConfigurationTypeDef]
    serviceTier: NotRequired[ServiceTierTypeDef]
    outputConfig: NotRequired[OutputConfigTypeDef]


class ConverseStreamResponseTypeDef(TypedDict):
    stream: EventStream[ConverseStreamOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ConverseTokensRequestTypeDef(TypedDict):
    messages: NotRequired[Sequence[MessageUnionTypeDef]]
    system: NotRequired[Sequence[SystemContentBlockTypeDef]]
    toolConfig: NotRequired[ToolConfigurationTypeDef]
    additionalModelRequestFields: NotRequired[Mapping[str, Any]]


class InvokeModelTokensRequestTypeDef(TypedDict):
    body: BlobTypeDef


class CountTokensInputTypeDef(TypedDict):
    invokeModel: NotRequired[InvokeModelTokensRequestTypeDef]
    converse: NotRequired[ConverseTokensRequestTypeDef]


class CountTokensRequestTypeDef(TypedDict):
    modelId: str
    input: CountTokensInputTypeDef


class CountTokensResponseTypeDef(TypedDict):
    inputTokens: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetAsyncInvokeRequestTypeDef(TypedDict):
    invocationArn: str


class GetAsyncInvokeResponseTypeDef(TypedDict):
    invocationArn: str
    modelArn: str
    clientRequestToken: str
    status: AsyncInvokeStatusType
    failureMessage: str
    submitTime: datetime
    lastModifiedTime: datetime
    endTime: datetime
    outputDataConfig: AsyncInvokeOutputDataConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class GuardrailChecksContentFilterCategoryConfigTypeDef(TypedDict):
    category: GuardrailChecksContentFilterCategoryType


class GuardrailChecksContentFilterConfigTypeDef(TypedDict):
    categories: Sequence[GuardrailChecksContentFilterCategoryConfigTypeDef]


class GuardrailChecksPromptAttackCategoryConfigTypeDef(TypedDict):
    category: GuardrailChecksPromptAttackCategoryType


class GuardrailChecksPromptAttackConfigTypeDef(TypedDict):
    categories: Sequence[GuardrailChecksPromptAttackCategoryConfigTypeDef]


class GuardrailChecksSensitiveInformationEntityConfigTypeDef(TypedDict):
    type: GuardrailChecksSensitiveInformationEntityTypeType


class GuardrailChecksSensitiveInformationConfigTypeDef(TypedDict):
    entities: Sequence[GuardrailChecksSensitiveInformationEntityConfigTypeDef]


class GuardrailChecksConfigTypeDef(TypedDict):
    contentFilter: NotRequired[GuardrailChecksContentFilterConfigTypeDef]
    promptAttack: NotRequired[GuardrailChecksPromptAttackConfigTypeDef]
    sensitiveInformation: NotRequired[GuardrailChecksSensitiveInformationConfigTypeDef]


class GuardrailChecksContentBlockTypeDef(TypedDict):
    text: NotRequired[str]


class GuardrailChecksContentFilterResultEntryTypeDef(TypedDict):
    category: GuardrailChecksContentFilterCategoryType
    severityScore: float


class GuardrailChecksContentFilterResultTypeDef(TypedDict):
    results: list[GuardrailChecksContentFilterResultEntryTypeDef]


class GuardrailChecksContentFilterUsageTypeDef(TypedDict):
    textUnits: int


class GuardrailChecksMessageTypeDef(TypedDict):
    role: GuardrailChecksRoleType
    content: Sequence[GuardrailChecksContentBlockTypeDef]


class GuardrailChecksPromptAttackResultEntryTypeDef(TypedDict):
    category: GuardrailChecksPromptAttackCategoryType
    severityScore: float


class GuardrailChecksPromptAttackResultTypeDef(TypedDict):
    results: list[GuardrailChecksPromptAttackResultEntryTypeDef]


class GuardrailChecksPromptAttackUsageTypeDef(TypedDict):
    textUnits: int


class GuardrailChecksSensitiveInformationResultEntryTypeDef(TypedDict):
    type: GuardrailChecksSensitiveInformationEntityTypeType
    confidenceScore: float
    beginOffset: int
    endOffset: int
    messageIndex: int
    contentIndex: int


class GuardrailChecksSensitiveInformationResultTypeDef(TypedDict):
    results: list[GuardrailChecksSensitiveInformationResultEntryTypeDef]
    truncated: NotRequired[bool]


class GuardrailChecksResultsTypeDef(TypedDict):
    contentFilter: NotRequired[GuardrailChecksContentFilterResultTypeDef]
    promptAttack: NotRequired[GuardrailChecksPromptAttackResultTypeDef]
    sensitiveInformation: NotRequired[GuardrailChecksSensitiveInformationResultTypeDef]


class GuardrailChecksSensitiveInformationUsageTypeDef(TypedDict):
    textUnits: int


class GuardrailChecksUsageResultsTypeDef(TypedDict):
    contentFilter: NotRequired[GuardrailChecksContentFilterUsageTypeDef]
    promptAttack: NotRequired[GuardrailChecksPromptAttackUsageTypeDef]
    sensitiveInformation: NotRequired[GuardrailChecksSensitiveInformationUsageTypeDef]


class InvokeGuardrailChecksRequestTypeDef(TypedDict):
    messages: Sequence[GuardrailChecksMessageTypeDef]
    checks: GuardrailChecksConfigTypeDef


class InvokeGuardrailChecksResponseTypeDef(TypedDict):
    results: GuardrailChecksResultsTypeDef
    usage: GuardrailChecksUsageResultsTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class InvokeModelRequestTypeDef(TypedDict):
    modelId: str
    body: NotRequired[BlobTypeDef]
    contentType: NotRequired[str]
    accept: NotRequired[str]
    trace: NotRequired[TraceType]
    guardrailIdentifier: NotRequired[str]
    guardrailVersion: NotRequired[str]
    performanceConfigLatency: NotRequired[PerformanceConfigLatencyType]
    serviceTier: NotRequired[ServiceTierTypeType]
    requestMetadata: NotRequired[str]


class InvokeModelResponseTypeDef(TypedDict):
    body: StreamingBody
    contentType: str
    performanceConfigLatency: PerformanceConfigLatencyType
    serviceTier: ServiceTierTypeType
    ResponseMetadata: ResponseMetadataTypeDef


class InvokeModelWithBidirectionalStreamInputTypeDef(TypedDict):
    chunk: NotRequired[BidirectionalInputPayloadPartTypeDef]


class ModelTimeoutExceptionTypeDef(TypedDict):
    message: NotRequired[str]


class InvokeModelWithBidirectionalStreamOutputTypeDef(TypedDict):
    chunk: NotRequired[BidirectionalOutputPayloadPartTypeDef]
    internalServerException: NotRequired[InternalServerExceptionTypeDef]
    modelStreamErrorException: NotRequired[ModelStreamErrorExceptionTypeDef]
    validationException: NotRequired[ValidationExceptionTypeDef]
    throttlingException: NotRequired[ThrottlingExceptionTypeDef]
    modelTimeoutException: NotRequired[ModelTimeoutExceptionTypeDef]
    serviceUnavailableException: NotRequired[ServiceUnavailableExceptionTypeDef]


class InvokeModelWithBidirectionalStreamRequestTypeDef(TypedDict):
    modelId: str
    body: Iterable[InvokeModelWithBidirectionalStreamInputTypeDef]


class InvokeModelWithBidirectionalStreamResponseTypeDef(TypedDict):
    body: EventStream[InvokeModelWithBidirectionalStreamOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class InvokeModelWithResponseStreamRequestTypeDef(TypedDict):
    modelId: str
    body: NotRequired[BlobTypeDef]
    contentType: NotRequired[str]
    accept: NotRequired[str]
    trace: NotRequired[TraceType]
    guardrailIdentifier: NotRequired[str]
    guardrailVersion: NotRequired[str]
    performanceConfigLatency: NotRequired[PerformanceConfigLatencyType]
    serviceTier: NotRequired[ServiceTierTypeType]
    requestMetadata: NotRequired[str]


class PayloadPartTypeDef(TypedDict):
    bytes: NotRequired[bytes]


class ResponseStreamTypeDef(TypedDict):
    chunk: NotRequired[PayloadPartTypeDef]
    internalServerException: NotRequired[InternalServerExceptionTypeDef]
    modelStreamErrorException: NotRequired[ModelStreamErrorExceptionTypeDef]
    validationException: NotRequired[ValidationExceptionTypeDef]
    throttlingException: NotRequired[ThrottlingExceptionTypeDef]
    modelTimeoutException: NotRequired[ModelTimeoutExceptionTypeDef]
    serviceUnavailableException: NotRequired[ServiceUnavailableExceptionTypeDef]


class InvokeModelWithResponseStreamResponseTypeDef(TypedDict):
    body: EventStream[ResponseStreamTypeDef]
    contentType: str
    performanceConfigLatency: PerformanceConfigLatencyType
    serviceTier: ServiceTierTypeType
    ResponseMetadata: ResponseMetadataTypeDef


TimestampTypeDef = datetime | str | float


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListAsyncInvokesRequestPaginateTypeDef(TypedDict):
    submitTimeAfter: NotRequired[TimestampTypeDef]
    submitTimeBefore: NotRequired[TimestampTypeDef]
    statusEquals: NotRequired[AsyncInvokeStatusType]
    sortBy: NotRequired[SortAsyncInvocationByType]
    sortOrder: NotRequired[SortOrderType]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListAsyncInvokesRequestTypeDef(TypedDict):
    submitTimeAfter: NotRequired[TimestampTypeDef]
    submitTimeBefore: NotRequired[TimestampTypeDef]
    statusEquals: NotRequired[AsyncInvokeStatusType]
    maxResults: NotRequired[int]
    nextToken: NotRequired[str]
    sortBy: NotRequired[SortAsyncInvocationByType]
    sortOrder: NotRequired[SortOrderType]


class ListAsyncInvokesResponseTypeDef(TypedDict):
    asyncInvokeSummaries: list[AsyncInvokeSummaryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    nextToken: NotRequired[str]


class TagTypeDef(TypedDict):
    key: str
    value: str


class StartAsyncInvokeRequestTypeDef(TypedDict):
    modelId: str
    modelInput: Mapping[str, Any]
    outputDataConfig: AsyncInvokeOutputDataConfigTypeDef
    clientRequestToken: NotRequired[str]
    tags: NotRequired[Sequence[TagTypeDef]]


class StartAsyncInvokeResponseTypeDef(TypedDict):
    invocationArn: str
    ResponseMetadata: ResponseMetadataTypeDef
