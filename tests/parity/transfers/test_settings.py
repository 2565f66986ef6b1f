"""Arguments and settings of transfers act as boto3's."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.parity.transfers.pairs import (
    PART,
    Pair,
    config,
    data_of,
    s3transfer,
    transfer_module,
)
from tests.support.compare import differences
from tests.support.libraries import Library, reference, subject
from tests.support.objects import ObjectServer

EXTRA = [
    {"ContentType": "text/plain", "Metadata": {"a": "b"}, "ACL": "public-read"},
    {"ChecksumAlgorithm": "SHA256"},
    {"ChecksumAlgorithm": "sha1", "ExpectedBucketOwner": "123456789012", "RequestPayer": "requester"},
    {"ChecksumCRC32": "AAAAAA=="},
    {"ChecksumType": "COMPOSITE"},
    {"Tagging": "a=b", "StorageClass": "STANDARD_IA", "MpuObjectSize": 3 * PART},
]


@pytest.mark.parametrize("extra", EXTRA, ids=repr)
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_extra_arguments_go_where_boto3_puts_them(pair: Pair, extra: dict[str, Any], size: int) -> None:
    source = pair.folder / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        return client.upload_file(str(source), "bucket", "key", ExtraArgs=dict(extra), Config=config(library))

    pair.run(upload)


@pytest.mark.parametrize("calculation", ["when_required", "when_supported"])
@pytest.mark.parametrize("size", [100, 3 * PART])
def test_checksums_are_computed_as_configured(
    server: ObjectServer, tmp_path: Path, calculation: str, size: int
) -> None:
    pair = Pair(server, tmp_path, request_checksum_calculation=calculation)
    source = tmp_path / "source"
    source.write_bytes(data_of(size))

    def upload(library: Library, client: Any, _folder: Path, _progress: Any) -> Any:
        return client.upload_file(source, "bucket", "key", Config=config(library))

    pair.run(upload)


def test_settings_and_their_aliases(pair: Pair) -> None:
    def settings(library: Library, _client: Any, _folder: Path, _progress: Any) -> Any:
        one = transfer_module(library).TransferConfig(max_concurrency=3, max_io_queue=7, use_threads=False)
        two = transfer_module(library).TransferConfig()
        two.max_request_concurrency, two.max_io_queue = 5, 6
        names = [*transfer_module(library).TransferConfig.DEFAULTS, "max_in_memory_upload_chunks"]
        return [[getattr(it, name) for name in names] for it in (one, two)]

    pair.run(settings)


def test_allowed_arguments_are_boto3s() -> None:
    for name in ("ALLOWED_UPLOAD_ARGS", "ALLOWED_DOWNLOAD_ARGS", "ALLOWED_COPY_ARGS", "ALLOWED_DELETE_ARGS"):
        left, right = (getattr(s3transfer(it, "manager").TransferManager, name) for it in (reference(), subject()))
        assert differences(left, right) == []


def test_bandwidth_is_limited(server: ObjectServer, tmp_path: Path) -> None:
    import time

    client = subject().client("s3", server.url)
    (tmp_path / "source").write_bytes(data_of(6 * PART))
    limited = config(subject(), max_bandwidth=12 * PART)
    for transfer in (
        lambda: client.upload_file(str(tmp_path / "source"), "bucket", "key", Config=limited),
        lambda: client.download_file("bucket", "key", str(tmp_path / "target"), Config=limited),
    ):
        begun = time.monotonic()
        transfer()
        assert 0.3 < time.monotonic() - begun < 3
    assert (tmp_path / "target").read_bytes() == data_of(6 * PART)
