//! The dicts of requests and responses that handlers see, as rules of services work on them.

use bytes::Bytes;
use pyo3::exceptions::PyAttributeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::customize::request::{DESTINATION, Parts};
use crate::customize::response::ResponseParts;
use crate::imports;

/// The dict of a request that handlers see.
pub struct DictRequest<'py> {
    pub dict: Bound<'py, PyDict>,
    pub signer: Option<Bound<'py, PyAny>>,
    pub operation: &'static str,
}

impl<'py> DictRequest<'py> {
    fn part(&self, name: &str) -> PyResult<Bound<'py, PyAny>> {
        self.dict.as_any().get_item(name)
    }

    fn signer(&self) -> PyResult<&Bound<'py, PyAny>> {
        self.signer
            .as_ref()
            .ok_or_else(|| PyAttributeError::new_err("request_signer"))
    }
}

impl Parts for DictRequest<'_> {
    fn has_header(&self, name: &str) -> PyResult<bool> {
        for key in self.part("headers")?.call_method0("keys")?.try_iter()? {
            if key?.extract::<String>()?.eq_ignore_ascii_case(name) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn set_header(&mut self, name: &'static str, value: &str) -> PyResult<()> {
        self.part("headers")?.set_item(name, value)
    }

    fn body(&self) -> PyResult<Bytes> {
        let body = self.part("body")?;
        if let Ok(bytes) = body.cast::<PyBytes>() {
            return Ok(Bytes::copy_from_slice(bytes.as_bytes()));
        }
        if !body.hasattr("read")? {
            return body.extract::<Vec<u8>>().map(Bytes::from);
        }
        let start = body.call_method0("tell")?;
        let read = body.call_method0("read")?.extract::<Vec<u8>>()?;
        body.call_method1("seek", (start,))?;
        Ok(read.into())
    }

    fn look_over(&self, each: &mut dyn FnMut(&[u8])) -> PyResult<()> {
        each(&self.body()?);
        Ok(())
    }

    fn set_body(&mut self, body: Bytes) -> PyResult<()> {
        self.dict
            .set_item("body", PyBytes::new(self.dict.py(), &body))
    }

    fn field(&self, name: &str) -> PyResult<Option<String>> {
        let body = self.part("body")?;
        let value = body.call_method1("get", (name,))?;
        if value.is_none() {
            return Ok(None);
        }
        Ok(Some(value.str()?.to_str()?.to_owned()))
    }

    fn set_field(&mut self, name: &'static str, value: &str) -> PyResult<()> {
        self.part("body")?.set_item(name, value)
    }

    fn remove_field(&mut self, name: &str) -> PyResult<()> {
        self.part("body")?.del_item(name)
    }

    fn source_url(&self, source: &str) -> PyResult<String> {
        let py = self.dict.py();
        let region = self.region()?;
        let deepcopy = imports::COPY.get(py)?.getattr("deepcopy")?;
        let dict = deepcopy.call1((&self.dict,))?;
        dict.get_item("body")?.set_item(DESTINATION, &region)?;
        let url = dict.get_item("url")?.extract::<String>()?;
        dict.set_item("url", url.replace(&region, source))?;
        dict.set_item("method", "GET")?;
        dict.set_item("headers", PyDict::new(py))?;
        let options = PyDict::new(py);
        options.set_item("region_name", source)?;
        options.set_item("operation_name", self.operation)?;
        self.signer()?
            .call_method("generate_presigned_url", (dict,), Some(&options))?
            .extract()
    }

    fn region(&self) -> PyResult<String> {
        self.signer()?.getattr("_region_name")?.extract()
    }
}

/// The dict of a response that handlers see.
pub struct DictResponse<'py> {
    pub dict: Bound<'py, PyDict>,
    pub added: Option<Bound<'py, PyAny>>,
}

impl<'py> ResponseParts<'py> for DictResponse<'py> {
    fn status(&self) -> PyResult<u16> {
        self.dict.as_any().get_item("status_code")?.extract()
    }

    fn set_status(&mut self, status: u16) -> PyResult<()> {
        self.dict.set_item("status_code", status)
    }

    fn header(&self, name: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let Some(headers) = self.dict.get_item("headers")? else {
            return Ok(None);
        };
        let value = headers.call_method1("get", (name,))?;
        Ok(Some(value).filter(|value| !value.is_none()))
    }

    fn remove_header(&mut self, name: &str) -> PyResult<()> {
        self.dict.as_any().get_item("headers")?.del_item(name)
    }

    fn body(&self) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let body = self.dict.get_item("body")?;
        Ok(body.and_then(|body| body.cast_into().ok()))
    }

    fn set_body(&mut self, body: Bound<'py, PyBytes>) -> PyResult<()> {
        self.dict.set_item("body", body)
    }

    fn add(&mut self, member: &'static str, value: Bound<'py, PyAny>) -> PyResult<()> {
        match &self.added {
            Some(added) => added.set_item(member, value),
            None => Ok(()),
        }
    }
}
