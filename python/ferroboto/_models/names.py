"""How names of models become names in Python."""

from __future__ import annotations

import re
from functools import lru_cache

from .._ferroboto import ServiceDescription

_PLURAL = re.compile("[A-Z]{2,}s$")
_WORD = re.compile("(.)([A-Z][a-z]+)")
_END = re.compile("([a-z0-9])([A-Z])")


@lru_cache(maxsize=4096)
def xform_name(name: str, sep: str = "_") -> str:
    """Give a name in camel case as Python writes it.

    >>> from ferroboto.botocore import xform_name
    >>> xform_name('ListTopics'), xform_name('SourceARNs')
    ('list_topics', 'source_arns')
    """
    if sep in name:
        return name
    irregular = ServiceDescription.irregular_name(name)
    if irregular is not None:
        return irregular.replace("_", sep)
    plural = _PLURAL.search(name)
    if plural:
        # An acronym in the plural is one word.
        name = name[: plural.start()] + sep + plural.group().lower()
    parted = rf"\1{sep}\2"
    return _END.sub(parted, _WORD.sub(parted, name)).lower()
