"""Models of services: services, operations and shapes; models that are not built in, their texts and names in Python."""
