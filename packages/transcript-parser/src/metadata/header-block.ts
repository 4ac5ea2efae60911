import type { Paratext } from "@colloquy/corpus-schema";
import { foldLabel } from "../layout/label-shape.js";
import { HEADER_KEYS, type HeaderField } from "../layout/label-words.table.js";
import { foundAt, type Found } from "./found.js";
import { keySpan, keysOfLine } from "./keys-of-line.js";
import { readYaml } from "./front-matter/read-yaml.js";

/** The fields of the front matter's `Key: value` lines, each with every value given for it. */
export type HeaderBlock = ReadonlyMap<HeaderField, readonly Found[]>;

/** Reads the front matter: YAML, and lines that begin with a known key. */
export function readHeaderBlock(source: string, paratexts: readonly Paratext[]): HeaderBlock {
  const fields = new Map<HeaderField, Found[]>();
  const add = (field: HeaderField | undefined, found: Found): void => {
    if (field === undefined) return;
    const values = fields.get(field);
    if (values === undefined) fields.set(field, [found]);
    else values.push(found);
  };
  for (const { kind, span } of paratexts) {
    if (kind !== "front-matter") continue;
    if (source.startsWith("---", span.start) && /^---\s*\n/.test(source.slice(span.start, span.start + 20))) {
      for (const { key, values } of readYaml(source, { start: source.indexOf("\n", span.start) + 1, end: span.end })) {
        for (const value of values) add(HEADER_KEYS.get(key.replace(/_/g, " ")), value);
      }
      continue;
    }
    readKeyLines(source, span, add);
  }
  return fields;
}

function readKeyLines(
  source: string,
  span: { readonly start: number; readonly end: number },
  add: (field: HeaderField | undefined, found: Found) => void,
): void {
  let start = span.start;
  for (const line of source.slice(span.start, span.end).split("\n")) {
    const several = keysOfLine(line);
    for (const { field, start: from, end } of several) add(field, foundAt(source, { start: start + from, end: start + end }));
    const key = keySpan(line);
    const field = key === null ? undefined : HEADER_KEYS.get(foldLabel(line.slice(key.start, key.end)));
    const value = key === null ? "" : line.slice(key.value).trimEnd().replace(/(?<!\s)\s*\|$/u, "").trim();
    if (several.length === 0 && key !== null && field !== undefined && value !== "") {
      const from = start + line.indexOf(value, key.value);
      add(field, foundAt(source, { start: from, end: from + value.length }));
    }
    start += line.length + 1;
  }
}
