"""The client of STS."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

from .._pages import AllMapOptions, Inputs, MapOptions, MapRun
from .literals import MapOperationName
from .type_defs import (
    AssumeRoleResponseTypeDef,
    AssumeRoleWithSAMLResponseTypeDef,
    AssumeRoleWithWebIdentityResponseTypeDef,
    AssumeRootResponseTypeDef,
    DecodeAuthorizationMessageResponseTypeDef,
    GetAccessKeyInfoResponseTypeDef,
    GetCallerIdentityResponseTypeDef,
    GetDelegatedAccessTokenResponseTypeDef,
    GetFederationTokenResponseTypeDef,
    GetSessionTokenResponseTypeDef,
    GetWebIdentityTokenResponseTypeDef,
    PolicyDescriptorTypeTypeDef,
    ProvidedContextTypeDef,
    TagTypeDef,
)

class Exceptions(BaseClientExceptions):
    ExpiredTokenException: type[ClientError]
    ExpiredTradeInTokenException: type[ClientError]
    IDPCommunicationErrorException: type[ClientError]
    IDPRejectedClaimException: type[ClientError]
    InvalidAuthorizationMessageException: type[ClientError]
    InvalidIdentityTokenException: type[ClientError]
    JWTPayloadSizeExceededException: type[ClientError]
    MalformedPolicyDocumentException: type[ClientError]
    OutboundWebIdentityFederationDisabledException: type[ClientError]
    PackedPolicyTooLargeException: type[ClientError]
    RegionDisabledException: type[ClientError]
    SessionDurationEscalationException: type[ClientError]

class STSClient(BaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    def assume_role(
        self,
        *,
        RoleArn: str,
        RoleSessionName: str,
        PolicyArns: Sequence[PolicyDescriptorTypeTypeDef] = ...,
        Policy: str = ...,
        DurationSeconds: int = ...,
        Tags: Sequence[TagTypeDef] = ...,
        TransitiveTagKeys: Sequence[str] = ...,
        ExternalId: str = ...,
        SerialNumber: str = ...,
        TokenCode: str = ...,
        SourceIdentity: str = ...,
        ProvidedContexts: Sequence[ProvidedContextTypeDef] = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> AssumeRoleResponseTypeDef: ...
    def assume_role_with_saml(
        self,
        *,
        RoleArn: str,
        PrincipalArn: str,
        SAMLAssertion: str,
        PolicyArns: Sequence[PolicyDescriptorTypeTypeDef] = ...,
        Policy: str = ...,
        DurationSeconds: int = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> AssumeRoleWithSAMLResponseTypeDef: ...
    def assume_role_with_web_identity(
        self,
        *,
        RoleArn: str,
        RoleSessionName: str,
        WebIdentityToken: str,
        ProviderId: str = ...,
        PolicyArns: Sequence[PolicyDescriptorTypeTypeDef] = ...,
        Policy: str = ...,
        DurationSeconds: int = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> AssumeRoleWithWebIdentityResponseTypeDef: ...
    def assume_root(
        self,
        *,
        TargetPrincipal: str,
        TaskPolicyArn: PolicyDescriptorTypeTypeDef,
        DurationSeconds: int = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> AssumeRootResponseTypeDef: ...
    def decode_authorization_message(self, *, EncodedMessage: str) -> DecodeAuthorizationMessageResponseTypeDef: ...
    def get_access_key_info(self, *, AccessKeyId: str) -> GetAccessKeyInfoResponseTypeDef: ...
    def get_caller_identity(self) -> GetCallerIdentityResponseTypeDef: ...
    def get_delegated_access_token(self, *, TradeInToken: str) -> GetDelegatedAccessTokenResponseTypeDef: ...
    def get_federation_token(
        self,
        *,
        Name: str,
        Policy: str = ...,
        PolicyArns: Sequence[PolicyDescriptorTypeTypeDef] = ...,
        DurationSeconds: int = ...,
        Tags: Sequence[TagTypeDef] = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> GetFederationTokenResponseTypeDef: ...
    def get_session_token(
        self,
        *,
        DurationSeconds: int = ...,
        SerialNumber: str = ...,
        TokenCode: str = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> GetSessionTokenResponseTypeDef: ...
    def get_web_identity_token(
        self,
        *,
        Audience: Sequence[str],
        SigningAlgorithm: str,
        DurationSeconds: int = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> GetWebIdentityTokenResponseTypeDef: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["assume_role"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AssumeRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["assume_role_with_saml"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AssumeRoleWithSAMLResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["assume_role_with_web_identity"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AssumeRoleWithWebIdentityResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["assume_root"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[AssumeRootResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["decode_authorization_message"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[DecodeAuthorizationMessageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_access_key_info"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetAccessKeyInfoResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_caller_identity"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetCallerIdentityResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delegated_access_token"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetDelegatedAccessTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_federation_token"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetFederationTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_session_token"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetSessionTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_web_identity_token"], inputs: Inputs, **options: Unpack[MapOptions]
    ) -> MapRun[GetWebIdentityTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: Inputs, **options: Unpack[AllMapOptions]
    ) -> MapRun[Any]: ...
