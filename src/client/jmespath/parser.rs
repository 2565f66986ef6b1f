//! From tokens to a tree, by operator precedence (Pratt's method), with the binding powers, the
//! projections and the errors of jmespath.py.

use std::sync::Arc;

use pyo3::prelude::*;
use pyo3::pyclass::CompareOp;
use pyo3::types::PyString;

use super::fault;
use super::lexer::{Kind, Token, tokens};
use crate::wire::depth;

/// Levels of a tree: as many as jmespath.py reaches within Python's own limit.
const DEEPEST: usize = 400;
/// Tokens that bind no stronger than this end a projection.
const PROJECTION_STOP: u8 = 10;

const KEY: &str = "['quoted_identifier', 'unquoted_identifier']";
const AFTER_DOT: &str = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']";

/// What an expression, or a part of it, does.
pub enum Node {
    /// The value itself.
    Current,
    /// A member of a name.
    Field(Py<PyAny>),
    /// One after another, as between dots.
    Subexpression(Vec<Node>),
    /// One after another, the last of them an index or a slice.
    IndexExpression(Vec<Node>),
    /// One after another, a projection ending between them.
    Pipe(Box<[Node; 2]>),
    /// An item of a list.
    Index(Py<PyAny>),
    /// Items of a list: start, stop and step.
    Slice([Option<Py<PyAny>>; 3]),
    /// The second for each item of the first.
    Projection(Box<[Node; 2]>),
    /// The second for each value of the first.
    ValueProjection(Box<[Node; 2]>),
    /// The second for each item of the first for which the third is true.
    FilterProjection(Box<[Node; 3]>),
    /// Lists within a list, opened.
    Flatten(Box<Node>),
    /// A constant.
    Literal(Py<PyAny>),
    /// A list of what each finds.
    List(Vec<Node>),
    /// A dict of what each finds.
    Dict(Vec<(Py<PyAny>, Node)>),
    /// The first, or the second where the first is false.
    Or(Box<[Node; 2]>),
    /// The first where it is false, or the second.
    And(Box<[Node; 2]>),
    /// Whether it is false.
    Not(Box<Node>),
    /// A comparison.
    Comparison(CompareOp, Box<[Node; 2]>),
    /// A function of a name and its arguments.
    Function(String, Vec<Node>),
    /// The expression as a value.
    Expref(Arc<Node>),
}

/// Parses an expression.
pub fn parse(py: Python<'_>, expression: &str) -> PyResult<Node> {
    let mut parser = Parser {
        py,
        expression,
        tokens: tokens(py, expression)?,
        index: 0,
        depth: 0,
    };
    let node = parser.expression(0)?;
    let rest = parser.current();
    if rest != Kind::End {
        let text = format!("Unexpected token: {}", parser.shown(parser.index));
        return Err(parser.refuse(parser.index, &text));
    }
    Ok(node)
}

struct Parser<'a, 'py> {
    py: Python<'py>,
    expression: &'a str,
    tokens: Vec<Token>,
    index: usize,
    depth: usize,
}

impl Parser<'_, '_> {
    /// The kind of a token further on; behind the last there is only the end.
    fn ahead(&self, count: usize) -> Kind {
        self.tokens
            .get(self.index + count)
            .map_or(Kind::End, |token| token.kind)
    }

    fn current(&self) -> Kind {
        self.ahead(0)
    }

    fn advance(&mut self) {
        self.index += 1;
    }

    fn value(&self, index: usize) -> Py<PyAny> {
        self.tokens
            .get(index)
            .map_or_else(|| self.py.None(), |token| token.value.clone_ref(self.py))
    }

    /// A token's value as `str` shows it.
    fn shown(&self, index: usize) -> String {
        let value = self.value(index);
        let shown = value.bind(self.py).str();
        shown.map_or_else(
            |_| String::new(),
            |text| text.to_string_lossy().into_owned(),
        )
    }

    fn refuse(&self, index: usize, message: &str) -> PyErr {
        let start = self.tokens.get(index).map_or(0, |token| token.start);
        self.refuse_at(start, index, message)
    }

    fn refuse_at(&self, start: usize, index: usize, message: &str) -> PyErr {
        let kind = self.tokens.get(index).map_or(Kind::End, |token| token.kind);
        let args = (
            start,
            self.value(index),
            kind.name(),
            message,
            self.expression,
        );
        fault(self.py, "ParseError", args)
    }

    /// The error for the token that is next; at the end, that the expression is incomplete.
    fn unexpected(&self, message: &str) -> PyErr {
        if self.current() == Kind::End {
            return fault(self.py, "IncompleteExpressionError", (self.expression,));
        }
        self.refuse(self.index, message)
    }

    fn expecting(&self, wanted: &str) -> String {
        format!("Expecting: {wanted}, got: {}", self.current().name())
    }

