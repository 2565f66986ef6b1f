//! Sounds: the engine's phones of each language and how a mouth shows them, and phonetic alphabets
//! as callers write them. No audio here.

use icu_normalizer::DecomposingNormalizerBorrowed;

use crate::voices::Tongue;

/// Longest pronunciation of one word that the engine takes, in letters.
const LONGEST: usize = 120;
/// The viseme of a closed, silent mouth.
pub(crate) const SILENCE: &str = "sil";

/// Alphabets of pronunciations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Alphabet {
    Ipa,
    XSampa,
}

impl Alphabet {
    pub(crate) fn find(name: &str) -> Option<Self> {
        match name {
            "ipa" => Some(Self::Ipa),
            "x-sampa" => Some(Self::XSampa),
            _ => None,
        }
    }
}

/// What a phone of the engine is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phone {
    Pause,
    /// The silence before a stop is heard; it shows like the stop.
    Closure,
    /// A sound, by its viseme.
    Sound(&'static str),
    /// Nothing that shows.
    Hidden,
}

/// The engine's phones of a language.
struct Inventory {
    pause: u8,
    closures: [u8; 2],
    visemes: &'static [(&'static str, &'static [u8])],
    /// Symbols of X-SAMPA that the language has, each with the engine's where that differs.
    symbols: &'static str,
}

static EN_US: Inventory = Inventory {
    pause: 87,
    closures: [88, 89],
    visemes: &[
        ("p", &[41, 56, 69, 72, 82]),
        ("t", &[57, 70, 76, 83, 95, 96]),
        ("l", &[37, 68]),
        ("S", &[48, 53, 58, 77]),
        ("T", &[42, 49]),
        ("f", &[62, 79]),
        ("k", &[45, 63, 64, 67, 84]),
        ("r", &[74]),
        ("s", &[75, 81]),
        ("i", &[43, 65, 66, 97]),
        ("u", &[50, 78, 80]),
        ("@", &[39, 91]),
        ("a", &[40, 54, 55, 73]),
        ("e", &[92]),
        ("E", &[52, 90, 98]),
        ("o", &[71]),
        ("O", &[47, 93, 94]),
    ],
    symbols: "p b t d k g m n N f v T D s z S Z h w j l r\\ tS=t_S dZ=d_Z 4=t \
              I E { @ V U i=i: i: u=u: u: A=A: A: Q=A: O=O: O: 3`=3: 3=3: 3: @` \
              eI=e_I aI=a_I OI=O_I aU=a_U oU=@_U @U=@_U",
};

static EN_GB: Inventory = Inventory {
    pause: 92,
    closures: [94, 95],
    visemes: &[
        ("p", &[55, 68, 71, 87]),
        ("t", &[37, 56, 67, 69, 75, 88]),
        ("S", &[47, 52, 57, 76]),
        ("T", &[41, 48]),
        ("f", &[61, 78]),
        ("k", &[44, 62, 63, 66, 89]),
        ("r", &[73]),
        ("s", &[74, 80]),
        ("i", &[42, 43, 64, 65]),
        ("u", &[49, 50, 77, 79]),
        ("@", &[38, 70, 93]),
        ("a", &[40, 53, 54, 72]),
        ("e", &[60]),
        ("E", &[36, 51, 58, 59]),
        ("O", &[39, 45, 46]),
    ],
    symbols: "p b t d k g m n N f v T D s z S Z h w j l r\\ tS=t_S dZ=d_Z \
              I E e=E { @ V U Q i=i: i: u=u: u: A=A: A: O=O: O: 3=3: 3: \
              eI=e_I aI=a_I OI=O_I aU=a_U @U=@_U oU=@_U I@=I_@ E@=e_@ e@=e_@ U@=U_@",
};

