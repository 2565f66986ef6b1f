//! `say-as`: text of a kind, written out as it is to be read. What the engine reads by itself as
//! it should (whole numbers, most dates and times) is left to it.

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
fn column(tongue: Tongue) -> usize {
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

/// Units, each one and many, in the languages' order.
const UNITS: [(&str, [&str; 5]); 22] = [
    (
        "km",
        [
            "kilometer|kilometers",
            "Kilometer|Kilometer",
            "kilómetro|kilómetros",
            "kilomètre|kilomètres",
            "chilometro|chilometri",
        ],
    ),
    (
        "m",
        [
            "meter|meters",
            "Meter|Meter",
            "metro|metros",
            "mètre|mètres",
            "metro|metri",
        ],
    ),
    (
        "cm",
        [
            "centimeter|centimeters",
            "Zentimeter|Zentimeter",
            "centímetro|centímetros",
            "centimètre|centimètres",
            "centimetro|centimetri",
        ],
    ),
    (
        "mm",
        [
            "millimeter|millimeters",
            "Millimeter|Millimeter",
            "milímetro|milímetros",
            "millimètre|millimètres",
            "millimetro|millimetri",
        ],
    ),
    (
        "kg",
        [
            "kilogram|kilograms",
            "Kilogramm|Kilogramm",
            "kilogramo|kilogramos",
            "kilogramme|kilogrammes",
            "chilogrammo|chilogrammi",
        ],
    ),
    (
        "g",
        [
            "gram|grams",
            "Gramm|Gramm",
            "gramo|gramos",
            "gramme|grammes",
            "grammo|grammi",
        ],
    ),
    (
        "mg",
        [
            "milligram|milligrams",
            "Milligramm|Milligramm",
            "miligramo|miligramos",
            "milligramme|milligrammes",
            "milligrammo|milligrammi",
        ],
    ),
    (
        "l",
        [
            "liter|liters",
            "Liter|Liter",
            "litro|litros",
            "litre|litres",
            "litro|litri",
        ],
    ),
    (
        "ml",
        [
            "milliliter|milliliters",
            "Milliliter|Milliliter",
            "mililitro|mililitros",
            "millilitre|millilitres",
            "millilitro|millilitri",
        ],
    ),
    (
        "s",
        [
            "second|seconds",
            "Sekunde|Sekunden",
            "segundo|segundos",
            "seconde|secondes",
            "secondo|secondi",
        ],
    ),
    (
        "min",
        [
            "minute|minutes",
            "Minute|Minuten",
            "minuto|minutos",
            "minute|minutes",
            "minuto|minuti",
        ],
    ),
    (
        "h",
        [
            "hour|hours",
            "Stunde|Stunden",
            "hora|horas",
            "heure|heures",
            "ora|ore",
        ],
    ),
    (
        "ft",
        [
            "foot|feet",
            "Fuß|Fuß",
            "pie|pies",
            "pied|pieds",
            "piede|piedi",
        ],
    ),
    (
        "in",
        [
            "inch|inches",
            "Zoll|Zoll",
            "pulgada|pulgadas",
            "pouce|pouces",
            "pollice|pollici",
        ],
    ),
    (
        "mi",
        [
            "mile|miles",
            "Meile|Meilen",
            "milla|millas",
            "mille|milles",
            "miglio|miglia",
        ],
    ),
    (
        "yd",
        [
            "yard|yards",
            "Yard|Yards",
            "yarda|yardas",
            "yard|yards",
            "iarda|iarde",
        ],
    ),
    (
        "lb",
        [
            "pound|pounds",
            "Pfund|Pfund",
            "libra|libras",
            "livre|livres",
            "libbra|libbre",
        ],
    ),
    (
        "oz",
        [
            "ounce|ounces",
            "Unze|Unzen",
            "onza|onzas",
            "once|onces",
            "oncia|once",
        ],
    ),
    (
        "mph",
        [
            "mile per hour|miles per hour",
            "Meile pro Stunde|Meilen pro Stunde",
            "milla por hora|millas por hora",
            "mille à l'heure|milles à l'heure",
            "miglio all'ora|miglia all'ora",
        ],
    ),
    (
        "km/h",
        [
            "kilometer per hour|kilometers per hour",
            "Kilometer pro Stunde|Kilometer pro Stunde",
            "kilómetro por hora|kilómetros por hora",
            "kilomètre à l'heure|kilomètres à l'heure",
            "chilometro all'ora|chilometri all'ora",
        ],
    ),
    (
        "°C",
        [
            "degree Celsius|degrees Celsius",
            "Grad Celsius|Grad Celsius",
            "grado Celsius|grados Celsius",
            "degré Celsius|degrés Celsius",
            "grado Celsius|gradi Celsius",
        ],
    ),
    (
        "°F",
        [
            "degree Fahrenheit|degrees Fahrenheit",
            "Grad Fahrenheit|Grad Fahrenheit",
            "grado Fahrenheit|grados Fahrenheit",
            "degré Fahrenheit|degrés Fahrenheit",
            "grado Fahrenheit|gradi Fahrenheit",
        ],
    ),
];

fn unit_word(symbol: &str, one: bool, tongue: Tongue) -> Option<&'static str> {
    let (_, names) = UNITS.iter().find(|(known, _)| *known == symbol)?;
    let (single, many) = names[column(tongue)].split_once('|')?;
    Some(if one { single } else { many })
}

fn unit(text: &str, tongue: Tongue) -> Option<String> {
    let at = text.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let (number, symbol) = text.split_at(at);
    let symbol = symbol.trim().trim_end_matches('.');
    let name = unit_word(symbol, number == "1", tongue)?;
    Some(format!("{number} {name}"))
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
