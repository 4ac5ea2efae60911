import { labelParts, recase } from "../speakers/label-parts.js";

/** Whether a name stands in the midst of a sentence: after a small letter or a comma, or before one. */
export function isCalledIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const before = text.slice(Math.max(0, at - 2), at);
    const after = text.charAt(at + name.length);
    if (/[\p{L}\p{M}]/u.test(after) && !/\p{Lo}/u.test(after)) continue;
    if (/[\p{Ll},،，]\s$/u.test(before) || (after === "," && /[.!?—–]\s$/u.test(before)) || /[\p{Lo}、，]$/u.test(before)) return true;
  }
  return false;
}

/** Tells whether a text names somebody; of one word, only where it does not begin a line as a label would. */
export function namesBefore(front: string): (label: string) => boolean {
  return (label) => {
    const parts = labelParts(label);
    const name = front.includes(parts.name) ? parts.name : recase(parts.name);
    if (name.length < 2) return false;
    for (let at = front.indexOf(name); at !== -1; at = front.indexOf(name, at + name.length)) {
      const after = front.charAt(at + name.length);
      const before = front.charAt(at - 1);
      const whole = !/[\p{L}\p{M}]/u.test(after) || /\p{Lo}/u.test(after);
      if (whole && !/[:：]/u.test(after) && (!/[\p{L}\p{M}]/u.test(before) || /\p{Lo}/u.test(before))) return true;
    }
    return false;
  };
}
