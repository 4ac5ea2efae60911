import type { Transcript } from "@colloquy/corpus-schema";

/** The fields of a transcript in the order of its schema, so that a line begins with its version and its id. */
const FIELD_ORDER: readonly string[] = Object.keys({
  schemaVersion: 0,
  offsetUnit: 1,
  id: 2,
  source: 3,
  metadata: 4,
  speakers: 5,
  turns: 6,
  exchanges: 7,
  paratexts: 8,
  classifications: 9,
} satisfies Record<keyof Transcript, number>);

/** Line ends for Unicode (and for Python's `splitlines`) that JSON leaves as they are. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/**
 * A transcript as one line of a `.jsonl` corpus, with the line feed that ends it. Equal transcripts give equal lines:
 * the fields of the transcript stand in the order of the schema, those of everything inside it are sorted by UTF-16
 * code units (as in RFC 8785, section 3.2.3), and numbers are written as ECMAScript does.
 *
 * Reading the line gives an equal value. Characters that some tools take for a line end (U+0085, U+2028, U+2029) and
 * lone surrogates, which UTF-8 cannot express, are escaped, so that neither is lost on the way. Limit: JSON has no
 * negative zero, which becomes 0.
 */
export function writeTranscriptLine(transcript: Transcript): string {
  const fields = new Map<string, unknown>(Object.entries(transcript));
  const known = FIELD_ORDER.filter((name) => fields.has(name));
  const others = [...fields.keys()].filter((name) => !FIELD_ORDER.includes(name)).sort();
  const ordered = Object.fromEntries([...known, ...others].map((name) => [name, sortKeys(fields.get(name))]));
  return `${JSON.stringify(ordered).replace(LINE_ENDS, escapeCodeUnit)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sortKeys);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

function escapeCodeUnit(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
