//! Units of measurement, by their symbols, in the languages of the voices.

use crate::sayas::column;
use crate::voices::Tongue;

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

/// The name of a unit, for one of it or for several.
pub(crate) fn unit_word(symbol: &str, one: bool, tongue: Tongue) -> Option<&'static str> {
    let (_, names) = UNITS.iter().find(|(known, _)| *known == symbol)?;
    let (single, many) = names[column(tongue)].split_once('|')?;
    Some(if one { single } else { many })
}

/// A number with its unit, as in `10ft`, written out.
pub(crate) fn unit(text: &str, tongue: Tongue) -> Option<String> {
    let at = text.rfind(|letter: char| letter.is_ascii_digit())? + 1;
    let (number, symbol) = text.split_at(at);
    let symbol = symbol.trim().trim_end_matches('.');
    let name = unit_word(symbol, number == "1", tongue)?;
    Some(format!("{number} {name}"))
}
