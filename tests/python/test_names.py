"""Names of models as Python writes them, beside botocore's."""

from __future__ import annotations

import botocore
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ferroboto._ferroboto import ServiceDescription
from ferroboto.botocore import xform_name

IRREGULAR = sorted({name for name, _ in botocore._xform_cache if ServiceDescription.irregular_name(name)})


def test_irregular_names_are_known() -> None:
    assert "CreateCachediSCSIVolume" in IRREGULAR


@pytest.mark.parametrize("separator", ["_", "-"])
@pytest.mark.parametrize("name", IRREGULAR)
def test_names_that_follow_no_rule(name: str, separator: str) -> None:
    assert xform_name(name, separator) == botocore.xform_name(name, separator)


@given(st.from_regex(r"[A-Za-z][A-Za-z0-9_-]{0,24}", fullmatch=True), st.sampled_from("_-"))
def test_names_that_follow_the_rule(name: str, separator: str) -> None:
    assert xform_name(name, separator) == botocore.xform_name(name, separator)


def test_a_cache_of_ones_own() -> None:
    """Names that follow no rule are known to the library's own cache alone."""
    seen = []
    for convert in (botocore.xform_name, xform_name):
        cache: dict[tuple[str, str], str] = {("Known", "_"): "given"}
        names = [convert(name, _xform_cache=cache) for name in ("Known", "CreateCachediSCSIVolume", "ListTopics")]
        names.append(convert("ListTopics", "-", cache))
        seen.append((names, cache))
    assert seen[1] == seen[0]
