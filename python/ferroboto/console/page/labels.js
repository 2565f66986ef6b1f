// Label detection: boxes for instances, a table of labels, and a threshold that asks again.

import { $, element, percent, perform } from "./ui.js";
import { PictureSource } from "./picture.js";

let source;
let asking = 0;

const names = (list) => (list ?? []).map((one) => one.Name).join(", ");

async function ask() {
  if (!source.picture) return;
  const number = ++asking;
  $("labels-summary").textContent = "looking …";
  const result = await perform({
    service: "rekognition",
    operation: "detect_labels",
    params: { Image: { Bytes: { $picture: 0 } }, MinConfidence: Number($("labels-threshold").value) },
    pictures: [source.picture],
  });
  // An older answer that comes late says nothing any more.
  if (number !== asking) return;
  source.clear();
  const body = $("labels-table").tBodies[0];
  body.replaceChildren();
  const labels = result?.response.Labels ?? [];
  $("labels-summary").textContent = result ? `${labels.length} labels found.` : "";
  for (const label of labels) {
    for (const instance of label.Instances ?? []) {
      source.frame(instance.BoundingBox, `${label.Name} ${percent(instance.Confidence ?? label.Confidence)}`);
    }
    const meter = element("meter", { min: 0, max: 100, value: label.Confidence, "aria-label": `Confidence of ${label.Name}` });
    body.append(
      element(
        "tr",
        {},
        element("th", { scope: "row", textContent: label.Name }),
        element("td", { className: "number" }, meter, ` ${percent(label.Confidence)}`),
        element("td", { textContent: names(label.Parents) }),
        element("td", { textContent: names(label.Categories) }),
      ),
    );
  }
}

export function start() {
  source = new PictureSource($("labels-picture"), ask);
  let timer;
  $("labels-threshold").addEventListener("input", () => {
    $("labels-threshold-shown").textContent = $("labels-threshold").value;
    clearTimeout(timer);
    timer = setTimeout(ask, 250);
  });
}
