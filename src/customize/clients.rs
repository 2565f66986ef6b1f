//! The methods that boto3 adds to the clients of single services, and the Python modules that have them.

/// Methods of the clients of one service, added to those of its operations.
pub struct Added {
    service: &'static str,
    /// The module that has the functions.
    pub module: &'static str,
    /// The module that has them as coroutines.
    pub aio_module: &'static str,
    /// The names of the functions.
    pub names: &'static [&'static str],
}

const ADDED: &[Added] = &[
    Added {
        service: "s3",
        module: "ferroboto.s3.inject",
        aio_module: "ferroboto.aio.transfer",
        names: &[
            "upload_file",
            "download_file",
            "copy",
            "upload_fileobj",
            "download_fileobj",
        ],
    },
    Added {
        service: "s3",
        module: "ferroboto.customize.signatures",
        aio_module: "ferroboto.aio.signatures",
        names: &["generate_presigned_post"],
    },
    Added {
        service: "rds",
        module: "ferroboto.customize.signatures",
        aio_module: "ferroboto.aio.signatures",
        names: &["generate_db_auth_token"],
    },
    Added {
        service: "dsql",
        module: "ferroboto.customize.signatures",
        aio_module: "ferroboto.aio.signatures",
        names: &[
            "generate_db_connect_auth_token",
            "generate_db_connect_admin_auth_token",
        ],
    },
];

/// What is added to the clients of a service.
pub fn added(service: &str) -> impl Iterator<Item = &'static Added> {
    ADDED.iter().filter(move |added| added.service == service)
}
