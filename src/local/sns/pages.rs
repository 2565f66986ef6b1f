//! Pages of lists, and the tokens that lead from one to the next.

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::invalid;
use crate::error::Result;
use crate::protocol::{Members, Output};

/// How much SNS puts on one page.
pub(super) const SIZE: usize = 100;

/// A list to page through: what to show, by a key that orders it.
pub(super) struct Pages<'a> {
    /// The member that holds a page.
    pub(super) member: &'a str,
    /// The member that holds the next token.
    pub(super) token_member: &'a str,
    /// The token that was given.
    pub(super) token: Option<&'a str>,
    /// How much fits a page.
    pub(super) size: usize,
}

impl Pages<'_> {
    /// The page that the token leads to, of items in the order of their keys.
    pub(super) fn of<'k>(self, items: impl Iterator<Item = (&'k str, Value)>) -> Result<Output> {
        let after = self.token.map(|token| self.read(token)).transpose()?;
        let mut items = items
            .skip_while(|(key, _)| after.as_deref().is_some_and(|after| *key <= after))
            .peekable();
        let mut page = Vec::new();
        let mut last = "";
        for (key, value) in items.by_ref().take(self.size) {
            last = key;
            page.push(value);
        }
        let mut members = Members::new();
        members.insert(self.member.to_owned(), Value::Array(page));
        if items.peek().is_some() {
            let token = BASE64.encode(format!("{}\0{last}", self.member));
            members.insert(self.token_member.to_owned(), Value::from(token));
        }
        Ok(members.into())
    }

    /// The key that a token stands for.
    fn read(&self, token: &str) -> Result<String> {
        let read = BASE64.decode(token).ok();
        read.and_then(|bytes| String::from_utf8(bytes).ok())
            .and_then(|text| {
                let (member, key) = text.split_once('\0')?;
                (member == self.member).then(|| key.to_owned())
            })
            .ok_or_else(|| invalid(self.token_member))
    }
}
