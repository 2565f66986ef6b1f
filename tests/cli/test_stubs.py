"""``ferroboto stubs``: which files it writes, and what it says. tools/check_types.py runs type checkers on them."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from ferroboto.__main__ import main


def written(folder: Path) -> dict[str, str]:
    package = folder / "ferroboto-stubs"
    return {file.relative_to(package).as_posix(): file.read_text("utf-8") for file in package.rglob("*.*")}


def test_types_of_a_service_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stubs", "ec2", "--output", str(tmp_path)]) == 0
    assert capsys.readouterr().out == f"Wrote the types of ec2 to {tmp_path / 'ferroboto-stubs'}\n"
    files = written(tmp_path)
    assert files["py.typed"] == "partial\n"
    assert "class EC2Client(BaseClient):" in files["types/ec2/client.pyi"]
    for name in ("ec2", "sns", "lambda"):
        assert f"Literal['{name}']" in files["types/_session.pyi"]
    for path, text in files.items():
        if path.endswith(".pyi"):
            ast.parse(text)


def test_services_that_were_added_earlier_stay(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["stubs", "ec2", "--output", str(tmp_path)])
    main(["stubs", "cognito-idp", "--output", str(tmp_path)])
    assert capsys.readouterr().out.splitlines()[-1].startswith("Wrote the types of cognito-idp, ec2 to ")
    sessions = written(tmp_path)["types/_session.pyi"]
    assert "Literal['ec2']" in sessions
    assert "Literal['cognito-idp']" in sessions


def test_services_with_types_need_no_stubs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stubs", "s3", "--output", str(tmp_path)]) == 0
    assert capsys.readouterr().out == "ferroboto contains the types of these services.\n"
    assert not list(tmp_path.iterdir())


def test_an_unknown_service_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as raised:
        main(["stubs", "ecc2"])
    assert raised.value.code == 2
    assert capsys.readouterr().err.endswith("error: unknown service: ecc2. Did you mean ec2?\n")
