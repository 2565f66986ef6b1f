"""Check the layering rules: which module may use which, what none may name, and that every file has a first comment.

``python tools/check_layers.py`` prints each breach and ends with 1 when there is one. The rules are tables below;
docs/architecture.md says why they are as they are.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tomllib

ROOT = Path(__file__).resolve().parent.parent

# Crates of this workspace, and which of their siblings they may build on.
CRATES = {
    "ferroboto": {
        "ferroboto-model",
        "ferroboto-endpoints",
        "ferroboto-frames",
        "ferroboto-transport",
        "ferroboto-config",
        "ferroboto-local",
        "ferroboto-local-server",
    },
    "ferroboto-model": set(),
    "ferroboto-endpoints": {"ferroboto-model"},
    "ferroboto-sigv4": set(),
    "ferroboto-frames": set(),
    "ferroboto-transport": {"ferroboto-endpoints", "ferroboto-sigv4", "ferroboto-frames"},
    "ferroboto-config": {"ferroboto-sigv4", "ferroboto-transport"},
    "ferroboto-local": {
        "ferroboto-model",
        "ferroboto-sigv4",
        "ferroboto-frames",
        "ferroboto-local-polly",
        "ferroboto-local-rekognition",
    },
    "ferroboto-local-server": {"ferroboto-local"},
    "ferroboto-local-polly": set(),
    "ferroboto-local-rekognition": set(),
}
# The crate that calculates signatures, for clients and servers.
SIGNATURE = "ferroboto-sigv4"
NAMES_AWS_SDK = {"ferroboto-sigv4", "ferroboto-transport", "ferroboto-config"}
TOUCHES_PYTHON = {"ferroboto"}

# The table of what the root crate takes from Python modules, which all its modules may use.
IMPORTS = "imports"
# What attaches threads to the interpreter, which all its modules may use.
INTERPRETER = "interpreter"
# Modules of the root crate: which modules and sibling crates each may use.
MODULES = {
    "imports": set(),
    "interpreter": set(),
    "surrogates": set(),
    "exceptions": {"surrogates"},
    "params": {"wire", "ferroboto_model"},
    "wire": {"exceptions", "surrogates", "ferroboto_model"},
    "customize": {"exceptions", "wire", "ferroboto_endpoints", "ferroboto_model", "ferroboto_transport"},
    "client": {
        "customize",
        "exceptions",
        "surrogates",
        "params",
        "wire",
        "ferroboto_endpoints",
        "ferroboto_frames",
        "ferroboto_model",
        "ferroboto_transport",
    },
    "session": {
        "client",
        "customize",
        "embedded",
        "exceptions",
        "ferroboto_config",
        "ferroboto_endpoints",
        "ferroboto_model",
        "ferroboto_transport",
    },
    "aio": {"client", "wire", "ferroboto_transport"},
    "display": {"ferroboto_local"},
    "embedded": {"ferroboto_local", "ferroboto_local_server", "ferroboto_transport"},
    "transfer": {"client", "ferroboto_transport"},
    "lib": {
        "aio",
        "client",
        "customize",
        "display",
        "embedded",
        "exceptions",
        "imports",
        "interpreter",
        "params",
        "session",
        "transfer",
        "wire",
    },
}

_NAMEABLE = set(MODULES) | {name.replace("-", "_") for name in CRATES}

# Names that the model of some service has too, but that are AWS's at large: the codes that every SDK's retry rules
# know, and words of the API's frame.
NOT_A_SERVICES_OWN = {
    "AccessDeniedException",
    "InternalServerError",
    "LimitExceededException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "ServiceUnavailableException",
    "ThrottledException",
    "ThrottlingException",
    "ValidationException",
    # Operations that credentials come from.
    "AssumeRole",
    "AssumeRoleWithWebIdentity",
    "CreateOAuth2Token",
    "CreateToken",
    "GetRoleCredentials",
}

# Transfers of files, which there are for S3 alone.
S3_TRANSFERS = (
    "python/ferroboto/s3/",
    "python/ferroboto/s3transfer/",
    "python/ferroboto/aio/transfer.py",
    "python/ferroboto/cli/s3/",
)
# The rules of single services.
NAMES_SERVICES = ("src/customize/", "python/ferroboto/customize/", *S3_TRANSFERS)
# Files that tools/stubs writes.
MADE_FROM_MODELS = "python/ferroboto/types/"
# What notebooks show of answers: it knows their form, as whoever reads them does.
SHOWS_ANSWERS = ("python/ferroboto/display/", "python/ferroboto/_notebook.py")

LONG_FILE = 600


@dataclass(frozen=True, order=True)
class Breach:
    """A place where a rule is broken."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


