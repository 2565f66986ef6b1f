"""The local STS: who calls, and temporary credentials that sign requests of a server that looks at signatures."""

from __future__ import annotations

import base64
import hashlib
import json
import time
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

import ferroboto
from ferroboto.local import Server, World, serve

KEY = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret"}
ROLE = "arn:aws:iam::123456789012:role/path/deploy"
LIBRARIES = pytest.mark.parametrize("library", [boto3, ferroboto], ids=["boto3", "ferroboto"])
ERRORS = (ClientError, ferroboto.exceptions.ClientError)


@pytest.fixture
def server(ferroboto_local: World) -> Iterator[Server]:
    with serve(world=ferroboto_local.endpoint_url, access_key="AKIDEXAMPLE", secret_key="secret") as server:
        yield server


@pytest.fixture
def open_server(ferroboto_local: World) -> Iterator[Server]:
    """Another server of the same world, which checks no signatures: only such a server exchanges tokens."""
    with serve(world=ferroboto_local.endpoint_url) as server:
        yield server


def client(library: Any, service: str, server: Server, keys: dict[str, str] = KEY) -> Any:
    return library.Session(**keys, region_name="eu-west-1").client(service, endpoint_url=server.endpoint_url)


def keys_of(credentials: dict[str, Any]) -> dict[str, str]:
    return {
        "aws_access_key_id": credentials["AccessKeyId"],
        "aws_secret_access_key": credentials["SecretAccessKey"],
        "aws_session_token": credentials["SessionToken"],
    }


def refused(call: Any, **params: Any) -> tuple[str, str]:
    with pytest.raises(ERRORS) as caught:
        call(**params)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


@LIBRARIES
def test_the_account_calls(library: Any, server: Server) -> None:
    identity = client(library, "sts", server).get_caller_identity()
    del identity["ResponseMetadata"]
    assert identity == {
        "UserId": "000000000000",
        "Account": "000000000000",
        "Arn": "arn:aws:iam::000000000000:root",
    }


@LIBRARIES
def test_credentials_of_a_role_work(library: Any, server: Server) -> None:
    sts = client(library, "sts", server)
    answer = sts.assume_role(RoleArn=ROLE, RoleSessionName="me", DurationSeconds=900, SourceIdentity="ann")
    assert answer["SourceIdentity"] == "ann"
    assert answer["AssumedRoleUser"]["Arn"] == "arn:aws:sts::123456789012:assumed-role/deploy/me"
    credentials = answer["Credentials"]
    assert 890 < credentials["Expiration"].timestamp() - time.time() < 901
    keys = keys_of(credentials)
    identity = client(library, "sts", server, keys).get_caller_identity()
    assert identity["Arn"] == answer["AssumedRoleUser"]["Arn"]
    assert identity["UserId"] == answer["AssumedRoleUser"]["AssumedRoleId"]
    assert identity["Account"] == "123456789012"
    assert client(library, "sns", server, keys).create_topic(Name="by-role")["TopicArn"]
    assert client(library, "polly", server, keys).describe_voices()["Voices"]
    url = client(library, "polly", server, keys).generate_presigned_url("describe_voices")
    import urllib.request

    with urllib.request.urlopen(url, timeout=20) as page:
        assert page.status == 200
    for wrong, code in [
        ({"aws_session_token": "other"}, "InvalidClientTokenId"),
        ({"aws_secret_access_key": "other"}, "SignatureDoesNotMatch"),
    ]:
        assert refused(client(library, "sts", server, {**keys, **wrong}).get_caller_identity)[0] == code
    chained = client(library, "sts", server, keys)
    assert refused(chained.assume_role, RoleArn=ROLE, RoleSessionName="me", DurationSeconds=7200)[0] == (
        "ValidationError"
    )
    assert chained.assume_role(RoleArn=ROLE, RoleSessionName="again")["AssumedRoleUser"]["Arn"].endswith("/again")
    assert refused(chained.get_session_token)[0] == "AccessDenied"


def test_the_same_role_has_the_same_identifier(ferroboto_local: World) -> None:
    sts = ferroboto_local.client("sts")
    ids = {
        sts.assume_role(RoleArn=ROLE, RoleSessionName=name)["AssumedRoleUser"]["AssumedRoleId"].partition(":")[0]
        for name in ("one", "two")
    }
    assert len(ids) == 1


