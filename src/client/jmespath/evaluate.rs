//! Walks an expression's tree over Python objects, with jmespath.py's notions of truth and equality.

use std::cell::Cell;
use std::sync::Arc;

use ::jmespath::ast::{Ast, Comparator};
use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyAttributeError, PyIndexError, PyRecursionError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PySlice, PyString, PyType};

use super::{Expref, Parsed, functions};

/// Deeper than Python itself would go.
const DEEPEST: usize = 500;

static NUMBER: PyOnceLock<Py<PyType>> = PyOnceLock::new();

type Found<'py> = PyResult<Bound<'py, PyAny>>;

/// One search.
pub struct Evaluation<'a, 'py> {
    pub py: Python<'py>,
    parsed: &'a Arc<Parsed>,
    depth: Cell<usize>,
}

impl<'a, 'py> Evaluation<'a, 'py> {
    /// A search with an expression.
    pub fn new(py: Python<'py>, parsed: &'a Arc<Parsed>) -> Self {
        Self {
            py,
            parsed,
            depth: Cell::new(0),
        }
    }

    /// What a node finds in a value.
    pub fn visit(&self, node: &Ast, value: &Bound<'py, PyAny>) -> Found<'py> {
        let depth = self.depth.get();
        if depth > DEEPEST {
            return Err(PyRecursionError::new_err(
                "maximum recursion depth exceeded",
            ));
        }
        self.depth.set(depth + 1);
        let found = self.find(node, value);
        self.depth.set(depth);
        found
    }

    /// Applies an expression that is a value itself.
    pub fn apply(&self, expref: &Expref, value: &Bound<'py, PyAny>) -> Found<'py> {
        let inner = Evaluation {
            py: self.py,
            parsed: &expref.parsed,
            depth: self.depth.clone(),
        };
        inner.visit(&expref.ast, value)
    }

    pub fn none(&self) -> Bound<'py, PyAny> {
        self.py.None().into_bound(self.py)
    }

    fn find(&self, node: &Ast, value: &Bound<'py, PyAny>) -> Found<'py> {
        match node {
            Ast::Identity { .. } => Ok(value.clone()),
            Ast::Field { name, .. } => self.field(&self.name(name), value),
            Ast::Subexpr { lhs, rhs, .. } => self.visit(rhs, &self.visit(lhs, value)?),
            Ast::Index { idx, .. } => self.index(*idx, value),
            Ast::Slice {
                start, stop, step, ..
            } => {
                if !value.is_instance_of::<PyList>() {
                    return Ok(self.none());
                }
                let bound = |bound: Option<i32>| bound.map(|index| self.constant(index));
                let bounds = (bound(*start), bound(*stop), self.constant(*step));
                value.get_item(self.py.get_type::<PySlice>().call1(bounds)?)
            }
            Ast::Projection { lhs, rhs, .. } => self.project(&self.visit(lhs, value)?, rhs),
            Ast::Condition {
                predicate, then, ..
            } => {
                if is_false(&self.visit(predicate, value)?)? {
                    Ok(self.none())
                } else {
                    self.visit(then, value)
                }
            }
            Ast::ObjectValues { node, .. } => self.values(&self.visit(node, value)?),
            Ast::Flatten { node, .. } => self.flatten(&self.visit(node, value)?),
            Ast::Literal { value, .. } => {
                let index = value
                    .as_number()
                    .and_then(|index| format!("{index}").parse().ok());
                Ok(index.map_or_else(|| self.none(), |index| self.constant(index)))
            }
            Ast::MultiList { elements, .. } => {
                if value.is_none() {
                    return Ok(self.none());
                }
                let list = PyList::empty(self.py);
                for element in elements {
                    list.append(self.visit(element, value)?)?;
                }
                Ok(list.into_any())
            }
            Ast::MultiHash { elements, .. } => {
                if value.is_none() {
                    return Ok(self.none());
                }
                let dict = PyDict::new(self.py);
                for pair in elements {
                    dict.set_item(self.name(&pair.key), self.visit(&pair.value, value)?)?;
                }
                Ok(dict.into_any())
            }
            Ast::Or { lhs, rhs, .. } => {
                let left = self.visit(lhs, value)?;
                if is_false(&left)? {
                    self.visit(rhs, value)
                } else {
                    Ok(left)
                }
            }
            Ast::And { lhs, rhs, .. } => {
                let left = self.visit(lhs, value)?;
                if is_false(&left)? {
                    Ok(left)
                } else {
                    self.visit(rhs, value)
                }
            }
            Ast::Not { node, .. } => {
                let found = self.visit(node, value)?;
                let not = !(is_number(&found)? || found.is_truthy()?);
                Ok(PyBool::new(self.py, not).to_owned().into_any())
            }
            Ast::Comparison {
                comparator,
                lhs,
                rhs,
                ..
            } => self.compare(
                comparator,
                &self.visit(lhs, value)?,
                &self.visit(rhs, value)?,
            ),
            Ast::Function { name, args, .. } => {
                let args = args
                    .iter()
                    .map(|arg| self.visit(arg, value))
                    .collect::<PyResult<Vec<_>>>()?;
                functions::call(self, name, &args)
            }
            Ast::Expref { ast, .. } => {
                let expref = Expref {
                    parsed: self.parsed.clone(),
                    ast: (**ast).clone(),
                };
                Ok(Bound::new(self.py, expref)?.into_any())
            }
        }
    }

    fn constant(&self, index: i32) -> Bound<'py, PyAny> {
        let constants = &self.parsed.constants;
        let found = usize::try_from(index)
            .ok()
            .and_then(|index| constants.get(index));
        found.map_or_else(|| self.none(), |found| found.bind(self.py).clone())
    }

    /// A key: its own text, or, where it was quoted, its place among the constants.
    fn name(&self, name: &str) -> Bound<'py, PyAny> {
        match name.parse() {
            Ok(index) => self.constant(index),
            Err(_) => PyString::new(self.py, name).into_any(),
        }
    }

