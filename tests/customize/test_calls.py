"""Calls that rules take part in, beside boto3: what is sent, and what comes back."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import Any

import pytest

from tests.parity.conftest import TwinFactory
from tests.support.server import Answer, CaptureServer
from tests.support.twin import Twin
from tests.support.wire import request_differences


def xml(document: str, **options: Any) -> Answer:
    return Answer(body=document.encode(), **options)


def policy(document: str) -> str:
    return f"<AssumeRolePolicyDocument>{document}</AssumeRolePolicyDocument>"


# Its operation's result, and nothing in it.
QUERY = Answer(body=b"<R><Result/></R>")
POLICY = "%7B%22Version%22%3A%20%22x+y%22%2C%20%22Statement%22%3A%5B1%2C%7B%7D%5D%7D"
ROLE = {"RoleArn": "arn:aws:iam::123456789012:role/x", "RoleSessionName": "session"}

CALLS: dict[str, tuple[str, str, dict[str, Any], Answer]] = {
    "user data as text": (
        "ec2",
        "run_instances",
        {"ImageId": "a", "MinCount": 1, "MaxCount": 1, "UserData": "#!é"},
        QUERY,
    ),
    "user data as bytes": (
        "ec2",
        "run_instances",
        {"ImageId": "a", "MinCount": 1, "MaxCount": 1, "UserData": b"\x00\xff"},
        QUERY,
    ),
    "user data as number": (
        "ec2",
        "run_instances",
        {"ImageId": "a", "MinCount": 1, "MaxCount": 1, "UserData": 5},
        QUERY,
    ),
    "user data of a launch configuration": (
        "autoscaling",
        "create_launch_configuration",
        {"LaunchConfigurationName": "a", "UserData": "b"},
        QUERY,
    ),
    "filters": ("ec2", "describe_instances", {"Filters": [{"Name": "a", "Values": ["b"]}]}, QUERY),
    "filters by the model's name": (
        "ec2",
        "describe_instances",
        {"Filter": [{"Name": "a", "Values": ["b"]}]},
        QUERY,
    ),
    "filters twice": ("ec2", "describe_instances", {"Filter": [], "Filters": []}, QUERY),
    "filters where there are none": ("ec2", "describe_account_attributes", {"Filters": []}, QUERY),
    "console": ("ec2", "get_console_output", {"InstanceId": "i"}, xml("<R><output>aMOpbGxv/w==</output></R>")),
    "console that is no base64": ("ec2", "get_console_output", {"InstanceId": "i"}, xml("<R><output>é</output></R>")),
    "console of bad length": ("ec2", "get_console_output", {"InstanceId": "i"}, xml("<R><output>a</output></R>")),
    "no console": ("ec2", "get_console_output", {"InstanceId": "i"}, QUERY),
    "policy": (
        "iam",
        "get_role",
        {"RoleName": "r"},
        xml(f"<R><GetRoleResult><Role><RoleName>{POLICY}</RoleName>{policy(POLICY)}</Role></GetRoleResult></R>"),
    ),
    "policies": (
        "iam",
        "list_roles",
        {},
        xml(
            f"<R><ListRolesResult><Roles><member>{policy(POLICY)}</member><member/><member>{policy('no%20json')}"
            "</member></Roles></ListRolesResult></R>"
        ),
    ),
    "policies within": (
        "iam",
        "get_account_authorization_details",
        {},
        xml(
            "<R><GetAccountAuthorizationDetailsResult><UserDetailList><member><UserPolicyList><member><PolicyDocument>"
            f"{POLICY}</PolicyDocument></member></UserPolicyList></member></UserDetailList>"
            "</GetAccountAuthorizationDetailsResult></R>"
        ),
    ),
    "no policy": ("iam", "list_users", {}, xml("<R><ListUsersResult/></R>")),
    "error beside policies": (
        "iam",
        "get_role",
        {"RoleName": "r"},
        xml("<R><Error><Code>NoSuchEntity</Code><Message>m</Message></Error></R>", status=404),
    ),
    "template in JSON": (
        "cloudformation",
        "get_template",
        {},
        xml('<R><GetTemplateResult><TemplateBody>{"b": {"z": 1, "a": []}}</TemplateBody></GetTemplateResult></R>'),
    ),
    "template in YAML": (
        "cloudformation",
        "get_template",
        {},
        xml("<R><GetTemplateResult><TemplateBody>a: b</TemplateBody></GetTemplateResult></R>"),
    ),
    "word of Python": (
        "logs",
        "create_export_task",
        {"logGroupName": "a", "fromTime": 1, "to": 2, "destination": "d"},
        Answer(body=b"{}"),
    ),
    "word of Python twice": (
        "logs",
        "create_export_task",
        {"logGroupName": "a", "fromTime": 1, "from": 1, "to": 2, "destination": "d"},
        Answer(body=b"{}"),
    ),
    "long search": (
        "cloudsearchdomain",
        "search",
        {"query": "a b&ü", "returnFields": "c", "sort": "d"},
        Answer(body=b"{}"),
    ),
    "suggestion": ("cloudsearchdomain", "suggest", {"query": "a", "suggester": "b"}, Answer(body=b"{}")),
    "endpoints of a service": ("timestream-query", "describe_endpoints", {}, Answer(body=b'{"Endpoints": []}')),
    "own account": ("glacier", "list_vaults", {}, Answer(body=b"{}")),
    "no account": ("glacier", "list_vaults", {"accountId": None}, Answer(body=b"{}")),
    "another account": ("glacier", "list_vaults", {"accountId": "1"}, Answer(body=b"{}")),
    "own form of response": ("apigateway", "get_rest_apis", {}, Answer(body=b"{}")),
    "export in a form": (
        "apigateway",
        "get_export",
        {"restApiId": "a", "stageName": "b", "exportType": "c", "accepts": "application/yaml"},
        Answer(body=b"{}"),
    ),
    "hosted zone": ("route53", "get_hosted_zone", {"Id": "/hostedzone/Z1"}, xml("<GetHostedZoneResponse/>")),
    "change": ("route53", "get_change", {"Id": "/change/C1"}, xml("<GetChangeResponse/>")),
    "delegation set": ("route53", "get_reusable_delegation_set", {"Id": "/delegationset/N1"}, QUERY),
    "plain id": ("route53", "get_hosted_zone", {"Id": "Z1"}, QUERY),
    "id that is none": ("route53", "get_hosted_zone", {"Id": 1}, QUERY),
    "id of another kind": ("route53", "get_health_check", {"HealthCheckId": "/a/b"}, QUERY),
    "pool without keys": ("cognito-identity", "get_id", {"IdentityPoolId": "a:b"}, Answer(body=b"{}")),
    "pool with keys": ("cognito-identity", "describe_identity_pool", {"IdentityPoolId": "a:b"}, Answer(body=b"{}")),
    "identity of the web": (
        "sts",
        "assume_role_with_web_identity",
        {**ROLE, "WebIdentityToken": "token"},
        QUERY,
    ),
    "identity by SAML": (
        "sts",
        "assume_role_with_saml",
        {
            "RoleArn": ROLE["RoleArn"],
            "PrincipalArn": "arn:aws:iam::123456789012:saml-provider/x",
            "SAMLAssertion": "assert",
        },
        QUERY,
    ),
    "error of OAuth": (
        "sso-oidc",
        "create_token",
        {"clientId": "a", "clientSecret": "b", "grantType": "c"},
        Answer(status=400, body=b'{"error": "invalid_grant", "error_description": "no"}'),
    ),
    "error of OAuth with a message": (
        "sso-oidc",
        "create_token",
        {"clientId": "a", "clientSecret": "b", "grantType": "c"},
        Answer(status=400, body=b'{"error_description": "no", "message": "own"}'),
    ),
    "error that is no document": (
        "sso-oidc",
        "create_token",
        {"clientId": "a", "clientSecret": "b", "grantType": "c"},
        Answer(status=400, body=b"[]"),
    ),
    "token": (
        "sso-oidc",
        "create_token",
        {"clientId": "a", "clientSecret": "b", "grantType": "c"},
        Answer(body=b'{"accessToken": "t", "error_description": "no"}'),
    ),
    "copy within a region": (
        "rds",
        "copy_db_snapshot",
        {"SourceDBSnapshotIdentifier": "a", "TargetDBSnapshotIdentifier": "b"},
        QUERY,
    ),
    "copy with a URL": (
        "rds",
        "copy_db_snapshot",
        {
            "SourceDBSnapshotIdentifier": "a",
            "TargetDBSnapshotIdentifier": "b",
            "PreSignedUrl": "http://u/?a=b&c",
            "SourceRegion": "eu-west-1",
        },
        QUERY,
    ),
    "copy of a snapshot with a URL": (
        "ec2",
        "copy_snapshot",
        {"SourceRegion": "eu-west-1", "SourceSnapshotId": "s", "PresignedUrl": "http://u"},
        QUERY,
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_call(twin: TwinFactory, name: str) -> None:
    service, method, parameters, answer = CALLS[name]
    pair = twin(service)
    pair.call(method, [named(pair, method, answer)], **parameters)


def named(pair: Twin, method: str, answer: Answer) -> Answer:
    operation: str = pair.reference.meta.method_to_api_mapping[method]
    return (
        replace(answer, body=answer.body.replace(b"Result/>", f"{operation}Result/>".encode()))
        if answer is QUERY
        else answer
    )


@pytest.mark.parametrize("name", CALLS)
def test_call_among_handlers(twin: TwinFactory, name: str) -> None:
    """The same calls of clients whose programs watch them."""
    service, method, parameters, answer = CALLS[name]
    pair = twin(service, config={"user_agent_extra": "watched"})
    for client in (pair.reference, pair.subject):
        client.meta.events.register("before-call", watch, unique_id="watch")
    pair.call(method, [named(pair, method, answer)], **parameters)


def watch(**kwargs: Any) -> None:
    """Nothing: a handler is enough."""


@pytest.mark.parametrize("size", [0, 1, 1 << 20, (1 << 20) + 1, 3 << 20, (5 << 20) - 7])
def test_tree_hash(twin: TwinFactory, size: int) -> None:
    body = bytes(range(256)) * (size // 256) + bytes(size % 256)
    twin("glacier").call("upload_archive", [Answer()], vaultName="v", body=body)


def test_given_hash(twin: TwinFactory) -> None:
    twin("glacier").call("upload_archive", [Answer()], vaultName="v", body=b"abc", checksum="0" * 64)


@pytest.mark.parametrize("watched", [False, True])
def test_endpoint_in_the_body(twin: TwinFactory, watched: bool) -> None:
    """Predictions go to an endpoint of the model's own, by what is beside its path."""
    pair = twin("machinelearning", config={"user_agent_extra": f"predict {watched}"})
    if watched:
        for client in (pair.reference, pair.subject):
            client.meta.events.register("before-call", watch, unique_id="watch")
    record = {"MLModelId": "m", "Record": {"a": "b"}}
    pair.call("predict", [Answer(body=b"{}")], **record, PredictEndpoint="")
    with contextlib.closing(CaptureServer(Answer(body=b"{}"))) as own:
        sides = []
        for client in (pair.reference, pair.subject):
            response = client.predict(**record, PredictEndpoint=f"{own.url}/elsewhere?a=b")
            response["ResponseMetadata"].pop("HTTPHeaders", None)
            sides.append((response, own.take()))
    (left, sent), (right, sent_too) = sides
    assert left == right
    assert len(sent) == 1
    assert not request_differences(sent, sent_too)
    assert sent_too[0].target == "/"
