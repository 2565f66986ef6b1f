"""A program for aiobotocore: prints what it gets from the endpoint that its argument names."""

from __future__ import annotations

import asyncio
import datetime
import sys
from typing import Any

from aiobotocore.client import AioBaseClient
from aiobotocore.config import AioConfig
from aiobotocore.credentials import AioDeferredRefreshableCredentials, AioRefreshableCredentials
from aiobotocore.session import AioSession, get_session
from aiobotocore.stub import AioStubber
from botocore.exceptions import ClientError, NoRegionError, ParamValidationError
from botocore.session import Session

ENDPOINT = sys.argv[1]
CONFIG = AioConfig(connect_timeout=2, connector_args={"ttl_dns_cache": 5}, retries={"max_attempts": 0})


def end(seconds: float) -> str:
    return (datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)).isoformat()


async def renewed() -> dict[str, Any]:
    await asyncio.sleep(0)
    return {"access_key": "NEW", "secret_key": "s", "token": "t", "expiry_time": end(3600)}


async def calls(session: AioSession) -> None:
    context = session.create_client("sqs", region_name="eu-west-1", endpoint_url=ENDPOINT, config=CONFIG)
    async with context as sqs:
        print(isinstance(sqs, AioBaseClient), sqs.meta.region_name, sqs.meta.config.connect_timeout)
        async for page in sqs.get_paginator("list_queues").paginate():
            print(page["QueueUrls"])
        try:
            await sqs.get_queue_url(QueueName="gone")
        except sqs.exceptions.QueueDoesNotExist as error:
            print(type(error).__name__, error.response["Error"]["Code"])
        except ClientError as error:
            print(error)
        with AioStubber(sqs) as stubber:
            stubber.add_response("get_queue_url", {"QueueUrl": "stubbed"})
            print((await sqs.get_queue_url(QueueName="q"))["QueueUrl"])
    async with session.create_client("s3", region_name="us-east-1", endpoint_url=ENDPOINT, config=CONFIG) as s3:
        response = await s3.get_object(Bucket="bucket", Key="key")
        async with response["Body"] as body:
            print(await body.read(4), [chunk async for chunk in body.iter_chunks(2)])
        await s3.put_object(Bucket="bucket", Key="key", Body=b"text")


async def credentials() -> None:
    old = {"access_key": "OLD", "secret_key": "s", "token": "t", "expiry_time": end(1)}
    for keys in (
        AioRefreshableCredentials.create_from_metadata(old, refresh_using=renewed, method="program"),
        AioDeferredRefreshableCredentials(refresh_using=renewed, method="program"),
    ):
        session = get_session()
        session._credentials = keys
        async with session.create_client("s3", region_name="eu-west-1", endpoint_url=ENDPOINT, config=CONFIG) as s3:
            await s3.delete_object(Bucket="bucket", Key="key")
        found = await session.get_credentials()
        frozen = await found.get_frozen_credentials()
        print(found.method, frozen.access_key, await found.get_token())


async def main() -> None:
    session = get_session()
    print(issubclass(AioSession, Session), session.user_agent_name)
    session.set_credentials("AK", "SK", "T")
    found = await session.get_credentials()
    print(type(found).__name__, (await found.get_frozen_credentials()).token)
    await calls(session)
    await credentials()
    print(
        (await session.get_service_model("sqs")).service_name, "eu-west-1" in await session.get_available_regions("sqs")
    )
    for arguments in ({"invalid": 1}, {"use_dns_cache": 3}, {"ttl_dns_cache": "x"}):
        try:
            AioConfig(connector_args=arguments)
        except ParamValidationError as error:
            print(error)
    # An error belongs to where the client is made.
    context = session.create_client("sqs")
    try:
        await context.__aenter__()
    except NoRegionError as error:
        print(error)


asyncio.run(main())
