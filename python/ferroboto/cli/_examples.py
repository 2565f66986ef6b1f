"""Python examples as shell commands; examples that have no such form are omitted."""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from shlex import quote
from typing import Any

from ._shapes import Operation, Service, hyphened


class _NoCommandError(Exception):
    """This Python code has no command."""


@dataclass
class _Variable:
    """A shell variable that an earlier command sets."""

    name: str


@dataclass
class _File:
    """The content of a file."""

    path: str


@dataclass
class _Answer:
    """The part of a response that a query selects."""

    operation: Operation
    words: list[str]
    query: str = ""

    def __str__(self) -> str:
        query = ["--query", quote(self.query)] if self.query else []
        return " ".join(["ferroboto", self.operation.service.name, hyphened(self.operation.name), *self.words, *query])


def commands(service: Service, example: str) -> list[str]:
    """The example as lines for a shell; empty if it has no such form."""
    tree = ast.parse(example)
    reading = _Reading(service, tree)
    try:
        reading.statements(tree.body)
    except _NoCommandError:
        return []
    return reading.lines


class _Reading:
    """Reads an example, with the values of its names."""

    def __init__(self, service: Service, tree: ast.Module) -> None:
        self._service = service
        self._names: dict[str, Any] = {}
        self._operations = {service.of_name(name).method: name for name in service.operations.values()}
        self._outfile = next((path for mode, path in _opened(tree) if mode == "wb"), "outfile")
        self.lines: list[str] = []

    def statements(self, body: list[ast.stmt]) -> None:
        for statement in body:
            if isinstance(statement, ast.With):
                opened = statement.items[0]
                [(mode, path)] = list(_opened(opened.context_expr))
                if mode == "wb":
                    # The command writes the file itself.
                    continue
                assert isinstance(opened.optional_vars, ast.Name)
                self._names[opened.optional_vars.id] = _File(path)
                self.statements(statement.body)
            elif isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
                self._assign(statement.targets[0].id, self._value(statement.value))
            elif isinstance(statement, ast.Expr):
                self._show(self._value(statement.value))
            else:
                raise _NoCommandError

    def _assign(self, name: str, value: Any) -> None:
        self._names[name] = value
        if not isinstance(value, _Answer):
            return
        if value.operation.streamed is not None:
            self._show(value)
        elif self._is_text(value):
            self.lines.append(f"{name}=$({value} --output text)")
            self._names[name] = _Variable(name)

    def _is_text(self, answer: _Answer) -> bool:
        shape = answer.operation.output
        for name in answer.query.split("."):
            members = shape.get("members") or {}
            if name not in members:
                return False
            shape = self._service.shape(members[name])
        return bool(shape["type"] == "string")

    def _show(self, value: Any) -> None:
        if not isinstance(value, _Answer):
            raise _NoCommandError
        self.lines.append(str(value))

    def _value(self, node: ast.expr) -> Any:
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name) and node.id in self._names:
            return self._names[node.id]
        if isinstance(node, ast.List):
            return [self._value(item) for item in node.elts]
        if isinstance(node, ast.Dict):
            return {ast.literal_eval(key): self._value(value) for key, value in zip(node.keys, node.values) if key}
        if isinstance(node, ast.Subscript):
            return _part(self._value(node.value), ast.literal_eval(node.slice))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "read":
                return self._value(node.func.value)
            if node.func.attr in self._operations and not node.args:
                return self._call(self._operations[node.func.attr], node.keywords)
        if isinstance(node, ast.ListComp):
            return self._each(node)
        raise _NoCommandError

    def _each(self, node: ast.ListComp) -> _Answer:
        answer = self._value(node.generators[0].iter)
        if not isinstance(answer, _Answer):
            raise _NoCommandError
        parts = node.elt.elts if isinstance(node.elt, ast.Tuple) else [node.elt]
        names = [ast.literal_eval(part.slice) for part in parts if isinstance(part, ast.Subscript)]
        shown = names[0] if len(names) == 1 else f"[{', '.join(names)}]"
        return _Answer(answer.operation, answer.words, f"{answer.query}[].{shown}")

    def _call(self, name: str, keywords: list[ast.keyword]) -> _Answer:
        operation = self._service.of_name(name)
        options = {member: option for option, (member, _) in operation.members.items()}
        words = []
        for keyword in keywords:
            if keyword.arg not in options:
                raise _NoCommandError
            words += self._option(operation, options[keyword.arg], self._value(keyword.value))
        if operation.streamed is not None:
            words.append(self._outfile)
        return _Answer(operation, words)

    @staticmethod
    def _option(operation: Operation, option: str, value: Any) -> list[str]:
        if isinstance(value, bool):
            return [option if value else "--no-" + option.removeprefix("--")]
        if isinstance(value, _Variable):
            return [option, f'"${value.name}"']
        if isinstance(value, _Answer):
            return [option, f'"$({value} --output text)"']
        if isinstance(value, dict) and any(isinstance(part, _File) for part in value.values()):
            nested = {path: inside for inside, (path, _) in operation.nested.items()}
            [(inner, file)] = value.items()
            return [nested[operation.members[option][0], inner], f"fileb://{file.path}"]
        if isinstance(value, list) and all(isinstance(part, str) for part in value):
            return [option, *(quote(part) for part in value)]
        if isinstance(value, (list, dict)):
            try:
                return [option, quote(json.dumps(value))]
            except TypeError as error:
                raise _NoCommandError from error
        if isinstance(value, (str, int, float)):
            return [option, quote(str(value))]
        raise _NoCommandError


def _part(value: Any, name: Any) -> _Answer:
    if not isinstance(value, _Answer) or not isinstance(name, str):
        raise _NoCommandError
    return _Answer(value.operation, value.words, f"{value.query}.{name}" if value.query else name)


def _opened(tree: ast.AST) -> list[tuple[str, str]]:
    """Mode and path of each file that is opened."""
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [
        (ast.literal_eval(call.args[1]), ast.literal_eval(call.args[0]))
        for call in calls
        if isinstance(call.func, ast.Name) and call.func.id == "open"
    ]
