//! Speaks texts that nobody would write, in every language: for builds in which a sanitizer watches the engine's C
//! (`fuzz/README.md`). How many is the one argument.

use ferroboto_local_polly::{Lexicons, synthesize_speech};
use serde_json::{Map, Value, json};

const VOICES: [&str; 6] = ["Joanna", "Amy", "Hans", "Lucia", "Lea", "Carla"];
const WORDS: [&str; 40] = [
    "a",
    "supercalifragilisticexpialidocious",
    "Donaudampfschifffahrtsgesellschaft",
    "l'été",
    "ñandú",
    "GmbH",
    "§",
    "1/2",
    "-5e10",
    "3.14159",
    "12:34",
    "31.12.1999",
    "2024-02-30",
    "$1,234.56",
    "€9,99",
    "0",
    "007",
    "999999999999999999999999",
    "MMXXIV",
    "x²",
    "&",
    "\\",
    "\\\\",
    "'",
    "\"",
    "...",
    "?!",
    "¿",
    "(((",
    "]]",
    "http://a.b/c?d=e&f",
    "me@here.org",
    "C++",
    "№",
    "½",
    "œuvre",
    "ﬁ",
    "İ",
    "\u{0}",
    "你好🎉",
];
const MARKUP: [&str; 14] = [
    "<break time='1ms'/>",
    "<prosody rate='200%' pitch='+50%' volume='x-loud'>x y</prosody>",
    "<phoneme alphabet='ipa' ph='ˈsɛvən'>y</phoneme>",
    "<phoneme alphabet='x-sampa' ph='ma'>m</phoneme>",
    "<say-as interpret-as='digits'>0123456789</say-as>",
    "<say-as interpret-as='date' format='ymd'>20240229</say-as>",
    "<say-as interpret-as='characters'>A&amp;b\\<![CDATA[<]]></say-as>",
    "<lang xml:lang='fr-FR'>bonjour</lang>",
    "<mark name='&quot;/&gt;'/>",
    "<s>z</s>",
    "<p>q</p>",
    "<sub alias='World &lt;x&gt;'>W</sub>",
    "<emphasis level='strong'>k</emphasis>",
    "<w role='amazon:VBD'>read</w>",
];

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        // xorshift: the same texts on every machine.
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % sides.max(1) as u64).unwrap_or_default()
    }

    fn text(&mut self, ssml: bool) -> String {
        let mut text = String::new();
        for _ in 0..self.roll(40) {
            match self.roll(10) {
                0 => (0..self.roll(300)).for_each(|_| {
                    text.push(char::from(
                        b'!' + u8::try_from(self.roll(94)).unwrap_or_default(),
                    ));
                }),
                1 => text.extend((0..self.roll(30)).filter_map(|_| {
                    char::from_u32(u32::try_from(self.roll(0x11_0000)).unwrap_or_default())
                })),
                2 => text.push_str(&WORDS[self.roll(WORDS.len())].repeat(self.roll(40))),
                3 if ssml => text.push('\u{1}'),
                4 | 5 if ssml => {
                    let which = self.roll(MARKUP.len()).to_string();
                    text.extend(["\u{1}", &which, "\u{1}"]);
                }
                _ => text.push_str(WORDS[self.roll(WORDS.len())]),
            }
            text.push_str([" ", "", ", ", ". ", "\n\n", "-"][self.roll(6)]);
        }
        if !ssml {
            return text;
        }
        let plain = text
            .replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('\0', "");
        let parts = plain
            .split('\u{1}')
            .map(|part| match part.parse::<usize>() {
                Ok(index) if index < MARKUP.len() => MARKUP[index],
                _ => part,
            });
        format!("<speak>{}</speak>", parts.collect::<String>())
    }
}

fn main() {
    let count = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(1_000_usize);
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let (mut spoken, mut refused, mut bytes) = (0, 0, 0);
    for at in 0..count {
        let ssml = dice.roll(2) == 1;
        let text = dice.text(ssml);
        let marks = dice.roll(3) == 0;
        let (format, kinds) = if marks {
            ("json", json!(["word", "viseme", "sentence"]))
        } else {
            ("mulaw", Value::Null)
        };
        let params: Map<String, Value> = [
            ("OutputFormat", json!(format)),
            ("SpeechMarkTypes", kinds),
            ("Text", json!(text)),
            ("TextType", json!(if ssml { "ssml" } else { "text" })),
            ("VoiceId", json!(VOICES[at % VOICES.len()])),
        ]
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
        match synthesize_speech(&params, &Lexicons::default(), "us-east-1") {
            Ok(speech) => {
                spoken += 1;
                for chunk in speech.audio {
                    match chunk {
                        Ok(chunk) => bytes += chunk.len(),
                        Err(error) => println!("{error}: {text:?}"),
                    }
                }
            }
            Err(error) if error.status < 500 => refused += 1,
            Err(error) => println!("{error}: {text:?}"),
        }
    }
    println!("{spoken} spoken, {refused} refused, {bytes} bytes");
}
