"""Twin of ``botocore.parsers``."""

from __future__ import annotations

from ..exceptions import ResponseParserError as ResponseParserError
