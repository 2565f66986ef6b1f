//! The words of an expression, read as jmespath.py reads them, and its text as the crate takes it.
//!
//! The crate wants literals in strict JSON, numbers of 32 bits and no lone surrogates, and forgets the
//! order of keys; here literals are what `json.loads` makes of them. So the text that the crate gets
//! holds places in a table of Python objects.

use ::jmespath::JmespathError;
use ::jmespath::ast::Ast;
use pyo3::IntoPyObjectExt;
use pyo3::exceptions::{PyPendingDeprecationWarning, PyRecursionError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyString;

use super::fault;

/// The crate parses and drops its tree by recursion: what could nest is limited well before the stack is.
const MOST_NESTING: usize = 400;
const MOST_WORDS: usize = 4000;

/// An expression, word by word.
pub struct Source {
    /// What the crate parses.
    pub text: String,
    /// What stands behind the numbers in it. The first two are None and 1, the step of a slice without one.
    pub constants: Vec<Py<PyAny>>,
    words: Vec<Word>,
}

struct Word {
    /// Where it begins, in characters.
    start: usize,
    /// Where it begins in `text`.
    offset: usize,
    kind: &'static str,
    value: Value,
}

enum Value {
    Text(String),
    Constant(usize),
}

struct Reader<'a, 'py> {
    py: Python<'py>,
    expression: &'a str,
    chars: Vec<char>,
    position: usize,
    source: Source,
}

const KEY: &str = "['quoted_identifier', 'unquoted_identifier']";
const AFTER_DOT: &str = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']";

fn expecting(what: &str, found: &str) -> String {
    format!("Expecting: {what}, got: {found}")
}

const VALUES: &[&str] = &[
    "unquoted_identifier",
    "quoted_identifier",
    "literal",
    "current",
];

/// Whether a word of a kind can be the last of a value.
fn ends_value(kind: &str) -> bool {
    VALUES.contains(&kind) || matches!(kind, "rbracket" | "rparen" | "rbrace" | "flatten" | "star")
}

/// Whether a word of a kind cannot stand behind a value in a list, nor go on with it.
fn breaks_list(kind: &str) -> bool {
    VALUES.contains(&kind) || matches!(kind, "expref" | "number" | "colon" | "rparen" | "rbrace")
}

impl Source {
    /// Reads an expression.
    pub fn read(py: Python<'_>, expression: &str) -> PyResult<Self> {
        if expression.is_empty() {
            return Err(fault(py, "EmptyExpressionError", ()));
        }
        let constants = vec![py.None(), 1.into_py_any(py)?];
        let mut reader = Reader {
            py,
            expression,
            chars: expression.chars().collect(),
            position: 0,
            source: Self {
                text: String::new(),
                constants,
                words: Vec::new(),
            },
        };
        while reader.word()? {}
        let source = reader.source;
        let nesting = |word: &&Word| {
            matches!(
                word.kind,
                "lparen" | "lbracket" | "lbrace" | "filter" | "flatten" | "star" | "not" | "expref"
            )
        };
        if source.words.len() > MOST_WORDS
            || source.words.iter().filter(nesting).count() > MOST_NESTING
        {
            return Err(PyRecursionError::new_err(
                "maximum recursion depth exceeded",
            ));
        }
        Ok(source)
    }

    /// The tree of an expression, or jmespath.py's error.
    pub fn parse(&self, py: Python<'_>, expression: &str) -> PyResult<Ast> {
        let parsed = ::jmespath::parse(&self.text);
        let refused_at = match &parsed {
            Ok(_) => usize::MAX,
            Err(error) => error.offset,
        };
        if let Some((word, message)) = self.overlooked()
            && word.offset <= refused_at
        {
            let value = self.value(py, word);
            let args = (word.start, value, word.kind, message, expression);
            return Err(fault(py, "ParseError", args));
        }
        parsed.map_err(|error| self.refused(py, expression, &error))
    }

    /// The first fault that the crate lets pass and jmespath.py does not.
    fn overlooked(&self) -> Option<(&Word, String)> {
        let mut open = Vec::new();
        for (place, word) in self.words.iter().enumerate() {
            let before = place.checked_sub(1).map(|place| self.words[place].kind);
            let follows_value = before.is_some_and(ends_value);
            match (before, word.kind) {
                (Some("dot"), "expref") => {
                    return Some((word, expecting(AFTER_DOT, word.kind)));
                }
                (Some("lbracket"), "rbracket") => return Some((word, "invalid token".to_owned())),
                (_, kind) if follows_value && breaks_list(kind) && open.last() == Some(&"list") => {
                    return Some((word, expecting("comma", kind)));
                }
                (_, "lbracket") if self.opens_list(place) => open.push("list"),
                (_, "lbracket" | "filter" | "lparen" | "lbrace") => open.push("other"),
                (_, "rbracket" | "rparen" | "rbrace") => {
                    open.pop();
                }
                _ => {}
            }
        }
        None
    }

    /// Whether the bracket at a place begins a list of expressions, and no index or wildcard.
    fn opens_list(&self, place: usize) -> bool {
        let kind = |place: usize| self.words.get(place).map_or("eof", |word| word.kind);
        match kind(place + 1) {
            "number" | "colon" => false,
            "star" if place > 0 && ends_value(kind(place - 1)) => false,
            "star" => kind(place + 2) != "rbracket",
            _ => true,
        }
    }

    fn value<'py>(&self, py: Python<'py>, word: &Word) -> Bound<'py, PyAny> {
        match &word.value {
            Value::Text(text) => PyString::new(py, text).into_any(),
            Value::Constant(index) => self.constants[*index].bind(py).clone(),
        }
    }

    /// jmespath.py's error for what the crate refused.
    fn refused(&self, py: Python<'_>, expression: &str, error: &JmespathError) -> PyErr {
        let place = self
            .words
            .iter()
            .position(|word| word.offset == error.offset);
        let word = place.map(|place| &self.words[place]);
        let kind = word.map_or("eof", |word| word.kind);
        let value = word.map_or_else(
            || PyString::new(py, "").into_any(),
            |word| self.value(py, word),
        );
        let start = word.map_or_else(|| expression.chars().count(), |word| word.start);
        let told = error.reason.to_string();
        let told = told.strip_prefix("Parse error: ").unwrap_or(&told);
        let expecting = |what: &str| expecting(what, kind);
        // What the crate says, and whether jmespath.py has words of its own for it at the end too.
        let (message, also_at_end) = match told {
            _ if told.starts_with("Did not parse") => (format!("Unexpected token: {value}"), false),
            _ if told.starts_with("Expected identifier") => (expecting(AFTER_DOT), true),
            _ if told.starts_with("Expected '.'") || told.starts_with("Too many colons") => {
                ("syntax error".to_owned(), true)
            }
            _ if told.starts_with("Expected ')'") => (expecting("rparen"), false),
            _ if told.starts_with("Expected ']'") => (expecting("rbracket"), false),
            _ if told.starts_with("Expected ':' to follow") => (expecting("colon"), false),
            _ if told.starts_with("Expected Field") || told.starts_with("Expected '}'") => {
                (expecting(KEY), false)
            }
            _ if told.starts_with("Expected number, ':', or '*'") => (expecting("star"), false),
            // After the number of an index, or among those of a slice.
            _ if told.starts_with("Expected ':', or ']'") && self.is_index(place) => {
                (expecting("rbracket"), false)
            }
            _ if told.starts_with("Expected number") || told.starts_with("Expected ':', or") => {
                ("syntax error".to_owned(), true)
            }
            _ if told.starts_with("Quoted strings") => {
                let message = "Quoted identifier not allowed for function names.";
                return fault(py, "ParseError", (0, value, kind, message, expression));
            }
            _ if told.starts_with("Invalid function name") => {
                return self.nameless(py, expression, place);
            }
            _ => ("invalid token".to_owned(), false),
        };
        if kind == "eof" && !also_at_end {
            return fault(py, "IncompleteExpressionError", (expression,));
        }
        fault(py, "ParseError", (start, value, kind, message, expression))
    }

    /// Whether a place, or the end, follows the first number in brackets.
    fn is_index(&self, place: Option<usize>) -> bool {
        let before = place.unwrap_or(self.words.len()).checked_sub(2);
        before.is_some_and(|before| self.words[before].kind == "lbracket")
    }

    /// The error for parentheses behind what is no name: it shows the word before them.
    fn nameless(&self, py: Python<'_>, expression: &str, after: Option<usize>) -> PyErr {
        let after = after.unwrap_or(self.words.len());
        let Some(word) = after.checked_sub(2).and_then(|place| self.words.get(place)) else {
            return PyValueError::new_err("Invalid function name");
        };
        let value = self.value(py, word);
        let message = format!("Invalid function name '{value}'");
        fault(
            py,
            "ParseError",
            (word.start, value, word.kind, message, expression),
        )
    }
}

