"""Names that boto3's modules pass on: the table has those that our modules lack, and programs can import each of them."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import subprocess
import sys
from pathlib import Path

import boto3
import botocore
import pytest

from ferroboto._substitute import twin
from ferroboto._substitute.passed_on import LOGGERS, PASSED_ON
from tests.twins.test_census import WITHOUT

TREE = Path(__file__).parents[2] / "python"
PROGRAM = """
import importlib
from ferroboto._substitute.passed_on import PASSED_ON
for name, sources in PASSED_ON.items():
    module = importlib.import_module(name)
    for source, names in sources.items():
        for alias, _, real in (it.partition("=") for it in names.split()):
            found = getattr(module, alias)
            where = importlib.import_module(source or (real or alias))
            assert found is (getattr(where, real or alias) if source else where), (name, alias)
    try:
        module.nothing_of_this_name
    except AttributeError as error:
        assert "nothing_of_this_name" in str(error)
    else:
        raise AssertionError
import logging
from ferroboto._substitute.passed_on import LOGGERS
for name, attribute in LOGGERS.items():
    assert getattr(importlib.import_module(name), attribute) is logging.getLogger(name), name
import boto3.session
from boto3.s3.transfer import S3TransferConfig
assert boto3.session.boto3 is boto3 and S3TransferConfig.__module__ == "s3transfer.manager"
print("fine")
"""


def test_programs_can_import_them() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ferroboto", "run", "-c", PROGRAM],
        env={"PYTHONPATH": str(TREE)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout == "fine\n", done.stderr


@pytest.mark.parametrize("name", PASSED_ON)
def test_they_are_boto3s(name: str) -> None:
    """Each name is in boto3's module and is what the table says."""
    assert boto3.__version__ == "1.44.5"
    module = importlib.import_module(name)
    for source, names in PASSED_ON[name].items():
        for alias, _, real in (it.partition("=") for it in names.split()):
            where = importlib.import_module(source or (real or alias))
            assert getattr(module, alias) is (getattr(where, real or alias) if source else where)


@pytest.mark.parametrize("name", LOGGERS)
def test_loggers_are_boto3s(name: str) -> None:
    assert getattr(importlib.import_module(name), LOGGERS[name]) is logging.getLogger(name)


def test_all_loggers_are_listed() -> None:
    found = {}
    for package in (boto3, botocore):
        for it in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if twin(it.name) is not None and ".vendored" not in it.name:
                for attribute, value in vars(importlib.import_module(it.name)).items():
                    if isinstance(value, logging.Logger):
                        found[it.name] = attribute
    assert found == {name: attribute for name, attribute in LOGGERS.items() if "." in name and "s3tr" not in name}


# What a program sees of names, after `import boto3` alone.
NAMES = """
import sys
import boto3, botocore
brought = {}
exec("from boto3 import *", brought)
shown = sorted(brought.keys() - {"__builtins__"})
below = {}
exec("from botocore import *", below)
print(shown, sorted(set(below) - {"__builtins__", *sys.argv[1:]}))
print([name for name in dir(boto3) if name[0] != "_" and name != "install_as_boto3"])
print(botocore.credentials.logger.name, botocore.log.name, botocore.ScalarTypes, botocore.NullHandler.__name__)
for text in ("boto3.no", "botocore.no", "boto3.session.no", "boto3.exceptions.no", "botocore.client.no",
             "botocore.config.no", "botocore.exceptions.no", "boto3.s3.transfer.no", "botocore.credentials.no"):
    try:
        exec("import boto3.s3.transfer; " + text)
    except AttributeError as error:
        print(error)
"""


def test_names_are_shown_as_boto3_shows_them() -> None:
    # Modules that have no twin are brought by botocore alone.
    without = [name.partition(".")[2] for name in WITHOUT if name.count(".") == 1 and name.startswith("botocore.")]

    def shown(*how: str) -> str:
        command = [sys.executable, *how, NAMES]
        if how[:1] != ("-m",):
            command += without
        environment = {"PYTHONPATH": str(TREE)}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60, check=True)
        return done.stdout

    assert shown("-m", "ferroboto", "run", "-c") == shown("-c")
