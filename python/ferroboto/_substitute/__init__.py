"""Serves ``boto3`` and ``botocore`` from ferroboto: the import hook, and the ways to switch it on."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from importlib.util import find_spec

from . import homes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from importlib.metadata import Distribution, DistributionFinder
    from types import ModuleType
    from typing import Any, TextIO

# Where the twin of a module may be: the first one that exists is served.
_TWINS = {
    "boto3": ("ferroboto.boto3", "ferroboto"),
    "botocore": ("ferroboto.botocore",),
    "s3transfer": ("ferroboto.s3transfer",),
    "aiobotocore": ("ferroboto.aiobotocore",),
    "aioboto3": ("ferroboto.aioboto3",),
}
# Served only where they are installed: other programs ask for them to find out whether they can use asyncio.
_IF_INSTALLED = ("aiobotocore", "aioboto3")

# Folders without modules, whose files programs read by importlib.resources.
_DATA = ("boto3.data", "botocore.data")

VARIABLE = "FERROBOTO_AS_BOTO3"
STARTUP_FILE = "ferroboto_as_boto3.pth"


def twin(name: str) -> ModuleSpec | None:
    """Find the module that is served under a name of boto3 or botocore; ``None`` if there is none."""
    root, dot, rest = name.partition(".")
    for package in _TWINS.get(root, ()):
        try:
            found = find_spec(package + dot + rest)
        except ModuleNotFoundError:
            # The parent of a module may exist in one of the packages only.
            continue
        if found is not None:
            return found
    return None


def _data_of(root: str) -> ModuleSpec | None:
    """Find the data of an installed boto3 or botocore; ``None`` without."""
    from ..botocore.loaders import boto3s_data, botocores_data

    folder = boto3s_data() if root == "boto3" else botocores_data()
    if folder is None:
        return None
    from importlib.machinery import PathFinder

    return PathFinder.find_spec(f"{root}.data", [os.path.dirname(folder)])


class _Finder:
    """Finds modules of boto3 and botocore among their twins. A module without a twin cannot be found."""

    @staticmethod
    def find_spec(
        fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        root = fullname.partition(".")[0]
        if root == "ferroboto":
            return _find_own(fullname, path)
        if root not in _TWINS or (fullname in _IF_INSTALLED and not _is_installed(root)):
            return None
        if fullname in _DATA:
            return _data_of(root)
        found = twin(fullname)
        if found is None:
            return ModuleSpec(fullname, _Refusal()) if root in _IF_INSTALLED else None  # type: ignore[arg-type]
        is_package = found.submodule_search_locations is not None
        spec = ModuleSpec(fullname, _Loader(found.name), origin=found.origin, is_package=is_package)  # type: ignore[arg-type]
        spec.has_location = found.has_location
        return spec

    @staticmethod
    def find_distributions(context: DistributionFinder.Context) -> Iterable[Distribution]:
        """Report boto3 and botocore to :mod:`importlib.metadata` where they are not installed."""
        if context.name is None or context.name.lower() not in _TWINS or context.name.lower() in _IF_INSTALLED:
            return ()
        from .distribution import stand_in

        return stand_in(context.name.lower(), context.path)

    @staticmethod
    def invalidate_caches() -> None:
        """Do nothing: nothing is cached here."""


class _OwnLoader(SourceFileLoader):
    """Loads a module of ferroboto that stands for one of boto3's, and lets it say so and pass on what that one does."""

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        homes.move(module)
        _let_pass_on(module)


def _find_own(fullname: str, path: Sequence[str] | None) -> ModuleSpec | None:
    found = PathFinder.find_spec(fullname, path)
    if found is not None and type(found.loader) is SourceFileLoader:
        found.loader.__class__ = _OwnLoader
    return found


def _let_pass_on(module: ModuleType) -> None:
    from .passed_on import pass_on

    name = module.__name__.removeprefix("ferroboto.")
    root = name.partition(".")[0]
    # What is not below the name of another library is boto3's.
    pass_on(name if root in _TWINS else f"boto3.{name}", module)


