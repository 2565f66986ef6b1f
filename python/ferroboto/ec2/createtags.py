"""Equivalent of ``boto3.ec2.createtags``."""

from ..customize.ec2 import (
    create_tags,
    inject_create_tags,
)

__all__ = ["create_tags", "inject_create_tags"]
