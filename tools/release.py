"""Makes a release: sets the version, dates the changelog, commits and tags. Pushing the tag publishes it.

python tools/release.py 0.2.0
"""

from __future__ import annotations

import argparse
import datetime
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_VERSION = re.compile(r"\d+\.\d+\.\d+(?:(?:a|b|rc)\d+)?")
_UNRELEASED = "## [Unreleased]\n"


class ReleaseError(Exception):
    """The working copy is not ready for a release."""


def set_version(manifest: str, version: str) -> str:
    """A Cargo manifest with the version of its package or workspace replaced."""
    changed, count = re.subn(r'(?m)^version = "[^"]*"$', f'version = "{cargo_version(version)}"', manifest, count=1)
    if not count:
        raise ReleaseError("Cargo.toml declares no version")
    return changed


def cargo_version(version: str) -> str:
    """A Python version as Cargo writes it: 1.0.0rc1 is 1.0.0-rc.1."""
    return re.sub(r"(a|b|rc)(\d+)$", r"-\1.\2", version)


def set_cited(citation: str, version: str, today: str) -> str:
    """CITATION.cff with the version and the date of the release."""
    citation = re.sub(r"(?m)^version: .*$", f"version: {version}", citation)
    return re.sub(r"(?m)^date-released: .*$", f"date-released: {today}", citation)


def date_changelog(changelog: str, version: str, today: str) -> str:
    """The changelog with its unreleased entries under the version, and an empty section above."""
    if f"## [{version}]" in changelog:
        raise ReleaseError(f"CHANGELOG.md already has a section for {version}")
    before, found, after = changelog.partition(_UNRELEASED)
    if not found:
        raise ReleaseError("CHANGELOG.md has no section [Unreleased]")
    entries = after.partition("\n## ")[0]
    if not re.search(r"(?m)^- ", entries):
        raise ReleaseError("CHANGELOG.md has no entries under [Unreleased]")
    return f"{before}{_UNRELEASED}\n## [{version}] - {today}\n{after}"


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def _rewrite(name: str, content: str) -> None:
    (ROOT / name).write_text(content, encoding="utf-8")


def _read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def release(version: str) -> None:
    """Change the files, commit and tag."""
    if not _VERSION.fullmatch(version):
        raise ReleaseError(f"a version has the form 1.2.3, 1.2.3a1, 1.2.3b1 or 1.2.3rc1, not {version!r}")
    if _git("status", "--porcelain", "--untracked-files=no"):
        raise ReleaseError("commit or stash your changes first")
    tag = f"v{version}"
    if tag in _git("tag", "--list").split():
        raise ReleaseError(f"the tag {tag} exists already")
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    changed = {
        "CHANGELOG.md": date_changelog(_read("CHANGELOG.md"), version, today),
        "CITATION.cff": set_cited(_read("CITATION.cff"), version, today),
        "Cargo.toml": set_version(_read("Cargo.toml"), version),
    }
    for name, content in changed.items():
        _rewrite(name, content)
    # Cargo.lock repeats the versions of the workspace's own crates.
    subprocess.run(["cargo", "update", "--workspace", "--offline", "--quiet"], cwd=ROOT, check=True)
    _git("commit", "--quiet", "--message", f"Release {version}", *changed, "Cargo.lock")
    _git("tag", "--annotate", tag, "--message", f"ferroboto {version}")
    print(f"Committed and tagged {tag}. To publish it: git push --follow-tags")


def main() -> int:
    """Read the version from the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Set the version, date the changelog, commit and tag.")
    parser.add_argument("version", help="the new version, such as 0.2.0")
    try:
        release(parser.parse_args().version)
    except ReleaseError as error:
        print(f"release: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
