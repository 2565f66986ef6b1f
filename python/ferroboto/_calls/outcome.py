"""The outcome of an attempt: a response that is parsed, or a failure; handlers see it and decide on another attempt."""

from __future__ import annotations

import time
from typing import Any

from ..exceptions import ConnectionError, HTTPClientError
from ..httpchecksum import expected_checksum, verify, verifying
from . import replaced as _replaced
from .builtin import RETRY
from .call import Call
from .endpoint import Endpoint
from .headers import received as _received


class CallOutcome(Call):
    """What came of an attempt."""

    http: Any
    parsed: Any
    exception: BaseException | None
    _max_attempts: int

    def _judge(self) -> tuple[Any, ...]:
        """Parse, tell, and ask whether to try again.

        Status, code, what goes before the rules, whether those are asked, what goes after them, and whether to go on elsewhere.
        """
        if self.http is not None:
            response_dict = self._response_dict()
            if isinstance(response_dict["body"], bytes) and (expected := self._expected_checksum()) is not None:
                verify(response_dict["body"], *expected)
            customized: dict[str, Any] = {}
            self._emit(
                "before-parse",
                operation_model=self._model,
                response_dict=response_dict,
                customized_response_dict=customized,
            )
            self.parsed = self._parsed(response_dict)
            self.parsed.update(customized)
        self._emit(
            "response-received",
            response_dict=None if self.http is None else self._response_dict(),
            parsed_response=self.parsed,
            context=self._context,
            exception=self.exception,
        )
        before, rules, after, follows = self._needs_retry()
        if self.http is None:
            rules = rules and isinstance(self.exception, (ConnectionError, HTTPClientError))
            return (None, None, before, rules, after, follows)
        error = self.parsed.get("Error", {})
        code = error.get("Code") if isinstance(error, dict) else None
        return (self.http.status_code, code if isinstance(code, str) else None, before, rules, after, follows)

    def _parsed(self, response_dict: dict[str, Any]) -> Any:
        if not _replaced.of("parse", "set_parser_defaults"):
            return self._parsed_natively(response_dict)
        from .private import parser_of

        parser = parser_of(self._client(), self._model.service_model.resolved_protocol)
        is_read = response_dict["status_code"] < 300 and not self._model.has_event_stream_output
        if not (getattr(parser, "_readers", None) and is_read):
            # Errors and streams have nothing that a program reads.
            parser._parses = lambda response_dict, _: self._parsed_natively(response_dict)
        return parser.parse(response_dict, self._model.output_shape)

    def _parsed_natively(self, response_dict: dict[str, Any]) -> Any:
        headers = _received(response_dict["headers"])
        parsed = self._parse(response_dict["status_code"], headers, response_dict["body"])
        algorithm = response_dict.get("context", {}).get("checksum", {}).get("response_algorithm")
        if algorithm:
            parsed["ResponseMetadata"]["ChecksumAlgorithm"] = algorithm
        return parsed

    def _response_dict(self) -> dict[str, Any]:
        http = self.http
        response_dict: dict[str, Any] = {
            "headers": http.headers,
            "status_code": http.status_code,
            "context": {"operation_name": self._model.name},
        }
        expected = self._expected_checksum()
        if expected is not None:
            response_dict["context"]["checksum"] = {"response_algorithm": expected[0]}
        if http.status_code < 300 and self._model.has_streaming_output:
            body = self._streaming_body(http.raw, http.headers.get("content-length"))
            if expected is not None:
                body = verifying(body, *expected)
            response_dict["body"] = body
        elif http.status_code < 300 and self._model.has_event_stream_output:
            response_dict["body"] = http.raw
        else:
            response_dict["body"] = http.content
        return response_dict

    def _expected_checksum(self) -> tuple[str, str] | None:
        if not self._model.http_checksum:
            return None
        return expected_checksum(self._model, self._params, self.http.headers)

    def _needs_retry(self) -> tuple[float | bool | None, bool, float | bool | None, bool]:
        event = f"needs-retry.{self._name}"
        step = {
            "response": None if self.http is None else (self.http, self.parsed),
            "endpoint": Endpoint(self._meta.endpoint_url, self._model.service_model.endpoint_prefix),
            "operation": self._model,
            "attempts": self._context["retries"]["attempt"],
            "caught_exception": self.exception,
            "request_dict": self._request_dict,
        }
        answers: list[float | bool | None] = [None, None]
        rules = follows = False
        for handler in self._handlers(event):
            follows = follows or getattr(handler, "_follows", False) is True
            if handler is RETRY:
                rules = True
                self._context["retries"].setdefault("max", self._max_attempts)
                continue
            answer = handler(event_name=event, **step)
            if answer is not None and answers[rules] is None:
                answers[rules] = False if answer is False else _delay(answer)
        return (answers[0], rules, answers[1], follows)


def _delay(answer: Any) -> float:
    if not isinstance(answer, (int, float)) or answer < 0:
        # Not to be waited for in one piece, but to raise what it raises.
        time.sleep(answer)
        return 0.0
    return float(answer)
