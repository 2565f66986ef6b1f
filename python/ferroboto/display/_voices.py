"""Voices as a table that can be filtered by typing."""

from __future__ import annotations

from typing import Any

from ._html import framed, table

_FILTER = (
    '<input type="search" placeholder="Filter: a name, a language, neural, female ..." aria-label="Filter voices" '
    'oninput="const w=this.value.toLowerCase().split(/\\s+/);'
    "for(const r of this.parentElement.querySelectorAll('tbody tr'))"
    "{const t=' '+r.textContent.toLowerCase();r.hidden=!w.every(x=>t.includes(x==='male'?' male':x))}\">"
)


class Voices:
    """Voices, shown as a table in a notebook."""

    def __init__(self, found: list[dict[str, Any]]) -> None:
        """Create a table of voices."""
        self.found = found

    def __repr__(self) -> str:
        return f"<{len(self.found)} voices: {', '.join(str(voice.get('Id')) for voice in self.found)}>"

    def __len__(self) -> int:
        """The number of voices."""
        return len(self.found)

    def _repr_html_(self) -> str:
        rows = [
            (
                voice.get("Id"),
                # A blank in front, for those who look for it by itself.
                f" {voice.get('Gender', '')}",
                f" {voice.get('LanguageName', '')}",
                " ".join([str(voice.get("LanguageCode", "")), *voice.get("AdditionalLanguageCodes", ())]),
                ", ".join(voice.get("SupportedEngines", ())),
            )
            for voice in self.found
        ]
        shown = table(f"{len(rows)} voices", ("voice", "gender", "language", "codes", "engines"), rows)
        return framed(f'<div style="flex:1 1 480px;max-width:820px">{_FILTER}{shown}</div>')


def voices(client: Any = None, **filters: Any) -> Voices:
    """Show the available voices, optionally filtered.

    :param client: the Polly client to use. Default: a client of the default session.
    :param filters: parameters of ``describe_voices``, such as ``LanguageCode='en-AU'``.

    Voices are described at https://docs.aws.amazon.com/polly/latest/dg/available-voices.html

    >>> import ferroboto
    >>> ferroboto.display.voices(ferroboto.client('polly', endpoint_url='local'), LanguageCode='en-AU').found[0]['Id']
    'Nicole'
    """
    if client is None:
        import ferroboto

        client = ferroboto.client("polly")
    pages = client.get_paginator("describe_voices").paginate(**filters)
    return Voices(
        sorted((voice for page in pages for voice in page["Voices"]), key=lambda v: (v["LanguageName"], v["Id"]))
    )
