//! The JSON protocol, and the JSON bodies of others: parameters to text as Python's `json.dumps`
//! writes it, and text to values by shape without an intermediate tree.

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use jiter::{Jiter, NumberAny, NumberInt, Peek};
use pyo3::exceptions::{PyException, PyRecursionError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString};
use smallvec::SmallVec;

use ferroboto_model::{Member, Operation, Shape, ShapeKind, TimestampFormat};

use super::graph::Graph;
use super::keys::KeyCache;
use super::request::{QUERY_MODE, WireRequest};
use super::values::{decode_base64, dict_of, is_decimal, named, special_float, write_base64};
use super::{depth, lenient, timestamps};

use crate::imports;

const TARGET: HeaderName = HeaderName::from_static("x-amz-target");

/// Serializes the parameters as one JSON object.
pub fn serialize(
    graph: &Graph,
    operation: &'static Operation,
    params: &Bound<'_, PyDict>,
) -> PyResult<WireRequest> {
    let metadata = &graph.service.metadata;
    let mut headers = HeaderMap::with_capacity(8);
    let target = format!(
        "{}.{}",
        metadata.target_prefix.unwrap_or_default(),
        operation.name
    );
    let content_type = format!(
        "application/x-amz-json-{}",
        metadata.json_version.unwrap_or("1.0")
    );
    headers.insert(TARGET, header_value(&target)?);
    headers.insert(CONTENT_TYPE, header_value(&content_type)?);
    if metadata.query_compatible {
        headers.insert(QUERY_MODE, HeaderValue::from_static("true"));
    }
    let body = match graph.input(operation) {
        Some((member, shape)) => match graph.service.event_stream(operation.input) {
            Some(place) => {
                let params = params.copy()?;
                let key = graph.key(params.py(), shape, place);
                if params.contains(key)? {
                    params.del_item(key)?;
                }
                write_body(graph, member, params.as_any())?
            }
            None => write_body(graph, member, params.as_any())?,
        },
        None => Bytes::from_static(b"{}"),
    };
    Ok(WireRequest {
        method: operation.http_method,
        uri: "/".to_owned(),
        headers,
        body,
        stream: None,
        host_prefix: None,
    })
}

fn header_value(text: &str) -> PyResult<HeaderValue> {
    HeaderValue::from_str(text).map_err(|error| PyValueError::new_err(error.to_string()))
}

/// A value of a shape as a JSON body.
pub fn write_body(
    graph: &Graph,
    member: &'static Member,
    value: &Bound<'_, PyAny>,
) -> PyResult<Bytes> {
    let mut writer = Writer {
        graph,
        out: Vec::with_capacity(256),
    };
    writer.value(member, value)?;
    Ok(writer.out.into())
}

/// `json.dumps(value)`, compact or not, for values that no shape describes.
pub fn python_dumps(value: &Bound<'_, PyAny>, compact: bool) -> PyResult<String> {
    let py = value.py();
    let dumps = imports::JSON.get(py)?.getattr("dumps")?;
    let text = if compact {
        let options = PyDict::new(py);
        options.set_item("separators", (",", ":"))?;
        dumps.call((value,), Some(&options))?
    } else {
        dumps.call1((value,))?
    };
    text.extract()
}

struct Writer<'a> {
    graph: &'a Graph,
    out: Vec<u8>,
}

