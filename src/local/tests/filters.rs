//! Filter policies: what they let through, against a slow and simple reading of the rules, and what
//! is no policy.

#![allow(clippy::float_cmp, reason = "halves are exact")]

use std::collections::BTreeMap;

use ferroboto_local::{Filter, Scope};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn body(policy: &Value, body: &Value) -> bool {
    let filter = Filter::compile(&policy.to_string(), Scope::MessageBody).unwrap();
    filter.accepts(&body.to_string(), &Map::new())
}

fn attribute(rules: &Value, kind: &str, value: &str) -> bool {
    let policy = json!({"a": rules}).to_string();
    let filter = Filter::compile(&policy, Scope::MessageAttributes).unwrap();
    let field = if kind.starts_with("Binary") {
        "BinaryValue"
    } else {
        "StringValue"
    };
    let attributes = json!({"a": {"DataType": kind, field: value}});
    filter.accepts("", attributes.as_object().unwrap())
}

#[test]
fn operators_on_attributes() {
    let text = |rules: Value, value: &str| attribute(&rules, "String", value);
    assert!(text(json!(["x", "y"]), "y") && !text(json!(["x", "y"]), "Y"));
    assert!(
        text(json!([{"prefix": "bas"}]), "baseball") && !text(json!([{"prefix": "bas"}]), "ball")
    );
    assert!(
        text(json!([{"suffix": "ball"}]), "baseball") && !text(json!([{"suffix": "x"}]), "ball")
    );
    assert!(text(json!([{"equals-ignore-case": "TennÉ"}]), "tEnné"));
    assert!(
        text(json!([{"anything-but": ["x", "y"]}]), "z")
            && !text(json!([{"anything-but": "x"}]), "x")
    );
    let not_order = json!([{"anything-but": {"prefix": "order-"}}]);
    assert!(text(not_order.clone(), "data") && !text(not_order, "order-1"));
    let not_log = json!([{"anything-but": {"suffix": [".log", ".txt"]}}]);
    assert!(text(not_log.clone(), "a.rs") && !text(not_log, "a.txt"));
    let wild = json!([{"wildcard": "a*b\\*c*"}]);
    assert!(text(wild.clone(), "axxb*cd") && text(wild.clone(), "ab*c") && !text(wild, "abc"));
    assert!(!text(json!([{"wildcard": "a*a"}]), "a"));
    assert!(
        text(json!([{"cidr": "10.0.0.0/24"}]), "10.0.0.255")
            && !text(json!([{"cidr": "10.0.0.0/24"}]), "10.0.1.0")
    );
    assert!(
        text(json!([{"cidr": "2001:db8::/32"}]), "2001:db8::1")
            && !text(json!([{"cidr": "::/128"}]), "10.0.0.1")
    );
    assert!(text(json!([{"cidr": "0.0.0.0/0"}]), "1.2.3.4"));
    assert!(text(json!([{"exists": true}]), "x") && !text(json!([{"exists": false}]), "x"));
    assert!(!text(json!([5]), "5"));

    let number = |rules: Value, value: &str| attribute(&rules, "Number", value);
    assert!(
        number(json!([{"numeric": ["=", 301.5]}]), "3.015e2")
            && number(json!([301.5]), "301.50000")
    );
    assert!(number(json!([{"numeric": [">", 0, "<=", 150]}]), "150"));
    assert!(!number(json!([{"numeric": [">", 0, "<=", 150]}]), "0"));
    assert!(
        !number(json!([{"numeric": ["<", 1]}]), "1")
            && number(json!([{"numeric": ["<=", 1]}]), "1.000001")
    );
    assert!(
        number(json!([{"anything-but": [100, 500]}]), "101")
            && !number(json!([{"anything-but": [100]}]), "100")
    );

    let array = |rules: Value, value: &str| attribute(&rules, "String.Array", value);
    assert!(
        array(json!(["rugby"]), r#"["tennis", "rugby"]"#)
            && !array(json!(["golf"]), r#"["rugby"]"#)
    );
    assert!(
        array(json!([true]), "[true]")
            && array(json!([null]), "[null]")
            && array(json!([3]), "[3.0]")
    );
    assert!(array(
        json!([{"anything-but": "rugby"}]),
        r#"["rugby", "baseball"]"#
    ));
    assert!(!array(json!(["x"]), "x") && !array(json!(["x"]), "[]"));

    // Binary attributes are as good as none.
    assert!(
        !attribute(&json!([{"exists": true}]), "Binary", "eA==")
            && attribute(&json!([{"exists": false}]), "Binary", "eA==")
    );
}

#[test]
fn keys_and_alternatives() {
    let policy =
        json!({"source": ["cloud"], "$or": [{"metric": ["cpu"]}, {"space": ["ec2", "es"]}]});
    assert!(body(&policy, &json!({"source": "cloud", "metric": "cpu"})));
    assert!(body(&policy, &json!({"source": "cloud", "space": "es"})));
    assert!(
        !body(&policy, &json!({"source": "cloud"})) && !body(&policy, &json!({"metric": "cpu"}))
    );
    let nested = json!({"a": {"b": ["x"], "c": [{"exists": false}]}});
    assert!(
        body(&nested, &json!({"a": {"b": "x"}}))
            && body(&nested, &json!({"a": [{"b": ["y", "x"]}]}))
    );
    assert!(!body(&nested, &json!({"a": {"b": "x", "c": null}})));
    assert!(body(&json!({"a.b": ["x"]}), &json!({"a": {"b": "x"}})));
    assert!(body(&json!({"a": {"b": ["x"]}}), &json!({"a.b": "x"})));
    // One object alone makes `$or` a name.
    assert!(body(&json!({"$or": ["x"]}), &json!({"$or": "x"})));
    let filter = Filter::compile("{}", Scope::MessageBody).unwrap();
    assert!(filter.accepts("no object", &Map::new()));
}

#[test]
fn what_is_no_policy() {
    let many: Value = (0..6)
        .map(|at| (at.to_string(), json!(["x"])))
        .collect::<Map<_, _>>()
        .into();
    let complex = json!({"a": vec!["x"; 11], "b": vec!["x"; 14]});
    for (policy, reason) in [
        (json!([]), "Filter is not an object"),
        (many, "Filter policy can not have more than 5 keys"),
        (complex, "Filter policy is too complex"),
        (
            json!({"a": {"b": {"c": vec!["x"; 51]}}}),
            "Filter policy is too complex",
        ),
        (json!({"a": []}), "Empty arrays are not allowed"),
        (json!({"a": "x"}), "\"a\" must be an object or an array"),
        (
            json!({"a": [["x"]]}),
            "Match value must be String, number, true, false, or null",
        ),
        (
            json!({"a": [{"like": "x"}]}),
            "Unrecognized match type like",
        ),
        (
            json!({"a": [{"prefix": "x", "suffix": "y"}]}),
            "Only one key allowed in match expression",
        ),
        (
            json!({"a": [{"prefix": 1}]}),
            "prefix match pattern must be a string",
        ),
        (
            json!({"a": [{"exists": 1}]}),
            "exists match pattern must be either true or false.",
        ),
        (
            json!({"a": [{"anything-but": {"numeric": 1}}]}),
            "Unsupported anything-but pattern: numeric",
        ),
        (
            json!({"a": [{"numeric": []}]}),
            "Invalid member in numeric match: ]",
        ),
        (
            json!({"a": [{"numeric": ["~", 1]}]}),
            "Unrecognized numeric range operator: ~",
        ),
        (
            json!({"a": [{"numeric": ["=", "1"]}]}),
            "Value of equals must be numeric",
        ),
        (
            json!({"a": [{"numeric": ["<", 1, ">", 2]}]}),
            "Too many elements in numeric expression",
        ),
        (
            json!({"a": [{"numeric": [">", 1, ">", 2]}]}),
            "Bad numeric range operator: >",
        ),
        (
            json!({"a": [{"numeric": [">", 1, "<", 1]}]}),
            "Bottom must be less than top",
        ),
        (
            json!({"a": [{"numeric": [">", 1, "<", 2, "<"]}]}),
            "Too many terms in numeric range expression",
        ),
        (
            json!({"a": [{"cidr": "10.0.0.0"}]}),
            "Malformed CIDR, one '/' required",
        ),
        (
            json!({"a": [{"cidr": "10.0.0.0/x"}]}),
            "Malformed CIDR, mask bits must be an integer",
        ),
        (
            json!({"a": [{"cidr": "10.0/8"}]}),
            "Nonstandard IP address: 10.0",
        ),
        (
            json!({"a": [{"wildcard": "a**"}]}),
            "Consecutive wildcard characters are not allowed",
        ),
    ] {
        let error = Filter::compile(&policy.to_string(), Scope::MessageBody).unwrap_err();
        assert_eq!(error, format!("FilterPolicy: {reason}"), "{policy}");
    }
    let deep = format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000));
    assert!(Filter::compile(&deep, Scope::MessageBody).is_err());
}

