//! The functions of expressions, with their arguments checked by the names of Python's types.

use pyo3::IntoPyObjectExt;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};

use super::evaluate::Evaluation;
use super::{Expref, fault};

use crate::imports;

type Args<'a, 'py> = &'a [Bound<'py, PyAny>];
type Found<'py> = PyResult<Bound<'py, PyAny>>;
type Body = for<'py> fn(&Evaluation<'py>, Args<'_, 'py>) -> Found<'py>;

struct Function {
    name: &'static str,
    /// The types of each argument; none means any.
    signature: &'static [&'static [&'static str]],
    /// More arguments may follow.
    variadic: bool,
    body: Body,
}

const fn function(
    name: &'static str,
    signature: &'static [&'static [&'static str]],
    body: Body,
) -> Function {
    Function {
        name,
        signature,
        variadic: false,
        body,
    }
}

static FUNCTIONS: &[Function] = &[
    function("abs", &[&["number"]], |on, args| {
        builtin(on, "abs", &args[0])
    }),
    function("avg", &[&["array-number"]], |on, args| {
        if args[0].is_truthy()? {
            builtin(on, "sum", &args[0])?.div(args[0].len()?)
        } else {
            Ok(on.none())
        }
    }),
    function("ceil", &[&["number"]], |on, args| {
        imports::MATH.get(on.py)?.call_method1("ceil", (&args[0],))
    }),
    function("contains", &[&["array", "string"], &[]], |on, args| {
        args[0].contains(&args[1])?.into_bound_py_any(on.py)
    }),
    function("ends_with", &[&["string"], &["string"]], |_, args| {
        args[0].call_method1("endswith", (&args[1],))
    }),
    function("floor", &[&["number"]], |on, args| {
        imports::MATH.get(on.py)?.call_method1("floor", (&args[0],))
    }),
    function("join", &[&["string"], &["array-string"]], |_, args| {
        args[0].call_method1("join", (&args[1],))
    }),
    function("keys", &[&["object"]], |on, args| {
        builtin(on, "list", &args[0].call_method0("keys")?)
    }),
    function("length", &[&["string", "array", "object"]], |on, args| {
        args[0].len()?.into_bound_py_any(on.py)
    }),
    function("map", &[&["expref"], &["array"]], |on, args| {
        Ok(keys_of(on, &args[1], &args[0], None)?.into_any())
    }),
    function("max", &[&["array-number", "array-string"]], |on, args| {
        of_any(on, "max", &args[0])
    }),
    function("max_by", &[&["array"], &["expref"]], |on, args| {
        extreme_by(on, "max", "max_by", args)
    }),
    Function {
        name: "merge",
        signature: &[&["object"]],
        variadic: true,
        body: |on, args| {
            let merged = PyDict::new(on.py);
            for arg in args {
                merged.call_method1("update", (arg,))?;
            }
            Ok(merged.into_any())
        },
    },
    function("min", &[&["array-number", "array-string"]], |on, args| {
        of_any(on, "min", &args[0])
    }),
    function("min_by", &[&["array"], &["expref"]], |on, args| {
        extreme_by(on, "min", "min_by", args)
    }),
    Function {
        name: "not_null",
        signature: &[&[]],
        variadic: true,
        body: |on, args| {
            Ok(args
                .iter()
                .find(|arg| !arg.is_none())
                .cloned()
                .unwrap_or_else(|| on.none()))
        },
    },
    function("reverse", &[&["array", "string"]], |on, args| {
        let reversed = builtin(on, "reversed", &args[0])?;
        if args[0].is_instance_of::<PyString>() {
            PyString::new(on.py, "").call_method1("join", (reversed,))
        } else {
            builtin(on, "list", &reversed)
        }
    }),
    function("sort", &[&["array-string", "array-number"]], |on, args| {
        builtin(on, "sorted", &args[0])
    }),
    function("sort_by", &[&["array"], &["expref"]], sort_by),
    function("starts_with", &[&["string"], &["string"]], |_, args| {
        args[0].call_method1("startswith", (&args[1],))
    }),
    function("sum", &[&["array-number"]], |on, args| {
        builtin(on, "sum", &args[0])
    }),
    function("to_array", &[&[]], |on, args| {
        if args[0].is_instance_of::<PyList>() {
            Ok(args[0].clone())
        } else {
            Ok(PyList::new(on.py, [&args[0]])?.into_any())
        }
    }),
    function("to_number", &[&[]], to_number),
    function("to_string", &[&[]], |on, args| {
        if args[0].is_instance_of::<PyString>() {
            return Ok(args[0].clone());
        }
        let options = PyDict::new(on.py);
        options.set_item("separators", (",", ":"))?;
        options.set_item("default", on.py.get_type::<PyString>())?;
        imports::JSON
            .get(on.py)?
            .call_method("dumps", (&args[0],), Some(&options))
    }),
    function("type", &[&[]], |on, args| match type_of(&args[0]) {
        Some(name) => name.into_bound_py_any(on.py),
        None => Ok(on.none()),
    }),
    function("values", &[&["object"]], |on, args| {
        builtin(on, "list", &args[0].call_method0("values")?)
    }),
];

/// Calls a function of the expression language.
pub fn call<'py>(on: &Evaluation<'py>, name: &str, args: Args<'_, 'py>) -> Found<'py> {
    let Some(function) = FUNCTIONS.iter().find(|function| function.name == name) else {
        return Err(fault(
            on.py,
            "UnknownFunctionError",
            (format!("Unknown function: {name}()"),),
        ));
    };
    let expected = function.signature.len();
    if function.variadic && args.len() < expected {
        return Err(fault(
            on.py,
            "VariadictArityError",
            (expected, args.len(), name),
        ));
    }
    if !function.variadic && args.len() != expected {
        return Err(fault(on.py, "ArityError", (expected, args.len(), name)));
    }
    for (types, arg) in function.signature.iter().zip(args) {
        if !types.is_empty() {
            check(name, types, arg)?;
        }
    }
    (function.body)(on, args)
}

