"""A program on greenlets that calls a service, ``cooperating.py RUNTIME LIBRARY``. Each line that it reads is a scenario, as
JSON: its name, the server's URL, a file of the scenario's, variables of the environment. It prints what came of each.

Run by test_greenlets.py in an environment with gevent and eventlet, on boto3 and on ferroboto.
"""

import importlib
import io
import itertools
import json
import os
import sys
import time

RUNTIME, LIBRARY = sys.argv[1:]
# Of the scenario.
URL = FILE = ""

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
PART = 5 * 1024 * 1024
IN_PARTS = importlib.import_module(f"{LIBRARY}.s3.transfer").TransferConfig(
    multipart_threshold=PART, multipart_chunksize=PART, max_concurrency=2
)
KEYS = {
    "region_name": "us-east-1",
    "aws_access_key_id": "a",
    "aws_secret_access_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
}


def made(service="sns", **options):
    options.setdefault("config", Config(retries={"total_max_attempts": 3}, read_timeout=1.5, connect_timeout=5))
    return library.client(service, **{"endpoint_url": URL, **KEYS, **options})


def outcome(work):
    try:
        return work()
    except BaseException as error:  # noqa: BLE001 - what is raised is what is compared
        return f"{type(error).__name__}: {error}".replace(URL, "URL")


def timed(work, limit=1, pause=0.2):
    """What came of work, whether it took less than so many seconds, and whether the hub went on without a longer pause."""
    beats = []

    def beat():
        while True:
            beats.append(time.monotonic())
            nap(0.01)

    heart = spawn(beat)
    nap(0)
    begun = time.monotonic()
    value = work()
    ended = time.monotonic()
    took = ended - begun
    heart.kill()
    beats.append(ended)
    gaps = [after - before for before, after in itertools.pairwise(beats)]
    return value, took < limit, max(gaps) < pause


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
    client = made(verify=FILE)
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


def transfers():
    """A file that goes up in parts, and comes down in two greenlets."""
    client = made("s3")
    data = os.urandom(PART + 100_000)
    with open(FILE, "wb") as file:
        file.write(data)
    names = [f"{FILE}.1", f"{FILE}.2"]
    reported = []

    def both():
        client.upload_file(FILE, "bucket", "key", Config=IN_PARTS, Callback=reported.append)
        results([spawn(client.download_file, "bucket", "key", name, None, None, IN_PARTS) for name in names])
        return sum(reported) == len(data)

    def received(name):
        with open(name, "rb") as file:
            return file.read()

    outcomes = timed(both, 5, 0.45)
    return [*outcomes[::2], all(received(name) == data for name in names)]


def transfers_of_objects():
    """From and to objects that are like files, by the methods of a resource."""
    s3 = (library if LIBRARY == "boto3" else library.session).Session(**KEYS).resource("s3", endpoint_url=URL)
    data = os.urandom(PART + 100_000)

    def both():
        s3.Bucket("bucket").upload_fileobj(io.BytesIO(data), "object", Config=IN_PARTS)
        received = io.BytesIO()
        s3.Object("bucket", "object").download_fileobj(received, Config=IN_PARTS)
        return received.getvalue() == data

    return timed(both, 5, 0.45)


def limited_transfers():
    """A timeout ends an upload, when it begins or in its parts, and a download. The client can be used as before."""
    client = made("s3")
    with open(FILE, "wb") as file:
        file.write(bytes(2 * PART))

    def limited(work):
        with Timeout(0.2):
            work()

    def up(key):
        return outcome(lambda: limited(lambda: client.upload_file(FILE, "bucket", key, Config=IN_PARTS)))

    def down(key):
        return outcome(lambda: limited(lambda: client.download_file("bucket", key, f"{FILE}.{key}", Config=IN_PARTS)))

    ended = [up("beginning"), up("parts"), down("body")]
    # What was begun is aborted as soon as its name is known.
    nap(1)
    client.put_object(Bucket="bucket", Key="after", Body=b"a")
    return [text.partition(" ")[0] for text in ended]


def events():
    """Events that flow both ways at a time, in two greenlets."""
    client = made("lexv2-runtime", config=Config(inject_host_prefix=False))
    names = {"botId": "BOTIDBOTID", "botAliasId": "TSTALIASID", "localeId": "en_US", "sessionId": "session"}

    def spoken():
        for text in ("hello", "world"):
            nap(0.05)
            yield {"TextInputEvent": {"text": text}}

    def talk():
        return list(client.start_conversation(**names, requestEventStream=spoken())["responseEventStream"])

    def limited():
        with Timeout(0.3):
            return talk()

    return timed(lambda: results([spawn(talk), spawn(talk)]), 3), outcome(limited).partition(" ")[0]


def run(scenario, url, file, variables):
    global URL, FILE
    URL, FILE = url, file
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        return globals()[scenario]()
    finally:
        os.environ.clear()
        os.environ.update(before)


for line in sys.stdin:
    print(json.dumps(run(*json.loads(line))), flush=True)
