"""``ferroboto console``: four demos of the AWS web console as a local web page.

The page is served to this machine only. Independent of any service: ``page/demos.json`` lists the operations that the
demos may call.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import suppress

from ._calls import Caller
from ._server import Console

__all__ = ["Caller", "Console", "main"]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ferroboto console",
        description="Open the demos of the AWS web console as a local page: text messages, speech, faces, labels. "
        "They run against the local AWS unless a profile or an endpoint is named.",
    )
    parser.add_argument("--port", type=int, default=0, help="port on the loopback interface; any free one if left out")
    parser.add_argument("--profile", metavar="NAME", help="call AWS with this profile; calls may cost money")
    parser.add_argument("--region", metavar="NAME", help="region, as us-east-1")
    parser.add_argument("--endpoint-url", metavar="URL", help="where to call instead, as local:mytest")
    parser.add_argument("--no-browser", action="store_true", help="only print the address")
    return parser


def main(arguments: Sequence[str]) -> int:
    """Serve the page until Ctrl-C; returns the exit status."""
    parser = _parser()
    options = parser.parse_args(arguments)
    endpoint_url = options.endpoint_url or (None if options.profile else "local")
    from ..exceptions import BotoCoreError

    try:
        caller = Caller(profile_name=options.profile, region_name=options.region, endpoint_url=endpoint_url)
        console = Console(caller, port=options.port)
    except (BotoCoreError, OSError, OverflowError, ValueError) as error:
        print(f"ferroboto console: {error}", file=sys.stderr)
        return 1
    where = "the local AWS" if caller.is_local else "AWS; calls may cost money"
    with console, suppress(KeyboardInterrupt):
        print(f"Talking to {where}.\nOpen {console.url}\nCtrl-C stops it.", flush=True)
        if not options.no_browser:
            import webbrowser

            webbrowser.open(console.url)
        console.wait()
    return 0