@dataclass(frozen=True)
class Token:
    """A word of a source file: an identifier, or a string as it is written."""

    line: int
    text: str
    is_string: bool


_RUST = re.compile(
    r"""
      (?P<skip> //[^\n]* | /\*.*?\*/ | \s+ )
    | (?P<string> b?c?"(?:[^"\\]|\\.)*" | b?c?r(?P<fence>\#*)".*?"(?P=fence) )
    | (?P<lifetime> '[A-Za-z_]\w*(?!') )
    | (?P<letter> b?'(?:[^'\\]|\\.[^']*)' )
    | (?P<word> (?:r\#)?[A-Za-z_]\w* )
    | (?P<sign> . )
    """,
    re.VERBOSE | re.DOTALL,
)
_TEST_MODULE = ("#", "[", "cfg", "(", "test", ")", "]")


def rust_tokens(source: str) -> list[Token]:
    """All words and signs of Rust source, without comments."""
    tokens, line = [], 1
    for match in _RUST.finditer(source):
        if match.lastgroup != "skip" and match["skip"] is None:
            tokens.append(Token(line, match[0], match["string"] is not None))
        line += match[0].count("\n")
    return tokens


def without_tests(tokens: list[Token]) -> list[Token]:
    """The tokens without the items that are compiled for tests only."""
    kept: list[Token] = []
    place = 0
    while place < len(tokens):
        if tuple(token.text for token in tokens[place : place + len(_TEST_MODULE)]) == _TEST_MODULE:
            place = _end_of_item(tokens, place + len(_TEST_MODULE))
        else:
            kept.append(tokens[place])
            place += 1
    return kept


def _end_of_item(tokens: list[Token], place: int) -> int:
    """The place behind an item: behind its closing brace, or behind its semicolon."""
    depth = 0
    for at in range(place, len(tokens)):
        text = tokens[at].text
        if text in ("{", "(", "["):
            depth += 1
        elif text in ("}", ")", "]"):
            depth -= 1
            if depth == 0 and text == "}":
                return at + 1
        elif text == ";" and depth == 0:
            return at + 1
    return len(tokens)


def python_tokens(source: str) -> list[Token]:
    """Names, attributes, keywords and strings of Python source, without comments and docstrings."""
    tree = ast.parse(source)
    prose = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        # A string that stands alone says something about what is before it.
        for statement in body if isinstance(body, list) else ():
            if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant):
                prose.add(statement.value)
    tokens = []
    for node in ast.walk(tree):
        line = getattr(node, "lineno", 0)
        match node:
            case ast.Constant(value=str(text)) if node not in prose:
                tokens.append(Token(line, text, True))
            case ast.Name(id=text) | ast.Attribute(attr=text) | ast.keyword(arg=str(text)) | ast.arg(arg=text):
                tokens.append(Token(line, text, False))
            case ast.ClassDef(name=text) | ast.FunctionDef(name=text) | ast.AsyncFunctionDef(name=text):
                tokens.append(Token(line, text, False))
            case ast.alias(name=text):
                tokens.append(Token(line, text.rpartition(".")[2], False))
    return tokens


def own_names(models: Path) -> dict[str, str]:
    """Names of operations, methods, shapes and errors that consist of two words or more, and whose they are.

    Of services without help of our own only operations count: among all their shapes every other pair of words occurs.
    """
    names: dict[str, str] = {}
    for path in sorted(models.glob("*/service.json")):
        model = json.loads(path.read_text(encoding="utf-8"))
        if not path.with_name("help.json").exists():
            for name in model["operations"]:
                names.setdefault(name, f"an operation of {path.parent.name}")
            continue
        for name in model["operations"]:
            names[name] = names[method_name(name)] = f"an operation of {path.parent.name}"
        for name, shape in model["shapes"].items():
            # Texts and numbers are named by the words they stand for, and never show outside the model.
            if shape["type"] in ("structure", "list", "map"):
                names.setdefault(name, f"a shape of {path.parent.name}")
            code = shape.get("error", {}).get("code")
            if code:
                names.setdefault(code, f"an error of {path.parent.name}")
    return {
        name: whose
        for name, whose in names.items()
        if name not in NOT_A_SERVICES_OWN and (_words(name) > 1 or "_" in name)
    }


def method_name(operation: str) -> str:
    """The Python name of an operation."""
    return re.sub("([a-z0-9])([A-Z])", r"\1_\2", re.sub("(.)([A-Z][a-z]+)", r"\1_\2", operation)).lower()


def _words(name: str) -> int:
    return len(re.findall(r"[A-Z]+(?![a-z])|[A-Z][a-z0-9]+", name))