impl Reader<'_, '_> {
    fn peek(&self) -> Option<char> {
        self.chars.get(self.position).copied()
    }

    /// Reads the next word; false at the end.
    fn word(&mut self) -> PyResult<bool> {
        let start = self.position;
        let Some(first) = self.peek() else {
            return Ok(false);
        };
        self.position += 1;
        let kind = match first {
            ' ' | '\t' | '\n' | '\r' => {
                self.source.text.push(first);
                return Ok(true);
            }
            '.' => "dot",
            '*' => "star",
            ']' => "rbracket",
            ',' => "comma",
            ':' => "colon",
            '@' => "current",
            '(' => "lparen",
            ')' => "rparen",
            '{' => "lbrace",
            '}' => "rbrace",
            '[' if self.follows(']') => "flatten",
            '[' if self.follows('?') => "filter",
            '[' => "lbracket",
            '|' if self.follows('|') => "or",
            '|' => "pipe",
            '&' if self.follows('&') => "and",
            '&' => "expref",
            '<' if self.follows('=') => "lte",
            '<' => "lt",
            '>' if self.follows('=') => "gte",
            '>' => "gt",
            '!' if self.follows('=') => "ne",
            '!' => "not",
            '=' if self.follows('=') => "eq",
            '=' => return Err(self.unknown(start, "=", "Unknown token '='")),
            'a'..='z' | 'A'..='Z' | '_' => {
                while self
                    .peek()
                    .is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
                {
                    self.position += 1;
                }
                "unquoted_identifier"
            }
            '0'..='9' | '-' => {
                self.number(start)?;
                return Ok(true);
            }
            '\'' => {
                let text = self.quoted(start, '\'')?.replace("\\'", "'");
                let value = PyString::new(self.py, &text).into_any().unbind();
                self.constant(start, "literal", value, '`');
                return Ok(true);
            }
            '`' => {
                let value = self.literal(start)?;
                self.constant(start, "literal", value, '`');
                return Ok(true);
            }
            '"' => {
                let value = self.name(start)?;
                self.constant(start, "quoted_identifier", value, '"');
                return Ok(true);
            }
            other => {
                return Err(self.unknown(
                    start,
                    &other.to_string(),
                    &format!("Unknown token {other}"),
                ));
            }
        };
        let text: String = self.chars[start..self.position].iter().collect();
        let offset = self.source.text.len();
        self.source.text.push_str(&text);
        self.source.words.push(Word {
            start,
            offset,
            kind,
            value: Value::Text(text),
        });
        Ok(true)
    }

