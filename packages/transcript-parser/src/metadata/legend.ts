import type { Span } from "@colloquy/corpus-schema";
import { isRoleLabel } from "../layout/label-shape.js";
import { foundAt, type Found } from "./found.js";
import { honorificLength, isPersonName } from "./person-name.js";

/** What a legend says of one label. */
export interface LegendEntry {
  /** The label as written: `JS`. */
  readonly label: string;
  /** Who or what it stands for. */
  readonly meaning: Found;
}

/** `JS = Joan Sefton`, `JS: Joan Sefton`, `JS – Joan Sefton, narrator`. */
const ENTRY = /^[-–—*•\s]*["“(]?([\p{Lu}\p{Lo}][\p{L}\p{M}.]{0,14}?\d?)["”)]?\s{0,4}(=|:|：|–|—|-|\t|\s{2,})\s{0,8}(\p{L}[^\n=]{2,120})$/u;
/** `Joan Sefton (JS)`. */
const IN_PARENTHESES = /((?<!\p{L})\p{Lu}[\p{L}\p{M}.'’-]{1,40}(?:\s{1,4}(?:\p{Ll}{1,3}\s{1,4})?\p{Lu}[\p{L}\p{M}.'’-]{1,40}){1,4})\s{0,2}\(([\p{Lu}]{1,4}|[\p{Lu}]\.[\p{Lu}]\.)\)/gu;

/** The entries of a legend in a text, with places in the source. */
export function readLegend(source: string, span: Span): LegendEntry[] {
  const entries: LegendEntry[] = [];
  let at = span.start;
  for (const line of source.slice(span.start, span.end).split("\n")) {
    for (const [start, piece] of piecesOf(line)) {
      const match = ENTRY.exec(piece);
      const label = match?.[1] ?? "";
      const meaning = (match?.[3] ?? "").trim();
      if (match !== null && standsFor(label, meaning, match[2] ?? "")) {
        const from = at + start + match[0].lastIndexOf(match[3] ?? "");
        entries.push({ label, meaning: foundAt(source, { start: from, end: from + meaning.length }) });
      }
    }
    at += line.length + 1;
  }
  for (const match of source.slice(span.start, span.end).matchAll(IN_PARENTHESES)) {
    const words = match[1] ?? "";
    const label = (match[2] ?? "").replace(/\./g, "");
    // What stands on the line above may be another thing: a heading of the list.
    const name = initialsFit(label, words) ? words : words.slice(words.lastIndexOf("\n") + 1).trimStart();
    if (!initialsFit(label, name)) continue;
    const start = span.start + match.index + words.length - name.length;
    entries.push({ label, meaning: foundAt(source, { start, end: start + name.length }) });
  }
  return entries;
}

/** `I = interviewer; B = narrator`: several entries on one line. */
function piecesOf(line: string): [start: number, piece: string][] {
  if (!/;|,\s+\S{1,4}\s*=/.test(line)) return [[0, line]];
  const pieces: [number, string][] = [];
  let start = 0;
  for (const piece of line.split(/;|,(?=\s+\S{1,4}\s*=)/)) {
    pieces.push([start, piece]);
    start += piece.length + 1;
  }
  return pieces;
}

function standsFor(label: string, meaning: string, sign: string): boolean {
  const name = nameIn(meaning);
  if (sign === "=") return name !== null || isRoleLabel(meaning.split(/[\s,(]/, 1)[0] ?? "") || label.length <= 4;
  return name !== null && initialsFit(label, name);
}

/** The person's name at the start of what a label stands for, without office and role. */
export function nameIn(meaning: string): string | null {
  const bare = meaning.replace(/^(?:the )?(?:interviewer|narrator|interviewee|interviewerin|befragter?|zeitzeugin|zeitzeuge|moderator|host|guest)\b[\s:,–-]*(?:\(?(?=\p{Lu}))/iu, "");
  const [head = ""] = bare.split(/[,;(–—]|\s-\s/, 1);
  const trimmed = head.replace(/[).\s]+$/, "").trim();
  const name = trimmed.slice(honorificLength(trimmed));
  return isPersonName(name) ? name : null;
}

/** Whether letters are the initials of a name: of all its words, or of the first and the last. */
function initialsFit(label: string, name: string): boolean {
  const letters = label.replace(/[^\p{L}]/gu, "").toLowerCase();
  return letters.length > 0 && letters.length < 5 && initialsOf(name).has(letters);
}

/** The ways in which the initials of a name are written, in lower case: of all its words, of those in capitals, of the first and the last. */
export function initialsOf(name: string): ReadonlySet<string> {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const all = words.map((word) => (Array.from(word)[0] ?? "").toLowerCase()).join("");
  const capital = words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).map((word) => (Array.from(word)[0] ?? "").toLowerCase());
  return new Set([all, capital.join(""), ...(capital.length > 1 ? [`${capital[0] ?? ""}${capital.at(-1) ?? ""}`] : [])]);
}

/** Whether a block is a legend: two entries at least, and little else. */
export function isLegendText(text: string): boolean {
  if (text.length > 1500) return false;
  const entries = readLegend(text, { start: 0, end: text.length });
  const lines = text.split("\n").filter((line) => line.trim() !== "").length;
  return entries.length > 1 && entries.length >= 0.5 * lines;
}
