"""``python -m ferroboto run`` and ``%load_ext ferroboto``: what says ``import boto3`` gets ferroboto."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent
from zipfile import ZipFile

import pytest

SAID = "stands in for boto3 and botocore"


def python(*arguments: str, where: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=where, capture_output=True, text=True, timeout=60, check=False)


def run(*arguments: str, where: Path) -> subprocess.CompletedProcess[str]:
    return python("-m", "ferroboto", "run", *arguments, where=where)


def script(path: Path, code: str) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(dedent(code))
    return str(path)


IMPORTS = """
    import boto3
    import boto3.session
    import botocore
    import botocore.session
    from boto3 import client, resource, Session
    from boto3.exceptions import Boto3Error
    from boto3.resources.base import ServiceResource
    from botocore import UNSIGNED, xform_name
    from botocore.awsrequest import AWSRequest
    from botocore.client import BaseClient, Config as ClientConfig
    from botocore.config import Config
    from botocore.credentials import Credentials
    from botocore.errorfactory import ClientError as FactoryError
    from botocore.exceptions import ClientError, NoCredentialsError
    from botocore.hooks import HierarchicalEmitter
    from botocore.model import ServiceModel
    from botocore.paginate import Paginator
    from botocore.response import StreamingBody
    from botocore.stub import ANY, Stubber
    from botocore.waiter import WaiterModel
    import sys

    names = [boto3, boto3.session.Session, botocore.session.Session, ClientError, Stubber, UNSIGNED, ServiceResource]
    assert all("ferroboto" in (getattr(it, "__module__", None) or it.__name__) for it in names), names
    assert Config is ClientConfig and ClientError is FactoryError and Session is boto3.session.Session
    assert not [name for name, it in sys.modules.items() if "site-packages/boto" in (getattr(it, "__file__", "") or "")]
    assert isinstance(boto3.client("sns", endpoint_url="local"), BaseClient)
    assert isinstance(boto3.resource("sns", endpoint_url="local"), ServiceResource)
    print("fine")
"""


def test_imports(tmp_path: Path) -> None:
    done = run(script(tmp_path / "imports.py", IMPORTS), where=tmp_path)
    assert (done.returncode, done.stdout) == (0, "fine\n"), done.stderr
    assert done.stderr.count(SAID) == 1 and len(done.stderr.splitlines()) == 1


REPORT = """
    import sys, boto3
    print(__name__, sys.modules["__main__"].__dict__ is globals(), boto3.__name__)
    print(sys.argv, sys.path[0])
    print(__file__)
