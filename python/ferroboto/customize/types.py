"""What the types of single services say beyond their models: values that resources convert, and methods that boto3 adds.

Read by the generator of types only. Methods are written as in a stub, without indentation.
"""

from __future__ import annotations

_CALLBACK = "Callback: Callable[[int], Any] | None = ..., Config: TransferConfig | None = ..."
_EXTRA = "ExtraArgs: dict[str, Any] | None = ..."
_CONDITIONS = "Fields: dict[str, Any] | None = ..., Conditions: list[Any] | None = ..., ExpiresIn: int = ..."
_LIFETIME = "Region: str | None = ..., ExpiresIn: int = ..."
_SOURCE = "Callback: Callable[[int], Any] | None = ..., SourceClient: BaseClient | None = ..., Config: TransferConfig | None = ..."


def _transfers(to: str, key: str) -> tuple[str, ...]:
    """The transfer methods; ``to`` and ``key`` are the parameters that name the other end."""
    before, after = (f"{to}{key}, ", f", {to}{key}") if to or key else ("", "")
    return (
        f"def upload_file(self, Filename: str{after}, {_EXTRA}, {_CALLBACK}) -> None: ...",
        f"def download_file(self, {before}Filename: str, {_EXTRA}, {_CALLBACK}) -> None: ...",
        f"def upload_fileobj(self, Fileobj: IO[Any]{after}, {_EXTRA}, {_CALLBACK}) -> None: ...",
        f"def download_fileobj(self, {before}Fileobj: IO[Any], {_EXTRA}, {_CALLBACK}) -> None: ...",
        f"def copy(self, CopySource: CopySourceTypeDef{after}, {_EXTRA}, {_SOURCE}) -> None: ...",
    )


#: Methods of clients that are in no model, by service.
CLIENT_METHODS: dict[str, tuple[str, ...]] = {
    "s3": (
        *_transfers("Bucket: str, ", "Key: str"),
        f"def generate_presigned_post(self, Bucket: str, Key: str, {_CONDITIONS}) -> dict[str, Any]: ...",
    ),
    "rds": (
        "def generate_db_auth_token(self, DBHostname: str, Port: int, DBUsername: str, Region: str | None = ...) -> str: ...",
    ),
    "dsql": (
        f"def generate_db_connect_auth_token(self, Hostname: str, {_LIFETIME}) -> str: ...",
        f"def generate_db_connect_admin_auth_token(self, Hostname: str, {_LIFETIME}) -> str: ...",
    ),
}

#: Methods of resources that are in no model, by service and class.
RESOURCE_METHODS: dict[tuple[str, str], tuple[str, ...]] = {
    ("s3", "Bucket"): ("def load(self) -> None: ...", *_transfers("", "Key: str")),
    ("s3", "Object"): _transfers("", ""),
    ("s3", "ObjectSummary"): ("def load(self) -> None: ...",),
    ("dynamodb", "Table"): ("def batch_writer(self, overwrite_by_pkeys: list[str] | None = ...) -> BatchWriter: ...",),
    ("ec2", "ServiceResource"): (
        "def create_tags(self, *, Resources: Sequence[str], Tags: Sequence[TagTypeDef], DryRun: bool = ...) -> list[_Tag]: ...",
    ),
    ("ec2", "Instance"): (
        "def delete_tags(self, *, Tags: Sequence[TagTypeDef] = ..., DryRun: bool = ...) -> dict[str, Any]: ...",
    ),
}

#: Shapes whose values resources convert, with their types in Python.
RESOURCE_VALUES: dict[str, dict[str, str]] = {"dynamodb": {"AttributeValue": "TableAttributeValueTypeDef"}}

#: Parameters that take more than their models say, with their types.
PARAMETERS: dict[str, dict[str, str]] = {
    "s3": {
        "CopySource": "str | CopySourceTypeDef",
        "CopySourceSSECustomerKey": "str | bytes",
        "SSECustomerKey": "str | bytes",
    }
}

#: Parameters that take more than text in resources, with their types.
RESOURCE_PARAMETERS: dict[str, dict[str, str]] = {
    "dynamodb": dict.fromkeys(
        ("ConditionExpression", "FilterExpression", "KeyConditionExpression"), "str | ConditionBase"
    )
}

#: The parts of the union types above.
ALIASES: dict[str, list[str]] = {
    "CopySourceTypeDef": ["Mapping[str, str]"],
    "TableAttributeValueTypeDef": [
        "bytes",
        "bytearray",
        "str",
        "int",
        "Decimal",
        "bool",
        "set[int]",
        "set[Decimal]",
        "set[str]",
        "set[bytes]",
        "set[bytearray]",
        "Sequence[Any]",
        "Mapping[str, Any]",
        "None",
    ],
}
#: The modules that names above are imported from.
IMPORTS: dict[str, str] = {
    "BaseClient": "ferroboto._ferroboto",
    "BatchWriter": "ferroboto.dynamodb.table",
    "ConditionBase": "ferroboto.dynamodb.conditions",
    "TransferConfig": "ferroboto.s3._config",
}
