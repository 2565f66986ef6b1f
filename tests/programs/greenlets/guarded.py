"""A program whose sockets pytest-socket guards; ``guarded.py LIBRARY URL`` prints what came of its calls.

Run by test_greenlets.py in an environment with pytest-socket, on boto3 and on ferroboto.
"""

import importlib
import json
import sys

import pytest_socket

LIBRARY, URL = sys.argv[1:]
library = importlib.import_module(LIBRARY)
Config = importlib.import_module("botocore.config" if LIBRARY == "boto3" else "ferroboto.config").Config


def called(client=None):
    if client is None:
        config = Config(retries={"total_max_attempts": 1})
        keys = {"region_name": "us-east-1", "aws_access_key_id": "a", "aws_secret_access_key": "b"}
        client = library.client("sns", endpoint_url=URL, config=config, **keys)
    try:
        return len(client.list_topics()["Topics"])
    except Exception as error:  # noqa: BLE001 - what is raised is what is compared
        return f"{type(error).__name__}: {error}"


outcomes = [called()]
pytest_socket.disable_socket()
outcomes.append(called())
pytest_socket.disable_socket(allow_unix_socket=True)
outcomes.append(called())
pytest_socket.enable_socket()
outcomes.append(called())
for allowed in (["10.0.0.1"], ["10.0.0.1", "127.0.0.1"]):
    pytest_socket.socket_allow_hosts(allowed)
    outcomes.append(called())
pytest_socket._remove_restrictions()
outcomes.append(called())
print(json.dumps(outcomes))
