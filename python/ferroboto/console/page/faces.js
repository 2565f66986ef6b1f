// Face analysis: boxes, landmarks, a card for each face; and the comparison of two images.

import { $, busy, confidenceBar, element, percent, perform } from "./ui.js";
import { ImageSource } from "./image_source.js";

// Values with a lower confidence are shown in gray.
const SURE = 80;
let first, second;

const sentence = (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
const spaced = (name) => sentence(name.replace(/([a-z])([A-Z])/g, "$1 $2"));

/** Rows of [name, value, confidence] of a face, for all its attributes. */
function rows(face) {
  const lines = [];
  for (const [name, value] of Object.entries(face)) {
    if (name === "BoundingBox" || name === "Landmarks" || name === "Confidence") continue;
    if (name === "AgeRange") lines.push(["Age", `${value.Low} to ${value.High}`, null]);
    else if (name === "Emotions") {
      for (const emotion of value) lines.push([sentence(emotion.Type), "", emotion.Confidence]);
    } else if (typeof value?.Confidence === "number" && "Value" in value) {
      lines.push([spaced(name), value.Value === true ? "Yes" : value.Value === false ? "No" : String(value.Value), value.Confidence]);
    } else if (typeof value === "object" && value !== null) {
      for (const [inner, number] of Object.entries(value)) {
        if (typeof number === "number") lines.push([`${spaced(name)}: ${spaced(inner).toLowerCase()}`, number.toFixed(1), null]);
      }
    }
  }
  return lines;
}

function card(source, face, number, title, rect) {
  const list = element("dl");
  for (const [what, value, confidence] of rows(face)) {
    const low = confidence !== null && confidence < SURE ? "low" : "";
    list.append(
      element("dt", { textContent: what, className: low }),
      element("dd", { textContent: confidence === null ? "" : value, className: low }),
      confidence === null ? element("dd", { textContent: value }) : element("dd", { className: low }, ...confidenceBar(confidence, what)),
    );
  }
  const made = element("article", { className: "card" }, source.crop(face.BoundingBox, `Face ${number}`), element("h3", { textContent: title }), list);
  made.addEventListener("pointerenter", () => rect.classList.add("chosen"));
  made.addEventListener("pointerleave", () => rect.classList.remove("chosen"));
  return made;
}

async function analyse() {
  $("faces-cards").replaceChildren();
  $("faces-summary").textContent = "Detecting …";
  const result = await perform({
    service: "rekognition",
    operation: "detect_faces",
    params: { Image: { Bytes: { $image: 0 } }, Attributes: ["ALL"] },
    images: [first.file],
  });
  first.clear();
  if (!result) {
    $("faces-summary").textContent = "";
    return;
  }
  const faces = result.response.FaceDetails;
  $("faces-summary").textContent = faces.length === 1 ? "1 face detected." : `${faces.length} faces detected.`;
  faces.forEach((face, index) => {
    const rect = first.frame(face.BoundingBox, String(index + 1));
    for (const landmark of face.Landmarks ?? []) first.dot(landmark);
    $("faces-cards").append(card(first, face, index + 1, `Face ${index + 1}: ${percent(face.Confidence)}`, rect));
  });
}

async function compare() {
  const result = await perform({
    service: "rekognition",
    operation: "compare_faces",
    params: {
      SourceImage: { Bytes: { $image: 0 } },
      TargetImage: { Bytes: { $image: 1 } },
      SimilarityThreshold: Number($("faces-similarity").value),
    },
    images: [first.file, second.file],
  });
  if (!result) return;
  const { SourceImageFace: source, FaceMatches: matches = [], UnmatchedFaces: others = [] } = result.response;
  first.clear();
  second.clear();
  $("faces-cards").replaceChildren();
  if (source) first.frame(source.BoundingBox, "Source");
  matches.forEach(({ Face: face, Similarity: similarity }, index) => {
    const rect = second.frame(face.BoundingBox, percent(similarity));
    $("faces-cards").append(card(second, face, index + 1, `Similarity ${percent(similarity)}`, rect));
  });
  for (const face of others) second.frame(face.BoundingBox, "", "other");
  $("faces-summary").textContent = `${matches.length} of ${matches.length + others.length} faces match.`;
}

export function start() {
  const ready = () => ($("faces-compare-now").disabled = !(first.file && second.file));
  first = new ImageSource($("faces-first"), async () => {
    ready();
    await analyse();
  });
  second = new ImageSource($("faces-second"), async () => ready());
  $("faces-compare-now").addEventListener("click", () => busy($("faces-compare-now"), compare));
}