// The oracle: bodies are multiplied out into flat maps, policies into lists of flat maps.

type Flat = BTreeMap<String, Value>;

fn flat_bodies(value: &Value, path: &str, so_far: Vec<Flat>) -> Vec<Flat> {
    match value {
        Value::Object(members) => members.iter().fold(so_far, |so_far, (name, value)| {
            let path = if path.is_empty() {
                name.clone()
            } else {
                format!("{path}.{name}")
            };
            flat_bodies(value, &path, so_far)
        }),
        Value::Array(elements) if elements.is_empty() => so_far,
        Value::Array(elements) => elements
            .iter()
            .flat_map(|element| flat_bodies(element, path, so_far.clone()))
            .collect(),
        scalar => so_far
            .into_iter()
            .map(|mut flat| {
                flat.insert(path.to_owned(), scalar.clone());
                flat
            })
            .collect(),
    }
}

fn flat_policies(policy: &Map<String, Value>, path: &str) -> Vec<Vec<(String, Vec<Value>)>> {
    let mut all = vec![Vec::new()];
    for (name, value) in policy {
        let below = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}.{name}")
        };
        let ways: Vec<Vec<(String, Vec<Value>)>> = match value {
            Value::Array(alternatives) if name == "$or" => alternatives
                .iter()
                .flat_map(|one| flat_policies(one.as_object().unwrap(), path))
                .collect(),
            Value::Array(rules) => vec![vec![(below, rules.clone())]],
            Value::Object(inner) => flat_policies(inner, &below),
            _ => unreachable!(),
        };
        all = all
            .iter()
            .flat_map(|so_far| {
                ways.iter().map(move |way| {
                    let mut so_far: Vec<(String, Vec<Value>)> = so_far.clone();
                    so_far.extend(way.clone());
                    so_far
                })
            })
            .collect();
    }
    all
}

