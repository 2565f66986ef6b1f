"""The Stubber beside boto3's: the same script, the same results, errors and texts."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest

from tests.parity.conftest import _models_are_read_once  # noqa: F401
from tests.support.libraries import Library, subject
from tests.support.server import Answer, CaptureServer
from tests.support.twin import outcome_of, same

TELL: dict[str, Any] = {"PhoneNumber": "+1", "Message": "x"}
NOW = datetime.datetime(2026, 1, 2, 3, 4, 5, tzinfo=datetime.timezone.utc)


class Stage:
    """A client, its stubber and what came of each step."""

    def __init__(self, library: Library, service: str = "sns", **options: Any) -> None:
        # Nobody listens at this port; what is stubbed does not get there.
        self.client = library.client(service, "http://127.0.0.1:9", **options)
        self.module = library.module("stub")
        self.exceptions = library.module("exceptions")
        self.stubber = self.module.Stubber(self.client)
        self.any = self.module.ANY
        self.outcomes: list[Any] = []

    def do(self, method: str, *arguments: Any, **options: Any) -> None:
        """A step of the stubber's."""
        self.outcomes.append(outcome_of(lambda: getattr(self.stubber, method)(*arguments, **options)))

    def call(self, method: str, **parameters: Any) -> None:
        self.outcomes.append(outcome_of(lambda: getattr(self.client, method)(**parameters)))


def acted(script: Callable[[Stage], Any], service: str = "sns", **options: Any) -> list[Any]:
    def action(library: Library) -> Any:
        stage = Stage(library, service, **options)
        found = script(stage)
        return stage.outcomes + ([] if found is None else [found])

    outcomes: list[Any] = same(action)
    return outcomes


def test_responses_in_order() -> None:
    def script(stage: Stage) -> None:
        stage.do("add_response", "publish", {"MessageId": "1"})
        stage.do("add_response", "publish", {"MessageId": "2"}, TELL)
        stage.do("add_response", "list_topics", {"Topics": [{"TopicArn": "a"}]}, {})
        stage.do("assert_no_pending_responses")
        stage.do("activate")
        stage.call("publish", **TELL)
        stage.call("publish", **TELL)
        stage.call("list_topics")
        stage.do("assert_no_pending_responses")
        stage.call("list_topics")
        stage.do("deactivate")

    outcomes = acted(script)
    assert outcomes[5:8] == [{"MessageId": "1"}, {"MessageId": "2"}, {"Topics": [{"TopicArn": "a"}]}]


def test_context_manager(server: CaptureServer) -> None:
    server.script([Answer(body=b"<R><PublishResult><MessageId>real</MessageId></PublishResult></R>")])

    def action(library: Library) -> Any:
        client = library.client("sns", server.url)
        stubber = library.module("stub").Stubber(client)
        outcomes = []
        with stubber as entered:
            assert entered is stubber
            stubber.add_response("publish", {"MessageId": "stubbed"})
            outcomes.append(client.publish(**TELL))
        outcomes.append(client.publish(**TELL)["MessageId"])
        with pytest.raises(KeyError), stubber:
            stubber.add_response("publish", {"MessageId": "again"})
            outcomes.append(client.publish(**TELL))
            raise KeyError
        outcomes.append(client.publish(**TELL)["MessageId"])
        return outcomes

    same(action)


def test_response_is_the_very_object() -> None:
    stage = Stage(subject())
    response = {"MessageId": "1"}
    with stage.stubber as stubber:
        stubber.add_response("publish", response)
        assert stage.client.publish(**TELL) is response


def test_wrong_order() -> None:
    def script(stage: Stage) -> None:
        stage.do("activate")
        stage.do("add_response", "publish", {})
        stage.call("list_topics")
        stage.call("publish", **TELL)
        stage.call("publish", **TELL)

    acted(script)


def test_validation_of_parameters_comes_between() -> None:
    def script(stage: Stage) -> None:
        stage.do("activate")
        stage.do("add_response", "publish", {"MessageId": "1"}, {"Massage": "x"})
        stage.call("publish", Massage="x")
        stage.call("publish", Message=1)
        stage.do("assert_no_pending_responses")

    acted(script)


