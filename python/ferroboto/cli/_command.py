"""Runs a command: finds the operation, reads its parameters, calls it, and prints the response."""

from __future__ import annotations

import sys

from . import CommandError
from ._arguments import Arguments, did_you_mean
from ._pager import show
from ._shapes import Operation, Service, hyphened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_OWN = ("completion", "configure", "console", "help", "local", "run", "stubs")


def run(arguments: list[str]) -> int:
    """Run a command; returns the exit status."""
    if arguments[:1] == ["__complete"]:
        from ._completion import candidates

        for candidate in candidates(arguments[1:]):
            print(candidate)
        return 0
    words = Arguments(arguments)
    compiled_query(words)
    if words.has("--debug"):
        from .. import set_stream_logger

        set_stream_logger()
    if not words.rest:
        raise CommandError("the following arguments are required: command")
    command, *rest = words.rest
    if command == "local" and rest[:1] in (["outbox"], ["reset"]):
        from ._world import command as of_world

        return of_world(words, rest[0], rest[1:])
    if command == "--version":
        from .._ferroboto import __version__

        print(f"ferroboto/{__version__} Python/{sys.version.split()[0]}")
        return 0
    if command in ("help", "--help", "-h"):
        from ._help import overview

        show(overview(), words)
        return 0
    if command == "configure":
        from ._configure import configure

        return configure(words, rest)
    if command == "completion":
        from ._completion import script

        print(script(rest), end="")
        return 0
    if command == "s3":
        from .s3 import command as of_files

        return of_files(words, rest)
    try:
        # The plain operations have the AWS CLI's name, since that of the service is for files and objects.
        service = Service("s3" if command == "s3api" else command)
    except LookupError:
        from ..session import Session

        known = [*Session().get_available_services(), *_OWN]
        raise CommandError(
            "argument command: Invalid choice, valid choices are:\n\n"
            + "\n".join(sorted(known))
            + did_you_mean(command, known)
        ) from None
    if not rest:
        raise CommandError("the following arguments are required: operation")
    if rest[0] == "help":
        from ._help import of_service

        show(of_service(service), words)
        return 0
    if rest[0] == "wait":
        return _wait(words, service, rest[1:])
    operation = service.operation(rest[0])
    if rest[1:] == ["help"]:
        from ._help import of_operation

        show(of_operation(operation), words)
        return 0
    return _Call(words, operation).run(rest[1:])


def compiled_query(words: Arguments) -> Any:
    """The expression of ``--query``, or None; an invalid one is an error before anything is sent."""
    query = words.get("--query")
    if query is None:
        return None
    from ..jmespath import compile

    try:
        return compile(query)
    except ValueError as error:
        raise CommandError(f"Bad value for --query {query}: {error}", usage=False) from None


def client_of(words: Arguments, service: str) -> Any:
    """The client for the options that all commands have."""
    from ..session import Session

    options: dict[str, Any] = {}
    for option, name in (("--cli-read-timeout", "read_timeout"), ("--cli-connect-timeout", "connect_timeout")):
        given = words.get(option)
        if given is not None:
            if not given.isdigit():
                raise CommandError(f"argument {option}: invalid int value: {given!r}")
            options[name] = int(given) or None
    if words.has("--no-sign-request"):
        from .._unsigned import UNSIGNED

        options["signature_version"] = UNSIGNED
    config = None
    if options:
        from ..config import Config

        config = Config(**options)
    session = Session(profile_name=words.get("--profile"), region_name=words.get("--region"))
    verify = False if words.has("--no-verify-ssl") else words.get("--ca-bundle")

    def client_at(url: str | None) -> Any:
        return session.client(service, endpoint_url=url, verify=verify, config=config)

    client = _sharing(client_at, words)
    words.options.setdefault("--output", _configured_output(session))
    return client


def _sharing(client_at: Callable[[str | None], Any], words: Arguments) -> Any:
    """The client; at the local AWS, one of the world that commands share."""
    given = words.get("--endpoint-url")
    client = None
    if given is None:
        client = client_at(None)
        given = client.meta.endpoint_url
    if given is None or not given.startswith("local"):
        return client or client_at(given)
    from ._world import endpoint, patiently

    return patiently(lambda: client_at(endpoint(given, words)))


