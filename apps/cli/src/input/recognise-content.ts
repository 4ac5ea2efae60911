import { FORMATS, type SourceFormat } from "@colloquy/transcript-parser";

/**
 * What an input is:
 * - `lines`: a corpus, a transcript on each line;
 * - `json`: one JSON value, a transcript or a list of them, as `--json` writes it;
 * - `document`: anything else, to be parsed.
 */
export type Content = "lines" | "json" | "document";

/** How much of an input is looked at, in bytes. */
export const HEAD_LENGTH = 65_536;

const LINES_NAME = /\.(?:jsonl|ndjson)$/i;
/** How every line that Colloquy writes begins. It tells a corpus even where its first line is broken. */
const TRANSCRIPT_LINE = /^\{"schemaVersion":\d+,"offsetUnit":"/m;
/** An object that goes on after a line end is one pretty value; a list of objects is one value however it is written. */
const PRETTY_VALUE = /^(?:\{[ \t]*\r?\n\s*"|\[\s*(?:\{\s*"|\]\s*$))/;
const OBJECT = /^\{\s*"/;

/** What a transcript has and no other JSON: the unit of its offsets. */
const OFFSET_UNIT = /"offsetUnit"\s*:/;

/**
 * What an input is, by the first bytes of its content; a name that ends in `.jsonl` or `.ndjson` means lines. A document
 * may well begin with a bracket (`[Applause]`, `{Music}`): only what JSON alone begins with counts. JSON that a format
 * of documents knows is a document.
 */
export function recogniseContent(head: Uint8Array, name: string, formats: readonly SourceFormat[] = FORMATS): Content {
  if (LINES_NAME.test(name)) return "lines";
  const text = new TextDecoder().decode(head).trimStart();
  const isPretty = PRETTY_VALUE.test(text);
  const isCorpus = isPretty || OBJECT.test(text) || TRANSCRIPT_LINE.test(text);
  if (!isCorpus || (!OFFSET_UNIT.test(text) && isJsonDocument(head, name, formats))) return "document";
  return isPretty ? "json" : "lines";
}

function isJsonDocument(head: Uint8Array, name: string, formats: readonly SourceFormat[]): boolean {
  const known = formats.filter(({ mediaTypes }) => mediaTypes.some((type) => /\bjson$/.test(type)));
  return known.some((format) => format.sniff(head, name) > 0);
}
