"""``python -m ferroboto local``: the local AWS as a server, until it is interrupted."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from collections.abc import Sequence
from contextlib import ExitStack
from typing import Any

from .. import local
from .smtp import address, is_loopback

_SECRET = "FERROBOTO_LOCAL_SECRET_KEY"


def main(arguments: Sequence[str]) -> int:
    """Serve until SIGINT or SIGTERM; gives the exit status."""
    parser = argparse.ArgumentParser(
        prog="ferroboto local", description="Serves the local AWS over HTTP, until it is interrupted."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen at (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=4566, help="port, 0 for a free one (default: %(default)s)")
    parser.add_argument("--access-key", help=f"check signatures of this key; its secret is taken from {_SECRET}")
    parser.add_argument(
        "--hostname", action="append", default=[], metavar="NAME", help="another name that clients use for the server"
    )
    parser.add_argument(
        "--deliver-to", action="append", default=[], metavar="HOST", help="host that messages to web servers may go to"
    )
    parser.add_argument("--buckets", help="folder whose folders are the buckets")
    parser.add_argument("--state", metavar="FILE", help="keep everything in this file, and begin with what is in it")
    parser.add_argument("--smtp", metavar="HOST:PORT", help="mail server of this machine that mail goes on to")
    options = parser.parse_args(arguments)
    secret = os.environ.get(_SECRET) if options.access_key else None
    if options.access_key and not secret:
        parser.error(f"--access-key needs its secret in the environment, as {_SECRET}")
    if options.buckets is not None and not os.path.isdir(options.buckets):
        parser.error(f"--buckets: {options.buckets} is no folder")
    if options.smtp is not None:
        try:
            address(options.smtp)
        except ValueError as error:
            parser.error(f"--smtp: {error}")
    stop = threading.Event()

    def end(*_: Any) -> None:
        stop.set()

    with ExitStack() as stack:
        for name in (signal.SIGINT, signal.SIGTERM):
            stack.callback(signal.signal, name, signal.signal(name, end))
        try:
            server = stack.enter_context(
                local.serve(
                    options.port,
                    options.host,
                    access_key=options.access_key,
                    secret_key=secret,
                    state=options.state,
                    hostnames=options.hostname,
                    deliver_to=options.deliver_to,
                )
            )
        except OSError as error:
            print(f"ferroboto local: {options.host}:{options.port}: {error}", file=sys.stderr)
            if "in use" in str(error):
                hint = (
                    f"Port {options.port} is in use, perhaps by another `ferroboto local`. Choose another with --port"
                )
                print(f"{hint}; --port 0 finds a free one.", file=sys.stderr)
            return 1
        except local.StateError as error:
            print(f"ferroboto local: --state: {error}", file=sys.stderr)
            return 1
        if options.buckets is not None:
            local.buckets(options.buckets, server.world)
        if options.smtp is not None:
            local.mail_server(options.smtp, server.world)
        print(f"The local AWS is at {server.endpoint_url}", flush=True)
        print(f"export AWS_ENDPOINT_URL={server.endpoint_url}", flush=True)
        if not is_loopback(options.host):
            warning = "warning: other machines can reach it as well"
            if not options.access_key:
                warning += ", read its outbox and change everything: --access-key keeps them out"
            print(warning, file=sys.stderr, flush=True)
        # Windows delivers signals only between waits.
        while not stop.wait(0.5):
            pass
    return 0


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:
        raise ValueError
    return port
