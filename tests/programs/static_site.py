"""Publish a folder as a website in a bucket: types and cache rules by suffix, what is stale goes, links for reviewers."""

import hashlib
import mimetypes
import tempfile
from pathlib import Path

import boto3
from botocore.exceptions import ClientError

PAGES = {
    "index.html": "<h1>Hello</h1><link rel=stylesheet href=style.css>",
    "style.css": "h1 { color: teal }",
    "blog/first post.html": "<p>Grüße</p>",
    "blog/ünïcode & more.html": "<p>symbols</p>",
    "data/feed.json": '{"items": []}',
    "empty.txt": "",
}


def write(folder):
    for name, text in PAGES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def publish(bucket, folder):
    """Upload what changed and delete what is gone."""
    remote = {summary.key: summary.e_tag.strip('"') for summary in bucket.objects.all()}
    local = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    changed = 0
    for key, path in local.items():
        if remote.get(key) == hashlib.md5(path.read_bytes()).hexdigest():
            continue
        kind = mimetypes.guess_type(key)[0] or "application/octet-stream"
        cache = "no-cache" if key.endswith(".html") else "max-age=3600"
        bucket.upload_file(str(path), key, ExtraArgs={"ContentType": kind, "CacheControl": cache})
        changed += 1
    stale = [{"Key": key} for key in remote if key not in local]
    if stale:
        bucket.delete_objects(Delete={"Objects": stale, "Quiet": True})
    return changed, len(stale)


def main():
    s3 = boto3.resource("s3", region_name="us-east-1")
    bucket = s3.create_bucket(Bucket="site-of-mine")
    bucket.wait_until_exists()
    bucket.Website().put(
        WebsiteConfiguration={"IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "404.html"}}
    )
    bucket.Versioning().enable()
    print(bucket.Website().index_document, bucket.Versioning().status, bucket.creation_date is not None)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write(folder)
        print(publish(bucket, folder))
        print(publish(bucket, folder))
        (folder / "style.css").write_text("h1 { color: navy }", encoding="utf-8")
        (folder / "empty.txt").unlink()
        print(publish(bucket, folder))
        back = folder / "back.html"
        bucket.download_file("blog/first post.html", str(back))
        print(back.read_text(encoding="utf-8"))

    for summary in bucket.objects.filter(Prefix="blog/"):
        object = summary.Object()
        print(summary.key, summary.size, object.content_type, object.cache_control)
    print(
        [summary.key for summary in bucket.objects.limit(2)],
        [len(page) for page in bucket.objects.page_size(2).pages()],
    )
    style = bucket.Object("style.css")
    print(style.get()["Body"].read(), len(list(bucket.object_versions.filter(Prefix="style.css"))))
    style.copy_from(CopySource=f"{bucket.name}/index.html", MetadataDirective="COPY")
    print(style.content_length, style.meta.data is not None, style == s3.Object("site-of-mine", "style.css"))
    url = s3.meta.client.generate_presigned_url("get_object", Params={"Bucket": bucket.name, "Key": "index.html"})
    print("X-Amz-Signature=" in url or "Signature=" in url)
    try:
        bucket.Object("nothing").load()
    except ClientError as error:
        print(error.response["Error"]["Code"], error.operation_name)
    bucket.object_versions.delete()
    bucket.delete()
    bucket.wait_until_not_exists()
    print([each.name for each in s3.buckets.all()])


if __name__ == "__main__":
    main()
