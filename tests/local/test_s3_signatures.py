"""The local S3: presigned links and forms of both versions, streaming signatures, and what is refused without one."""

from __future__ import annotations

import base64
import datetime
import hashlib
import hmac
import json
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore import UNSIGNED
from botocore.config import Config

import ferroboto
from ferroboto.local import Server, World, serve
from tests.support.home import Home

from .test_s3 import refused

KEY = {"aws_access_key_id": "AKIDEXAMPLE", "aws_secret_access_key": "a secret / of + signs"}


@pytest.fixture
def server(ferroboto_local: World) -> Iterator[Server]:
    key, secret = KEY.values()
    with serve(world=ferroboto_local.endpoint_url, access_key=key, secret_key=secret) as server:
        yield server


def client(server: Server, key: dict[str, str] = KEY, **config: Any) -> Any:
    return boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=server.endpoint_url,
        config=Config(retries={"total_max_attempts": 1}, **config),
        **key,
    )


@pytest.fixture
def s3(server: Server) -> Any:
    s3 = client(server)
    s3.create_bucket(Bucket="pets")
    s3.put_object(Bucket="pets", Key="a b/ü", Body=b"content")
    return s3


def fetch(url: str, method: str = "GET", body: bytes | None = None, **headers: str) -> tuple[int, bytes]:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, data=body, method=method, headers=names)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()


def test_wrong_keys(s3: Any, server: Server) -> None:
    assert s3.get_object(Bucket="pets", Key="a b/ü")["Body"].read() == b"content"
    wrong = client(server, {**KEY, "aws_secret_access_key": "other"})
    assert refused(wrong.list_buckets)["Code"] == "SignatureDoesNotMatch"
    assert refused(wrong.put_object, Bucket="pets", Key="x", Body=b"x")["Code"] == "SignatureDoesNotMatch"
    unknown = client(server, {**KEY, "aws_access_key_id": "other"})
    assert refused(unknown.list_buckets)["Code"] == "InvalidAccessKeyId"
    nobody = client(server, signature_version=UNSIGNED)
    for call, params in (
        (nobody.list_buckets, {}),
        (nobody.get_object, {"Bucket": "pets", "Key": "a b/ü"}),
        (nobody.put_object, {"Bucket": "pets", "Key": "x", "Body": b"x"}),
        (nobody.delete_object, {"Bucket": "pets", "Key": "x"}),
    ):
        error = refused(call, **params)
        assert (error["Code"], error["status"]) == ("AccessDenied", 403)


@pytest.mark.parametrize("version", ["s3", "s3v4"])
def test_links(version: str, s3: Any, server: Server) -> None:
    signer = client(server, signature_version=version)
    link = signer.generate_presigned_url("get_object", Params={"Bucket": "pets", "Key": "a b/ü"})
    assert ("X-Amz-Signature" in link) == (version == "s3v4")
    assert fetch(link) == (200, b"content")
    status, _ = fetch(link.replace("Expires=", "Expires=1"))
    assert status in (400, 403)
    assert fetch(link.replace("pets", "dogs"))[0] == 403
    assert fetch(link, "DELETE")[0] == 403
    kind = {"Bucket": "pets", "Key": "put", "ContentType": "text/plain"}
    link = signer.generate_presigned_url("put_object", Params=kind)
    assert fetch(link, "PUT", b"new", Content_Type="text/html")[0] == 403
    assert fetch(link, "PUT", b"new", Content_Type="text/plain")[0] == 200
    there = s3.get_object(Bucket="pets", Key="put")
    assert (there["Body"].read(), there["ContentType"]) == (b"new", "text/plain")
    shown = {"Bucket": "pets", "Key": "put", "ResponseContentDisposition": "attachment; filename=x"}
    link = signer.generate_presigned_url("get_object", Params=shown)
    with urllib.request.urlopen(link, timeout=10) as answer:
        assert answer.headers["Content-Disposition"] == "attachment; filename=x"
    gone = signer.generate_presigned_url("get_object", Params={"Bucket": "pets", "Key": "put"}, ExpiresIn=-10)
    status, _ = fetch(gone)
    assert status in (400, 403)


