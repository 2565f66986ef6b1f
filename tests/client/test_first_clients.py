"""The first clients of a process, of many kinds, that many threads make and use at the same moment."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.support.libraries import KEYS
from tests.support.server import Answer, CaptureServer

ROOT = Path(__file__).parents[2]

# A thread that fails says why; those that hang are found by the time limit.
CHILD = textwrap.dedent(
    """
    import asyncio, sys, threading, traceback

    sys.setswitchinterval(1e-6)
    url, keys = sys.argv[1], {keys!r}
    barrier = threading.Barrier(30)
    failures = []

    def session(**more):
        import ferroboto
        return ferroboto.Session(region_name="eu-west-1", **keys, **more)

    def client(service, **more):
        return session().client(service, endpoint_url=url, **more)

    def plain():
        client("sns").list_topics()

    def of_other_protocols():
        for service in ("dynamodb", "s3", "ec2", "cloudwatch"):
            client(service)

    def by_the_default_session():
        import ferroboto
        ferroboto.client("sns", region_name="eu-west-1", endpoint_url=url, **keys).list_topics()

    def with_handlers():
        made = client("sns")
        made.meta.events.register("before-send", lambda **_: None)
        made.list_topics()

    def with_handlers_of_the_session():
        given = session()
        given.events.register("before-call", lambda **_: None)
        given.client("sns", endpoint_url=url).list_topics()

    def configured():
        from ferroboto.config import Config
        made = client("sns", config=Config(retries={{"mode": "adaptive"}}, connect_timeout=5))
        made.list_topics()

    def resource():
        topics = session().resource("sns", endpoint_url=url).topics
        assert list(topics.all()) == []

    def in_a_loop():
        import ferroboto.aio

        async def run():
            given = ferroboto.aio.Session(region_name="eu-west-1", **keys)
            await given.client("sns", endpoint_url=url).list_topics()

        asyncio.run(run())

    def pages():
        for page in client("sns").get_paginator("list_topics").paginate():
            page["Topics"]

    def waiters():
        client("s3").get_waiter("bucket_exists")
        client("s3").waiter_names

    def errors():
        made = client("sns")
        made.exceptions.NotFoundException
        from ferroboto.exceptions import ParamValidationError
        try:
            made.publish(Nonsense=1)
        except ParamValidationError:
            pass

    def mapped():
        client("sns").map("list_topics", [{{}}] * 3).collect()

    def presigned():
        client("s3").generate_presigned_url("get_object", Params={{"Bucket": "b", "Key": "k"}})

    def described():
        help_of = client("sns").publish.__doc__
        assert help_of
        client("sns").meta.service_model.operation_model("Publish").input_shape

    def stubbed():
        from ferroboto.stub import Stubber
        made = client("sns")
        with Stubber(made) as stubber:
            stubber.add_response("list_topics", {{"Topics": []}})
            made.list_topics()

    def twins():
        from ferroboto.botocore.session import get_session
        made = get_session().create_client("sns", "eu-west-1", endpoint_url=url, **keys)
        made.list_topics()

    def transferred():
        from ferroboto.s3.transfer import TransferConfig, create_transfer_manager
        create_transfer_manager(client("s3"), TransferConfig()).shutdown()

    kinds = [value for name, value in list(globals().items()) if callable(value) and name not in ("session", "client")]
    assert len(kinds) == 18

    def work(number):
        kind = kinds[number % len(kinds)]
        barrier.wait()
        try:
            kind()
        except BaseException:
            failures.append(f"{{kind.__name__}}: {{traceback.format_exc()}}")

    {before}
    threads = [threading.Thread(target=work, args=(number,)) for number in range({first}, {first} + 30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(*failures, sep="\\n")
    """
)


@pytest.mark.parametrize("first", range(6))
@pytest.mark.parametrize("before", ["", "import ferroboto", "import ferroboto, logging, botocore.session"])
def test_many_at_the_same_moment(server: CaptureServer, first: int, before: str) -> None:
    server.script([Answer(body=b"<R><ListTopicsResult><Topics/></ListTopicsResult></R>")])
    code = CHILD.format(keys=KEYS, first=3 * first, before=before)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, server.url],
        capture_output=True,
        text=True,
        timeout=28,
        check=False,
        env=environment,
    )
    assert ran.stdout.strip() == ""
    assert (ran.returncode, ran.stderr) == (0, "")


HALF = textwrap.dedent(
    """
    import sys
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    import ferroboto

    name, url = sys.argv[1:]
    half = sys.modules[name] = ModuleType(name)
    half.__spec__ = ModuleSpec(name, None)
    half.__spec__._initializing = True
    client = ferroboto.Session(region_name="eu-west-1", **{keys!r}).client("sns", endpoint_url=url)
    print(client.list_topics()["Topics"])
    """
)


@pytest.mark.parametrize(
    "name",
    ["datetime", "socket", "logging", "botocore.handlers", "botocore.awsrequest", "ferroboto._calls.replaced"],
)
def test_a_module_that_another_thread_is_importing(server: CaptureServer, name: str) -> None:
    """It is in `sys.modules` before it has what it will have."""
    server.script([Answer(body=b"<R><ListTopicsResult><Topics/></ListTopicsResult></R>")])
    code, environment = HALF.format(keys=KEYS), {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", code, name, server.url],
        capture_output=True,
        text=True,
        timeout=28,
        check=False,
        env=environment,
    )
    assert (ran.stdout, ran.stderr, ran.returncode) == ("[]\n", "", 0)
