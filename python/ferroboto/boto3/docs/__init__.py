"""Twin of ``boto3.docs``: pages about services, made of what ``help()`` shows."""

from __future__ import annotations

from typing import Any

from ...botocore.docs import DEPRECATED_SERVICE_NAMES as DEPRECATED_SERVICE_NAMES
from ...botocore.docs import generate_docs as _generate_docs


def generate_docs(root_dir: str, session: Any) -> None:
    """Write a page for each service of a session, as ``reference/services/NAME.rst`` in a folder."""
    _generate_docs(root_dir, session)
