"""What boto3 adds to single services: the one package beside the types that may name a service or an operation.

Each service has a module, which is imported when it is first needed.
"""
