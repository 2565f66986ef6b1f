//! What can go wrong while a description is read.

/// What can go wrong while a description is read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The description breaks the format's own rules.
    #[error("service description: {0}")]
    Description(String),
    /// The model offers no protocol that is implemented.
    #[error("unsupported protocols: {}", .0.join(", "))]
    Protocols(Vec<String>),
    /// The precompiled bytes are not what they should be.
    #[error("precompiled service: {0}")]
    Precompiled(#[from] postcard::Error),
}

/// The result of reading a description.
pub type Result<T> = std::result::Result<T, Error>;
