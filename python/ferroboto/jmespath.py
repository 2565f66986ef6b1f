"""JMESPath over Python objects, as paginators and waiters use it: the equivalent of the package ``jmespath``."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from ._ferroboto import ParsedResult

__all__ = [
    "ArityError",
    "EmptyExpressionError",
    "IncompleteExpressionError",
    "JMESPathError",
    "JMESPathTypeError",
    "LexerError",
    "ParseError",
    "ParsedResult",
    "UnknownFunctionError",
    "VariadictArityError",
    "compile",
    "search",
]


class JMESPathError(ValueError):
    """Base of what can be wrong with an expression."""


class ParseError(JMESPathError):
    """The expression breaks the grammar."""

    def __init__(
        self,
        lex_position: int,
        token_value: Any,
        token_type: str,
        msg: str = "Invalid jmespath expression",
        expression: str | None = None,
    ) -> None:
        """Keep the token at fault and where it stands."""
        super().__init__(lex_position, token_value, token_type)
        self.lex_position = lex_position
        self.token_value = token_value
        self.token_type: str | None = token_type.upper()
        self.msg = msg
        self.expression = expression

    def _pointer(self) -> str:
        # One further, for the quote before the expression.
        return " " * (self.lex_position + 1) + "^"

    def __str__(self) -> str:
        """Show the expression and point at the token."""
        return (
            f'{self.msg}: Parse error at column {self.lex_position}, token "{self.token_value}" '
            f'({self.token_type}), for expression:\n"{self.expression}"\n{self._pointer()}'
        )


class IncompleteExpressionError(ParseError):
    """The expression ends too early."""

    def __init__(self, expression: str) -> None:
        """Point behind the end."""
        super().__init__(len(expression), "", "eof", expression=expression)
        self.token_value = self.token_type = None

    def __str__(self) -> str:
        """Show the expression and point at its end."""
        return f'Invalid jmespath expression: Incomplete expression:\n"{self.expression}"\n{self._pointer()}'


class LexerError(ParseError):
    """The expression has characters that are no token."""

    def __init__(self, lexer_position: int, lexer_value: str, message: str, expression: str | None = None) -> None:
        """Keep the characters and where they stand."""
        super().__init__(lexer_position, lexer_value, message, expression=expression)
        self.lexer_position = lexer_position
        self.lexer_value = lexer_value
        self.message = message

    def __str__(self) -> str:
        """Show the expression and point at the characters."""
        return f"Bad jmespath expression: {self.message}:\n{self.expression}\n{' ' * self.lexer_position}^"


class ArityError(ParseError):
    """A function has other arguments than it takes."""

    _expected = "Expected"

    def __init__(self, expected: int, actual: int, name: str) -> None:
        """Keep both counts."""
        JMESPathError.__init__(self, expected, actual, name)
        self.expected_arity = expected
        self.actual_arity = actual
        self.function_name = name
        self.expression = None

    def __str__(self) -> str:
        """Return a message with both counts."""
        plural = "" if self.expected_arity == 1 else "s"
        return (
            f"{self._expected} {self.expected_arity} argument{plural} for function {self.function_name}(), "
            f"received {self.actual_arity}"
        )


class VariadictArityError(ArityError):
    """A function has fewer arguments than it takes."""

    _expected = "Expected at least"


class JMESPathTypeError(JMESPathError):
    """An argument of a function is of a type that it does not take."""

    def __init__(self, function_name: str, current_value: Any, actual_type: str, expected_types: list[str]) -> None:
        """Keep the value and the types."""
        super().__init__(function_name, current_value, actual_type, expected_types)
        self.function_name = function_name
        self.current_value = current_value
        self.actual_type = actual_type
        self.expected_types = expected_types

    def __str__(self) -> str:
        """Return a message with the value and the types."""
        return (
            f"In function {self.function_name}(), invalid type for value: {self.current_value}, "
            f'expected one of: {self.expected_types}, received: "{self.actual_type}"'
        )


class EmptyExpressionError(JMESPathError):
    """The expression is empty."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__("Invalid JMESPath expression: cannot be empty.")


class UnknownFunctionError(JMESPathError):
    """There is no such function."""


@lru_cache(maxsize=512)
def compile(expression: str) -> ParsedResult:
    """Read an expression once, to search with it often.

    Raises :class:`JMESPathError`, a ``ValueError``, where it is none.

    >>> from ferroboto import jmespath
    >>> jmespath.compile('Topics[].TopicArn').search({'Topics': [{'TopicArn': 'arn:1'}]})
    ['arn:1']
    """
    if not expression:
        raise EmptyExpressionError
    return ParsedResult(expression)


def search(expression: str, data: Any) -> Any:
    """Give what an expression finds in data.

    >>> from ferroboto import jmespath
    >>> jmespath.search('Labels[?Confidence > `90`].Name', {'Labels': [{'Name': 'Cat', 'Confidence': 99.5}]})
    ['Cat']
    """
    return compile(expression).search(data)
