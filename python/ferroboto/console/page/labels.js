// Label detection: boxes for instances, a table of labels, and a minimum confidence that repeats the call.

import { $, confidenceBar, element, percent, perform } from "./ui.js";
import { ImageSource } from "./image_source.js";

let source;
let asking = 0;

const names = (list) => (list ?? []).map((one) => one.Name).join(", ");

async function ask() {
  if (!source.file) return;
  const number = ++asking;
  $("labels-summary").textContent = "Detecting …";
  const result = await perform({
    service: "rekognition",
    operation: "detect_labels",
    params: { Image: { Bytes: { $image: 0 } }, MinConfidence: Number($("labels-threshold").value) },
    images: [source.file],
  });
  // The response to an older request arrived late.
  if (number !== asking) return;
  source.clear();
  const body = $("labels-table").tBodies[0];
  body.replaceChildren();
  const labels = result?.response.Labels ?? [];
  $("labels-summary").textContent = result ? `${labels.length} labels detected.` : "";
  for (const label of labels) {
    for (const instance of label.Instances ?? []) {
      source.frame(instance.BoundingBox, `${label.Name} ${percent(instance.Confidence ?? label.Confidence)}`);
    }
    body.append(
      element(
        "tr",
        {},
        element("th", { scope: "row", textContent: label.Name }),
        element("td", { className: "number" }, ...confidenceBar(label.Confidence, label.Name)),
        element("td", { textContent: names(label.Parents) }),
        element("td", { textContent: names(label.Categories) }),
      ),
    );
  }
}

export function start() {
  source = new ImageSource($("labels-image"), ask);
  let timer;
  $("labels-threshold").addEventListener("input", () => {
    $("labels-threshold-shown").textContent = $("labels-threshold").value;
    clearTimeout(timer);
    timer = setTimeout(ask, 250);
  });
}