static DE_DE: Inventory = Inventory {
    pause: 104,
    closures: [99, 100],
    visemes: &[
        ("p", &[41, 64, 77, 81, 82, 101]),
        ("t", &[40, 42, 65, 76, 78, 85, 102]),
        ("S", &[52, 55, 66, 86]),
        ("f", &[69, 90]),
        ("k", &[45, 49, 70, 71, 75, 83, 91, 103]),
        ("s", &[84, 87, 94]),
        ("i", &[48, 57, 72, 73, 74]),
        ("u", &[53, 54, 59, 88, 89, 92, 93]),
        ("@", &[38, 44, 56]),
        ("a", &[60, 61, 62, 63, 97]),
        ("e", &[67, 68]),
        ("E", &[46, 47]),
        ("o", &[36, 37, 79, 80]),
        ("O", &[39, 50, 51]),
    ],
    symbols: "? p b t d k g m n N f v s z S Z C x h j l R r=R pf=p_f ts=t_s tS=t_S dZ=d_Z \
              a a: e e: E E: i i: o o: O u u: U I y y: Y 2 2: 9 @ 6 OY=O_Y aI=a_I aU=a_U",
};

static ES_ES: Inventory = Inventory {
    pause: 69,
    closures: [70, 71],
    visemes: &[
        ("p", &[45, 55, 58]),
        ("B", &[36]),
        ("t", &[46, 54, 56, 59, 62]),
        ("S", &[63]),
        ("T", &[37, 42]),
        ("f", &[48]),
        ("k", &[38, 41, 49, 53, 65]),
        ("J", &[39, 40]),
        ("r", &[60]),
        ("s", &[61]),
        ("i", &[50, 51]),
        ("u", &[43, 64]),
        ("a", &[44]),
        ("e", &[47]),
        ("o", &[57]),
    ],
    symbols: "p b t d k g B D G m n N J L f T s x l r 4 j j\\=j w=u_^ tS=t_S a e i o u",
};

static FR_FR: Inventory = Inventory {
    pause: 82,
    closures: [83, 84],
    visemes: &[
        ("p", &[55, 64, 67]),
        ("t", &[56, 63, 65, 69]),
        ("S", &[51, 52]),
        ("f", &[58, 71]),
        ("k", &[47, 50, 59, 62, 87]),
        ("J", &[46]),
        ("s", &[68, 74]),
        ("i", &[60, 61]),
        ("u", &[45, 70, 72, 73]),
        ("@", &[39]),
        ("a", &[53, 78]),
        ("e", &[57]),
        ("E", &[43, 75, 76, 86]),
        ("o", &[38, 66]),
        ("O", &[40, 48, 77]),
    ],
    symbols: "p b t d k g m n N J f v s z S Z l R r=R j w H \
              i y e E 2 9 a A=a @ O o u E~ e~=E~ A~ a~=A~ O~ o~=O~ 9~",
};

static IT_IT: Inventory = Inventory {
    pause: 96,
    closures: [97, 98],
    visemes: &[
        ("p", &[51, 52, 71, 72, 77, 78]),
        ("t", &[53, 55, 69, 70, 73, 74, 83, 86]),
        ("S", &[45, 46, 54, 56, 84, 87]),
        ("f", &[61, 62, 91, 92]),
        ("k", &[42, 63, 64, 67, 68]),
        ("J", &[38, 39, 40, 41]),
        ("r", &[79, 80]),
        ("s", &[57, 58, 81, 82, 85, 88, 93]),
        ("i", &[47, 65, 66]),
        ("u", &[48, 89, 90]),
        ("a", &[49, 50]),
        ("e", &[59, 60]),
        ("E", &[36, 37]),
        ("o", &[75, 76]),
        ("O", &[43, 44]),
    ],
    symbols: "p b t d k g m n N J L f v s z S l r 4 j=i_^ w=u_^ ts=t_s dz=d_z tS=t_S dZ=d_Z \
              pp=p: tt=t: ss=s: ll=l: nn=n: a a: e e: E E: i i: o o: O=O: O: u u:",
};

fn inventory(tongue: Tongue) -> &'static Inventory {
    match tongue {
        Tongue::AmericanEnglish => &EN_US,
        Tongue::BritishEnglish => &EN_GB,
        Tongue::German => &DE_DE,
        Tongue::Spanish => &ES_ES,
        Tongue::French => &FR_FR,
        Tongue::Italian => &IT_IT,
    }
}

