"""Programs as people write them with boto3, run unchanged on both libraries."""