impl Writer<'_> {
    fn value(&mut self, member: &'static Member, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let shape = self.graph.service.shape(member.shape);
        match shape.kind {
            ShapeKind::Structure if !shape.document => {
                let members = self.graph.service.members(shape);
                self.object(&dict_of(value)?, |key| {
                    let member = named(members, key)?;
                    Ok((member.wire_name(), member))
                })
            }
            ShapeKind::Map => {
                let value_member = &self.graph.service.members(shape)[1];
                self.map(&dict_of(value)?, value_member)
            }
            ShapeKind::List => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                self.out.push(b'[');
                for (index, item) in value.try_iter()?.enumerate() {
                    if index > 0 {
                        self.out.extend_from_slice(b", ");
                    }
                    self.value(element, &item?)?;
                }
                self.out.push(b']');
                Ok(())
            }
            ShapeKind::Blob => {
                self.out.push(b'"');
                write_base64(&mut self.out, value)?;
                self.out.push(b'"');
                Ok(())
            }
            ShapeKind::Timestamp => {
                let format = member
                    .traits()
                    .timestamp_format
                    .unwrap_or(TimestampFormat::UnixTimestamp);
                self.plain(&timestamps::format(value, format)?)
            }
            ShapeKind::Float | ShapeKind::Double => match special_float(value)? {
                Some(name) => self.text(name),
                None if is_decimal_not_float(value)? => {
                    self.plain(&value.call_method0("__float__")?)
                }
                None => self.plain(value),
            },
            _ => self.plain(value),
        }
    }

    fn object(
        &mut self,
        dict: &Bound<'_, PyDict>,
        find: impl Fn(&str) -> PyResult<(&'static str, &'static Member)>,
    ) -> PyResult<()> {
        let _level = depth::enter()?;
        self.out.push(b'{');
        let mut first = true;
        for (key, value) in dict.iter() {
            let (name, member) = find(key.cast::<PyString>()?.to_str()?)?;
            if !first {
                self.out.extend_from_slice(b", ");
            }
            first = false;
            self.text(name)?;
            self.out.extend_from_slice(b": ");
            self.value(member, &value)?;
        }
        self.out.push(b'}');
        Ok(())
    }

    fn map(&mut self, dict: &Bound<'_, PyDict>, member: &'static Member) -> PyResult<()> {
        let _level = depth::enter()?;
        self.out.push(b'{');
        let mut first = true;
        for (key, value) in dict.iter() {
            if !first {
                self.out.extend_from_slice(b", ");
            }
            first = false;
            self.string(key.cast::<PyString>()?)?;
            self.out.extend_from_slice(b": ");
            self.value(member, &value)?;
        }
        self.out.push(b'}');
        Ok(())
    }

    /// A value that goes out as it is; whatever is rare is left to Python.
    fn plain(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(text) = value.cast::<PyString>() {
            return self.string(text);
        }
        if let Ok(flag) = value.cast::<PyBool>() {
            self.out
                .extend_from_slice(if flag.is_true() { b"true" } else { b"false" });
            return Ok(());
        }
        if let Ok(number) = value.cast_exact::<PyInt>()
            && let Ok(number) = number.extract::<i64>()
        {
            self.out
                .extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
            return Ok(());
        }
        if let Ok(number) = value.cast_exact::<PyFloat>()
            && number.value().is_finite()
        {
            self.out
                .extend_from_slice(number.repr()?.to_str()?.as_bytes());
            return Ok(());
        }
        self.out
            .extend_from_slice(python_dumps(value, false)?.as_bytes());
        Ok(())
    }

    fn string(&mut self, text: &Bound<'_, PyString>) -> PyResult<()> {
        if let Ok(text) = text.to_str() {
            return self.text(text);
        }
        // Lone surrogates have no UTF-8, but JSON can escape them.
        self.out
            .extend_from_slice(python_dumps(text.as_any(), false)?.as_bytes());
        Ok(())
    }

    // Infallible, but every writer of a value has the same type.
    #[allow(clippy::unnecessary_wraps)]
    fn text(&mut self, text: &str) -> PyResult<()> {
        write_string(&mut self.out, text);
        Ok(())
    }
}

fn is_decimal_not_float(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    Ok(
        !value.is_instance_of::<PyFloat>()
            && !value.is_instance_of::<PyInt>()
            && is_decimal(value)?,
    )
}

