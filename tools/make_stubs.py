"""Writes ``python/ferroboto/types`` from ``models/``; with ``--check`` it fails where a file would change."""

from __future__ import annotations

from stubs.write import main

if __name__ == "__main__":
    raise SystemExit(main())
