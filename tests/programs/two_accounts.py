"""Publishes in another account: once by a profile that names a role, once by hand through a session."""

import boto3
from botocore.exceptions import ClientError, ProfileNotFound


def main():
    print(sorted(boto3.Session().available_profiles))
    for profile in ("production", "audit", "nowhere"):
        try:
            session = boto3.Session(profile_name=profile)
            credentials = session.get_credentials()
            assert credentials is not None
            print(profile, credentials.method, credentials.access_key, session.region_name)
            sns = session.client("sns")
            print(sns.publish(TopicArn="arn:aws:sns:eu-west-1:123456789012:news", Message="hello")["MessageId"])
        except ProfileNotFound as error:
            print(error)
        except ClientError as error:
            print("refused:", error)

    credentials = boto3.Session(profile_name="production").get_credentials()
    assert credentials is not None
    keys = credentials.get_frozen_credentials()
    other = boto3.Session(
        aws_access_key_id=keys.access_key, aws_secret_access_key=keys.secret_key, aws_session_token=keys.token
    )
    print(other.client("sns", region_name="eu-west-1").list_topics()["Topics"])


if __name__ == "__main__":
    main()