class _Loader:
    """Puts the twin into ``sys.modules``, under the name it was imported by."""

    def __init__(self, name: str) -> None:
        self._name = name

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        from .passed_on import pass_on

        served = import_module(self._name)
        pass_on(module.__name__, served)
        _stand_in(True)
        _log_as_botocore()
        # Other import hooks get this module, and wrap functions of the classes that they find in it.
        module.__dict__.update({name: value for name, value in vars(served).items() if name[:2] != "__"})
        # The import system returns what is in sys.modules afterwards.
        sys.modules[module.__name__] = served
        if module.__name__ == "boto3":
            for name, loaded in list(sys.modules.items()):
                if name.startswith("ferroboto.") and type(loaded) is type(sys):
                    _let_pass_on(loaded)
            import_module("botocore")
            for name in _LOADED:
                if _are_watched():
                    import_module(name)
                else:
                    sys.modules.setdefault(name, _later(name))


class _Refusal:
    """Says why a module cannot be imported, in place of a module that would fail in the middle of others."""

    @staticmethod
    def create_module(spec: ModuleSpec) -> ModuleType | None:
        return None

    @staticmethod
    def exec_module(module: ModuleType) -> None:
        name = module.__name__
        text = f"{name} has no counterpart in ferroboto, which is in use in place of boto3: its clients send requests natively"
        raise ModuleNotFoundError(text, name=name)


_finder: Any = _Finder()


def install(notice: TextIO | None = None, *, children: bool = True) -> None:
    """Serve boto3 and botocore from ferroboto from now on.

    ``notice`` is where a line about it is printed. ``children`` says whether programs that this one starts
    do the same.
    """
    if _finder in sys.meta_path:
        return
    replaced = _forget()
    # Behind the hooks of others, which have to see the imports, and in front of Python's own finders.
    place = next((at for at, it in enumerate(sys.meta_path) if _is_pythons(it)), 0)
    sys.meta_path.insert(place, _finder)
    inherited = not children or not _is_off(os.environ.get(VARIABLE))
    if children:
        os.environ[VARIABLE] = "1"
    reached = inherited or _startup_file_is_there()
    if notice is not None:
        from .._ferroboto import __version__

        again = "; modules imported before have to be imported again" if replaced else ""
        print(f"ferroboto {__version__} stands in for boto3 and botocore{again}", file=notice)
        if not reached:
            print(f"Python programs started from here use boto3: {_MISSING}", file=notice)
    elif not reached:
        import warnings

        warnings.warn(f"Python programs started from here use boto3: {_MISSING}", RuntimeWarning, stacklevel=3)
    if "ferroboto.exceptions" in sys.modules:
        _stand_in(True)
    _leave_to_pytest()


def uninstall() -> None:
    """Serve boto3 and botocore as they are again."""
    if _finder in sys.meta_path:
        sys.meta_path.remove(_finder)
        os.environ.pop(VARIABLE, None)
        _forget()
        _stand_in(False)


def installed() -> bool:
    """Whether boto3 and botocore are served from ferroboto."""
    return _finder in sys.meta_path


def at_startup() -> None:
    """Do as the environment says. Called by the start-up file in site-packages, in every Python program."""
    if not _is_off(os.environ.get(VARIABLE)):
        install()


# Modules that log, the native part among them, and whose log it is there.
_LOGGERS = {
    "args": "botocore",
    "client": "botocore",
    "credentials": "botocore",
    "handlers": "botocore",
    "response": "botocore",
    "waiter": "botocore",
    "resources.action": "boto3",
    "resources.collection": "boto3",
    "resources.factory": "boto3",
    "resources.model": "boto3",
    "s3.inject": "boto3",
    "s3.transfer": "boto3",
}

_MISSING = f"{STARTUP_FILE} is not in site-packages"


