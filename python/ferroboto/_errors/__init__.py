"""What is told about errors beyond what boto3 tells."""
