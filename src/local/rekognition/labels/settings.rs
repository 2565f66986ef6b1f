//! What a `DetectLabels` request asks for: features, thresholds, filters.

use serde_json::{Map, Value};

use crate::error::{Result, ServiceError};
use crate::request::{self, Checks, lower_first};

const FEATURES: [&str; 2] = ["GENERAL_LABELS", "IMAGE_PROPERTIES"];
const FILTER_PATTERN: &str = "[A-Za-z0-9àâèçñó'-_(). ]*";
const MOST_FILTERS: usize = 100;
const LONGEST_FILTER: usize = 50;
const MOST_LABELS: usize = 1000;
const MOST_COLORS: f64 = 20.0;

/// The request's wishes, checked.
#[derive(Debug)]
#[allow(clippy::struct_excessive_bools)] // Two features, each wanted or not, set up or not.
pub(crate) struct Settings {
    pub(crate) general_labels: bool,
    pub(crate) image_properties: bool,
    pub(crate) min_confidence: f64,
    pub(crate) max_labels: usize,
    pub(crate) max_colors: usize,
    filters: Filters,
    /// Whether something was set that only one of the features uses.
    sets_labels: bool,
    sets_properties: bool,
}

/// Names that labels and their categories must or must not have.
#[derive(Debug, Default)]
struct Filters {
    labels: Vec<String>,
    not_labels: Vec<String>,
    categories: Vec<String>,
    not_categories: Vec<String>,
}

impl Settings {
    /// Read all members but the image.
    pub(crate) fn read(params: &Map<String, Value>, checks: &mut Checks) -> Result<Self> {
        let features = request::strings(params, "Features")?.unwrap_or_default();
        checks.enumeration(&features, "features", &FEATURES);
        if features.len() > FEATURES.len() {
            checks.fault(
                &format!("[{}]", features.join(", ")),
                "features",
                "Member must have length less than or equal to 2",
            );
        }
        let max_labels = request::number(params, "MaxLabels")?;
        at_least_zero(max_labels, "maxLabels", checks);
        let min_confidence = request::number(params, "MinConfidence")?;
        at_least_zero(min_confidence, "minConfidence", checks);
        at_most(min_confidence, 100.0, "minConfidence", checks);

        let settings = request::structure(params, "Settings")?;
        let part = |name| settings.map_or(Ok(None), |settings| request::structure(settings, name));
        let (general, properties) = (part("GeneralLabels")?, part("ImageProperties")?);
        let filters = general.map_or(Ok(Filters::default()), |part| Filters::read(part, checks))?;
        let max_colors =
            properties.map_or(Ok(None), |part| request::number(part, "MaxDominantColors"))?;
        let path = "settings.imageProperties.maxDominantColors";
        at_least_zero(max_colors, path, checks);
        at_most(max_colors, MOST_COLORS, path, checks);

        Ok(Self {
            general_labels: features.is_empty() || features.contains(&FEATURES[0]),
            image_properties: features.contains(&FEATURES[1]),
            min_confidence: min_confidence.unwrap_or(55.0),
            max_labels: max_labels
                .map_or(MOST_LABELS, |most| most as usize)
                .min(MOST_LABELS),
            max_colors: max_colors.unwrap_or(10.0) as usize,
            filters,
            sets_labels: general.is_some() || max_labels.is_some() || min_confidence.is_some(),
            sets_properties: properties.is_some(),
        })
    }

    /// Refuses settings of a feature that is not asked for.
    pub(crate) fn check_features(&self) -> Result<()> {
        let unused = (self.sets_labels && !self.general_labels)
            || (self.sets_properties && !self.image_properties);
        if unused {
            Err(ServiceError::parameter())
        } else {
            Ok(())
        }
    }

    /// Whether a label passes the filters.
    pub(crate) fn wants(&self, name: &str, category: &str) -> bool {
        let filters = &self.filters;
        let has = |list: &[String], text: &str| list.iter().any(|item| item == text);
        let all = filters.labels.is_empty() && filters.categories.is_empty();
        (all || has(&filters.labels, name) || has(&filters.categories, category))
            && !has(&filters.not_labels, name)
            && !has(&filters.not_categories, category)
    }
}

impl Filters {
    fn read(part: &Map<String, Value>, checks: &mut Checks) -> Result<Self> {
        let mut list = |name: &str| -> Result<Vec<String>> {
            let items = request::strings(part, name)?.unwrap_or_default();
            let path = format!("settings.generalLabels.{}", lower_first(name));
            let fits =
                |item: &&str| item.chars().count() <= LONGEST_FILTER && item.chars().all(allowed);
            if items.len() > MOST_FILTERS {
                let shown = format!("[{}]", items.join(", "));
                let constraint = "Member must have length less than or equal to 100";
                checks.fault(&shown, &path, constraint);
            } else if !items.iter().all(fits) {
                let constraint = format!(
                    "Member must satisfy constraint: [Member must have length less than or equal \
                     to 50, Member must have length greater than or equal to 0, Member must \
                     satisfy regular expression pattern: {FILTER_PATTERN}]"
                );
                checks.fault(&format!("[{}]", items.join(", ")), &path, &constraint);
            }
            Ok(items.into_iter().map(str::to_owned).collect())
        };
        Ok(Self {
            labels: list("LabelInclusionFilters")?,
            not_labels: list("LabelExclusionFilters")?,
            categories: list("LabelCategoryInclusionFilters")?,
            not_categories: list("LabelCategoryExclusionFilters")?,
        })
    }
}

/// The characters of `FILTER_PATTERN`, in which the hyphen makes a range.
fn allowed(character: char) -> bool {
    matches!(character, '\''..='_' | 'a'..='z' | ' ' | 'à' | 'â' | 'è' | 'ç' | 'ñ' | 'ó')
}

fn at_least_zero(value: Option<f64>, path: &str, checks: &mut Checks) {
    if let Some(value) = value.filter(|value| *value < 0.0) {
        let constraint = "Member must have value greater than or equal to 0";
        checks.fault(&value.to_string(), path, constraint);
    }
}

fn at_most(value: Option<f64>, most: f64, path: &str, checks: &mut Checks) {
    if let Some(value) = value.filter(|value| *value > most) {
        let constraint = format!("Member must have value less than or equal to {most}");
        checks.fault(&value.to_string(), path, &constraint);
    }
}
