"""Models of services: those that are not built in, their texts, and their names in Python."""
