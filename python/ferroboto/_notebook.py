"""``%load_ext ferroboto``: a notebook that says ``import boto3`` gets ferroboto."""

from __future__ import annotations

from ._substitute import install, uninstall


def load_ipython_extension(ipython: object) -> None:
    """Serve boto3 and botocore from ferroboto."""
    install()


def unload_ipython_extension(ipython: object) -> None:
    """Serve boto3 and botocore as they are again."""
    uninstall()
