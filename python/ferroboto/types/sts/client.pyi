"""The client of STS."""

from collections.abc import Sequence

from ferroboto._ferroboto import BaseClient
from ferroboto.errorfactory import BaseClientExceptions
from ferroboto.exceptions import ClientError

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