/// A JSON string in ASCII, as `json.dumps` writes it.
fn write_string(out: &mut Vec<u8>, text: &str) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let escape = |out: &mut Vec<u8>, unit: u16| {
        out.extend_from_slice(b"\\u");
        for shift in [12, 8, 4, 0] {
            out.push(HEX[usize::from(unit >> shift & 15)]);
        }
    };
    out.reserve(text.len() + 2);
    out.push(b'"');
    let bytes = text.as_bytes();
    let mut clean = 0;
    let mut place = 0;
    while place < bytes.len() {
        let byte = bytes[place];
        if (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\' {
            place += 1;
            continue;
        }
        out.extend_from_slice(&bytes[clean..place]);
        let Some(character) = text[place..].chars().next() else {
            break;
        };
        match character {
            '"' => out.extend_from_slice(b"\\\""),
            '\\' => out.extend_from_slice(b"\\\\"),
            '\n' => out.extend_from_slice(b"\\n"),
            '\r' => out.extend_from_slice(b"\\r"),
            '\t' => out.extend_from_slice(b"\\t"),
            '\u{8}' => out.extend_from_slice(b"\\b"),
            '\u{c}' => out.extend_from_slice(b"\\f"),
            other => {
                for unit in other.encode_utf16(&mut [0; 2]) {
                    escape(out, *unit);
                }
            }
        }
        place += character.len_utf8();
        clean = place;
    }
    out.extend_from_slice(&bytes[clean..]);
    out.push(b'"');
}

/// Why the direct way was left: the text is not what the shape says, so the careful way decides.
pub enum Detour {
    /// Take the careful way.
    Unexpected,
    /// Python raised; what the careful way raises counts, for it looks at members in boto3's order.
    Raised(PyErr),
}

impl From<PyErr> for Detour {
    fn from(error: PyErr) -> Self {
        Self::Raised(error)
    }
}

impl From<jiter::JiterError> for Detour {
    fn from(_: jiter::JiterError) -> Self {
        Self::Unexpected
    }
}

/// What came of the direct way.
pub type Direct<T> = Result<T, Detour>;

/// Reads the values of one shape in a way of its own.
pub trait ShapeReader<'py> {
    /// The shape.
    fn shape(&self) -> &'static Shape;

    /// Reads one value, of which the parser has seen the beginning.
    fn read(
        &self,
        json: &mut Jiter<'_>,
        peek: Peek,
        keys: &mut KeyCache<'py>,
    ) -> Direct<Bound<'py, PyAny>>;
}

/// Parses the body of a structure. Where it is not what the shape says, the careful way gives
/// boto3's answer to it. `rest` says that the protocol converts scalars.
pub fn parse_body<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    body: &[u8],
    rest: bool,
) -> PyResult<Bound<'py, PyAny>> {
    if !body.is_empty() && !shape.document && std::str::from_utf8(body).is_ok() {
        let mut reader = Reader::new(py, graph, body, rest, None);
        if let Some(parsed) = reader.whole_unless_detour(shape)? {
            return Ok(parsed.into_any());
        }
    }
    let parsed = lenient::load(py, body)?;
    lenient::Walker { graph, rest }.root(shape, &parsed)
}

/// Parses the body of a structure whose values of one shape are read by `values`; nothing where the careful way has to
/// be taken.
pub fn parse_body_with<'py>(
    py: Python<'py>,
    graph: &Graph,
    shape: &'static Shape,
    body: &[u8],
    values: &dyn ShapeReader<'py>,
) -> PyResult<Option<Bound<'py, PyDict>>> {
    if std::str::from_utf8(body).is_err() {
        return Ok(None);
    }
    Reader::new(py, graph, body, false, Some(values)).whole_unless_detour(shape)
}

struct Reader<'a, 'py> {
    py: Python<'py>,
    graph: &'a Graph,
    json: Jiter<'a>,
    rest: bool,
    values: Option<&'a dyn ShapeReader<'py>>,
    keys: KeyCache<'py>,
    /// Values of enumerations.
    choices: KeyCache<'py>,
}

