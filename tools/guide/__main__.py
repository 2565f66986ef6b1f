"""The entry point of ``python tools/guide``; the lesson is in lesson.py."""

from __future__ import annotations

from lesson import main

raise SystemExit(main())
