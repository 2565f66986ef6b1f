"""Twin of ``botocore.signers``."""

from __future__ import annotations

from .._signing import RequestSigner as RequestSigner
