//! Which voices there are, how they sound, and `DescribeVoices`. No synthesis here.

use serde_json::{Map, Value, json};

use crate::error::{Result, ServiceError};
use crate::lingware::{self, Lingware};
use crate::validate::Constraints;

/// Engines of the API. All of them are spoken for by the one engine that is here.
pub(crate) const ENGINES: [&str; 4] = ["standard", "neural", "long-form", "generative"];
/// The engine that speaks where a request names none.
pub(crate) const DEFAULT_ENGINE: &str = "standard";

/// Language codes of the API, with or without a local voice.
pub(crate) const LANGUAGE_CODES: [&str; 42] = [
    "arb",
    "cmn-CN",
    "cy-GB",
    "da-DK",
    "de-DE",
    "en-AU",
    "en-GB",
    "en-GB-WLS",
    "en-IN",
    "en-US",
    "es-ES",
    "es-MX",
    "es-US",
    "fr-CA",
    "fr-FR",
    "is-IS",
    "it-IT",
    "ja-JP",
    "hi-IN",
    "ko-KR",
    "nb-NO",
    "nl-NL",
    "pl-PL",
    "pt-BR",
    "pt-PT",
    "ro-RO",
    "ru-RU",
    "sv-SE",
    "tr-TR",
    "en-NZ",
    "en-ZA",
    "ca-ES",
    "de-AT",
    "yue-CN",
    "ar-AE",
    "fi-FI",
    "en-IE",
    "nl-BE",
    "fr-BE",
    "cs-CZ",
    "de-CH",
    "en-SG",
];

/// A language as the speech engine knows it; it decides how symbols are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tongue {
    AmericanEnglish,
    BritishEnglish,
    German,
    Spanish,
    French,
    Italian,
}

impl Tongue {
    /// The tongue that speaks a language of the API, if there is one.
    pub(crate) fn of(code: &str) -> Option<Self> {
        Some(match code {
            "en-US" => Self::AmericanEnglish,
            "en-GB" | "en-GB-WLS" | "en-AU" | "en-IN" | "en-NZ" | "en-ZA" | "en-IE" | "en-SG" => {
                Self::BritishEnglish
            }
            "de-DE" | "de-AT" | "de-CH" => Self::German,
            "es-ES" | "es-MX" | "es-US" => Self::Spanish,
            "fr-FR" | "fr-CA" | "fr-BE" => Self::French,
            "it-IT" => Self::Italian,
            _ => return None,
        })
    }

    pub(crate) fn lingware(self) -> &'static Lingware {
        match self {
            Self::AmericanEnglish => &lingware::EN_US,
            Self::BritishEnglish => &lingware::EN_GB,
            Self::German => &lingware::DE_DE,
            Self::Spanish => &lingware::ES_ES,
            Self::French => &lingware::FR_FR,
            Self::Italian => &lingware::IT_IT,
        }
    }
}

/// How a voice differs from the one speaker that the engine has for its language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Timbre {
    /// Factor on formants: below 1 a longer vocal tract, above 1 a shorter. The engine's speakers
    /// are hard to understand much above 1 (measured with a recogniser), easy down to 0.85.
    pub(crate) formants: f32,
    /// Factor on the fundamental frequency.
    pub(crate) pitch: f32,
    /// Factor on the speaking rate.
    pub(crate) rate: f32,
    /// Spectral tilt, -1 (dark) to 1 (bright).
    pub(crate) tilt: f32,
}

/// A voice of Polly that can be spoken locally.
#[derive(Debug)]
pub(crate) struct Voice {
    pub(crate) id: &'static str,
    name: &'static str,
    gender: &'static str,
    pub(crate) language_code: &'static str,
    language_name: &'static str,
    pub(crate) tongue: Tongue,
    pub(crate) timbre: Timbre,
}

const FEMALE: &str = "Female";
const MALE: &str = "Male";

macro_rules! voice {
    ($id:literal $(= $name:literal)?, $gender:ident, $code:literal, $language:literal, $tongue:ident,
     $formants:literal, $pitch:literal, $rate:literal, $tilt:literal) => {
        Voice {
            id: $id,
            name: voice!(@name $id $($name)?),
            gender: $gender,
            language_code: $code,
            language_name: $language,
            tongue: Tongue::$tongue,
            timbre: Timbre { formants: $formants, pitch: $pitch, rate: $rate, tilt: $tilt },
        }
    };
    (@name $id:literal) => { $id };
    (@name $id:literal $name:literal) => { $name };
}