def _configured_output(session: Any) -> str:
    import os

    found = os.environ.get("AWS_DEFAULT_OUTPUT") or session._core.scoped_config().get("output")
    return found if found in ("json", "text", "table", "yaml", "yaml-stream") else "json"


class _Call:
    """One call of an operation."""

    def __init__(self, words: Arguments, operation: Operation) -> None:
        from ._values import Reader

        self._words = words
        self._operation = operation
        self._reader = Reader(operation.service, words.get("--cli-binary-format") == "raw-in-base64-out")
        self._params: dict[str, Any] = {}
        self._paging: dict[str, Any] = {}
        self._outfile: str | None = None
        self._skeleton: str | None = None
        self._document: str | None = None
        self._pages: list[tuple[str, str]] = []
        self._nested: list[tuple[str, tuple[str, ...], Any]] = []

    def run(self, words: list[str]) -> int:
        self._read(words)
        if self._skeleton == "input":
            from ._skeleton import skeleton

            print(_json(skeleton(self._operation.service, self._operation.input)))
            return 0
        if self._document is not None:
            document = self._reader.json_input("--cli-input-json", self._operation.input, self._document)
            self._params = {**document, **self._params}
        self._require()
        if self._skeleton == "output":
            from ._skeleton import skeleton

            self._print(skeleton(self._operation.service, self._operation.output, output=True))
            return 0
        client = client_of(self._words, self._operation.service.name)
        try:
            self._call(client)
        except Exception as error:
            from ._notes import reword

            reword(error, self._operation)
            raise
        return 0

    def _read(self, words: list[str]) -> None:
        members, nested = self._operation.members, self._operation.nested
        lists = {option for option, (_, shape) in (members | nested).items() if shape["type"] == "list"}
        at = 0
        while at < len(words):
            word = words[at]
            at += 1
            if not word.startswith("--"):
                if self._operation.streamed is None or self._outfile is not None:
                    raise CommandError(f"Unknown options: {', '.join(words[at - 1 :])}")
                self._outfile = word
                continue
            option, joined, value = word.partition("=")
            negated = "--" + option.removeprefix("--no-")
            if option in members and members[option][1]["type"] == "boolean":
                self._params[members[option][0]] = True
                continue
            if option not in members and option.startswith("--no-") and negated in members:
                self._params[members[negated][0]] = False
                continue
            values = [value] if joined else []
            many = option in lists
            while not joined and at < len(words) and not words[at].startswith("--") and (many or not values):
                values.append(words[at])
                at += 1
            self._option(option, values, many, members, nested)

    def _option(self, option: str, values: list[str], many: bool, members: Any, nested: Any) -> None:
        if option == "--generate-cli-skeleton":
            self._skeleton = values[0] if values else "input"
            if self._skeleton not in ("input", "output"):
                raise CommandError(f"argument {option}: Invalid choice, valid choices are: input, output")
            return
        if not values and not many:
            known = [*members, *nested, "--cli-input-json", "--generate-cli-skeleton", *self._page_options()]
            if option in known:
                raise CommandError(f"argument {option}: expected one argument")
            raise CommandError(f"Unknown options: {option}{did_you_mean(option, known)}")
        if option == "--cli-input-json":
            self._document = values[0]
        elif option in self._page_options():
            self._pages.append((option, values[0]))
        elif option in members:
            name, shape = members[option]
            self._params[name] = self._reader.read(option, shape, values)
        elif option in nested:
            path, shape = nested[option]
            self._nested.append((option, path, self._reader.read(option, shape, values)))
        else:
            known = [*members, *nested]
            raise CommandError(f"Unknown options: {', '.join([option, *values])}{did_you_mean(option, known)}")

    def _page_options(self) -> tuple[str, ...]:
        return ("--starting-token", "--page-size", "--max-items")

    def _require(self) -> None:
        self._merge()
        members = self._operation.members
        missing = [option for option in self._operation.required if members[option][0] not in self._params]
        if self._operation.streamed is not None and self._outfile is None and self._skeleton is None:
            missing.append("outfile")
        if missing and self._document is None:
            raise CommandError(f"the following arguments are required: {', '.join(missing)}")

    def _merge(self) -> None:
        """Put what has options of its own into the parameters that it is inside of."""
        given = set(self._params)
        names = {name: option for option, (name, _) in self._operation.members.items()}
        for option, path, value in self._nested:
            if path[0] in given and option in self._operation.named:
                raise CommandError(
                    f'The key "{names[path[0]][2:]}" cannot be specified when "{option[2:]}" is also specified',
                    usage=False,
                )
            _put(self._params, ".".join(path), value)

    def _call(self, client: Any) -> None:
        operation = self._operation
        method = operation.method
        if self._outfile is not None:
            self._check_writable(self._outfile)
        if client.can_paginate(method):
            paginator = client.get_paginator(method)
            own = {*paginator._input_token, paginator._limit_key}
            by_hand = any(name in own for name in self._params)
            if not self._words.has("--no-paginate") and not by_hand:
                self._show_pages(paginator)
                return
        if self._pages:
            names = ", ".join(option for option, _ in self._pages)
            raise CommandError(f"Cannot specify --no-paginate along with pagination arguments: {names}", usage=False)
        response = getattr(client, method)(**self._params)
        if self._outfile is not None:
            self._save(response.pop(operation.streamed))
        self._print([response] if self._streams() else response)

    @staticmethod
    def _check_writable(path: str) -> None:
        import os

        folder = os.path.dirname(os.path.abspath(path))
        if path != os.devnull and not os.access(folder, os.W_OK):
            raise CommandError(f"Unable to write to file: {path}", usage=False)

    def _save(self, body: Any) -> None:
        assert self._outfile is not None
        with open(self._outfile, "wb") as file:
            file.writelines(body.iter_chunks(1 << 16))

    def _show_pages(self, paginator: Any) -> None:
        names = {"--starting-token": "StartingToken", "--page-size": "PageSize", "--max-items": "MaxItems"}
        config: dict[str, Any] = {}
        for option, value in self._pages:
            if option != "--starting-token" and not value.lstrip("-").isdigit():
                raise CommandError(f"argument {option}: invalid literal for int() with base 10: {value!r}", usage=False)
            config[names[option]] = value
        pages = paginator.paginate(PaginationConfig=config, **self._params)
        if self._streams():
            for page in pages:
                self._print([page])
            return
        if self._words.get("--output") != "text":
            self._print(pages.build_full_result())
            return
        # Text has no end mark: each page is printed when it arrives.
        for number, page in enumerate(pages):
            shown = dict(pages.non_aggregate_part) if not number else {}
            for key in pages.result_keys:
                _put(shown, key.expression, key.search(page))
            self._print(shown)
        if pages.resume_token:
            self._print({"NextToken": {"NextToken": pages.resume_token}})

    def _streams(self) -> bool:
        """Whether each page is printed by itself, as a list of one."""
        return self._words.get("--output") == "yaml-stream"

    def _print(self, response: Any) -> None:
        for page in response if isinstance(response, list) else [response]:
            if isinstance(page, dict):
                page.pop("ResponseMetadata", None)
        from ._output import formatted, plain

        expression = compiled_query(self._words)
        value = plain(response)
        if expression is not None:
            value = [expression.search(page) for page in value] if self._streams() else expression.search(value)
        show(formatted(self._words.get("--output") or "json", value, self._operation.name), self._words)


def _put(target: dict[str, Any], expression: str, value: Any) -> None:
    *path, last = expression.split(".")
    for step in path:
        target = target.setdefault(step, {})
    target[last] = value


def _json(value: Any) -> str:
    import json

    return json.dumps(value, indent=4)


def _wait(words: Arguments, service: Service, rest: list[str]) -> int:
    operations = service.waiters
    if rest == ["help"]:
        from ._help import of_waiters

        show(of_waiters(service), words)
        return 0
    if not rest or rest[0] not in operations:
        known = sorted(operations)
        said = rest[0] if rest else ""
        raise CommandError(
            "argument subcommand: Invalid choice, valid choices are:\n\n" + "\n".join(known) + did_you_mean(said, known)
        )
    operation = service.of_name(operations[rest[0]])
    if rest[1:] == ["help"]:
        from ._help import of_operation

        show(of_operation(operation), words)
        return 0
    call = _Call(words, operation)
    call._read(rest[1:])
    call._require()
    waiter = client_of(words, service.name).get_waiter(rest[0].replace("-", "_"))
    waiter.wait(**call._params)
    return 0


__all__ = ["client_of", "hyphened", "run"]
