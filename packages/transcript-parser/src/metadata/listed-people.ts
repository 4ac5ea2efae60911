import type { Span } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/label-shape.js";
import { HEADER_KEYS, type HeaderField } from "../layout/label-words.table.js";
import { readNames } from "./credits/read-names.js";

/** What a list under a key names: people. */
const PEOPLE: ReadonlySet<HeaderField> = new Set(["interviewee", "interviewer", "moderator", "host", "guest", "chair", "speaker", "witness"]);
const MAX_LISTED = 200;
const MAX_LINE = 300;

/** Whether a line is nothing but a key for people: `Participants`, `SPEAKERS:`. */
export function headsPeople(line: string): boolean {
  const field = fieldOf(line);
  return field !== undefined && PEOPLE.has(field);
}

function fieldOf(line: string): HeaderField | undefined {
  return HEADER_KEYS.get(foldLabel(line.replace(/\s?[:：]$/u, "")));
}

/**
 * Whether some words stand in a list of those who take part: under a line that is nothing but a key for people
 * (`Participants`, `SPEAKERS:`), with or without other names between. Lines of which none is such a key or a name end
 * the search.
 */
export function isListed(text: string, { start }: Span): boolean {
  let end = text.lastIndexOf("\n", start - 1);
  for (let looked = 0; end >= 0 && looked < MAX_LISTED; looked += 1) {
    const from = end === 0 ? 0 : text.lastIndexOf("\n", end - 1) + 1;
    const line = text.slice(from, Math.min(end, from + MAX_LINE)).trim();
    const field = fieldOf(line);
    if (field !== undefined) return PEOPLE.has(field);
    if (line !== "" && readNames(line, false).length === 0) return false;
    end = from - 1;
  }
  return false;
}
