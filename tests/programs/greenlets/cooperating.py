"""A program on greenlets that calls a service; ``cooperating.py RUNTIME LIBRARY SCENARIO URL ROOTS`` prints what came of it.

Run by test_greenlets.py in an environment with gevent and eventlet, on boto3 and on ferroboto.
"""

import importlib
import itertools
import json
import sys
import time

RUNTIME, LIBRARY, SCENARIO, URL, ROOTS = sys.argv[1:]

if RUNTIME == "gevent":
    import gevent
    from gevent import monkey

    monkey.patch_all()
    spawn, Timeout, nap = gevent.spawn, gevent.Timeout, gevent.sleep

    def results(greenlets):
        gevent.joinall(greenlets)
        return [greenlet.get() for greenlet in greenlets]
else:
    import eventlet

    eventlet.monkey_patch()
    spawn, Timeout, nap = eventlet.spawn, eventlet.Timeout, eventlet.sleep

    def results(greenlets):
        return [greenlet.wait() for greenlet in greenlets]


library = importlib.import_module(LIBRARY)
Config = importlib.import_module("botocore.config" if LIBRARY == "boto3" else "ferroboto.config").Config
KEYS = {"region_name": "us-east-1", "aws_access_key_id": "a", "aws_secret_access_key": "b"}


def made(service="sns", **options):
    options.setdefault("config", Config(retries={"total_max_attempts": 3}, read_timeout=1.5, connect_timeout=5))
    return library.client(service, **{"endpoint_url": URL, **KEYS, **options})


def outcome(work):
    try:
        return work()
    except BaseException as error:  # noqa: BLE001 - what is raised is what is compared
        return f"{type(error).__name__}: {error}".replace(URL, "URL")


def timed(work):
    """What came of work, whether it took less than a second, and whether the hub went on meanwhile."""
    beats = []

    def beat():
        while True:
            beats.append(time.monotonic())
            nap(0.01)

    heart = spawn(beat)
    nap(0)
    begun = time.monotonic()
    value = work()
    took = time.monotonic() - begun
    heart.kill()
    gaps = [after - before for before, after in itertools.pairwise(beats)]
    return value, took < 1, max(gaps) < 0.2


def listed(client):
    return len(client.list_topics()["Topics"])


def at_once():
    client = made()
    return timed(lambda: results([spawn(listed, client) for _ in range(5)]))


def timeout():
    client = made()

    def limited():
        with Timeout(0.2):
            return listed(client)

    first = outcome(limited)
    return first.partition(" ")[0], outcome(lambda: listed(client))


def again():
    client = made()
    return [listed(client) for _ in range(3)]


def silence():
    return outcome(lambda: listed(made(config=Config(retries={"total_max_attempts": 1}, read_timeout=0.2))))


def retries():
    return timed(lambda: listed(made()))


def killed():
    client = made()
    greenlet = spawn(listed, client)
    nap(0.2)
    greenlet.kill()
    return outcome(lambda: listed(client))


def bodies():
    """Two streams at a time, one of them read by two greenlets."""
    client = made("polly")

    def spoken():
        return client.synthesize_speech(OutputFormat="mp3", Text="a", VoiceId="Joanna")["AudioStream"]

    def read():
        return spoken().read().decode()

    def limited():
        with Timeout(0.1):
            return spoken().read()

    return timed(lambda: results([spawn(read), spawn(read)])), outcome(limited).partition(" ")[0]


def one_body():
    client = made("polly")
    body = client.synthesize_speech(OutputFormat="mp3", Text="a", VoiceId="Joanna")["AudioStream"]
    reading = spawn(body.read)
    nap(0.05)
    seen = spawn(body.close)
    results([seen])
    return reading is not None


def secure():
    client = made(verify=ROOTS)
    calls = [spawn(listed, client) for _ in range(3)]
    return timed(lambda: results(calls)), outcome(lambda: listed(made()))[:90].replace("localhost", "127.0.0.1")


def proxied():
    client = made(endpoint_url="http://sns.invalid", config=Config(proxies={"http": URL}))
    return timed(lambda: results([spawn(listed, client) for _ in range(3)]))


def refused():
    client = made(endpoint_url="http://127.0.0.1:9", config=Config(retries={"total_max_attempts": 1}))
    unknown = made(endpoint_url="http://nowhere.invalid", config=Config(retries={"total_max_attempts": 1}))
    return outcome(lambda: listed(client)), outcome(lambda: listed(unknown))


def role():
    """The keys of a role are fetched by one of the greenlets that need them."""
    session = (library.Session if LIBRARY == "boto3" else library.session.Session)(profile_name="role")
    client = session.client("sns", region_name="us-east-1", endpoint_url=URL)
    return timed(lambda: results([spawn(listed, client) for _ in range(3)]))


def instance():
    session = (library.Session if LIBRARY == "boto3" else library.session.Session)()
    return timed(lambda: results([spawn(lambda: session.get_credentials().access_key) for _ in range(2)]))


print(json.dumps(globals()[SCENARIO]()))
