"""A client and its process: what an import brings in, Ctrl-C, fork, and secrets."""

from __future__ import annotations

import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import ferroboto
from tests.support.server import Answer, CaptureServer

PYTHON_PATH = str(Path(ferroboto.__file__).resolve().parent.parent)
KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "s3cr3t/key", "region_name": "us-east-1"}
TOPICS = Answer(body=b"<R><ListTopicsResult/></R>")


def run(code: str, *arguments: str, timeout: float = 20) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter that finds ferroboto and nothing else of ours."""
    environment = {**os.environ, "PYTHONPATH": PYTHON_PATH}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        timeout=timeout,
        env=environment,
        check=False,
    )


def test_a_call_imports_no_other_package() -> None:
    """The standard library and ferroboto, nothing else."""
    done = run(
        "import sys; before = set(sys.modules)\n"
        "import ferroboto\n"
        "client = ferroboto.client('sns', endpoint_url='local')\n"
        "client.publish(PhoneNumber='+15558675309', Message='x')\n"
        "names = {name.partition('.')[0] for name in set(sys.modules) - before}\n"
        "print(sorted(names - set(sys.stdlib_module_names)))"
    )
    assert done.stdout.strip() == "['ferroboto']", done.stderr


@pytest.mark.parametrize("module", ["typing", "re", "logging", "datetime", "json", "inspect", "ssl", "http.client"])
def test_an_import_leaves_heavy_modules_alone(module: str) -> None:
    """What a call may need is loaded by the call."""
    done = run(
        f"import ferroboto, sys; ferroboto.client('sns', endpoint_url='local'); print({module!r} in sys.modules)"
    )
    without = run(f"import sys; print({module!r} in sys.modules)")
    assert done.stdout == without.stdout, done.stderr


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_ctrl_c_ends_a_call(server: CaptureServer) -> None:
    """A call that waits for its answer is left soon after Ctrl-C."""
    server.script([Answer(delay=20)])
    # A process started from a background job inherits that it ignores the signal.
    code = (
        "import ferroboto, signal, sys\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        f"client = ferroboto.Session(**{KEYS!r}).client('sns', endpoint_url=sys.argv[1])\n"
        "print('calling', flush=True)\n"
        "client.list_topics()\n"
    )
    command = [sys.executable, "-c", code, server.url]
    environment = {**os.environ, "PYTHONPATH": PYTHON_PATH}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as process:
        try:
            assert process.stdout is not None
            assert process.stdout.readline() == "calling\n"
            time.sleep(0.5)
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=5)
        finally:
            process.kill()
    assert errors.rstrip().endswith("KeyboardInterrupt"), errors


@pytest.mark.skipif(not hasattr(os, "fork"), reason="fork of POSIX")
def test_a_used_client_works_on_both_sides_of_a_fork(server: CaptureServer) -> None:
    """Neither side disturbs the other's connection."""
    server.script([TOPICS])
    code = (
        "import ferroboto, os, sys\n"
        f"client = ferroboto.Session(**{KEYS!r}).client('sns', endpoint_url=sys.argv[1])\n"
        "client.list_topics()\n"
        "child = os.fork()\n"
        "for _ in range(3):\n"
        "    assert client.list_topics()['ResponseMetadata']['RetryAttempts'] == 0\n"
        "if child == 0:\n"
        "    os._exit(7)\n"
        "_, status = os.waitpid(child, 0)\n"
        "assert client.list_topics()['ResponseMetadata']['HTTPStatusCode'] == 200\n"
        "print(os.waitstatus_to_exitcode(status))\n"
    )
    done = run(code, server.url)
    assert done.stdout == "7\n", done.stderr


def test_threads_call_at_the_same_time(server: CaptureServer) -> None:
    """A waiting call holds no other back."""
    server.script([Answer(body=TOPICS.body, delay=0.5)])
    client = ferroboto.Session(**KEYS).client("sns", endpoint_url=server.url)
    threads = [threading.Thread(target=client.list_topics) for _ in range(8)]
    start = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert time.monotonic() - start < 3


def test_secrets_stay_out_of_texts(server: CaptureServer) -> None:
    """No repr, error or frozen object shows a secret key."""
    server.script([Answer(403, b"<ErrorResponse><Error><Code>X</Code><Message>m</Message></Error></ErrorResponse>")])
    session = ferroboto.Session(**KEYS)
    client = session.client("sns", endpoint_url=server.url)
    credentials = session.get_credentials()
    assert credentials is not None
    with pytest.raises(ferroboto.exceptions.ClientError) as caught:
        client.list_topics()
    shown = [session, client, client.meta, client.meta.config, credentials, caught.value, caught.value.response]
    assert not [thing for thing in shown if "s3cr3t" in repr(thing) or "s3cr3t" in str(thing)]
    assert "s3cr3t" not in repr(credentials.get_frozen_credentials())
    assert "s3cr3t" not in repr(vars(session))


def test_errors_pickle(server: CaptureServer) -> None:
    """A modeled error arrives in another process as what it is."""
    answer = Answer(404, b"<ErrorResponse><Error><Code>NotFound</Code><Message>m</Message></Error></ErrorResponse>")
    server.script([answer])
    client = ferroboto.Session(**KEYS).client("sns", endpoint_url=server.url)
    with pytest.raises(client.exceptions.NotFoundException) as caught:
        client.get_topic_attributes(TopicArn="arn:x")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is client.exceptions.NotFoundException
    assert (str(copy), copy.response) == (str(caught.value), caught.value.response)


def test_a_second_interpreter_cannot_import() -> None:
    """Objects of the first would be used by both. The first goes on."""
    second = "try: import ferroboto\nexcept ImportError as error: print(type(error).__name__, flush=True)"
    done = run(
        "import ferroboto\n"
        "try: import _xxsubinterpreters as interpreters\n"
        "except ImportError: import _interpreters as interpreters\n"
        "client = ferroboto.client('sns', endpoint_url='local')\n"
        "second = interpreters.create()\n"
        f"interpreters.run_string(second, {second!r})\n"
        "interpreters.destroy(second)\n"
        "print(client.list_topics()['Topics'], ferroboto.client('sqs', endpoint_url='local').list_queues().keys())\n"
    )
    assert done.stdout == "ImportError\n[] dict_keys(['ResponseMetadata'])\n", done.stderr


def test_a_call_when_the_interpreter_ends(server: CaptureServer) -> None:
    """What is deleted last may still make calls; what comes of them is no panic."""
    server.script([Answer(body=b"x")])
    done = run(
        "import sys, ferroboto\n"
        "client = ferroboto.client('s3', endpoint_url=sys.argv[1], region_name='us-east-1',\n"
        "    aws_access_key_id='a', aws_secret_access_key='b')\n"
        "class Last:\n"
        "    def __del__(self, client=client):\n"
        "        try:\n"
        "            print(client.get_object(Bucket='b', Key='k')['Body'].read())\n"
        "        except Exception as error:\n"
        "            print(type(error).__name__)\n"
        "last = Last()\n"
        "last.itself = last\n"
        "print('end')\n",
        server.url,
    )
    assert done.stdout.split()[0] == "end" and len(done.stdout.split()) == 2, done.stdout
    assert "panicked" not in done.stderr and "PanicException" not in done.stderr, done.stderr