PARAMETERS: dict[str, tuple[Any, dict[str, Any]]] = {
    "equal": (TELL, TELL),
    "none given": ({}, TELL),
    "empty": ({}, {}),
    "one differs": ({**TELL, "Message": "y"}, TELL),
    "one is missing": ({**TELL, "Subject": "s"}, TELL),
    "one too many": ({"Message": "x"}, TELL),
    "type differs": ({"Message": 1}, {"Message": "1"}),
    "nested": ({"Message": "x", "MessageAttributes": {"a": {"DataType": "b"}}}, {"Message": "x"}),
    "long": ({"Message": "x" * 90, "Subject": "s" * 40}, {"Message": "x" * 90, "Subject": "t" * 40}),
    "order": ({"Message": "x", "PhoneNumber": "+1"}, TELL),
}


@pytest.mark.parametrize("name", PARAMETERS)
def test_expected_parameters(name: str) -> None:
    expected, given = PARAMETERS[name]

    def script(stage: Stage) -> None:
        stage.do("add_response", "publish", {}, expected)
        stage.do("add_client_error", "publish", "NotFound", expected_params=expected)
        stage.do("activate")
        stage.call("publish", **given)
        stage.call("publish", **given)
        stage.do("assert_no_pending_responses")

    acted(script)


def test_any() -> None:
    def script(stage: Stage) -> Any:
        any_value = stage.any
        stage.do("add_response", "publish", {}, {"PhoneNumber": any_value, "Message": "x"})
        stage.do("add_response", "publish", {}, {"PhoneNumber": any_value, "Message": any_value})
        stage.do("add_response", "publish", {}, {"PhoneNumber": any_value, "Message": "z", "Subject": any_value})
        nested = {"Message": "m", "MessageAttributes": {"a": any_value}}
        stage.do("add_response", "publish", {}, nested)
        stage.do("activate")
        stage.call("publish", **TELL)
        stage.call("publish", PhoneNumber="+2", Message="y")
        stage.call("publish", **TELL)
        stage.call("publish", Message="m", MessageAttributes={"a": {"DataType": "String"}})
        return [repr(any_value), any_value == 5, any_value != 5, 5 == any_value, {"a": 1} == {"a": any_value}]

    acted(script)


def test_no_token_is_expected() -> None:
    def script(stage: Stage) -> None:
        parameters = {"Video": {"S3Object": {"Bucket": "b", "Name": "n"}}}
        stage.do("add_response", "start_face_detection", {"JobId": "1"}, parameters)
        stage.do("activate")
        stage.call("start_face_detection", **parameters)

    acted(script, "rekognition")


RESPONSES: dict[str, tuple[str, str, Any]] = {
    "empty": ("sns", "publish", {}),
    "with metadata": ("sns", "publish", {"MessageId": "1", "ResponseMetadata": {"HTTPStatusCode": 200, "Any": 1}}),
    "unknown key": ("sns", "publish", {"MessageID": "1"}),
    "wrong type": ("sns", "publish", {"MessageId": 1}),
    "both": ("sns", "publish", {"MessageId": 1, "Other": 2}),
    "nested wrong": ("sns", "list_topics", {"Topics": [{"TopicArn": 1}, {"Arn": "a"}], "NextToken": 5}),
    "not a list": ("sns", "list_topics", {"Topics": "a"}),
    "no output": ("sns", "unsubscribe", {}),
    "no output but metadata": ("sns", "unsubscribe", {"ResponseMetadata": {}}),
    "no output but something": ("sns", "unsubscribe", {"a": 1}),
    "map": ("sns", "get_topic_attributes", {"Attributes": {"a": 1, 2: "b"}}),
    "not a dict": ("sns", "publish", ["MessageId"]),
    "text": ("sns", "publish", "MessageId"),
    "stream": ("polly", "synthesize_speech", {"AudioStream": b"abc", "ContentType": "audio/mpeg"}),
    "wrong stream": ("polly", "synthesize_speech", {"AudioStream": 5}),
    "time": ("polly", "get_lexicon", {"Lexicon": {"Name": "a"}, "LexiconAttributes": {"LastModified": NOW}}),
    "wrong time": ("polly", "get_lexicon", {"LexiconAttributes": {"LastModified": "yesterday"}}),
    "numbers": ("rekognition", "detect_faces", {"FaceDetails": [{"Confidence": 99.5, "Pose": {"Roll": 1}}]}),
    "wrong number": ("rekognition", "detect_faces", {"FaceDetails": [{"Confidence": "99"}]}),
    "range": ("rekognition", "detect_faces", {"FaceDetails": [{"AgeRange": {"Low": -1, "High": 2}}]}),
    "empty output shape": ("rekognition", "delete_collection", {"StatusCode": 200}),
    "unknown method": ("sns", "publsh", {}),
    "not an operation": ("sns", "close", {}),
    "another attribute": ("sns", "meta", {}),
}


