//! Which parameters a rule set looks at: some are declared and change nothing.

use ferroboto_model::rules::{Call, Expression, Outcome, Part, Property, Rule, RuleSet};

/// Whether some rule looks at the parameter at this place.
pub(crate) fn looks_at(rules: &RuleSet<'_>, slot: u16) -> bool {
    rules.rules.iter().any(|rule| in_rule(rule, slot))
}

fn in_rule(rule: &Rule<'_>, slot: u16) -> bool {
    let in_conditions = rule
        .conditions
        .iter()
        .any(|condition| in_call(&condition.call, slot));
    in_conditions
        || match &rule.outcome {
            Outcome::Error(message) => in_expression(message, slot),
            Outcome::Tree(rules) => rules.iter().any(|rule| in_rule(rule, slot)),
            Outcome::Endpoint(template) => {
                in_expression(&template.url, slot)
                    || template
                        .properties
                        .iter()
                        .any(|(_, property)| in_property(property, slot))
                    || template
                        .headers
                        .iter()
                        .flat_map(|(_, values)| values)
                        .any(|value| in_expression(value, slot))
            }
        }
}

fn in_call(call: &Call<'_>, slot: u16) -> bool {
    call.arguments
        .iter()
        .any(|argument| in_expression(argument, slot))
}

fn in_expression(expression: &Expression<'_>, slot: u16) -> bool {
    match expression {
        Expression::Text(_) | Expression::Flag(_) | Expression::Number(_) => false,
        Expression::Slot(of) => *of == slot,
        Expression::Call(call) => in_call(call, slot),
        Expression::Template(parts) => parts
            .iter()
            .any(|part| matches!(part, Part::Slot(of, _) if *of == slot)),
    }
}

fn in_property(property: &Property<'_>, slot: u16) -> bool {
    match property {
        Property::Flag(_) | Property::Number(_) => false,
        Property::Text(text) => in_expression(text, slot),
        Property::List(entries) => entries.iter().any(|entry| in_property(entry, slot)),
        Property::Map(entries) => entries.iter().any(|(_, entry)| in_property(entry, slot)),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)] // a test may
mod tests {
    use super::*;

    #[test]
    fn parameters_that_no_rule_looks_at() {
        let rules = ferroboto_model::rule_set("s3").unwrap().unwrap();
        let unused: Vec<&str> = (0..)
            .zip(&rules.parameters)
            .filter(|(slot, _)| !looks_at(rules, *slot))
            .map(|(_, parameter)| parameter.name)
            .collect();
        assert_eq!(unused, ["Key", "Prefix", "CopySource"]);
    }
}
