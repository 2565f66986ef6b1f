"""The language check finds what it is for, and the repository passes it."""

from __future__ import annotations

import pytest
from tools import check_language


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Look at the picture of the AWS inside.", ["AWS inside", "picture"]),
        ("Tells whether it is not there.", ["Tells", "is not there"]),
        ("A twin of boto3's, for strangers. See tests/twins/.", ["twin", "strangers"]),
        ("A difference that is not listed is a bug; please open an issue.", []),
        ("Returns the image.", []),
    ],
)
def test_words_that_have_a_replacement(text: str, words: list[str]) -> None:
    found = [word for word, _ in check_language.faults(text)]
    assert sorted(found) == sorted(words)


def test_every_source_is_read() -> None:
    paths = {path for path, _, _ in check_language.texts()}
    for wanted in ("README.md", "docs/index.md", "models/sns/help.json", "notebooks/guide.ipynb"):
        assert wanted in paths
    assert {"python/ferroboto/cli/_help.py", "python/ferroboto/session.py", "python/ferroboto/aio/session.py"} <= paths