@pytest.mark.parametrize("name", RESPONSES)
def test_validation_of_responses(name: str) -> None:
    service, method, response = RESPONSES[name]

    def script(stage: Stage) -> Any:
        stage.do("add_response", method, response)
        return [len(stage.stubber._queue), response]

    acted(script, service)


ERRORS: dict[str, dict[str, Any]] = {
    "nothing": {},
    "a code": {"service_error_code": "NotFound", "service_message": "gone", "http_status_code": 404},
    "an unknown code": {"service_error_code": "Mine", "service_message": "no", "http_status_code": 418},
    "the code of a shape": {"service_error_code": "NotFoundException"},
    "error meta": {"service_error_code": "NotFound", "service_error_meta": {"Type": "Sender", "Code": "Other"}},
    "response meta": {"service_error_code": "NotFound", "response_meta": {"RequestId": "1", "HTTPStatusCode": 5}},
    "status of success": {"service_error_code": "NotFound", "http_status_code": 200},
    "last status of success": {"service_error_code": "NotFound", "http_status_code": 299},
    "redirection": {"service_error_code": "NotFound", "http_status_code": 300},
    "fields": {"service_error_code": "VerificationException", "modeled_fields": {"Message": "m", "Status": "s"}},
    "missing field": {"service_error_code": "VerificationException", "modeled_fields": {"Message": "m"}},
    "wrong fields": {"service_error_code": "NotFound", "modeled_fields": {"message": 1, "other": 2}},
    "fields of an unknown code": {"service_error_code": "Mine", "modeled_fields": {"message": "m"}},
    "no fields of an unknown code": {"service_error_code": "Mine", "modeled_fields": {}},
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors(name: str) -> None:
    def script(stage: Stage) -> None:
        stage.do("add_client_error", "publish", **ERRORS[name])
        stage.do("activate")
        stage.call("publish", **TELL)

    acted(script)


def test_errors_by_position() -> None:
    def script(stage: Stage) -> None:
        stage.do("add_client_error", "publish", "Throttling", "slow", 400, {"a": 1}, TELL, {"b": 2}, None)
        stage.do("add_client_error", "no_such_method", "Throttling")
        stage.do("add_client_error", "publish", "TopicLimitExceeded")
        stage.do("activate")
        stage.call("publish", **TELL)
        stage.call("publish", **TELL)

    acted(script)


def test_error_class() -> None:
    stage = Stage(subject())
    with stage.stubber as stubber:
        stubber.add_client_error("publish", "NotFound", "gone")
        with pytest.raises(stage.client.exceptions.NotFoundException) as caught:
            stage.client.publish(**TELL)
    assert caught.value.response["Error"] == {"Message": "gone", "Code": "NotFound"}


def test_activation() -> None:
    def script(stage: Stage) -> None:
        options = {"retries": {"total_max_attempts": 1}, "connect_timeout": 1}
        assert options
        stage.do("add_response", "publish", {"MessageId": "1"})
        stage.call("publish", **TELL)
        for step in ("activate", "activate", "deactivate", "deactivate", "activate"):
            stage.do(step)
        stage.call("publish", **TELL)
        stage.call("publish", **TELL)
        stage.do("deactivate")
        stage.call("publish", **TELL)

    acted(script, config={"retries": {"total_max_attempts": 1}})


def test_two_stubbers_of_one_client() -> None:
    def script(stage: Stage) -> None:
        other = stage.module.Stubber(stage.client)
        stage.do("add_response", "publish", {"MessageId": "1"})
        other.add_response("publish", {"MessageId": "2"})
        stage.do("activate")
        other.activate()
        stage.call("publish", **TELL)
        stage.call("publish", **TELL)
        other.deactivate()
        stage.call("publish", **TELL)

    acted(script, config={"retries": {"total_max_attempts": 1}})


def test_clients_are_apart() -> None:
    def script(stage: Stage) -> Any:
        other = Stage(stage_library(stage), config={"retries": {"total_max_attempts": 1}})
        stage.do("add_response", "publish", {"MessageId": "1"})
        stage.do("activate")
        other.call("publish", **TELL)
        stage.call("publish", **TELL)
        return other.outcomes

    acted(script)


def stage_library(stage: Stage) -> Library:
    from tests.support.libraries import reference

    own = subject()
    return own if own.module("stub") is stage.module else reference()


def test_handlers_go_on() -> None:
    def script(stage: Stage) -> Any:
        log: list[Any] = []

        def note(event_name: str, **kwargs: Any) -> None:
            log.append((event_name, sorted(kwargs)))

        def change(params: dict[str, Any], **kwargs: Any) -> None:
            params["Message"] = "changed"

        stage.client.meta.events.register("*", note)
        stage.client.meta.events.register("provide-client-params.sns.Publish", change)
        stage.do("add_response", "publish", {"MessageId": "1"}, {**TELL, "Message": "changed"})
        stage.do("activate")
        stage.call("publish", **TELL)
        return log

    acted(script)


def test_subclass() -> None:
    """As AWS's own code examples make theirs."""

    def script(stage: Stage) -> Any:
        any_value = stage.any

        class Recording(stage.module.Stubber):  # type: ignore[name-defined,misc]
            def __init__(self, client: Any) -> None:
                super().__init__(client)
                self.seen: list[Any] = []

            def add_response(self, method: str, service_response: Any, expected_params: Any = None) -> None:
                self.seen.append(("response", method))
                super().add_response(method, service_response, expected_params)

            def add_client_error(self, method: str, *arguments: Any, **options: Any) -> None:
                self.seen.append(("error", method, arguments))
                super().add_client_error(method, *arguments, **options)

            def _assert_expected_params(self, model: Any, params: Any, context: Any, **kwargs: Any) -> None:
                self.seen.append(("params", model.name, sorted(params), context["client_region"]))
                super()._assert_expected_params(model, params, context, **kwargs)

            def _get_response_handler(self, model: Any, params: Any, context: Any, **kwargs: Any) -> Any:
                self.seen.append(("answer", model.name, params["method"], params["url_path"]))
                return super()._get_response_handler(model, params, context, **kwargs)

            def stub_publish(self, number: str, message_id: str, error_code: str | None = None) -> None:
                expected = {"PhoneNumber": number, "Message": any_value}
                if error_code is None:
                    self.add_response("publish", {"MessageId": message_id}, expected)
                else:
                    self.add_client_error("publish", error_code, expected_params=expected)

        stage.stubber = Recording(stage.client)
        stage.do("stub_publish", "+1", "first")
        stage.do("stub_publish", "+1", "second", "InvalidParameter")
        stage.do("activate")
        stage.call("publish", **TELL)
        stage.call("publish", **TELL)
        stage.call("publish", **TELL)
        return stage.stubber.seen

    acted(script)


def test_paginator_and_waiterless_calls_are_stubbed() -> None:
    def script(stage: Stage) -> Any:
        stage.do("add_response", "list_topics", {"Topics": [{"TopicArn": "a"}], "NextToken": "n"}, {})
        stage.do("add_response", "list_topics", {"Topics": [{"TopicArn": "b"}]}, {"NextToken": "n"})
        stage.do("activate")
        return list(stage.client.get_paginator("list_topics").paginate())

    acted(script)


def test_stubbed_stream() -> None:
    def action(library: Library) -> Any:
        import io

        client = library.client("polly", "http://127.0.0.1:9")
        body = library.module("response").StreamingBody(io.BytesIO(b"abc"), 3)
        with library.module("stub").Stubber(client) as stubber:
            stubber.add_response("synthesize_speech", {"AudioStream": body, "ContentType": "audio/mpeg"})
            found = client.synthesize_speech(Text="x", OutputFormat="mp3", VoiceId="Joanna")
            return [found["AudioStream"].read(), found["ContentType"]]

    same(action)


def test_no_credentials_are_needed() -> None:
    def action(library: Library) -> Any:
        keys = dict.fromkeys(("aws_access_key_id", "aws_secret_access_key", "aws_session_token"))
        client = library.client("sns", **keys)
        with library.module("stub").Stubber(client) as stubber:
            stubber.add_response("publish", {"MessageId": "1"})
            return client.publish(**TELL)

    same(action)


def test_free_again_after_deactivation() -> None:
    """A client whose stubber is gone is as fast as one that never had one."""
    stage = Stage(subject())
    told: list[bool] = []
    with stage.stubber:
        stage.client.meta.events._emitter.tell(lambda listening, _: told.append(listening))
    assert told[0] and not told[-1]
