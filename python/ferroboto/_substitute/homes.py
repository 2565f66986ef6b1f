"""Where boto3 and botocore have the classes of ferroboto: what ``type(client)`` shows, and what pickles name."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

# Packages whose modules are where boto3's or botocore's are.
_TREES = {
    "ferroboto.botocore": "botocore",
    "ferroboto.boto3": "boto3",
    "ferroboto.dynamodb": "boto3.dynamodb",
    "ferroboto.ec2": "boto3.ec2",
    "ferroboto.resources": "boto3.resources",
    "ferroboto.s3transfer": "s3transfer",
}
# Modules that are elsewhere.
_MODULES = {
    "ferroboto._calls.client": "botocore.client",
    "ferroboto._calls.endpoint": "botocore.endpoint",
    "ferroboto._calls.signing": "botocore.signers",
    "ferroboto._pages.tokens": "botocore.paginate",
    "ferroboto.awsrequest": "botocore.awsrequest",
    "ferroboto.botocore._auth_older": "botocore.auth",
    "ferroboto.botocore._caches": "botocore.utils",
    "ferroboto.botocore._cloudfront": "botocore.signers",
    "ferroboto.botocore._components": "botocore.session",
    "ferroboto.botocore._fetchers": "botocore.credentials",
    "ferroboto.botocore._metadata": "botocore.utils",
    "ferroboto.botocore._providers": "botocore.credentials",
    "ferroboto.botocore._settings": "botocore.session",
    "ferroboto.botocore._signer": "botocore.auth",
    "ferroboto.config": "botocore.config",
    "ferroboto.credentials": "botocore.credentials",
    "ferroboto.customize.dynamodb": "boto3.dynamodb.transform",
    "ferroboto.customize.s3_forms": "botocore.signers",
    "ferroboto.errorfactory": "botocore.errorfactory",
    "ferroboto.eventstream": "botocore.eventstream",
    "ferroboto.exceptions": "botocore.exceptions",
    "ferroboto.hooks": "botocore.hooks",
    "ferroboto.httpchecksum": "botocore.httpchecksum",
    "ferroboto.model": "botocore.model",
    "ferroboto.paginate": "botocore.paginate",
    "ferroboto.resources.context": "boto3.utils",
    "ferroboto.response": "botocore.response",
    "ferroboto.s3._config": "boto3.s3.transfer",
    "ferroboto.s3._manager_config": "s3transfer.manager",
    "ferroboto.s3.transfer": "boto3.s3.transfer",
    "ferroboto.session": "boto3.session",
    "ferroboto.stub": "botocore.stub",
    "ferroboto.waiter": "botocore.waiter",
}
# Classes that are not where the others of their module are.
_CLASSES = {
    "ferroboto._calls.private.ClientCreator": "botocore.client",
    "ferroboto.awsrequest.HTTPHeaders": "botocore.compat",
    "ferroboto.customize.dynamodb.BatchWriter": "boto3.dynamodb.table",
    "ferroboto.customize.dynamodb.TableResource": "boto3.dynamodb.table",
    "ferroboto.exceptions.PythonDeprecationWarning": "boto3.exceptions",
    "ferroboto.exceptions.ResponseParserError": "botocore.parsers",
}

# The classes that say so at present, and where they are defined.
_moved: dict[type, str] = {}


def _home_of_module(module: str) -> str | None:
    if module in _MODULES:
        return _MODULES[module]
    for tree, root in _TREES.items():
        if module == tree or module.startswith(f"{tree}."):
            rest = module[len(tree) :]
            return None if "._" in rest else root + rest
    return None


def _home(cls: type) -> str | None:
    module = cls.__module__
    if not isinstance(module, str):
        # A class whose objects have modules of their own shows how they are asked for it.
        return None
    home = _CLASSES.get(f"{module}.{cls.__qualname__}") or _home_of_module(module)
    if home == "botocore.exceptions" and any(base.__qualname__ == "Boto3Error" for base in cls.__mro__):
        return "boto3.exceptions"
    return home


def move(module: ModuleType) -> None:
    """Let the classes that a module has say that they are boto3's or botocore's."""
    for it in list(vars(module).values()):
        if isinstance(it, type) and it not in _moved and (home := _home(it)) is not None:
            _moved[it] = it.__module__
            it.__module__ = home


def move_loaded() -> None:
    """Do so for all modules that are loaded."""
    for name, module in list(sys.modules.items()):
        if name in ("ferroboto._ferroboto", "ferroboto._calls.private") or _home_of_module(name) is not None:
            move(module)


def move_back() -> None:
    """Let all of them say again where they are defined."""
    while _moved:
        cls, module = _moved.popitem()
        cls.__module__ = module
