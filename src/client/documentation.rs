//! What is written for people about operations: our own sentences, or else AWS's, where a botocore is installed whose
//! data can be read.

use std::collections::HashMap;

use pyo3::prelude::*;

use ferroboto_model::{HelpText, Operation, Service, help_text};

use crate::imports;

/// Paragraphs on an operation, and on its parameters.
type Borrowed = (String, HashMap<String, String>);

/// The texts on an operation.
pub struct Documentation {
    /// What the operation does, in one or several paragraphs; may be empty.
    pub summary: String,
    /// A text on each parameter that has one, by name.
    pub parameters: HashMap<String, String>,
    /// Our own texts, which may be empty.
    pub own: HelpText,
}

impl Documentation {
    /// Finds the texts on an operation.
    pub fn of(py: Python<'_>, service: &'static Service, operation: &Operation) -> Self {
        let own = help_text(service.name, operation.name);
        let (summary, parameters) = if own.summary.is_empty() {
            // Help without AWS's words is help still.
            borrowed(py, service, operation).unwrap_or_default()
        } else {
            // The first sentence on a name is the operation's own.
            let sentences = own.parameters.iter().rev();
            let sentences = sentences.map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
            (own.summary.to_owned(), sentences.collect())
        };
        Self {
            summary,
            parameters,
            own,
        }
    }
}

fn borrowed(
    py: Python<'_>,
    service: &'static Service,
    operation: &Operation,
) -> PyResult<Borrowed> {
    imports::DOCUMENTATION
        .get(py)?
        .call_method1(
            "of_operation",
            (service.name, service.metadata.api_version, operation.name),
        )?
        .extract()
}