impl<'a, 'py> Reader<'a, 'py> {
    fn new(
        py: Python<'py>,
        graph: &'a Graph,
        body: &'a [u8],
        rest: bool,
        values: Option<&'a dyn ShapeReader<'py>>,
    ) -> Self {
        Self {
            py,
            graph,
            json: Jiter::new(body),
            rest,
            values,
            keys: KeyCache::default(),
            choices: KeyCache::default(),
        }
    }

    fn whole_unless_detour(
        &mut self,
        shape: &'static Shape,
    ) -> PyResult<Option<Bound<'py, PyDict>>> {
        match self.whole(shape) {
            Ok(parsed) => Ok(Some(parsed)),
            // Python's own parser would need even more of a small stack.
            Err(Detour::Raised(error))
                if !error.is_instance_of::<PyException>(self.py)
                    || error.is_instance_of::<PyRecursionError>(self.py) =>
            {
                Err(error)
            }
            Err(_) => Ok(None),
        }
    }

    fn whole(&mut self, shape: &'static Shape) -> Direct<Bound<'py, PyDict>> {
        if self.json.peek()? != Peek::Object {
            return Err(Detour::Unexpected);
        }
        let parsed = self.structure(shape)?;
        self.json.finish()?;
        Ok(parsed)
    }

    fn value(&mut self, member: &'static Member, peek: Peek) -> Direct<Bound<'py, PyAny>> {
        let shape = self.graph.service.shape(member.shape);
        if let Some(values) = self.values
            && std::ptr::eq(values.shape(), shape)
        {
            return values.read(&mut self.json, peek, &mut self.keys);
        }
        match shape.kind {
            ShapeKind::Structure if shape.document => self.any(peek),
            ShapeKind::Structure if peek == Peek::Object => Ok(self.structure(shape)?.into_any()),
            ShapeKind::List if peek == Peek::Array => {
                let _level = depth::enter()?;
                let element = &self.graph.service.members(shape)[0];
                let list = PyList::empty(self.py);
                let mut step = self.json.known_array()?;
                while let Some(peek) = step {
                    if peek == Peek::Null {
                        self.json.known_null()?;
                        list.append(self.py.None())?;
                    } else {
                        list.append(self.value(element, peek)?)?;
                    }
                    step = self.json.array_step()?;
                }
                Ok(list.into_any())
            }
            ShapeKind::Map if peek == Peek::Object => {
                let _level = depth::enter()?;
                let value_member = &self.graph.service.members(shape)[1];
                let dict = PyDict::new(self.py);
                let mut name = self.json.known_object()?;
                while let Some(text) = name {
                    let key = self.keys.key(self.py, text)?;
                    let peek = self.json.peek()?;
                    let value = self.value(value_member, peek)?;
                    dict.set_item(key, value)?;
                    name = self.json.next_key()?;
                }
                Ok(dict.into_any())
            }
            ShapeKind::Blob if peek == Peek::String => {
                let py = self.py;
                Ok(decode_base64(py, self.json.known_str()?)?)
            }
            ShapeKind::Timestamp if peek == Peek::String => {
                let py = self.py;
                Ok(timestamps::parse_text(py, self.json.known_str()?)?)
            }
            ShapeKind::Timestamp if peek.is_num() => {
                let value = self.any(peek)?;
                Ok(timestamps::parse_timestamp(&value)?)
            }
            ShapeKind::Structure
            | ShapeKind::List
            | ShapeKind::Map
            | ShapeKind::Blob
            | ShapeKind::Timestamp => Err(Detour::Unexpected),
            ShapeKind::String if peek == Peek::String && !shape.values.is_empty() => {
                let text = self.json.known_str()?;
                Ok(self.choices.key(self.py, text)?.into_any())
            }
            kind if self.rest && !fits(kind, peek) => Err(Detour::Unexpected),
            kind => {
                let value = self.any(peek)?;
                let float = matches!(kind, ShapeKind::Float | ShapeKind::Double);
                if self.rest && float && value.is_instance_of::<PyInt>() {
                    return value.call_method0("__float__").map_err(Detour::Raised);
                }
                if self.rest
                    && !float
                    && kind != ShapeKind::String
                    && value.is_instance_of::<PyFloat>()
                {
                    return Err(Detour::Unexpected);
                }
                Ok(value)
            }
        }
    }

    fn structure(&mut self, shape: &'static Shape) -> Direct<Bound<'py, PyDict>> {
        let _level = depth::enter()?;
        let members = self.graph.service.members(shape);
        let mut found: SmallVec<[Option<Bound<'py, PyAny>>; 16]> = SmallVec::new();
        found.resize(members.len(), None);
        let mut unknown = false;
        // Services send members nearly in the order of the model: look at the next one first.
        let mut expected = 0;
        let mut key = self.json.known_object()?;
        while let Some(name) = key {
            let place = if members
                .get(expected)
                .is_some_and(|member| member.wire_name() == name)
            {
                Some(expected)
            } else {
                members.iter().position(|member| member.wire_name() == name)
            };
            unknown |= place.is_none() && name != "__type";
            if let Some(place) = place {
                expected = place + 1;
                let peek = self.json.peek()?;
                found[place] = if peek == Peek::Null {
                    self.json.known_null()?;
                    None
                } else {
                    Some(self.value(&members[place], peek)?)
                };
            } else {
                self.json.next_skip()?;
            }
            key = self.json.next_key()?;
        }
        if shape.union && (unknown || found.iter().flatten().count() != 1) {
            return Err(Detour::Unexpected);
        }
        let dict = PyDict::new(self.py);
        let keys = self.graph.keys(shape);
        for (place, value) in found.iter_mut().enumerate() {
            if let Some(value) = value.take() {
                dict.set_item(keys.get(self.py, place), value)?;
            }
        }
        Ok(dict)
    }

    /// A value as JSON has it.
    fn any(&mut self, peek: Peek) -> Direct<Bound<'py, PyAny>> {
        let py = self.py;
        Ok(match peek {
            Peek::Null => {
                self.json.known_null()?;
                py.None().into_bound(py)
            }
            Peek::True | Peek::False => PyBool::new(py, self.json.known_bool(peek)?)
                .to_owned()
                .into_any(),
            Peek::String => PyString::new(py, self.json.known_str()?).into_any(),
            Peek::Array => {
                let _level = depth::enter()?;
                let list = PyList::empty(py);
                let mut step = self.json.known_array()?;
                while let Some(peek) = step {
                    list.append(self.any(peek)?)?;
                    step = self.json.array_step()?;
                }
                list.into_any()
            }
            Peek::Object => {
                let _level = depth::enter()?;
                let dict = PyDict::new(py);
                let mut key = self.json.known_object()?.map(|key| PyString::new(py, key));
                while let Some(name) = key {
                    let peek = self.json.peek()?;
                    dict.set_item(name, self.any(peek)?)?;
                    key = self.json.next_key()?.map(|key| PyString::new(py, key));
                }
                dict.into_any()
            }
            peek if peek.is_num() => number(py, &self.json.known_number(peek)?),
            _ => return Err(Detour::Unexpected),
        })
    }
}

/// Whether a scalar of the REST protocol can be taken without a conversion.
fn fits(kind: ShapeKind, peek: Peek) -> bool {
    match kind {
        ShapeKind::Boolean => matches!(peek, Peek::True | Peek::False),
        ShapeKind::String | ShapeKind::Character => true,
        _ => peek.is_num(),
    }
}

/// Integers stay integers; one that is longer than 64 bits takes the careful way.
fn number<'py>(py: Python<'py>, number: &NumberAny) -> Bound<'py, PyAny> {
    match number {
        NumberAny::Int(NumberInt::Int(number)) => PyInt::new(py, *number).into_any(),
        NumberAny::Float(number) => PyFloat::new(py, *number).into_any(),
    }
}
