"""Type-checks what users write: the programs of tests/programs, tests/types and the code of the notebooks.

Runs ``mypy --strict`` and pyright, with boto3 and botocore meaning ferroboto; ends with 1 when one of them complains,
and when ``import ferroboto`` makes a checker read what few programs need.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Programs are written as people write them, so not all of their functions say what they take.
MYPY = ["--strict", "--allow-untyped-defs", "--allow-untyped-calls", "--follow-imports=silent"]
# A notebook uses names anew, puts dicts together in variables, which no checker takes for typed dicts, and annotates
# nothing: it is looked at for names, keys and parameters that are not there.
RELAXED = (
    [
        "--allow-redefinition",
        "--local-partial-types",
        *(f"--disable-error-code={code}" for code in ("arg-type", "call-overload", "union-attr", "var-annotated")),
    ],
    {
        "reportArgumentType": "none",
        "reportCallIssue": "none",
        "reportOptionalMemberAccess": "none",
        "reportTypedDictNotRequiredAccess": "none",
        "reportUnusedExpression": "none",
    },
)
# What brings dozens of stubs with it.
HEAVY = {"asyncio", "concurrent.futures", "ctypes", "multiprocessing", "sqlite3"}
# Notebooks bring modules of the guide.
PATHS = [str(ROOT / "python"), str(ROOT / "tools" / "guide")]
PYRIGHT = {
    "typeCheckingMode": "standard",
    "reportUnnecessaryTypeIgnoreComment": "error",
    "reportMissingModuleSource": "none",
}


def with_ferroboto(code: str) -> str:
    """The code with imports that are served from ferroboto."""
    code = re.sub(r"^import boto3$", "import ferroboto as boto3", code, flags=re.MULTILINE)
    code = re.sub(
        r"^import botocore(.*)$",
        r"import ferroboto.botocore\1; from ferroboto import botocore",
        code,
        flags=re.MULTILINE,
    )
    return re.sub(r"^(\s*)from (boto3|botocore)\b", _served, code, flags=re.MULTILINE)


def _served(match: re.Match[str]) -> str:
    return f"{match[1]}from ferroboto{'.botocore' if match[2] == 'botocore' else ''}"


def cells(notebook: Path) -> Iterator[str]:
    """The code of a notebook, without what only IPython knows."""
    for cell in json.loads(notebook.read_text(encoding="utf-8"))["cells"]:
        code = "".join(cell["source"])
        if (
            cell["cell_type"] == "code"
            and not code.startswith("%%")
            and "raises-exception" not in str(cell["metadata"])
        ):
            yield "\n".join(
                line for line in code.split("\n") if not line.startswith(("%", "!", "?")) and line[-1:] != "?"
            )


# Programs that are written as notebooks are: dicts put together in variables, nothing annotated.
INFORMAL = {"fan_out.py", "photo_pipeline.py", "speech_task.py", "static_site.py", "table_to_csv.py"}


def programs(informal: bool) -> dict[str, str]:
    """Programs, by file name."""
    found = {}
    for path in sorted((ROOT / "tests" / "programs").glob("*.py")):
        if not path.name.startswith(("test_", "_")) and (path.name in INFORMAL) == informal:
            found[path.name] = with_ferroboto(path.read_text(encoding="utf-8"))
    if informal:
        return found
    for name in ("right", "wrong"):
        found[f"types_{name}.py"] = (ROOT / "tests" / "types" / f"{name}.py").read_text(encoding="utf-8")
    return found


def notebooks() -> dict[str, str]:
    """The code of the notebooks, by file name."""
    paths = sorted((ROOT / "notebooks").glob("*.ipynb"))
    return {f"{path.stem}.py": with_ferroboto("\n".join(cells(path))) for path in paths}


def pyright() -> list[str]:
    """The command that runs pyright as it came from PyPI: by itself it would look for another version."""
    node, spec = shutil.which("node"), find_spec("pyright")
    if node is None or spec is None or spec.origin is None:
        raise SystemExit("pyright needs Node.js and the package pyright")
    return [node, str(Path(spec.origin).parent / "dist" / "index.js")]


def checked(files: dict[str, str], mypy_options: list[str], pyright_options: dict[str, str]) -> bool:
    """Whether both checkers like the files."""
    # Always the same place, for the sake of mypy's cache.
    folder = ROOT / "target" / "check_types"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file, code in files.items():
        (folder / file).write_text(code, encoding="utf-8")
    config = ["--config-file", "", "--cache-dir", str(ROOT / ".mypy_cache")]
    mypy = [sys.executable, "-m", "mypy", *MYPY, *mypy_options, *config, *(str(folder / file) for file in files)]
    path = {**os.environ, "MYPYPATH": os.pathsep.join(PATHS)}
    failed = subprocess.run(mypy, cwd=ROOT, check=False, env=path).returncode
    settings = {**PYRIGHT, **pyright_options, "extraPaths": PATHS, "include": ["."]}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    found = subprocess.run([*pyright(), "--pythonpath", sys.executable, "-p", str(folder)], check=False)
    return not failed and not found.returncode


def is_light() -> bool:
    """Whether a checker reads none of ``HEAVY`` for a program that imports ferroboto."""
    mypy = [sys.executable, "-m", "mypy", "--config-file", "", "--cache-dir", os.devnull, "--verbose"]
    path = {**os.environ, "MYPYPATH": PATHS[0]}
    told = subprocess.run(
        [*mypy, "-c", "import ferroboto"], cwd=ROOT, check=True, env=path, stderr=subprocess.PIPE, text=True
    )
    read = set(re.findall(r"Parsing \S+ \((\S+)\)", told.stderr))
    if "ferroboto.session" not in read:
        raise SystemExit("mypy no longer tells what it reads")
    for heavy in sorted(HEAVY & read):
        print(f"`import ferroboto` makes mypy read {heavy}: see ferroboto._late")
    return not HEAVY & read


ADDED = """\
import ferroboto as boto3
from ferroboto.types.ec2 import EC2Client
from typing_extensions import assert_type

