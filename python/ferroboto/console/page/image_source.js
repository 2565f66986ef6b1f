// Input of an image: file, drag and drop, clipboard, camera or URL; and the stage that shows it.

import { fetchImage, Refused } from "./api.js";
import { bytesOf, drawn, element } from "./ui.js";

const MAX_BYTES = 6 << 20;
let last = null;

function base64Of(buffer) {
  const bytes = new Uint8Array(buffer);
  const pieces = [];
  for (let at = 0; at < bytes.length; at += 0x8000) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 0x8000)));
  return btoa(pieces.join(""));
}

// A paste goes to the visible input that was used last.
addEventListener("paste", (event) => {
  const file = [...(event.clipboardData?.files ?? [])].find((one) => one.type.startsWith("image/"));
  if (file && last && last.box.offsetParent) last.take(file, file.name || "pasted.png");
});

export class ImageSource {
  /** Adds itself to `place`; `chosen` is called with each new image. */
  constructor(place, chosen) {
    this.chosen = chosen;
    this.file = null;
    const id = `file-${place.id}`;
    const input = element("input", { type: "file", id, accept: "image/jpeg,image/png" });
    input.addEventListener("change", () => input.files[0] && this.take(input.files[0], input.files[0].name));
    const camera = element("button", { type: "button", textContent: "Camera" });
    camera.addEventListener("click", () => this.film(camera));
    const address = element("input", { type: "url", placeholder: "https://…", "aria-label": "URL of an image" });
    const form = element("form", { className: "row" }, address, element("button", { textContent: "Load URL" }));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.fetch(address.value);
    });
    this.note = element("p", { className: "hint", role: "status" });
    this.video = element("div");
    this.box = element(
      "div",
      { className: "drop" },
      element("p", { textContent: "Drop or paste a JPEG or PNG image" }),
      element("div", { className: "row" }, input, element("label", { className: "button", htmlFor: id, textContent: "Choose a file" }), camera),
      form,
      this.video,
      this.note,
    );
    this.image = element("img", { alt: "" });
    this.layer = drawn("svg", { "aria-hidden": "true" });
    this.stage = element("div", { className: "stage", hidden: true }, this.image, this.layer);
    place.append(this.box, this.stage);
    this.box.addEventListener("dragover", (event) => {
      event.preventDefault();
      this.box.classList.add("over");
    });
    this.box.addEventListener("dragleave", () => this.box.classList.remove("over"));
    this.box.addEventListener("drop", (event) => {
      event.preventDefault();
      this.box.classList.remove("over");
      const file = event.dataTransfer.files[0];
      if (file) this.take(file, file.name);
    });
    last ??= this;
    place.addEventListener("pointerdown", () => (last = this));
    place.addEventListener("focusin", () => (last = this));
  }

  async take(blob, name, url = null) {
    last = this;
    if (blob.size > MAX_BYTES) {
      this.note.textContent = `${name} is ${(blob.size / (1 << 20)).toFixed(1)} MB; Rekognition accepts up to 5 MB.`;
      return;
    }
    const data = base64Of(await blob.arrayBuffer());
    URL.revokeObjectURL(this.image.src);
    this.image.src = URL.createObjectURL(blob);
    const shown = await this.image.decode().then(() => true, () => false);
    this.file = { name, data, url };
    this.clear();
    this.stage.hidden = !shown;
    this.box.classList.toggle("compact", shown);
    this.note.textContent = shown ? name : `${name} is not an image that the browser can show.`;
    this.image.alt = shown ? `Image ${name}` : "";
    await this.chosen(this.file);
  }

  async fetch(url) {
    this.note.textContent = "Loading …";
    try {
      const { name, type, data } = await fetchImage(url);
      await this.take(new Blob([bytesOf(data)], { type }), name, url);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.note.textContent = error.message;
    }
  }

  async film(button) {
    if (this.camera) return this.stopFilm(button);
    try {
      this.camera = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "user" } });
    } catch (error) {
      this.note.textContent = `No camera: ${error.message}`;
      return;
    }
    button.textContent = "Stop camera";
    const video = element("video", { muted: true, playsInline: true, srcObject: this.camera, "aria-label": "Camera" });
    const shoot = element("button", { type: "button", textContent: "Take photo" });
    shoot.addEventListener("click", () => {
      const canvas = element("canvas", { width: video.videoWidth, height: video.videoHeight });
      canvas.getContext("2d").drawImage(video, 0, 0);
      this.stopFilm(button);
      canvas.toBlob((blob) => blob && this.take(blob, "camera.jpg"), "image/jpeg", 0.92);
    });
    this.video.replaceChildren(video, shoot);
    await video.play();
  }

  stopFilm(button) {
    for (const track of this.camera.getTracks()) track.stop();
    this.camera = null;
    this.video.replaceChildren();
    button.textContent = "Camera";
  }

  clear() {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    this.layer.setAttribute("viewBox", `0 0 ${width || 1} ${height || 1}`);
    this.layer.replaceChildren();
  }

  /** Draws a box given in fractions of the image, with a label above it; returns the element. */
  frame(box, text, kind = "") {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    const rect = drawn("rect", { x: box.Left * width, y: box.Top * height, width: box.Width * width, height: box.Height * height, class: kind });
    this.layer.append(rect);
    if (text) {
      const size = Math.max(width / 45, 8);
      const words = drawn("text", { x: box.Left * width, y: Math.max(box.Top * height - size / 3, size) }, text);
      words.style.fontSize = `${size}px`;
      words.style.strokeWidth = `${size / 5}px`;
      this.layer.append(words);
    }
    return rect;
  }

  dot(point) {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    this.layer.append(drawn("circle", { cx: point.X * width, cy: point.Y * height, r: Math.max(width / 300, 1.5) }));
  }

  /** The part of the image in a box. */
  crop(box, label) {
    const { naturalWidth: width, naturalHeight: height } = this.image;
    const [w, h] = [Math.max(box.Width * width, 1), Math.max(box.Height * height, 1)];
    const scale = Math.min(160 / w, 220 / h, 4);
    const canvas = element("canvas", { width: Math.ceil(w * scale), height: Math.ceil(h * scale), role: "img", "aria-label": label });
    canvas.getContext("2d").drawImage(this.image, box.Left * width, box.Top * height, w, h, 0, 0, canvas.width, canvas.height);
    return canvas;
  }
}