    fn expect(&mut self, kind: Kind) -> PyResult<()> {
        if self.current() != kind {
            return Err(self.unexpected(&self.expecting(kind.name())));
        }
        self.advance();
        Ok(())
    }

    fn deeper(&mut self) -> PyResult<()> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(depth::exceeded());
        }
        depth::check_stack()
    }

    /// An expression as far as its tokens bind more strongly than what stands before it.
    fn expression(&mut self, power: u8) -> PyResult<Node> {
        let outside = self.depth;
        self.deeper()?;
        let mut left = self.prefix()?;
        while power < self.current().power() {
            // Each step may put one more level above those before it.
            self.deeper()?;
            left = self.infix(left)?;
        }
        self.depth = outside;
        Ok(left)
    }

    fn prefix(&mut self) -> PyResult<Node> {
        let index = self.index;
        let kind = self.current();
        if kind == Kind::End {
            return Err(self.unexpected(""));
        }
        self.advance();
        Ok(match kind {
            Kind::Literal => Node::Literal(self.value(index)),
            Kind::UnquotedIdentifier => Node::Field(self.value(index)),
            Kind::QuotedIdentifier => {
                if self.current() == Kind::LeftParen {
                    let message = "Quoted identifier not allowed for function names.";
                    return Err(self.refuse_at(0, self.index, message));
                }
                Node::Field(self.value(index))
            }
            Kind::Star => {
                let each = if self.current() == Kind::RightBracket {
                    Node::Current
                } else {
                    self.projected(Kind::Star.power())?
                };
                Node::ValueProjection(Box::new([Node::Current, each]))
            }
            Kind::Filter => self.filter(Node::Current)?,
            Kind::LeftBrace => self.dict()?,
            Kind::LeftParen => {
                let inner = self.expression(0)?;
                self.expect(Kind::RightParen)?;
                inner
            }
            Kind::Flatten => self.flatten(Node::Current)?,
            Kind::Not => Node::Not(Box::new(self.expression(Kind::Not.power())?)),
            Kind::LeftBracket => match (self.current(), self.ahead(1)) {
                (Kind::Number | Kind::Colon, _) => self.index(Node::Current)?,
                (Kind::Star, Kind::RightBracket) => {
                    self.advance();
                    self.advance();
                    let each = self.projected(Kind::Star.power())?;
                    Node::Projection(Box::new([Node::Current, each]))
                }
                _ => self.list()?,
            },
            Kind::Current => Node::Current,
            Kind::Expref => Node::Expref(Arc::new(self.expression(Kind::Expref.power())?)),
            _ => return Err(self.refuse(index, "invalid token")),
        })
    }

    fn infix(&mut self, left: Node) -> PyResult<Node> {
        let index = self.index;
        let kind = self.current();
        self.advance();
        let operator = match kind {
            Kind::Equal => CompareOp::Eq,
            Kind::NotEqual => CompareOp::Ne,
            Kind::Less => CompareOp::Lt,
            Kind::LessOrEqual => CompareOp::Le,
            Kind::Greater => CompareOp::Gt,
            Kind::GreaterOrEqual => CompareOp::Ge,
            Kind::Dot => return self.dot(left),
            Kind::Pipe => {
                return Ok(Node::Pipe(Box::new([left, self.expression(kind.power())?])));
            }
            Kind::Or => return Ok(Node::Or(Box::new([left, self.expression(kind.power())?]))),
            Kind::And => return Ok(Node::And(Box::new([left, self.expression(kind.power())?]))),
            Kind::LeftParen => return self.function(left, index),
            Kind::Filter => return self.filter(left),
            Kind::Flatten => return self.flatten(left),
            Kind::LeftBracket => {
                if matches!(self.current(), Kind::Number | Kind::Colon) {
                    return self.index(left);
                }
                self.expect(Kind::Star)?;
                self.expect(Kind::RightBracket)?;
                let each = self.projected(Kind::Star.power())?;
                return Ok(Node::Projection(Box::new([left, each])));
            }
            _ => return Err(self.refuse(index, "invalid token")),
        };
        let right = self.expression(kind.power())?;
        Ok(Node::Comparison(operator, Box::new([left, right])))
    }

    fn dot(&mut self, left: Node) -> PyResult<Node> {
        if self.current() == Kind::Star {
            self.advance();
            let each = self.projected(Kind::Dot.power())?;
            return Ok(Node::ValueProjection(Box::new([left, each])));
        }
        let right = self.after_dot(Kind::Dot.power())?;
        Ok(match left {
            Node::Subexpression(mut steps) => {
                // No level more.
                self.depth -= 1;
                steps.push(right);
                Node::Subexpression(steps)
            }
            left => Node::Subexpression(vec![left, right]),
        })
    }

    fn after_dot(&mut self, power: u8) -> PyResult<Node> {
        match self.current() {
            Kind::QuotedIdentifier | Kind::UnquotedIdentifier | Kind::Star => {
                self.expression(power)
            }
            Kind::LeftBracket => {
                self.advance();
                self.list()
            }
            Kind::LeftBrace => {
                self.advance();
                self.dict()
            }
            _ => Err(self.refuse(self.index, &self.expecting(AFTER_DOT))),
        }
    }

    /// What a projection does to each of its items.
    fn projected(&mut self, power: u8) -> PyResult<Node> {
        match self.current() {
            kind if kind.power() < PROJECTION_STOP => Ok(Node::Current),
            Kind::LeftBracket | Kind::Filter => self.expression(power),
            Kind::Dot => {
                self.advance();
                self.after_dot(power)
            }
            _ => Err(self.refuse(self.index, "syntax error")),
        }
    }

    fn flatten(&mut self, left: Node) -> PyResult<Node> {
        let each = self.projected(Kind::Flatten.power())?;
        let left = Node::Flatten(Box::new(left));
        Ok(Node::Projection(Box::new([left, each])))
    }

    fn filter(&mut self, left: Node) -> PyResult<Node> {
        let condition = self.expression(0)?;
        self.expect(Kind::RightBracket)?;
        let each = if self.current() == Kind::Flatten {
            Node::Current
        } else {
            self.projected(Kind::Filter.power())?
        };
        Ok(Node::FilterProjection(Box::new([left, each, condition])))
    }

    /// An index or a slice, from behind its bracket.
    fn index(&mut self, left: Node) -> PyResult<Node> {
        let slice = self.current() == Kind::Colon || self.ahead(1) == Kind::Colon;
        let right = if slice {
            self.slice()?
        } else {
            let right = Node::Index(self.value(self.index));
            self.advance();
            self.expect(Kind::RightBracket)?;
            right
        };
        match left {
            // As in jmespath.py, a slice behind an index is no projection.
            Node::IndexExpression(mut steps) => {
                self.depth = self.depth.saturating_sub(1);
                steps.push(right);
                Ok(Node::IndexExpression(steps))
            }
            left => {
                let items = Node::IndexExpression(vec![left, right]);
                if !slice {
                    return Ok(items);
                }
                let each = self.projected(Kind::Star.power())?;
                Ok(Node::Projection(Box::new([items, each])))
            }
        }
    }

    fn slice(&mut self) -> PyResult<Node> {
        let mut parts = [None, None, None];
        let mut place = 0;
        while self.current() != Kind::RightBracket {
            match (self.current(), parts.get_mut(place)) {
                (Kind::Colon, _) if place < 2 => place += 1,
                (Kind::Number, Some(part)) => {
                    let token = &self.tokens[self.index];
                    *part = Some(token.value.clone_ref(self.py));
                }
                _ => return Err(self.refuse(self.index, "syntax error")),
            }
            self.advance();
        }
        self.advance();
        Ok(Node::Slice(parts))
    }

    /// A call, from behind its parenthesis, which is the token at `index`.
    fn function(&mut self, left: Node, index: usize) -> PyResult<Node> {
        let Node::Field(name) = left else {
            let before = index.saturating_sub(1);
            let message = format!("Invalid function name '{}'", self.shown(before));
            return Err(self.refuse(before, &message));
        };
        let name = name.bind(self.py).cast::<PyString>()?;
        let name = name.to_string_lossy().into_owned();
        let mut arguments = Vec::new();
        while self.current() != Kind::RightParen {
            arguments.push(self.expression(0)?);
            if self.current() == Kind::Comma {
                self.advance();
            }
        }
        self.advance();
        Ok(Node::Function(name, arguments))
    }

    fn list(&mut self) -> PyResult<Node> {
        let mut items = Vec::new();
        loop {
            items.push(self.expression(0)?);
            if self.current() == Kind::RightBracket {
                self.advance();
                return Ok(Node::List(items));
            }
            self.expect(Kind::Comma)?;
        }
    }

    fn dict(&mut self) -> PyResult<Node> {
        let mut pairs = Vec::new();
        loop {
            if !matches!(
                self.current(),
                Kind::QuotedIdentifier | Kind::UnquotedIdentifier
            ) {
                return Err(self.unexpected(&self.expecting(KEY)));
            }
            let key = self.value(self.index);
            self.advance();
            self.expect(Kind::Colon)?;
            pairs.push((key, self.expression(0)?));
            match self.current() {
                Kind::Comma => self.advance(),
                Kind::RightBrace => {
                    self.advance();
                    return Ok(Node::Dict(pairs));
                }
                // As in jmespath.py, pairs need no comma between them.
                _ => {}
            }
        }
    }
}
