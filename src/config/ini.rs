//! Python's `RawConfigParser` for one file: sections, options, continuation lines, its errors.
//! What the sections mean is not known here.

use std::collections::HashSet;

use indexmap::IndexMap;

use crate::python::{is_space, repr, rstrip, strip};

/// Options of a section in the order of the file.
pub(crate) type Options = IndexMap<String, String>;

const DEFAULT_SECTION: &str = "DEFAULT";

/// Parses a file's bytes. The error is the message of Python's exception, less the text of lines.
pub(crate) fn parse(bytes: &[u8], path: &str) -> Result<IndexMap<String, Options>, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| unicode_error(bytes, error))?;
    // Universal newlines; the end of the last line starts no further one.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut parser = Parser::default();
    let lines = text.strip_suffix('\n').unwrap_or(&text).split('\n');
    for (index, line) in lines.enumerate() {
        parser.line(index + 1, line, path)?;
    }
    parser.finish(path)
}

#[derive(Default)]
struct Parser {
    sections: IndexMap<String, Options>,
    defaults: Options,
    /// Name of the section that lines belong to.
    section: Option<String>,
    /// Name of the option that a continuation line would belong to.
    option: Option<String>,
    indent: usize,
    seen_options: HashSet<(String, String)>,
    bad_lines: Vec<usize>,
}

impl Parser {
    fn line(&mut self, number: usize, line: &str, path: &str) -> Result<(), String> {
        let value = strip(line);
        if value.starts_with(['#', ';']) {
            return Ok(());
        }
        if value.is_empty() {
            self.continue_option("");
            return Ok(());
        }
        let indent = line.chars().take_while(|c| is_space(*c)).count();
        if indent > self.indent && self.continue_option(value) {
            return Ok(());
        }
        self.indent = indent;
        if let Some(name) = section_header(value) {
            return self.begin_section(name, number, path);
        }
        let Some(section) = self.section.clone() else {
            return Err(format!(
                "File contains no section headers.\nfile: {}, line: {number}",
                repr(path)
            ));
        };
        let Some(delimiter) = value.find(['=', ':']) else {
            self.bad_lines.push(number);
            return Ok(());
        };
        let name = rstrip(&value[..delimiter]).to_lowercase();
        if name.is_empty() {
            self.bad_lines.push(number);
        }
        if !self.seen_options.insert((section.clone(), name.clone())) {
            return Err(format!(
                "While reading from {} [line {number:2}]: option {} in section {} already exists",
                repr(path),
                repr(&name),
                repr(&section)
            ));
        }
        let text = strip(&value[delimiter + 1..]).to_owned();
        if let Some(options) = self.options() {
            options.insert(name.clone(), text);
        }
        self.option = Some(name);
        Ok(())
    }

    fn begin_section(&mut self, name: &str, number: usize, path: &str) -> Result<(), String> {
        // [DEFAULT] may come again, its options may not.
        if name != DEFAULT_SECTION {
            if self.sections.contains_key(name) {
                return Err(format!(
                    "While reading from {} [line {number:2}]: section {} already exists",
                    repr(path),
                    repr(name)
                ));
            }
            self.sections.insert(name.to_owned(), Options::new());
        }
        self.section = Some(name.to_owned());
        self.option = None;
        Ok(())
    }

    /// Adds a line to the current option; `false` if there is none.
    fn continue_option(&mut self, line: &str) -> bool {
        let Some(name) = self.option.take().filter(|name| !name.is_empty()) else {
            return false;
        };
        if let Some(text) = self.options().and_then(|options| options.get_mut(&name)) {
            text.push('\n');
            text.push_str(line);
        }
        self.option = Some(name);
        true
    }

    fn options(&mut self) -> Option<&mut Options> {
        let section = self.section.as_deref()?;
        if section == DEFAULT_SECTION {
            Some(&mut self.defaults)
        } else {
            self.sections.get_mut(section)
        }
    }

    fn finish(mut self, path: &str) -> Result<IndexMap<String, Options>, String> {
        if !self.bad_lines.is_empty() {
            let lines = self.bad_lines.iter();
            let lines: Vec<_> = lines.map(|line| format!("\n\t[line {line:2}]")).collect();
            return Err(format!(
                "Source contains parsing errors: {}{}",
                repr(path),
                lines.concat()
            ));
        }
        for options in self.sections.values_mut() {
            for (name, text) in &self.defaults {
                options.entry(name.clone()).or_insert_with(|| text.clone());
            }
            for text in options.values_mut() {
                text.truncate(rstrip(text).len());
            }
        }
        Ok(self.sections)
    }
}

/// `[name]`, where the name goes on to the last bracket.
fn section_header(value: &str) -> Option<&str> {
    let inside = value.strip_prefix('[')?;
    let name = &inside[..inside.rfind(']')?];
    (!name.is_empty()).then_some(name)
}

fn unicode_error(bytes: &[u8], error: std::str::Utf8Error) -> String {
    let start = error.valid_up_to();
    let first = bytes.get(start).copied().unwrap_or_default();
    let (length, reason) = match error.error_len() {
        None => (bytes.len() - start, "unexpected end of data"),
        Some(_) if !(0xc2..=0xf4).contains(&first) => (1, "invalid start byte"),
        Some(length) => (length, "invalid continuation byte"),
    };
    if length == 1 {
        format!("'utf-8' codec can't decode byte 0x{first:02x} in position {start}: {reason}")
    } else {
        let end = start + length - 1;
        format!("'utf-8' codec can't decode bytes in position {start}-{end}: {reason}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    // The messages of Python 3.11, less what they quote of the file.
    #[test]
    fn errors() {
        for (text, expected) in [
            (
                &b"a=1"[..],
                "File contains no section headers.\nfile: 'F', line: 1",
            ),
            (
                b"[a]\n\nx=1\nx: 2",
                "While reading from 'F' [line  4]: option 'x' in section 'a' already exists",
            ),
            (
                b"[a]\n[a]",
                "While reading from 'F' [line  2]: section 'a' already exists",
            ),
            (
                b"[a]\nsecret\n=x\n",
                "Source contains parsing errors: 'F'\n\t[line  2]\n\t[line  3]",
            ),
            (
                b"[a]\n\xff",
                "'utf-8' codec can't decode byte 0xff in position 4: invalid start byte",
            ),
            (
                b"[a]\nx=\xe2\x80",
                "'utf-8' codec can't decode bytes in position 6-7: unexpected end of data",
            ),
            (
                b"[a]\nx=\xe2y",
                "'utf-8' codec can't decode byte 0xe2 in position 6: invalid continuation byte",
            ),
        ] {
            assert_eq!(parse(text, "F"), Err(expected.to_owned()));
        }
    }

    #[test]
    fn continuation_lines() {
        let text = b"[a]\n x = 1\n   2\n# c\n\n   3 ; d\n y = 4\n\n";
        let sections = parse(text, "F").unwrap_or_default();
        assert_eq!(sections["a"]["x"], "1\n2\n\n3 ; d");
        assert_eq!(sections["a"]["y"], "4");
    }
}
