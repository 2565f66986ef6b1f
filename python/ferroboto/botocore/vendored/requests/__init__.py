"""Equivalent of ``botocore.vendored.requests``."""

from __future__ import annotations

from .exceptions import ConnectionError as ConnectionError
from .exceptions import ConnectTimeout as ConnectTimeout
from .exceptions import HTTPError as HTTPError
from .exceptions import ProxyError as ProxyError
from .exceptions import ReadTimeout as ReadTimeout
from .exceptions import RequestException as RequestException
from .exceptions import SSLError as SSLError
from .exceptions import Timeout as Timeout
from .exceptions import TooManyRedirects as TooManyRedirects
from .exceptions import URLRequired as URLRequired