class _Later(type(sys)):  # type: ignore[misc] # the class of modules
    """A module that is loaded when something is read from it: others look for its name only."""

    def _loaded(self) -> ModuleType:
        name = self.__name__
        if sys.modules.get(name) is self:
            del sys.modules[name]
        return import_module(name)

    def __getattr__(self, attribute: str) -> Any:
        if attribute[:2] == "__" and attribute != "__all__":
            # Tools ask all modules for their files, warnings and the like.
            raise AttributeError(attribute)
        loaded = self._loaded()
        if attribute == "__all__":
            return getattr(loaded, attribute, [name for name in vars(loaded) if name[0] != "_"])
        return getattr(loaded, attribute)

    def __dir__(self) -> Iterable[str]:
        return dir(self._loaded())

    def __setattr__(self, attribute: str, value: object) -> None:
        if attribute[:2] == "__":
            super().__setattr__(attribute, value)
        else:
            setattr(self._loaded(), attribute, value)

    def __delattr__(self, attribute: str) -> None:
        delattr(self._loaded(), attribute)


def _later(name: str) -> ModuleType:
    later: ModuleType = _Later(name)
    later.__package__ = name.rpartition(".")[0]
    return later


# What `import boto3` loads in boto3, and other libraries wait for to add something of theirs.
_LOADED = (
    "botocore.auth",
    "botocore.client",
    "botocore.credentials",
    "botocore.endpoint",
    "botocore.httpsession",
    "botocore.parsers",
    "botocore.session",
    "botocore.signers",
)


def _is_installed(name: str) -> bool:
    return PathFinder.find_spec(name) is not None


def _is_pythons(finder: object) -> bool:
    return getattr(finder, "__module__", "") in (
        "_frozen_importlib",
        "_frozen_importlib_external",
        "importlib.machinery",
    )


def _are_watched() -> bool:
    """Whether others have hooks on imports."""
    known = ("_distutils_hack", "six", "_pytest.assertion.rewrite")
    return any(
        not _is_pythons(it)
        and it is not _finder
        and (getattr(it, "__module__", None) or type(it).__module__) not in known
        for it in sys.meta_path
    )


def _is_off(value: str | None) -> bool:
    return (value or "0").lower() in ("0", "false", "no", "off")


def _startup_file_is_there() -> bool:
    return any(os.path.exists(os.path.join(folder, STARTUP_FILE)) for folder in sys.path if folder)


def _forget() -> bool:
    names = [name for name in sys.modules if name.partition(".")[0] in _TWINS]
    for name in names:
        del sys.modules[name]
    return bool(names)


def _stand_in(substituted: bool) -> None:
    """Let classes say that they are botocore's or boto3's, as programs that print, compare or pickle them expect.

    Sessions leave variables out that boto3 does not read: such a program does not mean them.
    """
    from .. import exceptions, session

    if substituted:
        homes.move_loaded()
    else:
        homes.move_back()
    session.left_out[:] = [("AWS_REGION", None)] if substituted else []
    exceptions.set_module_of_service_errors("botocore.errorfactory" if substituted else exceptions.__name__)


def _log_as_botocore() -> None:
    """Let log records go under the names that programs configure: ``botocore.client`` for ``ferroboto.client``."""
    import logging

    from .passed_on import LOGGERS

    loggers = logging.root.manager.loggerDict
    for name, real in _LOGGERS.items():
        loggers.setdefault(f"ferroboto.{name}", logging.getLogger(f"{real}.{name}"))
    for name in LOGGERS:
        # The twins' own.
        loggers.setdefault(f"ferroboto.{name}", logging.getLogger(name))
    for name in ("botocore", "s3transfer"):
        # The loggers below say in their names where they belong, and take levels and handlers from there.
        loggers.setdefault(f"ferroboto.{name}", logging.getLogger(name))
    for name in _TWINS:
        root = logging.getLogger(name)
        if not any(isinstance(handler, logging.NullHandler) for handler in root.handlers):
            root.addHandler(logging.NullHandler())


def _leave_to_pytest() -> None:
    """Mark the package as one whose asserts pytest need not rewrite, since it is imported before pytest can."""
    package = sys.modules["ferroboto"]
    mark = "PYTEST_DONT_REWRITE"
    if package.__doc__ is not None and mark not in package.__doc__:
        package.__doc__ += f"\n{mark}\n"
