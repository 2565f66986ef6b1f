"""A release changes the right lines, and refuses a working copy that is not ready."""

from __future__ import annotations

import getpass
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from tools import release

# The home folder of the machine.
HOME = Path(os.path.expanduser(f"~{getpass.getuser()}"))

CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- Something.

## [0.1.0] - 2026-11-29

- The beginning.
"""


def test_the_changelog_is_dated() -> None:
    dated = release.date_changelog(CHANGELOG, "0.2.0", "2027-01-02")
    assert dated.index("## [Unreleased]\n\n## [0.2.0] - 2027-01-02\n\n### Added\n\n- Something.") > 0
    assert dated.endswith("## [0.1.0] - 2026-11-29\n\n- The beginning.\n")


@pytest.mark.parametrize(
    ("changelog", "version", "told"),
    [
        (CHANGELOG, "0.1.0", "already has a section"),
        (CHANGELOG.replace("- Something.\n", ""), "0.2.0", "has no entries"),
        ("# Changelog\n", "0.2.0", "has no section"),
    ],
)
def test_a_changelog_that_is_not_ready(changelog: str, version: str, told: str) -> None:
    with pytest.raises(release.ReleaseError, match=told):
        release.date_changelog(changelog, version, "2027-01-02")


def test_versions() -> None:
    manifest = '[workspace.package]\nversion = "0.1.0"\n\n[dependencies]\nx = { version = "1" }\n'
    assert 'version = "0.2.0"\n\n[dep' in release.set_version(manifest, "0.2.0")
    assert release.cargo_version("1.0.0rc2") == "1.0.0-rc.2"


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with the files that a release changes."""
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "lib.rs").write_text("")
    (tmp_path / "Cargo.toml").write_text('[package]\nname = "x"\nversion = "0.1.0"\nedition = "2021"\n')
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    shutil.copy(release.ROOT / "CITATION.cff", tmp_path)
    for name in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"):
        monkeypatch.setenv(name, "x")
    for name in ("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(name, "x@example.com")
    # Tests have a home folder of their own, where rustup finds no toolchain.
    monkeypatch.setenv("RUSTUP_HOME", os.environ.get("RUSTUP_HOME") or str(HOME / ".rustup"))
    for command in (
        ["cargo", "generate-lockfile", "--offline"],
        ["git", "init", "--quiet"],
        ["git", "add", "."],
        ["git", "commit", "--quiet", "--message", "begin"],
    ):
        subprocess.run(command, cwd=tmp_path, check=True)
    monkeypatch.setattr(release, "ROOT", tmp_path)
    return tmp_path


def test_a_release(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release.release("0.2.0")
    assert 'version = "0.2.0"' in (copy / "Cargo.toml").read_text()
    assert 'version = "0.2.0"' in (copy / "Cargo.lock").read_text()
    assert "\nversion: 0.2.0\n" in (copy / "CITATION.cff").read_text()
    shown = subprocess.run(["git", "tag", "--list"], cwd=copy, capture_output=True, text=True, check=True).stdout
    assert shown == "v0.2.0\n"
    assert "git push --follow-tags" in capsys.readouterr().out
    status = ["git", "status", "--porcelain"]
    assert subprocess.run(status, cwd=copy, capture_output=True, text=True, check=True).stdout == ""
    with pytest.raises(release.ReleaseError, match="already has a section|exists already"):
        release.release("0.2.0")


@pytest.mark.parametrize("version", ["", "1.0", "v1.0.0", "1.0.0-beta"])
def test_versions_that_are_none(copy: Path, version: str) -> None:
    with pytest.raises(release.ReleaseError, match="a version has the form"):
        release.release(version)


def test_uncommitted_changes(copy: Path) -> None:
    (copy / "CHANGELOG.md").write_text("changed")
    with pytest.raises(release.ReleaseError, match="commit or stash"):
        release.release("0.2.0")