    fn field(&self, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) -> Found<'py> {
        if let Ok(dict) = value.cast_exact::<PyDict>() {
            return Ok(dict.get_item(name)?.unwrap_or_else(|| self.none()));
        }
        self.if_it_has(value.call_method1("get", (name,)))
    }

    fn index(&self, index: i32, value: &Bound<'py, PyAny>) -> Found<'py> {
        if !value.is_instance_of::<PyList>() {
            return Ok(self.none());
        }
        match value.get_item(self.constant(index)) {
            Err(error) if error.is_instance_of::<PyIndexError>(self.py) => Ok(self.none()),
            found => found,
        }
    }

    fn if_it_has(&self, outcome: Found<'py>) -> Found<'py> {
        match outcome {
            Err(error) if error.is_instance_of::<PyAttributeError>(self.py) => Ok(self.none()),
            outcome => outcome,
        }
    }

    fn values(&self, value: &Bound<'py, PyAny>) -> Found<'py> {
        let values = self.if_it_has(value.call_method0("values"))?;
        if values.is_none() {
            return Ok(values);
        }
        let list = PyList::empty(self.py);
        for value in values.try_iter()? {
            list.append(value?)?;
        }
        Ok(list.into_any())
    }

    fn project(&self, base: &Bound<'py, PyAny>, each: &Ast) -> Found<'py> {
        let Ok(base) = base.cast::<PyList>() else {
            return Ok(self.none());
        };
        let collected = PyList::empty(self.py);
        for element in base {
            let found = self.visit(each, &element)?;
            if !found.is_none() {
                collected.append(found)?;
            }
        }
        Ok(collected.into_any())
    }

    fn flatten(&self, base: &Bound<'py, PyAny>) -> Found<'py> {
        let Ok(base) = base.cast::<PyList>() else {
            return Ok(self.none());
        };
        let flat = PyList::empty(self.py);
        for element in base {
            match element.cast::<PyList>() {
                Ok(inner) => inner.iter().try_for_each(|element| flat.append(element))?,
                Err(_) => flat.append(element)?,
            }
        }
        Ok(flat.into_any())
    }

    fn compare(
        &self,
        comparator: &Comparator,
        left: &Bound<'py, PyAny>,
        right: &Bound<'py, PyAny>,
    ) -> Found<'py> {
        let flag = |flag: bool| PyBool::new(self.py, flag).to_owned().into_any();
        let operator = match comparator {
            Comparator::Equal if differ_in_kind(left, right)? => return Ok(flag(false)),
            Comparator::Equal => return left.rich_compare(right, CompareOp::Eq),
            Comparator::NotEqual if differ_in_kind(left, right)? => return Ok(flag(true)),
            Comparator::NotEqual => return Ok(flag(!left.eq(right)?)),
            Comparator::LessThan => CompareOp::Lt,
            Comparator::LessThanEqual => CompareOp::Le,
            Comparator::GreaterThan => CompareOp::Gt,
            Comparator::GreaterThanEqual => CompareOp::Ge,
        };
        // Numbers and text have an order, nothing else.
        if has_order(left)? && has_order(right)? {
            left.rich_compare(right, operator)
        } else {
            Ok(self.none())
        }
    }
}

/// Whether one is 0 or 1 and the other true or false, which Python holds to be equal.
fn differ_in_kind(left: &Bound<'_, PyAny>, right: &Bound<'_, PyAny>) -> PyResult<bool> {
    let zero_or_one = |value: &Bound<'_, PyAny>| -> PyResult<bool> {
        Ok(is_number(value)? && (value.eq(0)? || value.eq(1)?))
    };
    let flag = |value: &Bound<'_, PyAny>| value.is_instance_of::<PyBool>();
    if flag(left) == flag(right) {
        return Ok(false);
    }
    Ok(if flag(right) {
        zero_or_one(left)?
    } else {
        zero_or_one(right)?
    })
}

fn has_order(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(value.is_instance_of::<PyString>() || is_number(value)?)
}

/// Whether a value is a number; true and false are none.
fn is_number(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_none() || value.is_instance_of::<PyBool>() || value.is_instance_of::<PyString>() {
        return Ok(false);
    }
    if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() {
        return Ok(true);
    }
    value.is_instance(NUMBER.import(value.py(), "numbers", "Number")?)
}

/// What counts as false: nothing, false, and what is empty. Zero is true.
fn is_false(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    if value.is_none() {
        return Ok(true);
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(!flag.is_true());
    }
    if value.is_exact_instance_of::<PyInt>() || value.is_exact_instance_of::<PyFloat>() {
        return Ok(false);
    }
    let py = value.py();
    Ok(value.eq("")? || value.eq(PyList::empty(py))? || value.eq(PyDict::new(py))?)
}
