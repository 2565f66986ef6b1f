//! How names of operations and waiters become names of Python methods, where no exception is listed.

/// The name in snake case, by botocore's rule; a name with an underscore is taken to be one already.
#[must_use]
pub fn regular(name: &str) -> String {
    if name.contains('_') {
        return name.to_owned();
    }
    let words = part_words(&part_plural(name));
    part_ends(&words).to_lowercase()
}

/// Whether `snake` is the name in snake case.
#[must_use]
pub fn is_regular(name: &str, snake: &str) -> bool {
    // Most names differ in their first letters, and nothing is made of these.
    (!name.is_ascii() || letters(name).eq(letters(snake))) && regular(name) == snake
}

/// The bytes that a name has in common with its snake case.
fn letters(name: &str) -> impl Iterator<Item = u8> {
    let letters = name.bytes().filter(|letter| *letter != b'_');
    letters.map(|letter| letter.to_ascii_lowercase())
}

/// Makes a trailing acronym in the plural, as in `SourceARNs`, one word.
fn part_plural(name: &str) -> Vec<char> {
    let letters: Vec<char> = name.chars().collect();
    let Some(('s', before)) = letters.split_last() else {
        return letters;
    };
    let capitals = before
        .iter()
        .rev()
        .take_while(|letter| letter.is_ascii_uppercase())
        .count();
    if capitals < 2 {
        return letters;
    }
    let start = before.len() - capitals;
    let mut parted = letters[..start].to_vec();
    parted.push('_');
    parted.extend(letters[start..].iter().map(char::to_ascii_lowercase));
    parted
}

/// Puts an underscore before a capital that lower-case letters follow.
fn part_words(letters: &[char]) -> Vec<char> {
    let mut parted = Vec::with_capacity(letters.len() + 8);
    let mut rest = letters;
    while let Some((first, after)) = rest.split_first() {
        parted.push(*first);
        rest = after;
        let [capital, lower, ..] = after else {
            continue;
        };
        if capital.is_ascii_uppercase() && lower.is_ascii_lowercase() {
            parted.extend(['_', *capital]);
            let tail = &after[1..];
            let length = tail
                .iter()
                .take_while(|letter| letter.is_ascii_lowercase())
                .count();
            parted.extend(&tail[..length]);
            rest = &tail[length..];
        }
    }
    parted
}

/// Puts an underscore between a lower-case letter or digit and a capital.
fn part_ends(letters: &[char]) -> String {
    let mut parted = String::with_capacity(letters.len() + 8);
    let mut rest = letters;
    while let Some((first, after)) = rest.split_first() {
        parted.push(*first);
        rest = after;
        if (first.is_ascii_lowercase() || first.is_ascii_digit())
            && let Some((capital, after)) = after.split_first()
            && capital.is_ascii_uppercase()
        {
            parted.extend(['_', *capital]);
            rest = after;
        }
    }
    parted
}

#[cfg(test)]
mod tests {
    use super::{is_regular, regular};

    #[test]
    fn words_acronyms_and_digits() {
        for (name, python) in [
            ("ListTopics", "list_topics"),
            ("SourceARNs", "source_arns"),
            ("ListTagsForResource", "list_tags_for_resource"),
            ("DescribeDBInstances", "describe_db_instances"),
            ("GetS3BucketACLs", "get_s3_bucket_acls"),
            ("already_there", "already_there"),
            ("AB", "ab"),
            ("As", "as"),
            ("ACs", "_acs"),
            ("ÄndereÖl", "ändereöl"),
            ("", ""),
        ] {
            assert_eq!(regular(name), python);
            assert!(is_regular(name, python));
            assert!(!is_regular(name, &format!("{python}_")));
            assert!(!is_regular(name, &format!("x{python}")));
        }
    }
}
