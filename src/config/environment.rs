//! A snapshot of `os.environ`, so that one resolution sees one state and needs no interpreter.
//! botocore looks at each use, so there is one for each client rather than for each session.

use std::collections::HashMap;
use std::fmt;
use std::path::PathBuf;

use ferroboto_transport::EnvironmentProxies;

/// Environment variables and the home directory.
#[derive(Clone, Default)]
pub struct Environment {
    variables: HashMap<String, String>,
    home: Option<String>,
}

impl Environment {
    /// The same with a home directory, for paths where no variable names one.
    #[must_use]
    pub fn with_home(mut self, home: Option<String>) -> Self {
        self.home = home;
        self
    }

    /// The same with other values for some variables; one without a value is taken as not set.
    #[must_use]
    pub fn with(mut self, variables: &[(String, Option<String>)]) -> Self {
        for (name, value) in variables {
            match value {
                Some(value) => self.variables.insert(name.clone(), value.clone()),
                None => self.variables.remove(name),
            };
        }
        self
    }

    /// The proxies that the variables set.
    #[must_use]
    pub fn proxies(&self) -> EnvironmentProxies {
        EnvironmentProxies::read(|name| self.get(name))
    }

    /// The value of a variable; an empty one is there.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str)
    }

    /// The value of a variable that is there and not empty.
    #[must_use]
    pub fn get_filled(&self, name: &str) -> Option<&str> {
        self.get(name).filter(|value| !value.is_empty())
    }

    /// Resolves `$NAME`, `${NAME}` and a leading `~` as `os.path` does.
    #[must_use]
    pub fn expand(&self, path: &str) -> PathBuf {
        PathBuf::from(self.expand_user(&self.expand_variables(path)))
    }

    /// `os.path.expanduser`, but for the homes of other users.
    #[must_use]
    pub fn expand_user(&self, path: &str) -> String {
        let rest = match path.strip_prefix('~') {
            Some(rest) if rest.is_empty() || rest.starts_with(std::path::is_separator) => rest,
            _ => return path.to_owned(),
        };
        let home = if cfg!(windows) {
            self.get("USERPROFILE")
        } else {
            self.get("HOME")
        };
        let Some(home) = home.or(self.home.as_deref()) else {
            return path.to_owned();
        };
        let expanded = format!("{}{rest}", home.trim_end_matches(std::path::is_separator));
        if expanded.is_empty() {
            "/".to_owned()
        } else {
            expanded
        }
    }

    fn expand_variables(&self, path: &str) -> String {
        let mut out = String::with_capacity(path.len());
        let mut rest = path;
        while let Some(at) = rest.find('$') {
            let (before, from_dollar) = rest.split_at(at);
            out.push_str(before);
            let after = &from_dollar[1..];
            let (name, length) = if let Some(braced) = after.strip_prefix('{') {
                match braced.find('}') {
                    Some(end) => (&braced[..end], end + 3),
                    None => ("", 1),
                }
            } else {
                let end = after
                    .find(|c: char| !(c.is_ascii_alphanumeric() || c == '_'))
                    .unwrap_or(after.len());
                (&after[..end], end + 1)
            };
            // An unknown name stays as it is written.
            let replacement = self.get(name).filter(|_| !name.is_empty());
            out.push_str(replacement.unwrap_or(&from_dollar[..length]));
            rest = &from_dollar[length..];
        }
        out.push_str(rest);
        out
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Environment {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(variables: I) -> Self {
        Self {
            variables: variables
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
            home: None,
        }
    }
}

impl fmt::Debug for Environment {
    // Values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.variables.keys()).finish()
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn expands_as_python_does() {
        let environment = Environment::from_iter([("HOME", "/home/me/"), ("A", "x"), ("AB", "y")]);
        for (path, expected) in [
            ("~", "/home/me"),
            ("~/c", "/home/me/c"),
            ("~other/c", "~other/c"),
            ("a~/c", "a~/c"),
            ("$A/$AB/${A}b/$NONE/${NONE}/$", "x/y/xb/$NONE/${NONE}/$"),
            ("${A", "${A"),
            ("$$A", "$x"),
        ] {
            assert_eq!(environment.expand(path), PathBuf::from(expected), "{path}");
        }
        assert_eq!(Environment::default().expand("~/c"), PathBuf::from("~/c"));
    }

    #[test]
    fn variables_of_a_session_stand_over_those_of_the_process() {
        let environment = Environment::from_iter([("A", "1"), ("B", "2"), ("C", "3")]);
        let over = [
            ("A".to_owned(), Some("4".to_owned())),
            ("B".to_owned(), None),
        ];
        let environment = environment.with(&over);
        let found = ["A", "B", "C"].map(|name| environment.get(name));
        assert_eq!(found, [Some("4"), None, Some("3")]);
    }

    #[test]
    fn debug_shows_no_value() {
        let environment = Environment::from_iter([("AWS_SECRET_ACCESS_KEY", "hush")]);
        assert_eq!(format!("{environment:?}"), "{\"AWS_SECRET_ACCESS_KEY\"}");
    }
}
