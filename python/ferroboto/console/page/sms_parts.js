// How many parts a text message has: GSM 03.38 where all its letters are in that alphabet, UCS-2 otherwise.

const BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const EXTENDED = "\f^{}\\[~]|€";

/** Parts fill up one by one; a letter of two units is not torn apart. */
function parts(units, whole, piece) {
  const total = units.reduce((sum, unit) => sum + unit, 0);
  if (total <= whole) return { units: total, parts: total ? 1 : 0, room: whole - total };
  let count = 1;
  let used = 0;
  for (const unit of units) {
    if (used + unit > piece) {
      count += 1;
      used = 0;
    }
    used += unit;
  }
  return { units: total, parts: count, room: piece - used };
}

export function smsParts(text) {
  const letters = [...text];
  if (letters.every((letter) => BASIC.includes(letter) || EXTENDED.includes(letter))) {
    return { alphabet: "GSM-7", ...parts(letters.map((letter) => (EXTENDED.includes(letter) ? 2 : 1)), 160, 153) };
  }
  return { alphabet: "UCS-2", ...parts(letters.map((letter) => letter.length), 70, 67) };
}
