"""How event loops are woken: a switch for tests, and nothing else."""

from __future__ import annotations

#: Wake loops by ``call_soon_threadsafe`` even where they could watch a socket, as on Windows.
THREADSAFE_ONLY = False
