"""The local AWS: its server, its messages, and the files and worlds it lives in."""
