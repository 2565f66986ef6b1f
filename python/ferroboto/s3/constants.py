"""Values of ``TransferConfig(preferred_transfer_client=...)``: equivalent of ``boto3.s3.constants``."""

CLASSIC_TRANSFER_CLIENT = "classic"
CRT_TRANSFER_CLIENT = "crt"
AUTO_RESOLVE_TRANSFER_CLIENT = "auto"