fn meets(rule: &Value, value: Option<&Value>) -> bool {
    let operator = rule.as_object().and_then(|rule| rule.iter().next());
    let Some(value) = value else {
        return rule == &json!({"exists": false});
    };
    let text = value.as_str();
    match operator.map(|(name, wanted)| (name.as_str(), wanted)) {
        None => match (rule.as_f64(), value.as_f64()) {
            (Some(one), Some(other)) => one == other,
            _ => rule == value,
        },
        Some(("exists", wanted)) => wanted == &json!(true),
        _ if value.is_null() => false,
        Some(("prefix", wanted)) => {
            text.is_some_and(|text| text.starts_with(wanted.as_str().unwrap()))
        }
        Some(("suffix", wanted)) => {
            text.is_some_and(|text| text.ends_with(wanted.as_str().unwrap()))
        }
        Some(("equals-ignore-case", wanted)) => {
            text.is_some_and(|text| text.eq_ignore_ascii_case(wanted.as_str().unwrap()))
        }
        Some(("wildcard", wanted)) => text.is_some_and(|text| glob(wanted.as_str().unwrap(), text)),
        Some(("anything-but", Value::Object(inner))) => !meets(&json!(inner), Some(value)),
        Some(("anything-but", Value::Array(rules))) => {
            !rules.iter().any(|rule| meets(rule, Some(value)))
        }
        Some(("anything-but", rule)) => !meets(rule, Some(value)),
        Some(("numeric", terms)) => value.as_f64().is_some_and(|number| {
            terms.as_array().unwrap().chunks(2).all(|pair| {
                let bound = pair[1].as_f64().unwrap();
                match pair[0].as_str().unwrap() {
                    "<" => number < bound,
                    "<=" => number <= bound,
                    ">" => number > bound,
                    ">=" => number >= bound,
                    _ => number == bound,
                }
            })
        }),
        Some((name, _)) => panic!("{name}"),
    }
}

