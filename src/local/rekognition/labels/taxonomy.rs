//! The labels there are: names, aliases, parents, categories, and which classes
//! of the classifier stand for each. Read from `taxonomy.txt`, which explains itself.

use std::collections::HashMap;
use std::sync::OnceLock;

/// How many classes the classifier tells apart.
pub(crate) const CLASSES: usize = 1000;

/// A thing that can be on a picture.
#[derive(Debug)]
pub(crate) struct Label {
    pub(crate) name: &'static str,
    pub(crate) alias: Option<&'static str>,
    pub(crate) category: &'static str,
    /// All ancestors, the nearest first, by their place in the taxonomy.
    pub(crate) parents: Vec<usize>,
    classes: Vec<usize>,
}

/// All labels, parents before what is below them, and their places by name.
#[derive(Debug)]
pub(crate) struct Taxonomy {
    labels: Vec<Label>,
    places: HashMap<&'static str, usize>,
}

/// The one taxonomy, read at the first call.
pub(crate) fn taxonomy() -> &'static Taxonomy {
    static TAXONOMY: OnceLock<Taxonomy> = OnceLock::new();
    TAXONOMY.get_or_init(|| Taxonomy::parse(include_str!("taxonomy.txt")))
}

/// A line of the file, split at its marks.
#[derive(Debug, Default)]
struct Line {
    depth: usize,
    name: &'static str,
    alias: Option<&'static str>,
    others: Vec<&'static str>,
    category: Option<&'static str>,
    classes: Vec<usize>,
}

impl Line {
    fn parse(text: &'static str) -> Self {
        let body = text.trim_start();
        let mut line = Self {
            depth: (text.len() - body.len()) / 2,
            ..Self::default()
        };
        let (body, classes) = body.split_once(" = ").unwrap_or((body, ""));
        line.classes = classes.split_whitespace().flat_map(range).collect();
        let (body, category) = split_last(body, " @ ");
        line.category = category;
        let (body, others) = split_last(body, " + ");
        line.others = others.map_or(Vec::new(), |names| names.split(", ").collect());
        (line.name, line.alias) = split_last(body, " / ");
        line
    }
}

fn split_last(text: &'static str, mark: &str) -> (&'static str, Option<&'static str>) {
    match text.split_once(mark) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

fn range(text: &str) -> std::ops::RangeInclusive<usize> {
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let number = |digits: &str| digits.parse().unwrap_or(CLASSES);
    number(first)..=number(last)
}

impl Taxonomy {
    fn parse(text: &'static str) -> Self {
        let lines: Vec<Line> = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(Line::parse)
            .collect();
        let places: HashMap<_, _> = lines
            .iter()
            .enumerate()
            .map(|(place, line)| (line.name, place))
            .collect();

        let mut direct: Vec<Vec<usize>> = Vec::with_capacity(lines.len());
        let mut categories: Vec<&'static str> = Vec::with_capacity(lines.len());
        let mut path: Vec<usize> = Vec::new();
        for (place, line) in lines.iter().enumerate() {
            path.truncate(line.depth);
            let above = path.last().copied();
            let others = line
                .others
                .iter()
                .filter_map(|name| places.get(name).copied());
            direct.push(above.into_iter().chain(others).collect());
            categories.push(
                line.category
                    .or_else(|| above.map(|place| categories[place]))
                    .unwrap_or_default(),
            );
            path.push(place);
        }
        let labels = lines
            .into_iter()
            .enumerate()
            .map(|(place, line)| Label {
                name: line.name,
                alias: line.alias,
                category: categories[place],
                parents: ancestors(&direct, place),
                classes: line.classes,
            })
            .collect();
        Self { labels, places }
    }

    pub(crate) fn labels(&self) -> &[Label] {
        &self.labels
    }

    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.places.get(name).copied()
    }

    /// The likelihood of every label, in order, from that of every class.
    pub(crate) fn evidence(&self, classes: &[f32]) -> Vec<f32> {
        let mut evidence = vec![0.0; self.labels.len()];
        for (place, label) in self.labels.iter().enumerate() {
            let own: f32 = label
                .classes
                .iter()
                .filter_map(|class| classes.get(*class))
                .sum();
            if own > 0.0 {
                evidence[place] += own;
                for parent in &label.parents {
                    evidence[*parent] += own;
                }
            }
        }
        evidence
    }
}

/// Every ancestor once, nearest first.
fn ancestors(direct: &[Vec<usize>], place: usize) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    let mut next = direct[place].clone();
    while !next.is_empty() {
        next.retain(|parent| !found.contains(parent));
        found.extend(&next);
        next = next
            .iter()
            .flat_map(|parent| direct[*parent].iter().copied())
            .collect();
        next.dedup();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{CLASSES, Line, taxonomy};

    fn parents(name: &str) -> Vec<&'static str> {
        let taxonomy = taxonomy();
        let place = taxonomy.place(name).expect(name);
        let parents = &taxonomy.labels()[place].parents;
        parents
            .iter()
            .map(|parent| taxonomy.labels()[*parent].name)
            .collect()
    }

    #[test]
    fn every_class_has_one_label() {
        let mut seen = vec![Vec::new(); CLASSES];
        for label in taxonomy().labels() {
            for class in &label.classes {
                seen[*class].push(label.name);
            }
        }
        for (class, labels) in seen.iter().enumerate() {
            assert_eq!(labels.len(), 1, "class {class}: {labels:?}");
        }
    }

    #[test]
    fn names_are_unique_and_parents_exist() {
        let taxonomy = taxonomy();
        assert_eq!(taxonomy.places.len(), taxonomy.labels.len());
        for text in include_str!("taxonomy.txt")
            .lines()
            .filter(|line| !line.starts_with('#'))
        {
            for other in Line::parse(text).others {
                assert!(taxonomy.place(other).is_some(), "{other} in {text}");
            }
        }
        for (place, label) in taxonomy.labels.iter().enumerate() {
            assert!(!label.category.is_empty(), "{}", label.name);
            assert!(!label.parents.contains(&place), "{}", label.name);
        }
    }

    #[test]
    fn parents_are_all_ancestors() {
        assert_eq!(parents("Sports Car"), ["Car", "Vehicle"]);
        assert_eq!(parents("Face"), ["Head", "Person"]);
        assert_eq!(
            parents("Golden Retriever"),
            ["Retriever", "Dog", "Canine", "Pet", "Mammal", "Animal"]
        );
    }

    #[test]
    fn evidence_adds_up() {
        let taxonomy = taxonomy();
        let mut classes = vec![0.0; CLASSES];
        (classes[207], classes[281]) = (0.5, 0.25);
        let evidence = taxonomy.evidence(&classes);
        for (name, expected) in [
            ("Golden Retriever", 0.5),
            ("Dog", 0.5),
            ("Cat", 0.25),
            ("Pet", 0.75),
            ("Animal", 0.75),
            ("Vehicle", 0.0),
        ] {
            let found = evidence[taxonomy.place(name).expect(name)];
            assert!((found - expected).abs() < 1e-6, "{name}: {found}");
        }
    }
}
