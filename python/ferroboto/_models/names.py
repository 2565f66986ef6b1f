"""How names of models become names in Python."""

from __future__ import annotations

import re

from .._ferroboto import ServiceDescription

_PLURAL = re.compile("[A-Z]{2,}s$")
_WORD = re.compile("(.)([A-Z][a-z]+)")
_END = re.compile("([a-z0-9])([A-Z])")


# Names that have been asked for; those that follow no rule are found here alone.
_OWN: dict[tuple[str, str], str] = {}


def xform_name(name: str, sep: str = "_", _xform_cache: dict[tuple[str, str], str] = _OWN) -> str:
    """Give a name in camel case as Python writes it.

    >>> from ferroboto.botocore import xform_name
    >>> xform_name('ListTopics'), xform_name('SourceARNs')
    ('list_topics', 'source_arns')
    """
    if sep in name:
        return name
    key = (name, sep)
    known = _xform_cache.get(key)
    if known is None:
        irregular = ServiceDescription.irregular_name(name) if _xform_cache is _OWN and sep in "_-" else None
        known = _by_rule(name, sep) if irregular is None else irregular.replace("_", sep)
        _xform_cache[key] = known
    return known


def _by_rule(name: str, sep: str) -> str:
    plural = _PLURAL.search(name)
    if plural:
        # An acronym in the plural is one word.
        name = name[: plural.start()] + sep + plural.group().lower()
    parted = rf"\1{sep}\2"
    return _END.sub(parted, _WORD.sub(parted, name)).lower()
