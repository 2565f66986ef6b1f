"""``client.map``: one operation over many inputs."""
