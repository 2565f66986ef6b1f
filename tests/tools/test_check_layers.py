"""The layering rules, on a small workspace with one breach at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools import check_layers

MODEL = """{
"metadata": {},
"operations": {"DescribeMoons": {}, "Land": {}},
"shapes": {
  "Moon": {"type": "structure"}, "MoonList": {"type": "list"}, "HeaderName": {"type": "string"},
  "TooFarAway": {"type": "structure", "error": {"code": "Far.TooFar"}}, "ThrottledException": {"type": "structure"}
}}"""
LOCK = """
[[package]]
name = "ferroboto"
dependencies = ["ferroboto-model", "pyo3"]
[[package]]
name = "ferroboto-model"
dependencies = ["gears"]
[[package]]
name = "gears"
dependencies = [MORE]
[[package]]
name = "aws-config"
"""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    files = {
        "Cargo.toml": '[workspace]\nmembers = ["src/model"]\n[package]\nname = "ferroboto"',
        "Cargo.lock": LOCK.replace("MORE", ""),
        "models/moons/service.json": MODEL,
        "models/moons/help.json": "{}",
        "models/suns/service.json": '{"operations": {"DescribeSuns": {}}, "shapes": {"SunList": {"type": "list"}}}',
        "src/lib.rs": "//! The door.\nmod wire;\nuse crate::wire;\n",
        "src/wire/mod.rs": "//! Bytes.\nuse ferroboto_model::Shape;\n",
        "src/model/Cargo.toml": '[package]\nname = "ferroboto-model"\n[dependencies]\ngears = "1"',
        "src/model/lib.rs": "//! Shapes.\n",
        "python/ferroboto/__init__.py": '"""The package; describe_moons is one of its methods."""\n',
    }
    for name, text in files.items():
        write(tmp_path, name, text)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def found(root: Path) -> list[str]:
    return [str(breach) for breach in check_layers.breaches(root)]


def test_nothing_is_found_in_a_tidy_house(workspace: Path) -> None:
    assert found(workspace) == []


@pytest.mark.parametrize(
    ("line", "breach"),
    [
        ("use crate::client::call;", "the module wire names client"),
        ("use ferroboto_transport::Call;", "the module wire names ferroboto_transport"),
        ("use aws_config::Region;", "ferroboto names aws_config"),
        ("Python::attach(|py| py);", "attaches or detaches a thread by itself, which src/interpreter.rs is for"),
        ("py.detach(|| 1);", "attaches or detaches a thread by itself, which src/interpreter.rs is for"),
        ("struct MoonList;", "names MoonList, a shape of moons"),
        ('const NAME: &str = "DescribeMoons";', "names DescribeMoons, an operation of moons"),
        ('const NAME: [&str; 2] = ["DescribeSuns", "SunList"];', "names DescribeSuns, an operation of suns"),
        ('fn call() { method(r#"a "describe_moons" b"#) }', "names describe_moons, an operation of moons"),
        ("/* a /* comment */ fn x<'a>(c: char) { c == '\"'; TooFarAway }", "names TooFarAway, a shape of moons"),
        ("#[cfg(test)]\nmod tests { fn t() { {} } }\nstruct MoonList;", "names MoonList, a shape of moons"),
    ],
)
def test_breaches_in_rust(workspace: Path, line: str, breach: str) -> None:
    write(workspace, "src/wire/mod.rs", f"//! Bytes.\n{line}\n")
    at = 2 + line.count("\n")
    assert found(workspace) == [f"src/wire/mod.rs:{at}: {breach}"]


@pytest.mark.parametrize(
    "line",
    [
        "// DescribeMoons, crate::client, aws_config",
        '/// "MoonList"',
        "use crate::wire::json;",
        "fn land(moon: Moon, name: HeaderName) { ThrottledException }",
        '#[cfg(test)]\nmod tests { use crate::client; const X: &str = "MoonList"; }',
        "#[cfg(test)]\nuse crate::client;",
        "fn x(moon_list: u8) { 'M' }",
    ],
)
def test_what_is_no_breach_in_rust(workspace: Path, line: str) -> None:
    write(workspace, "src/wire/mod.rs", f"//! Bytes.\n{line}\n")
    assert found(workspace) == []


def test_tests_may_name_operations_and_the_embedded_aws_too(workspace: Path) -> None:
    write(workspace, "src/wire/tests/one.rs", "//! A test.\nstruct MoonList;\n")
    assert found(workspace) == []


def test_files_say_what_they_are(workspace: Path) -> None:
    write(workspace, "src/model/lib.rs", "struct Shape;\n")
    write(workspace, "tools/one.py", "x = 1\n")
    write(workspace, "tests/__init__.py", "")
    assert found(workspace) == [
        "src/model/lib.rs:1: does not begin with a comment on what lives here",
        "tools/one.py:1: does not begin with a docstring on what lives here",
    ]


@pytest.mark.parametrize(
    ("line", "breaches"),
    [
        ('def describe_moons(): "Describe MoonList."', ["describe_moons, an operation"]),
        ("client.describe_moons", ["describe_moons, an operation"]),
        ("x = {'MoonList': 1}", ["MoonList, a shape"]),
        ("from x import MoonList", ["MoonList, a shape"]),
        ("f(MoonList=1)", ["MoonList, a shape"]),
        ("def f():\n    'MoonList'\n# DescribeMoons", []),
        ("class Moon:\n    land = 1\n    'describe_moons is said of land'", []),
    ],
)
def test_breaches_in_python(workspace: Path, line: str, breaches: list[str]) -> None:
    write(workspace, "python/ferroboto/one.py", f'"""One."""\n{line}\n')
    assert found(workspace) == [f"python/ferroboto/one.py:2: names {breach} of moons" for breach in breaches]


def test_crates_depend_on_those_they_may(workspace: Path) -> None:
    write(
        workspace,
        "src/model/Cargo.toml",
        '[package]\nname = "ferroboto-model"\n[target.x.dev-dependencies]\naws-config = "1"',
    )
    assert found(workspace) == ["src/model/Cargo.toml:1: ferroboto-model depends on aws-config"]
    write(workspace, "Cargo.lock", LOCK.replace("MORE", '"pyo3-ffi 1.0"'))
    assert "src/model/Cargo.toml:1: ferroboto-model reaches pyo3-ffi" in found(workspace)


def test_one_crate_alone_touches_python(workspace: Path) -> None:
    write(workspace, "src/model/lib.rs", "//! Shapes.\nuse pyo3::prelude::*;\n")
    write(workspace, "src/wire/mod.rs", "//! Bytes.\nuse pyo3::prelude::*;\n")
    assert found(workspace) == ["src/model/lib.rs:2: ferroboto-model names pyo3"]


def test_new_crates_and_modules_need_a_rule(workspace: Path) -> None:
    write(workspace, "Cargo.toml", '[workspace]\nmembers = ["src/model", "src/moon"]\n[package]\nname = "ferroboto"')
    write(workspace, "src/moon/Cargo.toml", '[package]\nname = "moon"')
    write(workspace, "src/kitchen.rs", "//! Food.\n")
    assert found(workspace) == [
        "src/kitchen.rs:1: tools/check_layers.py has no rule for the module kitchen",
        "src/moon/Cargo.toml:1: tools/check_layers.py has no rule for moon",
    ]