ec2 = boto3.client("ec2")
assert_type(ec2, EC2Client)
assert_type(ec2.describe_instances()["Reservations"][0]["Instances"][0]["InstanceId"], str)
ec2.describe_instances(Instances=[])  # type: ignore[call-arg]
for instance in boto3.resource("ec2").instances.filter(InstanceIds=["i-1"]):
    assert_type(instance.instance_id, str)
assert_type(boto3.client("cognito-idp").list_user_pools(MaxResults=1)["UserPools"][0]["Id"], str)
assert_type(boto3.client("sns").publish(Message="Hey there")["MessageId"], str)
"""


def adds_services() -> bool:
    """Whether the checkers read the stub package that ``ferroboto stubs`` installs, here in an environment of its own."""
    folder = ROOT / "target" / "check_added_types"
    shutil.rmtree(folder, ignore_errors=True)
    environment = folder / "environment"
    venv.create(environment, with_pip=False)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    (site_packages,) = environment.rglob("site-packages")
    extensions = Path(str(find_spec("typing_extensions").origin)).parent  # type: ignore[union-attr]
    (site_packages / "ferroboto.pth").write_text(f"{ROOT / 'python'}\n{extensions}\n", encoding="utf-8")
    for service in ("ec2", "cognito-idp"):
        subprocess.run([python, "-m", "ferroboto", "stubs", service], check=True, stdout=subprocess.DEVNULL)
    program = folder / "program.py"
    program.write_text(ADDED, encoding="utf-8")
    options = ["--strict", "--config-file", "", "--cache-dir", os.devnull, "--python-executable", str(python)]
    failed = subprocess.run([sys.executable, "-m", "mypy", *options, str(program)], cwd=folder, check=False).returncode
    (folder / "pyrightconfig.json").write_text(
        json.dumps({**PYRIGHT, "reportTypedDictNotRequiredAccess": "none", "include": ["program.py"]}), encoding="utf-8"
    )
    found = subprocess.run([*pyright(), "--pythonpath", str(python), "-p", str(folder)], check=False)
    return not failed and not found.returncode


def main() -> int:
    """Check, and say what the checkers say."""
    liked = [
        is_light(),
        checked(programs(informal=False), [], {}),
        checked(notebooks() | programs(informal=True), *RELAXED),
        adds_services(),
    ]
    return 0 if all(liked) else 1


if __name__ == "__main__":
    raise SystemExit(main())
