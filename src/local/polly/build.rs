//! Builds the vendored speech engine. Nothing else is built or generated here.

use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    let source = Path::new("vendor/pico");
    println!("cargo::rerun-if-changed={}", source.display());
    let mut files: Vec<_> = std::fs::read_dir(source)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "c"))
        .collect();
    files.sort();
    cc::Build::new()
        .files(files)
        .include(source)
        // Speech has to keep pace in development builds too.
        .opt_level(3)
        .warnings(false)
        // The engine was written for compilers that wrap and that alias freely.
        .flag_if_supported("-fwrapv")
        .flag_if_supported("-fno-strict-aliasing")
        .flag_if_supported("-fvisibility=hidden")
        .compile("ferroboto_pico");
    Ok(())
}
