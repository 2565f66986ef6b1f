"""Files in which botocore and the AWS CLI keep tokens and keys of a session."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, MutableMapping
from datetime import datetime
from hashlib import sha1, sha256
from pathlib import Path
from typing import Any

from ..exceptions import SSOTokenLoadError

Cache = MutableMapping[str, Any]


class JSONFileCache:
    """A mapping whose values are JSON files of a folder, which others can share.

    >>> from tempfile import mkdtemp
    >>> from ferroboto.botocore.credentials import JSONFileCache
    >>> cache = JSONFileCache(mkdtemp())
    >>> cache['a'] = {'AccessKeyId': 'AKIDEXAMPLE'}
    >>> 'a' in cache, cache['a']
    (True, {'AccessKeyId': 'AKIDEXAMPLE'})

    :param working_dir: the folder, which is made when it is needed.
    :param dumps_func: makes a text of a value.
    """

    CACHE_DIR = os.path.expanduser(os.path.join("~", ".aws", "boto", "cache"))

    def __init__(self, working_dir: Any = CACHE_DIR, dumps_func: Callable[[Any], str] | None = None) -> None:
        self._working_dir = working_dir
        self._dumps = self._default_dumps if dumps_func is None else dumps_func

    def __contains__(self, cache_key: str) -> bool:
        return os.path.isfile(self._convert_cache_key(cache_key))

    def __getitem__(self, cache_key: str) -> Any:
        """Return a value.

        :raises KeyError: there is none, or it cannot be read.
        """
        try:
            with open(self._convert_cache_key(cache_key)) as file:
                return json.load(file)
        except (OSError, ValueError):
            raise KeyError(cache_key) from None

    def __delitem__(self, cache_key: str) -> None:
        try:
            Path(self._convert_cache_key(cache_key)).unlink()
        except FileNotFoundError:
            raise KeyError(cache_key) from None

    def __setitem__(self, cache_key: str, value: Any) -> None:
        """Keep a value; readers see the old file or the new one, and no others than the user can read it.

        :raises ValueError: it cannot be written as JSON.
        """
        path = self._convert_cache_key(cache_key)
        try:
            content = self._dumps(value)
        except (TypeError, ValueError):
            raise ValueError(f"Value cannot be cached, must be JSON serializable: {value}") from None
        os.makedirs(self._working_dir, exist_ok=True)
        number, temporary = tempfile.mkstemp(dir=self._working_dir, suffix=".tmp")
        with os.fdopen(number, "w") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(temporary, path)

    def _convert_cache_key(self, cache_key: str) -> str:
        return os.path.join(self._working_dir, cache_key + ".json")

    def _default_dumps(self, obj: Any) -> str:
        return json.dumps(obj, default=self._serialize_if_needed)

    def _serialize_if_needed(self, value: Any, iso: bool = False) -> Any:
        if not isinstance(value, datetime):
            return value
        return value.isoformat() if iso else value.strftime("%Y-%m-%dT%H:%M:%S%Z")


class SSOTokenLoader:
    """Finds the tokens that ``aws sso login`` left in a cache."""

    def __init__(self, cache: Cache | None = None) -> None:
        """Keep the cache."""
        self._cache: Cache = {} if cache is None else cache

    def _generate_cache_key(self, start_url: str, session_name: str | None) -> str:
        name = start_url if session_name is None else session_name
        return sha1(name.encode("utf-8")).hexdigest()

    def save_token(self, start_url: str, token: Any, session_name: str | None = None) -> None:
        """Keep a token."""
        self._cache[self._generate_cache_key(start_url, session_name)] = token

    def __call__(self, start_url: str, session_name: str | None = None) -> Any:
        """Return a token.

        :raises SSOTokenLoadError: there is none, or it is incomplete.
        """
        key = self._generate_cache_key(start_url, session_name)
        if key not in self._cache:
            name = start_url if session_name is None else session_name
            raise SSOTokenLoadError(error_msg=f"Token for {name} does not exist")
        token = self._cache[key]
        if "accessToken" not in token or "expiresAt" not in token:
            raise SSOTokenLoadError(error_msg=f"Token for {start_url} is invalid")
        return token


def generate_login_cache_key(sign_in_session_name: str) -> str:
    """Return the name of the file in which ``aws login`` keeps a session."""
    return sha256(sign_in_session_name.encode("utf-8")).hexdigest()


def get_login_token_cache_directory() -> str:
    """Return the folder in which ``aws login`` keeps sessions."""
    given = os.environ.get("AWS_LOGIN_CACHE_DIRECTORY")
    if given is not None:
        return os.path.expanduser(os.path.expandvars(given))
    return os.path.expanduser(os.path.join("~", ".aws", "login", "cache"))


class LoginTokenLoader:
    """Finds and keeps what ``aws login`` left in a cache."""

    def __init__(self, cache: Cache | None = None) -> None:
        """Keep the cache."""
        self._cache: Cache = {} if cache is None else cache

    def save_token(self, session_name: str, token: Any) -> None:
        """Keep a token."""
        self._cache[generate_login_cache_key(session_name)] = token

    def load_token(self, session_name: str) -> Any:
        """Return a token, or ``None``."""
        return self._cache.get(generate_login_cache_key(session_name))


class FileWebIdentityTokenLoader:
    """Reads a web identity token from its file, each time anew."""

    def __init__(self, web_identity_token_path: str, _open: Callable[..., Any] = open) -> None:
        """Keep the path."""
        self._web_identity_token_path = web_identity_token_path
        self._open = _open

    def __call__(self) -> Any:
        """Return the token."""
        with self._open(self._web_identity_token_path) as file:
            return file.read()
