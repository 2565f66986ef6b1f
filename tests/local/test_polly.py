"""The local Polly as Python reaches it: speech that a recogniser understands in every format and voice, marks where it
hears the words, and answers of moto's and the model's shape."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import boto3
import botocore.session
import numpy as np
import pytest
import soundfile
from pocketsphinx import Decoder

import ferroboto
from tests.support.home import Home
from tests.support.moto import served

DIGITS = "three seven one nine"
GRAMMAR = """#JSGF V1.0;
grammar digits;
public <digits> = ( zero | one | two | three | four | five | six | seven | eight | nine )+ ;
"""
SENTENCES = [
    "the weather will be fine in the morning and there may be some rain in the evening",
    "she went to the market to buy bread and milk for the children",
    "we have to find out how much money the government will spend on schools this year",
]
LEXICON = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en-US">
  <lexeme><grapheme>Xq</grapheme><alias>seven</alias></lexeme>
  <lexeme><grapheme>Zq</grapheme><phoneme>naɪn</phoneme></lexeme>
</lexicon>
"""
RATE = 16_000


@pytest.fixture
def polly(home: Home) -> Iterator[Any]:
    ferroboto.local.reset()
    yield ferroboto.Session().client("polly", "us-east-1", endpoint_url="local")
    ferroboto.local.reset()


@pytest.fixture(scope="module")
def digits(tmp_path_factory: pytest.TempPathFactory) -> Decoder:
    grammar = tmp_path_factory.mktemp("grammar") / "digits.gram"
    grammar.write_text(GRAMMAR, encoding="ascii")
    return Decoder(samprate=RATE, lm=None, jsgf=str(grammar), loglevel="FATAL")


@pytest.fixture(scope="module")
def anything() -> Decoder:
    return Decoder(samprate=RATE, loglevel="FATAL")


def speech(polly: Any, text: str, voice: str, **more: Any) -> bytes:
    with polly.synthesize_speech(**{"OutputFormat": "pcm"} | more, Text=text, VoiceId=voice)["AudioStream"] as stream:
        return stream.read()


