"""Twin of ``botocore.docs.service``: the page about a service."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

from .. import UNSIGNED
from ..config import Config


class ServiceDocumenter:
    """Makes the page.

    :param service_name: name of the service.
    :param session: a session below, or one of boto3's.
    :param root_docs_path: the folder of the pages; it may link to others there.
    """

    sections = ("title", "client-api", "paginator-api", "waiter-api")

    def __init__(self, service_name: str, session: Any, root_docs_path: str) -> None:
        make = session.create_client if hasattr(session, "create_client") else session.client
        self._service_name = service_name
        self._client = make(service_name, region_name="us-east-1", config=Config(signature_version=UNSIGNED))
        self._root_docs_path = root_docs_path

    def document_service(self) -> bytes:
        """Return the page as reStructuredText."""
        return "\n".join(self._lines()).encode()

    def _lines(self) -> Iterator[str]:
        client = self._client
        title = type(client).__name__
        yield from ("*" * len(title), title, "*" * len(title), "", "Client", "======", "")
        for name, method in inspect.getmembers(client, callable):
            if not name.startswith("_") and name != "exceptions":
                yield f".. py:method:: {title}.Client.{name}{_signature(method)}"
                yield ""
                yield from _indented(inspect.getdoc(method) or "")
        model = client.meta.method_to_api_mapping
        paginators = [name for name in sorted(model) if client.can_paginate(name)]
        for heading, names in (("Paginators", paginators), ("Waiters", client.waiter_names)):
            if names:
                yield from (heading, "=" * len(heading), "")
                yield from (f"* ``{name}``" for name in names)
                yield ""


def _signature(method: Any) -> str:
    try:
        # Types would fill lines.
        return "(" + ", ".join(inspect.signature(method).parameters) + ")"
    except (TypeError, ValueError):
        return "()"


def _indented(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield re.sub(r"^(?=.)", "   ", line)
    yield ""