    fn follows(&mut self, next: char) -> bool {
        let follows = self.peek() == Some(next);
        self.position += usize::from(follows);
        follows
    }

    fn number(&mut self, start: usize) -> PyResult<()> {
        while self.peek().is_some_and(|c| c.is_ascii_digit()) {
            self.position += 1;
        }
        let digits: String = self.chars[start..self.position].iter().collect();
        if digits == "-" {
            return Err(self.unknown(start, "-", "Unknown token '-'"));
        }
        let value = self
            .py
            .import("builtins")?
            .getattr("int")?
            .call1((digits,))?
            .unbind();
        // Numbers that touch must not become one.
        self.source.text.push(' ');
        self.constant(start, "number", value, ' ');
        Ok(())
    }

    /// Puts a word's value into the table, and its place there into the text.
    fn constant(&mut self, start: usize, kind: &'static str, value: Py<PyAny>, quote: char) {
        let index = self.source.constants.len();
        self.source.constants.push(value);
        let text = &mut self.source.text;
        let offset = text.len();
        if quote == ' ' {
            text.push_str(&index.to_string());
        } else {
            text.push(quote);
            text.push_str(&index.to_string());
            text.push(quote);
        }
        self.source.words.push(Word {
            start,
            offset,
            kind,
            value: Value::Constant(index),
        });
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
        let loads = self.py.import("json")?.getattr("loads")?;
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
        match self.py.import("json")?.getattr("loads")?.call1((&text,)) {
            Err(error) if error.is_instance_of::<PyValueError>(self.py) => {
                let told = error.value(self.py).to_string();
                let told = told.split(':').next().unwrap_or_default();
                Err(self.unknown(start, &text, told))
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
