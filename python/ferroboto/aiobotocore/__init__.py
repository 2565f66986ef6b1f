"""Equivalent of ``aiobotocore``: its sessions, for programs that begin with them, on the clients of :mod:`ferroboto.aio`.

aiobotocore subclasses what sends and signs botocore's requests, which is native here. Where ferroboto stands in for botocore and
aiobotocore is installed, these modules are served in its place.
"""

from __future__ import annotations

# The version whose behaviour these modules have.
__version__ = "3.10.0"
