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
