"""Twin of ``botocore.docs``: pages about services, made of what ``help()`` shows."""

from __future__ import annotations

import os
from typing import Any

from .service import ServiceDocumenter as ServiceDocumenter

DEPRECATED_SERVICE_NAMES = {"sms-voice"}


def generate_docs(root_dir: str, session: Any) -> None:
    """Write a page for each service of a session below, as ``reference/services/NAME.rst`` in a folder."""
    folder = os.path.join(root_dir, "reference", "services")
    os.makedirs(folder, exist_ok=True)
    for name in session.get_available_services():
        if name not in DEPRECATED_SERVICE_NAMES:
            with open(os.path.join(folder, f"{name}.rst"), "wb") as page:
                page.write(ServiceDocumenter(name, session, folder).document_service())
