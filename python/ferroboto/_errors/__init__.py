"""Notes on errors: what is said beyond what boto3 says."""
