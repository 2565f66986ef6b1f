"""Compares transfers of files with those of boto3 and of other libraries: ``python benches/transfers.py [--quick]``.

Each measurement is a process of its own; the libraries take turns. Files are in the page cache and the server is on the
loopback interface, without TLS: what is measured is the library. Libraries that are not installed are left out.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import bare_transfers

HERE = Path(__file__).resolve().parent
KEYS = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "secret", "region_name": "us-east-1"}
RIVALS = Path(os.environ.get("FERROBOTO_RIVALS", Path(sys.executable).parent.parent / "rivals"))
MB = 1024 * 1024
SMALL = 100_000
# What the project wants: how many times better than each rival, by figure.
GOALS = {("CPU", "boto3"): 2.0, ("throughput", "boto3"): 1.6, ("small", "boto3"): 8.0}
MEMORY = 100 * MB


def _boto3_like(name: str) -> Callable[[str], tuple[Callable[[str, str], Any], Callable[[str, str], Any]]]:
    def make(url: str) -> tuple[Callable[[str, str], Any], Callable[[str, str], Any]]:
        module = __import__("importlib").import_module(name)
        client = module.client("s3", endpoint_url=url, **KEYS)
        return (
            lambda path, key: client.upload_file(path, "bucket", key),
            lambda path, key: client.download_file("bucket", key, path),
        )

    return make


def _crt(url: str) -> tuple[Callable[[str, str], Any], Callable[[str, str], Any]]:
    # boto3 gives its client on awscrt no URL, so that this is what it is made of.
    crt: Any = __import__("importlib").import_module("s3transfer.crt")
    session = __import__("importlib").import_module("botocore.session").Session()
    session.set_credentials(KEYS["aws_access_key_id"], KEYS["aws_secret_access_key"])
    region = KEYS["region_name"]
    serializer = crt.BotocoreCRTRequestSerializer(session, {"region_name": region, "endpoint_url": url})
    credentials = crt.BotocoreCRTCredentialsWrapper(session.get_credentials())
    provider = credentials.to_crt_credentials_provider()
    client = crt.create_s3_crt_client(region, provider, use_ssl=False, verify=False)
    manager = crt.CRTTransferManager(client, serializer)

    def download(path: str, key: str) -> None:
        manager.download("bucket", key, path).result()
        while not os.path.exists(path):
            # It is renamed a moment later.
            time.sleep(0.001)

    return lambda path, key: manager.upload(path, "bucket", key).result(), download


def _obstore(url: str) -> tuple[Callable[[str, str], Any], Callable[[str, str], Any]]:
    obstore: Any = __import__("importlib").import_module("obstore")
    store_module: Any = __import__("importlib").import_module("obstore.store")
    store = store_module.S3Store(
        "bucket",
        endpoint=url,
        access_key_id="AKIDEXAMPLE",
        secret_access_key="secret",
        region="us-east-1",
        virtual_hosted_style_request=False,
        client_options={"allow_http": True},
    )

    def download(path: str, key: str) -> None:
        with open(path, "wb") as file:
            file.writelines(obstore.get(store, key).stream(min_chunk_size=MB))

    return lambda path, key: obstore.put(store, key, Path(path)), download


def _bare(url: str) -> tuple[Callable[[str, str], Any], Callable[[str, str], Any]]:
    # The size of a download is that of its source.
    def download(path: str, key: str) -> None:
        bare_transfers.download(url, path, os.path.getsize(os.path.join(os.path.dirname(path), "source")))

    return lambda path, key: bare_transfers.upload(url, path), download


LIBRARIES = {
    "ferroboto": _boto3_like("ferroboto"),
    "boto3": _boto3_like("boto3"),
    "faster_boto3": _boto3_like("faster_boto3"),
    "obstore": _obstore,
    "crt": _crt,
    "bare Python": _bare,
}
# The same library in an environment with awscrt.
ENVIRONMENTS = {
    "boto3 on awscrt": ("crt", "crt"),
    "faster-boto3": ("faster_boto3", "faster-boto3"),
    "obstore": ("obstore", "obstore"),
}


def measure(library: str, what: str, url: str, folder: str, size: int) -> dict[str, float]:
    """One measurement, in this process."""
    upload, download = LIBRARIES[library](url)
    path = os.path.join(folder, "source" if "up" in what else f"target-{os.getpid()}")
    upload(os.path.join(folder, "little"), "warm")
    before = resource.getrusage(resource.RUSAGE_SELF)
    begun = time.perf_counter()
    if what == "upload":
        upload(path, "key")
    elif what == "download":
        download(path, "key")
    else:
        act = upload if what == "up" else download
        names = [os.path.join(folder, "little" if what == "up" else f"small-{index % 50}") for index in range(size)]
        with ThreadPoolExecutor(10) as pool:
            list(pool.map(act, names, map(str, range(size))))
    took = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_SELF)
    if what == "download":
        os.unlink(path)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": took, "cpu": cpu, "memory": (after.ru_maxrss - before.ru_maxrss) * 1024.0}


def _python(library: str) -> tuple[str, str] | None:
    """What runs a library, and the name that it is imported by."""
    if library in ENVIRONMENTS:
        name, environment = ENVIRONMENTS[library]
        own = RIVALS / environment / "bin" / "python"
        if own.is_file():
            return str(own), name
        return (sys.executable, name) if library == name and find_spec(name) else None
    return sys.executable, library


@contextlib.contextmanager
def serving(size: int) -> Iterator[str]:
    """A server of objects of a size; its URL."""
    command = [sys.executable, str(HERE / "object_server.py"), str(size)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield server.stdout.readline().strip()
        finally:
            server.kill()


def compare(what: str, size: int, rounds: int, folder: str) -> dict[str, list[dict[str, float]]]:
    """The measurements of all libraries, which take turns."""
    found: dict[str, list[dict[str, float]]] = {}
    objects = size if what in ("upload", "download") else SMALL
    libraries = ["boto3", "ferroboto", "obstore", "boto3 on awscrt", "faster-boto3"]
    if objects == size:
        libraries.append("bare Python")
    with serving(objects) as url:
        for _ in range(rounds):
            for library in libraries:
                runs = _python(library)
                if runs is None or (runs[1] == "crt" and url.rpartition(":")[2].isdecimal()):
                    continue
                own = [runs[0], __file__, "--one", runs[1], what, url, folder, str(size)]
                out = subprocess.run(own, capture_output=True, text=True, check=True)
                found.setdefault(library, []).append(json.loads(out.stdout))
    return found


def medians(found: dict[str, list[dict[str, float]]]) -> dict[str, dict[str, float]]:
    """The median of each figure of each library."""
    return {
        library: {name: statistics.median(it[name] for it in values) for name in values[0]}
        for library, values in found.items()
    }


@contextlib.contextmanager
def files(large: int) -> Iterator[str]:
    """A folder in memory with the files that are uploaded."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        Path(folder, "little").write_bytes(bytes(SMALL))
        with open(os.path.join(folder, "source"), "wb") as file:
            file.writelines(os.urandom(MB) for _ in range(large // MB))
        yield folder


def compare_commands(arguments: list[str], size: int, rounds: int) -> dict[str, list[float]]:
    """The wall times of a command and the AWS CLI's, in seconds; nothing where that is not installed."""
    programs = {"AWS CLI": RIVALS / "awscli" / "bin" / "aws", "ferroboto": Path(sys.executable).with_name("ferroboto")}
    if not all(program.is_file() for program in programs.values()):
        return {}
    settings = {
        "AWS_ACCESS_KEY_ID": KEYS["aws_access_key_id"],
        "AWS_SECRET_ACCESS_KEY": KEYS["aws_secret_access_key"],
        "AWS_CONFIG_FILE": os.devnull,
    }
    found: dict[str, list[float]] = {name: [] for name in programs}
    with serving(size) as url:
        for _ in range(rounds):
            for name, program in programs.items():
                begun = time.perf_counter()
                command = [str(program), "s3", *arguments, "--endpoint-url", url, "--region", KEYS["region_name"]]
                subprocess.run(command, env={**os.environ, **settings}, stdout=subprocess.DEVNULL, check=True)
                found[name].append(time.perf_counter() - begun)
    return found


def commands(folder: str, large: int) -> list[tuple[str, list[str], float]]:
    """Titles, arguments and goals of the commands that are compared."""
    source = os.path.join(folder, "source")
    return [
        (f"s3 cp of {large // MB} MB, up", ["cp", source, "s3://bucket/key", "--no-progress"], 3.0),
        (f"s3 cp of {large // MB} MB, down", ["cp", "s3://bucket/key", f"{source}-2", "--no-progress"], 3.0),
        ("s3 ls of 10,000 keys", ["ls", "s3://bucket/photos/2027/02/"], 8.0),
    ]


def show_commands(folder: str, large: int, rounds: int) -> int:
    """Compare commands with the AWS CLI's, and print; how many goals are missed."""
    missed = 0
    for title, arguments, goal in commands(folder, large):
        times = compare_commands(arguments, large, rounds)
        if not times:
            continue
        found = {name: statistics.median(values) for name, values in times.items()}
        ratio = found["AWS CLI"] / found["ferroboto"]
        print(f"{title}: AWS CLI {found['AWS CLI']:.3f} s, ferroboto {found['ferroboto']:.3f} s, {ratio:.1f}x")
        if ratio < goal:
            missed += 1
            print(f"    goal missed: {ratio:.1f} times as fast, wanted {goal}")
    return missed


def main() -> int:
    """Measure, and print a table."""
    if sys.argv[1:2] == ["--one"]:
        library, task, url, place, count = sys.argv[2:]
        print(json.dumps(measure(library, task, url, place, int(count))))
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="100 MB and 100 files, once")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    large, many, rounds = (100 * MB, 100, 1) if arguments.quick else (1024 * MB, 1000, arguments.rounds)
    missed = 0
    with files(large) as folder:
        for what, size in (("upload", large), ("download", large), ("up", many), ("down", many)):
            title = {"up": f"{many} files of 100 KB up", "down": f"{many} files of 100 KB down"}
            print(title.get(what, f"{what} of {large // MB} MB"))
            found = medians(compare(what, size, rounds, folder))
            own = found["ferroboto"]
            for library, it in found.items():
                ratio = f"{it['seconds'] / own['seconds']:.2f}x the time, {it['cpu'] / own['cpu']:.2f}x the CPU"
                print(
                    f"    {library:16} {it['seconds']:7.3f} s, CPU {it['cpu']:7.3f} s, memory {it['memory'] / MB:5.0f} MB"
                    f"    {ratio if library != 'ferroboto' else ''}"
                )
            rival = found["boto3"]
            small = what in ("up", "down")
            wanted = [("throughput", "seconds", GOALS["small" if small else "throughput", "boto3"])]
            wanted += [] if small else [("CPU", "cpu", GOALS["CPU", "boto3"])]
            for name, key, goal in wanted:
                if rival[key] / own[key] < goal:
                    missed += 1
                    print(f"    goal missed: {name} {rival[key] / own[key]:.2f} times boto3's, wanted {goal}")
            if own["memory"] > MEMORY:
                missed += 1
                print(f"    goal missed: memory {own['memory'] / MB:.0f} MB")
        missed += show_commands(folder, large, rounds)
    return 1 if missed else 0


if __name__ == "__main__":
    raise SystemExit(main())
