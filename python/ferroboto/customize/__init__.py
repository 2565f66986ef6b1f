"""What boto3 adds to single services: the one package beside the types that may name a service or an operation.

Each service has a module, which is imported when it is first needed.
"""

from __future__ import annotations

# Event, module, function, and the unique id that boto3 registers it by.
RESOURCE_HANDLERS: tuple[tuple[str, str, str, str | None], ...] = (
    ("creating-resource-class.s3.Bucket", "s3", "inject_bucket_methods", None),
    ("creating-resource-class.s3.Object", "s3", "inject_object_methods", None),
    ("creating-resource-class.s3.ObjectSummary", "s3", "inject_object_summary_methods", None),
    ("creating-resource-class.dynamodb", "dynamodb", "register_high_level_interface", "high-level-dynamodb"),
    ("creating-resource-class.dynamodb.Table", "dynamodb", "register_table_methods", "high-level-dynamodb-table"),
    ("creating-resource-class.ec2.ServiceResource", "ec2", "inject_create_tags", None),
    ("creating-resource-class.ec2.Instance", "ec2", "inject_delete_tags", None),
)
