"""Twin of ``botocore.stub``."""

from __future__ import annotations

from ..stub import ANY as ANY
from ..stub import Stubber as Stubber
