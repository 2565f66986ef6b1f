"""The client of CloudWatchLogs."""

from collections.abc import Mapping, Sequence
from typing import Any, overload

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

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
