"""The client of EventBridge."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
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
from .paginator import ListRuleNamesByTargetPaginator, ListRulesPaginator, ListTargetsByRulePaginator
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

class Exceptions(BaseClientExceptions):
    AccessDeniedException: type[ClientError]
    ConcurrentModificationException: type[ClientError]
    IllegalStatusException: type[ClientError]
    InternalException: type[ClientError]
    InvalidEventPatternException: type[ClientError]
    InvalidStateException: type[ClientError]
    LimitExceededException: type[ClientError]
    ManagedRuleException: type[ClientError]
    OperationDisabledException: type[ClientError]
    PolicyLengthExceededException: type[ClientError]
    ResourceAlreadyExistsException: type[ClientError]
    ResourceNotFoundException: type[ClientError]
    ThrottlingException: type[ClientError]

class EventBridgeClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def activate_event_source(self, *, Name: str) -> EmptyResponseMetadataTypeDef: ...
    def cancel_replay(self, *, ReplayName: str) -> CancelReplayResponseTypeDef: ...
    def create_api_destination(
        self,
        *,
        Name: str,
        ConnectionArn: str,
        InvocationEndpoint: str,
        HttpMethod: ApiDestinationHttpMethodType,
        Description: str = ...,
        InvocationRateLimitPerSecond: int = ...,
    ) -> CreateApiDestinationResponseTypeDef: ...
    def create_archive(
        self,
        *,
        ArchiveName: str,
        EventSourceArn: str,
        Description: str = ...,
        EventPattern: str = ...,
        RetentionDays: int = ...,
        KmsKeyIdentifier: str = ...,
    ) -> CreateArchiveResponseTypeDef: ...
    def create_connection(
        self,
        *,
        Name: str,
        AuthorizationType: ConnectionAuthorizationTypeType,
        AuthParameters: CreateConnectionAuthRequestParametersTypeDef,
        Description: str = ...,
        InvocationConnectivityParameters: ConnectivityResourceParametersTypeDef = ...,
        KmsKeyIdentifier: str = ...,
    ) -> CreateConnectionResponseTypeDef: ...
    def create_endpoint(
        self,
        *,
        Name: str,
        RoutingConfig: RoutingConfigTypeDef,
        EventBuses: Sequence[EndpointEventBusTypeDef],
        Description: str = ...,
        ReplicationConfig: ReplicationConfigTypeDef = ...,
        RoleArn: str = ...,
    ) -> CreateEndpointResponseTypeDef: ...
    def create_event_bus(
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
    def create_partner_event_source(self, *, Name: str, Account: str) -> CreatePartnerEventSourceResponseTypeDef: ...
    def deactivate_event_source(self, *, Name: str) -> EmptyResponseMetadataTypeDef: ...
    def deauthorize_connection(self, *, Name: str) -> DeauthorizeConnectionResponseTypeDef: ...
    def delete_api_destination(self, *, Name: str) -> dict[str, Any]: ...
    def delete_archive(self, *, ArchiveName: str) -> dict[str, Any]: ...
    def delete_connection(self, *, Name: str) -> DeleteConnectionResponseTypeDef: ...
    def delete_endpoint(self, *, Name: str) -> dict[str, Any]: ...
    def delete_event_bus(self, *, Name: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_partner_event_source(self, *, Name: str, Account: str) -> EmptyResponseMetadataTypeDef: ...
    def delete_rule(self, *, Name: str, EventBusName: str = ..., Force: bool = ...) -> EmptyResponseMetadataTypeDef: ...
    def describe_api_destination(self, *, Name: str) -> DescribeApiDestinationResponseTypeDef: ...
    def describe_archive(self, *, ArchiveName: str) -> DescribeArchiveResponseTypeDef: ...
    def describe_connection(self, *, Name: str) -> DescribeConnectionResponseTypeDef: ...
    def describe_endpoint(self, *, Name: str, HomeRegion: str = ...) -> DescribeEndpointResponseTypeDef: ...
    def describe_event_bus(self, *, Name: str = ...) -> DescribeEventBusResponseTypeDef: ...
    def describe_event_source(self, *, Name: str) -> DescribeEventSourceResponseTypeDef: ...
    def describe_partner_event_source(self, *, Name: str) -> DescribePartnerEventSourceResponseTypeDef: ...
    def describe_replay(self, *, ReplayName: str) -> DescribeReplayResponseTypeDef: ...
    def describe_rule(self, *, Name: str, EventBusName: str = ...) -> DescribeRuleResponseTypeDef: ...
    def disable_rule(self, *, Name: str, EventBusName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def enable_rule(self, *, Name: str, EventBusName: str = ...) -> EmptyResponseMetadataTypeDef: ...
    def list_api_destinations(
        self, *, NamePrefix: str = ..., ConnectionArn: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListApiDestinationsResponseTypeDef: ...
    def list_archives(
        self,
        *,
        NamePrefix: str = ...,
        EventSourceArn: str = ...,
        State: ArchiveStateType = ...,
        NextToken: str = ...,
        Limit: int = ...,
    ) -> ListArchivesResponseTypeDef: ...
    def list_connections(
        self,
        *,
        NamePrefix: str = ...,
        ConnectionState: ConnectionStateType = ...,
        NextToken: str = ...,
        Limit: int = ...,
    ) -> ListConnectionsResponseTypeDef: ...
    def list_endpoints(
        self, *, NamePrefix: str = ..., HomeRegion: str = ..., NextToken: str = ..., MaxResults: int = ...
    ) -> ListEndpointsResponseTypeDef: ...
    def list_event_buses(
        self, *, NamePrefix: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListEventBusesResponseTypeDef: ...
    def list_event_sources(
        self, *, NamePrefix: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListEventSourcesResponseTypeDef: ...
    def list_partner_event_source_accounts(
        self, *, EventSourceName: str, NextToken: str = ..., Limit: int = ...
    ) -> ListPartnerEventSourceAccountsResponseTypeDef: ...
    def list_partner_event_sources(
        self, *, NamePrefix: str, NextToken: str = ..., Limit: int = ...
    ) -> ListPartnerEventSourcesResponseTypeDef: ...
    def list_replays(
        self,
        *,
        NamePrefix: str = ...,
        State: ReplayStateType = ...,
        EventSourceArn: str = ...,
        NextToken: str = ...,
        Limit: int = ...,
    ) -> ListReplaysResponseTypeDef: ...
    def list_rule_names_by_target(
        self, *, TargetArn: str, EventBusName: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListRuleNamesByTargetResponseTypeDef: ...
    def list_rules(
        self, *, NamePrefix: str = ..., EventBusName: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListRulesResponseTypeDef: ...
    def list_tags_for_resource(self, *, ResourceARN: str) -> ListTagsForResourceResponseTypeDef: ...
    def list_targets_by_rule(
        self, *, Rule: str, EventBusName: str = ..., NextToken: str = ..., Limit: int = ...
    ) -> ListTargetsByRuleResponseTypeDef: ...
    def put_events(
        self, *, Entries: Sequence[PutEventsRequestEntryTypeDef], EndpointId: str = ...
    ) -> PutEventsResponseTypeDef: ...
    def put_partner_events(
        self, *, Entries: Sequence[PutPartnerEventsRequestEntryTypeDef]
    ) -> PutPartnerEventsResponseTypeDef: ...
    def put_permission(
        self,
        *,
        EventBusName: str = ...,
        Action: str = ...,
        Principal: str = ...,
        StatementId: str = ...,
        Condition: ConditionTypeDef = ...,
        Policy: str = ...,
    ) -> EmptyResponseMetadataTypeDef: ...
    def put_rule(
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
    def put_targets(
        self, *, Rule: str, Targets: Sequence[TargetUnionTypeDef], EventBusName: str = ...
    ) -> PutTargetsResponseTypeDef: ...
    def remove_permission(
        self, *, StatementId: str = ..., RemoveAllPermissions: bool = ..., EventBusName: str = ...
    ) -> EmptyResponseMetadataTypeDef: ...
    def remove_targets(
        self, *, Rule: str, Ids: Sequence[str], EventBusName: str = ..., Force: bool = ...
    ) -> RemoveTargetsResponseTypeDef: ...
    def start_replay(
        self,
        *,
        ReplayName: str,
        EventSourceArn: str,
        EventStartTime: TimestampTypeDef,
        EventEndTime: TimestampTypeDef,
        Destination: ReplayDestinationUnionTypeDef,
        Description: str = ...,
    ) -> StartReplayResponseTypeDef: ...
    def tag_resource(self, *, ResourceARN: str, Tags: Sequence[TagTypeDef]) -> dict[str, Any]: ...
    def test_event_pattern(self, *, EventPattern: str, Event: str) -> TestEventPatternResponseTypeDef: ...
    def untag_resource(self, *, ResourceARN: str, TagKeys: Sequence[str]) -> dict[str, Any]: ...
    def update_api_destination(
        self,
        *,
        Name: str,
        Description: str = ...,
        ConnectionArn: str = ...,
        InvocationEndpoint: str = ...,
        HttpMethod: ApiDestinationHttpMethodType = ...,
        InvocationRateLimitPerSecond: int = ...,
    ) -> UpdateApiDestinationResponseTypeDef: ...
    def update_archive(
        self,
        *,
        ArchiveName: str,
        Description: str = ...,
        EventPattern: str = ...,
        RetentionDays: int = ...,
        KmsKeyIdentifier: str = ...,
    ) -> UpdateArchiveResponseTypeDef: ...
    def update_connection(
        self,
        *,
        Name: str,
        Description: str = ...,
        AuthorizationType: ConnectionAuthorizationTypeType = ...,
        AuthParameters: UpdateConnectionAuthRequestParametersTypeDef = ...,
        InvocationConnectivityParameters: ConnectivityResourceParametersTypeDef = ...,
        KmsKeyIdentifier: str = ...,
    ) -> UpdateConnectionResponseTypeDef: ...
    def update_endpoint(
        self,
        *,
        Name: str,
        Description: str = ...,
        RoutingConfig: RoutingConfigTypeDef = ...,
        ReplicationConfig: ReplicationConfigTypeDef = ...,
        EventBuses: Sequence[EndpointEventBusTypeDef] = ...,
        RoleArn: str = ...,
    ) -> UpdateEndpointResponseTypeDef: ...
    def update_event_bus(
        self,
        *,
        Name: str = ...,
        KmsKeyIdentifier: str = ...,
        Description: str = ...,
        DeadLetterConfig: DeadLetterConfigTypeDef = ...,
        LogConfig: LogConfigTypeDef = ...,
    ) -> UpdateEventBusResponseTypeDef: ...
    @overload  # type: ignore[override]
    def get_paginator(self, operation_name: ListRuleNamesByTargetPaginatorName) -> ListRuleNamesByTargetPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListRulesPaginatorName) -> ListRulesPaginator: ...
    @overload
    def get_paginator(self, operation_name: ListTargetsByRulePaginatorName) -> ListTargetsByRulePaginator: ...
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
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[EmptyResponseMetadataTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["cancel_replay"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CancelReplayResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_api_destination"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateApiDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_archive"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateArchiveResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_connection"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_endpoint"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateEndpointResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_event_bus"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreateEventBusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["create_partner_event_source"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[CreatePartnerEventSourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["deauthorize_connection"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeauthorizeConnectionResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal[
            "delete_api_destination", "delete_archive", "delete_endpoint", "tag_resource", "untag_resource"
        ],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[dict[str, Any]]: ...
    @overload
    def map(
        self, operation_name: Literal["delete_connection"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DeleteConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_api_destination"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeApiDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_archive"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeArchiveResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_connection"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_endpoint"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeEndpointResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_event_bus"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeEventBusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_event_source"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeEventSourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_partner_event_source"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribePartnerEventSourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_replay"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeReplayResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["describe_rule"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DescribeRuleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_api_destinations"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListApiDestinationsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_archives"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListArchivesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_connections"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListConnectionsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_endpoints"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListEndpointsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_event_buses"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListEventBusesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_event_sources"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListEventSourcesResponseTypeDef]: ...
    @overload
    def map(
        self,
        operation_name: Literal["list_partner_event_source_accounts"],
        inputs: Inputs,
        **options: Unpack[MapOptions],
    ) -> MapRun[ListPartnerEventSourceAccountsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_partner_event_sources"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListPartnerEventSourcesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_replays"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListReplaysResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_rule_names_by_target"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListRuleNamesByTargetResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_rules"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListRulesResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_tags_for_resource"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTagsForResourceResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["list_targets_by_rule"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[ListTargetsByRuleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_events"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_partner_events"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutPartnerEventsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_rule"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutRuleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["put_targets"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[PutTargetsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["remove_targets"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[RemoveTargetsResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["start_replay"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[StartReplayResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["test_event_pattern"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[TestEventPatternResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_api_destination"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateApiDestinationResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_archive"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateArchiveResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_connection"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateConnectionResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_endpoint"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateEndpointResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["update_event_bus"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[UpdateEventBusResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
