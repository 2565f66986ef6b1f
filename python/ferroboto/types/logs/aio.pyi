"""The client of CloudWatchLogs for asyncio."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import NotRequired, TypedDict, Unpack

from ferroboto.aio._client import AioBaseClient
from ferroboto.aio.eventstream import AioEventStream

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    DeliveryDestinationTypeType,
    DescribeConfigurationTemplatesPaginatorName,
    DescribeDeliveriesPaginatorName,
    DescribeDeliveryDestinationsPaginatorName,
    DescribeDeliverySourcesPaginatorName,
    DescribeDestinationsPaginatorName,
    DescribeExportTasksPaginatorName,
    DescribeLogGroupsPaginatorName,
    DescribeLogStreamsPaginatorName,
    DescribeMetricFiltersPaginatorName,
    DescribeQueriesPaginatorName,
    DescribeResourcePoliciesPaginatorName,
    DescribeSubscriptionFiltersPaginatorName,
    DistributionType,
    EvaluationFrequencyType,
    ExecutionStatusType,
    ExportTaskStatusCodeType,
    FilterLogEventsPaginatorName,
    GetScheduledQueryHistoryPaginatorName,
    ImportStatusType,
    IndexCategoryType,
    IntegrationStatusType,
    IntegrationTypeType,
    ListAggregateLogGroupSummariesGroupByType,
    ListAggregateLogGroupSummariesPaginatorName,
    ListAnomaliesPaginatorName,
    ListLogAnomalyDetectorsPaginatorName,
    ListLogGroupsForQueryPaginatorName,
    ListScheduledQueriesPaginatorName,
    ListSourcesForS3TableIntegrationPaginatorName,
    LogGroupClassType,
    MapOperationName,
    OrderByType,
    OutputFormatType,
    PolicyScopeType,
    PolicyTypeType,
    QueryLanguageType,
    QueryStatusType,
    ScheduledQueryStateType,
    ScheduleTypeType,
    ScopeType,
    StorageTierType,
    SuppressionStateType,
    SuppressionTypeType,
)
from .type_defs import (
    AssociateSourceToS3TableIntegrationResponseTypeDef,
    CancelImportTaskResponseTypeDef,
    CreateDeliveryResponseTypeDef,
    CreateExportTaskResponseTypeDef,
    CreateImportTaskResponseTypeDef,
    CreateLogAnomalyDetectorResponseTypeDef,
    CreateLookupTableResponseTypeDef,
    CreateScheduledQueryResponseTypeDef,
    DataSourceFilterTypeDef,
    DataSourceTypeDef,
    DeleteAccountPolicyResponseTypeDef,
    DeleteQueryDefinitionResponseTypeDef,
    DeliveryDestinationConfigurationTypeDef,
    DescribeAccountPoliciesResponseTypeDef,
    DescribeConfigurationTemplatesResponseTypeDef,
    DescribeDeliveriesResponseTypeDef,
    DescribeDeliveryDestinationsResponseTypeDef,
    DescribeDeliverySourcesResponseTypeDef,
    DescribeDestinationsResponseTypeDef,
    DescribeExportTasksResponseTypeDef,
    DescribeFieldIndexesResponseTypeDef,
    DescribeImportTaskBatchesResponseTypeDef,
    DescribeImportTasksResponseTypeDef,
    DescribeIndexPoliciesResponseTypeDef,
    DescribeLogGroupsResponseTypeDef,
    DescribeLogStreamsResponseTypeDef,
    DescribeLookupTablesResponseTypeDef,
    DescribeMetricFiltersResponseTypeDef,
    DescribeQueriesResponseTypeDef,
    DescribeQueryDefinitionsResponseTypeDef,
    DescribeResourcePoliciesResponseTypeDef,
    DescribeSubscriptionFiltersResponseTypeDef,
    DestinationConfigurationUnionTypeDef,
    DisassociateSourceFromS3TableIntegrationResponseTypeDef,
    EmptyResponseMetadataTypeDef,
    EntityTypeDef,
    FilterLogEventsResponseTypeDef,
    GetDataProtectionPolicyResponseTypeDef,
    GetDeliveryDestinationPolicyResponseTypeDef,
    GetDeliveryDestinationResponseTypeDef,
    GetDeliveryResponseTypeDef,
    GetDeliverySourceResponseTypeDef,
    GetIntegrationResponseTypeDef,
    GetLogAnomalyDetectorResponseTypeDef,
    GetLogEventsResponseTypeDef,
    GetLogFieldsResponseTypeDef,
    GetLogGroupFieldsResponseTypeDef,
    GetLogObjectResponseStreamTypeDef,
    GetLogRecordResponseTypeDef,
    GetLookupTableResponseTypeDef,
    GetQueryResultsResponseTypeDef,
    GetScheduledQueryHistoryResponseTypeDef,
    GetScheduledQueryResponseTypeDef,
    GetStorageTierPolicyResponseTypeDef,
    GetTransformerResponseTypeDef,
    ImportFilterTypeDef,
    InputLogEventTypeDef,
    ListAggregateLogGroupSummariesResponseTypeDef,
    ListAnomaliesResponseTypeDef,
    ListIntegrationsResponseTypeDef,
    ListLogAnomalyDetectorsResponseTypeDef,
    ListLogGroupsForQueryResponseTypeDef,
    ListLogGroupsResponseTypeDef,
    ListScheduledQueriesResponseTypeDef,
    ListSourcesForS3TableIntegrationResponseTypeDef,
    ListSyslogConfigurationsResponseTypeDef,
    ListTagsForResourceResponseTypeDef,
    ListTagsLogGroupResponseTypeDef,
    MetricTransformationUnionTypeDef,
    PaginatorConfigTypeDef,
    ProcessorUnionTypeDef,
    PutAccountPolicyResponseTypeDef,
    PutDataProtectionPolicyResponseTypeDef,
    PutDeliveryDestinationPolicyResponseTypeDef,
    PutDeliveryDestinationResponseTypeDef,
    PutDeliverySourceResponseTypeDef,
    PutDestinationResponseTypeDef,
    PutIndexPolicyResponseTypeDef,
    PutIntegrationResponseTypeDef,
    PutLogEventsResponseTypeDef,
    PutQueryDefinitionResponseTypeDef,
    PutResourcePolicyResponseTypeDef,
    PutStorageTierPolicyResponseTypeDef,
    QueryParameterTypeDef,
    ResourceConfigTypeDef,
    ResponseMetadataTypeDef,
    S3DeliveryConfigurationTypeDef,
    StartLiveTailResponseStreamTypeDef,
    StartQueryResponseTypeDef,
    StopQueryResponseTypeDef,
    SuppressionPeriodTypeDef,
    TagFilterTypeDef,
    TestMetricFilterResponseTypeDef,
    TestTransformerResponseTypeDef,
    UpdateLookupTableResponseTypeDef,
    UpdateScheduledQueryResponseTypeDef,
)

class AioGetLogObjectResponseTypeDef(TypedDict):
    fieldStream: AioEventStream[GetLogObjectResponseStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef

class AioStartLiveTailResponseTypeDef(TypedDict):
    responseStream: AioEventStream[StartLiveTailResponseStreamTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef

class AioDescribeConfigurationTemplatesPaginator(AioPaginator[DescribeConfigurationTemplatesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        service: str = ...,
        logTypes: Sequence[str] = ...,
        resourceTypes: Sequence[str] = ...,
        deliveryDestinationTypes: Sequence[DeliveryDestinationTypeType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeConfigurationTemplatesResponseTypeDef]: ...

class AioDescribeDeliveriesPaginator(AioPaginator[DescribeDeliveriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, deliverySourceNames: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeDeliveriesResponseTypeDef]: ...

class AioDescribeDeliveryDestinationsPaginator(AioPaginator[DescribeDeliveryDestinationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, names: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeDeliveryDestinationsResponseTypeDef]: ...

class AioDescribeDeliverySourcesPaginator(AioPaginator[DescribeDeliverySourcesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, resourceArns: Sequence[str] = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeDeliverySourcesResponseTypeDef]: ...

class AioDescribeDestinationsPaginator(AioPaginator[DescribeDestinationsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, DestinationNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeDestinationsResponseTypeDef]: ...

class AioDescribeExportTasksPaginator(AioPaginator[DescribeExportTasksResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        taskId: str = ...,
        statusCode: ExportTaskStatusCodeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeExportTasksResponseTypeDef]: ...

class AioDescribeLogGroupsPaginator(AioPaginator[DescribeLogGroupsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        accountIdentifiers: Sequence[str] = ...,
        logGroupNamePrefix: str = ...,
        logGroupNamePattern: str = ...,
        includeLinkedAccounts: bool = ...,
        logGroupClass: LogGroupClassType = ...,
        logGroupIdentifiers: Sequence[str] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeLogGroupsResponseTypeDef]: ...

class AioDescribeLogStreamsPaginator(AioPaginator[DescribeLogStreamsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        logGroupIdentifier: str = ...,
        logStreamNamePrefix: str = ...,
        orderBy: OrderByType = ...,
        descending: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeLogStreamsResponseTypeDef]: ...

class AioDescribeMetricFiltersPaginator(AioPaginator[DescribeMetricFiltersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        filterNamePrefix: str = ...,
        metricName: str = ...,
        metricNamespace: str = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeMetricFiltersResponseTypeDef]: ...

class AioDescribeQueriesPaginator(AioPaginator[DescribeQueriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        status: QueryStatusType = ...,
        queryLanguage: QueryLanguageType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeQueriesResponseTypeDef]: ...

class AioDescribeResourcePoliciesPaginator(AioPaginator[DescribeResourcePoliciesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        resourceArn: str = ...,
        policyScope: PolicyScopeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[DescribeResourcePoliciesResponseTypeDef]: ...

class AioDescribeSubscriptionFiltersPaginator(AioPaginator[DescribeSubscriptionFiltersResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, logGroupName: str, filterNamePrefix: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[DescribeSubscriptionFiltersResponseTypeDef]: ...

class AioFilterLogEventsPaginator(AioPaginator[FilterLogEventsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        logGroupName: str = ...,
        logGroupIdentifier: str = ...,
        logStreamNames: Sequence[str] = ...,
        logStreamNamePrefix: str = ...,
        startTime: int = ...,
        endTime: int = ...,
        filterPattern: str = ...,
        startFromHead: bool = ...,
        interleaved: bool = ...,
        unmask: bool = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[FilterLogEventsResponseTypeDef]: ...

class AioGetScheduledQueryHistoryPaginator(AioPaginator[GetScheduledQueryHistoryResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        identifier: str,
        startTime: int,
        endTime: int,
        executionStatuses: Sequence[ExecutionStatusType] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[GetScheduledQueryHistoryResponseTypeDef]: ...

class AioListAggregateLogGroupSummariesPaginator(AioPaginator[ListAggregateLogGroupSummariesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        groupBy: ListAggregateLogGroupSummariesGroupByType,
        accountIdentifiers: Sequence[str] = ...,
        includeLinkedAccounts: bool = ...,
        logGroupClass: LogGroupClassType = ...,
        logGroupNamePattern: str = ...,
        dataSources: Sequence[DataSourceFilterTypeDef] = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListAggregateLogGroupSummariesResponseTypeDef]: ...

class AioListAnomaliesPaginator(AioPaginator[ListAnomaliesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        anomalyDetectorArn: str = ...,
        suppressionState: SuppressionStateType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListAnomaliesResponseTypeDef]: ...

class AioListLogAnomalyDetectorsPaginator(AioPaginator[ListLogAnomalyDetectorsResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, filterLogGroupArn: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListLogAnomalyDetectorsResponseTypeDef]: ...

class AioListLogGroupsForQueryPaginator(AioPaginator[ListLogGroupsForQueryResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, queryId: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListLogGroupsForQueryResponseTypeDef]: ...

class AioListScheduledQueriesPaginator(AioPaginator[ListScheduledQueriesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self,
        *,
        state: ScheduledQueryStateType = ...,
        scheduleType: ScheduleTypeType = ...,
        PaginationConfig: PaginatorConfigTypeDef = ...,
    ) -> AioPageIterator[ListScheduledQueriesResponseTypeDef]: ...

class AioListSourcesForS3TableIntegrationPaginator(AioPaginator[ListSourcesForS3TableIntegrationResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, integrationArn: str, PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListSourcesForS3TableIntegrationResponseTypeDef]: ...

class AioCloudWatchLogsClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def associate_kms_key(
        self, *, kmsKeyId: str, logGroupName: str = ..., resourceIdentifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def associate_source_to_s3_table_integration(
        self, *, integrationArn: str, dataSource: DataSourceTypeDef
    ) -> AssociateSourceToS3TableIntegrationResponseTypeDef: ...
    async def cancel_export_task(self, *, taskId: str) -> EmptyResponseMetadataTypeDef: ...
    async def cancel_import_task(self, *, importId: str) -> CancelImportTaskResponseTypeDef: ...
    async def create_delivery(
        self,
        *,
        deliverySourceName: str,
        deliveryDestinationArn: str,
        recordFields: Sequence[str] = ...,
        fieldDelimiter: str = ...,
        s3DeliveryConfiguration: S3DeliveryConfigurationTypeDef = ...,
        tags: Mapping[str, str] = ...,
    ) -> CreateDeliveryResponseTypeDef: ...
    async def create_export_task(
        self,
        *,
        logGroupName: str,
        to: int,
        destination: str,
        taskName: str = ...,
        logStreamNamePrefix: str = ...,
        destinationPrefix: str = ...,
        **kwargs: Any,
    ) -> CreateExportTaskResponseTypeDef: ...
    async def create_import_task(
        self, *, importSourceArn: str, importRoleArn: str, importFilter: ImportFilterTypeDef = ...
    ) -> CreateImportTaskResponseTypeDef: ...
    async def create_log_anomaly_detector(
        self,
        *,
        logGroupArnList: Sequence[str],
        detectorName: str = ...,
        evaluationFrequency: EvaluationFrequencyType = ...,
        filterPattern: str = ...,
        kmsKeyId: str = ...,
        anomalyVisibilityTime: int = ...,
        tags: Mapping[str, str] = ...,
    ) -> CreateLogAnomalyDetectorResponseTypeDef: ...
    async def create_log_group(
        self,
        *,
        logGroupName: str,
        kmsKeyId: str = ...,
        tags: Mapping[str, str] = ...,
        logGroupClass: LogGroupClassType = ...,
        deletionProtectionEnabled: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def create_log_stream(self, *, logGroupName: str, logStreamName: str) -> EmptyResponseMetadataTypeDef: ...
    async def create_lookup_table(
        self,
        *,
        lookupTableName: str,
        description: str = ...,
        tableBody: str = ...,
        queryId: str = ...,
        kmsKeyId: str = ...,
        tags: Mapping[str, str] = ...,
    ) -> CreateLookupTableResponseTypeDef: ...
    async def create_scheduled_query(
        self,
        *,
        name: str,
        queryLanguage: QueryLanguageType,
        queryString: str,
        scheduleExpression: str,
        executionRoleArn: str,
        description: str = ...,
        logGroupIdentifiers: Sequence[str] = ...,
        timezone: str = ...,
        startTimeOffset: int = ...,
        endTimeOffset: int = ...,
        destinationConfiguration: DestinationConfigurationUnionTypeDef = ...,
        scheduleStartTime: int = ...,
        scheduleEndTime: int = ...,
        state: ScheduledQueryStateType = ...,
        tags: Mapping[str, str] = ...,
    ) -> CreateScheduledQueryResponseTypeDef: ...
    async def delete_account_policy(
        self, *, policyName: str, policyType: PolicyTypeType, dryRun: bool = ...
    ) -> DeleteAccountPolicyResponseTypeDef: ...
    async def delete_data_protection_policy(self, *, logGroupIdentifier: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_delivery(self, *, id: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_delivery_destination(self, *, name: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_delivery_destination_policy(
        self, *, deliveryDestinationName: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_delivery_source(self, *, name: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_destination(self, *, destinationName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_index_policy(self, *, logGroupIdentifier: str) -> dict[str, Any]: ...
    async def delete_integration(self, *, integrationName: str, force: bool = ...) -> dict[str, Any]: ...
    async def delete_log_anomaly_detector(self, *, anomalyDetectorArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_log_group(self, *, logGroupName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_log_stream(self, *, logGroupName: str, logStreamName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_lookup_table(self, *, lookupTableArn: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_metric_filter(self, *, logGroupName: str, filterName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_query_definition(self, *, queryDefinitionId: str) -> DeleteQueryDefinitionResponseTypeDef: ...
    async def delete_resource_policy(
        self, *, policyName: str = ..., resourceArn: str = ..., expectedRevisionId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_retention_policy(self, *, logGroupName: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_scheduled_query(self, *, identifier: str) -> dict[str, Any]: ...
    async def delete_subscription_filter(
        self, *, logGroupName: str, filterName: str
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_syslog_configuration(
        self, *, logGroupIdentifier: str, vpcEndpointId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def delete_transformer(self, *, logGroupIdentifier: str) -> EmptyResponseMetadataTypeDef: ...
    async def describe_account_policies(
        self,
        *,
        policyType: PolicyTypeType,
        policyName: str = ...,
        accountIdentifiers: Sequence[str] = ...,
        nextToken: str = ...,
    ) -> DescribeAccountPoliciesResponseTypeDef: ...
    async def describe_configuration_templates(
        self,
        *,
        service: str = ...,
        logTypes: Sequence[str] = ...,
        resourceTypes: Sequence[str] = ...,
        deliveryDestinationTypes: Sequence[DeliveryDestinationTypeType] = ...,
        nextToken: str = ...,
        limit: int = ...,
    ) -> DescribeConfigurationTemplatesResponseTypeDef: ...
    async def describe_deliveries(
        self, *, nextToken: str = ..., limit: int = ..., deliverySourceNames: Sequence[str] = ...
    ) -> DescribeDeliveriesResponseTypeDef: ...
    async def describe_delivery_destinations(
        self, *, nextToken: str = ..., limit: int = ..., names: Sequence[str] = ...
    ) -> DescribeDeliveryDestinationsResponseTypeDef: ...
    async def describe_delivery_sources(
        self, *, nextToken: str = ..., limit: int = ..., resourceArns: Sequence[str] = ...
    ) -> DescribeDeliverySourcesResponseTypeDef: ...
    async def describe_destinations(
        self, *, DestinationNamePrefix: str = ..., nextToken: str = ..., limit: int = ...
    ) -> DescribeDestinationsResponseTypeDef: ...
    async def describe_export_tasks(
        self, *, taskId: str = ..., statusCode: ExportTaskStatusCodeType = ..., nextToken: str = ..., limit: int = ...
    ) -> DescribeExportTasksResponseTypeDef: ...
    async def describe_field_indexes(
        self,
        *,
        logGroupIdentifiers: Sequence[str],
        indexCategories: Sequence[IndexCategoryType] = ...,
        nextToken: str = ...,
    ) -> DescribeFieldIndexesResponseTypeDef: ...
    async def describe_import_task_batches(
        self,
        *,
        importId: str,
        batchImportStatus: Sequence[ImportStatusType] = ...,
        limit: int = ...,
        nextToken: str = ...,
    ) -> DescribeImportTaskBatchesResponseTypeDef: ...
    async def describe_import_tasks(
        self,
        *,
        importId: str = ...,
        importStatus: ImportStatusType = ...,
        importSourceArn: str = ...,
        limit: int = ...,
        nextToken: str = ...,
    ) -> DescribeImportTasksResponseTypeDef: ...
    async def describe_index_policies(
        self, *, logGroupIdentifiers: Sequence[str], nextToken: str = ...
    ) -> DescribeIndexPoliciesResponseTypeDef: ...
    async def describe_log_groups(
        self,
        *,
        accountIdentifiers: Sequence[str] = ...,
        logGroupNamePrefix: str = ...,
        logGroupNamePattern: str = ...,
        nextToken: str = ...,
        limit: int = ...,
        includeLinkedAccounts: bool = ...,
        logGroupClass: LogGroupClassType = ...,
        logGroupIdentifiers: Sequence[str] = ...,
    ) -> DescribeLogGroupsResponseTypeDef: ...
    async def describe_log_streams(
        self,
        *,
        logGroupName: str = ...,
        logGroupIdentifier: str = ...,
        logStreamNamePrefix: str = ...,
        orderBy: OrderByType = ...,
        descending: bool = ...,
        nextToken: str = ...,
        limit: int = ...,
    ) -> DescribeLogStreamsResponseTypeDef: ...
    async def describe_lookup_tables(
        self, *, lookupTableNamePrefix: str = ..., maxResults: int = ..., nextToken: str = ...
    ) -> DescribeLookupTablesResponseTypeDef: ...
    async def describe_metric_filters(
        self,
        *,
        logGroupName: str = ...,
        filterNamePrefix: str = ...,
        nextToken: str = ...,
        limit: int = ...,
        metricName: str = ...,
        metricNamespace: str = ...,
    ) -> DescribeMetricFiltersResponseTypeDef: ...
    async def describe_queries(
        self,
        *,
        logGroupName: str = ...,
        status: QueryStatusType = ...,
        maxResults: int = ...,
        nextToken: str = ...,
        queryLanguage: QueryLanguageType = ...,
    ) -> DescribeQueriesResponseTypeDef: ...
    async def describe_query_definitions(
        self,
        *,
        queryLanguage: QueryLanguageType = ...,
        queryDefinitionNamePrefix: str = ...,
        maxResults: int = ...,
        nextToken: str = ...,
    ) -> DescribeQueryDefinitionsResponseTypeDef: ...
    async def describe_resource_policies(
        self, *, nextToken: str = ..., limit: int = ..., resourceArn: str = ..., policyScope: PolicyScopeType = ...
    ) -> DescribeResourcePoliciesResponseTypeDef: ...
    async def describe_subscription_filters(
        self, *, logGroupName: str, filterNamePrefix: str = ..., nextToken: str = ..., limit: int = ...
    ) -> DescribeSubscriptionFiltersResponseTypeDef: ...
    async def disassociate_kms_key(
        self, *, logGroupName: str = ..., resourceIdentifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def disassociate_source_from_s3_table_integration(
        self, *, identifier: str
    ) -> DisassociateSourceFromS3TableIntegrationResponseTypeDef: ...
    async def filter_log_events(
        self,
        *,
        logGroupName: str = ...,
        logGroupIdentifier: str = ...,
        logStreamNames: Sequence[str] = ...,
        logStreamNamePrefix: str = ...,
        startTime: int = ...,
        endTime: int = ...,
        filterPattern: str = ...,
        nextToken: str = ...,
        limit: int = ...,
        startFromHead: bool = ...,
        interleaved: bool = ...,
        unmask: bool = ...,
    ) -> FilterLogEventsResponseTypeDef: ...
    async def get_data_protection_policy(
        self, *, logGroupIdentifier: str
    ) -> GetDataProtectionPolicyResponseTypeDef: ...
    async def get_delivery(self, *, id: str) -> GetDeliveryResponseTypeDef: ...
    async def get_delivery_destination(self, *, name: str) -> GetDeliveryDestinationResponseTypeDef: ...
    async def get_delivery_destination_policy(
        self, *, deliveryDestinationName: str
    ) -> GetDeliveryDestinationPolicyResponseTypeDef: ...
    async def get_delivery_source(self, *, name: str) -> GetDeliverySourceResponseTypeDef: ...
    async def get_integration(self, *, integrationName: str) -> GetIntegrationResponseTypeDef: ...
    async def get_log_anomaly_detector(self, *, anomalyDetectorArn: str) -> GetLogAnomalyDetectorResponseTypeDef: ...
    async def get_log_events(
        self,
        *,
        logStreamName: str,
        logGroupName: str = ...,
        logGroupIdentifier: str = ...,
        startTime: int = ...,
        endTime: int = ...,
        nextToken: str = ...,
        limit: int = ...,
        startFromHead: bool = ...,
        unmask: bool = ...,
    ) -> GetLogEventsResponseTypeDef: ...
    async def get_log_fields(self, *, dataSourceName: str, dataSourceType: str) -> GetLogFieldsResponseTypeDef: ...
    async def get_log_group_fields(
        self, *, logGroupName: str = ..., time: int = ..., logGroupIdentifier: str = ...
    ) -> GetLogGroupFieldsResponseTypeDef: ...
    async def get_log_object(self, *, logObjectPointer: str, unmask: bool = ...) -> AioGetLogObjectResponseTypeDef: ...
    async def get_log_record(self, *, logRecordPointer: str, unmask: bool = ...) -> GetLogRecordResponseTypeDef: ...
    async def get_lookup_table(self, *, lookupTableArn: str) -> GetLookupTableResponseTypeDef: ...
    async def get_query_results(
        self, *, queryId: str, nextToken: str = ..., maxItems: int = ...
    ) -> GetQueryResultsResponseTypeDef: ...
    async def get_scheduled_query(self, *, identifier: str) -> GetScheduledQueryResponseTypeDef: ...
    async def get_scheduled_query_history(
        self,
        *,
        identifier: str,
        startTime: int,
        endTime: int,
        executionStatuses: Sequence[ExecutionStatusType] = ...,
        maxResults: int = ...,
        nextToken: str = ...,
    ) -> GetScheduledQueryHistoryResponseTypeDef: ...
    async def get_storage_tier_policy(self) -> GetStorageTierPolicyResponseTypeDef: ...
    async def get_transformer(self, *, logGroupIdentifier: str) -> GetTransformerResponseTypeDef: ...
    async def list_aggregate_log_group_summaries(
        self,
        *,
        groupBy: ListAggregateLogGroupSummariesGroupByType,
        accountIdentifiers: Sequence[str] = ...,
        includeLinkedAccounts: bool = ...,
        logGroupClass: LogGroupClassType = ...,
        logGroupNamePattern: str = ...,
        dataSources: Sequence[DataSourceFilterTypeDef] = ...,
        nextToken: str = ...,
        limit: int = ...,
    ) -> ListAggregateLogGroupSummariesResponseTypeDef: ...
    async def list_anomalies(
        self,
        *,
        anomalyDetectorArn: str = ...,
        suppressionState: SuppressionStateType = ...,
        limit: int = ...,
        nextToken: str = ...,
    ) -> ListAnomaliesResponseTypeDef: ...
    async def list_integrations(
        self,
        *,
        integrationNamePrefix: str = ...,
        integrationType: IntegrationTypeType = ...,
        integrationStatus: IntegrationStatusType = ...,
    ) -> ListIntegrationsResponseTypeDef: ...
    async def list_log_anomaly_detectors(
        self, *, filterLogGroupArn: str = ..., limit: int = ..., nextToken: str = ...
    ) -> ListLogAnomalyDetectorsResponseTypeDef: ...
    async def list_log_groups(
        self,
        *,
        logGroupNamePattern: str = ...,
        logGroupClass: LogGroupClassType = ...,
        includeLinkedAccounts: bool = ...,
        accountIdentifiers: Sequence[str] = ...,
        nextToken: str = ...,
        limit: int = ...,
        dataSources: Sequence[DataSourceFilterTypeDef] = ...,
        fieldIndexNames: Sequence[str] = ...,
        logGroupTags: Sequence[TagFilterTypeDef] = ...,
    ) -> ListLogGroupsResponseTypeDef: ...
    async def list_log_groups_for_query(
        self, *, queryId: str, nextToken: str = ..., maxResults: int = ...
    ) -> ListLogGroupsForQueryResponseTypeDef: ...
    async def list_scheduled_queries(
        self,
        *,
        maxResults: int = ...,
        nextToken: str = ...,
        state: ScheduledQueryStateType = ...,
        scheduleType: ScheduleTypeType = ...,
    ) -> ListScheduledQueriesResponseTypeDef: ...
    async def list_sources_for_s3_table_integration(
        self, *, integrationArn: str, maxResults: int = ..., nextToken: str = ...
    ) -> ListSourcesForS3TableIntegrationResponseTypeDef: ...
    async def list_syslog_configurations(
        self, *, logGroupIdentifier: str = ..., vpcEndpointId: str = ..., nextToken: str = ..., maxResults: int = ...
    ) -> ListSyslogConfigurationsResponseTypeDef: ...
    async def list_tags_for_resource(self, *, resourceArn: str) -> ListTagsForResourceResponseTypeDef: ...
    async def list_tags_log_group(self, *, logGroupName: str) -> ListTagsLogGroupResponseTypeDef: ...
    async def put_account_policy(
        self,
        *,
        policyName: str,
        policyDocument: str,
        policyType: PolicyTypeType,
        scope: ScopeType = ...,
        selectionCriteria: str = ...,
        dryRun: bool = ...,
    ) -> PutAccountPolicyResponseTypeDef: ...
    async def put_bearer_token_authentication(
        self, *, logGroupIdentifier: str, bearerTokenAuthenticationEnabled: bool
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_data_protection_policy(
        self, *, logGroupIdentifier: str, policyDocument: str
    ) -> PutDataProtectionPolicyResponseTypeDef: ...
    async def put_delivery_destination(
        self,
        *,
        name: str,
        outputFormat: OutputFormatType = ...,
        deliveryDestinationConfiguration: DeliveryDestinationConfigurationTypeDef = ...,
        deliveryDestinationType: DeliveryDestinationTypeType = ...,
        roleArn: str = ...,
        tags: Mapping[str, str] = ...,
    ) -> PutDeliveryDestinationResponseTypeDef: ...
    async def put_delivery_destination_policy(
        self, *, deliveryDestinationName: str, deliveryDestinationPolicy: str
    ) -> PutDeliveryDestinationPolicyResponseTypeDef: ...
    async def put_delivery_source(
        self,
        *,
        name: str,
        resourceArn: str,
        logType: str,
        tags: Mapping[str, str] = ...,
        deliverySourceConfiguration: Mapping[str, str] = ...,
    ) -> PutDeliverySourceResponseTypeDef: ...
    async def put_destination(
        self, *, destinationName: str, targetArn: str, roleArn: str, tags: Mapping[str, str] = ...
    ) -> PutDestinationResponseTypeDef: ...
    async def put_destination_policy(
        self, *, destinationName: str, accessPolicy: str, forceUpdate: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_index_policy(
        self, *, logGroupIdentifier: str, policyDocument: str
    ) -> PutIndexPolicyResponseTypeDef: ...
    async def put_integration(
        self, *, integrationName: str, resourceConfig: ResourceConfigTypeDef, integrationType: IntegrationTypeType
    ) -> PutIntegrationResponseTypeDef: ...
    async def put_log_events(
        self,
        *,
        logGroupName: str,
        logStreamName: str,
        logEvents: Sequence[InputLogEventTypeDef],
        sequenceToken: str = ...,
        entity: EntityTypeDef = ...,
    ) -> PutLogEventsResponseTypeDef: ...
    async def put_log_group_deletion_protection(
        self, *, logGroupIdentifier: str, deletionProtectionEnabled: bool
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_metric_filter(
        self,
        *,
        logGroupName: str,
        filterName: str,
        filterPattern: str,
        metricTransformations: Sequence[MetricTransformationUnionTypeDef],
        applyOnTransformedLogs: bool = ...,
        fieldSelectionCriteria: str = ...,
        emitSystemFieldDimensions: Sequence[str] = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_query_definition(
        self,
        *,
        name: str,
        queryString: str,
        queryLanguage: QueryLanguageType = ...,
        queryDefinitionId: str = ...,
        logGroupNames: Sequence[str] = ...,
        clientToken: str = ...,
        parameters: Sequence[QueryParameterTypeDef] = ...,
    ) -> PutQueryDefinitionResponseTypeDef: ...
    async def put_resource_policy(
        self, *, policyName: str = ..., policyDocument: str = ..., resourceArn: str = ..., expectedRevisionId: str = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    async def put_retention_policy(
        self, *, logGroupName: str, retentionInDays: int
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_storage_tier_policy(self, *, storageTier: StorageTierType) -> PutStorageTierPolicyResponseTypeDef: ...
    async def put_subscription_filter(
        self,
        *,
        logGroupName: str,
        filterName: str,
        filterPattern: str,
        destinationArn: str,
        roleArn: str = ...,
        distribution: DistributionType = ...,
        applyOnTransformedLogs: bool = ...,
        fieldSelectionCriteria: str = ...,
        emitSystemFields: Sequence[str] = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_syslog_configuration(
        self, *, logGroupIdentifier: str, vpcEndpointId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_transformer(
        self, *, logGroupIdentifier: str, transformerConfig: Sequence[ProcessorUnionTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    async def start_live_tail(
        self,
        *,
        logGroupIdentifiers: Sequence[str],
        logStreamNames: Sequence[str] = ...,
        logStreamNamePrefixes: Sequence[str] = ...,
        logEventFilterPattern: str = ...,
    ) -> AioStartLiveTailResponseTypeDef: ...
    async def start_query(
        self,
        *,
        startTime: int,
        endTime: int,
        queryString: str,
        queryLanguage: QueryLanguageType = ...,
        logGroupName: str = ...,
        logGroupNames: Sequence[str] = ...,
        logGroupIdentifiers: Sequence[str] = ...,
        limit: int = ...,
    ) -> StartQueryResponseTypeDef: ...
    async def stop_query(self, *, queryId: str) -> StopQueryResponseTypeDef: ...
    async def tag_log_group(self, *, logGroupName: str, tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    async def tag_resource(self, *, resourceArn: str, tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    async def test_metric_filter(
        self, *, filterPattern: str, logEventMessages: Sequence[str]
    ) -> TestMetricFilterResponseTypeDef: ...
    async def test_transformer(
        self, *, transformerConfig: Sequence[ProcessorUnionTypeDef], logEventMessages: Sequence[str]
    ) -> TestTransformerResponseTypeDef: ...
    async def untag_log_group(self, *, logGroupName: str, tags: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def untag_resource(self, *, resourceArn: str, tagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    async def update_anomaly(
        self,
        *,
        anomalyDetectorArn: str,
        anomalyId: str = ...,
        patternId: str = ...,
        suppressionType: SuppressionTypeType = ...,
        suppressionPeriod: SuppressionPeriodTypeDef = ...,
        baseline: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_delivery_configuration(
        self,
        *,
        id: str,
        recordFields: Sequence[str] = ...,
        fieldDelimiter: str = ...,
        s3DeliveryConfiguration: S3DeliveryConfigurationTypeDef = ...,
    ) -> dict[str, Any]: ...
    async def update_log_anomaly_detector(
        self,
        *,
        anomalyDetectorArn: str,
        enabled: bool,
        evaluationFrequency: EvaluationFrequencyType = ...,
        filterPattern: str = ...,
        anomalyVisibilityTime: int = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def update_lookup_table(
        self,
        *,
        lookupTableArn: str,
        description: str = ...,
        tableBody: str = ...,
        queryId: str = ...,
        kmsKeyId: str = ...,
    ) -> UpdateLookupTableResponseTypeDef: ...
    async def update_scheduled_query(
        self,
        *,
        identifier: str,
        queryLanguage: QueryLanguageType,
        queryString: str,
        scheduleExpression: str,
        executionRoleArn: str,
        description: str = ...,
        logGroupIdentifiers: Sequence[str] = ...,
        timezone: str = ...,
        startTimeOffset: int = ...,
        endTimeOffset: int = ...,
        destinationConfiguration: DestinationConfigurationUnionTypeDef = ...,
        scheduleStartTime: int = ...,
        scheduleEndTime: int = ...,
        state: ScheduledQueryStateType = ...,
    ) -> UpdateScheduledQueryResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: DescribeConfigurationTemplatesPaginatorName
    ) -> AioDescribeConfigurationTemplatesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeDeliveriesPaginatorName) -> AioDescribeDeliveriesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeDeliveryDestinationsPaginatorName
    ) -> AioDescribeDeliveryDestinationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeDeliverySourcesPaginatorName
    ) -> AioDescribeDeliverySourcesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeDestinationsPaginatorName) -> AioDescribeDestinationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeExportTasksPaginatorName) -> AioDescribeExportTasksPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeLogGroupsPaginatorName) -> AioDescribeLogGroupsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeLogStreamsPaginatorName) -> AioDescribeLogStreamsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeMetricFiltersPaginatorName
    ) -> AioDescribeMetricFiltersPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeQueriesPaginatorName) -> AioDescribeQueriesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeResourcePoliciesPaginatorName
    ) -> AioDescribeResourcePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeSubscriptionFiltersPaginatorName
    ) -> AioDescribeSubscriptionFiltersPaginator: ...
    @overload
    def get_paginator(self, operation_name: FilterLogEventsPaginatorName) -> AioFilterLogEventsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: GetScheduledQueryHistoryPaginatorName
    ) -> AioGetScheduledQueryHistoryPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAggregateLogGroupSummariesPaginatorName
    ) -> AioListAggregateLogGroupSummariesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAnomaliesPaginatorName) -> AioListAnomaliesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListLogAnomalyDetectorsPaginatorName
    ) -> AioListLogAnomalyDetectorsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListLogGroupsForQueryPaginatorName
    ) -> AioListLogGroupsForQueryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListScheduledQueriesPaginatorName) -> AioListScheduledQueriesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSourcesForS3TableIntegrationPaginatorName
    ) -> AioListSourcesForS3TableIntegrationPaginator: ...
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "associate_kms_key",
            "cancel_export_task",
            "create_log_group",
            "create_log_stream",
            "delete_data_protection_policy",
            "delete_delivery",
            "delete_delivery_destination",
            "delete_delivery_destination_policy",
            "delete_delivery_source",
            "delete_destination",
            "delete_log_anomaly_detector",
            "delete_log_group",
            "delete_log_stream",
            "delete_lookup_table",
            "delete_metric_filter",
            "delete_resource_policy",
            "delete_retention_policy",
            "delete_subscription_filter",
            "delete_syslog_configuration",
            "delete_transformer",
            "disassociate_kms_key",
            "put_bearer_token_authentication",
            "put_destination_policy",
            "put_log_group_deletion_protection",
            "put_metric_filter",
            "put_retention_policy",
            "put_subscription_filter",
            "put_syslog_configuration",
            "put_transformer",
            "tag_log_group",
            "tag_resource",
            "untag_log_group",
            "untag_resource",
            "update_anomaly",
            "update_log_anomaly_detector",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["associate_source_to_s3_table_integration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[AssociateSourceToS3TableIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_import_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CancelImportTaskResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_delivery"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateDeliveryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_export_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateExportTaskResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_import_task"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateImportTaskResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_log_anomaly_detector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateLogAnomalyDetectorResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_lookup_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateLookupTableResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_scheduled_query"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateScheduledQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_account_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteAccountPolicyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_index_policy", "delete_integration", "delete_scheduled_query", "update_delivery_configuration"
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_query_definition"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteQueryDefinitionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_account_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeAccountPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_configuration_templates"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeConfigurationTemplatesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_deliveries"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeDeliveriesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["describe_delivery_destinations"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DescribeDeliveryDestinationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_delivery_sources"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeDeliverySourcesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_destinations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeDestinationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_export_tasks"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeExportTasksResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_field_indexes"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeFieldIndexesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_import_task_batches"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeImportTaskBatchesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_import_tasks"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeImportTasksResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_index_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeIndexPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_log_groups"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeLogGroupsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_log_streams"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeLogStreamsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_lookup_tables"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeLookupTablesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_metric_filters"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeMetricFiltersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_queries"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeQueriesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_query_definitions"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeQueryDefinitionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_resource_policies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeResourcePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_subscription_filters"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeSubscriptionFiltersResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disassociate_source_from_s3_table_integration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[DisassociateSourceFromS3TableIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["filter_log_events"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[FilterLogEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_data_protection_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDataProtectionPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delivery"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDeliveryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delivery_destination"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDeliveryDestinationResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["get_delivery_destination_policy"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[GetDeliveryDestinationPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delivery_source"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDeliverySourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_integration"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_anomaly_detector"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLogAnomalyDetectorResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_events"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLogEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_fields"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLogFieldsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_group_fields"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLogGroupFieldsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_object"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioGetLogObjectResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_record"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLogRecordResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_lookup_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetLookupTableResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_query_results"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetQueryResultsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_scheduled_query"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetScheduledQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_scheduled_query_history"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetScheduledQueryHistoryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_storage_tier_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetStorageTierPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_transformer"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetTransformerResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_aggregate_log_group_summaries"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListAggregateLogGroupSummariesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_anomalies"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListAnomaliesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_integrations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListIntegrationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_log_anomaly_detectors"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListLogAnomalyDetectorsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_log_groups"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListLogGroupsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_log_groups_for_query"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListLogGroupsForQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_scheduled_queries"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListScheduledQueriesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_sources_for_s3_table_integration"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListSourcesForS3TableIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_syslog_configurations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListSyslogConfigurationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_log_group"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsLogGroupResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_account_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutAccountPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_data_protection_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutDataProtectionPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_delivery_destination"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutDeliveryDestinationResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["put_delivery_destination_policy"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[PutDeliveryDestinationPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_delivery_source"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutDeliverySourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_destination"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_index_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutIndexPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_integration"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_log_events"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutLogEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_query_definition"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutQueryDefinitionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_storage_tier_policy"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutStorageTierPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_live_tail"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AioStartLiveTailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_query"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_query"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StopQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_metric_filter"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[TestMetricFilterResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_transformer"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[TestTransformerResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_lookup_table"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateLookupTableResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_scheduled_query"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateScheduledQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
