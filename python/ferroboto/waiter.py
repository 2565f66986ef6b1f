"""Waiting until a service is in a wished state: how often to ask, and what ends the wait."""

from __future__ import annotations

import logging
import time

from ._calls.features import WAITER, Feature
from ._ferroboto import trimmed
from ._models.names import xform_name
from .exceptions import ClientError, WaiterConfigError, WaiterError
from .jmespath import compile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ._ferroboto import BaseClient

    Matcher = Callable[[dict[str, Any]], Any]

logger = logging.getLogger(__name__)


def create_waiter_with_client(waiter_name: str, waiter_model: WaiterModel, client: BaseClient) -> Waiter:
    """Make a waiter of a model, by its name there, that asks with a client.

    >>> import ferroboto
    >>> from ferroboto.waiter import WaiterModel, create_waiter_with_client
    >>> model = WaiterModel({'version': 2, 'waiters': {'TopicGone': {
    ...     'operation': 'GetTopicAttributes', 'delay': 1, 'maxAttempts': 5,
    ...     'acceptors': [{'state': 'success', 'matcher': 'error', 'expected': 'NotFound'}],
    ... }}})
    >>> sns = ferroboto.client('sns', region_name='us-east-1', endpoint_url='local')
    >>> waiter = create_waiter_with_client('TopicGone', model, sns)
    >>> waiter.wait(TopicArn='arn:aws:sns:us-east-1:000000000000:gone')
    """
    config = waiter_model.get_waiter(waiter_name)
    method_name = xform_name(config.operation)
    base, normalized = Waiter, NormalizedOperationMethod
    if getattr(type(client), "_asynchronous", False):
        from .aio.waiter import AioNormalizedOperationMethod as normalized
        from .aio.waiter import AioWaiter as base
        from .aio.waiter import wait_function

        wait = wait_function()
    else:

        @trimmed
        def wait(self: Waiter, **kwargs: Any) -> None:
            Waiter.wait(self, **kwargs)

    wait.__doc__ = f"Ask {method_name} every {config.delay} seconds.\n\n{Waiter.wait.__doc__}"
    name = f"{type(client).__name__}.Waiter.{waiter_name}"
    asked = normalized(getattr(client, method_name))
    made: Waiter = type(name, (base,), {"__module__": base.__module__, "wait": wait})(waiter_name, config, asked)
    return made


def client_waiter(client: BaseClient, waiter_name: str, config: dict[str, Any]) -> Waiter:
    """Make a waiter that a client's service has."""
    made = create_waiter_with_client(waiter_name, WaiterModel(config), client)
    made._reduced = (client, "get_waiter", xform_name(waiter_name))
    return made


def is_valid_waiter_error(response: dict[str, Any]) -> bool:
    """Return whether a response is that of an error with a code."""
    error = response.get("Error")
    return isinstance(error, dict) and "Code" in error


class NormalizedOperationMethod:
    """A client's method that gives the response of an error in place of raising it."""

    def __init__(self, client_method: Callable[..., Any]) -> None:
        """Take the method."""
        self._client_method = client_method

    def __call__(self, **kwargs: Any) -> Any:
        """Call it."""
        try:
            return self._client_method(**kwargs)
        except ClientError as error:
            return error.response


class WaiterModel:
    """The waiters of a service, from a waiters file."""

    SUPPORTED_VERSION = 2

    def __init__(self, waiter_config: dict[str, Any]) -> None:
        """Take the file's content."""
        self._waiter_config = waiter_config["waiters"]
        self.version = waiter_config.get("version", "unknown")
        if self.version != self.SUPPORTED_VERSION:
            raise WaiterConfigError(
                error_msg=f"Unsupported waiter version, supported version must be: {self.SUPPORTED_VERSION}, "
                f"but version of waiter config is: {self.version}"
            )
        self.waiter_names = sorted(self._waiter_config)

    def get_waiter(self, waiter_name: str) -> SingleWaiterConfig:
        """Give the settings of a waiter."""
        try:
            config = self._waiter_config[waiter_name]
        except KeyError:
            raise ValueError(f"Waiter does not exist: {waiter_name}") from None
        return SingleWaiterConfig(config)


class SingleWaiterConfig:
    """The settings of one waiter."""

    def __init__(self, single_waiter_config: dict[str, Any]) -> None:
        """Take its entry of the file."""
        self._config = single_waiter_config
        self.description = single_waiter_config.get("description", "")
        self.operation: str = single_waiter_config["operation"]
        self.delay: float = single_waiter_config["delay"]
        self.max_attempts: int = single_waiter_config["maxAttempts"]

    @property
    def acceptors(self) -> list[AcceptorConfig]:
        """The conditions, the first that matches decides."""
        return [AcceptorConfig(config) for config in self._config["acceptors"]]


