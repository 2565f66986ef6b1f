//! The tokens of an expression, as jmespath.py reads them, with its errors.

use pyo3::exceptions::{PyPendingDeprecationWarning, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyInt, PyString};

use super::fault;

use crate::imports;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    End,
    UnquotedIdentifier,
    QuotedIdentifier,
    Literal,
    Number,
    Current,
    Expref,
    Colon,
    Comma,
    RightBracket,
    RightParen,
    RightBrace,
    Pipe,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Flatten,
    Star,
    Filter,
    Dot,
    Not,
    LeftBrace,
    LeftBracket,
    LeftParen,
}

impl Kind {
    /// The name that errors show.
    pub fn name(self) -> &'static str {
        match self {
            Self::End => "eof",
            Self::UnquotedIdentifier => "unquoted_identifier",
            Self::QuotedIdentifier => "quoted_identifier",
            Self::Literal => "literal",
            Self::Number => "number",
            Self::Current => "current",
            Self::Expref => "expref",
            Self::Colon => "colon",
            Self::Comma => "comma",
            Self::RightBracket => "rbracket",
            Self::RightParen => "rparen",
            Self::RightBrace => "rbrace",
            Self::Pipe => "pipe",
            Self::Or => "or",
            Self::And => "and",
            Self::Equal => "eq",
            Self::NotEqual => "ne",
            Self::Less => "lt",
            Self::LessOrEqual => "lte",
            Self::Greater => "gt",
            Self::GreaterOrEqual => "gte",
            Self::Flatten => "flatten",
            Self::Star => "star",
            Self::Filter => "filter",
            Self::Dot => "dot",
            Self::Not => "not",
            Self::LeftBrace => "lbrace",
            Self::LeftBracket => "lbracket",
            Self::LeftParen => "lparen",
        }
    }

    /// How strongly an infix token binds what stands before it.
    pub fn power(self) -> u8 {
        match self {
            Self::Pipe => 1,
            Self::Or => 2,
            Self::And => 3,
            Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::LessOrEqual
            | Self::Greater
            | Self::GreaterOrEqual => 5,
            Self::Flatten => 9,
            Self::Star => 20,
            Self::Filter => 21,
            Self::Dot => 40,
            Self::Not => 45,
            Self::LeftBrace => 50,
            Self::LeftBracket => 55,
            Self::LeftParen => 60,
            _ => 0,
        }
    }
}

/// A token.
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it begins, in characters.
    pub start: usize,
    /// Its text, or what it stands for.
    pub value: Py<PyAny>,
}

struct Reader<'a, 'py> {
    py: Python<'py>,
    expression: &'a str,
    chars: Vec<char>,
    position: usize,
}

/// All tokens of an expression, the end among them.
pub fn tokens(py: Python<'_>, expression: &str) -> PyResult<Vec<Token>> {
    if expression.is_empty() {
        return Err(fault(py, "EmptyExpressionError", ()));
    }
    let mut reader = Reader {
        py,
        expression,
        chars: expression.chars().collect(),
        position: 0,
    };
    let mut tokens = Vec::new();
    while let Some(first) = reader.peek() {
        let start = reader.position;
        reader.position += 1;
        if matches!(first, ' ' | '\t' | '\n' | '\r') {
            continue;
        }
        let (kind, value) = reader.token(start, first)?;
        tokens.push(Token { kind, start, value });
    }
    tokens.push(Token {
        kind: Kind::End,
        start: reader.chars.len(),
        value: PyString::new(py, "").into_any().unbind(),
    });
    Ok(tokens)
}

