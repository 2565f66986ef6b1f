"""The client of CloudWatchLogs."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
from .paginator import (
    DescribeConfigurationTemplatesPaginator,
    DescribeDeliveriesPaginator,
    DescribeDeliveryDestinationsPaginator,
    DescribeDeliverySourcesPaginator,
    DescribeDestinationsPaginator,
    DescribeExportTasksPaginator,
    DescribeLogGroupsPaginator,
    DescribeLogStreamsPaginator,
    DescribeMetricFiltersPaginator,
    DescribeQueriesPaginator,
    DescribeResourcePoliciesPaginator,
    DescribeSubscriptionFiltersPaginator,
    FilterLogEventsPaginator,
    GetScheduledQueryHistoryPaginator,
    ListAggregateLogGroupSummariesPaginator,
    ListAnomaliesPaginator,
    ListLogAnomalyDetectorsPaginator,
    ListLogGroupsForQueryPaginator,
    ListScheduledQueriesPaginator,
    ListSourcesForS3TableIntegrationPaginator,
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
    GetLogObjectResponseTypeDef,
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
    S3DeliveryConfigurationTypeDef,
    StartLiveTailResponseTypeDef,
    StartQueryResponseTypeDef,
    StopQueryResponseTypeDef,
    SuppressionPeriodTypeDef,
    TagFilterTypeDef,
    TestMetricFilterResponseTypeDef,
    TestTransformerResponseTypeDef,
    UpdateLookupTableResponseTypeDef,
    UpdateScheduledQueryResponseTypeDef,
)

class Exceptions(BaseClientExceptions):
    AccessDeniedException: type[ClientError]
    ConflictException: type[ClientError]
    DataAlreadyAcceptedException: type[ClientError]
    InternalServerException: type[ClientError]
    InternalStreamingException: type[ClientError]
    InvalidOperationException: type[ClientError]
    InvalidParameterException: type[ClientError]
    InvalidSequenceTokenException: type[ClientError]
    LimitExceededException: type[ClientError]
    MalformedQueryException: type[ClientError]
    OperationAbortedException: type[ClientError]
    ResourceAlreadyExistsException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ServiceQuotaExceededException: type[ClientError]
    ServiceUnavailableException: type[ClientError]
    SessionStreamingException: type[ClientError]
    SessionTimeoutException: type[ClientError]
    ThrottlingException: type[ClientError]
    TooManyTagsException: type[ClientError]
    UnrecognizedClientException: type[ClientError]
    ValidationException: type[ClientError]

class CloudWatchLogsClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def associate_kms_key(
        self, *, kmsKeyId: str, logGroupName: str = ..., resourceIdentifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def associate_source_to_s3_table_integration(
        self, *, integrationArn: str, dataSource: DataSourceTypeDef
    ) -> AssociateSourceToS3TableIntegrationResponseTypeDef: ...
    def cancel_export_task(self, *, taskId: str) -> EmptyResponseMetadataTypeDef: ...
    def cancel_import_task(self, *, importId: str) -> CancelImportTaskResponseTypeDef: ...
    def create_delivery(
        self,
        *,
        deliverySourceName: str,
        deliveryDestinationArn: str,
        recordFields: Sequence[str] = ...,
        fieldDelimiter: str = ...,
        s3DeliveryConfiguration: S3DeliveryConfigurationTypeDef = ...,
        tags: Mapping[str, str] = ...,
    ) -> CreateDeliveryResponseTypeDef: ...
    def create_export_task(
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
    def create_import_task(
        self, *, importSourceArn: str, importRoleArn: str, importFilter: ImportFilterTypeDef = ...
    ) -> CreateImportTaskResponseTypeDef: ...
    def create_log_anomaly_detector(
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
    def create_log_group(
        self,
        *,
        logGroupName: str,
        kmsKeyId: str = ...,
        tags: Mapping[str, str] = ...,
        logGroupClass: LogGroupClassType = ...,
        deletionProtectionEnabled: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def create_log_stream(self, *, logGroupName: str, logStreamName: str) -> EmptyResponseMetadataTypeDef: ...
    def create_lookup_table(
        self,
        *,
        lookupTableName: str,
        description: str = ...,
        tableBody: str = ...,
        queryId: str = ...,
        kmsKeyId: str = ...,
        tags: Mapping[str, str] = ...,
    ) -> CreateLookupTableResponseTypeDef: ...
    def create_scheduled_query(
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
    def delete_account_policy(
        self, *, policyName: str, policyType: PolicyTypeType, dryRun: bool = ...
    ) -> DeleteAccountPolicyResponseTypeDef: ...
    def delete_data_protection_policy(self, *, logGroupIdentifier: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_delivery(self, *, id: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_delivery_destination(self, *, name: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_delivery_destination_policy(self, *, deliveryDestinationName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_delivery_source(self, *, name: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_destination(self, *, destinationName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_index_policy(self, *, logGroupIdentifier: str) -> dict[str, Any]: ...
    def delete_integration(self, *, integrationName: str, force: bool = ...) -> dict[str, Any]: ...
    def delete_log_anomaly_detector(self, *, anomalyDetectorArn: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_log_group(self, *, logGroupName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_log_stream(self, *, logGroupName: str, logStreamName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_lookup_table(self, *, lookupTableArn: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_metric_filter(self, *, logGroupName: str, filterName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_query_definition(self, *, queryDefinitionId: str) -> DeleteQueryDefinitionResponseTypeDef: ...
    def delete_resource_policy(
        self, *, policyName: str = ..., resourceArn: str = ..., expectedRevisionId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_retention_policy(self, *, logGroupName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_scheduled_query(self, *, identifier: str) -> dict[str, Any]: ...
    def delete_subscription_filter(self, *, logGroupName: str, filterName: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_syslog_configuration(
        self, *, logGroupIdentifier: str, vpcEndpointId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def delete_transformer(self, *, logGroupIdentifier: str) -> EmptyResponseMetadataTypeDef: ...
    def describe_account_policies(
        self,
        *,
        policyType: PolicyTypeType,
        policyName: str = ...,
        accountIdentifiers: Sequence[str] = ...,
        nextToken: str = ...,
    ) -> DescribeAccountPoliciesResponseTypeDef: ...
    def describe_configuration_templates(
        self,
        *,
        service: str = ...,
        logTypes: Sequence[str] = ...,
        resourceTypes: Sequence[str] = ...,
        deliveryDestinationTypes: Sequence[DeliveryDestinationTypeType] = ...,
        nextToken: str = ...,
        limit: int = ...,
    ) -> DescribeConfigurationTemplatesResponseTypeDef: ...
    def describe_deliveries(
        self, *, nextToken: str = ..., limit: int = ..., deliverySourceNames: Sequence[str] = ...
    ) -> DescribeDeliveriesResponseTypeDef: ...
    def describe_delivery_destinations(
        self, *, nextToken: str = ..., limit: int = ..., names: Sequence[str] = ...
    ) -> DescribeDeliveryDestinationsResponseTypeDef: ...
    def describe_delivery_sources(
        self, *, nextToken: str = ..., limit: int = ..., resourceArns: Sequence[str] = ...
    ) -> DescribeDeliverySourcesResponseTypeDef: ...
    def describe_destinations(
        self, *, DestinationNamePrefix: str = ..., nextToken: str = ..., limit: int = ...
    ) -> DescribeDestinationsResponseTypeDef: ...
    def describe_export_tasks(
        self, *, taskId: str = ..., statusCode: ExportTaskStatusCodeType = ..., nextToken: str = ..., limit: int = ...
    ) -> DescribeExportTasksResponseTypeDef: ...
    def describe_field_indexes(
        self,
        *,
        logGroupIdentifiers: Sequence[str],
        indexCategories: Sequence[IndexCategoryType] = ...,
        nextToken: str = ...,
    ) -> DescribeFieldIndexesResponseTypeDef: ...
    def describe_import_task_batches(
        self,
        *,
        importId: str,
        batchImportStatus: Sequence[ImportStatusType] = ...,
        limit: int = ...,
        nextToken: str = ...,
    ) -> DescribeImportTaskBatchesResponseTypeDef: ...
    def describe_import_tasks(
        self,
        *,
        importId: str = ...,
        importStatus: ImportStatusType = ...,
        importSourceArn: str = ...,
        limit: int = ...,
        nextToken: str = ...,
    ) -> DescribeImportTasksResponseTypeDef: ...
    def describe_index_policies(
        self, *, logGroupIdentifiers: Sequence[str], nextToken: str = ...
    ) -> DescribeIndexPoliciesResponseTypeDef: ...
    def describe_log_groups(
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
    def describe_log_streams(
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
    def describe_lookup_tables(
        self, *, lookupTableNamePrefix: str = ..., maxResults: int = ..., nextToken: str = ...
    ) -> DescribeLookupTablesResponseTypeDef: ...
    def describe_metric_filters(
        self,
        *,
        logGroupName: str = ...,
        filterNamePrefix: str = ...,
        nextToken: str = ...,
        limit: int = ...,
        metricName: str = ...,
        metricNamespace: str = ...,
    ) -> DescribeMetricFiltersResponseTypeDef: ...
    def describe_queries(
        self,
        *,
        logGroupName: str = ...,
        status: QueryStatusType = ...,
        maxResults: int = ...,
        nextToken: str = ...,
        queryLanguage: QueryLanguageType = ...,
    ) -> DescribeQueriesResponseTypeDef: ...
    def describe_query_definitions(
        self,
        *,
        queryLanguage: QueryLanguageType = ...,
        queryDefinitionNamePrefix: str = ...,
        maxResults: int = ...,
        nextToken: str = ...,
    ) -> DescribeQueryDefinitionsResponseTypeDef: ...
    def describe_resource_policies(
        self, *, nextToken: str = ..., limit: int = ..., resourceArn: str = ..., policyScope: PolicyScopeType = ...
    ) -> DescribeResourcePoliciesResponseTypeDef: ...
    def describe_subscription_filters(
        self, *, logGroupName: str, filterNamePrefix: str = ..., nextToken: str = ..., limit: int = ...
    ) -> DescribeSubscriptionFiltersResponseTypeDef: ...
    def disassociate_kms_key(
        self, *, logGroupName: str = ..., resourceIdentifier: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def disassociate_source_from_s3_table_integration(
        self, *, identifier: str
    ) -> DisassociateSourceFromS3TableIntegrationResponseTypeDef: ...
    def filter_log_events(
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
    def get_data_protection_policy(self, *, logGroupIdentifier: str) -> GetDataProtectionPolicyResponseTypeDef: ...
    def get_delivery(self, *, id: str) -> GetDeliveryResponseTypeDef: ...
    def get_delivery_destination(self, *, name: str) -> GetDeliveryDestinationResponseTypeDef: ...
    def get_delivery_destination_policy(
        self, *, deliveryDestinationName: str
    ) -> GetDeliveryDestinationPolicyResponseTypeDef: ...
    def get_delivery_source(self, *, name: str) -> GetDeliverySourceResponseTypeDef: ...
    def get_integration(self, *, integrationName: str) -> GetIntegrationResponseTypeDef: ...
    def get_log_anomaly_detector(self, *, anomalyDetectorArn: str) -> GetLogAnomalyDetectorResponseTypeDef: ...
    def get_log_events(
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
    def get_log_fields(self, *, dataSourceName: str, dataSourceType: str) -> GetLogFieldsResponseTypeDef: ...
    def get_log_group_fields(
        self, *, logGroupName: str = ..., time: int = ..., logGroupIdentifier: str = ...
    ) -> GetLogGroupFieldsResponseTypeDef: ...
    def get_log_object(self, *, logObjectPointer: str, unmask: bool = ...) -> GetLogObjectResponseTypeDef: ...
    def get_log_record(self, *, logRecordPointer: str, unmask: bool = ...) -> GetLogRecordResponseTypeDef: ...
    def get_lookup_table(self, *, lookupTableArn: str) -> GetLookupTableResponseTypeDef: ...
    def get_query_results(
        self, *, queryId: str, nextToken: str = ..., maxItems: int = ...
    ) -> GetQueryResultsResponseTypeDef: ...
    def get_scheduled_query(self, *, identifier: str) -> GetScheduledQueryResponseTypeDef: ...
    def get_scheduled_query_history(
        self,
        *,
        identifier: str,
        startTime: int,
        endTime: int,
        executionStatuses: Sequence[ExecutionStatusType] = ...,
        maxResults: int = ...,
        nextToken: str = ...,
    ) -> GetScheduledQueryHistoryResponseTypeDef: ...
    def get_storage_tier_policy(self) -> GetStorageTierPolicyResponseTypeDef: ...
    def get_transformer(self, *, logGroupIdentifier: str) -> GetTransformerResponseTypeDef: ...
    def list_aggregate_log_group_summaries(
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
    def list_anomalies(
        self,
        *,
        anomalyDetectorArn: str = ...,
        suppressionState: SuppressionStateType = ...,
        limit: int = ...,
        nextToken: str = ...,
    ) -> ListAnomaliesResponseTypeDef: ...
    def list_integrations(
        self,
        *,
        integrationNamePrefix: str = ...,
        integrationType: IntegrationTypeType = ...,
        integrationStatus: IntegrationStatusType = ...,
    ) -> ListIntegrationsResponseTypeDef: ...
    def list_log_anomaly_detectors(
        self, *, filterLogGroupArn: str = ..., limit: int = ..., nextToken: str = ...
    ) -> ListLogAnomalyDetectorsResponseTypeDef: ...
    def list_log_groups(
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
    def list_log_groups_for_query(
        self, *, queryId: str, nextToken: str = ..., maxResults: int = ...
    ) -> ListLogGroupsForQueryResponseTypeDef: ...
    def list_scheduled_queries(
        self,
        *,
        maxResults: int = ...,
        nextToken: str = ...,
        state: ScheduledQueryStateType = ...,
        scheduleType: ScheduleTypeType = ...,
    ) -> ListScheduledQueriesResponseTypeDef: ...
    def list_sources_for_s3_table_integration(
        self, *, integrationArn: str, maxResults: int = ..., nextToken: str = ...
    ) -> ListSourcesForS3TableIntegrationResponseTypeDef: ...
    def list_syslog_configurations(
        self, *, logGroupIdentifier: str = ..., vpcEndpointId: str = ..., nextToken: str = ..., maxResults: int = ...
    ) -> ListSyslogConfigurationsResponseTypeDef: ...
    def list_tags_for_resource(self, *, resourceArn: str) -> ListTagsForResourceResponseTypeDef: ...
    def list_tags_log_group(self, *, logGroupName: str) -> ListTagsLogGroupResponseTypeDef: ...
    def put_account_policy(
        self,
        *,
        policyName: str,
        policyDocument: str,
        policyType: PolicyTypeType,
        scope: ScopeType = ...,
        selectionCriteria: str = ...,
        dryRun: bool = ...,
    ) -> PutAccountPolicyResponseTypeDef: ...
    def put_bearer_token_authentication(
        self, *, logGroupIdentifier: str, bearerTokenAuthenticationEnabled: bool
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_data_protection_policy(
        self, *, logGroupIdentifier: str, policyDocument: str
    ) -> PutDataProtectionPolicyResponseTypeDef: ...
    def put_delivery_destination(
        self,
        *,
        name: str,
        outputFormat: OutputFormatType = ...,
        deliveryDestinationConfiguration: DeliveryDestinationConfigurationTypeDef = ...,
        deliveryDestinationType: DeliveryDestinationTypeType = ...,
        roleArn: str = ...,
        tags: Mapping[str, str] = ...,
    ) -> PutDeliveryDestinationResponseTypeDef: ...
    def put_delivery_destination_policy(
        self, *, deliveryDestinationName: str, deliveryDestinationPolicy: str
    ) -> PutDeliveryDestinationPolicyResponseTypeDef: ...
    def put_delivery_source(
        self,
        *,
        name: str,
        resourceArn: str,
        logType: str,
        tags: Mapping[str, str] = ...,
        deliverySourceConfiguration: Mapping[str, str] = ...,
    ) -> PutDeliverySourceResponseTypeDef: ...
    def put_destination(
        self, *, destinationName: str, targetArn: str, roleArn: str, tags: Mapping[str, str] = ...
    ) -> PutDestinationResponseTypeDef: ...
    def put_destination_policy(
        self, *, destinationName: str, accessPolicy: str, forceUpdate: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_index_policy(self, *, logGroupIdentifier: str, policyDocument: str) -> PutIndexPolicyResponseTypeDef: ...
    def put_integration(
        self, *, integrationName: str, resourceConfig: ResourceConfigTypeDef, integrationType: IntegrationTypeType
    ) -> PutIntegrationResponseTypeDef: ...
    def put_log_events(
        self,
        *,
        logGroupName: str,
        logStreamName: str,
        logEvents: Sequence[InputLogEventTypeDef],
        sequenceToken: str = ...,
        entity: EntityTypeDef = ...,
    ) -> PutLogEventsResponseTypeDef: ...
    def put_log_group_deletion_protection(
        self, *, logGroupIdentifier: str, deletionProtectionEnabled: bool
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_metric_filter(
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
    def put_query_definition(
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
    def put_resource_policy(
        self, *, policyName: str = ..., policyDocument: str = ..., resourceArn: str = ..., expectedRevisionId: str = ...
    ) -> PutResourcePolicyResponseTypeDef: ...
    def put_retention_policy(self, *, logGroupName: str, retentionInDays: int) -> EmptyResponseMetadataTypeDef: ...
    def put_storage_tier_policy(self, *, storageTier: StorageTierType) -> PutStorageTierPolicyResponseTypeDef: ...
    def put_subscription_filter(
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
    def put_syslog_configuration(
        self, *, logGroupIdentifier: str, vpcEndpointId: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_transformer(
        self, *, logGroupIdentifier: str, transformerConfig: Sequence[ProcessorUnionTypeDef]
    ) -> EmptyResponseMetadataTypeDef: ...
    def start_live_tail(
        self,
        *,
        logGroupIdentifiers: Sequence[str],
        logStreamNames: Sequence[str] = ...,
        logStreamNamePrefixes: Sequence[str] = ...,
        logEventFilterPattern: str = ...,
    ) -> StartLiveTailResponseTypeDef: ...
    def start_query(
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
    def stop_query(self, *, queryId: str) -> StopQueryResponseTypeDef: ...
    def tag_log_group(self, *, logGroupName: str, tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    def tag_resource(self, *, resourceArn: str, tags: Mapping[str, str]) -> EmptyResponseMetadataTypeDef: ...
    def test_metric_filter(
        self, *, filterPattern: str, logEventMessages: Sequence[str]
    ) -> TestMetricFilterResponseTypeDef: ...
    def test_transformer(
        self, *, transformerConfig: Sequence[ProcessorUnionTypeDef], logEventMessages: Sequence[str]
    ) -> TestTransformerResponseTypeDef: ...
    def untag_log_group(self, *, logGroupName: str, tags: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def untag_resource(self, *, resourceArn: str, tagKeys: Sequence[str]) -> EmptyResponseMetadataTypeDef: ...
    def update_anomaly(
        self,
        *,
        anomalyDetectorArn: str,
        anomalyId: str = ...,
        patternId: str = ...,
        suppressionType: SuppressionTypeType = ...,
        suppressionPeriod: SuppressionPeriodTypeDef = ...,
        baseline: bool = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_delivery_configuration(
        self,
        *,
        id: str,
        recordFields: Sequence[str] = ...,
        fieldDelimiter: str = ...,
        s3DeliveryConfiguration: S3DeliveryConfigurationTypeDef = ...,
    ) -> dict[str, Any]: ...
    def update_log_anomaly_detector(
        self,
        *,
        anomalyDetectorArn: str,
        enabled: bool,
        evaluationFrequency: EvaluationFrequencyType = ...,
        filterPattern: str = ...,
        anomalyVisibilityTime: int = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def update_lookup_table(
        self,
        *,
        lookupTableArn: str,
        description: str = ...,
        tableBody: str = ...,
        queryId: str = ...,
        kmsKeyId: str = ...,
    ) -> UpdateLookupTableResponseTypeDef: ...
    def update_scheduled_query(
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
    ) -> DescribeConfigurationTemplatesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeDeliveriesPaginatorName) -> DescribeDeliveriesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeDeliveryDestinationsPaginatorName
    ) -> DescribeDeliveryDestinationsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeDeliverySourcesPaginatorName
    ) -> DescribeDeliverySourcesPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeDestinationsPaginatorName) -> DescribeDestinationsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeExportTasksPaginatorName) -> DescribeExportTasksPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeLogGroupsPaginatorName) -> DescribeLogGroupsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeLogStreamsPaginatorName) -> DescribeLogStreamsPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeMetricFiltersPaginatorName) -> DescribeMetricFiltersPaginator: ...
    @overload
    def get_paginator(self, operation_name: DescribeQueriesPaginatorName) -> DescribeQueriesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeResourcePoliciesPaginatorName
    ) -> DescribeResourcePoliciesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: DescribeSubscriptionFiltersPaginatorName
    ) -> DescribeSubscriptionFiltersPaginator: ...
    @overload
    def get_paginator(self, operation_name: FilterLogEventsPaginatorName) -> FilterLogEventsPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: GetScheduledQueryHistoryPaginatorName
    ) -> GetScheduledQueryHistoryPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListAggregateLogGroupSummariesPaginatorName
    ) -> ListAggregateLogGroupSummariesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListAnomaliesPaginatorName) -> ListAnomaliesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListLogAnomalyDetectorsPaginatorName
    ) -> ListLogAnomalyDetectorsPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListLogGroupsForQueryPaginatorName) -> ListLogGroupsForQueryPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListScheduledQueriesPaginatorName) -> ListScheduledQueriesPaginator: ...
    @overload
    def get_paginator(
        self, operation_name: ListSourcesForS3TableIntegrationPaginatorName
    ) -> ListSourcesForS3TableIntegrationPaginator: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["associate_source_to_s3_table_integration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[AssociateSourceToS3TableIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_import_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CancelImportTaskResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_delivery"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateDeliveryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_export_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateExportTaskResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_import_task"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateImportTaskResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_log_anomaly_detector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateLogAnomalyDetectorResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_lookup_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateLookupTableResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_scheduled_query"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateScheduledQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_account_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteAccountPolicyResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_index_policy", "delete_integration", "delete_scheduled_query", "update_delivery_configuration"
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_query_definition"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteQueryDefinitionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_account_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeAccountPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_configuration_templates"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeConfigurationTemplatesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_deliveries"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeDeliveriesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_delivery_destinations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeDeliveryDestinationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_delivery_sources"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeDeliverySourcesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_destinations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeDestinationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_export_tasks"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeExportTasksResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_field_indexes"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeFieldIndexesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_import_task_batches"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeImportTaskBatchesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_import_tasks"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeImportTasksResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_index_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeIndexPoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_log_groups"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeLogGroupsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_log_streams"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeLogStreamsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_lookup_tables"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeLookupTablesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_metric_filters"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeMetricFiltersResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_queries"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeQueriesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_query_definitions"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeQueryDefinitionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_resource_policies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeResourcePoliciesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_subscription_filters"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeSubscriptionFiltersResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["disassociate_source_from_s3_table_integration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[DisassociateSourceFromS3TableIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["filter_log_events"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[FilterLogEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_data_protection_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDataProtectionPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delivery"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDeliveryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delivery_destination"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDeliveryDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delivery_destination_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDeliveryDestinationPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delivery_source"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDeliverySourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_integration"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_anomaly_detector"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLogAnomalyDetectorResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_events"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLogEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_fields"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLogFieldsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_group_fields"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLogGroupFieldsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_object"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLogObjectResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_log_record"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLogRecordResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_lookup_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetLookupTableResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_query_results"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetQueryResultsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_scheduled_query"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetScheduledQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_scheduled_query_history"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetScheduledQueryHistoryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_storage_tier_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetStorageTierPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_transformer"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetTransformerResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_aggregate_log_group_summaries"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListAggregateLogGroupSummariesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_anomalies"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListAnomaliesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_integrations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListIntegrationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_log_anomaly_detectors"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListLogAnomalyDetectorsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_log_groups"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListLogGroupsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_log_groups_for_query"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListLogGroupsForQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_scheduled_queries"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListScheduledQueriesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_sources_for_s3_table_integration"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListSourcesForS3TableIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_syslog_configurations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListSyslogConfigurationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsForResourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_log_group"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsLogGroupResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_account_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutAccountPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_data_protection_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutDataProtectionPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_delivery_destination"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutDeliveryDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_delivery_destination_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutDeliveryDestinationPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_delivery_source"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutDeliverySourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_destination"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_index_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutIndexPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_integration"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutIntegrationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_log_events"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutLogEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_query_definition"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutQueryDefinitionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_resource_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutResourcePolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_storage_tier_policy"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutStorageTierPolicyResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_live_tail"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartLiveTailResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_query"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["stop_query"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StopQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_metric_filter"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TestMetricFilterResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_transformer"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TestTransformerResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_lookup_table"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateLookupTableResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_scheduled_query"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateScheduledQueryResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
