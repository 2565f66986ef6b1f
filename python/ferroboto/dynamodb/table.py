"""Equivalent of ``boto3.dynamodb.table``."""

from ..customize.dynamodb import (
    BatchWriter,
    TableResource,
    register_table_methods,
)

__all__ = ["BatchWriter", "TableResource", "register_table_methods"]
