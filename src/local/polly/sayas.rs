//! `say-as`: text of a kind, written out as it is to be read. What the engine reads by itself as
//! it should (whole numbers, most dates and times) is left to it.

use crate::units::{unit, unit_word};
use crate::voices::Tongue;

/// Kinds of text, as the service names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SayAs {
    Characters,
    Digits,
    Cardinal,
    Ordinal,
    Fraction,
    Unit,
    Date(Order),
    Time,
    Address,
    Expletive,
    Telephone,
}

/// Which parts a date has, in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Order(&'static str);

const ORDERS: [&str; 10] = ["mdy", "dmy", "ymd", "md", "dm", "ym", "my", "d", "m", "y"];

impl SayAs {
    /// The kind of this name; dates may say in which order they are.
    pub(crate) fn find(name: &str, format: Option<&str>) -> Option<Self> {
        Some(match name {
            "characters" | "spell-out" => Self::Characters,
            "digits" => Self::Digits,
            "cardinal" | "number" => Self::Cardinal,
            "ordinal" => Self::Ordinal,
            "fraction" => Self::Fraction,
            "unit" => Self::Unit,
            "date" => {
                let order = match format {
                    None => "",
                    Some("yyyymmdd") => "ymd",
                    Some(format) => ORDERS.iter().find(|order| **order == format)?,
                };
                Self::Date(Order(order))
            }
            "time" => Self::Time,
            "address" => Self::Address,
            "expletive" => Self::Expletive,
            "telephone" => Self::Telephone,
            _ => return None,
        })
    }

    /// The text as it is read. What is not of the kind is read as it is.
    pub(crate) fn expand(self, text: &str, tongue: Tongue) -> String {
        let text = text.trim();
        let expanded = match self {
            Self::Characters => Some(spelled(text, char::is_alphanumeric)),
            Self::Digits => Some(spelled(text, |letter| letter.is_ascii_digit())),
            Self::Telephone => Some(telephone(text)),
            Self::Ordinal => ordinal(text, tongue),
            Self::Fraction => fraction(text, tongue),
            Self::Unit => unit(text, tongue),
            Self::Date(order) => date(text, order, tongue),
            Self::Time => duration(text, tongue),
            Self::Cardinal | Self::Address | Self::Expletive => None,
        };
        expanded.unwrap_or_else(|| text.to_owned())
    }
}

fn spelled(text: &str, keep: fn(char) -> bool) -> String {
    text.chars()
        .filter(|letter| keep(*letter))
        .flat_map(|letter| letter.to_uppercase().chain(", ".chars()))
        .collect()
}

/// Digit by digit, with a pause where the digits are apart.
fn telephone(text: &str) -> String {
    text.split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|group| !group.is_empty())
        .map(|group| {
            let digits: Vec<String> = group.chars().map(String::from).collect();
            digits.join(" ")
        })
        .collect::<Vec<_>>()
        .join(", ")
}

/// The languages' tables are in this order.
pub(crate) fn column(tongue: Tongue) -> usize {
    match tongue {
        Tongue::AmericanEnglish | Tongue::BritishEnglish => 0,
        Tongue::German => 1,
        Tongue::Spanish => 2,
        Tongue::French => 3,
        Tongue::Italian => 4,
    }
}

const ORDINALS: [&str; 5] = [
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth \
     fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    "erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte \
     dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste",
    "primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo",
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième \
     onzième douzième treizième quatorzième quinzième seizième",
    "primo secondo terzo quarto quinto sesto settimo ottavo nono decimo undicesimo dodicesimo",
];

fn ordinal(text: &str, tongue: Tongue) -> Option<String> {
    let number: usize = text.trim_end_matches('.').parse().ok()?;
    let words = ORDINALS[column(tongue)];
    let word = number
        .checked_sub(1)
        .and_then(|index| words.split_ascii_whitespace().nth(index));
    if let Some(word) = word {
        return Some(word.to_owned());
    }
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    match tongue {
        Tongue::AmericanEnglish | Tongue::BritishEnglish => Some(format!("{number}{ending}")),
        _ => None,
    }
}

fn fraction(text: &str, tongue: Tongue) -> Option<String> {
    if let Some((whole, rest)) = text.split_once(['+', ' ']) {
        let and = ["and", "und", "y", "et", "e"][column(tongue)];
        let rest = fraction(rest.trim(), tongue)?;
        return Some(format!("{} {and} {rest}", whole.trim()));
    }
    let (above, below) = text.split_once('/')?;
    let (above, below): (u64, usize) = (above.trim().parse().ok()?, below.trim().parse().ok()?);
    if !matches!(tongue, Tongue::AmericanEnglish | Tongue::BritishEnglish) {
        let over = ["over", "durch", "sobre", "sur", "su"][column(tongue)];
        return Some(format!("{above} {over} {below}"));
    }
    let many = above != 1;
    Some(match below {
        2 => format!("{above} {}", if many { "halves" } else { "half" }),
        4 => format!("{above} {}", if many { "quarters" } else { "quarter" }),
        3 | 5..=20 => {
            let word = ORDINALS[0].split_ascii_whitespace().nth(below - 1)?;
            format!("{above} {word}{}", if many { "s" } else { "" })
        }
        _ => format!("{above} over {below}"),
    })
}