def test_headers_that_are_not_signed(s3: Any, server: Server) -> None:
    link = client(server, signature_version="s3v4").generate_presigned_url(
        "put_object", Params={"Bucket": "pets", "Key": "x"}
    )
    assert fetch(link, "PUT", b"new", x_amz_meta_more="x")[0] == 403


def test_links_expire_without_keys_too(ferroboto_local: World) -> None:
    with serve(world=ferroboto_local.endpoint_url) as server:
        signer = client(server)
        signer.create_bucket(Bucket="pets")
        signer.put_object(Bucket="pets", Key="a", Body=b"a")
        link = signer.generate_presigned_url("get_object", Params={"Bucket": "pets", "Key": "a"}, ExpiresIn=-5)
        status, body = fetch(link)
        assert (status, b"Request has expired" in body) == (403, True)


@pytest.mark.parametrize("version", ["s3", "s3v4"])
def test_links_expire_by_the_clock_of_the_world(version: str, ferroboto_local: World) -> None:
    with serve(world=ferroboto_local.endpoint_url) as server:
        signer = client(server, signature_version=version)
        signer.create_bucket(Bucket="pets")
        signer.put_object(Bucket="pets", Key="a", Body=b"a")
        wanted = {"Params": {"Bucket": "pets", "Key": "a"}, "ExpiresIn": 60}
        link = signer.generate_presigned_url("get_object", **wanted)
        assert fetch(link)[0] == 200
        ferroboto_local.advance(61)
        status, body = fetch(link)
        assert (status, b"Request has expired" in body) == (403, True)
        if version == "s3v4":
            # A link that is made later is as good for as long.
            time.sleep(1.1)
            assert fetch(signer.generate_presigned_url("get_object", **wanted))[0] == 200


def form(fields: dict[str, str], content: bytes, name: str = "cat.txt") -> tuple[bytes, str]:
    boundary = uuid.uuid4().hex
    parts = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'
        for key, value in fields.items()
    ]
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\nContent-Type: text/plain\r\n\r\n'
    body = "".join(parts).encode() + head.encode() + content + f"\r\n--{boundary}--\r\n".encode()
    return body, f"multipart/form-data; boundary={boundary}"


def send(post: dict[str, Any], content: bytes, **fields: str) -> tuple[int, bytes]:
    body, kind = form({**post["fields"], **fields}, content)
    return fetch(post["url"], "POST", body, Content_Type=kind)


@pytest.mark.parametrize("version", ["s3", "s3v4"])
def test_forms(version: str, s3: Any, server: Server) -> None:
    signer = client(server, signature_version=version)
    conditions = [["content-length-range", 1, 10], {"x-amz-meta-k": "v"}, ["starts-with", "$success_action_status", ""]]
    post = signer.generate_presigned_post(
        "pets", "dir/${filename}", Conditions=conditions, Fields={"x-amz-meta-k": "v"}
    )
    status, body = send(post, b"meow", success_action_status="201")
    assert status == 201
    assert b"<Key>dir/cat.txt</Key>" in body
    there = s3.get_object(Bucket="pets", Key="dir/cat.txt")
    assert (there["Body"].read(), there["Metadata"], there["ContentType"]) == (
        b"meow",
        {"k": "v"},
        "binary/octet-stream",
    )
    assert send(post, b"meow")[0] == 204
    assert b"EntityTooLarge" in send(post, b"m" * 11)[1]
    assert b"EntityTooSmall" in send(post, b"")[1]
    assert b"Extra input fields: x-amz-meta-other" in send(post, b"meow", **{"x-amz-meta-other": "x"})[1]
    assert b"Policy Condition failed" in send(post, b"meow", **{"x-amz-meta-k": "w"})[1]
    other = json.loads(base64.b64decode(post["fields"]["policy"]))
    other["conditions"] = other["conditions"][1:]
    forged = {**post["fields"], "policy": base64.b64encode(json.dumps(other).encode()).decode()}
    assert b"SignatureDoesNotMatch" in send({**post, "fields": forged}, b"meow")[1]
    bare = {"url": post["url"], "fields": {"key": "x"}}
    assert b"AccessDenied" in send(bare, b"meow")[1]
    old = signer.generate_presigned_post("pets", "x", ExpiresIn=-10)
    assert b"Policy expired" in send(old, b"meow")[1]
    large = signer.generate_presigned_post("pets", "large")
    content = bytes(range(256)) * 8192 + b"\r\n--"
    assert send(large, content)[0] == 204
    assert s3.get_object(Bucket="pets", Key="large")["Body"].read() == content


