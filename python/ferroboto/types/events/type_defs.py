"""Requests and answers of EventBridge."""

import sys
from collections.abc import Mapping, Sequence
from datetime import datetime

from .literals import (
    ApiDestinationHttpMethodType,
    ApiDestinationStateType,
    ArchiveStateType,
    AssignPublicIpType,
    ConnectionAuthorizationTypeType,
    ConnectionOAuthHttpMethodType,
    ConnectionStateType,
    EndpointStateType,
    EventSourceStateType,
    IncludeDetailType,
    LaunchTypeType,
    LevelType,
    PlacementConstraintTypeType,
    PlacementStrategyTypeType,
    PropagateTagsType,
    ReplayStateType,
    ReplicationStateType,
    RuleStateType,
)

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class ActivateEventSourceRequestTypeDef(TypedDict):
    Name: str


class ApiDestinationTypeDef(TypedDict):
    ApiDestinationArn: NotRequired[str]
    Name: NotRequired[str]
    ApiDestinationState: NotRequired[ApiDestinationStateType]
    ConnectionArn: NotRequired[str]
    InvocationEndpoint: NotRequired[str]
    HttpMethod: NotRequired[ApiDestinationHttpMethodType]
    InvocationRateLimitPerSecond: NotRequired[int]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class AppSyncParametersTypeDef(TypedDict):
    GraphQLOperation: NotRequired[str]


class ArchiveTypeDef(TypedDict):
    ArchiveName: NotRequired[str]
    EventSourceArn: NotRequired[str]
    State: NotRequired[ArchiveStateType]
    StateReason: NotRequired[str]
    RetentionDays: NotRequired[int]
    SizeBytes: NotRequired[int]
    EventCount: NotRequired[int]
    CreationTime: NotRequired[datetime]


class AwsVpcConfigurationOutputTypeDef(TypedDict):
    Subnets: list[str]
    SecurityGroups: NotRequired[list[str]]
    AssignPublicIp: NotRequired[AssignPublicIpType]


class AwsVpcConfigurationTypeDef(TypedDict):
    Subnets: Sequence[str]
    SecurityGroups: NotRequired[Sequence[str]]
    AssignPublicIp: NotRequired[AssignPublicIpType]


AwsVpcConfigurationUnionTypeDef = AwsVpcConfigurationTypeDef | AwsVpcConfigurationOutputTypeDef


class BatchArrayPropertiesTypeDef(TypedDict):
    Size: NotRequired[int]


class BatchRetryStrategyTypeDef(TypedDict):
    Attempts: NotRequired[int]


class BatchParametersTypeDef(TypedDict):
    JobDefinition: str
    JobName: str
    ArrayProperties: NotRequired[BatchArrayPropertiesTypeDef]
    RetryStrategy: NotRequired[BatchRetryStrategyTypeDef]


class CancelReplayRequestTypeDef(TypedDict):
    ReplayName: str


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class CancelReplayResponseTypeDef(TypedDict):
    ReplayArn: str
    State: ReplayStateType
    StateReason: str
    ResponseMetadata: ResponseMetadataTypeDef


class CapacityProviderStrategyItemTypeDef(TypedDict):
    capacityProvider: str
    weight: NotRequired[int]
    base: NotRequired[int]


class ConditionTypeDef(TypedDict):
    Type: str
    Key: str
    Value: str


class ConnectionApiKeyAuthResponseParametersTypeDef(TypedDict):
    ApiKeyName: NotRequired[str]


class ConnectionBasicAuthResponseParametersTypeDef(TypedDict):
    Username: NotRequired[str]


class ConnectionOAuthClientResponseParametersTypeDef(TypedDict):
    ClientID: NotRequired[str]


class ConnectionHeaderParameterTypeDef(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]
    IsValueSecret: NotRequired[bool]


class ConnectionQueryStringParameterTypeDef(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]
    IsValueSecret: NotRequired[bool]


class ConnectionBodyParameterTypeDef(TypedDict):
    Key: NotRequired[str]
    Value: NotRequired[str]
    IsValueSecret: NotRequired[bool]


class ConnectionHttpParametersOutputTypeDef(TypedDict):
    HeaderParameters: NotRequired[list[ConnectionHeaderParameterTypeDef]]
    QueryStringParameters: NotRequired[list[ConnectionQueryStringParameterTypeDef]]
    BodyParameters: NotRequired[list[ConnectionBodyParameterTypeDef]]


class ConnectionOAuthResponseParametersTypeDef(TypedDict):
    ClientParameters: NotRequired[ConnectionOAuthClientResponseParametersTypeDef]
    AuthorizationEndpoint: NotRequired[str]
    HttpMethod: NotRequired[ConnectionOAuthHttpMethodType]
    OAuthHttpParameters: NotRequired[ConnectionHttpParametersOutputTypeDef]


class DescribeConnectionResourceParametersTypeDef(TypedDict):
    ResourceConfigurationArn: str
    ResourceAssociationArn: str


class DescribeConnectionConnectivityParametersTypeDef(TypedDict):
    ResourceParameters: DescribeConnectionResourceParametersTypeDef


