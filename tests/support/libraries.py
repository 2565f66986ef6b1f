"""The two libraries under comparison, each as one object with the same members."""

from __future__ import annotations

import importlib
import importlib.util
import os
from dataclasses import dataclass
from types import ModuleType
from typing import Any

SUBJECT = os.environ.get("FERROBOTO_SUBJECT", "ferroboto")

SERVICES = ("sns", "polly", "rekognition", "ses")

KEYS = {
    "aws_access_key_id": "AKIDEXAMPLE",
    "aws_secret_access_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
    "aws_session_token": "session/token+example==",
}
REGION = "us-east-1"


@dataclass(frozen=True)
class Library:
    """A boto3-shaped package and where its botocore-shaped modules live."""

    name: str
    package: ModuleType
    core: str

    def module(self, name: str) -> ModuleType:
        """The twin of `botocore.<name>`."""
        return importlib.import_module(f"{self.core}.{name}")

    def session(self, **arguments: Any) -> Any:
        return self.package.Session(**arguments)

    def config(self, **options: Any) -> Any:
        """This library's Config; the signature version "unsigned" stands for its UNSIGNED."""
        if options.get("signature_version") == "unsigned":
            options["signature_version"] = _unsigned(self)
        return self.module("config").Config(**options)

    def client(self, service: str, endpoint_url: str | None = None, **arguments: Any) -> Any:
        """A client with fixed keys and region; a dict as `config` becomes this library's Config."""
        options = arguments.pop("config", None)
        if options is not None:
            arguments["config"] = self.config(**options)
        settings: dict[str, Any] = {**KEYS, "region_name": REGION, "endpoint_url": endpoint_url, **arguments}
        return self.session().client(service, **settings)

    def __str__(self) -> str:
        return self.name


def _load(name: str) -> Library:
    package = importlib.import_module(name)
    if name == "boto3":
        return Library(name, package, "botocore")
    # A library may keep its botocore-shaped modules apart, or beside its own.
    apart = importlib.util.find_spec(f"{name}.botocore") is not None
    return Library(name, package, f"{name}.botocore" if apart else name)


def reference() -> Library:
    return _load("boto3")


def subject() -> Library:
    """What is tested: ferroboto, or boto3 itself when FERROBOTO_SUBJECT says so."""
    return _load(SUBJECT)


def subject_is_reference() -> bool:
    return SUBJECT == "boto3"


def _unsigned(library: Library) -> Any:
    core = importlib.import_module(library.core)
    return core.UNSIGNED if hasattr(core, "UNSIGNED") else library.module("_unsigned").UNSIGNED
