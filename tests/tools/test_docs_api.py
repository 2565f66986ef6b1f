"""The reference pages: everything that the types have is on them."""

from __future__ import annotations

import ast

import pytest
from tools import docs_api


@pytest.mark.parametrize("service", docs_api.services())
def test_every_operation_and_dict_has_its_place(service: str) -> None:
    import ferroboto

    page = docs_api.service_page(service)
    client = ferroboto.client(service, endpoint_url="local")
    typed = set(client.meta.method_to_api_mapping) & {
        each.name for each in docs_api.methods(docs_api.client_of(service))
    }
    assert [name for name in typed if f"\n### {name}\n" not in page] == []
    dicts = [each.name for each in docs_api.classes(docs_api.types_of(service) / "type_defs.py")]
    assert dicts and [name for name in dicts if f"\n### {name}\n" not in page] == []
    assert page.count("\n- `") > 3, "errors"
    links = docs_api.references(service)
    assert [name for name in typed if f"({links[name]})" not in page] == []


def test_parameters_have_a_sentence_each() -> None:
    section = docs_api.service_page("sns").partition("\n### publish\n")[2].partition("\n### ")[0]
    assert "- `PhoneNumber`: Phone number in E.164 format" in section
    assert "/sns-2010-03-31/Publish)" in section


def test_the_library_is_told() -> None:
    page = docs_api.library()
    for heading in ("### Session", "#### Session.client", "### Config", "### faces", "### outbox"):
        assert f"\n{heading}\n" in page
    assert page.count("```") % 2 == 0


def test_a_signature_as_it_is_called() -> None:
    source = """
def f(self, one: int, two: str = "x", *rest: bytes, three: bool = ..., four, **more: int) -> None:
    '''Say.

    :param one: the first.
    :raises ValueError: never.

    >>> f(1)
    '''
"""
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    head, told = docs_api.described(function)
    assert (
        "    one: int,\n    two: str = 'x',\n    *rest: bytes,\n    three: bool = ...,\n    four,\n    **more: int,\n"
        in head
    )
    assert told == "Say.\n\n- `one`: the first.\n- raises `ValueError`: never.\n\n```pycon\n>>> f(1)\n```\n"


def test_every_page_comes_into_the_site() -> None:
    assert next(path for path, _, _ in docs_api.pages()) == "reference/index.md"
    assert len(list(docs_api.pages())) == 1 + len(docs_api.services())