def sign(key: bytes, text: str) -> bytes:
    return hmac.new(key, text.encode(), hashlib.sha256).digest()


def streamed(
    server: Server, chunks: list[bytes], spoil: int | None = None, trailer: str | None = None
) -> tuple[int, bytes]:
    """Sends a body in signed chunks, as the SDKs for Java and Go do."""
    now = datetime.datetime.now(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    scope = f"{now[:8]}/us-east-1/s3/aws4_request"
    host = server.endpoint_url.removeprefix("http://")
    payload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD" + ("-TRAILER" if trailer else "")
    headers = {
        "content-encoding": "aws-chunked",
        "host": host,
        "x-amz-content-sha256": payload,
        "x-amz-date": now,
        "x-amz-decoded-content-length": str(sum(map(len, chunks))),
    }
    if trailer:
        headers["x-amz-trailer"] = trailer.split(":")[0]
    names = ";".join(sorted(headers))
    canonical = "\n".join(
        ["PUT", "/pets/streamed", "", *(f"{name}:{headers[name]}" for name in sorted(headers)), "", names, payload]
    )
    key = sign(
        sign(sign(sign(b"AWS4" + KEY["aws_secret_access_key"].encode(), now[:8]), "us-east-1"), "s3"), "aws4_request"
    )
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    signature = sign(key, f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{hashed}").hex()
    headers["authorization"] = (
        f"AWS4-HMAC-SHA256 Credential={KEY['aws_access_key_id']}/{scope}, SignedHeaders={names}, Signature={signature}"
    )
    body = b""
    empty = hashlib.sha256(b"").hexdigest()
    for number, chunk in enumerate([*chunks, b""]):
        hashed = hashlib.sha256(chunk).hexdigest()
        signature = sign(key, f"AWS4-HMAC-SHA256-PAYLOAD\n{now}\n{scope}\n{signature}\n{empty}\n{hashed}").hex()
        sent = "0" * 64 if number == spoil else signature
        body += f"{len(chunk):x};chunk-signature={sent}\r\n".encode() + chunk
        body += b"\r\n" if chunk or not trailer else b""
    if trailer:
        hashed = hashlib.sha256(f"{trailer}\n".encode()).hexdigest()
        signature = sign(key, f"AWS4-HMAC-SHA256-TRAILER\n{now}\n{scope}\n{signature}\n{hashed}").hex()
        body += f"{trailer}\r\nx-amz-trailer-signature:{signature}\r\n\r\n".encode()
    return fetch(f"{server.endpoint_url}/pets/streamed", "PUT", body, **headers)


def test_signed_chunks(s3: Any, server: Server) -> None:
    chunks = [b"a" * 65536, b"b" * 1024]
    assert streamed(server, chunks)[0] == 200
    there = s3.get_object(Bucket="pets", Key="streamed")
    assert there["Body"].read() == b"".join(chunks)
    assert "ContentEncoding" not in there
    for spoil in (0, 1, 2):
        status, body = streamed(server, [b"new"], spoil=min(spoil, 1))
        assert (status, b"SignatureDoesNotMatch" in body) == (403, True)
    right = "x-amz-checksum-crc32:" + base64.b64encode((0x352441C2).to_bytes(4, "big")).decode()
    assert streamed(server, [b"a", b"bc"], trailer=right)[0] == 200
    assert b"BadDigest" in streamed(server, [b"a", b"bd"], trailer=right)[1]
    assert s3.get_object(Bucket="pets", Key="streamed")["Body"].read() == b"abc"


def test_pages_of_other_sites(s3: Any, ferroboto_local: World) -> None:
    with serve(world=ferroboto_local.endpoint_url) as server:
        base = f"{server.endpoint_url}/pets"
        assert fetch(f"{base}/a%20b/%C3%BC")[0] == 200
        assert fetch(f"{base}/a%20b/%C3%BC", Sec_Fetch_Site="cross-site", Sec_Fetch_Dest="image")[0] == 403
        assert fetch(f"{base}/x", "PUT", b"x", Origin="http://evil.example")[0] == 403
        body, kind = form({"key": "x"}, b"x")
        assert fetch(base, "POST", body, Content_Type=kind, Origin="http://evil.example")[0] == 403
        assert fetch(base, "POST", body, Content_Type=kind, Sec_Fetch_Site="same-site")[0] == 403
        assert fetch(f"{base}/a%20b/%C3%BC", "DELETE", Sec_Fetch_Site="none")[0] == 403
        assert fetch(f"{base}/x", Host="pets.evil.example")[0] == 403
        assert fetch(f"{server.endpoint_url}/a%20b/%C3%BC", Host="pets.localhost")[0] == 200
        assert fetch(f"{server.endpoint_url}/a%20b/%C3%BC", Host="pets.s3.us-east-1.amazonaws.com")[0] == 200


def test_forms_need_no_credentials(home: Home) -> None:
    s3 = ferroboto.client("s3", endpoint_url="local")
    form = s3.generate_presigned_post("bucket", "key")
    assert form["fields"]["AWSAccessKeyId"] == "local"
    with pytest.raises(AttributeError):
        ferroboto.client("s3", endpoint_url="http://127.0.0.1:1").generate_presigned_post("bucket", "key")


def test_forms_with_odd_fields(ferroboto_local: World) -> None:
    ferroboto_local.client("s3").create_bucket(Bucket="pets")
    with serve(world=ferroboto_local.endpoint_url) as server:
        post = {"url": f"{server.endpoint_url}/pets", "fields": {}}
        status, body = send(post, b"x", key="k" * 1025)
        assert (status, b"<Code>KeyTooLongError</Code>" in body) == (400, True)
        # What is no address to go on to is ignored.
        assert send(post, b"x", key="a", success_action_redirect="http://x/\r\nX: y")[0] == 204
        status, body = send(post, b"x", key="ä b/c", success_action_status="201")
        assert (status, b"/pets/%C3%A4%20b/c</Location>" in body) == (201, True)


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [
        ("X-Amz-Expires=60", "X-Amz-Expires=-1", "X-Amz-Expires must be non-negative"),
        ("X-Amz-Expires=60", "X-Amz-Expires=x", "X-Amz-Expires should be a number"),
        ("X-Amz-Expires=60", "X-Amz-Expires=604801", "X-Amz-Expires must be less than a week"),
        ("X-Amz-Date", "X-Amz-Day", "Query-string authentication version 4 requires the X-Amz-Algorithm"),
    ],
)
def test_links_with_odd_parameters(old: str, new: str, text: str, s3: Any, server: Server) -> None:
    signer = client(server, signature_version="s3v4")
    link = signer.generate_presigned_url("get_object", Params={"Bucket": "pets", "Key": "a"}, ExpiresIn=60)
    status, body = fetch(link.replace(old, new))
    assert (status, b"<Code>AuthorizationQueryParametersError</Code>" in body) == (400, True)
    assert text.encode() in body
