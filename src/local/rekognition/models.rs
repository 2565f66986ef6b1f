//! Where the larger models are, which come in a package of their own: found when one is needed
//! for the first time. What is in them means nothing here.

use std::path::PathBuf;
use std::sync::OnceLock;

/// Names the folder, before anybody is asked; empty, there are no larger models.
const VARIABLE: &str = "FERROBOTO_LOCAL_MODELS";

/// Tells the folder of the installed package, if there is one.
pub type Finder = fn() -> Option<PathBuf>;

static FINDER: OnceLock<Finder> = OnceLock::new();

/// Sets who knows where the larger models are installed. Only the first one counts.
pub fn find_models_with(finder: Finder) {
    let _ = FINDER.set(finder);
}

/// The folder of the larger models.
pub(crate) fn folder() -> Option<PathBuf> {
    match std::env::var_os(VARIABLE) {
        Some(folder) if folder.is_empty() => None,
        Some(folder) => Some(PathBuf::from(folder)),
        None => FINDER.get().and_then(|find| find()),
    }
}

/// A file of the larger models.
pub(crate) fn read(name: &str) -> Option<Vec<u8>> {
    std::fs::read(folder()?.join(name)).ok()
}
