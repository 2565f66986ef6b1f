"""Photos into a bucket, what is on them into a table, and news of it to a topic."""

import io
import json
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Key

PHOTOS = {"beach.jpg": b"\xff\xd8beach", "party.jpg": b"\xff\xd8party" * 1000, "notes.txt": b"no photo"}


def exact(value):
    """Numbers as DynamoDB takes them."""
    return json.loads(json.dumps(value), parse_float=Decimal)


class Pipeline:
    def __init__(self):
        session = boto3.Session(region_name="us-east-1")
        self.bucket = session.resource("s3").create_bucket(Bucket="holiday-photos")
        self.rekognition = session.client("rekognition")
        self.topic = session.resource("sns").create_topic(Name="photos")
        self.queue = session.resource("sqs").create_queue(QueueName="photo-news")
        self.topic.subscribe(Protocol="sqs", Endpoint=self.queue.attributes["QueueArn"])
        dynamodb = session.resource("dynamodb")
        self.table = dynamodb.create_table(
            TableName="photos",
            KeySchema=[{"AttributeName": "album", "KeyType": "HASH"}, {"AttributeName": "key", "KeyType": "RANGE"}],
            AttributeDefinitions=[
                {"AttributeName": "album", "AttributeType": "S"},
                {"AttributeName": "key", "AttributeType": "S"},
            ],
            BillingMode="PAY_PER_REQUEST",
        )

    def take_in(self, album, name, data):
        seen = []
        photo = self.bucket.Object(f"{album}/{name}")
        photo.upload_fileobj(
            io.BytesIO(data),
            ExtraArgs={"Metadata": {"album": album}, "ContentType": "image/jpeg"},
            Callback=seen.append,
        )
        assert sum(seen) == len(data)
        where = {"S3Object": {"Bucket": photo.bucket_name, "Name": photo.key}}
        labels = self.rekognition.detect_labels(Image=where, MaxLabels=3)["Labels"]
        faces = self.rekognition.detect_text(Image=where)["TextDetections"]
        self.table.put_item(
            Item={
                "album": album,
                "key": photo.key,
                "size": photo.content_length,
                "metadata": photo.metadata,
                "labels": exact([{"name": each["Name"], "confidence": each["Confidence"]} for each in labels]),
                "names": {each["Name"] for each in labels} or None,
                "texts": exact([each["Confidence"] for each in faces][:2]),
            }
        )
        self.topic.publish(Subject=album, Message=json.dumps({"key": photo.key, "labels": len(labels)}))


def main():
    pipeline = Pipeline()
    for name, data in PHOTOS.items():
        if name.endswith(".jpg"):
            pipeline.take_in("summer", name, data)
    found = pipeline.table.query(KeyConditionExpression=Key("album").eq("summer") & Key("key").begins_with("summer/"))
    for item in found["Items"]:
        confidences = [type(label["confidence"]).__name__ for label in item["labels"]]
        print(item["key"], item["size"], item["metadata"], sorted(item["names"] or ()), confidences, item["texts"])
    news = pipeline.queue.receive_messages(MaxNumberOfMessages=10)
    print(sorted((json.loads(each.body)["Subject"], json.loads(each.body)["Message"]) for each in news))
    archived = pipeline.bucket.Object("archive/beach.jpg")
    archived.copy_from(CopySource=f"{pipeline.bucket.name}/summer/beach.jpg")
    back = io.BytesIO()
    pipeline.bucket.download_fileobj("archive/beach.jpg", back)
    print(back.getvalue(), sorted(each.key for each in pipeline.bucket.objects.all()))
    print(len(pipeline.bucket.objects.delete()), list(pipeline.bucket.objects.all()))


if __name__ == "__main__":
    main()