@pytest.mark.parametrize(
    "arn", ["arn:aws:iam::123456789012:user/ann", "arn:aws:iam::1234:role/short-acct", "arn:aws:s3:::bucket/role/x"]
)
def test_what_is_no_role(arn: str, ferroboto_local: World) -> None:
    sts = ferroboto_local.client("sts")
    assert refused(sts.assume_role, RoleArn=arn, RoleSessionName="me") == ("ValidationError", f"{arn} is invalid")


def test_policies_of_a_session(ferroboto_local: World) -> None:
    sts = ferroboto_local.client("sts")
    policy = json.dumps({"Version": "2012-10-17", "Statement": []})
    assert 0 < sts.assume_role(RoleArn=ROLE, RoleSessionName="me", Policy=policy)["PackedPolicySize"] <= 100
    assert "PackedPolicySize" not in sts.assume_role(RoleArn=ROLE, RoleSessionName="me")
    assert refused(sts.assume_role, RoleArn=ROLE, RoleSessionName="me", Policy="no")[0] == "MalformedPolicyDocument"
    large = json.dumps({"Statement": ["x" * 3000]})
    assert refused(sts.assume_role, RoleArn=ROLE, RoleSessionName="me", Policy=large)[0] in (
        "PackedPolicyTooLarge",
        "ValidationError",
    )


def token(claims: Any) -> str:
    parts = [json.dumps({"alg": "none"}), json.dumps(claims), "signature"]
    return ".".join(base64.urlsafe_b64encode(part.encode()).decode().rstrip("=") for part in parts)


@LIBRARIES
def test_web_identities_need_no_signature(library: Any, ferroboto_local: World) -> None:
    # Where signatures are checked they do: tests/local/test_server.py.
    with serve(world=ferroboto_local.endpoint_url) as server:
        check_web_identities(library, server)


def check_web_identities(library: Any, server: Server) -> None:
    sts = client(library, "sts", server, {**KEY, "aws_secret_access_key": "wrong"})
    claims = {"sub": "ann", "iss": "https://id.example", "aud": ["app"], "exp": time.time() + 60}
    identity = {"RoleArn": ROLE, "RoleSessionName": "web"}
    answer = sts.assume_role_with_web_identity(
        WebIdentityToken=token({**claims, "exp": int(claims["exp"])}), **identity
    )
    assert answer["SubjectFromWebIdentityToken"] == "ann"
    assert (answer["Provider"], answer["Audience"]) == ("https://id.example", "app")
    caller = client(library, "sts", server, keys_of(answer["Credentials"])).get_caller_identity()
    assert caller["Arn"] == "arn:aws:sts::123456789012:assumed-role/deploy/web"
    old = token({**claims, "exp": 1})
    assert refused(sts.assume_role_with_web_identity, WebIdentityToken=old, **identity)[0] == "ExpiredTokenException"
    for wrong in ("no token", "a.b.c", token([1])):
        code, _ = refused(sts.assume_role_with_web_identity, WebIdentityToken=wrong, **identity)
        assert code == "InvalidIdentityToken"


def test_sessions_and_federated_users(ferroboto_local: World) -> None:
    sts = ferroboto_local.client("sts")
    assert sts.get_session_token()["Credentials"]["AccessKeyId"].startswith("ASIA")
    answer = sts.get_federation_token(Name="bob")
    assert answer["FederatedUser"] == {
        "FederatedUserId": "000000000000:bob",
        "Arn": "arn:aws:sts::000000000000:federated-user/bob",
    }
    assert sts.get_access_key_info(AccessKeyId="AKIAIOSFODNN7EXAMPLE")["Account"] == "000000000000"
    code, _ = refused(sts.decode_authorization_message, EncodedMessage="x")
    assert code == "InvalidAuthorizationMessageException"
    with pytest.raises(ferroboto.exceptions.ClientError, match="NotImplemented"):
        sts.get_web_identity_token(Audience=["a"], SigningAlgorithm="RS256")


