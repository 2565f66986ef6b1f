"""The methods of :mod:`ferroboto.customize.signatures` as coroutines, since credentials may have to be waited for."""

from __future__ import annotations

import functools
from collections.abc import Callable, Coroutine
from typing import Any

from .._calls.awaited import on_thread
from ..customize import signatures


def _coroutine(function: Callable[..., Any]) -> Callable[..., Coroutine[Any, Any, Any]]:
    @functools.wraps(function)
    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        return await on_thread(function, *args, **kwargs)

    return wrapped


generate_presigned_post = _coroutine(signatures.generate_presigned_post)
generate_db_auth_token = _coroutine(signatures.generate_db_auth_token)
generate_db_connect_auth_token = _coroutine(signatures.generate_db_connect_auth_token)
generate_db_connect_admin_auth_token = _coroutine(signatures.generate_db_connect_admin_auth_token)
