// Text-to-speech: text or SSML, languages and voices, listening with highlighted words, files, lexicons.

import { $, busy, bytesOf, element, perform } from "./ui.js";

const EXAMPLES = {
  text: "Hello from this machine. This speech was synthesized right here.",
  ssml: '<speak>Hello! <break time="500ms"/> <prosody rate="slow">I can speak slowly,</prosody> or <emphasis>loud</emphasis>.</speak>',
};
const ENDINGS = { mp3: "mp3", ogg_vorbis: "ogg", pcm: "pcm" };
const texts = { ...EXAMPLES };
let kind = "text";
let voices = [];
let marks = [];

const field = () => $("speech-text");

function count() {
  const text = field().value;
  const billed = kind === "ssml" ? text.replace(/<[^>]*>/g, "") : text;
  const length = [...billed].length;
  $("speech-count").textContent = `${length} of 3000 characters${kind === "ssml" ? " (tags are not billed)" : ""}`;
  $("speech-count").classList.toggle("bad", length > 3000);
}

function choose(tab) {
  texts[kind] = field().value;
  kind = tab.dataset.kind;
  field().value = texts[kind];
  for (const other of document.querySelectorAll("#speech [role=tab]")) {
    other.setAttribute("aria-selected", String(other === tab));
    other.tabIndex = other === tab ? 0 : -1;
  }
  $("speech-input").setAttribute("aria-labelledby", tab.id);
  count();
}

function listEngines() {
  const voice = voices.find((one) => one.Id === $("speech-voice").value);
  const before = $("speech-engine").value;
  const engines = voice?.SupportedEngines ?? [];
  $("speech-engine").replaceChildren(
    ...engines.map((name) => element("option", { value: name, textContent: name.charAt(0).toUpperCase() + name.slice(1) })),
  );
  if (engines.includes(before)) $("speech-engine").value = before;
}

function listVoices() {
  const chosen = voices.filter((voice) => voice.LanguageCode === $("speech-language").value);
  $("speech-voice").replaceChildren(
    ...chosen.map((voice) => element("option", { value: voice.Id, textContent: `${voice.Name}, ${voice.Gender.toLowerCase()}` })),
  );
  listEngines();
}

async function loadVoices() {
  let token;
  do {
    const params = token ? { NextToken: token } : {};
    const result = await perform({ service: "polly", operation: "describe_voices", params });
    if (!result) return;
    voices.push(...result.response.Voices);
    token = result.response.NextToken;
  } while (token);
  const languages = new Map(voices.map((voice) => [voice.LanguageCode, voice.LanguageName]));
  const sorted = [...languages].sort((one, other) => one[1].localeCompare(other[1]));
  $("speech-language").replaceChildren(...sorted.map(([code, name]) => element("option", { value: code, textContent: `${name} (${code})` })));
  if (languages.has("en-US")) $("speech-language").value = "en-US";
  listVoices();
}

function params(more) {
  const lexicons = [...document.querySelectorAll("#lexicons input:checked")].map((box) => box.value);
  const engine = $("speech-engine").value;
  return {
    ...more,
    Text: field().value,
    ...(kind === "ssml" && { TextType: "ssml" }),
    VoiceId: $("speech-voice").value,
    ...(engine && engine !== "standard" && { Engine: engine }),
    ...(lexicons.length && { LexiconNames: lexicons }),
  };
}

const synthesize = (more, options) => perform({ service: "polly", operation: "synthesize_speech", params: params(more) }, options);

/** The words of the text: marks count bytes of UTF-8, the page counts characters. */
function lightable(text, lines) {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const parts = [];
  const found = [];
  let at = 0;
  for (const mark of lines) {
    if (mark.type !== "word" || mark.start < at || mark.end > bytes.length) continue;
    parts.push(decoder.decode(bytes.subarray(at, mark.start)));
    const word = element("mark", { textContent: decoder.decode(bytes.subarray(mark.start, mark.end)) });
    parts.push(word);
    found.push({ time: mark.time, word });
    at = mark.end;
  }
  parts.push(decoder.decode(bytes.subarray(at)));
  return { parts, found };
}

