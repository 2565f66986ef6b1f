"""The client of BedrockRuntime for asyncio."""

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.eventstream import AioEventStream
from ferroboto.aio.response import AioStreamingBody

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    AsyncInvokeStatusType,
    GuardrailContentSourceType,
    GuardrailOutputScopeType,
    ListAsyncInvokesPaginatorName,
    MapOperationName,
    PerformanceConfigLatencyType,
    ServiceTierTypeType,
    SortAsyncInvocationByType,
    SortOrderType,
    TraceType,
)
from .type_defs import (
    ApplyGuardrailResponseTypeDef,
    AsyncInvokeOutputDataConfigTypeDef,
    BlobTypeDef,
    ConverseResponseTypeDef,
    ConverseStreamOutputTypeDef,
    CountTokensInputTypeDef,
    CountTokensResponseTypeDef,
    GetAsyncInvokeResponseTypeDef,
    GuardrailChecksConfigTypeDef,
    GuardrailChecksMessageTypeDef,
    GuardrailConfigurationTypeDef,
    GuardrailContentBlockTypeDef,
    GuardrailStreamConfigurationTypeDef,
    InferenceConfigurationTypeDef,
    InvokeGuardrailChecksResponseTypeDef,
    InvokeModelWithBidirectionalStreamInputTypeDef,
    InvokeModelWithBidirectionalStreamOutputTypeDef,
    ListAsyncInvokesResponseTypeDef,
    MessageUnionTypeDef,
    OutputConfigTypeDef,
    PaginatorConfigTypeDef,
    PerformanceConfigurationTypeDef,
    PromptVariableValuesTypeDef,
    ResponseMetadataTypeDef,
    ResponseStreamTypeDef,
    ServiceTierTypeDef,
    StartAsyncInvokeResponseTypeDef,
    SystemContentBlockTypeDef,
    TagTypeDef,
    TimestampTypeDef,
    ToolConfigurationTypeDef,
)

