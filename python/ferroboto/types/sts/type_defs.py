"""Requests and answers of STS."""

import sys
from collections.abc import Sequence
from datetime import datetime

if sys.version_info >= (3, 11):
    from typing import NotRequired, TypedDict
else:
    from .._older import NotRequired, TypedDict


class PolicyDescriptorTypeTypeDef(TypedDict):
    arn: NotRequired[str]


class TagTypeDef(TypedDict):
    Key: str
    Value: str


class ProvidedContextTypeDef(TypedDict):
    ProviderArn: NotRequired[str]
    ContextAssertion: NotRequired[str]


class AssumeRoleRequestTypeDef(TypedDict):
    RoleArn: str
    RoleSessionName: str
    PolicyArns: NotRequired[Sequence[PolicyDescriptorTypeTypeDef]]
    Policy: NotRequired[str]
    DurationSeconds: NotRequired[int]
    Tags: NotRequired[Sequence[TagTypeDef]]
    TransitiveTagKeys: NotRequired[Sequence[str]]
    ExternalId: NotRequired[str]
    SerialNumber: NotRequired[str]
    TokenCode: NotRequired[str]
    SourceIdentity: NotRequired[str]
    ProvidedContexts: NotRequired[Sequence[ProvidedContextTypeDef]]
    MinimumSessionTokenSize: NotRequired[int]


class CredentialsTypeDef(TypedDict):
    AccessKeyId: str
    SecretAccessKey: str
    SessionToken: str
    Expiration: datetime


class AssumedRoleUserTypeDef(TypedDict):
    AssumedRoleId: str
    Arn: str


class ResponseMetadataTypeDef(TypedDict):
    RequestId: str
    HTTPStatusCode: int
    HTTPHeaders: dict[str, str]
    RetryAttempts: int
    HostId: NotRequired[str]


class AssumeRoleResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    AssumedRoleUser: AssumedRoleUserTypeDef
    PackedPolicySize: int
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: ResponseMetadataTypeDef


class AssumeRoleWithSAMLRequestTypeDef(TypedDict):
    RoleArn: str
    PrincipalArn: str
    SAMLAssertion: str
    PolicyArns: NotRequired[Sequence[PolicyDescriptorTypeTypeDef]]
    Policy: NotRequired[str]
    DurationSeconds: NotRequired[int]
    MinimumSessionTokenSize: NotRequired[int]


class AssumeRoleWithSAMLResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    AssumedRoleUser: AssumedRoleUserTypeDef
    PackedPolicySize: int
    Subject: str
    SubjectType: str
    Issuer: str
    Audience: str
    NameQualifier: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: ResponseMetadataTypeDef


class AssumeRoleWithWebIdentityRequestTypeDef(TypedDict):
    RoleArn: str
    RoleSessionName: str
    WebIdentityToken: str
    ProviderId: NotRequired[str]
    PolicyArns: NotRequired[Sequence[PolicyDescriptorTypeTypeDef]]
    Policy: NotRequired[str]
    DurationSeconds: NotRequired[int]
    MinimumSessionTokenSize: NotRequired[int]


class AssumeRoleWithWebIdentityResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    SubjectFromWebIdentityToken: str
    AssumedRoleUser: AssumedRoleUserTypeDef
    PackedPolicySize: int
    Provider: str
    Audience: str
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: ResponseMetadataTypeDef


class AssumeRootRequestTypeDef(TypedDict):
    TargetPrincipal: str
    TaskPolicyArn: PolicyDescriptorTypeTypeDef
    DurationSeconds: NotRequired[int]
    MinimumSessionTokenSize: NotRequired[int]


class AssumeRootResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    SourceIdentity: str
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: ResponseMetadataTypeDef


class DecodeAuthorizationMessageRequestTypeDef(TypedDict):
    EncodedMessage: str


class DecodeAuthorizationMessageResponseTypeDef(TypedDict):
    DecodedMessage: str
    ResponseMetadata: ResponseMetadataTypeDef


class FederatedUserTypeDef(TypedDict):
    FederatedUserId: str
    Arn: str


class GetAccessKeyInfoRequestTypeDef(TypedDict):
    AccessKeyId: str


class GetAccessKeyInfoResponseTypeDef(TypedDict):
    Account: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetCallerIdentityResponseTypeDef(TypedDict):
    UserId: str
    Account: str
    Arn: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetDelegatedAccessTokenRequestTypeDef(TypedDict):
    TradeInToken: str


class GetDelegatedAccessTokenResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    PackedPolicySize: int
    AssumedPrincipal: str
    ResponseMetadata: ResponseMetadataTypeDef


class GetFederationTokenRequestTypeDef(TypedDict):
    Name: str
    Policy: NotRequired[str]
    PolicyArns: NotRequired[Sequence[PolicyDescriptorTypeTypeDef]]
    DurationSeconds: NotRequired[int]
    Tags: NotRequired[Sequence[TagTypeDef]]
    MinimumSessionTokenSize: NotRequired[int]


class GetFederationTokenResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    FederatedUser: FederatedUserTypeDef
    PackedPolicySize: int
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetSessionTokenRequestTypeDef(TypedDict):
    DurationSeconds: NotRequired[int]
    SerialNumber: NotRequired[str]
    TokenCode: NotRequired[str]
    MinimumSessionTokenSize: NotRequired[int]


class GetSessionTokenResponseTypeDef(TypedDict):
    Credentials: CredentialsTypeDef
    SessionTokenUtilization: int
    SessionTokenSize: int
    ResponseMetadata: ResponseMetadataTypeDef


class GetWebIdentityTokenRequestTypeDef(TypedDict):
    Audience: Sequence[str]
    SigningAlgorithm: str
    DurationSeconds: NotRequired[int]
    Tags: NotRequired[Sequence[TagTypeDef]]


class GetWebIdentityTokenResponseTypeDef(TypedDict):
    WebIdentityToken: str
    Expiration: datetime
    ResponseMetadata: ResponseMetadataTypeDef
