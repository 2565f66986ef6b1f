"""Equivalent of ``boto3.ec2.deletetags``."""

from ..customize.ec2 import (
    delete_tags,
    inject_delete_tags,
)
from ..resources.action import (
    CustomModeledAction,
)

__all__ = ["CustomModeledAction", "delete_tags", "inject_delete_tags"]
