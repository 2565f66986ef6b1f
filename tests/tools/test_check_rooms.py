"""The rules between rooms, on a small house with one breach at a time."""

from __future__ import annotations

from pathlib import Path

import pytest
from tools import check_rooms

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
def house(tmp_path: Path) -> Path:
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
    return [str(breach) for breach in check_rooms.breaches(root)]


def test_nothing_is_found_in_a_tidy_house(house: Path) -> None:
    assert found(house) == []


@pytest.mark.parametrize(
    ("line", "breach"),
    [
        ("use crate::client::call;", "the room wire names client"),
        ("use ferroboto_transport::Call;", "the room wire names ferroboto_transport"),
        ("use aws_config::Region;", "ferroboto names aws_config"),
        ("struct MoonList;", "names MoonList, a shape of moons"),
        ('const NAME: &str = "DescribeMoons";', "names DescribeMoons, an operation of moons"),
        ('const NAME: [&str; 2] = ["DescribeSuns", "SunList"];', "names DescribeSuns, an operation of suns"),
        ('fn call() { method(r#"a "describe_moons" b"#) }', "names describe_moons, an operation of moons"),
        ("/* a /* comment */ fn x<'a>(c: char) { c == '\"'; TooFarAway }", "names TooFarAway, a shape of moons"),
        ("#[cfg(test)]\nmod tests { fn t() { {} } }\nstruct MoonList;", "names MoonList, a shape of moons"),
    ],
)
def test_breaches_in_rust(house: Path, line: str, breach: str) -> None:
    write(house, "src/wire/mod.rs", f"//! Bytes.\n{line}\n")
    at = 2 + line.count("\n")
    assert found(house) == [f"src/wire/mod.rs:{at}: {breach}"]


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
def test_what_is_no_breach_in_rust(house: Path, line: str) -> None:
    write(house, "src/wire/mod.rs", f"//! Bytes.\n{line}\n")
    assert found(house) == []


def test_tests_may_name_operations_and_the_embedded_aws_too(house: Path) -> None:
    write(house, "src/wire/tests/one.rs", "//! A test.\nstruct MoonList;\n")
    assert found(house) == []


def test_files_say_what_they_are(house: Path) -> None:
    write(house, "src/model/lib.rs", "struct Shape;\n")
    write(house, "tools/one.py", "x = 1\n")
    write(house, "tests/__init__.py", "")
    assert found(house) == [
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
def test_breaches_in_python(house: Path, line: str, breaches: list[str]) -> None:
    write(house, "python/ferroboto/one.py", f'"""One."""\n{line}\n')
    assert found(house) == [f"python/ferroboto/one.py:2: names {breach} of moons" for breach in breaches]


def test_crates_depend_on_those_they_may(house: Path) -> None:
    write(
        house,
        "src/model/Cargo.toml",
        '[package]\nname = "ferroboto-model"\n[target.x.dev-dependencies]\naws-config = "1"',
    )
    assert found(house) == ["src/model/Cargo.toml:1: ferroboto-model depends on aws-config"]
    write(house, "Cargo.lock", LOCK.replace("MORE", '"pyo3-ffi 1.0"'))
    assert "src/model/Cargo.toml:1: ferroboto-model reaches pyo3-ffi" in found(house)


def test_one_crate_alone_touches_python(house: Path) -> None:
    write(house, "src/model/lib.rs", "//! Shapes.\nuse pyo3::prelude::*;\n")
    write(house, "src/wire/mod.rs", "//! Bytes.\nuse pyo3::prelude::*;\n")
    assert found(house) == ["src/model/lib.rs:2: ferroboto-model names pyo3"]


def test_new_crates_and_rooms_need_a_rule(house: Path) -> None:
    write(house, "Cargo.toml", '[workspace]\nmembers = ["src/model", "src/moon"]\n[package]\nname = "ferroboto"')
    write(house, "src/moon/Cargo.toml", '[package]\nname = "moon"')
    write(house, "src/kitchen.rs", "//! Food.\n")
    assert found(house) == [
        "src/kitchen.rs:1: tools/check_rooms.py has no rule for the room kitchen",
        "src/moon/Cargo.toml:1: tools/check_rooms.py has no rule for moon",
    ]
