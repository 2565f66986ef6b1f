"""Twins of ``boto3.ec2``."""
