// Runs the original networks of @vladmandic/face-api, in plain JavaScript, on a
// pattern that the tests make too, and prints what they answer:
//
//   npm pack @vladmandic/face-api@1.7.15 && tar xzf vladmandic-face-api-1.7.15.tgz
//   node tools/weights/reference.mjs package > src/local/rekognition/tests/golden/face-api.json

import fs from 'node:fs';
import path from 'node:path';

const folder = path.resolve(process.argv[2]);

// The bundle is made for browsers; it needs no page, only to find the names of one.
Object.defineProperty(process, 'versions', { value: {} });
class Absent {}
globalThis.window = globalThis;
globalThis.document = { createElement: () => ({}) };
const names = ['Canvas', 'CanvasRenderingContext2D', 'Image', 'ImageData', 'Video'];
for (const name of ['HTMLCanvasElement', 'HTMLImageElement', 'HTMLVideoElement', ...names]) {
  globalThis[name] ??= Absent;
}
const { default: _, ...faceapi } = await import(path.join(folder, 'dist/face-api.esm.js'));
faceapi.env.setEnv(Object.fromEntries(names.map((name) => [name, Absent])));
const { tf, nets } = faceapi;
await tf.setBackend('cpu');
await tf.ready();

function load(net, name) {
  const file = (suffix) => fs.readFileSync(path.join(folder, 'model', `${name}_model${suffix}`));
  const [manifest] = JSON.parse(file('-weights_manifest.json'));
  const bytes = file('.bin');
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  net.loadFromWeightMap(tf.io.decodeWeights(buffer, manifest.weights));
}

load(nets.tinyFaceDetector, 'tiny_face_detector');
load(nets.faceLandmark68Net, 'face_landmark_68');
load(nets.faceExpressionNet, 'face_expression');
load(nets.ageGenderNet, 'age_gender');

function pattern(side) {
  const value = (_, i) => (i * 7919 + Math.floor(i / 97) * 31) % 256;
  const values = Float32Array.from({ length: side * side * 3 }, value);
  return new faceapi.NetInput([tf.tensor3d(values, [side, side, 3])]);
}

const numbers = (tensor) => Array.from(tensor.dataSync(), (value) => Number(value.toPrecision(7)));
const grid = nets.tinyFaceDetector.forwardInput(pattern(160), 160).transpose([0, 3, 1, 2]);
const person = nets.ageGenderNet.runNet(pattern(112));
const answers = {
  grid: numbers(grid),
  points: numbers(nets.faceLandmark68Net.runNet(pattern(112))),
  expressions: numbers(nets.faceExpressionNet.runNet(pattern(112))),
  age: numbers(person.age),
  gender: numbers(person.gender),
};
process.stdout.write(`${JSON.stringify(answers)}\n`);
