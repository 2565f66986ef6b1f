//! A scanner for XML in the plain spelling of services: UTF-8, names in ASCII, the five entities and
//! character references, comments and CDATA. It accepts nothing that Python's parser refuses. What
//! is rarer (document types, processing instructions, names in other alphabets, carriage returns) or
//! malformed is [`Odd`] and left to that parser.

use std::borrow::Cow;

use smallvec::SmallVec;

/// The document is not in the plain spelling.
#[derive(Debug)]
pub struct Odd;

type Result<T> = std::result::Result<T, Odd>;

/// An attribute, its name taken apart.
pub struct Attribute<'a> {
    /// Prefix of its namespace.
    pub prefix: Option<&'a str>,
    /// Name without the prefix.
    pub name: &'a str,
    /// Value.
    pub value: Cow<'a, str>,
}

/// A place in a document, and the elements that are open there.
pub struct Scanner<'a> {
    text: &'a str,
    at: usize,
    open: SmallVec<[&'a str; 16]>,
    /// The innermost element was written as an empty one.
    empty: bool,
    /// Declared prefixes, with the depth of the element that declares them.
    prefixes: SmallVec<[(usize, &'a str); 4]>,
    attributes: SmallVec<[Attribute<'a>; 4]>,
    /// The root element is in a namespace.
    root_namespace: bool,
}

const RESERVED: [&str; 2] = [
    "http://www.w3.org/XML/1998/namespace",
    "http://www.w3.org/2000/xmlns/",
];

const DECLARATIONS: [&str; 6] = [
    r#"xml version="1.0" encoding="UTF-8""#,
    r#"xml version="1.0""#,
    r#"xml version="1.0" encoding="utf-8""#,
    r#"xml version="1.0" encoding="UTF-8" standalone="yes""#,
    "xml version='1.0' encoding='UTF-8'",
    "xml version='1.0' encoding='utf-8'",
];

impl<'a> Scanner<'a> {
    /// Starts at the root element and gives its name without a prefix.
    pub fn new(body: &'a [u8]) -> Result<(Self, &'a str)> {
        let text = std::str::from_utf8(body).map_err(|_| Odd)?;
        if !body
            .iter()
            .fold(true, |plain, byte| plain & is_plain(*byte))
            || (body.contains(&0xef) && text.contains(['\u{fffe}', '\u{ffff}']))
        {
            return Err(Odd);
        }
        let mut scanner = Self {
            text,
            at: 0,
            open: SmallVec::new(),
            empty: false,
            prefixes: SmallVec::new(),
            attributes: SmallVec::new(),
            root_namespace: false,
        };
        scanner.declaration()?;
        scanner.between()?;
        scanner.expect(b"<")?;
        let name = scanner.start_tag()?;
        Ok((scanner, name))
    }

    /// Whether the root element is in a namespace.
    pub fn in_namespace(&self) -> bool {
        self.root_namespace
    }

    /// The attributes of the element that was entered last.
    pub fn take_attributes(&mut self) -> SmallVec<[Attribute<'a>; 4]> {
        std::mem::take(&mut self.attributes)
    }

    /// Enters the next child of the innermost element and gives its name without a prefix; leaves
    /// the element where it has no more.
    pub fn child(&mut self) -> Result<Option<&'a str>> {
        if self.empty {
            self.leave();
            return Ok(None);
        }
        loop {
            self.characters(None)?;
            self.at += 1;
            match self.peek()? {
                b'/' => {
                    self.end_tag()?;
                    return Ok(None);
                }
                b'!' => self.bang(None)?,
                _ => return self.start_tag().map(Some),
            }
        }
    }

    /// The text in front of the innermost element's first child; stays in the element.
    pub fn leading_text(&mut self) -> Result<Cow<'a, str>> {
        let mut text = Cow::Borrowed("");
        if self.empty {
            return Ok(text);
        }
        loop {
            self.characters(Some(&mut text))?;
            if self.bytes(2)? != b"<!" {
                return Ok(text);
            }
            self.at += 1;
            self.bang(Some(&mut text))?;
        }
    }

    /// The text in front of the innermost element's first child; leaves the element.
    pub fn text(&mut self) -> Result<Cow<'a, str>> {
        let text = self.leading_text()?;
        self.skip()?;
        Ok(text)
    }

    /// Leaves the innermost element.
    pub fn skip(&mut self) -> Result<()> {
        let outside = self.open.len();
        while self.open.len() >= outside {
            self.child()?;
        }
        Ok(())
    }

    /// Makes sure that nothing follows the root element.
    pub fn finish(&mut self) -> Result<()> {
        self.between()?;
        if self.at == self.text.len() && self.open.is_empty() {
            Ok(())
        } else {
            Err(Odd)
        }
    }

    fn rest(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Result<u8> {
        self.rest().first().copied().ok_or(Odd)
    }

    fn bytes(&self, count: usize) -> Result<&'a [u8]> {
        self.rest().get(..count).ok_or(Odd)
    }

    fn expect(&mut self, token: &[u8]) -> Result<()> {
        if !self.rest().starts_with(token) {
            return Err(Odd);
        }
        self.at += token.len();
        Ok(())
    }

    fn spaces(&mut self) -> usize {
        let count = self
            .rest()
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t' | b'\n'))
            .count();
        self.at += count;
        count
    }

    fn leave(&mut self) {
        self.empty = false;
        self.open.pop();
        let depth = self.open.len();
        while self.prefixes.last().is_some_and(|(at, _)| *at > depth) {
            self.prefixes.pop();
        }
    }

    /// The declaration in front of a document, in the spellings that are common.
    fn declaration(&mut self) -> Result<()> {
        if !self.rest().starts_with(b"<?") {
            return Ok(());
        }
        let end = self.text.find("?>").ok_or(Odd)?;
        let declaration = self.text.get("<?".len()..end).ok_or(Odd)?;
        if !DECLARATIONS.contains(&declaration) {
            return Err(Odd);
        }
        self.at = end + "?>".len();
        Ok(())
    }

    /// White space and comments outside of the root element.
    fn between(&mut self) -> Result<()> {
        loop {
            self.spaces();
            if !self.rest().starts_with(b"<!--") {
                return Ok(());
            }
            self.at += 1;
            self.bang(None)?;
        }
    }

    /// A name: its prefix, and the rest.
    fn name(&mut self) -> Result<(Option<&'a str>, &'a str)> {
        let first = self.plain_name()?;
        if self.peek()? != b':' {
            return Ok((None, first));
        }
        self.at += 1;
        Ok((Some(first), self.plain_name()?))
    }

    fn plain_name(&mut self) -> Result<&'a str> {
        let rest = self.rest();
        let length = rest
            .iter()
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.'))
            .count();
        if !rest
            .first()
            .is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'_')
        {
            return Err(Odd);
        }
        let name = self.text.get(self.at..self.at + length).ok_or(Odd)?;
        self.at += length;
        Ok(name)
    }

    /// Enters an element, from its name on.
    fn start_tag(&mut self) -> Result<&'a str> {
        let begin = self.at;
        let (prefix, name) = self.name()?;
        let qualified = self.text.get(begin..self.at).ok_or(Odd)?;
        self.open.push(qualified);
        self.attributes.clear();
        loop {
            let spaces = self.spaces();
            match self.peek()? {
                b'>' => {
                    self.at += 1;
                    break;
                }
                b'/' => {
                    self.expect(b"/>")?;
                    self.empty = true;
                    break;
                }
                _ if spaces > 0 => self.attribute()?,
                _ => return Err(Odd),
            }
        }
        self.root_namespace |= prefix.is_some() && self.open.len() == 1;
        let declared = |prefix: &str| self.prefixes.iter().any(|(_, known)| *known == prefix);
        if prefix.is_some_and(|prefix| !declared(prefix))
            || self.attributes.iter().any(|attribute| {
                attribute
                    .prefix
                    .is_some_and(|prefix| !matches!(prefix, "xml" | "xmlns") && !declared(prefix))
            })
        {
            return Err(Odd);
        }
        Ok(name)
    }

    fn attribute(&mut self) -> Result<()> {
        let (prefix, name) = self.name()?;
        self.spaces();
        self.expect(b"=")?;
        self.spaces();
        let quote = self.peek()?;
        if !matches!(quote, b'"' | b'\'') {
            return Err(Odd);
        }
        self.at += 1;
        let value = self.quoted(quote)?;
        let declaration = match (prefix, name) {
            (None, "xmlns") => true,
            (Some("xmlns"), declared) => {
                let reserved = matches!(declared, "xml" | "xmlns") || value.is_empty();
                let depth = self.open.len();
                let twice = self.prefixes.contains(&(depth, declared));
                if reserved || twice {
                    return Err(Odd);
                }
                self.prefixes.push((depth, declared));
                true
            }
            _ => false,
        };
        if declaration {
            if RESERVED.contains(&&*value) || value.contains(['{', '}']) {
                return Err(Odd);
            }
            self.root_namespace |= prefix.is_none() && self.open.len() == 1 && !value.is_empty();
        }
        // Of two prefixes both may stand for one namespace: leave equal names to the other parser.
        if self.attributes.iter().any(|other| other.name == name) {
            return Err(Odd);
        }
        self.attributes.push(Attribute {
            prefix,
            name,
            value,
        });
        Ok(())
    }

    fn quoted(&mut self, quote: u8) -> Result<Cow<'a, str>> {
        let mut value = Cow::Borrowed("");
        let mut begin = self.at;
        loop {
            let byte = self.peek()?;
            if byte == quote || byte == b'&' {
                push(&mut value, self.text.get(begin..self.at).ok_or(Odd)?);
                self.at += 1;
                if byte == quote {
                    return Ok(value);
                }
                let character = self.reference()?;
                value.to_mut().push(character);
                begin = self.at;
            } else if matches!(byte, b'<' | b'\t' | b'\n') {
                return Err(Odd);
            } else {
                self.at += 1;
            }
        }
    }

    fn end_tag(&mut self) -> Result<()> {
        self.at += 1;
        let open = *self.open.last().ok_or(Odd)?;
        self.expect(open.as_bytes())?;
        self.spaces();
        self.expect(b">")?;
        self.leave();
        Ok(())
    }

    /// Character data up to the next `<`.
    fn characters(&mut self, mut text: Option<&mut Cow<'a, str>>) -> Result<()> {
        loop {
            let rest = self.rest();
            let length = rest
                .iter()
                .position(|byte| matches!(byte, b'<' | b'&' | b'>'))
                .ok_or(Odd)?;
            let begin = self.at;
            self.at += length;
            match rest[length] {
                b'<' => {
                    if let Some(text) = text {
                        push(text, self.text.get(begin..self.at).ok_or(Odd)?);
                    }
                    return Ok(());
                }
                b'>' => {
                    if self.text.as_bytes()[..self.at].ends_with(b"]]") {
                        return Err(Odd);
                    }
                    self.at += 1;
                    if let Some(text) = &mut text {
                        push(text, self.text.get(begin..self.at).ok_or(Odd)?);
                    }
                }
                _ => {
                    self.at += 1;
                    let character = self.reference()?;
                    if let Some(text) = &mut text {
                        push(text, self.text.get(begin..begin + length).ok_or(Odd)?);
                        text.to_mut().push(character);
                    }
                }
            }
        }
    }

    /// What an entity or a character reference stands for, from behind its `&`.
    fn reference(&mut self) -> Result<char> {
        let rest = self.text.get(self.at..).ok_or(Odd)?;
        let end = rest
            .bytes()
            .take(12)
            .position(|byte| byte == b';')
            .ok_or(Odd)?;
        let name = &rest[..end];
        self.at += end + 1;
        Ok(match name {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "apos" => '\'',
            _ => {
                let number = name.strip_prefix('#').ok_or(Odd)?;
                let (digits, radix) = match number.strip_prefix('x') {
                    Some(digits) => (digits, 16),
                    None => (number, 10),
                };
                if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
                    return Err(Odd);
                }
                u32::from_str_radix(digits, radix)
                    .ok()
                    .and_then(char::from_u32)
                    .filter(|character| is_character(*character))
                    .ok_or(Odd)?
            }
        })
    }

    /// A comment or a CDATA section, from its `!` on.
    fn bang(&mut self, text: Option<&mut Cow<'a, str>>) -> Result<()> {
        const CDATA: &str = "![CDATA[";
        let rest = self.text.get(self.at..).ok_or(Odd)?;
        if let Some(comment) = rest.strip_prefix("!--") {
            let end = comment.find("--").ok_or(Odd)?;
            self.at += "!--".len() + end + "--".len();
            return self.expect(b">");
        }
        let data = rest.strip_prefix(CDATA).ok_or(Odd)?;
        if self.open.is_empty() {
            return Err(Odd);
        }
        let end = data.find("]]>").ok_or(Odd)?;
        self.at += CDATA.len() + end + "]]>".len();
        if let Some(text) = text {
            push(text, &data[..end]);
        }
        Ok(())
    }
}

fn push<'a>(text: &mut Cow<'a, str>, more: &'a str) {
    if text.is_empty() {
        *text = Cow::Borrowed(more);
    } else if !more.is_empty() {
        text.to_mut().push_str(more);
    }
}

fn is_plain(byte: u8) -> bool {
    byte >= b' ' || byte == b'\n' || byte == b'\t'
}

/// Whether XML 1.0 has the character.
fn is_character(character: char) -> bool {
    matches!(character, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}
