"""Twin of ``botocore.credentials``."""

from __future__ import annotations

from ..credentials import Credentials as Credentials
from ..credentials import DeferredRefreshableCredentials as DeferredRefreshableCredentials
from ..credentials import ReadOnlyCredentials as ReadOnlyCredentials
from ..credentials import RefreshableCredentials as RefreshableCredentials
from ._caches import JSONFileCache as JSONFileCache
