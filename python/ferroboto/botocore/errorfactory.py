"""Twin of ``botocore.errorfactory``."""

from __future__ import annotations

from ..errorfactory import BaseClientExceptions as BaseClientExceptions
from ..exceptions import ClientError as ClientError
