//! Speech marks, lexicons and sounds through the public door: marks against the energy of the
//! audio they belong to, lexicons and phonemes by what is heard.

#![allow(clippy::unwrap_used, clippy::needless_pass_by_value)]

use ferroboto_local_polly::{Lexicons, Scene, ServiceError, Speech};
use serde_json::{Map, Value, json};

const SCENE: Scene<'static> = Scene {
    region: "us-east-1",
    account: "000000000000",
    now: 1_700_000_000.0,
};

fn params(value: Value) -> Map<String, Value> {
    value.as_object().unwrap().clone()
}

fn speak(value: Value, lexicons: &Lexicons) -> Result<Speech, ServiceError> {
    ferroboto_local_polly::synthesize_speech(&params(value), lexicons, SCENE.region)
}

fn bytes(value: Value, lexicons: &Lexicons) -> Vec<u8> {
    let speech = speak(value, lexicons).unwrap();
    speech.audio.flat_map(Result::unwrap).collect()
}

fn pcm(text: &str, kind: &str, voice: &str, lexicons: &Lexicons) -> Vec<f32> {
    let names: Vec<&str> = if lexicons.list(&Map::new(), &SCENE).unwrap()["Lexicons"]
        .as_array()
        .unwrap()
        .is_empty()
    {
        Vec::new()
    } else {
        vec!["mine"]
    };
    let request = json!({
        "OutputFormat": "pcm", "Text": text, "TextType": kind, "VoiceId": voice,
        "LexiconNames": names
    });
    bytes(request, lexicons)
        .chunks_exact(2)
        .map(|pair| f32::from(i16::from_le_bytes([pair[0], pair[1]])) / 32_768.0)
        .collect()
}

fn lines(text: &str, kind: &str, voice: &str, kinds: &[&str]) -> Vec<Value> {
    let request = json!({
        "OutputFormat": "json", "Text": text, "TextType": kind, "VoiceId": voice,
        "SpeechMarkTypes": kinds
    });
    let text = String::from_utf8(bytes(request, &Lexicons::default())).unwrap();
    text.lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect()
}

fn energy(samples: &[f32], from: usize, to: usize) -> f32 {
    let part = &samples[from.min(samples.len())..to.min(samples.len())];
    #[allow(clippy::cast_precision_loss)]
    let length = part.len().max(1) as f32;
    (part.iter().map(|s| s * s).sum::<f32>() / length).sqrt()
}

