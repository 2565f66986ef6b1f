"""What the library does itself in the steps of a call, as handlers among those of a program."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

Handler = Callable[..., Any]


class Builtin:
    """A handler that stands for what the library does itself, at its place among the others."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __call__(self, **kwargs: Any) -> None:
        """Do nothing: who drives a call knows what to do here."""

    def __repr__(self) -> str:
        return f"<built-in {self.name}>"


class LateBuiltin(Builtin):
    """A handler of the library's own, whose module is imported when it is first called."""

    def __init__(self, module: str, function: str) -> None:
        super().__init__(function)
        self._module = module

    def __call__(self, **kwargs: Any) -> Any:
        """Call the function."""
        return getattr(import_module(self._module), self.name)(**kwargs)


class FunctionBuiltin(Builtin):
    """A handler of the library's own that a client does without Python while a program has no handlers."""

    def __init__(self, function: Handler) -> None:
        super().__init__(getattr(function, "__name__", "handler"))
        self._function = function

    def __call__(self, **kwargs: Any) -> Any:
        """Call the function."""
        return self._function(**kwargs)


# What the library does itself where others take part, in the order of its doing.
IDEMPOTENCY_TOKEN = Builtin("idempotency token")
REGION = Builtin("region of a resource")
SIGN = Builtin("signature")
MAX_ATTEMPTS = Builtin("limit of attempts")
USER_AGENT = Builtin("user agent")
RETRY_HEADERS = Builtin("retry headers")
OPERATION_SIGNER = Builtin("signer of an operation")
RETRY = Builtin("retry rules")

# The events of a call's steps but its sending, and the library's own handlers of each.
STEPS: dict[str, tuple[Builtin, ...]] = {
    "provide-client-params": (),
    "before-parameter-build": (IDEMPOTENCY_TOKEN,),
    "before-endpoint-resolution": (REGION,),
    "before-call": (),
    "request-created": (RETRY_HEADERS, SIGN, USER_AGENT, MAX_ATTEMPTS),
    "choose-signer": (OPERATION_SIGNER,),
    "before-sign": (),
    "before-parse": (),
    "response-received": (),
    "needs-retry": (RETRY,),
    "after-call": (),
    "after-call-error": (),
}
