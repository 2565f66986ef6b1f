"""Equivalent of ``botocore.vendored.six.moves``: modules and functions that have other names on Python 2."""

from __future__ import annotations

from importlib import import_module
from typing import Any

# Names, with where Python 3 has them: a module, or a module and what is in it.
_MOVED = {
    "BaseHTTPServer": "http.server",
    "CGIHTTPServer": "http.server",
    "SimpleHTTPServer": "http.server",
    "StringIO": "io:StringIO",
    "_thread": "_thread",
    "builtins": "builtins",
    "cPickle": "pickle",
    "cStringIO": "io:StringIO",
    "collections_abc": "collections.abc",
    "configparser": "configparser",
    "copyreg": "copyreg",
    "email_mime_base": "email.mime.base",
    "email_mime_image": "email.mime.image",
    "email_mime_multipart": "email.mime.multipart",
    "email_mime_nonmultipart": "email.mime.nonmultipart",
    "email_mime_text": "email.mime.text",
    "filter": "builtins:filter",
    "filterfalse": "itertools:filterfalse",
    "getcwd": "os:getcwd",
    "getcwdb": "os:getcwdb",
    "getoutput": "subprocess:getoutput",
    "html_entities": "html.entities",
    "html_parser": "html.parser",
    "http_client": "http.client",
    "http_cookiejar": "http.cookiejar",
    "http_cookies": "http.cookies",
    "input": "builtins:input",
    "intern": "sys:intern",
    "map": "builtins:map",
    "queue": "queue",
    "range": "builtins:range",
    "reduce": "functools:reduce",
    "reload_module": "importlib:reload",
    "reprlib": "reprlib",
    "shlex_quote": "shlex:quote",
    "socketserver": "socketserver",
    "urllib_error": "urllib.error",
    "urllib_parse": "urllib.parse",
    "urllib_robotparser": "urllib.robotparser",
    "xmlrpc_client": "xmlrpc.client",
    "xmlrpc_server": "xmlrpc.server",
    "xrange": "builtins:range",
    "zip": "builtins:zip",
    "zip_longest": "itertools:zip_longest",
}


def __getattr__(name: str) -> Any:
    if name == "urllib":
        return import_module(f"{__name__}.urllib")
    # Classes to inherit from.
    place = f"collections:{name}" if name.startswith("User") else _MOVED.get(name)
    if place is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, member = place.partition(":")
    found = import_module(module)
    return getattr(found, member) if member else found
