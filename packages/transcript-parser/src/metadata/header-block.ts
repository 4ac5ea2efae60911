import type { Paratext } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/judge-label.js";
import { HEADER_KEYS, type HeaderField } from "../layout/label-words.table.js";
import { foundAt, type Found } from "./found.js";

/** The fields of the front matter's `Key: value` lines, each with every value given for it. */
export type HeaderBlock = ReadonlyMap<HeaderField, readonly Found[]>;

const MAX_KEY = 60;

/** Reads the lines of front matter that begin with a known key. */
export function readHeaderBlock(source: string, paratexts: readonly Paratext[]): HeaderBlock {
  const fields = new Map<HeaderField, Found[]>();
  for (const { kind, span } of paratexts) {
    if (kind !== "front-matter") continue;
    let start = span.start;
    for (const line of source.slice(span.start, span.end).split("\n")) {
      const colon = line.slice(0, MAX_KEY).indexOf(":");
      const field = colon === -1 ? undefined : HEADER_KEYS.get(foldLabel(line.slice(0, colon)));
      const value = line.slice(colon + 1).trim();
      if (field !== undefined && value !== "") {
        const from = start + colon + 1 + line.slice(colon + 1).indexOf(value);
        const found = foundAt(source, { start: from, end: from + value.length });
        const values = fields.get(field);
        if (values === undefined) fields.set(field, [found]);
        else values.push(found);
      }
      start += line.length + 1;
    }
  }
  return fields;
}
