"""The buckets behind access points, so that nothing is moved onto itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ._paths import split

_POINT = re.compile(r"^arn:aws.*:s3:[a-z0-9\-]+:(?P<account>[0-9]{12}):accesspoint[:/](?P<name>[a-z0-9\-]{3,50})$")
_OUTPOST = re.compile(
    r"^arn:aws.*:s3-outposts:[a-z0-9\-]+:(?P<account>[0-9]{12}):outpost/op-[a-zA-Z0-9]+/accesspoint[:/][a-z0-9\-]{3,50}$"
)
_REGIONS = re.compile(r"^arn:aws:s3::(?P<account>[0-9]{12}):accesspoint[:/](?P<alias>[a-zA-Z0-9]+\.mrap)$")
_ALIAS = "-s3alias"
_OUTPOST_ALIAS = "--op-s3"


def is_access_point(path: str) -> bool:
    """Whether a path names an access point in place of a bucket."""
    bucket = split(path)[0]
    patterns = (_POINT, _OUTPOST, _REGIONS)
    return any(pattern.match(bucket) for pattern in patterns) or bucket.endswith((_ALIAS, _OUTPOST_ALIAS))


def underlying(path: str, client: Callable[[str], Any]) -> list[str]:
    """The paths that a path stands for, by what ``client`` of a service answers."""
    bucket, key = split(path)
    buckets = [bucket]
    if match := _POINT.match(bucket):
        buckets = [_bucket(client, match["account"], match["name"])]
    elif match := _OUTPOST.match(bucket):
        buckets = [_bucket(client, match["account"], bucket)]
    elif match := _REGIONS.match(bucket):
        buckets = _buckets_of_regions(client, match["account"], match["alias"])
    elif bucket.endswith(_ALIAS):
        account = client("sts").get_caller_identity()["Account"]
        buckets = [_bucket(client, account, bucket)]
    elif bucket.endswith(_OUTPOST_ALIAS):
        raise ValueError(f"The bucket of {bucket} cannot be found by its alias: give the ARN of the access point.")
    return [f"s3://{name}/{key}" for name in buckets]


def _bucket(client: Callable[[str], Any], account: str, name: str) -> str:
    bucket: str = client("s3control").get_access_point(AccountId=account, Name=name)["Bucket"]
    return bucket


def _buckets_of_regions(client: Callable[[str], Any], account: str, alias: str) -> list[str]:
    asked = {"AccountId": account}
    while True:
        page = client("s3control").list_multi_region_access_points(**asked)
        for point in page["AccessPoints"]:
            if point["Alias"] == alias:
                return [region["Bucket"] for region in point["Regions"]]
        token = page.get("NextToken")
        if not token:
            raise ValueError(f"Account {account} has no multi-region access point with the alias {alias}.")
        asked["NextToken"] = token
