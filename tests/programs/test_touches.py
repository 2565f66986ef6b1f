"""The ways in which published programs reach into boto3 and botocore beyond their documented calls, each as small as can be.

Each test is named after the program whose way it is; none of them needs the program.
"""

from __future__ import annotations

import datetime
import importlib
import io
from email.message import EmailMessage
from typing import Any, ClassVar
from unittest import mock

import pytest

from tests.support.libraries import KEYS, REGION, Library
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

PUBLISHED = Answer(body=b"<PublishResponse><PublishResult><MessageId>m</MessageId></PublishResult></PublishResponse>")
SENT = Answer(
    body=b"<SendRawEmailResponse><SendRawEmailResult><MessageId>m</MessageId></SendRawEmailResult></SendRawEmailResponse>"
)
ROLE = (
    b"<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ROLE%d</AccessKeyId>"
    b"<SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>"
    b"</Credentials><AssumedRoleUser><AssumedRoleId>i:s</AssumedRoleId>"
    b"<Arn>arn:aws:sts::123456789012:assumed-role/r/s</Arn></AssumedRoleUser></AssumeRoleResult></AssumeRoleResponse>"
)
DENIED = Answer(
    400,
    b"<ErrorResponse><Error><Code>Throttling</Code><Message>Maximum sending rate exceeded.</Message></Error></ErrorResponse>",
)


def shown(value: Any) -> Any:
    return (type(value).__name__, str(value)) if isinstance(value, Exception) else value


def keys_of(server: CaptureServer) -> list[str]:
    return [
        (request.header("authorization") or "").partition("Credential=")[2].partition("/")[0]
        for request in server.take()
    ]


def test_amazon_sns_extended_client(server: CaptureServer) -> None:
    """A subclass of Session sets the session below before its base does, and its handlers replace methods of classes."""

    def called(library: Library) -> Any:
        class Extended(library.package.session.Session):  # type: ignore[name-defined, misc]
            def __init__(self) -> None:
                self._session = library.module("session").get_session()
                self._session.user_agent_extra = type(self).__name__
                super().__init__(region_name=REGION, botocore_session=self._session)
                for kind in ("client-class.sns", "resource-class.sns.Topic", "resource-class.sns.PlatformEndpoint"):
                    self.events.register(f"creating-{kind}", self.add)

            def add(self, class_attributes: dict[str, Any], **kwargs: Any) -> None:
                real = class_attributes["publish"]

                def publish(self: Any, **kwargs: Any) -> Any:
                    return real(self, **{**kwargs, "Message": f"[{kwargs['Message']}] {self.threshold}"})

                class_attributes["threshold"] = property(
                    lambda it: getattr(it, "__threshold", 5), lambda it, value: setattr(it, "__threshold", value)
                )
                class_attributes["helper"] = super().client("s3", **KEYS)
                class_attributes["publish"] = publish

        session = Extended()
        server.script([PUBLISHED])
        client = session.client("sns", endpoint_url=server.url, **KEYS)
        client.publish(PhoneNumber="+1", Message="a")
        client.threshold = 6
        client.publish(PhoneNumber="+1", Message="b")
        topic = session.resource("sns", endpoint_url=server.url, **KEYS).Topic("arn:aws:sns:us-east-1:1:t")
        topic.publish(Message="c")
        sent = server.take()
        return [
            [request.body.decode().split("Message=")[1].split("&")[0] for request in sent],
            ["Extended" in (request.header("user-agent") or "") for request in sent],
            client.helper.meta.service_model.service_name,
        ]

    same(called)