def breaches_of_names(path: str, tokens: list[Token], names: dict[str, str]) -> Iterator[Breach]:
    """No operation, shape or error of a service is named."""
    for token in tokens:
        for word in re.findall(r"\w+", token.text) if token.is_string else [token.text]:
            if word in names:
                yield Breach(path, token.line, f"names {word}, {names[word]}")


def breaches_of_module(path: str, module: str, tokens: list[Token]) -> Iterator[Breach]:
    """A module of the root crate uses only those that it may use."""
    allowed = MODULES[module] | {module, IMPORTS, INTERPRETER}
    texts = [token.text for token in tokens]
    for at, token in enumerate(tokens):
        named = None
        if token.text.startswith("ferroboto_") and not token.is_string:
            named = token.text
        elif token.text == "crate" and texts[at + 1 : at + 3] == [":", ":"] and at + 3 < len(texts):
            named = texts[at + 3]
        if named is not None and named in _NAMEABLE and named not in allowed:
            yield Breach(path, token.line, f"the module {module} names {named}")


def breaches_of_imports(path: str, tokens: list[Token]) -> Iterator[Breach]:
    """No Python module is imported by its name. A variable may have the name of one."""
    texts = [token.text for token in tokens]
    for at, token in enumerate(tokens):
        if texts[at : at + 3] == [".", "import", "("]:
            end = texts.index(";", at)
            close = next((place for place in range(at, end) if texts[place] == "?"), end)
            if any(argument.is_string for argument in tokens[at:close]):
                yield Breach(path, token.line, "imports a Python module by its name, which src/imports.rs is for")


def breaches_of_attaching(path: str, tokens: list[Token]) -> Iterator[Breach]:
    """No thread attaches or detaches by itself: what is done while the interpreter ends is decided in one place."""
    texts = [token.text for token in tokens]
    for at, token in enumerate(tokens):
        attaches = texts[at : at + 3] == ["Python", ":", ":"] and texts[at + 3] in {"attach", "try_attach"}
        if attaches or texts[at : at + 3] == [".", "detach", "("]:
            yield Breach(path, token.line, "attaches or detaches a thread by itself, which src/interpreter.rs is for")


def breaches_of_crate(path: str, crate: str, tokens: list[Token], sdk: set[str]) -> Iterator[Breach]:
    """Only some crates name the AWS SDK, only one names PyO3."""
    barred = (set() if crate in NAMES_AWS_SDK else sdk) | (set() if crate in TOUCHES_PYTHON else {"pyo3", "pythonize"})
    for token in tokens:
        if token.text in barred and not token.is_string:
            yield Breach(path, token.line, f"{crate} names {token.text}")


def _locked(root: Path) -> dict[str, set[str]]:
    """Each locked package and what it depends on, tests and all."""
    lock = tomllib.loads((root / "Cargo.lock").read_text(encoding="utf-8"))
    packages: dict[str, set[str]] = {}
    for package in lock["package"]:
        needs = {need.split(" ")[0] for need in package.get("dependencies", ())}
        packages.setdefault(package["name"], set()).update(needs)
    return packages


def _reach(packages: dict[str, set[str]], start: str) -> set[str]:
    reached, ahead = set(), [start]
    while ahead:
        for need in packages.get(ahead.pop(), ()):
            if need not in reached:
                reached.add(need)
                ahead.append(need)
    return reached


def manifests(root: Path) -> dict[str, tuple[Path, dict[str, Any]]]:
    """The manifest of each crate, by the crate's name."""
    workspace = tomllib.loads((root / "Cargo.toml").read_text(encoding="utf-8"))["workspace"]
    found = {}
    for folder in [root, *(root / member for member in workspace["members"])]:
        manifest = tomllib.loads((folder / "Cargo.toml").read_text(encoding="utf-8"))
        found[manifest["package"]["name"]] = (folder, manifest)
    return found


