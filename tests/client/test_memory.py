"""What clients keep in memory. The benchmark measures it against boto3; this notices where it doubles."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.support.libraries import KEYS

ROLLUP = Path("/proc/self/smaps_rollup")
SERVICES = (
    *("s3", "dynamodb", "sqs", "sns", "sts", "iam", "lambda", "ec2", "ssm", "secretsmanager"),
    *("kms", "cloudwatch", "logs", "events", "stepfunctions", "rds", "ecs", "ecr", "route53", "cloudformation"),
)
# With all operations decoded, these clients take 1,800 KiB; with their names alone, less than 700.
MOST = 1300

CHILD = textwrap.dedent(
    f"""
    import ferroboto

    def memory():
        with open("{ROLLUP}") as lines:
            return next(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))

    session = ferroboto.Session(region_name="eu-west-1", **{KEYS!r})
    session.client("sns")
    before = memory()
    clients = [session.client(name) for name in {SERVICES!r}]
    print(memory() - before)
    """
)


@pytest.mark.skipif(not ROLLUP.exists(), reason="memory is counted by Linux")
def test_clients_keep_names_of_operations_and_not_the_operations() -> None:
    def measured() -> int:
        environment = {**os.environ, "AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
        command = [sys.executable, "-c", CHILD]
        return int(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)

    # Modules that a run has to compile leave holes that are counted.
    assert min(measured() for _ in range(2)) < MOST
