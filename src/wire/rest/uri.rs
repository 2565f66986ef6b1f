//! Members of a request in its path and its query.

use std::borrow::Cow;

use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use ferroboto_model::{Location, Member, Operation, ShapeKind, TimestampFormat};

use super::super::graph::Graph;
use super::super::timestamps;
use super::super::values::{float_text, percent_encode, python_str};

/// The path of an operation without the label that it begins with, where that is a parameter of the endpoint: then
/// the endpoint has it, in its host or in its path.
pub fn path_template(operation: &'static Operation, members: &[Member]) -> &'static str {
    let template = operation.request_uri;
    let Some((label, rest)) = template
        .strip_prefix("/{")
        .and_then(|rest| rest.split_once('}'))
    else {
        return template;
    };
    let of_endpoint = members.iter().any(|member| {
        member.traits().context_param.is_some()
            && member.traits().location == Some(Location::Uri)
            && member.wire_name() == label
    });
    if of_endpoint { rest } else { template }
}

/// Fills in the labels of a template.
pub fn expand(template: &str, labels: &[(&str, String)]) -> PyResult<String> {
    let mut uri = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((label, after)) = after.split_once('}') else {
            break;
        };
        uri.push_str(before);
        let (name, greedy) = match label.strip_suffix('+') {
            Some(name) => (name, true),
            None => (label, false),
        };
        let (_, value) = labels
            .iter()
            .find(|(label, _)| *label == name)
            .ok_or_else(|| PyKeyError::new_err(name.to_owned()))?;
        percent_encode(&mut uri, value, greedy);
        rest = after;
    }
    uri.push_str(rest);
    Ok(uri)
}

/// A value as text in a path or a query.
pub fn uri_value(graph: &Graph, member: &Member, value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(match graph.service.shape(member.shape).kind {
        ShapeKind::Boolean => python_str(value)?.to_lowercase(),
        ShapeKind::Timestamp => {
            let format = member
                .traits()
                .timestamp_format
                .unwrap_or(TimestampFormat::Iso8601);
            python_str(&timestamps::format(value, format)?)?.into_owned()
        }
        ShapeKind::Float | ShapeKind::Double => float_text(value)?.into_owned(),
        _ => python_str(value)?.into_owned(),
    })
}

/// Query parameters by name: a later one takes the place of an earlier one of its name.
#[derive(Default)]
pub struct QueryString<'a>(Vec<(Cow<'a, str>, Vec<String>)>);

impl<'a> QueryString<'a> {
    fn set(&mut self, name: Cow<'a, str>, values: Vec<String>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, known)) => *known = values,
            None => self.0.push((name, values)),
        }
    }

    pub fn write(&self, uri: &mut String) {
        let mut before = if uri.contains('?') { '&' } else { '?' };
        for (name, values) in &self.0 {
            for value in values {
                uri.push(before);
                percent_encode(uri, name, false);
                uri.push('=');
                percent_encode(uri, value, false);
                before = '&';
            }
        }
    }
}

/// Sets the parameters that a member stands for: one, several of one name, or those of a map.
pub fn query_values(
    graph: &Graph,
    member: &'static Member,
    value: &Bound<'_, PyAny>,
    query: &mut QueryString<'_>,
) -> PyResult<()> {
    let shape = graph.service.shape(member.shape);
    if let Ok(map) = value.cast::<PyDict>() {
        for (key, value) in map.iter() {
            let values = match value.cast::<PyList>() {
                Ok(list) => list
                    .iter()
                    .map(|item| python_str(&item).map(Cow::into_owned))
                    .collect::<PyResult<_>>()?,
                Err(_) => vec![python_str(&value)?.into_owned()],
            };
            query.set(python_str(&key)?.into_owned().into(), values);
        }
    } else if shape.kind == ShapeKind::List {
        let element = &graph.service.members(shape)[0];
        let values = value
            .try_iter()?
            .map(|item| uri_value(graph, element, &item?))
            .collect::<PyResult<_>>()?;
        query.set(member.wire_name().into(), values);
    } else {
        let value = uri_value(graph, member, value)?;
        query.set(member.wire_name().into(), vec![value]);
    }
    Ok(())
}
