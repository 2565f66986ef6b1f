// Colors Python and JSON. Builds elements; text is never parsed as markup.

const KEYWORDS = "and|as|assert|def|elif|else|False|for|from|if|import|in|is|None|not|or|print|return|True|while|with";
const RULES = {
  python: new RegExp(
    String.raw`(?<comment>#[^\n]*)|(?<string>[rbf]*(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|` +
      String.raw`(?<keyword>\b(?:${KEYWORDS})\b)|(?<name>\b[A-Za-z_]\w*(?==[^=]))|(?<number>\b\d[\d._]*\b)|(?<call>\b[A-Za-z_]\w*(?=\())`,
    "g",
  ),
  json: /(?<name>"(?:\\.|[^"\\])*"(?=\s*:))|(?<string>"(?:\\.|[^"\\])*")|(?<keyword>\b(?:true|false|null)\b)|(?<number>-?\b\d[\d.eE+-]*)/g,
};

/** Replaces the content of an element with colored code. */
export function highlight(target, code, language) {
  const parts = [];
  let at = 0;
  for (const match of code.matchAll(RULES[language])) {
    parts.push(code.slice(at, match.index));
    const kind = Object.keys(match.groups).find((name) => match.groups[name] !== undefined);
    const span = document.createElement("span");
    span.className = `c-${kind}`;
    span.textContent = match[0];
    parts.push(span);
    at = match.index + match[0].length;
  }
  parts.push(code.slice(at));
  target.replaceChildren(...parts);
}