def test_aws_assume_role_lib(server: CaptureServer) -> None:
    """A session below is given a provider of its own, its parent's region and keys that renew themselves."""

    def called(library: Library) -> Any:
        credentials, configprovider = library.module("credentials"), library.module("configprovider")
        parent = library.package.Session(**KEYS, region_name="eu-west-1")

        class Provider(credentials.CredentialProvider):  # type: ignore[name-defined, misc]
            METHOD = CANONICAL_NAME = "assume-role-programmatically"

            def __init__(self, create: Any, source: Any, arn: str) -> None:
                self._fetcher = credentials.AssumeRoleCredentialFetcher(
                    lambda name, **options: create(name, endpoint_url=server.url, region_name=REGION, **options),
                    source,
                    arn,
                    extra_args={"RoleSessionName": "mine", "DurationSeconds": 900},
                    cache={},
                )

            def load(self) -> Any:
                return credentials.DeferredRefreshableCredentials(self._fetcher.fetch_credentials, self.METHOD)

        class Region(configprovider.BaseProvider):  # type: ignore[name-defined, misc]
            def provide(self) -> Any:
                return parent._session.get_config_variable("region")

        shape = parent.client("sts")._service_model.shape_for("AssumeRoleRequest")
        validate = library.module("validate").validate_parameters
        wrong = shown(outcome_of(lambda: validate({"RoleArn": "a"}, shape)))
        below = library.module("session").Session()
        provider = Provider(
            parent._session.create_client, parent._session.get_credentials(), "arn:aws:iam::123456789012:role/r"
        )
        below.register_component("credential_provider", credentials.CredentialResolver([provider]))
        chain = configprovider.ChainProvider([configprovider.InstanceVarProvider("region", below), Region()])
        below.get_component("config_store").set_config_provider("region", chain)
        child = library.package.Session(botocore_session=below)
        child.assume_role_parent_session = parent
        server.script([Answer(body=ROLE % 1), PUBLISHED, PUBLISHED])
        client = child.client("sns", endpoint_url=server.url)
        for _ in range(2):
            client.publish(PhoneNumber="+1", Message="a")
        return [wrong, child.region_name, client.meta.region_name, keys_of(server), child.get_credentials().method]

    same(called)


def test_boto3_refresh_session(server: CaptureServer) -> None:
    """Keys that a program renews are put below a session that is there."""

    def called(library: Library) -> Any:
        asked = []

        def fresh() -> Any:
            asked.append(1)
            end = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(minutes=5 if len(asked) < 2 else 60)
            return {"access_key": f"FRESH{len(asked)}", "secret_key": "s", "token": "t", "expiry_time": end.isoformat()}

        credentials = library.module("credentials")
        session = library.package.session.Session(region_name=REGION)
        session._credentials = credentials.DeferredRefreshableCredentials(refresh_using=fresh, method="custom")
        session._session._credentials = session._credentials
        server.script([PUBLISHED])
        client = session.client("sns", endpoint_url=server.url)
        for _ in range(2):
            outcome_of(lambda: client.publish(PhoneNumber="+1", Message="a"))
        return [keys_of(server), session.get_credentials().method, len(asked)]

    same(called)


def test_kombu(server: CaptureServer) -> None:
    """Requests are made, signed and sent by the program, and their responses are read by the model."""

    def called(library: Library) -> Any:
        client = library.client("sqs", server.url)
        model = client.meta.service_model.operation_model("ListQueues")
        serializer = library.module("serialize").Serializer
        request = library.module("awsrequest").AWSRequest(
            method=model.http.get("method", serializer.DEFAULT_METHOD),
            url=client._endpoint.host,
            headers={"Content-Type": "application/x-amz-json-1.0", "X-Amz-Target": "AmazonSQS.ListQueues"},
            data="{}",
        )
        client._request_signer.sign("ListQueues", request, signing_type="standard")
        prepared = request.prepare()

        class Response:
            status_code = 200
            headers: ClassVar[Any] = {"x-amzn-requestid": "r"}
            content = b'{"QueueUrls": ["u"]}'

        raw, parsed = library.module("response").get_response(model, Response())
        path = library.module("httpsession").get_cert_path(True)
        return [
            prepared.method,
            prepared.url,
            sorted(name for name in prepared.headers if name != "Host"),
            "Credential=AKIDEXAMPLE/" in prepared.headers["Authorization"],
            parsed["QueueUrls"],
            parsed["ResponseMetadata"]["HTTPStatusCode"],
            raw is not None,
            str(path).endswith(".pem"),
        ]

    same(called)


