//! What this crate takes from Python modules, in one table. Nothing is imported before it is used.

use pyo3::PyTypeCheck;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyModule, PyType};

use crate::interpreter;

/// A module. Its attributes are looked up at each use, since programs replace some of them.
pub struct Module {
    name: &'static str,
    kept: PyOnceLock<Py<PyModule>>,
}

impl Module {
    const fn new(name: &'static str) -> Self {
        Self {
            name,
            kept: PyOnceLock::new(),
        }
    }

    /// The module, imported at the first use.
    pub fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, PyModule>> {
        interpreter::guard();
        self.kept
            .get_or_try_init(py, || py.import(self.name).map(Bound::unbind))
            .map(|module| module.bind(py))
    }
}

/// An attribute of a module, looked up once.
pub struct Attribute<T = PyAny> {
    module: &'static str,
    name: &'static str,
    kept: PyOnceLock<Py<T>>,
}

impl<T: PyTypeCheck> Attribute<T> {
    const fn new(module: &'static str, name: &'static str) -> Self {
        Self {
            module,
            name,
            kept: PyOnceLock::new(),
        }
    }

    /// The object, imported at the first use.
    pub fn get<'py>(&self, py: Python<'py>) -> PyResult<&Bound<'py, T>> {
        interpreter::guard();
        self.kept.import(py, self.module, self.name)
    }
}

macro_rules! modules {
    ($($constant:ident = $name:literal;)*) => {
        $(pub static $constant: Module = Module::new($name);)*
    };
}

macro_rules! attributes {
    ($($constant:ident: $kind:ty = $module:literal, $name:literal;)*) => {
        $(pub static $constant: Attribute<$kind> = Attribute::new($module, $name);)*
    };
}

modules! {
    ASYNCIO = "asyncio";
    ATEXIT = "atexit";
    BASE64 = "base64";
    BUILTINS = "builtins";
    COLLECTIONS = "collections";
    COPY = "copy";
    C_SOCKET = "_socket";
    DATETIME = "datetime";
    ELEMENT_TREE = "xml.etree.ElementTree";
    GETPASS = "getpass";
    GZIP = "gzip";
    HTTP_CLIENT = "http.client";
    INSPECT = "inspect";
    IO = "io";
    JSON = "json";
    MATH = "math";
    OS = "os";
    PWD = "pwd";
    RE = "re";
    STRUCT = "struct";
    SYS = "sys";
    TIME = "time";
    WEAKREF = "weakref";
    AIO_BRIDGE = "ferroboto.aio._bridge";
    AIO_CLIENT = "ferroboto.aio._client";
    AIO_PUMP = "ferroboto.aio._pump";
    AWAITED = "ferroboto._calls.awaited";
    AWS_REQUEST = "ferroboto.awsrequest";
    CLIENT = "ferroboto._calls.client";
    CREDENTIALS = "ferroboto.credentials";
    DISCOVERY = "ferroboto.botocore.discovery";
    DOCUMENTATION = "ferroboto._models.documentation";
    EVENT_STREAM = "ferroboto.eventstream";
    EXCEPTIONS = "ferroboto.exceptions";
    HOOKS = "ferroboto._calls.emitters";
    JMESPATH = "ferroboto.jmespath";
    LOCAL_MODELS = "ferroboto_local_models";
    LOGS = "ferroboto._logs";
    MODEL = "ferroboto.model";
    MODELS = "ferroboto._models.own";
    MONITORING = "ferroboto.botocore.monitoring";
    NOTES = "ferroboto._errors.notes";
    PRIVATE = "ferroboto._calls.private";
    PUMP = "ferroboto._calls.pump";
    RESPONSE = "ferroboto.response";
    SMTP = "ferroboto._local.smtp";
    SOCKETS = "ferroboto._calls.sockets";
    STATE = "ferroboto._local.state";
    TIMESTAMPS = "ferroboto._dates.timestamps";
}

attributes! {
    RUNNING_LOOP: PyAny = "asyncio", "_get_running_loop";
    GET_RUNNING_LOOP: PyAny = "asyncio", "get_running_loop";
    B64_ENCODE: PyAny = "base64", "b64encode";
    FORMAT: PyAny = "builtins", "format";
    MUTABLE_SEQUENCE: PyAny = "collections.abc", "MutableSequence";
    DECIMAL: PyType = "decimal", "Decimal";
    MD5: PyAny = "hashlib", "md5";
    SHA256: PyAny = "hashlib", "sha256";
    IS_COROUTINE_FUNCTION: PyAny = "inspect", "iscoroutinefunction";
    BUFFERED_READER: PyType = "io", "BufferedReader";
    BYTES_IO: PyType = "io", "BytesIO";
    FILE_IO: PyType = "io", "FileIO";
    JSON_LOADS: PyAny = "json", "loads";
    NUMBER: PyType = "numbers", "Number";
    OPCODES: PyDict = "opcode", "opmap";
    LOADED_MODULES: PyDict = "sys", "modules";
    FUNCTION_TYPE: PyType = "types", "FunctionType";
    METHOD_TYPE: PyType = "types", "MethodType";
    UNQUOTE: PyAny = "urllib.parse", "unquote";
    AIO_INVOKE: PyAny = "ferroboto.aio._client", "invoke";
    AIO_MAKE_API_CALL: PyAny = "ferroboto.aio._client", "MAKE_API_CALL";
    AIO_STREAMING_BODY: PyAny = "ferroboto.aio.response", "AioStreamingBody";
    BEFORE_SEND: PyAny = "ferroboto._calls.sending", "before_send";
    CALL_HOOKS: PyAny = "ferroboto._calls.hooks", "CallHooks";
    SENDING_ONLY: PyAny = "ferroboto._calls.hooks", "sending_only";
    CLIENT_EXCEPTIONS: PyAny = "ferroboto.errorfactory", "client_exceptions";
    CLIENT_MAP: PyAny = "ferroboto._map.calls", "client_map";
    CLIENT_PAGINATOR: PyAny = "ferroboto.paginate", "client_paginator";
    CLIENT_WAITER: PyAny = "ferroboto.waiter", "client_waiter";
    FORMAT_ISO8601: PyAny = "ferroboto._dates.timestamps", "format_iso8601";
    FORMAT_RFC822: PyAny = "ferroboto._dates.timestamps", "format_rfc822";
    FORMAT_UNIX: PyAny = "ferroboto._dates.timestamps", "format_unixtimestamp";
    PARSE_TIMESTAMP: PyAny = "ferroboto._dates.timestamps", "parse_timestamp";
    PARSE_TO_AWARE: PyAny = "ferroboto._dates.timestamps", "parse_to_aware_datetime";
    PRESIGN_HOOKS: PyAny = "ferroboto._calls.presign", "PresignHooks";
    TZ_UTC: PyAny = "ferroboto._dates.zones", "tzutc";
    OPERATION_NOT_FOUND: PyAny = "ferroboto.model", "OperationNotFoundError";
    UNKNOWN_METHOD: PyAny = "ferroboto.exceptions", "UnknownClientMethodError";
    UNSIGNED: PyAny = "ferroboto._unsigned", "UNSIGNED";
    UTC_ZONE: PyAny = "ferroboto._dates.zones", "utc_zone";
    VERIFY: PyAny = "ferroboto.httpchecksum", "verify";
    VERIFYING: PyAny = "ferroboto.httpchecksum", "verifying";
}
