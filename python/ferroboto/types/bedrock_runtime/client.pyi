"""The client of BedrockRuntime."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
from .paginator import ListAsyncInvokesPaginator
from .type_defs import (
    ApplyGuardrailResponseTypeDef,
    AsyncInvokeOutputDataConfigTypeDef,
    BlobTypeDef,
    ConverseResponseTypeDef,
    ConverseStreamResponseTypeDef,
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
    InvokeModelResponseTypeDef,
    InvokeModelWithBidirectionalStreamInputTypeDef,
    InvokeModelWithBidirectionalStreamResponseTypeDef,
    InvokeModelWithResponseStreamResponseTypeDef,
    ListAsyncInvokesResponseTypeDef,
    MessageUnionTypeDef,
    OutputConfigTypeDef,
    PerformanceConfigurationTypeDef,
    PromptVariableValuesTypeDef,
    ServiceTierTypeDef,
    StartAsyncInvokeResponseTypeDef,
    SystemContentBlockTypeDef,
    TagTypeDef,
    TimestampTypeDef,
    ToolConfigurationTypeDef,
)

class Exceptions(BaseClientExceptions):
    AccessDeniedException: type[ClientError]
    ConflictException: type[ClientError]
    InternalServerException: type[ClientError]
    ModelErrorException: type[ClientError]
    ModelNotReadyException: type[ClientError]
    ModelStreamErrorException: type[ClientError]
    ModelTimeoutException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ServiceQuotaExceededException: type[ClientError]
    ServiceUnavailableException: type[ClientError]
    ThrottlingException: type[ClientError]
    ValidationException: type[ClientError]

class BedrockRuntimeClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def apply_guardrail(
        self,
        *,
        guardrailIdentifier: str,
        guardrailVersion: str,
        source: GuardrailContentSourceType,
        content: Sequence[GuardrailContentBlockTypeDef],
        outputScope: GuardrailOutputScopeType = ...,
    ) -> ApplyGuardrailResponseTypeDef: ...
    def converse(
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
    def converse_stream(
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
    ) -> ConverseStreamResponseTypeDef: ...
    def count_tokens(self, *, modelId: str, input: CountTokensInputTypeDef) -> CountTokensResponseTypeDef: ...
    def get_async_invoke(self, *, invocationArn: str) -> GetAsyncInvokeResponseTypeDef: ...
    def invoke_guardrail_checks(
        self, *, messages: Sequence[GuardrailChecksMessageTypeDef], checks: GuardrailChecksConfigTypeDef
    ) -> InvokeGuardrailChecksResponseTypeDef: ...
    def invoke_model(
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
    ) -> InvokeModelResponseTypeDef: ...
    def invoke_model_with_bidirectional_stream(
        self, *, modelId: str, body: Iterable[InvokeModelWithBidirectionalStreamInputTypeDef]
    ) -> InvokeModelWithBidirectionalStreamResponseTypeDef: ...
    def invoke_model_with_response_stream(
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
    ) -> InvokeModelWithResponseStreamResponseTypeDef: ...
    def list_async_invokes(
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
    def start_async_invoke(
        self,
        *,
        modelId: str,
        modelInput: Mapping[str, Any],
        outputDataConfig: AsyncInvokeOutputDataConfigTypeDef,
        clientRequestToken: str = ...,
        tags: Sequence[TagTypeDef] = ...,
    ) -> StartAsyncInvokeResponseTypeDef: ...
    def get_paginator(self, operation_name: ListAsyncInvokesPaginatorName) -> ListAsyncInvokesPaginator: ...  # type: ignore[override]
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["apply_guardrail"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ApplyGuardrailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["converse"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ConverseResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["converse_stream"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ConverseStreamResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["count_tokens"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CountTokensResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_async_invoke"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAsyncInvokeResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_guardrail_checks"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[InvokeGuardrailChecksResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["invoke_model"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[InvokeModelResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["invoke_model_with_bidirectional_stream"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[InvokeModelWithBidirectionalStreamResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["invoke_model_with_response_stream"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[InvokeModelWithResponseStreamResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_async_invokes"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAsyncInvokesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_async_invoke"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartAsyncInvokeResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
