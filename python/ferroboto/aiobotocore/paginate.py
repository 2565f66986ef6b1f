"""Equivalent of ``aiobotocore.paginate``."""

from __future__ import annotations

from ..aio.paginate import AioPageIterator as AioPageIterator
from ..aio.paginate import AioPaginator as AioPaginator