def breaches_of_manifests(root: Path) -> Iterator[Breach]:
    """Crates depend on those they may depend on, directly and through others."""
    packages = _locked(root)
    for crate, (folder, manifest) in manifests(root).items():
        path = (folder / "Cargo.toml").relative_to(root).as_posix()
        if crate not in CRATES:
            yield Breach(path, 1, f"tools/check_layers.py has no rule for {crate}")
            continue
        targets = [manifest, *manifest.get("target", {}).values()]
        kinds = ("dependencies", "dev-dependencies", "build-dependencies")
        direct = {
            spec.get("package", name) if isinstance(spec, dict) else name
            for table in targets
            for kind in kinds
            for name, spec in table.get(kind, {}).items()
        }
        for need in sorted(direct):
            if need in CRATES and need not in CRATES[crate]:
                yield Breach(path, 1, f"{crate} depends on {need}")
            if need.startswith("aws-") and crate not in NAMES_AWS_SDK:
                yield Breach(path, 1, f"{crate} depends on {need}")
        if crate in TOUCHES_PYTHON:
            continue
        # Servers of signed requests need the algorithms of the signature as well.
        beside = packages if crate == SIGNATURE else {**packages, SIGNATURE: set()}
        for need in sorted(_reach(beside, crate)):
            if need.startswith("pyo3") or (need.startswith("aws-") and crate not in NAMES_AWS_SDK):
                yield Breach(path, 1, f"{crate} reaches {need}")


def crate_of(path: Path, folders: dict[Path, str]) -> str:
    """The crate a source file belongs to: the one of the nearest folder with a manifest."""
    return next(folders[parent] for parent in path.parents if parent in folders)


def is_test(path: Path) -> bool:
    """Whether a file is only compiled for tests or examples."""
    return bool({"test", "tests", "examples"} & set(path.parts)) or path.stem in ("test", "tests")


def says_what_it_is(path: Path, source: str) -> bool:
    """Whether a file begins with a comment that says what lives there, or is empty."""
    if not source.strip():
        return True
    return source.startswith("//") if path.suffix == ".rs" else ast.get_docstring(ast.parse(source)) is not None


def rust_breaches(root: Path, names: dict[str, str]) -> Iterator[Breach]:
    """All rules for Rust source."""
    folders = {folder: crate for crate, (folder, _) in manifests(root).items()}
    sdk = {name.replace("-", "_") for name in _locked(root) if name.startswith("aws-")}
    for file in sorted((root / "src").rglob("*.rs")):
        inside = file.relative_to(root)
        path = inside.as_posix()
        source = file.read_text(encoding="utf-8")
        if not says_what_it_is(file, source):
            yield Breach(path, 1, "does not begin with a comment on what lives here")
        crate = crate_of(file, folders)
        everything = rust_tokens(source)
        yield from breaches_of_crate(path, crate, everything, sdk)
        if is_test(inside):
            continue
        tokens = without_tests(everything)
        if not crate.startswith("ferroboto-local") and not path.startswith(NAMES_SERVICES):
            yield from breaches_of_names(path, tokens, names)
        if crate == "ferroboto":
            module = inside.parts[1].removesuffix(".rs")
            if module in MODULES:
                yield from breaches_of_module(path, module, tokens)
                if module != IMPORTS:
                    yield from breaches_of_imports(path, tokens)
                if module != INTERPRETER:
                    yield from breaches_of_attaching(path, tokens)
            else:
                yield Breach(path, 1, f"tools/check_layers.py has no rule for the module {module}")


def python_breaches(root: Path, names: dict[str, str]) -> Iterator[Breach]:
    """All rules for Python source."""
    for folder in ("python", "tests", "tools", "benches"):
        for file in sorted([*(root / folder).rglob("*.py"), *(root / folder).rglob("*.pyi")]):
            path = file.relative_to(root).as_posix()
            source = file.read_text(encoding="utf-8")
            if not says_what_it_is(file, source):
                yield Breach(path, 1, "does not begin with a docstring on what lives here")
            # Types are written from the models, as the models are.
            if folder == "python" and not path.startswith((MADE_FROM_MODELS, *SHOWS_ANSWERS, *NAMES_SERVICES)):
                yield from breaches_of_names(path, python_tokens(source), names)


def long_files(root: Path) -> Iterator[str]:
    """Files that have grown beyond what one reads in one go."""
    for folder in ("src", "python", "tests", "tools", "benches"):
        for file in sorted((root / folder).rglob("*")):
            made = file.relative_to(root).as_posix().startswith(MADE_FROM_MODELS)
            if file.suffix in (".rs", ".py") and not made:
                count = len(file.read_text(encoding="utf-8").splitlines())
                if count > LONG_FILE:
                    yield f"{file.relative_to(root).as_posix()}: {count} lines; could it be two modules?"


def breaches(root: Path) -> list[Breach]:
    """Every breach of every rule."""
    names = own_names(root / "models")
    return sorted({*breaches_of_manifests(root), *rust_breaches(root, names), *python_breaches(root, names)})


def main() -> int:
    """Print the breaches."""
    for warning in long_files(ROOT):
        print(f"warning: {warning}")
    found = breaches(ROOT)
    for breach in found:
        print(breach)
    print(f"{len(found)} breaches of the layering rules" if found else "the layering rules hold")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