const MONTHS: [&str; 5] = [
    "January February March April May June July August September October November December",
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
];

fn date(text: &str, order: Order, tongue: Tongue) -> Option<String> {
    let mut parts: Vec<&str> = text
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    if let [whole] = parts[..]
        && whole.len() == 8
        && whole.is_ascii()
    {
        parts = vec![&whole[..4], &whole[4..6], &whole[6..]];
        // Parts that are not known are written as question marks, which are gone by now.
    }
    let order = match (order.0, parts.len()) {
        ("", 3) if parts[0].len() == 4 => "ymd",
        ("", 3) if tongue == Tongue::AmericanEnglish => "mdy",
        ("", 3) => "dmy",
        (order, count) if order.len() == count => order,
        _ => return None,
    };
    let part = |letter| order.find(letter).and_then(|at| parts.get(at)).copied();
    let month = match part('m') {
        None => None,
        Some(written) => Some(match written.parse::<usize>() {
            Ok(number) => MONTHS[column(tongue)]
                .split_ascii_whitespace()
                .nth(number.checked_sub(1)?)?,
            Err(_) => written,
        }),
    };
    let day = match part('d') {
        None => None,
        Some(written) => Some(written.parse::<usize>().ok().filter(|day| *day <= 31)?),
    };
    let english = matches!(tongue, Tongue::AmericanEnglish | Tongue::BritishEnglish);
    let day = day.map(|day| {
        let first = day == 1 && tongue != Tongue::Spanish;
        if english || first || tongue == Tongue::German {
            ordinal(&day.to_string(), tongue).unwrap_or_else(|| day.to_string())
        } else {
            day.to_string()
        }
    });
    let year = part('y').map(str::to_owned);
    let words = if english {
        [month.map(str::to_owned), day, year]
    } else {
        [day, month.map(str::to_owned), year]
    };
    Some(words.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

/// Minutes and seconds, as in `1'21"`.
fn duration(text: &str, tongue: Tongue) -> Option<String> {
    let (minutes, seconds) = text.split_once(['\'', '′'])?;
    let seconds = seconds.trim_end_matches(['"', '″', '\'']);
    let minutes: u32 = minutes.trim().parse().ok()?;
    let mut words = format!("{minutes} {}", unit_word("min", minutes == 1, tongue)?);
    if !seconds.is_empty() {
        let seconds: u32 = seconds.trim().parse().ok()?;
        let name = unit_word("s", seconds == 1, tongue)?;
        words = format!("{words} {seconds} {name}");
    }
    Some(words)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_written_out() {
        let us = Tongue::AmericanEnglish;
        for (kind, format, text, read) in [
            ("characters", None, "aWs 3", "A, W, S, 3, "),
            ("digits", None, "1-23", "1, 2, 3, "),
            ("telephone", None, "(212) 555-01", "2 1 2, 5 5 5, 0 1"),
            ("ordinal", None, "3", "third"),
            ("ordinal", None, "42", "42nd"),
            ("fraction", None, "3/20", "3 twentieths"),
            ("fraction", None, "1+1/2", "1 and 1 half"),
            ("fraction", None, "2/77", "2 over 77"),
            ("unit", None, "10ft", "10 feet"),
            ("unit", None, "1 kg", "1 kilogram"),
            ("unit", None, "many", "many"),
            ("date", Some("mdy"), "3/4/2024", "March fourth 2024"),
            ("date", Some("dmy"), "3-4-2024", "April third 2024"),
            ("date", None, "20240305", "March fifth 2024"),
            ("date", Some("my"), "12/2024", "December 2024"),
            ("date", Some("mdy"), "99/99/2024", "99/99/2024"),
            ("time", None, "1'21\"", "1 minute 21 seconds"),
            ("time", None, "10:30", "10:30"),
            ("cardinal", None, "12", "12"),
        ] {
            let kind = SayAs::find(kind, format).unwrap();
            assert_eq!(kind.expand(text, us), read, "{text}");
        }
        let date = SayAs::find("date", Some("dmy")).unwrap();
        assert_eq!(
            date.expand("1.2.2024", Tongue::German),
            "erste Februar 2024"
        );
        assert_eq!(
            date.expand("1/2/2024", Tongue::French),
            "premier février 2024"
        );
        assert_eq!(date.expand("1/2/2024", Tongue::Spanish), "1 febrero 2024");
        assert_eq!(SayAs::find("date", Some("xyz")), None);
        assert_eq!(SayAs::find("name", None), None);
    }
}