@pytest.mark.parametrize("way", ["client", "session", "resource"])
def test_powertools(server: CaptureServer, way: str) -> None:
    """An initializer has a handler registered with every session that is made, which adds to the user agent."""

    def called(library: Library) -> Any:
        core = importlib.import_module(library.core)

        def add(request: Any, **kwargs: Any) -> None:
            request.headers["User-Agent"] = f"{request.headers['User-Agent']} PT/mine/1"

        def initialize(session: Any) -> None:
            session.register("request-created", add)

        core.register_initializer(initialize)
        try:
            session = library.package.Session(**KEYS, region_name=REGION)
        finally:
            core.unregister_initializer(initialize)
        server.script([PUBLISHED])
        if way == "resource":
            session.resource("sns", endpoint_url=server.url).Topic("arn:aws:sns:us-east-1:1:t").publish(Message="a")
        else:
            client = session.client("sns", endpoint_url=server.url)
            client.publish(PhoneNumber="+1", Message="a")
        sent = server.take()
        return [len(sent), (sent[0].header("user-agent") or "").endswith("PT/mine/1")]

    same(called)


def test_django_ses_and_airmailer(server: CaptureServer) -> None:
    """Messages as bytes, and errors that are looked at by the old names of vendored modules."""

    def called(library: Library) -> Any:
        vendored = library.module("vendored.requests.packages.urllib3.exceptions")
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = "a@example.com", "b@example.com", "Ünï"
        message.set_content("Hello")
        client = library.client("ses", server.url, config={"retries": {"max_attempts": 0}})
        server.script([SENT, DENIED])
        found = client.send_raw_email(
            Source="a@example.com", Destinations=["b@example.com"], RawMessage={"Data": message.as_bytes()}
        )
        errors = (vendored.ResponseError, library.module("exceptions").ClientError)
        try:
            client.send_raw_email(RawMessage={"Data": message.as_string()})
            failed = ""
        except errors as error:
            failed = error.response["Error"]["Code"]  # type: ignore[union-attr]
        body = server.take()[0].body
        return [found["MessageId"], failed, len(body) > 100, issubclass(vendored.ResponseError, Exception)]

    same(called)


def test_zappa(server: CaptureServer) -> None:
    """Sessions of profiles, a client for each service, waiters by name, and configs of long timeouts."""

    def called(library: Library) -> Any:
        config = library.module("config").Config(connect_timeout=5, read_timeout=300, retries={"max_attempts": 4})
        session = library.package.Session(**KEYS, region_name="eu-west-1")
        names = ("lambda", "s3", "elbv2", "events", "apigateway", "acm", "logs", "iam", "cloudwatch", "route53", "sns")
        clients = [
            session.client(name, config=config) for name in (*names, "cloudformation", "dynamodb", "cognito-idp")
        ]
        waiter = clients[0].get_waiter("function_updated_v2")
        shape = [it.meta.service_model.service_name for it in clients]
        missing = outcome_of(lambda: library.package.Session(profile_name="no such profile"))
        return [shape, waiter.config.delay, clients[0].meta.config.read_timeout, shown(missing)]

    same(called)


def test_elastalert2() -> None:
    """The module and its session are replaced by a mock where a program has imported them from."""

    def called(library: Library) -> Any:
        with mock.patch(f"{library.package.__name__}.Session") as session:
            made = library.package.Session(profile_name="p", region_name="us-east-1")
            made.client("sns").publish(TopicArn="t", Message="m", Subject="s")
        return [str(call) for call in session.mock_calls]

    same(called)