/// The local voices, by language. Facts are Polly's; a voice of the service is here only if the
/// engine speaks its language. Accents without data of their own use the nearest: en-AU, en-IN
/// and en-GB-WLS the British, es-MX and es-US the Castilian, fr-CA the French.
#[rustfmt::skip]
pub(crate) static VOICES: [Voice; 32] = [
    voice!("Joanna", FEMALE, "en-US", "US English", AmericanEnglish, 0.98, 1.04, 1.00, 0.0),
    voice!("Salli", FEMALE, "en-US", "US English", AmericanEnglish, 1.00, 1.20, 1.03, 0.2),
    voice!("Kendra", FEMALE, "en-US", "US English", AmericanEnglish, 0.94, 0.96, 0.97, -0.2),
    voice!("Kimberly", FEMALE, "en-US", "US English", AmericanEnglish, 0.97, 1.12, 0.98, 0.3),
    voice!("Ivy", FEMALE, "en-US", "US English", AmericanEnglish, 1.04, 1.50, 1.00, 0.2),
    voice!("Matthew", MALE, "en-US", "US English", AmericanEnglish, 0.86, 0.64, 0.97, 0.2),
    voice!("Joey", MALE, "en-US", "US English", AmericanEnglish, 0.89, 0.74, 1.04, 0.4),
    voice!("Justin", MALE, "en-US", "US English", AmericanEnglish, 1.02, 1.34, 1.02, 0.0),
    voice!("Amy", FEMALE, "en-GB", "British English", BritishEnglish, 0.98, 1.02, 1.00, 0.0),
    voice!("Emma", FEMALE, "en-GB", "British English", BritishEnglish, 1.00, 1.16, 0.98, 0.2),
    voice!("Brian", MALE, "en-GB", "British English", BritishEnglish, 0.86, 0.66, 0.98, 0.2),
    voice!("Nicole", FEMALE, "en-AU", "Australian English", BritishEnglish, 0.96, 1.10, 1.02, 0.1),
    voice!("Russell", MALE, "en-AU", "Australian English", BritishEnglish, 0.89, 0.72, 1.00, 0.3),
    voice!("Raveena", FEMALE, "en-IN", "Indian English", BritishEnglish, 1.01, 1.24, 1.04, 0.2),
    voice!("Geraint", MALE, "en-GB-WLS", "Welsh English", BritishEnglish, 0.85, 0.60, 0.95, 0.1),
    voice!("Marlene", FEMALE, "de-DE", "German", German, 1.00, 1.02, 1.00, 0.0),
    voice!("Vicki", FEMALE, "de-DE", "German", German, 0.97, 1.16, 1.02, 0.2),
    voice!("Hans", MALE, "de-DE", "German", German, 0.86, 0.66, 0.97, 0.2),
    voice!("Conchita", FEMALE, "es-ES", "Castilian Spanish", Spanish, 1.00, 1.00, 1.00, 0.0),
    voice!("Lucia", FEMALE, "es-ES", "Castilian Spanish", Spanish, 0.97, 1.10, 0.98, 0.2),
    voice!("Enrique", MALE, "es-ES", "Castilian Spanish", Spanish, 0.85, 0.56, 0.97, 0.2),
    voice!("Mia", FEMALE, "es-MX", "Mexican Spanish", Spanish, 0.98, 1.05, 0.96, 0.1),
    voice!("Lupe", FEMALE, "es-US", "US Spanish", Spanish, 0.95, 0.94, 1.02, 0.0),
    voice!("Penelope" = "Penélope", FEMALE, "es-US", "US Spanish", Spanish, 1.00, 1.15, 1.00, 0.1),
    voice!("Miguel", MALE, "es-US", "US Spanish", Spanish, 0.88, 0.62, 1.00, 0.3),
    voice!("Celine" = "Céline", FEMALE, "fr-FR", "French", French, 1.00, 1.00, 1.00, 0.0),
    voice!("Lea" = "Léa", FEMALE, "fr-FR", "French", French, 0.98, 1.10, 1.02, 0.2),
    voice!("Mathieu", MALE, "fr-FR", "French", French, 0.86, 0.58, 0.98, 0.2),
    voice!("Chantal", FEMALE, "fr-CA", "Canadian French", French, 0.96, 1.05, 0.97, 0.1),
    voice!("Carla", FEMALE, "it-IT", "Italian", Italian, 1.00, 1.00, 1.00, 0.0),
    voice!("Bianca", FEMALE, "it-IT", "Italian", Italian, 0.98, 1.13, 1.02, 0.2),
    voice!("Giorgio", MALE, "it-IT", "Italian", Italian, 0.86, 0.60, 0.98, 0.2),
];

/// The voice with this identifier.
pub(crate) fn find(id: &str) -> Option<&'static Voice> {
    VOICES.iter().find(|voice| voice.id == id)
}

impl Voice {
    fn describe(&self) -> Value {
        json!({
            "Gender": self.gender,
            "Id": self.id,
            "LanguageCode": self.language_code,
            "LanguageName": self.language_name,
            "Name": self.name,
            "SupportedEngines": ENGINES,
        })
    }
}

/// Answers `DescribeVoices`. `params` are the operation's members by their names.
pub fn describe_voices(params: &Map<String, Value>) -> Result<Map<String, Value>> {
    let mut constraints = Constraints::default();
    constraints.enumeration(params, "Engine", &ENGINES);
    let language_code = constraints.enumeration(params, "LanguageCode", &LANGUAGE_CODES);
    constraints.finish()?;
    // All voices fit on one page, so no token was ever given out.
    if params
        .get("NextToken")
        .is_some_and(|token| !token.is_null())
    {
        return Err(ServiceError::client(
            "InvalidNextTokenException",
            "The NextToken is invalid.",
        ));
    }
    // No local voice has a second language, so IncludeAdditionalLanguageCodes adds none.
    let voices = VOICES
        .iter()
        .filter(|voice| language_code.is_none_or(|code| code == voice.language_code))
        .map(Voice::describe)
        .collect();
    Ok(Map::from_iter([(
        "Voices".to_owned(),
        Value::Array(voices),
    )]))
}
