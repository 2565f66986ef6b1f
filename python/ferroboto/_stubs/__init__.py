"""Derives the types of services from their models: those in the wheel, and those that a project adds."""