"""


def test_a_script_runs_as_python_runs_it(tmp_path: Path) -> None:
    """Its own name, arguments, place and first path; and modules beside it."""
    script(tmp_path / "deep" / "beside.py", "import botocore; NAME = botocore.__name__")
    script(tmp_path / "deep" / "it.py", dedent(REPORT) + "import beside\nprint(beside.NAME)\n")
    ours = run("deep/it.py", "-x", "--flag", "y z", where=tmp_path)
    theirs = python("deep/it.py", "-x", "--flag", "y z", where=tmp_path)
    assert ours.returncode == theirs.returncode == 0, ours.stderr
    expected = theirs.stdout.replace("boto3", "ferroboto").replace("\nbotocore", "\nferroboto.botocore")
    assert ours.stdout == expected


def test_module_and_code(tmp_path: Path) -> None:
    script(tmp_path / "package" / "__init__.py", "")
    script(tmp_path / "package" / "__main__.py", REPORT)
    for arguments in (["-m", "package", "a", "-b"], ["-c", "import sys, boto3; print(boto3.__name__, sys.argv)", "a"]):
        ours, theirs = run(*arguments, where=tmp_path), python(*arguments, where=tmp_path)
        assert ours.returncode == 0, ours.stderr
        assert ours.stdout == theirs.stdout.replace("boto3", "ferroboto")


def test_folder_and_archive(tmp_path: Path) -> None:
    script(tmp_path / "folder" / "__main__.py", REPORT)
    with ZipFile(tmp_path / "archive.pyz", "w") as archive:
        archive.writestr("__main__.py", dedent(REPORT))
    for name in ("folder", "archive.pyz"):
        done = run(name, "a", where=tmp_path)
        assert done.returncode == 0 and done.stdout.startswith("__main__ True ferroboto\n"), done.stderr


@pytest.mark.parametrize(
    ("code", "status"), [("raise SystemExit(7)", 7), ("import sys; sys.exit()", 0), ("1/0", 1), ("(", 1), ("", 0)]
)
def test_the_status_is_the_scripts(tmp_path: Path, code: str, status: int) -> None:
    done = run(script(tmp_path / "it.py", code), where=tmp_path)
    assert done.returncode == status
    if code == "1/0":
        assert "it.py" in done.stderr and "ZeroDivisionError" in done.stderr


def test_what_is_asked_for_wrongly(tmp_path: Path) -> None:
    for arguments in (["run"], ["run", "nothing.py"], ["run", "-x"], ["run", "-m"], ["run", "-c"]):
        done = python("-m", "ferroboto", *arguments, where=tmp_path)
        assert done.returncode == 2 and done.stderr and not done.stdout and SAID not in done.stderr
    done = run("--help", where=tmp_path)
    assert done.returncode == 0 and "usage: python -m ferroboto run" in done.stdout
    # All else is for the command line, which ends as the AWS CLI does.
    for arguments in ([], ["walk"]):
        done = python("-m", "ferroboto", *arguments, where=tmp_path)
        assert done.returncode == 252 and done.stderr and not done.stdout and SAID not in done.stderr


def test_what_has_no_twin_is_not_there(tmp_path: Path) -> None:
    """Better no module than one of the real boto3, which would not fit."""
    code = """
        import importlib.util, boto3, botocore
        assert importlib.util.find_spec("boto3.dynamodb") is None
        assert importlib.util.find_spec("botocore.nothing") is None
        for name in ("boto3.dynamodb.conditions", "botocore.crt.auth"):
            try:
                importlib.import_module(name)
            except ModuleNotFoundError as error:
                assert error.name == name.rpartition(".")[0], error.name
            else:
                raise AssertionError(name)
    """
    done = run(script(tmp_path / "it.py", code), where=tmp_path)
    assert done.returncode == 0, done.stderr


def test_threads_and_exit_handlers_outlive_the_script(tmp_path: Path) -> None:
    code = """
        import atexit, boto3, threading, time

        def late():
            time.sleep(0.2)
            print(boto3.__name__, __name__)

        threading.Thread(target=late).start()
        atexit.register(lambda: print("exit", boto3.__name__))
    """
    done = run(script(tmp_path / "it.py", code), where=tmp_path)
    assert done.stdout.split("\n")[:2] == ["ferroboto __main__", "exit ferroboto"], done.stderr


def test_patches_of_tests_reach_it(tmp_path: Path) -> None:
    code = """
        from unittest import mock
        import boto3

        with mock.patch("boto3.client", return_value="patched"):
            assert boto3.client("sns") == "patched"
        with mock.patch("botocore.config.Config") as config:
            import botocore.config
            assert botocore.config.Config is config
        print("fine")
    """
    assert run(script(tmp_path / "it.py", code), where=tmp_path).stdout == "fine\n"


NOTEBOOK = """
    import io, sys
    from contextlib import redirect_stdout

    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    import boto3 as before
    said = io.StringIO()
    with redirect_stdout(said):
        shell.run_line_magic("load_ext", "ferroboto")
        shell.run_line_magic("load_ext", "ferroboto")
    shell.run_cell("import boto3; from botocore.exceptions import ClientError", silent=True).raise_error()
    assert shell.user_ns["boto3"].__name__ == "ferroboto" != before.__name__
    assert shell.user_ns["ClientError"].__module__ == "ferroboto.exceptions"
    assert said.getvalue().count("stands in for boto3") == 1 and "imported again" in said.getvalue()
    player = shell.run_cell("%%polly --endpoint-url local\\nHello").result
    assert type(player).__name__ == "Player"
    shell.run_line_magic("unload_ext", "ferroboto")
    assert shell.find_cell_magic("polly") is None
    shell.run_cell("import boto3", silent=True).raise_error()
    assert shell.user_ns["boto3"].__name__ == "boto3"
    print("fine")
"""


def test_notebook(tmp_path: Path) -> None:
    pytest.importorskip("IPython")
    done = python(script(tmp_path / "it.py", NOTEBOOK), where=tmp_path)
    assert done.stdout.endswith("fine\n"), done.stderr


def test_modules_that_boto3_has_loaded(tmp_path: Path) -> None:
    """Programs count on what ``import boto3`` loads of botocore."""
    code = """
        import boto3, botocore
        try:
            boto3.client("sns", region_name="eu-west-1").publish(Foo=1)
        except botocore.exceptions.ParamValidationError as error:
            assert isinstance(error, botocore.exceptions.BotoCoreError)
        for name in ("awsrequest", "client", "config", "credentials", "hooks", "model", "response", "session", "waiter"):
            assert getattr(botocore, name).__name__.endswith(name), name
        assert not hasattr(botocore, "nothing")
        print("fine")
    """
    done = run(script(tmp_path / "program.py", code), where=tmp_path)
    assert done.stdout == "fine\n", done.stderr