class ConnectionAuthResponseParametersTypeDef(TypedDict):
    BasicAuthParameters: NotRequired[ConnectionBasicAuthResponseParametersTypeDef]
    OAuthParameters: NotRequired[ConnectionOAuthResponseParametersTypeDef]
    ApiKeyAuthParameters: NotRequired[ConnectionApiKeyAuthResponseParametersTypeDef]
    InvocationHttpParameters: NotRequired[ConnectionHttpParametersOutputTypeDef]
    ConnectivityParameters: NotRequired[DescribeConnectionConnectivityParametersTypeDef]


class ConnectionHttpParametersTypeDef(TypedDict):
    HeaderParameters: NotRequired[Sequence[ConnectionHeaderParameterTypeDef]]
    QueryStringParameters: NotRequired[Sequence[ConnectionQueryStringParameterTypeDef]]
    BodyParameters: NotRequired[Sequence[ConnectionBodyParameterTypeDef]]


ConnectionHttpParametersUnionTypeDef = ConnectionHttpParametersTypeDef | ConnectionHttpParametersOutputTypeDef


class ConnectionTypeDef(TypedDict):
    ConnectionArn: NotRequired[str]
    Name: NotRequired[str]
    ConnectionState: NotRequired[ConnectionStateType]
    StateReason: NotRequired[str]
    AuthorizationType: NotRequired[ConnectionAuthorizationTypeType]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    LastAuthorizedTime: NotRequired[datetime]


class ConnectivityResourceConfigurationArnTypeDef(TypedDict):
    ResourceConfigurationArn: str


class ConnectivityResourceParametersTypeDef(TypedDict):
    ResourceParameters: ConnectivityResourceConfigurationArnTypeDef


class CreateApiDestinationRequestTypeDef(TypedDict):
    Name: str
    ConnectionArn: str
    InvocationEndpoint: str
    HttpMethod: ApiDestinationHttpMethodType
    Description: NotRequired[str]
    InvocationRateLimitPerSecond: NotRequired[int]


class CreateApiDestinationResponseTypeDef(TypedDict):
    ApiDestinationArn: str
    ApiDestinationState: ApiDestinationStateType
    CreationTime: datetime
    LastModifiedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class CreateArchiveRequestTypeDef(TypedDict):
    ArchiveName: str
    EventSourceArn: str
    Description: NotRequired[str]
    EventPattern: NotRequired[str]
    RetentionDays: NotRequired[int]
    KmsKeyIdentifier: NotRequired[str]


class CreateArchiveResponseTypeDef(TypedDict):
    ArchiveArn: str
    State: ArchiveStateType
    StateReason: str
    CreationTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class CreateConnectionApiKeyAuthRequestParametersTypeDef(TypedDict):
    ApiKeyName: str
    ApiKeyValue: str


class CreateConnectionBasicAuthRequestParametersTypeDef(TypedDict):
    Username: str
    Password: str


class CreateConnectionOAuthClientRequestParametersTypeDef(TypedDict):
    ClientID: str
    ClientSecret: str


class CreateConnectionOAuthRequestParametersTypeDef(TypedDict):
    ClientParameters: CreateConnectionOAuthClientRequestParametersTypeDef
    AuthorizationEndpoint: str
    HttpMethod: ConnectionOAuthHttpMethodType
    OAuthHttpParameters: NotRequired[ConnectionHttpParametersUnionTypeDef]


class CreateConnectionAuthRequestParametersTypeDef(TypedDict):
    BasicAuthParameters: NotRequired[CreateConnectionBasicAuthRequestParametersTypeDef]
    OAuthParameters: NotRequired[CreateConnectionOAuthRequestParametersTypeDef]
    ApiKeyAuthParameters: NotRequired[CreateConnectionApiKeyAuthRequestParametersTypeDef]
    InvocationHttpParameters: NotRequired[ConnectionHttpParametersUnionTypeDef]
    ConnectivityParameters: NotRequired[ConnectivityResourceParametersTypeDef]


class CreateConnectionRequestTypeDef(TypedDict):
    Name: str
    AuthorizationType: ConnectionAuthorizationTypeType
    AuthParameters: CreateConnectionAuthRequestParametersTypeDef
    Description: NotRequired[str]
    InvocationConnectivityParameters: NotRequired[ConnectivityResourceParametersTypeDef]
    KmsKeyIdentifier: NotRequired[str]


class CreateConnectionResponseTypeDef(TypedDict):
    ConnectionArn: str
    ConnectionState: ConnectionStateType
    CreationTime: datetime
    LastModifiedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class PrimaryTypeDef(TypedDict):
    HealthCheck: str


class SecondaryTypeDef(TypedDict):
    Route: str


class FailoverConfigTypeDef(TypedDict):
    Primary: PrimaryTypeDef
    Secondary: SecondaryTypeDef


class RoutingConfigTypeDef(TypedDict):
    FailoverConfig: FailoverConfigTypeDef


class EndpointEventBusTypeDef(TypedDict):
    EventBusArn: str


class ReplicationConfigTypeDef(TypedDict):
    State: NotRequired[ReplicationStateType]


