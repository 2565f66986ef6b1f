"""Equivalent of ``aioboto3``: its sessions, on the clients and resources of :mod:`ferroboto.aio`.

Where ferroboto stands in for boto3 and aioboto3 is installed, these modules are served in its place.
"""

from __future__ import annotations

from .session import Session as Session

# The version whose behaviour these modules have.
__version__ = "15.5.0"
