"""The local AWS, as programs that use it see it."""
