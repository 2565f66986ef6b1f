"""Names that boto3's modules pass on: the table has those that our modules lack, and programs can import each of them."""

from __future__ import annotations

import importlib
import subprocess
import sys
from pathlib import Path

import boto3
import pytest

from ferroboto._substitute.passed_on import PASSED_ON

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
import boto3.session
from boto3.s3.transfer import S3TransferConfig
assert boto3.session.boto3 is boto3 and S3TransferConfig.__module__.startswith("ferroboto")
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