# What is said of each kind of match.
_EXPLANATIONS = {
    "path": 'For expression "{argument}" we matched expected path: "{expected}"',
    "pathAll": 'For expression "{argument}" all members matched expected path: "{expected}"',
    "pathAny": 'For expression "{argument}" we matched expected path: "{expected}" at least once',
    "status": "Matched expected HTTP status code: {expected}",
    "error": "Matched expected service error code: {expected}",
}


class AcceptorConfig:
    """One condition: what it looks at, what it expects, and the state it leads to."""

    def __init__(self, config: dict[str, Any]) -> None:
        """Take its entry of the file."""
        self.state: str = config["state"]
        self.matcher: str = config["matcher"]
        self.expected: Any = config["expected"]
        self.argument: Any = config.get("argument")
        self.matcher_func = self._matcher_func()

    @property
    def explanation(self) -> str:
        """A sentence on what has matched."""
        unknown = f'No explanation for unknown waiter type: "{self.matcher}"'
        return _EXPLANATIONS.get(self.matcher, unknown).format(argument=self.argument, expected=self.expected)

    def _matcher_func(self) -> Matcher:
        if self.matcher == "status":
            return self._status
        if self.matcher == "error":
            return self._error
        if self.matcher not in _EXPLANATIONS:
            raise WaiterConfigError(error_msg=f"Unknown acceptor: {self.matcher}")
        search = compile(self.argument).search
        judge = {"path": self._path, "pathAll": self._path_all, "pathAny": self._path_any}[self.matcher]
        # An error has nothing to search in.
        return lambda response: not is_valid_waiter_error(response) and judge(search(response))

    def _path(self, found: Any) -> Any:
        return found == self.expected

    def _path_all(self, found: Any) -> bool:
        return isinstance(found, list) and bool(found) and all(element == self.expected for element in found)

    def _path_any(self, found: Any) -> bool:
        return isinstance(found, list) and any(element == self.expected for element in found)

    def _status(self, response: dict[str, Any]) -> bool:
        status = response.get("ResponseMetadata", {}).get("HTTPStatusCode")
        return bool(status == self.expected)

    def _error(self, response: dict[str, Any]) -> bool:
        if self.expected is True:
            return "Error" in response and "Code" in response["Error"]
        if self.expected is False:
            return "Error" not in response
        return bool(response.get("Error", {}).get("Code", "") == self.expected)


class Waiter:
    """Asks until its state is reached, or cannot be any more."""

    # What a copy is made of.
    _reduced: tuple[Any, str, str] | None = None

    def __reduce__(self) -> Any:
        """Copy by client and name."""
        if self._reduced is None:
            return super().__reduce__()
        from ._calls.client import again

        return again, self._reduced

    def __init__(self, name: str, config: SingleWaiterConfig, operation_method: Callable[..., Any]) -> None:
        """Take the waiter's name and settings, and what to ask with."""
        self.name = name
        self.config = config
        self._operation_method = operation_method

    @trimmed
    def wait(self, **kwargs: Any) -> None:
        """Take the operation's parameters, and ``WaiterConfig``, a dict.

        ``Delay`` is the time between two attempts in seconds, ``MaxAttempts`` how many there may be. Raises
        :class:`ferroboto.exceptions.WaiterError` where the state is not reached. Ctrl-C ends the wait.
        """
        watch = _Watch(self, kwargs.pop("WaiterConfig", {}))
        with Feature(WAITER):
            while not watch.is_over(self._operation_method(**kwargs)):
                time.sleep(watch.delay)


class _Watch:
    """One wait. Makes no calls: it reads the responses and decides whether to poll again."""

    def __init__(self, waiter: Waiter, config: dict[str, Any]) -> None:
        self._name = waiter.name
        self._acceptors = waiter.config.acceptors
        self.delay = config.get("Delay", waiter.config.delay)
        self._max_attempts = config.get("MaxAttempts", waiter.config.max_attempts)
        self._attempts = 0
        self._matched = False

    def is_over(self, response: Any) -> bool:
        """Return whether the state is reached; raise WaiterError where it will not be."""
        self._attempts += 1
        accepted = next((acceptor for acceptor in self._acceptors if acceptor.matcher_func(response)), None)
        if accepted is None:
            if is_valid_waiter_error(response):
                error = response["Error"]
                code, message = error.get("Code", "Unknown"), error.get("Message", "Unknown")
                raise self._failed(f"An error occurred ({code}): {message}", response)
        else:
            self._matched = True
            if accepted.state == "success":
                logger.debug("%s: reached after %d attempts", self._name, self._attempts)
                return True
            if accepted.state == "failure":
                reason = f"Waiter encountered a terminal failure state: {accepted.explanation}"
                raise self._failed(reason, response)
        if self._attempts >= self._max_attempts:
            reason = "Max attempts exceeded"
            if self._matched:
                # As in boto3: of the acceptor that was looked at last.
                last = accepted or self._acceptors[-1]
                reason += f". Previously accepted state: {last.explanation}"
            raise self._failed(reason, response)
        return False

    def _failed(self, reason: str, response: Any) -> WaiterError:
        return WaiterError(name=self._name, reason=reason, last_response=response)
