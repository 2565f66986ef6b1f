"""Twin of ``boto3.docs.service``."""

from __future__ import annotations

from ...botocore.docs.service import ServiceDocumenter as ServiceDocumenter