def test_credentials_outlive_the_process_in_a_file(tmp_path: Any) -> None:
    with World(state=tmp_path / "state.db") as world:
        answer = world.client("sts").assume_role(RoleArn=ROLE, RoleSessionName="me")
    with World(state=tmp_path / "state.db") as world:
        keys = keys_of(answer["Credentials"])
        identity = ferroboto.client("sts", **keys).get_caller_identity()
        assert identity["Arn"] == answer["AssumedRoleUser"]["Arn"]


SAML = """<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns="urn:oasis:names:tc:SAML:2.0:assertion">
<Assertion><Issuer>https://example.com/saml</Issuer><Subject>
<NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">ann</NameID><SubjectConfirmation>
<SubjectConfirmationData NotOnOrAfter="{until}" Recipient="https://signin.aws.amazon.com/saml"/></SubjectConfirmation></Subject>
<AttributeStatement><Attribute Name="https://aws.amazon.com/SAML/Attributes/Role"><AttributeValue>{role},{provider}
</AttributeValue></Attribute><Attribute Name="https://aws.amazon.com/SAML/Attributes/RoleSessionName">
<AttributeValue>ann@example.com</AttributeValue></Attribute></AttributeStatement></Assertion></samlp:Response>"""
PROVIDER = "arn:aws:iam::123456789012:saml-provider/MySAMLIdP"


def assertion(role: str = ROLE, until: str = "2099-01-01T00:00:00Z") -> dict[str, str]:
    text = SAML.format(role=role, provider=PROVIDER, until=until)
    return {"RoleArn": ROLE, "PrincipalArn": PROVIDER, "SAMLAssertion": base64.b64encode(text.encode()).decode()}


@LIBRARIES
def test_an_assertion_gives_credentials(library: Any, server: Server, open_server: Server) -> None:
    assert (
        refused(client(library, "sts", server).assume_role_with_saml, **assertion())[0] == "MissingAuthenticationToken"
    )
    sts = client(library, "sts", open_server)
    answer = sts.assume_role_with_saml(**assertion())
    assert answer["AssumedRoleUser"]["Arn"] == "arn:aws:sts::123456789012:assumed-role/deploy/ann@example.com"
    told = {name: answer[name] for name in ("Subject", "SubjectType", "Issuer", "Audience", "NameQualifier")}
    digest = hashlib.sha1(b"https://example.com/saml123456789012/MySAMLIdP").digest()
    assert told == {
        "Subject": "ann",
        "SubjectType": "persistent",
        "Issuer": "https://example.com/saml",
        "Audience": "https://signin.aws.amazon.com/saml",
        "NameQualifier": base64.b64encode(digest).decode(),
    }
    identity = client(library, "sts", server, keys_of(answer["Credentials"])).get_caller_identity()
    assert identity["Arn"] == answer["AssumedRoleUser"]["Arn"]
    assert refused(sts.assume_role_with_saml, **assertion(until="2020-01-01T00:00:00Z"))[0] == "ExpiredTokenException"
    assert (
        refused(sts.assume_role_with_saml, **assertion(role="arn:aws:iam::123456789012:role/other"))[0]
        == "AccessDenied"
    )
    broken = {**assertion(), "SAMLAssertion": base64.b64encode(b"<a>").decode()}
    assert refused(sts.assume_role_with_saml, **broken)[0] == "InvalidIdentityToken"


@LIBRARIES
def test_root_users_of_accounts(library: Any, server: Server) -> None:
    sts = client(library, "sts", server)
    task = {"arn": "arn:aws:iam::aws:policy/root-task/S3UnlockBucketPolicy"}
    answer = sts.assume_root(TargetPrincipal="111122223333", TaskPolicyArn=task)
    identity = client(library, "sts", server, keys_of(answer["Credentials"])).get_caller_identity()
    assert (identity["Account"], identity["Arn"]) == ("111122223333", "arn:aws:sts::111122223333:assumed-root")
    other = {"arn": "arn:aws:iam::aws:policy/AdministratorAccess"}
    assert refused(sts.assume_root, TargetPrincipal="111122223333", TaskPolicyArn=other)[0] == "AccessDenied"
    assert refused(sts.get_delegated_access_token, TradeInToken="x")[0] == "NotImplemented"