class AioConverseStreamResponseTypeDef(TypedDict):
    stream: AioEventStream[ConverseStreamOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef

class AioInvokeModelResponseTypeDef(TypedDict):
    body: AioStreamingBody
    contentType: str
    performanceConfigLatency: PerformanceConfigLatencyType
    serviceTier: ServiceTierTypeType
    ResponseMetadata: ResponseMetadataTypeDef

class AioInvokeModelWithBidirectionalStreamResponseTypeDef(TypedDict):
    body: AioEventStream[InvokeModelWithBidirectionalStreamOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef

class AioInvokeModelWithResponseStreamResponseTypeDef(TypedDict):
    body: AioEventStream[ResponseStreamTypeDef]
    contentType: str
    performanceConfigLatency: PerformanceConfigLatencyType
    serviceTier: ServiceTierTypeType
    ResponseMetadata: ResponseMetadataTypeDef

class AioListAsyncInvokesPaginator(AioPaginator[ListAsyncInvokesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        submitTimeAfter: TimestampTypeDef = ...,
        submitTimeBefore: TimestampTypeDef = ...,
        statusEquals: AsyncInvokeStatusType = ...,
        sortBy: SortAsyncInvocationByType = ...,
        sortOrder: SortOrderType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListAsyncInvokesResponseTypeDef]: ...

class AioBedrockRuntimeClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def apply_guardrail(
        self,
        *,
        guardrailIdentifier: str,
        guardrailVersion: str,
        source: GuardrailContentSourceType,
        content: Sequence[GuardrailContentBlockTypeDef],
        outputScope: GuardrailOutputScopeType = ...,
    ) -> ApplyGuardrailResponseTypeDef: ...
    async def converse(
        self,
        *,
        modelId: str,
        messages: Sequence[MessageUnionTypeDef] = ...,
        system: Sequence[SystemContentBlockTypeDef] = ...,
        inferenceConfig: InferenceConfigurationTypeDef = ...,
        toolConfig: ToolConfigurationTypeDef = ...,
        guardrailConfig: GuardrailConfigurationTypeDef = ...,
        additionalModelRequestFields: Mapping[str, Any] = ...,
        promptVariables: Mapping[str, PromptVariableValuesTypeDef] = ...,
        additionalModelResponseFieldPaths: Sequence[str] = ...,
        requestMetadata: Mapping[str, str] = ...,
        performanceConfig: PerformanceConfigurationTypeDef = ...,
        serviceTier: ServiceTierTypeDef = ...,
        outputConfig: OutputConfigTypeDef = ...,
    ) -> ConverseResponseTypeDef: ...
    async def converse_stream(
        self,
        *,
        modelId: str,
        messages: Sequence[MessageUnionTypeDef] = ...,
        system: Sequence[SystemContentBlockTypeDef] = ...,
        inferenceConfig: InferenceConfigurationTypeDef = ...,
        toolConfig: ToolConfigurationTypeDef = ...,
        guardrailConfig: GuardrailStreamConfigurationTypeDef = ...,
        additionalModelRequestFields: Mapping[str, Any] = ...,
        promptVariables: Mapping[str, PromptVariableValuesTypeDef] = ...,
        additionalModelResponseFieldPaths: Sequence[str] = ...,
        requestMetadata: Mapping[str, str] = ...,
        performanceConfig: PerformanceConfigurationTypeDef = ...,
        serviceTier: ServiceTierTypeDef = ...,
        outputConfig: OutputConfigTypeDef = ...,
    ) -> AioConverseStreamResponseTypeDef: ...
    async def count_tokens(self, *, modelId: str, input: CountTokensInputTypeDef) -> CountTokensResponseTypeDef: ...
    async def get_async_invoke(self, *, invocationArn: str) -> GetAsyncInvokeResponseTypeDef: ...
    async def invoke_guardrail_checks(
        self, *, messages: Sequence[GuardrailChecksMessageTypeDef], checks: GuardrailChecksConfigTypeDef
    ) -> InvokeGuardrailChecksResponseTypeDef: ...
    async def invoke_model(
        self,
        *,
        modelId: str,
        body: BlobTypeDef = ...,
        contentType: str = ...,
        accept: str = ...,
        trace: TraceType = ...,
        guardrailIdentifier: str = ...,
        guardrailVersion: str = ...,
        performanceConfigLatency: PerformanceConfigLatencyType = ...,
        serviceTier: ServiceTierTypeType = ...,
        requestMetadata: str = ...,
    ) -> AioInvokeModelResponseTypeDef: ...
    async def invoke_model_with_bidirectional_stream(
        self,
        *,
        modelId: str,
        body: Iterable[InvokeModelWithBidirectionalStreamInputTypeDef]
        | AsyncIterable[InvokeModelWithBidirectionalStreamInputTypeDef],
    ) -> AioInvokeModelWithBidirectionalStreamResponseTypeDef: ...
    async def invoke_model_with_response_stream(
        self,
        *,
        modelId: str,
        body: BlobTypeDef = ...,
        contentType: str = ...,
        accept: str = ...,
        trace: TraceType = ...,
        guardrailIdentifier: str = ...,
        guardrailVersion: str = ...,
        performanceConfigLatency: PerformanceConfigLatencyType = ...,
        serviceTier: ServiceTierTypeType = ...,
        requestMetadata: str = ...,
    ) -> AioInvokeModelWithResponseStreamResponseTypeDef: ...
    async def list_async_invokes(
        self,
        *,
        submitTimeAfter: TimestampTypeDef = ...,
        submitTimeBefore: TimestampTypeDef = ...,
        statusEquals: AsyncInvokeStatusType = ...,
        maxResults: int = ...,
        nextToken: str = ...,
        sortBy: SortAsyncInvocationByType = ...,
        sortOrder: SortOrderType = ...,
    ) -> ListAsyncInvokesResponseTypeDef: ...
    async def start_async_invoke(
        self,
        *,
        modelId: str,
        modelInput: Mapping[str, Any],
        outputDataConfig: AsyncInvokeOutputDataConfigTypeDef,
        clientRequestToken: str = ...,
        tags: Sequence[TagTypeDef] = ...,
    ) -> StartAsyncInvokeResponseTypeDef: ...
    def get_paginator(self, operation_name: ListAsyncInvokesPaginatorName) -> AioListAsyncInvokesPaginator: ...  # type: ignore[override]
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["apply_guardrail"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ApplyGuardrailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["converse"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ConverseResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["converse_stream"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioConverseStreamResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["count_tokens"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CountTokensResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_async_invoke"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAsyncInvokeResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_guardrail_checks"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[InvokeGuardrailChecksResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_model"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioInvokeModelResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["invoke_model_with_bidirectional_stream"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[AioInvokeModelWithBidirectionalStreamResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["invoke_model_with_response_stream"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[AioInvokeModelWithResponseStreamResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_async_invokes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAsyncInvokesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_async_invoke"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartAsyncInvokeResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
