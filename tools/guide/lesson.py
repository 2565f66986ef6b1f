"""Runs every snippet of the course guide against the local AWS: ``python tools/guide [--full]``.

Only the import line differs from the guide. Ends with 1 when a snippet does not do what the guide says.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

import classroom
from drawing import face_summary, faces_svg
from shell import Shell, statements
from snippets import SNIPPETS, Snippet

SOUND = "pollysample.mp3"
DRAWING = "faces.svg"


def with_ferroboto(code: str) -> str:
    """The code with the one line that is changed."""
    lines = code.split("\n")
    return "\n".join("import ferroboto as boto3" if line == "import boto3" else line for line in lines)


def wording(error: BaseException | None) -> str | None:
    """An error as the last lines of its traceback have it."""
    return None if error is None else f"{type(error).__name__}: {error}"


def run(shell: Shell, snippet: Snippet) -> bool:
    """Whether a snippet did what the guide says."""
    raised = [wording(shell.run(with_ferroboto(cell))) for cell in statements(snippet.code)]
    expected = [None] * (len(raised) - 1) + [snippet.raises]
    if raised == expected:
        return True
    print(f"*** this should have ended with {snippet.raises or 'no error'}\n")
    return False


def results(names: dict[str, Any], desk: Path) -> list[str]:
    """What there is to hear and to see now; it also draws the faces."""
    sound = desk / SOUND
    if not sound.is_file() or not sound.stat().st_size:
        raise ValueError(f"there is no sound in {SOUND}")
    faces = names["rekresp"]["FaceDetails"]
    if not faces:
        raise ValueError("there is no face in the image")
    drawing = desk / DRAWING
    drawing.write_text(faces_svg(names["imgbytes"], faces), encoding="utf-8")
    return [
        f"Polly's voice:         {sound}",
        f"the face, with a box:  {drawing}",
        *(f"                       {face_summary(face)}" for face in faces),
    ]


def main() -> int:
    """Run the guide, print it, and say where its results are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--full", action="store_true", help="show long outputs whole")
    arguments = parser.parse_args()
    desk = classroom.enter()
    for stale in (SOUND, DRAWING):
        (desk / stale).unlink(missing_ok=True)
    shell = Shell(arguments.full)
    by_title = {snippet.title: snippet for snippet in SNIPPETS}
    failed = []
    for place, snippet in enumerate(SNIPPETS, 1):
        print(f"--- {place} of {len(SNIPPETS)}: {snippet.title} ---\n")
        fine = True
        if snippet.afresh is not None:
            print("A stream is read once, so the request is made again first.\n")
            fine = run(shell, by_title[snippet.afresh])
        if not (run(shell, snippet) and fine):
            failed.append(snippet.title)
    if not failed:
        try:
            ends = results(shell.names, desk)
        except (KeyError, TypeError, ValueError) as error:
            failed.append(f"the results: {error}")
    if failed:
        print(f"{len(failed)} of {len(SNIPPETS)} snippets failed:", *failed, sep="\n  ", file=sys.stderr)
        return 1
    print(f"All {len(SNIPPETS)} snippets of the guide did what it says.\n", *ends, sep="\n")
    return 0
