"""Equivalents of ``boto3.ec2``."""
