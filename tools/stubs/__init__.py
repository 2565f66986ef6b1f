"""Derives the types of every service from ``models/``; ``tools/make_stubs.py`` is the door."""
