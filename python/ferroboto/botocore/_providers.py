"""Providers of credentials: sources that a program can load by itself, and marks of those that are native in a session.

A session has one of each in its resolver, which asks the native source. A program that makes a provider of its own gets what
is in the variables and files that it names.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable, Mapping
from json import loads
from typing import Any, ClassVar, TypeVar

from typing_extensions import Self

from .._dates.timestamps import parse_timestamp
from ..credentials import Credentials, RefreshableCredentials
from ..exceptions import ConfigNotFound, CredentialRetrievalError, MetadataRetrievalError, PartialCredentialsError
from .configloader import load_config, raw_config_parse
from .utils import ContainerMetadataFetcher, parse_key_val_file

P = TypeVar("P", bound="NativeProvider")


class CredentialProvider:
    """A source of keys. Subclasses load them."""

    METHOD: str | None = None
    CANONICAL_NAME: str | None = None

    def __init__(self, session: Any = None) -> None:
        """Keep the session."""
        self.session = session

    def load(self) -> Any:
        """Return keys, or ``None`` where the source has none."""
        return True

    def _extract_creds_from_mapping(self, mapping: Mapping[str, Any], *key_names: str) -> list[Any]:
        for name in key_names:
            if name not in mapping:
                raise PartialCredentialsError(provider=self.METHOD, cred_var=name)
        return [mapping[name] for name in key_names]


class NativeProvider(CredentialProvider):
    """A source that is native in a session. Set ``cache``, it has no effect: the native source has its own."""

    _native: Callable[[str], Any] | None = None

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        """Accept what the source is made of."""
        super().__init__()
        self.cache: Any = kwargs.get("cache", {})

    @classmethod
    def of_session(cls, load: Callable[[str], Any]) -> Self:
        """Make the mark of a session's source, which ``load`` asks by its method."""
        made = cls.__new__(cls)
        made.session, made.cache = None, {}
        made._native = load
        return made

    def load(self) -> Any:
        """Return the keys of this source, or ``None``."""
        return self._own() if self._native is None else self._native(str(self.METHOD))

    def _own(self) -> Any:
        return None


class EnvProvider(NativeProvider):
    """Variables of the environment.

    :param environ: the variables, by default those of the process.
    :param mapping: names of variables for ``access_key``, ``secret_key``, ``token``, ``expiry_time`` and ``account_id``.
    """

    METHOD = "env"
    CANONICAL_NAME = "Environment"
    ACCESS_KEY = "AWS_ACCESS_KEY_ID"
    SECRET_KEY = "AWS_SECRET_ACCESS_KEY"
    TOKENS: ClassVar[list[str]] = ["AWS_SECURITY_TOKEN", "AWS_SESSION_TOKEN"]
    EXPIRY_TIME = "AWS_CREDENTIAL_EXPIRATION"
    ACCOUNT_ID = "AWS_ACCOUNT_ID"

    def __init__(self, environ: Mapping[str, str] | None = None, mapping: Mapping[str, Any] | None = None) -> None:
        super().__init__()
        self.environ = os.environ if environ is None else environ
        usual = {
            "access_key": self.ACCESS_KEY,
            "secret_key": self.SECRET_KEY,
            "token": self.TOKENS,
            "expiry_time": self.EXPIRY_TIME,
            "account_id": self.ACCOUNT_ID,
        }
        self._mapping: dict[str, Any] = {part: (mapping or {}).get(part, name) for part, name in usual.items()}
        if not isinstance(self._mapping["token"], list):
            self._mapping["token"] = [self._mapping["token"]]

    def _own(self) -> Any:
        if not self._value("access_key"):
            return None
        keys = self._keys(needs_expiry=False)
        expiry = keys.pop("expiry_time")
        if expiry is None:
            return Credentials(**keys, method=self.METHOD)
        return RefreshableCredentials(
            **keys, expiry_time=parse_timestamp(expiry), refresh_using=self._keys, method=str(self.METHOD)
        )

    def _value(self, part: str) -> Any:
        return self.environ.get(self._mapping[part], "")

    def _keys(self, needs_expiry: bool = True) -> dict[str, Any]:
        needed = ("access_key", "secret_key", *(("expiry_time",) if needs_expiry else ()))
        for part in needed:
            if not self._value(part):
                raise PartialCredentialsError(provider=self.METHOD, cred_var=self._mapping[part])
        tokens = (self.environ.get(name, "") for name in self._mapping["token"])
        return {
            "access_key": self._value("access_key"),
            "secret_key": self._value("secret_key"),
            "token": next((token for token in tokens if token), None),
            "expiry_time": self._value("expiry_time") or None,
            "account_id": self._value("account_id") or None,
        }