def test_airflow(server: CaptureServer) -> None:
    """Hooks copy a session's settings, ask the model for names, make waiters of their own and presign by themselves."""

    def called(library: Library) -> Any:
        session = library.package.session.Session(**KEYS, region_name=REGION)
        below = library.module("session").get_session()
        below._credentials = library.module("credentials").RefreshableCredentials.create_from_metadata(
            metadata={"access_key": "A", "secret_key": "s", "token": "t", "expiry_time": "2099-01-01T00:00:00Z"},
            refresh_using=dict,
            method="sts-assume-role",
        )
        below.set_config_variable("region", session.region_name)
        hooked = library.package.session.Session(botocore_session=below)
        config = {
            "version": 2,
            "waiters": {
                "there": {
                    "operation": "ListTopics",
                    "delay": 0,
                    "maxAttempts": 2,
                    "acceptors": [{"matcher": "status", "expected": 200, "state": "success"}],
                }
            },
        }
        module = library.module("waiter")
        client = hooked.client("sns", endpoint_url=server.url)
        server.script([Answer(body=b"<R><ListTopicsResult/></R>")])
        waited = module.create_waiter_with_client("there", module.WaiterModel(config), client).wait()
        signer = library.module("signers").RequestSigner(
            client.meta.service_model.service_id, REGION, "sts", "v4", hooked.get_credentials(), hooked.events
        )
        url = signer.generate_presigned_url(
            {"method": "GET", "url": "https://sts.test/", "body": {}, "headers": {"x-k8s-aws-id": "c"}, "context": {}},
            region_name=REGION,
            expires_in=60,
            operation_name="",
        )
        sent = server.take()
        return [
            waited,
            client._service_model.operation_model("Publish").input_shape.name,
            sorted(part.partition("=")[0] for part in url.partition("?")[2].split("&")),
            len(sent),
            hooked.get_credentials().get_frozen_credentials()._asdict(),
            isinstance(client.meta, library.module("client").ClientMeta),
            hooked.client("s3").meta.partition,
        ]

    same(called)


def test_uploads_of_program_files(server: CaptureServer) -> None:
    """Programs pass open files, and their names are no matter."""

    def called(library: Library) -> Any:
        client = library.client("s3", server.url)
        server.script([Answer(headers=(("ETag", '"e"'),))])
        client.upload_fileobj(io.BytesIO(b"content"), "bucket", "key", ExtraArgs={"ContentType": "text/plain"})
        sent = server.take()[0]
        return [sent.method, sent.path, sent.header("content-type")]

    same(called)


@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize(
    "call", ["put_object", "put_object_file", "put_object_tagging", "get_object", "delete_objects"]
)
def test_moto(scheme: str, call: str) -> None:
    """A handler of ``before-send`` answers in the place of S3, and nothing else listens."""
    checksum = {"x-amz-checksum-crc32": "Cd6Zhw=="}
    tags = {"TagSet": [{"Key": "k", "Value": "v"}]}
    calls: dict[str, Any] = {
        "put_object": ("put_object", {"Body": b"content"}, b"", {}),
        "put_object_file": ("put_object", {"Body": io.BytesIO(b"content")}, b"", {}),
        "put_object_tagging": ("put_object_tagging", {"Tagging": tags}, b"", {}),
        "get_object": ("get_object", {}, b"content", checksum),
        "delete_objects": ("delete_objects", {"Delete": {"Objects": [{"Key": "k"}]}}, b"<DeleteResult/>", {}),
    }
    method, parameters, content, more = calls[call]
    if method in ("put_object", "get_object", "put_object_tagging"):
        parameters = {**parameters, "Key": "k"}

    def called(library: Library) -> Any:
        seen = []
        made = library.module("awsrequest").AWSResponse

        class Raw(io.BytesIO):
            def stream(self, *args: Any, **kwargs: Any) -> Any:
                while chunk := self.read(64):
                    yield chunk

        def answer(request: Any, **kwargs: Any) -> Any:
            headers = {str(name): value for name, value in request.headers.items()}
            text = {
                name: value if isinstance(value, str) else value.decode()
                for name, value in headers.items()
                if name not in ("Authorization", "User-Agent", "X-Amz-Date", "amz-sdk-invocation-id")
            }
            body = request.body.read() if hasattr(request.body, "read") else request.body
            seen.append([request.method, request.url, text, body, sorted(headers)])
            return made(request.url, 200, {"content-length": str(len(content)), **more}, Raw(content))

        if hasattr(parameters.get("Body"), "seek"):
            parameters["Body"].seek(0)
        client = library.client("s3", f"{scheme}://s3.test")
        client.meta.events.register("before-send", answer)
        response = outcome_of(lambda: getattr(client, method)(Bucket="b", **parameters))
        if isinstance(response, Exception):
            return [seen, shown(response)]
        read = response["Body"].read() if "Body" in response else None
        return [seen, response["ResponseMetadata"]["HTTPStatusCode"], read]

    same(called)