/// What a phone of the engine is in a language.
pub(crate) fn phone(tongue: Tongue, id: u8) -> Phone {
    let inventory = inventory(tongue);
    if id == inventory.pause {
        return Phone::Pause;
    }
    if inventory.closures.contains(&id) {
        return Phone::Closure;
    }
    inventory
        .visemes
        .iter()
        .find(|(_, ids)| ids.contains(&id))
        .map_or(Phone::Hidden, |(viseme, _)| Phone::Sound(viseme))
}

/// A pronunciation in the engine's X-SAMPA, its words apart by spaces; `None` when the language
/// has no such sounds.
pub(crate) fn read(alphabet: Alphabet, text: &str, tongue: Tongue) -> Option<String> {
    let words: Option<Vec<String>> = text
        .split_whitespace()
        .map(|word| match alphabet {
            Alphabet::Ipa => symbols(&ipa(word)?, tongue),
            Alphabet::XSampa => symbols(word, tongue),
        })
        .collect();
    words
        .filter(|words| !words.is_empty())
        .map(|words| words.join(" "))
}

/// English words that are written alike and told apart by their role, in the engine's X-SAMPA:
/// as a verb, in the past, and as anything else.
const HETERONYMS: [(&str, &str, &str, &str); 14] = [
    ("read", "r\\i:d", "r\\Ed", "r\\i:d"),
    ("record", "r\\I\"kO:d", "r\\I\"kO:d", "\"r\\Ek@d"),
    ("present", "pr\\I\"zEnt", "pr\\I\"zEnt", "\"pr\\Ez@nt"),
    ("object", "@b\"d_ZEkt", "@b\"d_ZEkt", "\"A:bd_ZIkt"),
    ("subject", "s@b\"d_ZEkt", "s@b\"d_ZEkt", "\"sVbd_ZIkt"),
    ("produce", "pr\\@\"du:s", "pr\\@\"du:s", "\"pr\\@_Udu:s"),
    (
        "project",
        "pr\\@\"d_ZEkt",
        "pr\\@\"d_ZEkt",
        "\"pr\\A:d_ZEkt",
    ),
    ("refuse", "r\\I\"fju:z", "r\\I\"fju:z", "\"r\\Efju:s"),
    ("conduct", "k@n\"dVkt", "k@n\"dVkt", "\"kA:ndVkt"),
    ("conflict", "k@n\"flIkt", "k@n\"flIkt", "\"kA:nflIkt"),
    ("contract", "k@n\"tr\\{kt", "k@n\"tr\\{kt", "\"kA:ntr\\{kt"),
    ("permit", "p@\"mIt", "p@\"mIt", "\"p3:mIt"),
    ("use", "ju:z", "ju:z", "ju:s"),
    ("close", "kl@_Uz", "kl@_Uz", "kl@_Us"),
];

/// How a word is said in a role, where the role changes it.
pub(crate) fn in_role(word: &str, role: &str, tongue: Tongue) -> Option<&'static str> {
    if !matches!(tongue, Tongue::AmericanEnglish | Tongue::BritishEnglish) {
        return None;
    }
    let (_, verb, past, other) = HETERONYMS
        .iter()
        .find(|(written, ..)| written.eq_ignore_ascii_case(word))?;
    match role.strip_prefix("amazon:")? {
        "VB" => Some(verb),
        "VBD" => Some(past),
        "NN" | "JJ" | "DT" | "IN" | "DEFAULT" => Some(other),
        _ => None,
    }
}

/// One word, symbol by symbol, the longest that fits first.
fn symbols(word: &str, tongue: Tongue) -> Option<String> {
    let known = inventory(tongue).symbols;
    let mut rest = word;
    let mut out = String::new();
    let mut sounds = 0;
    while let Some(letter) = rest.chars().next() {
        if let '"' | '%' = letter {
            out.push(letter);
            rest = &rest[1..];
            continue;
        }
        if let '.' | '-' | '\'' = letter {
            rest = &rest[1..];
            continue;
        }
        let (symbol, engine) = known
            .split_ascii_whitespace()
            .map(|entry| entry.split_once('=').unwrap_or((entry, entry)))
            .filter(|(symbol, _)| rest.starts_with(symbol))
            .max_by_key(|(symbol, _)| symbol.len())?;
        out.push_str(engine);
        sounds += 1;
        rest = &rest[symbol.len()..];
    }
    (sounds > 0 && out.len() <= LONGEST).then_some(out)
}

