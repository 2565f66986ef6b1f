"""Equivalent of ``botocore.paginate``."""

from __future__ import annotations

from .._pages.tokens import TokenDecoder as TokenDecoder
from .._pages.tokens import TokenEncoder as TokenEncoder
from ..paginate import PageIterator as PageIterator
from ..paginate import Paginator as Paginator
from ..paginate import PaginatorModel as PaginatorModel
from ..paginate import ResultKeyIterator as ResultKeyIterator