async function listen() {
  const text = field().value;
  $("speech-audio").pause();
  const wordsOf = synthesize({ OutputFormat: "json", SpeechMarkTypes: ["word"] }, { quiet: true });
  const timed = await wordsOf;
  const spoken = await synthesize({ OutputFormat: "mp3" });
  if (!spoken) return;
  const player = $("speech-audio");
  URL.revokeObjectURL(player.src);
  player.src = URL.createObjectURL(new Blob([bytesOf(spoken.stream.data)], { type: spoken.stream.type }));
  $("speech-player").hidden = false;
  $("speech-words").lang = $("speech-language").value;
  const lines = timed ? new TextDecoder().decode(bytesOf(timed.stream.data)).split("\n").filter(Boolean).map((line) => JSON.parse(line)) : [];
  const { parts, found } = lightable(text, lines);
  marks = found;
  $("speech-words").replaceChildren(...parts);
  $("speech-marks-note").textContent = timed ? `${found.length} words, highlighted by speech marks.` : "This voice and engine have no speech marks.";
  await player.play().catch(() => {});
}

function follow() {
  const now = $("speech-audio").currentTime * 1000;
  let current = null;
  for (const mark of marks) {
    if (mark.time > now) break;
    current = mark.word;
  }
  if ($("speech-audio").ended) current = null;
  for (const { word } of marks) word.classList.toggle("now", word === current);
  if (!$("speech-audio").paused) requestAnimationFrame(follow);
}

async function save() {
  const format = $("speech-format").value;
  const result = await synthesize({ OutputFormat: format });
  if (!result) return;
  const blob = new Blob([bytesOf(result.stream.data)], { type: result.stream.type });
  const link = element("a", { href: URL.createObjectURL(blob), download: `speech.${ENDINGS[format]}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

async function listLexicons() {
  const result = await perform({ service: "polly", operation: "list_lexicons", params: {} }, { quiet: true });
  if (!result) return;
  const kept = new Set([...document.querySelectorAll("#lexicons input:checked")].map((box) => box.value));
  const rows = (result.response.Lexicons ?? []).map(({ Name: name, Attributes: about }) => {
    const box = element("input", { type: "checkbox", value: name, checked: kept.has(name) });
    const remove = element("button", { type: "button", textContent: "Delete", "aria-label": `Delete lexicon ${name}` });
    remove.addEventListener("click", () =>
      busy(remove, async () => {
        await perform({ service: "polly", operation: "delete_lexicon", params: { Name: name } });
        await listLexicons();
      }),
    );
    return element("li", {}, element("label", {}, box, ` ${name} (${about?.LanguageCode ?? "?"}, ${about?.LexemesCount ?? "?"} ${about?.LexemesCount === 1 ? "word" : "words"})`), remove);
  });
  $("lexicons").replaceChildren(...(rows.length ? rows : [element("li", { textContent: "No lexicons." })]));
}

export function start() {
  field().value = texts.text;
  count();
  field().addEventListener("input", count);
  const tabs = [...document.querySelectorAll("#speech [role=tab]")];
  for (const tab of tabs) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      const other = tabs[1 - tabs.indexOf(tab)];
      choose(other);
      other.focus();
    });
  }
  $("speech-language").addEventListener("change", listVoices);
  $("speech-voice").addEventListener("change", listEngines);
  $("speech-audio").addEventListener("play", follow);
  $("speech-audio").addEventListener("seeked", follow);
  $("speech-form").addEventListener("submit", (event) => {
    event.preventDefault();
    busy(event.submitter ?? $("speech-form").querySelector(".main"), listen);
  });
  $("speech-save").addEventListener("click", () => busy($("speech-save"), save));
  $("lexicon-form").addEventListener("submit", (event) => {
    event.preventDefault();
    busy(event.submitter, async () => {
      const params = { Name: $("lexicon-name").value, Content: await $("lexicon-file").files[0].text() };
      if (await perform({ service: "polly", operation: "put_lexicon", params })) event.target.reset();
      await listLexicons();
    });
  });
  $("lexicons").closest("details").addEventListener("toggle", listLexicons, { once: true });
  loadVoices();
}
