"""A program for aioboto3: prints what it gets from the endpoint that its argument names."""

from __future__ import annotations

import asyncio
import contextlib
import sys

import aioboto3
from aiobotocore.config import AioConfig

ENDPOINT = sys.argv[1]


async def main() -> None:
    session = aioboto3.Session("AK", "SK", region_name="eu-west-1")
    print((await session.get_credentials()).access_key, session.region_name, session.profile_name)
    async with contextlib.AsyncExitStack() as stack:
        config = AioConfig(retries={"max_attempts": 0})
        sqs = await stack.enter_async_context(session.client("sqs", endpoint_url=ENDPOINT, config=config))
        print((await sqs.list_queues())["QueueUrls"])
        s3 = await stack.enter_async_context(session.resource("s3", endpoint_url=ENDPOINT, config=config))
        bucket = await s3.Bucket("bucket")
        print([thing.key async for thing in bucket.objects.all()])
    print("eu-west-1" in await session.get_available_regions("sqs"))


asyncio.run(main())