fn check(function: &str, types: &[&str], arg: &Bound<'_, PyAny>) -> PyResult<()> {
    let refused = |value: &Bound<'_, PyAny>, actual: &str| {
        let expected = types.to_vec();
        Err(fault(
            value.py(),
            "JMESPathTypeError",
            (function, value, actual, expected),
        ))
    };
    let actual = python_type(arg)?;
    if !types
        .iter()
        .any(|allowed| is_of(allowed.split('-').next().unwrap_or(allowed), &actual))
    {
        return refused(arg, jmespath_type(&actual));
    }
    let inner: Vec<&str> = types
        .iter()
        .filter_map(|allowed| allowed.split_once('-'))
        .map(|pair| pair.1)
        .collect();
    if inner.is_empty() {
        return Ok(());
    }
    // Where the elements may be of one type or of another, the first says which.
    let mut chosen = if let [only] = inner[..] {
        Some(only)
    } else {
        None
    };
    for element in arg.try_iter()? {
        let element = element?;
        let actual = python_type(&element)?;
        let allowed = chosen.or_else(|| {
            inner
                .iter()
                .copied()
                .find(|allowed| is_of(allowed, &actual))
        });
        match allowed {
            Some(allowed) if is_of(allowed, &actual) => chosen = Some(allowed),
            _ => return refused(&element, &actual),
        }
    }
    Ok(())
}

fn python_type(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(value.get_type().name()?.to_string())
}

fn is_of(kind: &str, python_type: &str) -> bool {
    jmespath_type(python_type) == kind
}

fn jmespath_type(python_type: &str) -> &'static str {
    match python_type {
        "bool" => "boolean",
        "list" => "array",
        "dict" | "OrderedDict" => "object",
        "NoneType" => "null",
        "str" => "string",
        "float" | "int" => "number",
        "_Expression" => "expref",
        _ => "unknown",
    }
}

