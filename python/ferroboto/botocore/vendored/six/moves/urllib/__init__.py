"""Equivalent of ``botocore.vendored.six.moves.urllib``: Python's package of the same name."""

from __future__ import annotations

from . import error as error
from . import parse as parse
from . import request as request
from . import response as response
from . import robotparser as robotparser
