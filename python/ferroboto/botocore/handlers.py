"""Equivalent of ``botocore.handlers``: the list of handlers that every new session begins with, and the rules of services.

What botocore does in handlers of its own, ferroboto does natively, so the list begins empty. Handlers that a program adds, as
moto does, are registered on sessions that are made afterwards. The rules of services go by the names that they have in
botocore: a program can call them, register them, and take them from where they are registered.

>>> from ferroboto import Session
>>> from ferroboto.botocore.handlers import disable_signing, validate_ascii_metadata
>>> session = Session(region_name='us-east-1')
>>> session.events.register('choose-signer.sns.*', disable_signing)
>>> session.events.unregister('before-parameter-build.s3.PutObject', validate_ascii_metadata)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._calls.emitters import BUILTIN_HANDLERS as BUILTIN_HANDLERS
from .._calls.emitters import REGISTER_FIRST as REGISTER_FIRST
from .._calls.emitters import REGISTER_LAST as REGISTER_LAST

if TYPE_CHECKING:
    from .._ferroboto import ServiceRule


def __getattr__(name: str) -> ServiceRule:
    from .._ferroboto import service_rule

    rule = service_rule(name)
    if rule is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return rule


def __dir__() -> list[str]:
    from .._ferroboto import service_rule_names

    return sorted([*globals(), *service_rule_names()])
