"""``ferroboto run`` and ``%load_ext ferroboto``: what says ``import boto3`` gets ferroboto."""

from __future__ import annotations

import json
import os
import pkgutil
import subprocess
import sys
import venv
from pathlib import Path
from shutil import copyfile
from textwrap import dedent
from zipfile import ZipFile

import boto3
import botocore
import pytest
import s3transfer

import ferroboto

SAID = "stands in for boto3 and botocore"
STARTUP_FILE = Path(__file__).parents[2] / "python" / "startup" / "purelib" / "ferroboto_as_boto3.pth"


@pytest.fixture(scope="module")
def interpreter(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Python in an environment with the start-up file of the wheel, and with all that this one can import."""
    place = tmp_path_factory.mktemp("environment")
    venv.create(place, symlinks=sys.platform != "win32")
    executable = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    wanted = [executable, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    site = Path(subprocess.check_output(wanted, text=True).strip())
    paths = [str(Path(path).resolve()) for path in sys.path if path and Path(path).is_dir()]
    (site / "a.pth").write_text("\n".join(path for path in paths if "lib-dynload" not in path))
    copyfile(STARTUP_FILE, site / STARTUP_FILE.name)
    return str(executable)


def python(
    *arguments: str, where: Path, interpreter: str = sys.executable, stdin: str | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [interpreter, *arguments],
        cwd=where,
        env={**os.environ, **variables},
        input=stdin,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def run(
    *arguments: str, where: Path, interpreter: str = sys.executable, stdin: str | None = None
) -> subprocess.CompletedProcess[str]:
    return python("-m", "ferroboto", "run", *arguments, where=where, interpreter=interpreter, stdin=stdin)


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

    assert boto3.__name__ == "ferroboto.boto3" and boto3.client.__module__ == "ferroboto" == type(UNSIGNED).__module__[:9]
    for it in (boto3.session.Session, botocore.session.Session, Stubber, ServiceResource):
        assert it.__module__.startswith("boto") and it.__init__.__module__.startswith("ferroboto."), it
    assert sys.modules[ClientError.__init__.__module__].__name__ == "ferroboto._errors.service"
    assert Config is ClientConfig and ClientError is FactoryError and Session is boto3.session.Session
    assert not [name for name, it in sys.modules.items() if "site-packages/boto" in (getattr(it, "__file__", "") or "")]
    assert isinstance(boto3.client("sns", endpoint_url="local"), BaseClient)
    assert isinstance(boto3.resource("sns", endpoint_url="local"), ServiceResource)
    print("fine")
"""


def test_imports(tmp_path: Path, interpreter: str) -> None:
    done = run(script(tmp_path / "imports.py", IMPORTS), where=tmp_path, interpreter=interpreter)
    assert (done.returncode, done.stdout) == (0, "fine\n"), done.stderr
    assert done.stderr.count(SAID) == 1 and len(done.stderr.splitlines()) == 1


REPORT = """
    import sys, boto3
    print(__name__, sys.modules["__main__"].__dict__ is globals(), boto3.client.__module__)
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
    expected = theirs.stdout.replace(" boto3\n", " ferroboto\n").replace("\nbotocore", "\nferroboto.botocore")
    assert ours.stdout == expected


def test_module_and_code(tmp_path: Path) -> None:
    script(tmp_path / "package" / "__init__.py", "")
    script(tmp_path / "package" / "__main__.py", REPORT)
    for arguments in (
        ["-m", "package", "a", "-b"],
        ["-c", "import sys, boto3; print(sys.argv, boto3.client.__module__)", "a"],
    ):
        ours, theirs = run(*arguments, where=tmp_path), python(*arguments, where=tmp_path)
        assert ours.returncode == 0, ours.stderr
        assert ours.stdout == theirs.stdout.replace(" boto3\n", " ferroboto\n")


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
    assert done.returncode == 0 and "usage: ferroboto run" in done.stdout
    # All else is for the command line, which ends as the AWS CLI does.
    for arguments in ([], ["walk"]):
        done = python("-m", "ferroboto", *arguments, where=tmp_path)
        assert done.returncode == 252 and done.stderr and not done.stdout and SAID not in done.stderr


def test_what_has_no_twin_is_not_there(tmp_path: Path) -> None:
    """Better no module than one of the real boto3, which would not fit."""
    code = """
        import importlib.util, boto3, botocore
        assert importlib.util.find_spec("boto3.nothing") is None
        assert importlib.util.find_spec("botocore.nothing") is None
        for name in ("boto3.nothing.at_all", "botocore.plugin.at_all"):
            try:
                importlib.import_module(name)
            except ModuleNotFoundError as error:
                assert error.name == name.rpartition(".")[0], error.name
            else:
                raise AssertionError(name)
    """
    done = run(script(tmp_path / "it.py", code), where=tmp_path)
    assert done.returncode == 0, done.stderr


def test_the_data_of_an_installed_boto3_can_be_read(tmp_path: Path) -> None:
    code = """
    import importlib, boto3.data, botocore.data
    from importlib.resources import files
    importlib.invalidate_caches()
    print(files(botocore.data).joinpath("endpoints.json").is_file(), files(boto3.data).joinpath("sns").is_dir())
    print(sorted(it.name for it in files(botocore.data).iterdir())[0])
    import boto3
    print(boto3.client.__module__)
    """
    done = run("-c", dedent(code), where=tmp_path)
    assert done.stdout.split() == ["True", "True", "_retry.json", "ferroboto"], done.stderr


def test_threads_and_exit_handlers_outlive_the_script(tmp_path: Path) -> None:
    code = """
        import atexit, boto3, threading, time

        def late():
            time.sleep(0.2)
            print(boto3.client.__module__, __name__)

        threading.Thread(target=late).start()
        atexit.register(lambda: print("exit", boto3.client.__module__))
    """
    done = run(script(tmp_path / "it.py", code), where=tmp_path)
    assert done.stdout.split("\n")[:2] == ["ferroboto __main__", "exit ferroboto"], done.stderr


def test_patches_of_tests_reach_it(tmp_path: Path) -> None:
    code = """
        from unittest import mock
        import boto3

        with mock.patch("boto3.client", return_value="patched"):
            assert boto3.client("sns") == "patched"
        assert boto3.client("sns", region_name="eu-west-1").meta.region_name == "eu-west-1"
        with mock.patch("boto3.DEFAULT_SESSION", None), mock.patch.dict("os.environ", AWS_DEFAULT_REGION="eu-west-3"):
            assert boto3.client("sns").meta.region_name == "eu-west-3"
        boto3.setup_default_session(region_name="eu-west-2")
        assert boto3.DEFAULT_SESSION.region_name == boto3.client("sns").meta.region_name == "eu-west-2"
        boto3.DEFAULT_SESSION = None
        assert __import__("ferroboto").DEFAULT_SESSION is None
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
    assert shell.user_ns["boto3"].__name__ == "ferroboto.boto3" != before.__name__
    assert shell.user_ns["ClientError"] is __import__("ferroboto").exceptions.ClientError
    assert said.getvalue().count("stands in for boto3") == 1 and "imported again" in said.getvalue()
    player = shell.run_cell("%%polly --endpoint-url local\\nHello").result
    assert type(player).__name__ == "Player"
    shell.run_line_magic("unload_ext", "ferroboto")
    assert shell.find_cell_magic("polly") is None
    shell.run_cell("import boto3", silent=True).raise_error()
    assert shell.user_ns["boto3"].__name__ == "boto3"
    assert __import__("ferroboto").exceptions.ClientError.__module__ == "ferroboto.exceptions"
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
        from botocore.parsers import *
        from importlib import import_module
        assert ResponseParser and "RequestSigner" in dir(import_module("botocore.signers"))
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


def test_standard_input(tmp_path: Path) -> None:
    code = "import sys, boto3; print(__name__, sys.argv, sys.path[0] == '', boto3.__version__)"
    ours, theirs = run("-", "a", "-b", where=tmp_path, stdin=code), python("-", "a", "-b", where=tmp_path, stdin=code)
    assert ours.returncode == theirs.returncode == 0, ours.stderr
    assert ours.stdout == theirs.stdout != ""


CHILDREN = """
    import multiprocessing
    import os
    import subprocess
    import sys
    from concurrent.futures import ProcessPoolExecutor

    CODE = "import boto3; print(boto3.client.__module__, boto3.__version__)"


    def served(_):
        import boto3

        return boto3.client.__module__


    if __name__ == "__main__":
        for method in sorted({"spawn", "forkserver"} & set(multiprocessing.get_all_start_methods())):
            context = multiprocessing.get_context(method)
            with context.Pool(1) as pool:
                print(pool.map(served, [0]))
            with ProcessPoolExecutor(1, mp_context=context) as pool:
                print(list(pool.map(served, [0])))
        print(subprocess.check_output([sys.executable, "-c", CODE], text=True).split())
        if len(sys.argv) == 1:
            # As Django's runserver starts itself once more.
            sys.stdout.flush()
            os.execv(sys.executable, [sys.executable, *sys.argv, "again"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="os.execv does not replace the process")
def test_processes_that_a_program_starts(tmp_path: Path, interpreter: str) -> None:
    done = run(script(tmp_path / "it.py", CHILDREN), where=tmp_path, interpreter=interpreter)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [*["['ferroboto']"] * 4, "['ferroboto', '1.44.5']"] * 2
    assert len(done.stderr.splitlines()) == 1


def test_the_environment_variable(tmp_path: Path, interpreter: str) -> None:
    code = "import boto3; print(boto3.client.__module__)"
    for value, served in (("1", "ferroboto"), ("true", "ferroboto"), ("0", "boto3"), ("", "boto3"), ("no", "boto3")):
        done = python("-c", code, where=tmp_path, interpreter=interpreter, FERROBOTO_AS_BOTO3=value)
        assert (done.stdout, done.stderr) == (f"{served}\n", "")


def test_an_ordinary_start_imports_nothing(tmp_path: Path, interpreter: str) -> None:
    code = "import sys; print([name for name in sys.modules if name.startswith(('ferroboto', 'boto'))])"
    done = python("-c", code, where=tmp_path, interpreter=interpreter)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_missing_startup_file_is_reported(tmp_path: Path) -> None:
    """Where ferroboto is on the path but not installed, processes that a program starts cannot know of it."""
    code = """
        import sys
        sys.path = [path for path in sys.path if not path.endswith("site-packages")]
        import warnings, ferroboto
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            ferroboto.install_as_boto3()
        print(caught[0].category.__name__, caught[0].message, caught[0].filename == __file__)
    """
    path = str(Path(ferroboto.__file__).parents[1])
    done = python(script(tmp_path / "it.py", code), where=tmp_path, PYTHONPATH=path)
    missing = "Python programs started from here use boto3: ferroboto_as_boto3.pth is not in site-packages"
    assert done.stdout == f"RuntimeWarning {missing} True\n", done.stderr
    done = python("-S", "-m", "ferroboto", "run", "-c", "", where=tmp_path, PYTHONPATH=path)
    assert done.stderr.splitlines()[1:] == [missing]


def test_the_function(tmp_path: Path, interpreter: str) -> None:
    code = """
        import boto3 as before, pickle, sys
        import ferroboto
        ferroboto.install_as_boto3()
        ferroboto.install_as_boto3()
        import boto3, botocore, botocore.exceptions
        from importlib.metadata import version
        assert boto3 is not before and boto3.client is ferroboto.client
        assert boto3.__version__ == botocore.__version__ == version("boto3") == version("botocore") == "1.44.5"
        assert ferroboto.__version__ != boto3.__version__
        assert boto3.__dict__["client"] is boto3.client and "client" in dir(boto3) and boto3.__author__
        try:
            boto3.nothing
        except AttributeError as error:
            assert str(error) == "module 'boto3' has no attribute 'nothing'"
        print("fine")
    """
    done = python(script(tmp_path / "it.py", code), where=tmp_path, interpreter=interpreter)
    assert (done.stdout, done.stderr) == ("fine\n", "")


def test_versions_where_boto3_is_not_installed(tmp_path: Path) -> None:
    code = """
        import sys
        sys.path = [path for path in sys.path if not path.endswith("site-packages")]
        from importlib import metadata
        try:
            metadata.version("boto3")
        except metadata.PackageNotFoundError:
            print("not installed")
        import warnings, ferroboto
        warnings.simplefilter("ignore")
        ferroboto.install_as_boto3()
        print(metadata.version("boto3"), metadata.version("botocore"), metadata.metadata("boto3")["Name"])
        print(metadata.version("s3transfer"))
        try:
            metadata.version("awscrt")
        except metadata.PackageNotFoundError:
            print("not installed")
    """
    path = str(Path(ferroboto.__file__).parents[1])
    done = python(script(tmp_path / "it.py", code), where=tmp_path, PYTHONPATH=path)
    assert done.stdout == f"not installed\n1.44.5 1.44.5 boto3\n{s3transfer.__version__}\nnot installed\n", done.stderr


EXCEPTIONS = """
    import pickle
    import boto3, botocore.exceptions, boto3.exceptions

    client = boto3.client("sns", region_name="eu-west-1")
    raised = client.exceptions.NotFoundException({"Error": {"Code": "NotFound", "Message": "no"}}, "Publish")
    for error in (
        raised,
        botocore.exceptions.ClientError({"Error": {"Code": "a", "Message": "b"}}, "Publish"),
        botocore.exceptions.NoRegionError(),
        boto3.exceptions.S3UploadFailedError("a"),
        boto3.exceptions.RetriesExceededError(ValueError("a")),
    ):
        again = pickle.loads(pickle.dumps(error))
        print(type(error).__module__, type(error).__qualname__, repr(error), again.args == error.args)
    raise botocore.exceptions.NoRegionError()
"""


def test_the_region_is_looked_for_where_boto3_does(tmp_path: Path) -> None:
    """Airflow's tests set ``AWS_REGION`` and expect clients without a region."""
    code = """
        import boto3, botocore.session
        print(boto3.Session().region_name, botocore.session.get_session().create_client("s3").meta.region_name)
        session = botocore.session.get_session()
        session.set_config_variable("use_fips_endpoint", True)
        print(boto3.Session(botocore_session=session).region_name)
    """
    script(tmp_path / "it.py", code)
    variables = {"AWS_REGION": "eu-west-1", "AWS_CONFIG_FILE": "none", "FERROBOTO_AS_BOTO3": "0"}
    theirs = python("it.py", where=tmp_path, **variables)
    ours = python("-m", "ferroboto", "run", "it.py", where=tmp_path, **variables)
    assert ours.stdout == theirs.stdout and ours.stdout.startswith("None "), ours.stderr


def test_exceptions_are_of_botocores_modules(tmp_path: Path) -> None:
    """Names in tracebacks, in logs and in pickles, as other programs read them."""
    written = script(tmp_path / "it.py", EXCEPTIONS)
    ours, theirs = run(written, where=tmp_path), python(written, where=tmp_path)
    assert ours.returncode == theirs.returncode == 1
    assert ours.stdout == theirs.stdout != ""
    last = "botocore.exceptions.NoRegionError: You must specify a region."
    assert any(line == last for line in theirs.stderr.splitlines())
    assert any(line == last for line in ours.stderr.splitlines())


CLASSES = """
    import importlib, json, pickle, pkgutil
    import boto3, botocore, s3transfer

    def place(cls):
        return f"{cls.__module__}.{cls.__qualname__}"

    session = boto3.Session(region_name="us-east-1", aws_access_key_id="a", aws_secret_access_key="b")
    sns, bucket, table = session.client("sns"), session.resource("s3").Bucket("b"), session.resource("dynamodb").Table("t")
    made = [session, sns, sns.meta, sns.exceptions, sns.meta.config, sns.meta.events, session.get_credentials(),
            sns.get_paginator("list_topics"), bucket, bucket.meta, bucket.objects, bucket.objects.all(), table,
            table.batch_writer(), sns.meta.service_model, session.client("s3").get_waiter("bucket_exists")]

    classes = {}
    for name in json.loads(NAMES):
        try:
            module = importlib.import_module(name)
        except ImportError:
            continue
        for it in [getattr(module, attribute, None) for attribute in dir(module)]:
            if isinstance(it, type) and it.__module__.partition(".")[0] in ("boto3", "botocore", "s3transfer"):
                if getattr(importlib.import_module(it.__module__), it.__name__, None) is it:
                    assert pickle.loads(pickle.dumps(it)) is it, it
                    classes[f"{name}.{it.__name__}"] = place(it)
    print(json.dumps([sns.publish.__module__, [place(type(it)) for it in made], classes]))
"""


def test_classes_are_of_boto3s_modules(tmp_path: Path) -> None:
    """What ``type(client)`` shows is compared in tests and logs; pickles find the classes by these names."""
    names = [
        it.name
        for package in (boto3, botocore, s3transfer)
        for it in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
        if not it.name.startswith("boto3.docs")  # makes pages in a form of its own
    ]
    written = script(tmp_path / "it.py", CLASSES.replace("NAMES", repr(json.dumps(names))))
    ours, theirs = (json.loads(it(written, where=tmp_path).stdout) for it in (run, python))
    assert ours[:2] == theirs[:2]
    both = ours[2].keys() & theirs[2].keys()
    assert len(both) > 300
    assert {name: ours[2][name] for name in both} == {name: theirs[2][name] for name in both}


def test_log_records_are_of_botocores_loggers(tmp_path: Path) -> None:
    code = """
        import logging, sys
        import boto3
        logging.basicConfig(stream=sys.stdout, format="%(name)s", level=logging.WARNING)
        logging.getLogger("botocore").setLevel(logging.DEBUG)
        boto3.client("sns", endpoint_url="local").publish(PhoneNumber="+15558675309", Message="Hey")
        boto3.resource("sns", endpoint_url="local").create_topic(Name="a")
        print("end")
        boto3.set_stream_logger(level=logging.INFO)
        assert logging.getLogger("boto3").level == logging.INFO
    """
    done = run(script(tmp_path / "it.py", code), where=tmp_path)
    names = done.stdout.split()
    assert names[-1] == "end" and names[:-1] and set(names[:-1]) == {"botocore.client"}, done.stderr


SUITE = """
    import boto3
    import pytest

    @pytest.mark.parametrize("number", range(4))
    def test_it(number):
        assert boto3.client.__module__ == "ferroboto"
"""


@pytest.mark.parametrize(
    ("way", "workers"),
    [("run", []), ("run", ["-n", "2"]), ("option", []), ("option", ["-n", "2"]), ("setting", []), ("variable", [])],
)
def test_pytest(tmp_path: Path, interpreter: str, way: str, workers: list[str]) -> None:
    """With warnings as errors; a conftest that imports boto3 comes first."""
    script(tmp_path / "conftest.py", "import boto3\nassert boto3.client.__module__ == 'ferroboto'")
    script(tmp_path / "test_it.py", SUITE)
    settings = "[pytest]\nfilterwarnings = error\n" + ("ferroboto_as_boto3 = true\n" if way == "setting" else "")
    (tmp_path / "pytest.ini").write_text(settings)
    pytest_itself = ["-m", "pytest", "-q", "-p", "no:cacheprovider", *workers]
    given: dict[str, str] = {"FERROBOTO_AS_BOTO3": "1"} if way == "variable" else {}
    if way == "option":
        pytest_itself.append("--ferroboto-as-boto3")
    if way == "run":
        pytest_itself[:0] = ["-m", "ferroboto", "run"]
    done = python(*pytest_itself, where=tmp_path, interpreter=interpreter, **given)
    assert done.returncode == 0 and "4 passed" in done.stdout, done.stdout + done.stderr


SUBMODULES = """
    import boto3

    found = [name for name in ("compat", "docs", "exceptions", "resources", "session", "utils") if hasattr(boto3, name)]
    boto3.client("s3", region_name="us-east-1")
    found += [boto3.s3.transfer.TransferConfig.__name__, boto3.s3.inject.upload_file.__name__]
    boto3.resource("dynamodb", region_name="us-east-1")
    found += [boto3.dynamodb.conditions.Key.__name__, boto3.dynamodb.types.Binary.__name__]
    boto3.resource("ec2", region_name="us-east-1")
    found += [boto3.ec2.createtags.create_tags.__name__]
    print(found, hasattr(boto3, "nope"), hasattr(boto3.s3, "nope"))
"""

WARNINGS = """
    import logging

    import boto3
    from botocore.config import Config

    class Names(logging.Handler):
        def emit(self, record):
            print(record.name, record.levelname, record.getMessage())

    def warn():
        boto3.client("sns", region_name="us-east-1", config=Config(user_agent_appid="x" * 60))

    warn()
    logging.getLogger().addHandler(Names())
    warn()
    for name in ("boto3", "botocore", "s3transfer"):
        print(name, [type(handler).__name__ for handler in logging.getLogger(name).handlers])
"""


@pytest.mark.parametrize("program", [SUBMODULES, WARNINGS], ids=["submodules", "warnings"])
def test_programs_after_a_first_client(tmp_path: Path, program: str) -> None:
    """Submodules that boto3 has imported by then, and warnings that go nowhere without a handler."""
    variables = {"AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}
    name = script(tmp_path / "program.py", program)
    left = python(name, where=tmp_path, **variables)
    right = python("-m", "ferroboto", "run", name, where=tmp_path, **variables)
    assert left.stdout == right.stdout and left.returncode == right.returncode == 0, left.stderr + right.stderr
    assert left.stderr == "" and right.stderr.count("\n") == 1, right.stderr