fn type_of(value: &Bound<'_, PyAny>) -> Option<&'static str> {
    if value.is_instance_of::<PyString>() {
        Some("string")
    } else if value.is_instance_of::<PyBool>() {
        Some("boolean")
    } else if value.is_instance_of::<PyList>() {
        Some("array")
    } else if value.is_instance_of::<PyDict>() {
        Some("object")
    } else if value.is_instance_of::<PyFloat>() || value.is_instance_of::<PyInt>() {
        Some("number")
    } else if value.is_none() {
        Some("null")
    } else {
        None
    }
}

fn builtin<'py>(on: &Evaluation<'py>, name: &str, arg: &Bound<'py, PyAny>) -> Found<'py> {
    imports::BUILTINS.get(on.py)?.call_method1(name, (arg,))
}

fn of_any<'py>(on: &Evaluation<'py>, name: &str, array: &Bound<'py, PyAny>) -> Found<'py> {
    if array.is_truthy()? {
        builtin(on, name, array)
    } else {
        Ok(on.none())
    }
}

/// What an expression finds in each element, of the types that `wanted` names for a function.
fn keys_of<'py>(
    on: &Evaluation<'py>,
    array: &Bound<'py, PyAny>,
    expref: &Bound<'py, PyAny>,
    wanted: Option<(&str, &[&str])>,
) -> PyResult<Bound<'py, PyList>> {
    let expref = expref.cast::<Expref>()?.get();
    let keys = PyList::empty(on.py);
    for element in array.try_iter()? {
        let key = on.apply(expref, &element?)?;
        if let Some((function, types)) = wanted {
            let kind = python_type(&key)?;
            let kind = jmespath_type(&kind);
            if !types.contains(&kind) {
                return Err(fault(
                    on.py,
                    "JMESPathTypeError",
                    (function, key, kind, types.to_vec()),
                ));
            }
        }
        keys.append(key)?;
    }
    Ok(keys)
}

fn indices<'py>(on: &Evaluation<'py>, keys: &Bound<'py, PyList>, how: &str) -> Found<'py> {
    let builtins = imports::BUILTINS.get(on.py)?;
    let options = PyDict::new(on.py);
    options.set_item("key", keys.getattr("__getitem__")?)?;
    builtins.call_method(
        how,
        (builtins.call_method1("range", (keys.len(),))?,),
        Some(&options),
    )
}

fn extreme_by<'py>(
    on: &Evaluation<'py>,
    how: &str,
    function: &str,
    args: Args<'_, 'py>,
) -> Found<'py> {
    let keys = keys_of(
        on,
        &args[0],
        &args[1],
        Some((function, &["number", "string"])),
    )?;
    if keys.is_empty() {
        return Ok(on.none());
    }
    args[0].get_item(indices(on, &keys, how)?)
}

fn sort_by<'py>(on: &Evaluation<'py>, args: Args<'_, 'py>) -> Found<'py> {
    let (array, expref) = (&args[0], &args[1]);
    if array.is_empty()? {
        return Ok(array.clone());
    }
    let first = array.get_item(0)?;
    let kind = python_type(&on.apply(expref.cast::<Expref>()?.get(), &first)?)?;
    let kind = jmespath_type(&kind);
    if !["number", "string"].contains(&kind) {
        let expected = ["string", "number"];
        return Err(fault(
            on.py,
            "JMESPathTypeError",
            ("sort_by", first, kind, expected.to_vec()),
        ));
    }
    let keys = keys_of(on, array, expref, Some(("sort_by", &[kind])))?;
    let sorted = PyList::empty(on.py);
    for index in indices(on, &keys, "sorted")?.try_iter()? {
        sorted.append(array.get_item(index?)?)?;
    }
    Ok(sorted.into_any())
}

fn to_number<'py>(on: &Evaluation<'py>, args: Args<'_, 'py>) -> Found<'py> {
    let arg = &args[0];
    if arg.is_none()
        || arg.is_instance_of::<PyList>()
        || arg.is_instance_of::<PyDict>()
        || arg.is_instance_of::<PyBool>()
    {
        return Ok(on.none());
    }
    if arg.is_instance_of::<PyInt>() || arg.is_instance_of::<PyFloat>() {
        return Ok(arg.clone());
    }
    for kind in ["int", "float"] {
        match builtin(on, kind, arg) {
            Err(error) if error.is_instance_of::<PyValueError>(on.py) => {}
            outcome => return outcome,
        }
    }
    Ok(on.none())
}
