//! Lists in pages: where the next one starts is in a token that nobody else makes.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use crate::call::Call;
use crate::error::{Result, ServiceError};
use crate::request;

/// Which part of a list is asked for.
#[derive(Debug)]
pub(super) struct Page {
    list: u64,
    after: u64,
    most: usize,
}

impl Page {
    /// Read `NextToken` and `MaxResults` for the list of this name, which has `usual` entries a page.
    pub(super) fn read(call: &Call<'_>, list: &str, usual: usize) -> Result<Self> {
        let list = mark(&format!("{}/{list}", call.region));
        let after = match request::string(call.params, "NextToken")? {
            None => 0,
            Some(token) => position(token, list).ok_or_else(ServiceError::pagination_token)?,
        };
        let most = request::limit(call.params, "MaxResults")?;
        let most = most.filter(|most| *most > 0).unwrap_or(usual);
        Ok(Self { list, after, most })
    }

    /// The page of entries that are in the order of their numbers, and the token of the next one.
    pub(super) fn cut<T>(&self, entries: Vec<(u64, T)>) -> (Vec<T>, Option<String>) {
        let mut rest = entries
            .into_iter()
            .skip_while(|(number, _)| *number <= self.after)
            .peekable();
        let (mut page, mut last) = (Vec::new(), self.after);
        while page.len() < self.most {
            let Some((number, entry)) = rest.next() else {
                break;
            };
            page.push(entry);
            last = number;
        }
        let token = rest.peek().map(|_| token(self.list, last));
        (page, token)
    }
}

fn token(list: u64, after: u64) -> String {
    let bytes = [list.to_be_bytes(), after.to_be_bytes()].concat();
    URL_SAFE_NO_PAD.encode(bytes)
}

fn position(text: &str, list: u64) -> Option<u64> {
    let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
    let (mark, after) = bytes.split_at_checked(8)?;
    let number = |bytes: &[u8]| Some(u64::from_be_bytes(bytes.try_into().ok()?));
    (number(mark)? == list).then(|| number(after)).flatten()
}

/// FNV-1a: tells lists apart, and is the same in every process.
pub(super) fn mark(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::{Page, position, token};

    #[test]
    fn pages_go_through_the_whole_list_once() {
        let mut page = Page {
            list: 7,
            after: 0,
            most: 2,
        };
        let mut seen = Vec::new();
        loop {
            let all = vec![(2, 'a'), (3, 'b'), (5, 'c'), (8, 'd'), (9, 'e')];
            let (entries, next) = page.cut(all);
            seen.extend(entries);
            let Some(next) = next else { break };
            page.after = position(&next, 7).unwrap();
        }
        assert_eq!(seen, ['a', 'b', 'c', 'd', 'e']);
    }

    #[test]
    fn tokens_of_others_are_none() {
        assert_eq!(position(&token(1, 5), 1), Some(5));
        for foreign in [token(2, 5).as_str(), "", "AAAA", "not base64!", "é"] {
            assert_eq!(position(foreign, 1), None);
        }
    }
}