fn glob(pattern: &str, text: &str) -> bool {
    match pattern.chars().next() {
        None => text.is_empty(),
        Some('*') => {
            (0..=text.len()).any(|at| text.is_char_boundary(at) && glob(&pattern[1..], &text[at..]))
        }
        Some(first) => {
            text.starts_with(first) && glob(&pattern[first.len_utf8()..], &text[first.len_utf8()..])
        }
    }
}

fn oracle(policy: &Value, body: &Value) -> bool {
    let bodies = flat_bodies(body, "", vec![Flat::new()]);
    flat_policies(policy.as_object().unwrap(), "")
        .iter()
        .any(|policy| {
            policy.iter().all(|(path, rules)| {
                rules
                    .iter()
                    .any(|rule| bodies.iter().any(|flat| meets(rule, flat.get(path))))
            })
        })
}

fn name() -> impl Strategy<Value = String> {
    prop_oneof![Just("a"), Just("b"), Just("c"), Just("a.b")].prop_map(str::to_owned)
}

fn word() -> impl Strategy<Value = String> {
    "[abA]{0,3}"
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        word().prop_map(Value::from),
        (-3..3_i64).prop_map(Value::from),
        (-6..6_i32).prop_map(|half| Value::from(f64::from(half) / 2.0)),
        any::<bool>().prop_map(Value::from),
        Just(Value::Null),
    ]
}

/// Without dots in names: a body with `a.b` beside an `a` with a `b` has two values at one path, of
/// which the simple reading keeps one.
fn a_body() -> impl Strategy<Value = Value> {
    let value = scalar().prop_recursive(3, 12, 3, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from),
            prop::collection::btree_map("[abc]", inner, 0..3)
                .prop_map(|members| members.into_iter().collect::<Map<_, _>>().into()),
        ]
    });
    prop::collection::btree_map("[abc]", value, 0..3)
        .prop_map(|members| members.into_iter().collect::<Map<_, _>>().into())
}

fn a_rule() -> impl Strategy<Value = Value> {
    prop_oneof![
        4 => scalar(),
        1 => word().prop_map(|text| json!({"prefix": text})),
        1 => word().prop_map(|text| json!({"suffix": text})),
        1 => word().prop_map(|text| json!({"equals-ignore-case": text})),
        1 => "[ab]{0,2}\\*[ab]{0,2}(\\*[ab])?".prop_map(|text| json!({"wildcard": text})),
        1 => prop::collection::vec(scalar(), 1..3).prop_map(|rules| json!({"anything-but": rules})),
        1 => word().prop_map(|text| json!({"anything-but": {"prefix": text}})),
        1 => any::<bool>().prop_map(|wanted| json!({"exists": wanted})),
        1 => (-3..3_i64).prop_map(|bound| json!({"numeric": [">=", bound]})),
        1 => (-3..3_i64, 1..4_i64).prop_map(|(low, width)| json!({"numeric": [">", low, "<=", low + width]})),
    ]
}

fn a_policy() -> impl Strategy<Value = Value> {
    let rules = prop::collection::vec(a_rule(), 1..3)
        .prop_map(Value::from)
        .boxed();
    let level = |inner: BoxedStrategy<Value>| {
        prop::collection::btree_map(name(), inner, 1..3)
            .prop_map(|members| Value::from(members.into_iter().collect::<Map<_, _>>()))
            .boxed()
    };
    let flat = level(rules.clone());
    let nested = level(prop_oneof![rules, flat.clone()].boxed());
    (nested, prop::option::of(prop::collection::vec(flat, 2..4))).prop_map(|(mut policy, or)| {
        if let Some(or) = or {
            policy["$or"] = Value::from(or);
        }
        policy
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn agrees_with_the_simple_reading(policy in a_policy(), message in a_body()) {
        if let Ok(filter) = Filter::compile(&policy.to_string(), Scope::MessageBody) {
            let accepts = filter.accepts(&message.to_string(), &Map::new());
            prop_assert_eq!(accepts, oracle(&policy, &message));
        }
    }

    #[test]
    fn no_text_makes_it_fall(policy in any::<String>(), message in any::<String>()) {
        for scope in [Scope::MessageBody, Scope::MessageAttributes] {
            if let Ok(filter) = Filter::compile(&policy, scope) {
                let _ = filter.accepts(&message, &Map::new());
            }
        }
    }
}
