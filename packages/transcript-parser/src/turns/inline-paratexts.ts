import type { Paratext, Span } from "@colloquy/corpus-schema";
import { STAGE_MODIFIERS, STAGE_WORDS } from "../paratexts/tail-words.table.js";

const MAX_NOTE = 200;
const SEPARATOR_MARKS = "*#_=~-–—•·";

/** What stands inside of speech and is not said: notes in brackets, stage directions, lines of marks. Sorted. */
export function inlineParatexts(text: string, range: Span): Paratext[] {
  const found: Paratext[] = [];
  for (let at = range.start; at < range.end; at += 1) {
    const character = text[at];
    const note =
      character === "["
        ? bracketNote(text, at, range.end)
        : character === "("
          ? stageDirection(text, at, range.end)
          : character === "\n"
            ? separatorLine(text, at + 1, range.end)
            : null;
    if (note === null) continue;
    found.push(note);
    at = note.span.end - 1;
  }
  return found;
}

/** `[NPT]`, `[laughter]`; not the text of a Markdown link. */
function bracketNote(text: string, start: number, limit: number): Paratext | null {
  const end = closing(text, start, "]", limit);
  if (end === null || text[end] === "(") return null;
  const kind = isStageDirection(text.slice(start + 1, end - 1)) ? "stage-direction" : "editorial-note";
  return { kind, span: { start, end } };
}

/** `(Laughter.)`: parentheses are speech unless they say what happened in the room. */
function stageDirection(text: string, start: number, limit: number): Paratext | null {
  const end = closing(text, start, ")", limit);
  if (end === null || !isStageDirection(text.slice(start + 1, end - 1))) return null;
  return { kind: "stage-direction", span: { start, end } };
}

/** The offset after the closing mark, or null when it is too far, missing, or another one opens before it. */
function closing(text: string, start: number, mark: string, limit: number): number | null {
  const opening = text[start];
  const end = Math.min(limit, start + MAX_NOTE);
  for (let at = start + 1; at < end; at += 1) {
    if (text[at] === mark) return at + 1;
    if (text[at] === opening) return null;
  }
  return null;
}

/** Whether some words are a stage word and nothing but others that may stand beside it. */
function isStageDirection(content: string): boolean {
  const folded = content.toLowerCase().replace(/[^\p{L}\s-]+/gu, " ").replace(/\s+/g, " ").trim();
  const word = STAGE_WORDS.find((candidate) => ` ${folded} `.includes(` ${candidate} `));
  if (word === undefined) return false;
  const others = ` ${folded} `.replace(` ${word} `, " ").split(" ").filter((other) => other !== "");
  return others.every((other) => STAGE_MODIFIERS.has(other) || STAGE_WORDS.includes(other));
}

/** A line of at least three marks and nothing else. */
function separatorLine(text: string, lineStart: number, limit: number): Paratext | null {
  let start = lineStart;
  while (start < limit && (text[start] === " " || text[start] === "\t")) start += 1;
  let end = start;
  let marks = 0;
  let at = start;
  for (; at < limit && text[at] !== "\n" && text[at] !== "\r"; at += 1) {
    const character = text[at] ?? "";
    if (SEPARATOR_MARKS.includes(character)) {
      marks += 1;
      end = at + 1;
    } else if (character !== " " && character !== "\t") return null;
  }
  return marks >= 3 ? { kind: "furniture", span: { start, end } } : null;
}