class _FileProvider(NativeProvider):
    """Keys in a section of a file."""

    ACCESS_KEY = "aws_access_key_id"
    SECRET_KEY = "aws_secret_access_key"
    TOKENS: ClassVar[list[str]] = ["aws_security_token", "aws_session_token"]
    ACCOUNT_ID = "aws_account_id"

    def _in(self, section: Mapping[str, Any] | None) -> Credentials | None:
        if section is None or self.ACCESS_KEY not in section:
            return None
        access_key, secret_key = self._extract_creds_from_mapping(section, self.ACCESS_KEY, self.SECRET_KEY)
        token = next((section[name] for name in self.TOKENS if name in section), None)
        return Credentials(access_key, secret_key, token, method=self.METHOD, account_id=section.get(self.ACCOUNT_ID))


class SharedCredentialProvider(_FileProvider):
    """The shared credentials file."""

    METHOD = "shared-credentials-file"
    CANONICAL_NAME = "SharedCredentials"

    def __init__(
        self, creds_filename: Any, profile_name: str | None = None, ini_parser: Callable[[Any], Any] | None = None
    ) -> None:
        super().__init__()
        self._creds_filename = creds_filename
        self._profile_name = "default" if profile_name is None else profile_name
        self._ini_parser = raw_config_parse if ini_parser is None else ini_parser

    def _own(self) -> Any:
        try:
            return self._in(self._ini_parser(self._creds_filename).get(self._profile_name))
        except ConfigNotFound:
            return None


class ConfigProvider(_FileProvider):
    """The configuration file."""

    METHOD = "config-file"
    CANONICAL_NAME = "SharedConfig"

    def __init__(
        self, config_filename: Any, profile_name: str, config_parser: Callable[[Any], Any] | None = None
    ) -> None:
        super().__init__()
        self._config_filename = config_filename
        self._profile_name = profile_name
        self._config_parser = load_config if config_parser is None else config_parser

    def _own(self) -> Any:
        try:
            return self._in(self._config_parser(self._config_filename)["profiles"].get(self._profile_name))
        except ConfigNotFound:
            return None


class OriginalEC2Provider(NativeProvider):
    """The file of ``AWS_CREDENTIAL_FILE``."""

    METHOD = "ec2-credentials-file"
    CANONICAL_NAME = "Ec2Config"
    CRED_FILE_ENV = "AWS_CREDENTIAL_FILE"
    ACCESS_KEY = "AWSAccessKeyId"
    SECRET_KEY = "AWSSecretKey"

    def __init__(self, environ: Mapping[str, str] | None = None, parser: Callable[[Any], Any] | None = None) -> None:
        super().__init__()
        self._environ = os.environ if environ is None else environ
        self._parser = parse_key_val_file if parser is None else parser

    def _own(self) -> Any:
        path = self._environ.get(self.CRED_FILE_ENV)
        keys = {} if path is None else self._parser(os.path.expanduser(path))
        if self.ACCESS_KEY not in keys:
            return None
        return Credentials(keys[self.ACCESS_KEY], keys[self.SECRET_KEY], method=self.METHOD)


class BotoProvider(NativeProvider):
    """The files of the first boto."""

    METHOD = "boto-config"
    CANONICAL_NAME = "Boto2Config"
    BOTO_CONFIG_ENV = "BOTO_CONFIG"
    DEFAULT_CONFIG_FILENAMES: ClassVar[list[str]] = ["/etc/boto.cfg", "~/.boto"]
    ACCESS_KEY = "aws_access_key_id"
    SECRET_KEY = "aws_secret_access_key"

    def __init__(
        self, environ: Mapping[str, str] | None = None, ini_parser: Callable[[Any], Any] | None = None
    ) -> None:
        super().__init__()
        self._environ = os.environ if environ is None else environ
        self._ini_parser = raw_config_parse if ini_parser is None else ini_parser

    def _own(self) -> Any:
        named = self._environ.get(self.BOTO_CONFIG_ENV)
        for filename in self.DEFAULT_CONFIG_FILENAMES if named is None else [named]:
            try:
                section = self._ini_parser(filename).get("Credentials", {})
            except ConfigNotFound:
                continue
            if self.ACCESS_KEY in section:
                access_key, secret_key = self._extract_creds_from_mapping(section, self.ACCESS_KEY, self.SECRET_KEY)
                return Credentials(access_key, secret_key, method=self.METHOD)
        return None