def samples(audio: bytes) -> Any:
    """What a player that is not ours makes of a file, at the recogniser's rate."""
    signal, rate = soundfile.read(io.BytesIO(audio), dtype="float32")
    count = round(len(signal) * RATE / rate)
    spectrum = np.fft.rfft(signal)[: count // 2 + 1]
    return np.fft.irfft(np.pad(spectrum, (0, count // 2 + 1 - len(spectrum))), count) * (count / len(signal))


def heard(decoder: Decoder, audio: bytes) -> tuple[str, list[tuple[str, int]]]:
    """What the recogniser understands, and when each word begins, in milliseconds."""
    decoder.start_utt()
    decoder.process_raw(audio, full_utt=True)
    decoder.end_utt()
    words = [(segment.word.split("(")[0], segment.start_frame * 10) for segment in decoder.seg()]
    hypothesis = decoder.hyp()
    return hypothesis.hypstr if hypothesis else "", [word for word in words if not word[0].startswith("<")]


def errors(said: list[str], understood: list[str]) -> int:
    """Words that were added, dropped or mistaken."""
    row = list(range(len(understood) + 1))
    for count, word in enumerate(said, 1):
        before, row[0] = row[0], count
        for at, other in enumerate(understood, 1):
            before, row[at] = row[at], min(row[at] + 1, row[at - 1] + 1, before + (word != other))
    return row[-1]


@pytest.mark.parametrize("voice", ["Joanna", "Ivy", "Matthew", "Justin", "Amy", "Brian", "Russell"])
def test_a_recogniser_understands_and_hears_words_where_the_marks_are(polly: Any, digits: Decoder, voice: str) -> None:
    understood, words = heard(digits, speech(polly, DIGITS, voice))
    assert understood == DIGITS
    lines = speech(polly, DIGITS, voice, OutputFormat="json", SpeechMarkTypes=["word"]).decode().splitlines()
    told = [(mark["value"], mark["time"]) for mark in map(json.loads, lines)]
    assert [word for word, _ in told] == [word for word, _ in words]
    # The recogniser reckons the silence before the first word to it.
    for (word, time), (_, start) in list(zip(told, words, strict=True))[1:]:
        assert abs(time - start) <= 80, f"{voice} {word}: marked at {time} ms, heard at {start} ms"


@pytest.mark.parametrize(
    ("format_", "rate"), [("mp3", "22050"), ("mp3", "16000"), ("ogg_vorbis", "24000"), ("ogg_opus", "48000")]
)
def test_files_that_another_player_decodes_are_understood(polly: Any, digits: Decoder, format_: str, rate: str) -> None:
    file = samples(speech(polly, DIGITS, "Joanna", OutputFormat=format_, SampleRate=rate))
    assert heard(digits, (file * 32_767).clip(-32_768, 32_767).astype("<i2").tobytes())[0] == DIGITS


@pytest.mark.parametrize("voice", ["Joanna", "Matthew"])
def test_sentences_are_mostly_understood_from_all_english_words(polly: Any, anything: Decoder, voice: str) -> None:
    wrong = of = 0
    for sentence in SENTENCES:
        said, understood = sentence.split(), heard(anything, speech(polly, sentence, voice))[0].split()
        wrong, of = wrong + errors(said, understood), of + len(said)
    assert wrong / of < 0.35, f"{wrong} of {of} words"


def test_a_recogniser_understands_what_lexicons_and_markup_say(polly: Any, digits: Decoder) -> None:
    polly.put_lexicon(Name="digits", Content=LEXICON)
    said = speech(polly, "three Xq one Zq", "Joanna", LexiconNames=["digits"])
    assert heard(digits, said)[0] == DIGITS
    said = speech(
        polly,
        '<speak><sub alias="three">x</sub> <phoneme alphabet="ipa" ph="ˈsɛvən">y</phoneme>'
        '<break time="200ms"/> <say-as interpret-as="digits">19</say-as></speak>',
        "Joanna",
        TextType="ssml",
    )
    assert heard(digits, said)[0] == DIGITS


def manner(audio: bytes) -> tuple[float, float]:
    """Median pitch in hertz, and where the middle of the spectrum lies: what tells speakers apart."""
    signal = np.frombuffer(audio, "<i2") / 32_768
    frames = np.lib.stride_tricks.sliding_window_view(signal, 640)[::320]
    frames = frames[(frames**2).sum(axis=1) > 0.5] * np.hanning(640)
    power = abs(np.fft.rfft(frames, 2_048, axis=1)) ** 2
    turned = np.fft.irfft(power, axis=1)[:, 40:260]
    mean = power.mean(axis=0)
    return RATE / (40 + float(np.median(turned.argmax(axis=1)))), float((mean * np.arange(1_025)).sum() / mean.sum())


def test_voices_of_one_language_are_told_apart(polly: Any) -> None:
    for language, women, men in [("en-US", "Female", "Male"), ("de-DE", "Female", "Male")]:
        voices = polly.describe_voices(LanguageCode=language)["Voices"]
        text = "Mama, wir haben Hunger." if language == "de-DE" else SENTENCES[1]
        heard_as = {voice["Id"]: manner(speech(polly, text, voice["Id"])) for voice in voices}
        for one, (pitch, centre) in heard_as.items():
            for other, (pitch_too, centre_too) in heard_as.items():
                apart = abs(np.log2(pitch / pitch_too)) + abs(np.log2(centre / centre_too))
                assert one == other or apart > 0.04, f"{one} and {other}: {heard_as}"
        gender = {voice["Id"]: voice["Gender"] for voice in voices}
        pitches = {kind: [heard_as[id_][0] for id_ in heard_as if gender[id_] == kind] for kind in (women, men)}
        assert np.median(pitches[women]) > np.median(pitches[men])


CALLS: list[tuple[str, dict[str, Any]]] = [
    ("describe_voices", {}),
    ("describe_voices", {"LanguageCode": "fr-FR"}),
    ("put_lexicon", {"Name": "digits", "Content": LEXICON}),
    ("get_lexicon", {"Name": "digits"}),
    ("list_lexicons", {}),
    ("synthesize_speech", {"OutputFormat": "mp3", "Text": "hi", "VoiceId": "Salli"}),
    ("delete_lexicon", {"Name": "digits"}),
]
REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("get_lexicon", {"Name": "digits"}),
    ("delete_lexicon", {"Name": "digits"}),
    ("synthesize_speech", {"OutputFormat": "mp3", "Text": "hi", "VoiceId": "Salli", "LexiconNames": ["digits"]}),
    ("synthesize_speech", {"OutputFormat": "mp3", "Text": "hi", "VoiceId": "Salli", "SampleRate": "11"}),
    ("synthesize_speech", {"OutputFormat": "mp3", "Text": "hi", "VoiceId": "Salli", "SpeechMarkTypes": ["word"]}),
]


@pytest.fixture(scope="module")
def moto() -> Iterator[str]:
    with served() as url:
        yield url


def shape(value: Any) -> Any:
    """Types in place of values; of lists, the shape of the first element."""
    if isinstance(value, dict):
        return {key: shape(item) for key, item in value.items() if key != "ResponseMetadata"}
    if isinstance(value, list):
        return [shape(item) for item in value[:1]]
    return "stream" if hasattr(value, "read") else type(value).__name__


def test_answers_have_motos_shape(polly: Any, moto: str) -> None:
    theirs = boto3.client("polly", "us-east-1", endpoint_url=moto, aws_access_key_id="a", aws_secret_access_key="s")
    for method, parameters in CALLS:
        one, other = (getattr(client, method)(**parameters) for client in (theirs, polly))
        ours, shape_of_moto = shape(other), shape(one)
        # Only we count what would be billed here, as AWS does; moto leaves it out.
        ours.pop("RequestCharacters", None) if "RequestCharacters" not in shape_of_moto else None
        # moto knows which voices are neural ones too, and nothing of those that have a second language.
        for voices in (ours, shape_of_moto):
            for voice in voices.get("Voices", ()):
                voice.pop("AdditionalLanguageCodes", None)
        assert ours == shape_of_moto, method
        for answer in (one, other):
            if "AudioStream" in answer:
                answer["AudioStream"].read()
    for method, parameters in REFUSED:
        codes = []
        for client in (theirs, polly):
            with pytest.raises(Exception) as refused:
                getattr(client, method)(**parameters)
            codes.append(getattr(refused.value, "response", {"Error": {"Code": repr(refused.value)}})["Error"]["Code"])
        assert codes[0] == codes[1] or codes[0] == "InvalidParameterValue", (method, parameters, codes)


_PYTHON = {"string": str, "integer": int, "float": float, "boolean": bool, "timestamp": datetime}


def check(model: Any, value: Any, where: str) -> None:
    """The value has the form that boto3's model gives it, and nothing besides."""
    if model.type_name == "structure":
        for name, member in value.items():
            if name != "ResponseMetadata" and not hasattr(member, "read"):
                check(model.members[name], member, f"{where}.{name}")
    elif model.type_name == "list":
        for item in value:
            check(model.member, item, f"{where}[]")
    elif model.type_name == "map":
        for item in value.values():
            check(model.value, item, f"{where}{{}}")
    elif model.type_name in _PYTHON:
        assert isinstance(value, _PYTHON[model.type_name]), where
        assert not getattr(model, "enum", None) or value in model.enum, where


def test_every_answer_has_the_shape_of_the_model(polly: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "speeches").mkdir()
    monkeypatch.setenv("FERROBOTO_LOCAL_BUCKETS", str(tmp_path))
    service = botocore.session.get_session().get_service_model("polly")
    operations = {
        name: service.operation_model(polly.meta.method_to_api_mapping[name])
        for name in dir(polly)
        if name in polly.meta.method_to_api_mapping
    }
    arn = "arn:aws:polly:us-east-1:000000000000:lexicon/mine"
    spoken = {"OutputFormat": "ogg_opus", "Text": "hi", "VoiceId": "Salli"}
    task: dict[str, Any] = {}
    calls: list[tuple[str, Any, str]] = [
        ("describe_voices", {"IncludeAdditionalLanguageCodes": True}, "Voices"),
        ("put_lexicon", {"Name": "mine", "Content": LEXICON, "Tags": {"a": "b"}}, ""),
        ("get_lexicon", {"Name": "mine"}, "Lexicon LexiconAttributes"),
        ("list_lexicons", {}, "Lexicons"),
        ("tag_resource", {"ResourceArn": arn, "Tags": {"c": ""}}, ""),
        ("list_tags_for_resource", {"ResourceArn": arn}, "Tags"),
        ("untag_resource", {"ResourceArn": arn, "TagKeys": ["a"]}, ""),
        ("delete_lexicon", {"Name": "mine"}, ""),
        ("synthesize_speech", spoken, "AudioStream ContentType RequestCharacters"),
        ("start_speech_synthesis_task", {**spoken, "OutputS3BucketName": "speeches"}, "SynthesisTask"),
        ("get_speech_synthesis_task", task, "SynthesisTask"),
        ("list_speech_synthesis_tasks", {}, "SynthesisTasks"),
    ]
    assert {name for name, _, _ in calls} == set(operations) - {"start_speech_synthesis_stream"}
    for name, params, keys in calls:
        answer = getattr(polly, name)(**params)
        output = operations[name].output_shape
        assert set(answer) - {"ResponseMetadata"} == set(keys.split()), name
        check(output, answer, name)
        if "SynthesisTask" in answer:
            task["TaskId"] = answer["SynthesisTask"]["TaskId"]
        if "AudioStream" in answer:
            answer["AudioStream"].read()


@pytest.mark.parametrize("operation", ["describe_voices", "list_lexicons", "list_speech_synthesis_tasks"])
def test_tokens_of_no_page_are_refused(polly: Any, operation: str) -> None:
    for token in ["?", "x" * 4_096, "-1", "99999999999999999999999"]:
        with pytest.raises(polly.exceptions.InvalidNextTokenException):
            getattr(polly, operation)(NextToken=token)


def test_pages_are_those_of_the_paginators(polly: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "speeches").mkdir()
    monkeypatch.setenv("FERROBOTO_LOCAL_BUCKETS", str(tmp_path))
    for number in range(60):
        polly.put_lexicon(Name=f"n{number}", Content=LEXICON)
    pages = list(polly.get_paginator("list_lexicons").paginate())
    assert len(pages) > 1
    assert len({lexicon["Name"] for page in pages for lexicon in page["Lexicons"]}) == 60
    for _ in range(5):
        polly.start_speech_synthesis_task(OutputFormat="pcm", OutputS3BucketName="speeches", Text="hi", VoiceId="Lea")
    tasks = polly.get_paginator("list_speech_synthesis_tasks").paginate(PaginationConfig={"PageSize": 2})
    assert [len(page["SynthesisTasks"]) for page in tasks] == [2, 2, 1]


def test_a_text_in_a_script_the_voice_has_no_letters_for_is_an_answer(polly: Any) -> None:
    for text in ["你好，世界", "Привет", "مرحبا", "🎉🎉", "\u200b"]:
        answer = polly.synthesize_speech(OutputFormat="mp3", Text=text, VoiceId="Joanna")
        assert answer["RequestCharacters"] == len(text)
        assert answer["AudioStream"].read()


def test_what_is_too_long_is_refused_before_it_is_spoken(polly: Any) -> None:
    for text, kind in [
        ("x" * 3_001, "text"),
        (f"<speak>{'x' * 3_001}</speak>", "ssml"),
        (f"<speak>{'<s/>' * 1_500}</speak>", "ssml"),
    ]:
        with pytest.raises(polly.exceptions.TextLengthExceededException):
            polly.synthesize_speech(OutputFormat="mp3", Text=text, TextType=kind, VoiceId="Lea")
    for text, kind in [("x" * 100_001, "text"), (f"<speak>{'<s/>' * 50_000}</speak>", "ssml")]:
        with pytest.raises(polly.exceptions.TextLengthExceededException):
            polly.start_speech_synthesis_task(
                OutputFormat="mp3", OutputS3BucketName="speeches", Text=text, TextType=kind, VoiceId="Lea"
            )
