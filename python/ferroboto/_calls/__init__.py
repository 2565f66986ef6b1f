"""Calls of clients: what Rust asks of Python while one is made, and what handlers and programs see of it."""