class CreateEndpointRequestTypeDef(TypedDict):
    Name: str
    RoutingConfig: RoutingConfigTypeDef
    EventBuses: Sequence[EndpointEventBusTypeDef]
    Description: NotRequired[str]
    ReplicationConfig: NotRequired[ReplicationConfigTypeDef]
    RoleArn: NotRequired[str]


class CreateEndpointResponseTypeDef(TypedDict):
    Name: str
    Arn: str
    RoutingConfig: RoutingConfigTypeDef
    ReplicationConfig: ReplicationConfigTypeDef
    EventBuses: list[EndpointEventBusTypeDef]
    RoleArn: str
    State: EndpointStateType
    ResponseMetadata: ResponseMetadataTypeDef


class DeadLetterConfigTypeDef(TypedDict):
    Arn: NotRequired[str]


class LogConfigTypeDef(TypedDict):
    IncludeDetail: NotRequired[IncludeDetailType]
    Level: NotRequired[LevelType]


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class CreateEventBusRequestTypeDef(TypedDict):
    Name: str
    EventSourceName: NotRequired[str]
    Description: NotRequired[str]
    KmsKeyIdentifier: NotRequired[str]
    DeadLetterConfig: NotRequired[DeadLetterConfigTypeDef]
    LogConfig: NotRequired[LogConfigTypeDef]
    Tags: NotRequired[Sequence[TagTypeDef]]


class CreateEventBusResponseTypeDef(TypedDict):
    EventBusArn: str
    Description: str
    KmsKeyIdentifier: str
    DeadLetterConfig: DeadLetterConfigTypeDef
    LogConfig: LogConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef


class CreatePartnerEventSourceRequestTypeDef(TypedDict):
    Name: str
    Account: str


class CreatePartnerEventSourceResponseTypeDef(TypedDict):
    EventSourceArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class DeactivateEventSourceRequestTypeDef(TypedDict):
    Name: str


class DeauthorizeConnectionRequestTypeDef(TypedDict):
    Name: str


class DeauthorizeConnectionResponseTypeDef(TypedDict):
    ConnectionArn: str
    ConnectionState: ConnectionStateType
    CreationTime: datetime
    LastModifiedTime: datetime
    LastAuthorizedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteApiDestinationRequestTypeDef(TypedDict):
    Name: str


class DeleteArchiveRequestTypeDef(TypedDict):
    ArchiveName: str


class DeleteConnectionRequestTypeDef(TypedDict):
    Name: str


class DeleteConnectionResponseTypeDef(TypedDict):
    ConnectionArn: str
    ConnectionState: ConnectionStateType
    CreationTime: datetime
    LastModifiedTime: datetime
    LastAuthorizedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DeleteEndpointRequestTypeDef(TypedDict):
    Name: str


class DeleteEventBusRequestTypeDef(TypedDict):
    Name: str


class DeletePartnerEventSourceRequestTypeDef(TypedDict):
    Name: str
    Account: str


class DeleteRuleRequestTypeDef(TypedDict):
    Name: str
    EventBusName: NotRequired[str]
    Force: NotRequired[bool]


class DescribeApiDestinationRequestTypeDef(TypedDict):
    Name: str


class DescribeApiDestinationResponseTypeDef(TypedDict):
    ApiDestinationArn: str
    Name: str
    Description: str
    ApiDestinationState: ApiDestinationStateType
    ConnectionArn: str
    InvocationEndpoint: str
    HttpMethod: ApiDestinationHttpMethodType
    InvocationRateLimitPerSecond: int
    CreationTime: datetime
    LastModifiedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeArchiveRequestTypeDef(TypedDict):
    ArchiveName: str


class DescribeArchiveResponseTypeDef(TypedDict):
    ArchiveArn: str
    ArchiveName: str
    EventSourceArn: str
    Description: str
    EventPattern: str
    State: ArchiveStateType
    StateReason: str
    KmsKeyIdentifier: str
    RetentionDays: int
    SizeBytes: int
    EventCount: int
    CreationTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeConnectionRequestTypeDef(TypedDict):
    Name: str


class DescribeConnectionResponseTypeDef(TypedDict):
    ConnectionArn: str
    Name: str
    Description: str
    InvocationConnectivityParameters: DescribeConnectionConnectivityParametersTypeDef
    ConnectionState: ConnectionStateType
    StateReason: str
    AuthorizationType: ConnectionAuthorizationTypeType
    SecretArn: str
    KmsKeyIdentifier: str
    AuthParameters: ConnectionAuthResponseParametersTypeDef
    CreationTime: datetime
    LastModifiedTime: datetime
    LastAuthorizedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeEndpointRequestTypeDef(TypedDict):
    Name: str
    HomeRegion: NotRequired[str]


class DescribeEndpointResponseTypeDef(TypedDict):
    Name: str
    Description: str
    Arn: str
    RoutingConfig: RoutingConfigTypeDef
    ReplicationConfig: ReplicationConfigTypeDef
    EventBuses: list[EndpointEventBusTypeDef]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: EndpointStateType
    StateReason: str
    CreationTime: datetime
    LastModifiedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeEventBusRequestTypeDef(TypedDict):
    Name: NotRequired[str]


