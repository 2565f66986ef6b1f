//! Walks an expression's tree over Python objects, with jmespath.py's notions of truth and equality.

use pyo3::basic::CompareOp;
use pyo3::exceptions::{PyAttributeError, PyIndexError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PySlice, PyString};

use super::parser::Node;
use super::{Expref, functions};
use crate::imports;
use crate::wire::depth;

type Found<'py> = PyResult<Bound<'py, PyAny>>;

/// One search.
pub struct Evaluation<'py> {
    pub py: Python<'py>,
}

impl<'py> Evaluation<'py> {
    /// A search that has not begun.
    pub fn new(py: Python<'py>) -> Self {
        Self { py }
    }

    /// What a node finds in a value.
    pub fn visit(&self, node: &Node, value: &Bound<'py, PyAny>) -> Found<'py> {
        let _level = depth::enter()?;
        self.find(node, value)
    }

    /// Applies an expression that is a value itself.
    pub fn apply(&self, expref: &Expref, value: &Bound<'py, PyAny>) -> Found<'py> {
        self.visit(&expref.0, value)
    }

    pub fn none(&self) -> Bound<'py, PyAny> {
        self.py.None().into_bound(self.py)
    }

    fn find(&self, node: &Node, value: &Bound<'py, PyAny>) -> Found<'py> {
        match node {
            Node::Current => Ok(value.clone()),
            Node::Field(name) => self.field(name.bind(self.py), value),
            Node::Subexpression(steps) | Node::IndexExpression(steps) => steps
                .iter()
                .try_fold(value.clone(), |value, step| self.visit(step, &value)),
            Node::Pipe(steps) => self.visit(&steps[1], &self.visit(&steps[0], value)?),
            Node::Index(index) => self.index(index.bind(self.py), value),
            Node::Slice(bounds) => {
                if !value.is_instance_of::<PyList>() {
                    return Ok(self.none());
                }
                let [first, end, step] = bounds;
                let slice = self.py.get_type::<PySlice>().call1((first, end, step))?;
                value.get_item(slice)
            }
            Node::Projection(parts) => {
                let base = self.visit(&parts[0], value)?;
                match base.cast::<PyList>() {
                    Ok(base) => self.project(base, &parts[1], None),
                    Err(_) => Ok(self.none()),
                }
            }
            Node::FilterProjection(parts) => {
                let base = self.visit(&parts[0], value)?;
                match base.cast::<PyList>() {
                    Ok(base) => self.project(base, &parts[1], Some(&parts[2])),
                    Err(_) => Ok(self.none()),
                }
            }
            Node::ValueProjection(parts) => {
                let base = self.visit(&parts[0], value)?;
                match self.if_it_has(base.call_method0("values"))? {
                    values if values.is_none() => Ok(values),
                    values => self.project(&values, &parts[1], None),
                }
            }
            Node::Flatten(node) => self.flatten(&self.visit(node, value)?),
            Node::Literal(value) => Ok(value.bind(self.py).clone()),
            Node::List(items) => {
                if value.is_none() {
                    return Ok(self.none());
                }
                let list = PyList::empty(self.py);
                for item in items {
                    list.append(self.visit(item, value)?)?;
                }
                Ok(list.into_any())
            }
            Node::Dict(pairs) => {
                if value.is_none() {
                    return Ok(self.none());
                }
                let dict = PyDict::new(self.py);
                for (key, node) in pairs {
                    dict.set_item(key, self.visit(node, value)?)?;
                }
                Ok(dict.into_any())
            }
            Node::Or(sides) => {
                let left = self.visit(&sides[0], value)?;
                if is_false(&left)? {
                    self.visit(&sides[1], value)
                } else {
                    Ok(left)
                }
            }
            Node::And(sides) => {
                let left = self.visit(&sides[0], value)?;
                if is_false(&left)? {
                    Ok(left)
                } else {
                    self.visit(&sides[1], value)
                }
            }
            Node::Not(node) => {
                let found = self.visit(node, value)?;
                let not = !(is_number(&found)? || found.is_truthy()?);
                Ok(PyBool::new(self.py, not).to_owned().into_any())
            }
            Node::Comparison(operator, sides) => {
                let left = self.visit(&sides[0], value)?;
                self.compare(*operator, &left, &self.visit(&sides[1], value)?)
            }
            Node::Function(name, arguments) => {
                let arguments = arguments
                    .iter()
                    .map(|argument| self.visit(argument, value))
                    .collect::<PyResult<Vec<_>>>()?;
                functions::call(self, name, &arguments)
            }
            Node::Expref(node) => Ok(Bound::new(self.py, Expref(node.clone()))?.into_any()),
        }
    }

    fn field(&self, name: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) -> Found<'py> {
        if let Ok(dict) = value.cast_exact::<PyDict>() {
            return Ok(dict.get_item(name)?.unwrap_or_else(|| self.none()));
        }
        self.if_it_has(value.call_method1("get", (name,)))
    }

    fn index(&self, index: &Bound<'py, PyAny>, value: &Bound<'py, PyAny>) -> Found<'py> {
        if !value.is_instance_of::<PyList>() {
            return Ok(self.none());
        }
        match value.get_item(index) {
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

    /// What a node finds in each item, where the item meets the condition; None is left out.
    fn project(
        &self,
        items: &Bound<'py, PyAny>,
        each: &Node,
        condition: Option<&Node>,
    ) -> Found<'py> {
        let collected = PyList::empty(self.py);
        for item in items.try_iter()? {
            let item = item?;
            if let Some(condition) = condition
                && is_false(&self.visit(condition, &item)?)?
            {
                continue;
            }
            let found = self.visit(each, &item)?;
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
        operator: CompareOp,
        left: &Bound<'py, PyAny>,
        right: &Bound<'py, PyAny>,
    ) -> Found<'py> {
        let flag = |flag: bool| PyBool::new(self.py, flag).to_owned().into_any();
        match operator {
            CompareOp::Eq if differ_in_kind(left, right)? => return Ok(flag(false)),
            CompareOp::Eq => return left.rich_compare(right, CompareOp::Eq),
            CompareOp::Ne if differ_in_kind(left, right)? => return Ok(flag(true)),
            CompareOp::Ne => return Ok(flag(!left.eq(right)?)),
            _ => {}
        }
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
    value.is_instance(imports::NUMBER.get(value.py())?)
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
