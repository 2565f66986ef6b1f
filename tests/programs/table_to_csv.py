"""Fill a table of orders and write those that match to a CSV file: batches, a parallel scan, queries by index."""

import argparse
import csv
import sys
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError

FIELDS = ["customer", "number", "total", "paid", "labels", "city"]


def create(dynamodb, name):
    table = dynamodb.create_table(
        TableName=name,
        KeySchema=[
            {"AttributeName": "customer", "KeyType": "HASH"},
            {"AttributeName": "number", "KeyType": "RANGE"},
        ],
        AttributeDefinitions=[
            {"AttributeName": "customer", "AttributeType": "S"},
            {"AttributeName": "number", "AttributeType": "N"},
            {"AttributeName": "city", "AttributeType": "S"},
        ],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by-city",
                "KeySchema": [{"AttributeName": "city", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    table.wait_until_exists()
    return table


def fill(table, count):
    with table.batch_writer(overwrite_by_pkeys=["customer", "number"]) as batch:
        for number in range(count):
            batch.put_item(
                Item={
                    "customer": f"customer-{number % 7}",
                    "number": number,
                    "total": Decimal(number * 1999) / 100,
                    "paid": number % 3 == 0,
                    "labels": {"new", f"week-{number % 4}"},
                    "city": ["Oslo", "Porto", "Quito"][number % 3],
                    "lines": [{"sku": f"s-{number}", "count": 1 + number % 2, "gift": None}],
                    "receipt": bytes([number % 256]) * 4,
                }
            )
        batch.put_item(Item={"customer": "customer-0", "number": 0, "total": Decimal("0.10"), "city": "Oslo"})


def segment(table, number, total):
    items, start = [], {}
    while True:
        page = table.scan(Segment=number, TotalSegments=total, FilterExpression=Attr("total").gte(Decimal(5)), **start)
        items += page["Items"]
        if "LastEvaluatedKey" not in page:
            return items
        start = {"ExclusiveStartKey": page["LastEvaluatedKey"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=160)
    args = parser.parse_args()

    dynamodb = boto3.resource("dynamodb", region_name="us-east-1")
    table = create(dynamodb, "orders")
    print(table, table.table_status, [index["IndexName"] for index in table.global_secondary_indexes])
    fill(table, args.orders)
    table.reload()
    print(table.item_count, "orders", [each.name for each in dynamodb.tables.all()])

    with ThreadPoolExecutor(4) as pool:
        found = [item for items in pool.map(lambda number: segment(table, number, 4), range(4)) for item in items]
    writer = csv.DictWriter(sys.stdout, FIELDS, extrasaction="ignore")
    writer.writeheader()
    for item in sorted(found, key=lambda item: item["number"]):
        writer.writerow({**item, "labels": " ".join(sorted(item["labels"]))})

    query = {"IndexName": "by-city", "KeyConditionExpression": Key("city").eq("Porto"), "Limit": 10}
    page = table.query(**query, FilterExpression=Attr("paid").eq(True) | Attr("labels").contains("week-1"))
    print(page["Count"], page["ScannedCount"], sorted(page["LastEvaluatedKey"]))
    one = table.query(KeyConditionExpression=Key("customer").eq("customer-1") & Key("number").between(8, 20))["Items"]
    print([(item["number"], item["lines"], item["receipt"]) for item in one])
    pages = table.meta.client.get_paginator("query").paginate(
        TableName=table.name, KeyConditionExpression=Key("customer").eq("customer-2"), PaginationConfig={"PageSize": 5}
    )
    print(sum(page["Count"] for page in pages), "of one customer")

    updated = table.update_item(
        Key={"customer": "customer-1", "number": 1},
        UpdateExpression="SET paid = :yes ADD labels :label",
        ConditionExpression=Attr("paid").ne(True),
        ExpressionAttributeValues={":yes": True, ":label": {"urgent"}},
        ReturnValues="ALL_NEW",
    )
    print(updated["Attributes"]["paid"], sorted(updated["Attributes"]["labels"]))
    try:
        table.put_item(Item={"customer": "customer-1", "number": 1}, ConditionExpression=Attr("number").not_exists())
    except ClientError as error:
        print(error.response["Error"]["Code"])
    try:
        table.put_item(Item={"customer": "customer-1", "number": 1.5})
    except TypeError as error:
        print(error)
    table.delete()
    table.wait_until_not_exists()


if __name__ == "__main__":
    main()
