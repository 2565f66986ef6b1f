// Helpers for elements, and the panel that shows the last call. Strings are always set as text, never as markup.

import { call, Refused } from "./api.js";
import { highlight } from "./highlight.js";

export const $ = (id) => document.getElementById(id);

export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name in made) made[name] = value;
    else made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

const NAMESPACE = "http://www.w3.org/2000/svg";

export function drawn(tag, attributes = {}, text) {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

export const percent = (number) => `${number.toFixed(1)} %`;

/** A bar as long as a confidence, and the number. */
export function confidenceBar(value, what) {
  const filled = element("span");
  filled.style.width = `${value}%`;
  const meter = { className: "meter", role: "meter", "aria-label": `Confidence of ${what}`, "aria-valuemin": 0, "aria-valuemax": 100 };
  return [
    element("span", { ...meter, "aria-valuenow": value.toFixed(1) }, filled),
    element("span", { className: "percent", textContent: percent(value) }),
  ];
}

export function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

// The last call of each demo, and the demo that can be seen.
const calls = new Map();
let demo = "";

function sayError(text) {
  $("code-error").textContent = text;
  $("code-error").hidden = !text;
}

const json = (value) => (value === undefined ? "" : JSON.stringify(value, null, 2));

/** Shows the last call of a demo, and its error at the top of the demo. */
export function turnTo(name) {
  if (demo !== name) for (const audio of document.querySelectorAll("audio")) audio.pause();
  demo = name;
  const place = $(demo).querySelector(".errors");
  if (!place.contains($("code-error"))) place.append($("code-error"));
  const result = calls.get(demo) ?? {};
  $("code").hidden = !calls.has(demo);
  highlight($("code-python"), result.snippet ?? "", "python");
  highlight($("code-request"), json(result.request), "json");
  highlight($("code-response"), json(result.response ?? result.error?.response), "json");
  sayError(result.error ? `${result.error.type}: ${result.error.message}` : "");
}

function show(result, name) {
  calls.set(name, result);
  if (name === demo) turnTo(name);
  if (name === demo && result.error) $("code-error").scrollIntoView({ block: "nearest" });
}

function confirmed(what) {
  const dialog = $("confirm");
  $("confirm-what").textContent = what;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

/** Makes a call and shows it. Resolves to its result, or to null if it failed or was not confirmed. */
export async function perform(asked, { quiet = false, costs = "" } = {}) {
  const name = demo;
  try {
    let result;
    try {
      result = await call(asked);
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 409) throw error;
      if (!(await confirmed(costs))) return null;
      result = await call({ ...asked, confirmed: true });
    }
    if (!quiet) show(result, name);
    return result.error ? null : result;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    sayError(error.message);
    return null;
  }
}

/** Disables a button while its work runs, so that nothing is sent twice. */
export async function busy(button, work) {
  if (button.disabled) return;
  button.disabled = true;
  button.setAttribute("aria-busy", "true");
  try {
    await work();
  } finally {
    button.disabled = false;
    button.removeAttribute("aria-busy");
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  const name = button.textContent;
  button.addEventListener("click", async () => {
    const source = $(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(source.textContent);
    } catch {
      getSelection().selectAllChildren(source);
      document.execCommand("copy");
    }
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = name), 1500);
  });
}
