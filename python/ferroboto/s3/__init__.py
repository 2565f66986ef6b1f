"""What boto3 adds to the clients and resources of S3: equivalent of ``boto3.s3``."""