class ProcessProvider(NativeProvider):
    """Programs that print keys."""

    METHOD = "custom-process"

    def __init__(self, profile_name: str, load_config: Callable[[], Any], popen: Any = subprocess.Popen) -> None:
        super().__init__()
        self._profile_name = profile_name
        self._load_config = load_config
        self._loaded_config: Any = None
        self._popen = popen

    @property
    def profile_config(self) -> Mapping[str, Any]:
        """The settings of the profile."""
        if self._loaded_config is None:
            self._loaded_config = self._load_config()
        section: Mapping[str, Any] = self._loaded_config.get("profiles", {}).get(self._profile_name, {})
        return section

    @property
    def _credential_process(self) -> str | None:
        return self.profile_config.get("credential_process")

    def _own(self) -> Any:
        command = self._credential_process
        if command is None:
            return None
        keys = self._printed(command)
        if keys["expiry_time"] is not None:
            return RefreshableCredentials.create_from_metadata(keys, lambda: self._printed(command), str(self.METHOD))
        del keys["expiry_time"]
        return Credentials(**keys, method=self.METHOD)

    def _printed(self, command: str) -> dict[str, Any]:
        from .compat import compat_shell_split

        process = self._popen(compat_shell_split(command), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        output, errors = process.communicate()
        if process.returncode != 0:
            raise self._wrong(errors.decode("utf-8"))
        found = loads(output.decode("utf-8"))
        version = found.get("Version", "<Version key not provided>")
        if version != 1:
            raise self._wrong(f"Unsupported version '{version}' for credential process provider, supported versions: 1")
        try:
            access_key, secret_key = found["AccessKeyId"], found["SecretAccessKey"]
        except KeyError as error:
            raise self._wrong(f"Missing required key in response: {error}") from None
        return {
            "access_key": access_key,
            "secret_key": secret_key,
            "token": found.get("SessionToken"),
            "expiry_time": found.get("Expiration"),
            "account_id": found.get("AccountId") or self.profile_config.get("aws_account_id"),
        }

    def _wrong(self, text: str) -> CredentialRetrievalError:
        return CredentialRetrievalError(provider=self.METHOD, error_msg=text)


class ContainerProvider(NativeProvider):
    """The metadata service of containers."""

    METHOD = "container-role"
    CANONICAL_NAME = "EcsContainer"
    ENV_VAR = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
    ENV_VAR_FULL = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
    ENV_VAR_AUTH_TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
    ENV_VAR_AUTH_TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"

    def __init__(self, environ: Mapping[str, str] | None = None, fetcher: Any = None) -> None:
        super().__init__()
        self._environ = os.environ if environ is None else environ
        self._fetcher = ContainerMetadataFetcher() if fetcher is None else fetcher

    def _own(self) -> Any:
        if self.ENV_VAR in self._environ:
            uri = self._fetcher.full_url(self._environ[self.ENV_VAR])
        elif self.ENV_VAR_FULL in self._environ:
            uri = self._environ[self.ENV_VAR_FULL]
        else:
            return None

        def fetch() -> dict[str, Any]:
            return self._fetched(uri)

        return RefreshableCredentials.create_from_metadata(fetch(), fetch, str(self.METHOD))

    def _fetched(self, uri: str) -> dict[str, Any]:
        try:
            found = self._fetcher.retrieve_full_uri(uri, headers=self._headers())
        except MetadataRetrievalError as error:
            raise CredentialRetrievalError(provider=self.METHOD, error_msg=str(error)) from error
        return {
            "access_key": found["AccessKeyId"],
            "secret_key": found["SecretAccessKey"],
            "token": found["Token"],
            "expiry_time": found["Expiration"],
            "account_id": found.get("AccountId"),
        }

    def _headers(self) -> dict[str, str] | None:
        if self.ENV_VAR_AUTH_TOKEN_FILE in self._environ:
            with open(self._environ[self.ENV_VAR_AUTH_TOKEN_FILE]) as file:
                token = file.read()
        elif self.ENV_VAR_AUTH_TOKEN in self._environ:
            token = self._environ[self.ENV_VAR_AUTH_TOKEN]
        else:
            return None
        if "\r" in token or "\n" in token:
            raise ValueError("Auth token value is not a legal header value")
        return {"Authorization": token}