#[test]
fn lines_have_the_keys_and_spans_of_the_service() {
    let text = "<speak>Mary had a little <mark name=\"animal\"/>lamb &amp; Ko.</speak>";
    let request = json!({
        "OutputFormat": "json", "Text": text, "TextType": "ssml", "VoiceId": "Joanna",
        "SpeechMarkTypes": ["sentence", "word", "viseme", "ssml"]
    });
    let speech = speak(request.clone(), &Lexicons::default()).unwrap();
    assert_eq!(speech.content_type, "application/x-json-stream");
    let raw = String::from_utf8(bytes(request, &Lexicons::default())).unwrap();
    assert!(raw.starts_with("{\"time\":"), "{raw}");
    assert!(
        raw.contains(",\"type\":\"sentence\",\"start\":7,\"end\":60,\"value\":\"Mary had "),
        "{raw}"
    );
    let marks = lines(text, "ssml", "Joanna", &["sentence", "word", "ssml"]);
    let told: Vec<(&str, &str)> = marks
        .iter()
        .map(|mark| {
            (
                mark["type"].as_str().unwrap(),
                mark["value"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            (
                "sentence",
                "Mary had a little <mark name=\"animal\"/>lamb &amp; Ko."
            ),
            ("word", "Mary"),
            ("word", "had"),
            ("word", "a"),
            ("word", "little"),
            ("ssml", "animal"),
            ("word", "lamb"),
            ("word", "&"),
            ("word", "Ko"),
        ]
    );
    for mark in &marks {
        let span = |name: &str| usize::try_from(mark[name].as_u64().unwrap()).unwrap();
        let (written, value) = (
            &text[span("start")..span("end")],
            mark["value"].as_str().unwrap(),
        );
        match mark["type"].as_str().unwrap() {
            "ssml" => assert_eq!(written, "<mark name=\"animal\"/>"),
            _ => assert_eq!(written.replace("&amp;", "&"), value.replace("&amp;", "&")),
        }
    }
    let times: Vec<u64> = marks
        .iter()
        .map(|mark| mark["time"].as_u64().unwrap())
        .collect();
    assert!(times.is_sorted(), "{times:?}");
    assert_eq!(times[5], times[6]);
}

#[test]
fn words_begin_where_there_is_sound_after_silence() {
    for (voice, words) in [
        ("Joanna", ["seven", "papa", "zebra"]),
        ("Hans", ["sieben", "Tante", "Pappe"]),
        ("Lea", ["sept", "tante", "papa"]),
        ("Lucia", ["siete", "tanto", "papa"]),
        ("Bianca", ["sette", "tanto", "papa"]),
        ("Brian", ["seven", "papa", "zebra"]),
    ] {
        let text = format!(
            "<speak>{}<break time=\"600ms\"/>{}<break time=\"600ms\"/>{}</speak>",
            words[0], words[1], words[2]
        );
        let samples = pcm(&text, "ssml", voice, &Lexicons::default());
        let marks = lines(&text, "ssml", voice, &["word"]);
        assert_eq!(marks.len(), 3, "{voice}");
        for (mark, word) in marks.iter().zip(words) {
            assert_eq!(mark["value"], word);
            let at = usize::try_from(mark["time"].as_u64().unwrap()).unwrap() * 16;
            let before = energy(&samples, at.saturating_sub(3_200), at.saturating_sub(480));
            let after = energy(&samples, at, at + 4_000);
            assert!(after > 0.01, "{voice} {word}: {after} after {at}");
            assert!(
                before < after / 8.0,
                "{voice} {word}: {before} before, {after} after"
            );
        }
        // Sound starts no later than 100 ms after the mark.
        for mark in &marks {
            let at = usize::try_from(mark["time"].as_u64().unwrap()).unwrap() * 16;
            assert!(energy(&samples, at, at + 1_600) > 0.001, "{voice} {mark}");
        }
    }
}

#[test]
fn marks_span_the_speech_and_visemes_follow_the_words() {
    let text = "Please call Stella. Ask her to bring these things with her from the store: \
                six spoons of fresh snow peas, and 12 slabs of blue cheese!";
    let samples = pcm(text, "text", "Matthew", &Lexicons::default());
    let end = samples.len() as u64 / 16;
    let marks = lines(text, "text", "Matthew", &["word", "viseme", "sentence"]);
    let of =
        |kind: &str| -> Vec<&Value> { marks.iter().filter(|mark| mark["type"] == kind).collect() };
    assert_eq!(of("sentence").len(), 2);
    let words = of("word");
    assert_eq!(words.len(), text.split_whitespace().count());
    let times: Vec<u64> = words.iter().map(|w| w["time"].as_u64().unwrap()).collect();
    assert!(times.windows(2).all(|pair| pair[0] < pair[1]), "{times:?}");
    assert!(*times.last().unwrap() < end && *times.last().unwrap() > end * 3 / 4);
    let first_viseme = |word: &str| {
        let time = words.iter().find(|w| w["value"] == word).unwrap()["time"]
            .as_u64()
            .unwrap();
        of("viseme")
            .iter()
            .find(|v| v["time"].as_u64().unwrap() >= time)
            .unwrap()["value"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    for (word, viseme) in [
        ("Please", "p"),
        ("call", "k"),
        ("Stella", "s"),
        ("bring", "p"),
        ("things", "T"),
        ("with", "u"),
        ("from", "f"),
        ("six", "s"),
        ("fresh", "f"),
        ("12", "t"),
        ("blue", "p"),
        ("cheese", "S"),
    ] {
        assert_eq!(first_viseme(word), viseme, "{word}");
    }
    assert_eq!(of("viseme").last().unwrap()["value"], "sil");
}

fn pls(language: &str, alphabet: &str, lexemes: &str) -> Value {
    json!(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<lexicon version=\"1.0\" \
         xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\" alphabet=\"{alphabet}\" \
         xml:lang=\"{language}\">{lexemes}</lexicon>"
    ))
}

fn lexicon(content: Value) -> Result<Lexicons, ServiceError> {
    let mut lexicons = Lexicons::default();
    let put = json!({"Name": "mine", "Content": content});
    lexicons.put(&params(put), &SCENE)?;
    Ok(lexicons)
}

#[test]
fn lexicons_change_what_is_said() {
    let none = Lexicons::default();
    let alias = lexicon(pls(
        "en-US",
        "ipa",
        "<lexeme><grapheme>W3C</grapheme><alias>World Wide Web</alias></lexeme>\
         <lexeme><grapheme>New York</grapheme><alias>the city</alias></lexeme>",
    ))
    .unwrap();
    let said = pcm("The W3C in New York.", "text", "Joanna", &alias);
    assert!(said == pcm("The World Wide Web in the city.", "text", "Joanna", &none));
    assert!(said != pcm("The W3C in New York.", "text", "Joanna", &none));
    // Letters count, and so does the language.
    let same = |text: &str, voice: &str| {
        pcm(text, "text", voice, &alias) == pcm(text, "text", voice, &none)
    };
    assert!(same("w3c", "Joanna"));
    assert!(same("W3C", "Amy"));
    assert!(!same("(W3C)", "Matthew"));

    let ipa = lexicon(pls(
        "en-US",
        "ipa",
        "<lexeme><grapheme>zqx</grapheme><phoneme>tʃiːz</phoneme></lexeme>",
    ))
    .unwrap();
    let sampa = lexicon(pls(
        "en-US",
        "x-sampa",
        "<lexeme><grapheme>zqx</grapheme><phoneme>tSi:z</phoneme></lexeme>",
    ))
    .unwrap();
    let by_ipa = pcm("zqx", "text", "Joanna", &ipa);
    assert!(by_ipa == pcm("zqx", "text", "Joanna", &sampa));
    let by_tag = "<speak><phoneme alphabet=\"x-sampa\" ph=\"tSi:z\">zqx</phoneme></speak>";
    assert!(by_ipa == pcm(by_tag, "ssml", "Joanna", &none));
    assert!(by_ipa != pcm("zqx", "text", "Joanna", &none));
    let request = json!({
        "OutputFormat": "json", "Text": "say zqx now", "VoiceId": "Joanna",
        "SpeechMarkTypes": ["viseme"], "LexiconNames": ["mine"]
    });
    let visemes = String::from_utf8(bytes(request, &ipa)).unwrap();
    let visemes: Vec<Value> = visemes
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap()["value"].clone())
        .collect();
    assert_eq!(visemes, ["s", "e", "S", "i", "s", "t", "a", "sil"]);
}

#[test]
fn lexicons_are_kept_and_listed() {
    let content = pls(
        "de-DE",
        "ipa",
        "<lexeme><grapheme>a</grapheme><grapheme>b</grapheme><alias>c</alias></lexeme>",
    );
    let mut lexicons = lexicon(content.clone()).unwrap();
    let got = lexicons
        .get(&params(json!({"Name": "mine"})), &SCENE)
        .unwrap();
    assert_eq!(got["Lexicon"], json!({"Content": content, "Name": "mine"}));
    assert_eq!(
        got["LexiconAttributes"],
        json!({
            "Alphabet": "ipa", "LanguageCode": "de-DE", "LastModified": 1_700_000_000.0,
            "LexiconArn": "arn:aws:polly:us-east-1:000000000000:lexicon/mine",
            "LexemesCount": 1, "Size": content.as_str().unwrap().len()
        })
    );
    for number in 0..99 {
        let put = json!({"Name": format!("n{number}"), "Content": content});
        lexicons.put(&params(put), &SCENE).unwrap();
    }
    let put = json!({"Name": "more", "Content": content});
    let error = lexicons.put(&params(put), &SCENE).unwrap_err();
    assert_eq!(error.code, "MaxLexiconsNumberExceededException");
    let (mut names, mut token) = (0, json!(null));
    loop {
        let page = lexicons
            .list(&params(json!({"NextToken": token})), &SCENE)
            .unwrap();
        names += page["Lexicons"].as_array().unwrap().len();
        match page.get("NextToken") {
            Some(next) => token = next.clone(),
            None => break,
        }
    }
    assert_eq!(names, 100);
    let elsewhere = Scene {
        region: "eu-west-1",
        ..SCENE
    };
    assert_eq!(
        lexicons.list(&Map::new(), &elsewhere).unwrap()["Lexicons"],
        json!([])
    );
    lexicons
        .delete(&params(json!({"Name": "mine"})), &SCENE)
        .unwrap();
    let error = lexicons
        .delete(&params(json!({"Name": "mine"})), &SCENE)
        .unwrap_err();
    assert_eq!(
        (error.code, error.status),
        ("LexiconNotFoundException", 404)
    );
    let error = lexicons
        .list(&params(json!({"NextToken": "?"})), &SCENE)
        .unwrap_err();
    assert_eq!(error.code, "InvalidNextTokenException");
    let kept: Lexicons = serde_json::from_value(serde_json::to_value(&lexicons).unwrap()).unwrap();
    assert!(kept.get(&params(json!({"Name": "n7"})), &SCENE).is_ok());
}

#[test]
fn lexicons_are_tagged() {
    let content = pls("de-DE", "ipa", "");
    let mut lexicons = Lexicons::default();
    let put = |lexicons: &mut Lexicons, tags: Value| {
        let put = json!({"Name": "mine", "Content": content, "Tags": tags});
        lexicons.put(&params(put), &SCENE)
    };
    put(&mut lexicons, json!({"a": "1"})).unwrap();
    let arn = "arn:aws:polly:us-east-1:000000000000:lexicon/mine";
    let of = |arn: &str| params(json!({"ResourceArn": arn}));
    let tag = |lexicons: &mut Lexicons, tags: Value| {
        lexicons.tag(&params(json!({"ResourceArn": arn, "Tags": tags})), &SCENE)
    };
    tag(&mut lexicons, json!({"a": "2", "b": ""})).unwrap();
    // What is put anew keeps its tags.
    put(&mut lexicons, json!({"c": "3"})).unwrap();
    let told = lexicons.tags(&of(arn), &SCENE).unwrap();
    assert_eq!(told["Tags"], json!({"a": "2", "b": "", "c": "3"}));
    let keys = json!({"ResourceArn": arn, "TagKeys": ["a", "c", "z"]});
    lexicons.untag(&params(keys), &SCENE).unwrap();
    let told = lexicons.tags(&of(arn), &SCENE).unwrap();
    assert_eq!(told["Tags"], json!({"b": ""}));

    let many: Map<String, Value> = (0..50).map(|n| (format!("n{n}"), json!(""))).collect();
    for (tags, code) in [
        (json!(many), "TooManyTagsException"),
        (json!({"": "x"}), "InvalidTagParameterException"),
        (json!({"AWS:x": "x"}), "InvalidTagParameterException"),
        (
            json!({"k".repeat(129): "x"}),
            "InvalidTagParameterException",
        ),
        (
            json!({"k": "x".repeat(257)}),
            "InvalidTagParameterException",
        ),
        (json!({"k": 1}), "InvalidTagParameterException"),
        (json!([]), "ValidationException"),
    ] {
        assert_eq!(tag(&mut lexicons, tags.clone()).unwrap_err().code, code);
        assert_eq!(put(&mut lexicons, tags).unwrap_err().code, code);
    }
    let told = lexicons.tags(&of(arn), &SCENE).unwrap();
    assert_eq!(told["Tags"], json!({"b": ""}), "all or none");
    let none = json!({"ResourceArn": arn, "TagKeys": []});
    let error = lexicons.untag(&params(none), &SCENE).unwrap_err();
    assert_eq!(error.code, "ValidationException");
    for (arn, code) in [
        (arn.replace("mine", "other"), "ResourceNotFoundException"),
        (arn.replace("us-east-1", "eu-west-1"), "ValidationException"),
        (arn.replace("polly", "sns"), "ValidationException"),
        ("mine".to_owned(), "ValidationException"),
    ] {
        let error = lexicons.tags(&of(&arn), &SCENE).unwrap_err();
        assert_eq!(error.code, code, "{arn}");
    }
    let error = lexicons.tags(&Map::new(), &SCENE).unwrap_err();
    assert_eq!(error.code, "ValidationException");
}

#[test]
fn broken_lexicons_are_refused() {
    let lexeme = "<lexeme><grapheme>a</grapheme><alias>b</alias></lexeme>";
    let long = format!(
        "<lexeme><grapheme>a</grapheme><alias>{}</alias></lexeme>",
        "b".repeat(101)
    );
    for (content, code) in [
        (pls("en-US", "ipa", lexeme), ""),
        (
            pls(
                "pt-BR",
                "ipa",
                "<lexeme><grapheme>a</grapheme><phoneme>ɐ̃</phoneme></lexeme>",
            ),
            "",
        ),
        (json!(""), "InvalidLexiconException"),
        (json!("hello"), "InvalidLexiconException"),
        (json!("<lexicon/>"), "InvalidLexiconException"),
        (pls("en-US", "ipa", "<lexeme>"), "InvalidLexiconException"),
        (pls("en-US", "ipa", "<word/>"), "InvalidLexiconException"),
        (pls("en-US", "ipa", "text"), "InvalidLexiconException"),
        (
            pls("en-US", "ipa", "<lexeme><alias>b</alias></lexeme>"),
            "InvalidLexiconException",
        ),
        (
            pls("en-US", "ipa", "<lexeme><grapheme>b</grapheme></lexeme>"),
            "InvalidLexiconException",
        ),
        (
            pls(
                "en-US",
                "ipa",
                "<lexeme><grapheme>a</grapheme><phoneme>ʁ</phoneme></lexeme>",
            ),
            "InvalidLexiconException",
        ),
        (
            json!("<!DOCTYPE l [<!ENTITY a \"b\">]><lexicon/>"),
            "InvalidLexiconException",
        ),
        (
            pls("en-US", "arpabet", lexeme),
            "UnsupportedPlsAlphabetException",
        ),
        (pls("tlh", "ipa", lexeme), "UnsupportedPlsLanguageException"),
        (
            pls("en-US", "ipa", &long),
            "MaxLexemeLengthExceededException",
        ),
        (json!("x".repeat(40_001)), "LexiconSizeExceededException"),
    ] {
        let got = lexicon(content.clone())
            .err()
            .map_or("", |error| error.code);
        assert_eq!(got, code, "{content}");
    }
}

#[test]
fn markup_of_sounds_languages_and_kinds_is_heard() {
    let none = Lexicons::default();
    let same = |one: &str, other: &str| {
        let ssml = |text: &str| pcm(&format!("<speak>{text}</speak>"), "ssml", "Joanna", &none);
        ssml(one) == ssml(other)
    };
    assert!(same("<say-as interpret-as=\"ordinal\">3</say-as>", "third"));
    assert!(same("<sub alias=\"World\">W</sub>", "World"));
    assert!(!same(
        "<w role=\"amazon:VB\">read</w>",
        "<w role=\"amazon:VBD\">read</w>"
    ));
    assert!(!same("<lang xml:lang=\"fr-FR\">bonjour</lang>", "bonjour"));
    assert!(!same(
        "<say-as interpret-as=\"expletive\">darn</say-as>",
        "darn"
    ));
}
