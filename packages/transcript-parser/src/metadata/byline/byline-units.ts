import type { ContributorRole, Span } from "@colloquy/corpus-schema";
import { AND_WORDS } from "../credits/credit-words.table.js";
import { isPersonName } from "../person-name.js";
import { BYLINE_PHRASES, OTHER_WORKS } from "./byline-words.table.js";

/** A piece of a byline between separators, with the role that its introduction gives. */
export interface BylineUnit {
  readonly text: string;
  /** Offset of the text in the byline. */
  readonly start: number;
  readonly role: ContributorRole | null;
}

const PHRASES = BYLINE_PHRASES.map(({ phrase }) => phrase.replace(/ /g, "\\s{1,3}")).join("|");
/** `Photographs by …` names somebody who has no part in the conversation. */
const OTHER_WORK = `(?:${OTHER_WORKS.join("|")})\\s{1,3}(?:by|with)`;
const INTRODUCTION = new RegExp(`(?<!\\p{L})(?:${PHRASES}|${OTHER_WORK}|by|with)(?!\\p{L})`, "giu");
/** Another name after a line that holds one. */
const JOINS = new RegExp(`^\\s+(?:${AND_WORDS.join("|")})\\s`, "iu");
const SEPARATORS = ",;()|\u0000";

/**
 * Cuts a byline into units at commas, semicolons, parentheses, at what was read already, and before each phrase that
 * introduces people. `by` introduces the interviewer where the byline speaks of an interview, else the author; after
 * the name of another work (`Photographs by`) it introduces nobody.
 *
 * @param masked the byline with what was read already replaced by NUL characters
 */
export function bylineUnits(masked: string): BylineUnit[] {
  const interview = /interview|conversation/i.test(masked);
  const units: BylineUnit[] = [];
  for (const piece of splitAt(masked, SEPARATORS)) {
    const text = masked.slice(piece.start, piece.end);
    let start = 0;
    let role: ContributorRole | null = null;
    for (const match of text.matchAll(INTRODUCTION)) {
      push(units, text, piece.start, start, match.index, role);
      role = roleOf(match[0], interview);
      start = match.index + match[0].length;
    }
    push(units, text, piece.start, start, text.length, role);
  }
  return units;
}

function push(
  units: BylineUnit[],
  text: string,
  offset: number,
  start: number,
  end: number,
  role: ContributorRole | null,
): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (trimmed === "") return;
  const at = offset + start + raw.indexOf(trimmed);
  const lineEnd = role === null ? -1 : trimmed.indexOf("\n");
  if (lineEnd !== -1 && !JOINS.test(trimmed.slice(lineEnd)) && isPersonName(trimmed.slice(0, lineEnd))) {
    // A name that is complete at the end of its line does not go on in the next one, unless there is one more.
    units.push({ text: trimmed.slice(0, lineEnd).trimEnd(), start: at, role });
    push(units, trimmed, at, lineEnd, trimmed.length, null);
  } else units.push({ text: trimmed, start: at, role });
}

function roleOf(introduction: string, interview: boolean): ContributorRole | null {
  const folded = introduction.replace(/\s+/g, " ").toLowerCase();
  const phrase = BYLINE_PHRASES.find((candidate) => candidate.phrase === folded);
  if (phrase !== undefined) return phrase.role;
  if (folded === "with") return "interviewee";
  if (folded !== "by") return null;
  return interview ? "interviewer" : "author";
}

function splitAt(text: string, separators: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !separators.includes(text[at] ?? "")) continue;
    if (at > start) pieces.push({ start, end: at });
    start = at + 1;
  }
  return pieces;
}
