"""Answers prepared beforehand, for tests: calls get them in order and never leave the process."""

from __future__ import annotations

import copy
from collections import deque
from pprint import pformat
from typing import TYPE_CHECKING, Any

from .awsrequest import AWSResponse
from .exceptions import ParamValidationError, StubAssertionError, StubResponseError, UnStubbedResponseError

if TYPE_CHECKING:
    from typing_extensions import Self

    from ._ferroboto import BaseClient
    from .model import OperationModel


class _ANY:
    """Equal to everything."""

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return "<ANY>"


ANY = _ANY()


class Stubber:
    """Answers a client's calls from a queue.

    The answers are checked against the service's model, the calls against the queue. Use it as a context
    manager, or call :meth:`activate` and :meth:`deactivate`.

    >>> import ferroboto
    >>> from ferroboto.stub import ANY, Stubber
    >>> sns = ferroboto.client('sns', region_name='us-east-1')
    >>> with Stubber(sns) as stubber:
    ...     stubber.add_response('publish', {'MessageId': '1'}, {'PhoneNumber': '+15550100', 'Message': ANY})
    ...     sns.publish(PhoneNumber='+15550100', Message='Hey there')
    {'MessageId': '1'}
    """

    def __init__(self, client: BaseClient) -> None:
        """Stub the calls of a client, once activated."""
        self.client = client
        self._event_id = "boto_stubber"
        self._expected_params_event_id = "boto_stubber_expected_params"
        self._stub_account_id_event_id = "boto_stubber_stub_account_id"
        self._queue: deque[dict[str, Any]] = deque()

    def __enter__(self) -> Self:
        self.activate()
        return self

    def __exit__(self, exception_type: object, exception_value: object, traceback: object) -> None:
        self.deactivate()

    def activate(self) -> None:
        """Answer the client's calls from now on."""
        events = self.client.meta.events
        events.register_first(
            "before-parameter-build.*.*", self._assert_expected_params, unique_id=self._expected_params_event_id
        )
        events.register("before-call.*.*", self._get_response_handler, unique_id=self._event_id)
        events.register(
            "before-endpoint-resolution.*",
            self._set_account_id_for_endpoint_resolution,
            unique_id=self._stub_account_id_event_id,
        )

    def deactivate(self) -> None:
        """Let the client's calls go where they went before."""
        events = self.client.meta.events
        events.unregister(
            "before-parameter-build.*.*", self._assert_expected_params, unique_id=self._expected_params_event_id
        )
        events.unregister("before-call.*.*", self._get_response_handler, unique_id=self._event_id)
        events.unregister(
            "before-endpoint-resolution.*",
            self._set_account_id_for_endpoint_resolution,
            unique_id=self._stub_account_id_event_id,
        )

    def add_response(
        self, method: str, service_response: dict[str, Any], expected_params: dict[str, Any] | None = None
    ) -> None:
        """Queue a response.

        :param method: the method that will be called, as ``'publish'``.
        :param service_response: what it will return.
        :param expected_params: what it must be called with; ``ANY`` stands for any value.
        :raises ValueError: the client has no such method.
        :raises ferroboto.exceptions.ParamValidationError: the service would not answer so.
        """
        self._add_response(method, service_response, expected_params)

    def _add_response(
        self, method: str, service_response: dict[str, Any], expected_params: dict[str, Any] | None
    ) -> None:
        if not hasattr(self.client, method):
            raise ValueError(f"Client {self.client.meta.service_model.service_name} does not have method: {method}")
        operation_name: Any = self.client.meta.method_to_api_mapping.get(method)
        self._validate_operation_response(operation_name, service_response)
        self._queue.append(
            {
                "operation_name": operation_name,
                "response": (AWSResponse(None, 200, {}, None), service_response),
                "expected_params": expected_params,
            }
        )

    def add_client_error(
        self,
        method: str,
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: dict[str, Any] | None = None,
        expected_params: dict[str, Any] | None = None,
        response_meta: dict[str, Any] | None = None,
        modeled_fields: dict[str, Any] | None = None,
    ) -> None:
        """Queue an error.

        :param method: the method that will be called.
        :param service_error_code: as ``'NotFound'``.
        :param service_message: the error's text.
        :param http_status_code: as ``404``.
        :param service_error_meta: more keys for ``response['Error']``.
        :param expected_params: what the method must be called with.
        :param response_meta: more keys for ``response['ResponseMetadata']``.
        :param modeled_fields: members of the error, checked against its shape.
        :raises ferroboto.exceptions.ParamValidationError: the error has no such members.
        """
        parsed_response: dict[str, Any] = {
            "ResponseMetadata": {"HTTPStatusCode": http_status_code},
            "Error": {"Message": service_message, "Code": service_error_code},
        }
        if service_error_meta is not None:
            parsed_response["Error"].update(service_error_meta)
        if response_meta is not None:
            parsed_response["ResponseMetadata"].update(response_meta)
        if modeled_fields is not None:
            shape = self.client.meta.service_model.shape_for_error_code(service_error_code)
            self._validate_response(shape, modeled_fields)
            parsed_response.update(modeled_fields)
        self._queue.append(
            {
                "operation_name": self.client.meta.method_to_api_mapping.get(method),
                "response": (AWSResponse(None, http_status_code, {}, None), parsed_response),
                "expected_params": expected_params,
            }
        )

    def assert_no_pending_responses(self) -> None:
        """Raise if a response is left over.

        :raises AssertionError: with how many there are.
        """
        if self._queue:
            raise AssertionError(f"{len(self._queue)} responses remaining in queue.")

    def _assert_expected_call_order(self, model: OperationModel, params: Any) -> None:
        if not self._queue:
            raise UnStubbedResponseError(
                operation_name=model.name,
                reason=(
                    "Unexpected API Call: A call was made but no additional calls expected. "
                    "Either the API Call was not stubbed or it was called multiple times."
                ),
            )
        name = self._queue[0]["operation_name"]
        if name != model.name:
            raise StubResponseError(operation_name=model.name, reason=f"Operation mismatch: found response for {name}.")

    def _set_account_id_for_endpoint_resolution(self, builtins: dict[str, Any], **kwargs: Any) -> None:
        # The account is that of the credentials, which a stubbed client does not need.
        if "AWS::Auth::AccountId" in builtins:
            builtins["AWS::Auth::AccountId"] = None

    def _get_response_handler(self, model: OperationModel, params: Any, context: Any, **kwargs: Any) -> Any:
        self._assert_expected_call_order(model, params)
        return self._queue.popleft()["response"]

    def _assert_expected_params(self, model: OperationModel, params: Any, context: Any, **kwargs: Any) -> None:
        if self._should_not_stub(context):
            return
        self._assert_expected_call_order(model, params)
        expected = self._queue[0]["expected_params"]
        if expected is None:
            return
        differs = any(name not in params or value != params[name] for name, value in expected.items())
        if differs or sorted(expected) != sorted(params):
            raise StubAssertionError(
                operation_name=model.name,
                reason=f"Expected parameters:\n{pformat(expected)},\nbut received:\n{pformat(params)}",
            )

    def _should_not_stub(self, context: Any) -> bool:
        # A presigned URL is not a call: it gets no response.
        return bool(context and context.get("is_presign_request"))

    def _validate_operation_response(self, operation_name: str, service_response: dict[str, Any]) -> None:
        shape = self.client.meta.service_model.operation_model(operation_name).output_shape
        response = service_response
        if "ResponseMetadata" in response:
            response = copy.copy(service_response)
            del response["ResponseMetadata"]
        self._validate_response(shape, response)

    def _validate_response(self, shape: Any, response: dict[str, Any]) -> None:
        if shape is not None:
            report = self.client._validation_report(shape.name, response)
        else:
            report = "Service response should only contain ResponseMetadata." if response else None
        if report is not None:
            raise ParamValidationError(report=report)
