"""The client of EventBridge for asyncio."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient

from .._pages import AioInputs, AioMapRun, AioPageIterator, AioPaginator, AllMapOptions, MapOptions
from .client import Exceptions
from .literals import (
    ApiDestinationHttpMethodType,
    ArchiveStateType,
    ConnectionAuthorizationTypeType,
    ConnectionStateType,
    ListRuleNamesByTargetPaginatorName,
    ListRulesPaginatorName,
    ListTargetsByRulePaginatorName,
    MapOperationName,
    ReplayStateType,
    RuleStateType,
)
from .type_defs import (
    CancelReplayResponseTypeDef,
    ConditionTypeDef,
    ConnectivityResourceParametersTypeDef,
    CreateApiDestinationResponseTypeDef,
    CreateArchiveResponseTypeDef,
    CreateConnectionAuthRequestParametersTypeDef,
    CreateConnectionResponseTypeDef,
    CreateEndpointResponseTypeDef,
    CreateEventBusResponseTypeDef,
    CreatePartnerEventSourceResponseTypeDef,
    DeadLetterConfigTypeDef,
    DeauthorizeConnectionResponseTypeDef,
    DeleteConnectionResponseTypeDef,
    DescribeApiDestinationResponseTypeDef,
    DescribeArchiveResponseTypeDef,
    DescribeConnectionResponseTypeDef,
    DescribeEndpointResponseTypeDef,
    DescribeEventBusResponseTypeDef,
    DescribeEventSourceResponseTypeDef,
    DescribePartnerEventSourceResponseTypeDef,
    DescribeReplayResponseTypeDef,
    DescribeRuleResponseTypeDef,
    EmptyResponseMetadataTypeDef,
    EndpointEventBusTypeDef,
    ListApiDestinationsResponseTypeDef,
    ListArchivesResponseTypeDef,
    ListConnectionsResponseTypeDef,
    ListEndpointsResponseTypeDef,
    ListEventBusesResponseTypeDef,
    ListEventSourcesResponseTypeDef,
    ListPartnerEventSourceAccountsResponseTypeDef,
    ListPartnerEventSourcesResponseTypeDef,
    ListReplaysResponseTypeDef,
    ListRuleNamesByTargetResponseTypeDef,
    ListRulesResponseTypeDef,
    ListTagsForResourceResponseTypeDef,
    ListTargetsByRuleResponseTypeDef,
    LogConfigTypeDef,
    PaginatorConfigTypeDef,
    PutEventsRequestEntryTypeDef,
    PutEventsResponseTypeDef,
    PutPartnerEventsRequestEntryTypeDef,
    PutPartnerEventsResponseTypeDef,
    PutRuleResponseTypeDef,
    PutTargetsResponseTypeDef,
    RemoveTargetsResponseTypeDef,
    ReplayDestinationUnionTypeDef,
    ReplicationConfigTypeDef,
    RoutingConfigTypeDef,
    StartReplayResponseTypeDef,
    TagTypeDef,
    TargetUnionTypeDef,
    TestEventPatternResponseTypeDef,
    TimestampTypeDef,
    UpdateApiDestinationResponseTypeDef,
    UpdateArchiveResponseTypeDef,
    UpdateConnectionAuthRequestParametersTypeDef,
    UpdateConnectionResponseTypeDef,
    UpdateEndpointResponseTypeDef,
    UpdateEventBusResponseTypeDef,
)

class AioListRuleNamesByTargetPaginator(AioPaginator[ListRuleNamesByTargetResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, TargetArn: str, EventBusName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListRuleNamesByTargetResponseTypeDef]: ...

class AioListRulesPaginator(AioPaginator[ListRulesResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, NamePrefix: str = ..., EventBusName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListRulesResponseTypeDef]: ...

class AioListTargetsByRulePaginator(AioPaginator[ListTargetsByRuleResponseTypeDef]):
    def paginate(  # type: ignore[override]
        self, *, Rule: str, EventBusName: str = ..., PaginationConfig: PaginatorConfigTypeDef = ...
    ) -> AioPageIterator[ListTargetsByRuleResponseTypeDef]: ...

class AioEventBridgeClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def activate_event_source(self, *, Name: str) -> EmptyResponseMetadataTypeDef: ...
    async def cancel_replay(self, *, ReplayName: str) -> CancelReplayResponseTypeDef: ...
    async def create_api_destination(
        self,
        *,
        Name: str,
        ConnectionArn: str,
        InvocationEndpoint: str,
        HttpMethod: ApiDestinationHttpMethodType,
        Description: str = ...,
        InvocationRateLimitPerSecond: int = ...,
    ) -> CreateApiDestinationResponseTypeDef: ...
    async def create_archive(
        self,
        *,
        ArchiveName: str,
        EventSourceArn: str,
        Description: str = ...,
        EventPattern: str = ...,
        RetentionDays: int = ...,
        KmsKeyIdentifier: str = ...,
    ) -> CreateArchiveResponseTypeDef: ...
    async def create_connection(
        self,
        *,
        Name: str,
        AuthorizationType: ConnectionAuthorizationTypeType,
        AuthParameters: CreateConnectionAuthRequestParametersTypeDef,
        Description: str = ...,
        InvocationConnectivityParameters: ConnectivityResourceParametersTypeDef = ...,
        KmsKeyIdentifier: str = ...,
    ) -> CreateConnectionResponseTypeDef: ...
    async def create_endpoint(
        self,
        *,
        Name: str,
        RoutingConfig: RoutingConfigTypeDef,
        EventBuses: Sequence[EndpointEventBusTypeDef],
        Description: str = ...,
        ReplicationConfig: ReplicationConfigTypeDef = ...,
        RoleArn: str = ...,
    ) -> CreateEndpointResponseTypeDef: ...
    async def create_event_bus(
        self,
        *,
        Name: str,
        EventSourceName: str = ...,
        Description: str = ...,
        KmsKeyIdentifier: str = ...,
        DeadLetterConfig: DeadLetterConfigTypeDef = ...,
        LogConfig: LogConfigTypeDef = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> CreateEventBusResponseTypeDef: ...
    async def create_partner_event_source(
        self, *, Name: str, Account: str
    ) -> CreatePartnerEventSourceResponseTypeDef: ...
    async def deactivate_event_source(self, *, Name: str) -> EmptyResponseMetadataTypeDef: ...
    async def deauthorize_connection(self, *, Name: str) -> DeauthorizeConnectionResponseTypeDef: ...
    async def delete_api_destination(self, *, Name: str) -> dict[str, Any]: ...
    async def delete_archive(self, *, ArchiveName: str) -> dict[str, Any]: ...
    async def delete_connection(self, *, Name: str) -> DeleteConnectionResponseTypeDef: ...
    async def delete_endpoint(self, *, Name: str) -> dict[str, Any]: ...
    async def delete_event_bus(self, *, Name: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_partner_event_source(self, *, Name: str, Account: str) -> EmptyResponseMetadataTypeDef: ...
    async def delete_rule(
        self, *, Name: str, EventBusName: str = ..., Force: bool = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def describe_api_destination(self, *, Name: str) -> DescribeApiDestinationResponseTypeDef: ...
    async def describe_archive(self, *, ArchiveName: str) -> DescribeArchiveResponseTypeDef: ...
    async def describe_connection(self, *, Name: str) -> DescribeConnectionResponseTypeDef: ...
    async def describe_endpoint(self, *, Name: str, HomeRegion: str = ...) -> DescribeEndpointResponseTypeDef: ...
    async def describe_event_bus(self, *, Name: str = ...) -> DescribeEventBusResponseTypeDef: ...
    async def describe_event_source(self, *, Name: str) -> DescribeEventSourceResponseTypeDef: ...
    async def describe_partner_event_source(self, *, Name: str) -> DescribePartnerEventSourceResponseTypeDef: ...
    async def describe_replay(self, *, ReplayName: str) -> DescribeReplayResponseTypeDef: ...
    async def describe_rule(self, *, Name: str, EventBusName: str = ...) -> DescribeRuleResponseTypeDef: ...
    async def disable_rule(self, *, Name: str, EventBusName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    async def enable_rule(self, *, Name: str, EventBusName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    async def list_api_destinations(
        self, *, NamePrefix: str = ..., ConnectionArn: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListApiDestinationsResponseTypeDef: ...
    async def list_archives(
        self,
        *,
        NamePrefix: str = ...,
        EventSourceArn: str = ...,
        State: ArchiveStateType = ...,
        NextToken: str = ...,
        Limit: int = ...,
    ) -> ListArchivesResponseTypeDef: ...
    async def list_connections(
        self,
        *,
        NamePrefix: str = ...,
        ConnectionState: ConnectionStateType = ...,
        NextToken: str = ...,
        Limit: int = ...,
    ) -> ListConnectionsResponseTypeDef: ...
    async def list_endpoints(
        self, *, NamePrefix: str = ..., HomeRegion: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListEndpointsResponseTypeDef: ...
    async def list_event_buses(
        self, *, NamePrefix: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListEventBusesResponseTypeDef: ...
    async def list_event_sources(
        self, *, NamePrefix: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListEventSourcesResponseTypeDef: ...
    async def list_partner_event_source_accounts(
        self, *, EventSourceName: str, NextToken: str = ..., Limit: int = ...
    ) -> ListPartnerEventSourceAccountsResponseTypeDef: ...
    async def list_partner_event_sources(
        self, *, NamePrefix: str, NextToken: str = ..., Limit: int = ...
    ) -> ListPartnerEventSourcesResponseTypeDef: ...
    async def list_replays(
        self,
        *,
        NamePrefix: str = ...,
        State: ReplayStateType = ...,
        EventSourceArn: str = ...,
        NextToken: str = ...,
        Limit: int = ...,
    ) -> ListReplaysResponseTypeDef: ...
    async def list_rule_names_by_target(
        self, *, TargetArn: str, EventBusName: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListRuleNamesByTargetResponseTypeDef: ...
    async def list_rules(
        self, *, NamePrefix: str = ..., EventBusName: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListRulesResponseTypeDef: ...
    async def list_tags_for_resource(self, *, ResourceARN: str) -> ListTagsForResourceResponseTypeDef: ...
    async def list_targets_by_rule(
        self, *, Rule: str, EventBusName: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListTargetsByRuleResponseTypeDef: ...
    async def put_events(
        self, *, Entries: Sequence[PutEventsRequestEntryTypeDef], EndpointId: str = ...
    ) -> PutEventsResponseTypeDef: ...
    async def put_partner_events(
        self, *, Entries: Sequence[PutPartnerEventsRequestEntryTypeDef]
    ) -> PutPartnerEventsResponseTypeDef: ...
    async def put_permission(
        self,
        *,
        EventBusName: str = ...,
        Action: str = ...,
        Principal: str = ...,
        StatementId: str = ...,
        Condition: ConditionTypeDef = ...,
        Policy: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    async def put_rule(
        self,
        *,
        Name: str,
        ScheduleExpression: str = ...,
        EventPattern: str = ...,
        State: RuleStateType = ...,
        Description: str = ...,
        RoleArn: str = ...,
        Tags: Sequence[TagTypeDef] = ...,
        EventBusName: str = ...,
    ) -> PutRuleResponseTypeDef: ...
    async def put_targets(
        self, *, Rule: str, Targets: Sequence[TargetUnionTypeDef], EventBusName: str = ...
    ) -> PutTargetsResponseTypeDef: ...
    async def remove_permission(
        self, *, StatementId: str = ..., RemoveAllPermissions: bool = ..., EventBusName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    async def remove_targets(
        self, *, Rule: str, Ids: Sequence[str], EventBusName: str = ..., Force: bool = ...
    ) -> RemoveTargetsResponseTypeDef: ...
    async def start_replay(
        self,
        *,
        ReplayName: str,
        EventSourceArn: str,
        EventStartTime: TimestampTypeDef,
        EventEndTime: TimestampTypeDef,
        Destination: ReplayDestinationUnionTypeDef,
        Description: str = ...,
    ) -> StartReplayResponseTypeDef: ...
    async def tag_resource(self, *, ResourceARN: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]: ...
    async def test_event_pattern(self, *, EventPattern: str, Event: str) -> TestEventPatternResponseTypeDef: ...
    async def untag_resource(self, *, ResourceARN: str, TagKeys: Sequence[str]) -> dict[str, Any]: ...
    async def update_api_destination(
        self,
        *,
        Name: str,
        Description: str = ...,
        ConnectionArn: str = ...,
        InvocationEndpoint: str = ...,
        HttpMethod: ApiDestinationHttpMethodType = ...,
        InvocationRateLimitPerSecond: int = ...,
    ) -> UpdateApiDestinationResponseTypeDef: ...
    async def update_archive(
        self,
        *,
        ArchiveName: str,
        Description: str = ...,
        EventPattern: str = ...,
        RetentionDays: int = ...,
        KmsKeyIdentifier: str = ...,
    ) -> UpdateArchiveResponseTypeDef: ...
    async def update_connection(
        self,
        *,
        Name: str,
        Description: str = ...,
        AuthorizationType: ConnectionAuthorizationTypeType = ...,
        AuthParameters: UpdateConnectionAuthRequestParametersTypeDef = ...,
        InvocationConnectivityParameters: ConnectivityResourceParametersTypeDef = ...,
        KmsKeyIdentifier: str = ...,
    ) -> UpdateConnectionResponseTypeDef: ...
    async def update_endpoint(
        self,
        *,
        Name: str,
        Description: str = ...,
        RoutingConfig: RoutingConfigTypeDef = ...,
        ReplicationConfig: ReplicationConfigTypeDef = ...,
        EventBuses: Sequence[EndpointEventBusTypeDef] = ...,
        RoleArn: str = ...,
    ) -> UpdateEndpointResponseTypeDef: ...
    async def update_event_bus(
        self,
        *,
        Name: str = ...,
        KmsKeyIdentifier: str = ...,
        Description: str = ...,
        DeadLetterConfig: DeadLetterConfigTypeDef = ...,
        LogConfig: LogConfigTypeDef = ...,
    ) -> UpdateEventBusResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(
        self, operation_name: ListRuleNamesByTargetPaginatorName
    ) -> AioListRuleNamesByTargetPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRulesPaginatorName) -> AioListRulesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTargetsByRulePaginatorName) -> AioListTargetsByRulePaginator: ...
    @overload  # type: ignore[override]
    def map(
        self,
        operation_name: Literal[
            "activate_event_source",
            "deactivate_event_source",
            "delete_event_bus",
            "delete_partner_event_source",
            "delete_rule",
            "disable_rule",
            "enable_rule",
            "put_permission",
            "remove_permission",
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_replay"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CancelReplayResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_api_destination"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateApiDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_archive"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateArchiveResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_connection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_endpoint"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateEndpointResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_event_bus"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreateEventBusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_partner_event_source"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[CreatePartnerEventSourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["deauthorize_connection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeauthorizeConnectionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_api_destination", "delete_archive", "delete_endpoint", "tag_resource", "untag_resource"
        ],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_connection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DeleteConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_api_destination"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeApiDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_archive"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeArchiveResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_connection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_endpoint"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeEndpointResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_event_bus"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeEventBusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_event_source"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeEventSourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_partner_event_source"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribePartnerEventSourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_replay"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeReplayResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_rule"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DescribeRuleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_api_destinations"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListApiDestinationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_archives"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListArchivesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_connections"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListConnectionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_endpoints"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListEndpointsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_event_buses"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListEventBusesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_event_sources"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListEventSourcesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_partner_event_source_accounts"],
        inputs: AioInputs,
        **options: Unpack[MapOptions],
    ) -> AioMapRun[ListPartnerEventSourceAccountsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_partner_event_sources"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListPartnerEventSourcesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_replays"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListReplaysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_rule_names_by_target"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListRuleNamesByTargetResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_rules"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListRulesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTagsForResourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_targets_by_rule"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[ListTargetsByRuleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_events"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_partner_events"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutPartnerEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_rule"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutRuleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_targets"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[PutTargetsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["remove_targets"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[RemoveTargetsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_replay"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[StartReplayResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_event_pattern"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[TestEventPatternResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_api_destination"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateApiDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_archive"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateArchiveResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_connection"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_endpoint"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateEndpointResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_event_bus"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[UpdateEventBusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
