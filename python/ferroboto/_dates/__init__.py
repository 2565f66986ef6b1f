"""Dates: their texts, their time zones, and timestamps as users give them and services send them."""
