// The frame of the page: the selected demo, and where calls go.

import { about } from "./api.js";
import { $, turnTo } from "./ui.js";
import * as speech from "./speech.js";
import * as faces from "./faces.js";
import * as labels from "./labels.js";
import * as messages from "./messages.js";

const demos = { speech, faces, labels, messages };
const started = new Set();
let setting;

function open() {
  const name = location.hash.slice(1) in demos ? location.hash.slice(1) : "speech";
  for (const other of Object.keys(demos)) $(other).hidden = other !== name;
  for (const link of document.querySelectorAll("nav a")) {
    if (link.hash === "#" + name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  turnTo(name);
  document.title = `${$(name + "-title").textContent} – ferroboto console`;
  if (setting && !started.has(name)) {
    started.add(name);
    demos[name].start(setting);
  }
}

function tell({ local, profile, region, endpoint, version }) {
  const parts = local
    ? [`Local AWS (${endpoint}): no account, nothing billed`]
    : [endpoint ?? "AWS account", profile && `profile ${profile}`, region];
  $("where").textContent = [...parts.filter(Boolean), `ferroboto ${version}`].join(" · ");
  $("where").classList.toggle("real", !local);
}

addEventListener("hashchange", open);
open();
try {
  setting = await about();
  tell(setting);
  open();
} catch {
  $("where").textContent = "Not connected";
}
