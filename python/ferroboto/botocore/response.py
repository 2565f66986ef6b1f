"""Twin of ``botocore.response``."""

from __future__ import annotations

from ..exceptions import IncompleteReadError as IncompleteReadError
from ..exceptions import ReadTimeoutError as ReadTimeoutError
from ..response import StreamingBody as StreamingBody
