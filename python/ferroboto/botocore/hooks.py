"""Equivalent of ``botocore.hooks``."""

from __future__ import annotations

from ..hooks import BaseEventHooks as BaseEventHooks
from ..hooks import EventAliaser as EventAliaser
from ..hooks import HierarchicalEmitter as HierarchicalEmitter
from ..hooks import NodeList as NodeList
from ..hooks import first_non_none_response as first_non_none_response