/// One word of IPA as X-SAMPA.
fn ipa(word: &str) -> Option<String> {
    let parts = DecomposingNormalizerBorrowed::new_nfd().normalize(word);
    let mut letters = parts.chars().peekable();
    let mut out = String::new();
    while let Some(letter) = letters.next() {
        out.push_str(match letter {
            'c' if letters.next_if_eq(&'\u{327}').is_some() => "C",
            'ɑ' => "A",
            'æ' => "{",
            'ɐ' => "6",
            'ɒ' => "Q",
            'ɔ' => "O",
            'ə' => "@",
            'ɚ' => "@`",
            'ɛ' => "E",
            'ɜ' => "3",
            'ɝ' => "3`",
            'ɪ' => "I",
            'ʊ' => "U",
            'ʌ' => "V",
            'ʏ' => "Y",
            'ø' => "2",
            'œ' => "9",
            'ʃ' => "S",
            'ʒ' => "Z",
            'θ' => "T",
            'ð' => "D",
            'ŋ' => "N",
            'ɲ' => "J",
            'ʎ' => "L",
            'ɾ' => "4",
            'ɹ' => "r\\",
            'ʁ' | 'ʀ' => "R",
            'ɡ' => "g",
            'ɣ' => "G",
            'β' => "B",
            'ʔ' => "?",
            'ɥ' => "H",
            'ʝ' => "j\\",
            'ɫ' => "l",
            'ɱ' => "m",
            'ː' => ":",
            'ˈ' | '\'' => "\"",
            'ˌ' => "%",
            '\u{303}' => "~",
            'ʦ' => "ts",
            'ʣ' => "dz",
            'ʧ' => "tS",
            'ʤ' => "dZ",
            // Ties and marks of syllables change no sound that the engine tells apart.
            '\u{361}' | '\u{35c}' | '\u{32f}' | '\u{329}' | '.' | '‿' => "",
            'a'..='z' => {
                out.push(letter);
                continue;
            }
            _ => return None,
        });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_alphabets_say_the_same() {
        let us = Tongue::AmericanEnglish;
        for (ipa, sampa, engine) in [
            ("pɪˈkɑːn", "pI\"kA:n", "pI\"kA:n"),
            ("ˈt͡ʃɪkɪn", "\"tSIkIn", "\"t_SIkIn"),
            ("həˈloʊ wɝld", "h@\"loU w3`ld", "h@\"l@_U w3:ld"),
            ("ɹɛd", "r\\Ed", "r\\Ed"),
        ] {
            assert_eq!(
                read(Alphabet::Ipa, ipa, us).as_deref(),
                Some(engine),
                "{ipa}"
            );
            assert_eq!(
                read(Alphabet::XSampa, sampa, us).as_deref(),
                Some(engine),
                "{sampa}"
            );
        }
        let french = read(Alphabet::Ipa, "bɔ̃ʒuʁ", Tongue::French);
        assert_eq!(french.as_deref(), Some("bO~ZuR"));
        let german = read(Alphabet::Ipa, "ɪç", Tongue::German);
        assert_eq!(german.as_deref(), Some("IC"));
    }

    #[test]
    fn sounds_of_other_languages_are_refused() {
        let us = Tongue::AmericanEnglish;
        for wrong in ["", "  ", "2", "R", "<", "p&b", "!", "\"", "é"] {
            assert_eq!(read(Alphabet::XSampa, wrong, us), None, "{wrong}");
        }
        assert_eq!(read(Alphabet::Ipa, "漢", us), None);
        assert_eq!(read(Alphabet::XSampa, &"pA".repeat(100), us), None);
    }
}
