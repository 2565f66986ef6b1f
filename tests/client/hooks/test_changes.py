"""What handlers change in requests and responses has the effect that it has in boto3."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from tests.client.hooks.runs import (
    BROKEN,
    PUBLISHED,
    REFUSED,
    Both,
    Change,
    Run,
    changing,
)
from tests.support.server import Answer


def _set(**items: Any) -> Change:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params.update(items)

    return change


def _give(items: Any) -> Change:
    return lambda **kwargs: items


def _header(name: str, value: str, replace: bool = False) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        if replace:
            del request.headers[name]
        request.headers[name] = value

    return change


def _request(**items: Any) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        for name, value in items.items():
            setattr(request, name, value)

    return change


def _body(key: str, value: str) -> Change:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params["body"][key] = value
        params["headers"]["X-Mine"] = "1"

    return change


def _path(suffix: str) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        request.url += suffix

    return change


def _call_path(suffix: str) -> Change:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params["url"] += suffix
        params["url_path"] = "/ignored"

    return change


def _context(**items: Any) -> Change:
    def change(context: dict[str, Any], **kwargs: Any) -> None:
        context.update(items)

    return change


def _sent(body: bytes) -> Change:
    def change(request: Any, **kwargs: Any) -> None:
        request.body = body
        request.headers["Content-Length"] = str(len(body))

    return change


# What is changed after signing, and so does not fit the signature.
LATE = ("the path at last", "the sent body")

CHANGES: dict[str, tuple[str, Change]] = {
    "a parameter": ("before-parameter-build.sns.Publish", _set(Message="changed")),
    "a wrong parameter": ("before-parameter-build.sns.Publish", _set(Massage="changed")),
    "given parameters": ("provide-client-params.sns.Publish", _give({"PhoneNumber": "+2", "Message": "given"})),
    "given wrong parameters": ("provide-client-params.sns", _give({"Message": 1})),
    "parameters in place": ("provide-client-params.sns.*", _set(Subject="s")),
    "the form": ("before-call.sns.Publish", _body("Extra", "ü &=")),
    "the url": ("before-call.sns.Publish", _call_path("x/y?z=1")),
    "the method": ("before-call.sns.Publish", _set(method="PUT")),
    "the body": ("before-call.sns.Publish", _set(body=b"Action=Other")),
    "the context": ("before-call.sns.Publish", _context(mine=1)),
    "the scope": ("before-call.sns.Publish", _context(signing={"region": "eu-west-3", "signing_name": "other"})),
    "a signed header": ("request-created.sns.Publish", _header("X-Mine", "1")),
    "a header before signing": ("before-sign.sns", _header("x-amz-mine", "1")),
    "a header after signing": ("request-created", _header("X-Mine", "late")),
    "a header at last": ("before-send", _header("X-Mine", "last")),
    "a replaced header": ("request-created.sns.Publish", _header("Content-Type", "text/plain", replace=True)),
    "the user agent": ("before-send.sns.Publish", _header("User-Agent", "mine")),
    "the data": ("before-sign.sns.Publish", _request(data={"Action": "Mine", "List": ["1", "2"]})),
    "a text": ("request-created.sns.Publish", _request(data="Action=Mine")),
    "no data": ("request-created.sns.Publish", _request(data=b"")),
    "query parameters": ("request-created.sns.Publish", _request(params={"a": "b", "c": "d"})),
    "query pairs": ("before-sign.sns.Publish", _request(params=[("a", "b")])),
    "the verb": ("request-created.sns.Publish", _request(method="GET")),
    "the path": ("before-sign.sns.Publish", _path("x/y")),
    "the path at last": ("before-send.sns.Publish", _path("x/y?z")),
    "the sent body": ("before-send.sns.Publish", _sent(b"Action=Other")),
    "not signing": ("choose-signer.sns.Publish", _give("unsigned")),
    "signing so": ("choose-signer.sns.*", _give("v4")),
    "signing otherwise": ("choose-signer", _give("v9")),
}


@pytest.mark.parametrize("name", CHANGES)
def test_change(both: Both, name: str) -> None:
    event_name, change = CHANGES[name]

    def prepare(run: Run) -> None:
        chosen = change
        if name == "not signing":
            chosen = _give(importlib.import_module(run.library.core).UNSIGNED)
        run.events.register(event_name, lambda **kwargs: chosen(**kwargs))
        for seen in ("before-call", "request-created", "before-sign", "before-send", "after-call"):
            run.record(seen)

    both(prepare, BROKEN, PUBLISHED, fits=name not in LATE)


def test_change_of_a_json_body(both: Both) -> None:
    def change(params: dict[str, Any], **kwargs: Any) -> None:
        params["body"] = params["body"].replace(b"eA==", b"eQ==")

    prepare = changing("before-call.rekognition.DetectFaces", change)
    both(prepare, Answer(body=b"{}"), service="rekognition", method="detect_faces", Image={"Bytes": b"x"})


def test_change_of_what_is_parsed(both: Both) -> None:
    def before_parse(response_dict: dict[str, Any], customized_response_dict: dict[str, Any], **kwargs: Any) -> None:
        response_dict["body"] = response_dict["body"].replace(b">1<", b">2<")
        response_dict["headers"]["X-Mine"] = "1"
        customized_response_dict["Mine"] = 1

    def received(parsed_response: dict[str, Any], **kwargs: Any) -> None:
        parsed_response["Received"] = True

    def after(parsed: dict[str, Any], http_response: Any, **kwargs: Any) -> None:
        parsed["After"] = http_response.status_code

    def prepare(run: Run) -> None:
        run.events.register("before-parse.sns.Publish", before_parse)
        run.events.register("response-received.sns.Publish", received)
        run.events.register("after-call.sns.Publish", after)

    both(prepare, PUBLISHED)


def test_success_made_an_error_and_back(both: Both) -> None:
    def fail(http_response: Any, parsed: dict[str, Any], **kwargs: Any) -> None:
        http_response.status_code = 404
        parsed["Error"] = {"Code": "NotFound", "Message": "made up"}

    def mend(http_response: Any, parsed: dict[str, Any], **kwargs: Any) -> None:
        http_response.status_code = 200
        parsed.pop("Error")

    both(changing("after-call", fail), PUBLISHED)
    both(changing("after-call", mend), REFUSED)


def test_status_that_asks_for_a_retry(both: Both) -> None:
    def worsen(response_dict: dict[str, Any], **kwargs: Any) -> None:
        response_dict["status_code"] = 503

    def tell(response: Any, attempts: int, **kwargs: Any) -> None:
        if attempts == 1:
            response[0].status_code = 503

    both(changing("before-parse", worsen), PUBLISHED, PUBLISHED, PUBLISHED)
    both(lambda run: run.events.register_first("needs-retry.sns.*", tell), PUBLISHED, PUBLISHED)


def test_code_that_asks_for_a_retry(both: Both) -> None:
    def recode(parsed_response: dict[str, Any], **kwargs: Any) -> None:
        if "Error" in parsed_response:
            parsed_response["Error"]["Code"] = "Throttling"

    both(changing("response-received", recode), REFUSED, PUBLISHED)
