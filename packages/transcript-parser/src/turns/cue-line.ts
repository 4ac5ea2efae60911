import { STAGE_MODIFIERS, STAGE_WORDS } from "../paratexts/stage-words.table.js";

const MAX_CUE = 80;

/** Whether some words are a stage word and nothing but others that may stand beside it: `prolonged applause`. */
export function isStageDirection(content: string): boolean {
  if (content.length > MAX_CUE) return false;
  const folded = content.toLowerCase().replace(/[^\p{L}\p{M}\s-]+/gu, " ").replace(/\s+/g, " ").trim();
  if (folded === "") return false;
  const words = folded.split(" ");
  if (!words.some((word) => STAGE_WORDS.has(word)) && !STAGE_WORDS.has(folded)) {
    return words.length > 1 && words.slice(1).some((word, index) => STAGE_WORDS.has(`${words[index] ?? ""} ${word}`));
  }
  return STAGE_WORDS.has(folded) || words.every((word) => STAGE_WORDS.has(word) || STAGE_MODIFIERS.has(word));
}

/** A small letter in the first two of a line that no bracket or mark opens makes it no cue. */
function mayBeCue(line: string): boolean {
  const first = line.charAt(0);
  const second = line.charAt(1);
  return first === first.toLowerCase() ? first === first.toUpperCase() : second === second.toUpperCase();
}

/** A cue on a line of its own: `APPLAUSE`, `MUSIC FADES`. In capitals or brackets; `Laughter is a tool` is speech. */
export function isCueLine(line: string): boolean {
  if (line.length > MAX_CUE || !mayBeCue(line)) return false;
  const bare = line.replace(/^[[(（【*_\s]+|[\])）】*_.\s]+$/g, "");
  const bracketed = /^[[(（【]/.test(line) && /[\])）】]\.?$/.test(line);
  const capitals = /\p{Lu}{3}/u.test(bare) && !/\p{Ll}/u.test(bare);
  return (bracketed || capitals) && isStageDirection(bare);
}
