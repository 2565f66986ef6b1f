"""Equivalent of ``botocore.paginate``."""

from __future__ import annotations

from ..paginate import PageIterator as PageIterator
from ..paginate import Paginator as Paginator
from ..paginate import PaginatorModel as PaginatorModel
from ..paginate import ResultKeyIterator as ResultKeyIterator
from ..paginate import TokenDecoder as TokenDecoder
from ..paginate import TokenEncoder as TokenEncoder