impl Reader<'_, '_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.position).copied()
    }

    fn token(&mut self, start: usize, first: char) -> PyResult<(Kind, Py<PyAny>)> {
        let kind = match first {
            '.' => Kind::Dot,
            '*' => Kind::Star,
            ']' => Kind::RightBracket,
            ',' => Kind::Comma,
            ':' => Kind::Colon,
            '@' => Kind::Current,
            '(' => Kind::LeftParen,
            ')' => Kind::RightParen,
            '{' => Kind::LeftBrace,
            '}' => Kind::RightBrace,
            '[' if self.follows(']') => Kind::Flatten,
            '[' if self.follows('?') => Kind::Filter,
            '[' => Kind::LeftBracket,
            '|' if self.follows('|') => Kind::Or,
            '|' => Kind::Pipe,
            '&' if self.follows('&') => Kind::And,
            '&' => Kind::Expref,
            '<' if self.follows('=') => Kind::LessOrEqual,
            '<' => Kind::Less,
            '>' if self.follows('=') => Kind::GreaterOrEqual,
            '>' => Kind::Greater,
            '!' if self.follows('=') => Kind::NotEqual,
            '!' => Kind::Not,
            '=' if self.follows('=') => Kind::Equal,
            '=' => return Err(self.unknown(start, "=", "Unknown token '='")),
            'a'..='z' | 'A'..='Z' | '_' => {
                while self
                    .peek()
                    .is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
                {
                    self.position += 1;
                }
                Kind::UnquotedIdentifier
            }
            '0'..='9' | '-' => return Ok((Kind::Number, self.number(start)?)),
            '\'' => {
                let text = self.quoted(start, '\'')?.replace("\\'", "'");
                let value = PyString::new(self.py, &text).into_any().unbind();
                return Ok((Kind::Literal, value));
            }
            '`' => return Ok((Kind::Literal, self.literal(start)?)),
            '"' => return Ok((Kind::QuotedIdentifier, self.name(start)?)),
            other => {
                let message = format!("Unknown token {other}");
                return Err(self.unknown(start, &other.to_string(), &message));
            }
        };
        let text: String = self.chars[start..self.position].iter().collect();
        let value = PyString::intern(self.py, &text).into_any().unbind();
        Ok((kind, value))
    }

    fn follows(&mut self, next: char) -> bool {
        let follows = self.peek() == Some(next);
        self.position += usize::from(follows);
        follows
    }

    fn number(&mut self, start: usize) -> PyResult<Py<PyAny>> {
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.position += 1;
        }
        let digits: String = self.chars[start..self.position].iter().collect();
        if digits == "-" {
            return Err(self.unknown(start, "-", "Unknown token '-'"));
        }
        let number = self.py.get_type::<PyInt>().call1((digits,))?;
        Ok(number.unbind())
    }

    /// What stands up to the closing quote, escapes untouched.
    fn quoted(&mut self, start: usize, quote: char) -> PyResult<String> {
        let mut text = String::new();
        loop {
            let mut next = self.chars.get(self.position).copied();
            self.position += 1;
            if next == Some(quote) {
                return Ok(text);
            }
            if next == Some('\\') {
                text.push('\\');
                next = self.chars.get(self.position).copied();
                self.position += 1;
            }
            let Some(next) = next else {
                let rest: String = self.chars[start..].iter().collect();
                return Err(self.unknown(start, &rest, &format!("Unclosed {quote} delimiter")));
            };
            text.push(next);
        }
    }

    fn literal(&mut self, start: usize) -> PyResult<Py<PyAny>> {
        let text = self.quoted(start, '`')?.replace("\\`", "`");
        let loads = imports::JSON.get(self.py)?.getattr("loads")?;
        let invalid = |error: &PyErr| error.is_instance_of::<PyValueError>(self.py);
        match loads.call1((&text,)) {
            Err(error) if invalid(&error) => {}
            read => return Ok(read?.unbind()),
        }
        // Text without its quotes is common: [?State==`running`].
        let quoted = format!(
            "\"{}\"",
            PyString::new(self.py, &text).call_method0("lstrip")?
        );
        match loads.call1((quoted,)) {
            Err(error) if invalid(&error) => {
                let rest: String = self.chars[start..].iter().collect();
                Err(self.unknown(start, &rest, &format!("Bad token {text}")))
            }
            read => {
                let read = read?;
                let warning = self.py.get_type::<PyPendingDeprecationWarning>();
                PyErr::warn(self.py, &warning, c"deprecated string literal syntax", 2)?;
                Ok(read.unbind())
            }
        }
    }

    fn name(&mut self, start: usize) -> PyResult<Py<PyAny>> {
        let text = format!("\"{}\"", self.quoted(start, '"')?);
        match imports::JSON
            .get(self.py)?
            .getattr("loads")?
            .call1((&text,))
        {
            Err(error) if error.is_instance_of::<PyValueError>(self.py) => {
                let reason = error.value(self.py).to_string();
                let reason = reason.split(':').next().unwrap_or_default();
                Err(self.unknown(start, &text, reason))
            }
            read => Ok(read?.unbind()),
        }
    }

    fn unknown(&self, start: usize, value: &str, message: &str) -> PyErr {
        fault(
            self.py,
            "LexerError",
            (start, value, message, self.expression),
        )
    }
}
