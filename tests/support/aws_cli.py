"""The AWS CLI in a process of its own, which answers command after command: it brings a botocore of its own."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Sequence


class Streams(io.StringIO):
    """A standard output that takes bytes as well."""

    @property
    def buffer(self) -> Streams:  # type: ignore[override]
        return self

    def write(self, text: str | bytes) -> int:
        return super().write(text if isinstance(text, str) else text.decode("utf-8"))


class AwsCli:
    """Runs commands until closed."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def run(self, arguments: Sequence[str], typed: str = "") -> tuple[int, str]:
        """Exit status and output of a command, in this process's environment and folder as they are now."""
        assert self._process.stdin is not None and self._process.stdout is not None
        asked = {"arguments": list(arguments), "typed": typed, "environment": dict(os.environ), "folder": os.getcwd()}
        self._process.stdin.write(json.dumps(asked) + "\n")
        self._process.stdin.flush()
        status, out = json.loads(self._process.stdout.readline())
        return int(status or 0), str(out)

    def options(self, service: str) -> dict[str, list[str]]:
        """By command of a service its options, without those that all commands have."""
        return json.loads(self.run(["options of", service])[1])  # type: ignore[no-any-return]

    def close(self) -> None:
        self._process.communicate()


def _serve() -> None:
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    asked = os.fdopen(os.dup(0), encoding="utf-8")
    import awscli
    from awscli.clidriver import create_clidriver

    data = os.path.join(os.path.dirname(awscli.__file__), "data")
    for line in asked:
        question = json.loads(line)
        os.chdir(question["folder"])
        os.environ.clear()
        os.environ.update(question["environment"], AWS_DATA_PATH=data)
        sys.stdin = io.TextIOWrapper(io.BytesIO(question["typed"].encode("latin-1")), encoding="latin-1")
        out = Streams()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            try:
                driver = create_clidriver()
                first, *rest = question["arguments"]
                if first == "options of":
                    commands = driver._get_command_table()[rest[0]]._get_command_table()
                    tables = {name: command.arg_table for name, command in commands.items()}
                    print(json.dumps({name: [f"--{option}" for option in table] for name, table in tables.items()}))
                    status = 0
                else:
                    status = driver.main([first, *rest])
            except SystemExit as ended:
                status = ended.code if isinstance(ended.code, int) else 1
        answers.write(json.dumps([status, out.getvalue()]) + "\n")
        answers.flush()


if __name__ == "__main__":
    _serve()