class DescribeEventBusResponseTypeDef(TypedDict):
    Name: str
    Arn: str
    Description: str
    KmsKeyIdentifier: str
    DeadLetterConfig: DeadLetterConfigTypeDef
    Policy: str
    LogConfig: LogConfigTypeDef
    CreationTime: datetime
    LastModifiedTime: datetime
    ManagedBy: str
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeEventSourceRequestTypeDef(TypedDict):
    Name: str


class DescribeEventSourceResponseTypeDef(TypedDict):
    Arn: str
    CreatedBy: str
    CreationTime: datetime
    ExpirationTime: datetime
    Name: str
    State: EventSourceStateType
    ResponseMetadata: ResponseMetadataTypeDef


class DescribePartnerEventSourceRequestTypeDef(TypedDict):
    Name: str


class DescribePartnerEventSourceResponseTypeDef(TypedDict):
    Arn: str
    Name: str
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeReplayRequestTypeDef(TypedDict):
    ReplayName: str


class ReplayDestinationOutputTypeDef(TypedDict):
    Arn: str
    FilterArns: NotRequired[list[str]]


class DescribeReplayResponseTypeDef(TypedDict):
    ReplayName: str
    ReplayArn: str
    Description: str
    State: ReplayStateType
    StateReason: str
    EventSourceArn: str
    Destination: ReplayDestinationOutputTypeDef
    EventStartTime: datetime
    EventEndTime: datetime
    EventLastReplayedTime: datetime
    ReplayStartTime: datetime
    ReplayEndTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class DescribeRuleRequestTypeDef(TypedDict):
    Name: str
    EventBusName: NotRequired[str]


class DescribeRuleResponseTypeDef(TypedDict):
    Name: str
    Arn: str
    EventPattern: str
    ScheduleExpression: str
    State: RuleStateType
    Description: str
    RoleArn: str
    ManagedBy: str
    EventBusName: str
    CreatedBy: str
    ResponseMetadata: ResponseMetadataTypeDef


class DisableRuleRequestTypeDef(TypedDict):
    Name: str
    EventBusName: NotRequired[str]


class NetworkConfigurationOutputTypeDef(TypedDict):
    awsvpcConfiguration: NotRequired[AwsVpcConfigurationOutputTypeDef]


class PlacementConstraintTypeDef(TypedDict):
    type: NotRequired[PlacementConstraintTypeType]
    expression: NotRequired[str]


class PlacementStrategyTypeDef(TypedDict):
    type: NotRequired[PlacementStrategyTypeType]
    field: NotRequired[str]


class EcsParametersOutputTypeDef(TypedDict):
    TaskDefinitionArn: str
    TaskCount: NotRequired[int]
    LaunchType: NotRequired[LaunchTypeType]
    NetworkConfiguration: NotRequired[NetworkConfigurationOutputTypeDef]
    PlatformVersion: NotRequired[str]
    Group: NotRequired[str]
    CapacityProviderStrategy: NotRequired[list[CapacityProviderStrategyItemTypeDef]]
    EnableECSManagedTags: NotRequired[bool]
    EnableExecuteCommand: NotRequired[bool]
    PlacementConstraints: NotRequired[list[PlacementConstraintTypeDef]]
    PlacementStrategy: NotRequired[list[PlacementStrategyTypeDef]]
    PropagateTags: NotRequired[PropagateTagsType]
    ReferenceId: NotRequired[str]
    Tags: NotRequired[list[TagTypeDef]]


class NetworkConfigurationTypeDef(TypedDict):
    awsvpcConfiguration: NotRequired[AwsVpcConfigurationUnionTypeDef]


NetworkConfigurationUnionTypeDef = NetworkConfigurationTypeDef | NetworkConfigurationOutputTypeDef


class EcsParametersTypeDef(TypedDict):
    TaskDefinitionArn: str
    TaskCount: NotRequired[int]
    LaunchType: NotRequired[LaunchTypeType]
    NetworkConfiguration: NotRequired[NetworkConfigurationUnionTypeDef]
    PlatformVersion: NotRequired[str]
    Group: NotRequired[str]
    CapacityProviderStrategy: NotRequired[Sequence[CapacityProviderStrategyItemTypeDef]]
    EnableECSManagedTags: NotRequired[bool]
    EnableExecuteCommand: NotRequired[bool]
    PlacementConstraints: NotRequired[Sequence[PlacementConstraintTypeDef]]
    PlacementStrategy: NotRequired[Sequence[PlacementStrategyTypeDef]]
    PropagateTags: NotRequired[PropagateTagsType]
    ReferenceId: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]


EcsParametersUnionTypeDef = EcsParametersTypeDef | EcsParametersOutputTypeDef


class EmptyResponseMetadataTypeDef(TypedDict):
    ResponseMetadata: ResponseMetadataTypeDef


class EnableRuleRequestTypeDef(TypedDict):
    Name: str
    EventBusName: NotRequired[str]


