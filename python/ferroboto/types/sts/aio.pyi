"""The client of STS for asyncio."""

from collections.abc import Sequence
from typing import Any, Literal, overload

from typing_extensions import Unpack

from ferroboto.aio._client import AioBaseClient

from .._pages import AioInputs, AioMapRun, AllMapOptions, MapOptions
from .client import Exceptions
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

class AioSTSClient(AioBaseClient):
    @property
    def exceptions(self) -> Exceptions: ...
    async def assume_role(
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
    async def assume_role_with_saml(
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
    async def assume_role_with_web_identity(
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
    async def assume_root(
        self,
        *,
        TargetPrincipal: str,
        TaskPolicyArn: PolicyDescriptorTypeTypeDef,
        DurationSeconds: int = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> AssumeRootResponseTypeDef: ...
    async def decode_authorization_message(
        self, *, EncodedMessage: str
    ) -> DecodeAuthorizationMessageResponseTypeDef: ...
    async def get_access_key_info(self, *, AccessKeyId: str) -> GetAccessKeyInfoResponseTypeDef: ...
    async def get_caller_identity(self) -> GetCallerIdentityResponseTypeDef: ...
    async def get_delegated_access_token(self, *, TradeInToken: str) -> GetDelegatedAccessTokenResponseTypeDef: ...
    async def get_federation_token(
        self,
        *,
        Name: str,
        Policy: str = ...,
        PolicyArns: Sequence[PolicyDescriptorTypeTypeDef] = ...,
        DurationSeconds: int = ...,
        Tags: Sequence[TagTypeDef] = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> GetFederationTokenResponseTypeDef: ...
    async def get_session_token(
        self,
        *,
        DurationSeconds: int = ...,
        SerialNumber: str = ...,
        TokenCode: str = ...,
        MinimumSessionTokenSize: int = ...,
    ) -> GetSessionTokenResponseTypeDef: ...
    async def get_web_identity_token(
        self,
        *,
        Audience: Sequence[str],
        SigningAlgorithm: str,
        DurationSeconds: int = ...,
        Tags: Sequence[TagTypeDef] = ...,
    ) -> GetWebIdentityTokenResponseTypeDef: ...
    @overload  # type: ignore[override]
    def map(
        self, operation_name: Literal["assume_role"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AssumeRoleResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["assume_role_with_saml"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AssumeRoleWithSAMLResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["assume_role_with_web_identity"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AssumeRoleWithWebIdentityResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["assume_root"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[AssumeRootResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["decode_authorization_message"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[DecodeAuthorizationMessageResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_access_key_info"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetAccessKeyInfoResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_caller_identity"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetCallerIdentityResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_delegated_access_token"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetDelegatedAccessTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_federation_token"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetFederationTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_session_token"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetSessionTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: Literal["get_web_identity_token"], inputs: AioInputs, **options: Unpack[MapOptions]
    ) -> AioMapRun[GetWebIdentityTokenResponseTypeDef]: ...
    @overload
    def map(
        self, operation_name: MapOperationName, inputs: AioInputs, **options: Unpack[AllMapOptions]
    ) -> AioMapRun[Any]: ...
