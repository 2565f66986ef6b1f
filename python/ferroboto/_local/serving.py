"""A world of the local AWS over HTTP, inside of a program."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from .. import _ferroboto
from .control import WORLD, named
from .state import close


class Server:
    """A world that is served over HTTP, as returned by :func:`serve`."""

    def __init__(self, listener: _ferroboto.LocalServer, world: str) -> None:
        """Show where a server is."""
        self._door = listener
        #: The world that is served.
        self.world = world
        self.port: int = listener.port
        host = listener.host if ":" not in listener.host else f"[{listener.host}]"
        #: What to give to clients as ``endpoint_url``, or as ``AWS_ENDPOINT_URL``.
        self.endpoint_url = f"http://{host}:{listener.port}"

    def __repr__(self) -> str:
        """Show where it is."""
        return f"<local AWS at {self.endpoint_url}>"


@contextmanager
def serve(
    port: int = 0,
    host: str = "127.0.0.1",
    *,
    world: str | None = None,
    access_key: str | None = None,
    secret_key: str | None = None,
    state: str | os.PathLike[str] | None = None,
    hostnames: Sequence[str] = (),
    deliver_to: Sequence[str] = (),
) -> Iterator[Server]:
    """Serve a world over HTTP while the ``with`` block runs, for boto3, the AWS CLI and other SDKs.

    port: the port to listen on; 0 selects a free one.
    host: the address to listen on. Addresses other than the loopback interface let other machines in.
    world: the endpoint of the world.
    access_key, secret_key: the access key that requests have to be signed with; without it, signatures are not checked.
    state: a file that stores the world, instead of ``world``; its content is loaded first.
    hostnames: names that clients may use for the server, besides its addresses, ``localhost`` and AWS's own names.
    deliver_to: hosts that messages to web servers may be delivered to, besides those in ``FERROBOTO_LOCAL_HTTP_HOSTS``. A
        server that other machines can reach delivers to none of this machine unless it is named here.
    Raises ``OSError`` if the address is not available, ``ValueError`` for an incomplete access key, and
    :class:`StateError` if the file cannot be used.

    >>> import ferroboto
    >>> with ferroboto.local.serve() as server:
    ...     sns = ferroboto.client('sns', 'us-east-1', endpoint_url=server.endpoint_url,
    ...                            aws_access_key_id='any', aws_secret_access_key='thing')
    ...     sns.list_topics()['Topics']
    []
    """
    if (access_key is None) != (secret_key is None):
        msg = "a key is an access key and a secret key"
        raise ValueError(msg)
    if state is not None:
        world = f"{WORLD}:{os.path.abspath(state)}"
    try:
        name = named(world)
        listener = _ferroboto.LocalServer(name, host, port, access_key, secret_key, list(hostnames), list(deliver_to))
        try:
            yield Server(listener, world or name)
        finally:
            listener.stop()
    finally:
        if state is not None and world is not None:
            close(world)