class EndpointTypeDef(TypedDict):
    Name: NotRequired[str]
    Description: NotRequired[str]
    Arn: NotRequired[str]
    RoutingConfig: NotRequired[RoutingConfigTypeDef]
    ReplicationConfig: NotRequired[ReplicationConfigTypeDef]
    EventBuses: NotRequired[list[EndpointEventBusTypeDef]]
    RoleArn: NotRequired[str]
    EndpointId: NotRequired[str]
    EndpointUrl: NotRequired[str]
    State: NotRequired[EndpointStateType]
    StateReason: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class EventBusTypeDef(TypedDict):
    Name: NotRequired[str]
    Arn: NotRequired[str]
    Description: NotRequired[str]
    Policy: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    ManagedBy: NotRequired[str]


class EventSourceTypeDef(TypedDict):
    Arn: NotRequired[str]
    CreatedBy: NotRequired[str]
    CreationTime: NotRequired[datetime]
    ExpirationTime: NotRequired[datetime]
    Name: NotRequired[str]
    State: NotRequired[EventSourceStateType]


class HttpParametersOutputTypeDef(TypedDict):
    PathParameterValues: NotRequired[list[str]]
    HeaderParameters: NotRequired[dict[str, str]]
    QueryStringParameters: NotRequired[dict[str, str]]


class HttpParametersTypeDef(TypedDict):
    PathParameterValues: NotRequired[Sequence[str]]
    HeaderParameters: NotRequired[Mapping[str, str]]
    QueryStringParameters: NotRequired[Mapping[str, str]]


HttpParametersUnionTypeDef = HttpParametersTypeDef | HttpParametersOutputTypeDef


class InputTransformerOutputTypeDef(TypedDict):
    InputTemplate: str
    InputPathsMap: NotRequired[dict[str, str]]


class InputTransformerTypeDef(TypedDict):
    InputTemplate: str
    InputPathsMap: NotRequired[Mapping[str, str]]


InputTransformerUnionTypeDef = InputTransformerTypeDef | InputTransformerOutputTypeDef


class KinesisParametersTypeDef(TypedDict):
    PartitionKeyPath: str


class ListApiDestinationsRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    ConnectionArn: NotRequired[str]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class ListApiDestinationsResponseTypeDef(TypedDict):
    ApiDestinations: list[ApiDestinationTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListArchivesRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    EventSourceArn: NotRequired[str]
    State: NotRequired[ArchiveStateType]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class ListArchivesResponseTypeDef(TypedDict):
    Archives: list[ArchiveTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListConnectionsRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    ConnectionState: NotRequired[ConnectionStateType]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class ListConnectionsResponseTypeDef(TypedDict):
    Connections: list[ConnectionTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListEndpointsRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    HomeRegion: NotRequired[str]
    NextToken: NotRequired[str]
    MaxResults: NotRequired[int]


class ListEndpointsResponseTypeDef(TypedDict):
    Endpoints: list[EndpointTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListEventBusesRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class ListEventBusesResponseTypeDef(TypedDict):
    EventBuses: list[EventBusTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListEventSourcesRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class ListEventSourcesResponseTypeDef(TypedDict):
    EventSources: list[EventSourceTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListPartnerEventSourceAccountsRequestTypeDef(TypedDict):
    EventSourceName: str
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class PartnerEventSourceAccountTypeDef(TypedDict):
    Account: NotRequired[str]
    CreationTime: NotRequired[datetime]
    ExpirationTime: NotRequired[datetime]
    State: NotRequired[EventSourceStateType]


class ListPartnerEventSourceAccountsResponseTypeDef(TypedDict):
    PartnerEventSourceAccounts: list[PartnerEventSourceAccountTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListPartnerEventSourcesRequestTypeDef(TypedDict):
    NamePrefix: str
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class PartnerEventSourceTypeDef(TypedDict):
    Arn: NotRequired[str]
    Name: NotRequired[str]


class ListPartnerEventSourcesResponseTypeDef(TypedDict):
    PartnerEventSources: list[PartnerEventSourceTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListReplaysRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    State: NotRequired[ReplayStateType]
    EventSourceArn: NotRequired[str]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class ReplayTypeDef(TypedDict):
    ReplayName: NotRequired[str]
    EventSourceArn: NotRequired[str]
    State: NotRequired[ReplayStateType]
    StateReason: NotRequired[str]
    EventStartTime: NotRequired[datetime]
    EventEndTime: NotRequired[datetime]
    EventLastReplayedTime: NotRequired[datetime]
    ReplayStartTime: NotRequired[datetime]
    ReplayEndTime: NotRequired[datetime]


class ListReplaysResponseTypeDef(TypedDict):
    Replays: list[ReplayTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class PaginatorConfigTypeDef(TypedDict):
    MaxItems: NotRequired[int]
    PageSize: NotRequired[int]
    StartingToken: NotRequired[str]


class ListRuleNamesByTargetRequestPaginateTypeDef(TypedDict):
    TargetArn: str
    EventBusName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListRuleNamesByTargetRequestTypeDef(TypedDict):
    TargetArn: str
    EventBusName: NotRequired[str]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class ListRuleNamesByTargetResponseTypeDef(TypedDict):
    RuleNames: list[str]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListRulesRequestPaginateTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    EventBusName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListRulesRequestTypeDef(TypedDict):
    NamePrefix: NotRequired[str]
    EventBusName: NotRequired[str]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class RuleTypeDef(TypedDict):
    Name: NotRequired[str]
    Arn: NotRequired[str]
    EventPattern: NotRequired[str]
    State: NotRequired[RuleStateType]
    Description: NotRequired[str]
    ScheduleExpression: NotRequired[str]
    RoleArn: NotRequired[str]
    ManagedBy: NotRequired[str]
    EventBusName: NotRequired[str]


class ListRulesResponseTypeDef(TypedDict):
    Rules: list[RuleTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


class ListTagsForResourceRequestTypeDef(TypedDict):
    ResourceARN: str


class ListTagsForResourceResponseTypeDef(TypedDict):
    Tags: list[TagTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ListTargetsByRuleRequestPaginateTypeDef(TypedDict):
    Rule: str
    EventBusName: NotRequired[str]
    PaginationConfig: NotRequired[PaginatorConfigTypeDef]


class ListTargetsByRuleRequestTypeDef(TypedDict):
    Rule: str
    EventBusName: NotRequired[str]
    NextToken: NotRequired[str]
    Limit: NotRequired[int]


class RunCommandTargetOutputTypeDef(TypedDict):
    Key: str
    Values: list[str]


class RunCommandParametersOutputTypeDef(TypedDict):
    RunCommandTargets: list[RunCommandTargetOutputTypeDef]


class SqsParametersTypeDef(TypedDict):
    MessageGroupId: NotRequired[str]


class RedshiftDataParametersOutputTypeDef(TypedDict):
    Database: str
    SecretManagerArn: NotRequired[str]
    DbUser: NotRequired[str]
    Sql: NotRequired[str]
    StatementName: NotRequired[str]
    WithEvent: NotRequired[bool]
    Sqls: NotRequired[list[str]]


class SageMakerPipelineParameterTypeDef(TypedDict):
    Name: str
    Value: str


class SageMakerPipelineParametersOutputTypeDef(TypedDict):
    PipelineParameterList: NotRequired[list[SageMakerPipelineParameterTypeDef]]


class RetryPolicyTypeDef(TypedDict):
    MaximumRetryAttempts: NotRequired[int]
    MaximumEventAgeInSeconds: NotRequired[int]


class TargetOutputTypeDef(TypedDict):
    Id: str
    Arn: str
    RoleArn: NotRequired[str]
    Input: NotRequired[str]
    InputPath: NotRequired[str]
    InputTransformer: NotRequired[InputTransformerOutputTypeDef]
    KinesisParameters: NotRequired[KinesisParametersTypeDef]
    RunCommandParameters: NotRequired[RunCommandParametersOutputTypeDef]
    EcsParameters: NotRequired[EcsParametersOutputTypeDef]
    BatchParameters: NotRequired[BatchParametersTypeDef]
    SqsParameters: NotRequired[SqsParametersTypeDef]
    HttpParameters: NotRequired[HttpParametersOutputTypeDef]
    RedshiftDataParameters: NotRequired[RedshiftDataParametersOutputTypeDef]
    SageMakerPipelineParameters: NotRequired[SageMakerPipelineParametersOutputTypeDef]
    DeadLetterConfig: NotRequired[DeadLetterConfigTypeDef]
    RetryPolicy: NotRequired[RetryPolicyTypeDef]
    AppSyncParameters: NotRequired[AppSyncParametersTypeDef]


class ListTargetsByRuleResponseTypeDef(TypedDict):
    Targets: list[TargetOutputTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef
    NextToken: NotRequired[str]


TimestampTypeDef = datetime | str | float


class PutEventsRequestEntryTypeDef(TypedDict):
    Time: NotRequired[TimestampTypeDef]
    Source: NotRequired[str]
    Resources: NotRequired[Sequence[str]]
    DetailType: NotRequired[str]
    Detail: NotRequired[str]
    EventBusName: NotRequired[str]
    TraceHeader: NotRequired[str]


class PutEventsRequestTypeDef(TypedDict):
    Entries: Sequence[PutEventsRequestEntryTypeDef]
    EndpointId: NotRequired[str]


class PutEventsResultEntryTypeDef(TypedDict):
    EventId: NotRequired[str]
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]


class PutEventsResponseTypeDef(TypedDict):
    FailedEntryCount: int
    Entries: list[PutEventsResultEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class PutPartnerEventsRequestEntryTypeDef(TypedDict):
    Time: NotRequired[TimestampTypeDef]
    Source: NotRequired[str]
    Resources: NotRequired[Sequence[str]]
    DetailType: NotRequired[str]
    Detail: NotRequired[str]


class PutPartnerEventsRequestTypeDef(TypedDict):
    Entries: Sequence[PutPartnerEventsRequestEntryTypeDef]


class PutPartnerEventsResultEntryTypeDef(TypedDict):
    EventId: NotRequired[str]
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]


class PutPartnerEventsResponseTypeDef(TypedDict):
    FailedEntryCount: int
    Entries: list[PutPartnerEventsResultEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class PutPermissionRequestTypeDef(TypedDict):
    EventBusName: NotRequired[str]
    Action: NotRequired[str]
    Principal: NotRequired[str]
    StatementId: NotRequired[str]
    Condition: NotRequired[ConditionTypeDef]
    Policy: NotRequired[str]


class PutRuleRequestTypeDef(TypedDict):
    Name: str
    ScheduleExpression: NotRequired[str]
    EventPattern: NotRequired[str]
    State: NotRequired[RuleStateType]
    Description: NotRequired[str]
    RoleArn: NotRequired[str]
    Tags: NotRequired[Sequence[TagTypeDef]]
    EventBusName: NotRequired[str]


class PutRuleResponseTypeDef(TypedDict):
    RuleArn: str
    ResponseMetadata: ResponseMetadataTypeDef


class RunCommandTargetTypeDef(TypedDict):
    Key: str
    Values: Sequence[str]


RunCommandTargetUnionTypeDef = RunCommandTargetTypeDef | RunCommandTargetOutputTypeDef


class RunCommandParametersTypeDef(TypedDict):
    RunCommandTargets: Sequence[RunCommandTargetUnionTypeDef]


RunCommandParametersUnionTypeDef = RunCommandParametersTypeDef | RunCommandParametersOutputTypeDef


class RedshiftDataParametersTypeDef(TypedDict):
    Database: str
    SecretManagerArn: NotRequired[str]
    DbUser: NotRequired[str]
    Sql: NotRequired[str]
    StatementName: NotRequired[str]
    WithEvent: NotRequired[bool]
    Sqls: NotRequired[Sequence[str]]


RedshiftDataParametersUnionTypeDef = RedshiftDataParametersTypeDef | RedshiftDataParametersOutputTypeDef


class SageMakerPipelineParametersTypeDef(TypedDict):
    PipelineParameterList: NotRequired[Sequence[SageMakerPipelineParameterTypeDef]]


SageMakerPipelineParametersUnionTypeDef = SageMakerPipelineParametersTypeDef | SageMakerPipelineParametersOutputTypeDef


class TargetTypeDef(TypedDict):
    Id: str
    Arn: str
    RoleArn: NotRequired[str]
    Input: NotRequired[str]
    InputPath: NotRequired[str]
    InputTransformer: NotRequired[InputTransformerUnionTypeDef]
    KinesisParameters: NotRequired[KinesisParametersTypeDef]
    RunCommandParameters: NotRequired[RunCommandParametersUnionTypeDef]
    EcsParameters: NotRequired[EcsParametersUnionTypeDef]
    BatchParameters: NotRequired[BatchParametersTypeDef]
    SqsParameters: NotRequired[SqsParametersTypeDef]
    HttpParameters: NotRequired[HttpParametersUnionTypeDef]
    RedshiftDataParameters: NotRequired[RedshiftDataParametersUnionTypeDef]
    SageMakerPipelineParameters: NotRequired[SageMakerPipelineParametersUnionTypeDef]
    DeadLetterConfig: NotRequired[DeadLetterConfigTypeDef]
    RetryPolicy: NotRequired[RetryPolicyTypeDef]
    AppSyncParameters: NotRequired[AppSyncParametersTypeDef]


TargetUnionTypeDef = TargetTypeDef | TargetOutputTypeDef


class PutTargetsRequestTypeDef(TypedDict):
    Rule: str
    Targets: Sequence[TargetUnionTypeDef]
    EventBusName: NotRequired[str]


class PutTargetsResultEntryTypeDef(TypedDict):
    TargetId: NotRequired[str]
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]


class PutTargetsResponseTypeDef(TypedDict):
    FailedEntryCount: int
    FailedEntries: list[PutTargetsResultEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class RemovePermissionRequestTypeDef(TypedDict):
    StatementId: NotRequired[str]
    RemoveAllPermissions: NotRequired[bool]
    EventBusName: NotRequired[str]


class RemoveTargetsRequestTypeDef(TypedDict):
    Rule: str
    Ids: Sequence[str]
    EventBusName: NotRequired[str]
    Force: NotRequired[bool]


class RemoveTargetsResultEntryTypeDef(TypedDict):
    TargetId: NotRequired[str]
    ErrorCode: NotRequired[str]
    ErrorMessage: NotRequired[str]


class RemoveTargetsResponseTypeDef(TypedDict):
    FailedEntryCount: int
    FailedEntries: list[RemoveTargetsResultEntryTypeDef]
    ResponseMetadata: ResponseMetadataTypeDef


class ReplayDestinationTypeDef(TypedDict):
    Arn: str
    FilterArns: NotRequired[Sequence[str]]


ReplayDestinationUnionTypeDef = ReplayDestinationTypeDef | ReplayDestinationOutputTypeDef


class StartReplayRequestTypeDef(TypedDict):
    ReplayName: str
    EventSourceArn: str
    EventStartTime: TimestampTypeDef
    EventEndTime: TimestampTypeDef
    Destination: ReplayDestinationUnionTypeDef
    Description: NotRequired[str]


class StartReplayResponseTypeDef(TypedDict):
    ReplayArn: str
    State: ReplayStateType
    StateReason: str
    ReplayStartTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class TagResourceRequestTypeDef(TypedDict):
    ResourceARN: str
    Tags: Sequence[TagTypeDef]


class TestEventPatternRequestTypeDef(TypedDict):
    EventPattern: str
    Event: str


class TestEventPatternResponseTypeDef(TypedDict):
    Result: bool
    ResponseMetadata: ResponseMetadataTypeDef


class UntagResourceRequestTypeDef(TypedDict):
    ResourceARN: str
    TagKeys: Sequence[str]


class UpdateApiDestinationRequestTypeDef(TypedDict):
    Name: str
    Description: NotRequired[str]
    ConnectionArn: NotRequired[str]
    InvocationEndpoint: NotRequired[str]
    HttpMethod: NotRequired[ApiDestinationHttpMethodType]
    InvocationRateLimitPerSecond: NotRequired[int]


class UpdateApiDestinationResponseTypeDef(TypedDict):
    ApiDestinationArn: str
    ApiDestinationState: ApiDestinationStateType
    CreationTime: datetime
    LastModifiedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateArchiveRequestTypeDef(TypedDict):
    ArchiveName: str
    Description: NotRequired[str]
    EventPattern: NotRequired[str]
    RetentionDays: NotRequired[int]
    KmsKeyIdentifier: NotRequired[str]


class UpdateArchiveResponseTypeDef(TypedDict):
    ArchiveArn: str
    State: ArchiveStateType
    StateReason: str
    CreationTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateConnectionApiKeyAuthRequestParametersTypeDef(TypedDict):
    ApiKeyName: NotRequired[str]
    ApiKeyValue: NotRequired[str]


class UpdateConnectionBasicAuthRequestParametersTypeDef(TypedDict):
    Username: NotRequired[str]
    Password: NotRequired[str]


class UpdateConnectionOAuthClientRequestParametersTypeDef(TypedDict):
    ClientID: NotRequired[str]
    ClientSecret: NotRequired[str]


class UpdateConnectionOAuthRequestParametersTypeDef(TypedDict):
    ClientParameters: NotRequired[UpdateConnectionOAuthClientRequestParametersTypeDef]
    AuthorizationEndpoint: NotRequired[str]
    HttpMethod: NotRequired[ConnectionOAuthHttpMethodType]
    OAuthHttpParameters: NotRequired[ConnectionHttpParametersUnionTypeDef]


class UpdateConnectionAuthRequestParametersTypeDef(TypedDict):
    BasicAuthParameters: NotRequired[UpdateConnectionBasicAuthRequestParametersTypeDef]
    OAuthParameters: NotRequired[UpdateConnectionOAuthRequestParametersTypeDef]
    ApiKeyAuthParameters: NotRequired[UpdateConnectionApiKeyAuthRequestParametersTypeDef]
    InvocationHttpParameters: NotRequired[ConnectionHttpParametersUnionTypeDef]
    ConnectivityParameters: NotRequired[ConnectivityResourceParametersTypeDef]


class UpdateConnectionRequestTypeDef(TypedDict):
    Name: str
    Description: NotRequired[str]
    AuthorizationType: NotRequired[ConnectionAuthorizationTypeType]
    AuthParameters: NotRequired[UpdateConnectionAuthRequestParametersTypeDef]
    InvocationConnectivityParameters: NotRequired[ConnectivityResourceParametersTypeDef]
    KmsKeyIdentifier: NotRequired[str]


class UpdateConnectionResponseTypeDef(TypedDict):
    ConnectionArn: str
    ConnectionState: ConnectionStateType
    CreationTime: datetime
    LastModifiedTime: datetime
    LastAuthorizedTime: datetime
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateEndpointRequestTypeDef(TypedDict):
    Name: str
    Description: NotRequired[str]
    RoutingConfig: NotRequired[RoutingConfigTypeDef]
    ReplicationConfig: NotRequired[ReplicationConfigTypeDef]
    EventBuses: NotRequired[Sequence[EndpointEventBusTypeDef]]
    RoleArn: NotRequired[str]


class UpdateEndpointResponseTypeDef(TypedDict):
    Name: str
    Arn: str
    RoutingConfig: RoutingConfigTypeDef
    ReplicationConfig: ReplicationConfigTypeDef
    EventBuses: list[EndpointEventBusTypeDef]
    RoleArn: str
    EndpointId: str
    EndpointUrl: str
    State: EndpointStateType
    ResponseMetadata: ResponseMetadataTypeDef


class UpdateEventBusRequestTypeDef(TypedDict):
    Name: NotRequired[str]
    KmsKeyIdentifier: NotRequired[str]
    Description: NotRequired[str]
    DeadLetterConfig: NotRequired[DeadLetterConfigTypeDef]
    LogConfig: NotRequired[LogConfigTypeDef]


class UpdateEventBusResponseTypeDef(TypedDict):
    Arn: str
    Name: str
    KmsKeyIdentifier: str
    Description: str
    DeadLetterConfig: DeadLetterConfigTypeDef
    LogConfig: LogConfigTypeDef
    ResponseMetadata: ResponseMetadataTypeDef
