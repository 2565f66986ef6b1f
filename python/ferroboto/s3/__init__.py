"""What boto3 adds to the clients and resources of S3: twin of ``boto3.s3``."""
