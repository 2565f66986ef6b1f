//! The extension module `ferroboto._ferroboto`: registers what Python sees, nothing else.

mod aio;
mod client;
mod customize;
mod display;
mod embedded;
mod exceptions;
mod imports;
mod interpreter;
mod params;
mod session;
mod surrogates;
mod transfer;
mod wire;

use pyo3::pymodule;

#[pymodule(gil_used = false)]
mod _ferroboto {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::aio::bridge::{Bridge, Pending};
    #[pymodule_export]
    use crate::aio::call::{Prepared, aio_begin, aio_prepare, aio_start, aio_wait};
    #[pymodule_export]
    use crate::aio::messages::aio_send;
    #[pymodule_export]
    use crate::aio::stream::AioRawStream;
    #[pymodule_export]
    use crate::client::base::BaseClient;
    #[pymodule_export]
    use crate::client::description::ServiceDescription;
    #[pymodule_export]
    use crate::client::features::use_features;
    #[pymodule_export]
    use crate::client::hooks::event_aliases;
    #[pymodule_export]
    use crate::client::interrupt::StopSign;
    #[pymodule_export]
    use crate::client::jmespath::ParsedResult;
    #[pymodule_export]
    use crate::client::message_stream::{MessageDecoder, MessageParser};
    #[pymodule_export]
    use crate::client::messages::{MessageFailure, MessageSink};
    #[pymodule_export]
    use crate::client::method::OperationMethod;
    #[pymodule_export]
    use crate::client::rule_handlers::{ServiceRule, service_rule, service_rule_names};
    #[pymodule_export]
    use crate::client::sockets::sockets_are_replaced;
    #[pymodule_export]
    use crate::client::stream::RawStream;
    #[pymodule_export]
    use crate::client::trim::{Trimmed, TrimmedIterator, trimmed, without_our_lines};
    #[pymodule_export]
    use crate::client::verify::BodyChecksum;
    #[pymodule_export]
    use crate::customize::dynamodb::{
        copy_values, read_attribute_value, read_attribute_values, write_attribute_value,
        write_attribute_values,
    };
    #[pymodule_export]
    use crate::display::{picture_drawn, picture_size};
    #[pymodule_export]
    use crate::embedded::{
        LocalServer, local_advance, local_buckets, local_capture, local_captured,
        local_clear_outbox, local_forget, local_keep_objects, local_kept, local_mail_server,
        local_opt_out, local_outbox, local_release, local_reset, local_restore,
        local_signing_certificate, local_sms_sandbox, local_touched, local_wait_for_deliveries,
        local_written,
    };
    #[pymodule_export]
    use crate::session::core::SessionCore;
    #[pymodule_export]
    use crate::session::credentials::CredentialSource;
    #[pymodule_export]
    use crate::session::meta::ClientMeta;
    #[pymodule_export]
    use crate::session::variables::session_variables;
    #[pymodule_export]
    use crate::transfer::file::PartFile;
    #[pymodule_export]
    use crate::transfer::limits::{Bandwidth, Turns};
    #[pymodule_export]
    use crate::transfer::receive::receive_parts;
    #[pymodule_export]
    use crate::transfer::send::send_parts;

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::interpreter::claim(module.py())?;
        crate::client::method::remember(module.py())?;
        module.add("NEVER_SIGNED", crate::client::auth::NEVER_SIGNED)?;
        crate::embedded::offer_models();
        crate::embedded::carry_mail();
        crate::embedded::clean_up();
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}
