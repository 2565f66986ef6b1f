"""Sweeps face collections: fills them, reports what is in them, deletes the ones of a prefix."""

import sys

import boto3
import botocore.exceptions


def collections(client):
    kwargs = {"MaxResults": 2}
    while True:
        page = client.list_collections(**kwargs)
        yield from page["CollectionIds"]
        if not page.get("NextToken"):
            return
        kwargs["NextToken"] = page["NextToken"]


def main(prefix):
    client = boto3.client("rekognition", region_name="us-east-1")
    print(list(collections(client)))
    pages = client.get_paginator("list_collections").paginate(PaginationConfig={"PageSize": 2, "MaxItems": 3})
    print([page["CollectionIds"] for page in pages], pages.resume_token)

    for name in list(collections(client)):
        if not name.startswith(prefix):
            continue
        description = client.describe_collection(CollectionId=name)
        created = description["CreationTimestamp"].astimezone().timestamp()
        print(f"{name}: {description['FaceCount']} faces, model {description['FaceModelVersion']}, since {created:.3f}")
        faces = client.get_paginator("list_faces").paginate(CollectionId=name)
        print([f"{face['Confidence']:.6f}" for face in faces.search("Faces[?Confidence > `90`][]")])
        try:
            print(client.delete_collection(CollectionId=name)["StatusCode"])
        except client.exceptions.ResourceNotFoundException as error:
            print("was gone:", error)
        except botocore.exceptions.ClientError as error:
            print(error.operation_name, error.response["Error"])


if __name__ == "__main__":
    main(*sys.argv[1:])
