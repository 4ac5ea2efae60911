import type { CslItem, CslName } from "@colloquy/csl-processor";
import { citationKey, distinctKey, usableKey } from "./citation-key.js";
import { NOTE_PHRASES } from "./note-phrases.table.js";
import { plainName } from "./plain-text.js";
import type { RecordFormatId } from "./record-formats.table.js";
import { readRecordItem, type RecordItem } from "./record-item.js";
import { recordWarning, type LostVariable, type RecordOptions, type RecordResult, type RecordWarning } from "./record-result.js";
import { cslJsonRecord } from "./write-csl-json.js";
import { risRecord } from "./write-ris.js";
import { biblatexRecord, bibtexRecord } from "./write-tex.js";

interface KeyedItem {
  readonly item: RecordItem;
  readonly key: string;
}

/**
 * Items as records for reference managers and LaTeX: BibTeX, BibLaTeX, RIS, CSL-JSON. `toCslItem` makes the items of
 * transcripts.
 *
 * Each variable of an item is in a field of the format, or it is named in `lost`: with the reason `in-note` where the
 * note says it in words ("interview by Murat Laumulin"), with `no-field` where the file does not hold it. The markup of
 * CSL-JSON becomes LaTeX, or the characters alone in RIS; white space and control characters in a value are one space.
 *
 * Items of any shape are taken: what cannot be read is left out with a warning, and nothing in a value can end its
 * field. Every record has a citation key that no other one in the file has.
 *
 * Limits: of a name without Latin letters the key holds a number. A particle with a capital is read back as part of the
 * family name. RIS cannot escape a comma in a name, and allows no asterisk in names and titles of periodicals: it is
 * written all the same. Whether a family name stands first everywhere only CSL-JSON can say.
 */
export function formatRecords(items: readonly CslItem[], format: RecordFormatId, options: RecordOptions = {}): RecordResult {
  const warnings: RecordWarning[] = [];
  const keyed = keyItems(items, options, warnings);
  const lost: LostVariable[] = [];
  const phrases = { ...NOTE_PHRASES, ...options.phrases };
  if (format === "csl-json") {
    const records = keyed.map(({ item, key }) => cslJsonRecord(item, key));
    for (const record of records) lost.push(...record.lost);
    return { text: `${JSON.stringify(records.map((record) => record.item), null, 2)}\n`, lost, warnings };
  }
  const write = { bibtex: bibtexRecord, biblatex: biblatexRecord, ris: risRecord }[format];
  const texts = keyed.map(({ item, key }, at) => {
    if (format === "ris") warnAboutNames(item, at, warnings);
    const record = write(item, key, phrases);
    lost.push(...record.lost);
    return record.text;
  });
  return { text: texts.join(format === "ris" ? "" : "\n"), lost, warnings };
}

function keyItems(items: readonly CslItem[], options: RecordOptions, warnings: RecordWarning[]): KeyedItem[] {
  const taken = new Map<string, number>();
  return items.flatMap((given, at) => {
    const item = readRecordItem(given, at, warnings);
    if (item === null) return [];
    const wanted = options.keys?.(given, at);
    const usable = usableKey(wanted ?? "");
    const key = distinctKey(usable === "" ? citationKey(item) : usable, taken);
    if (wanted !== undefined && wanted !== key) {
      const message = `"${wanted.slice(0, 80)}" cannot be the key of the item: it is "${key}".`;
      warnings.push(recordWarning("key-changed", message, `/${at}`, "Letters, digits and : . _ + - in a key that no other item has."));
    }
    return [{ item, key }];
  });
}

function warnAboutNames({ values }: RecordItem, at: number, warnings: RecordWarning[]): void {
  for (const [variable, value] of values) {
    if (value.kind !== "names") continue;
    const divided = value.names.find((name) => partsOf(name).some((part) => part.includes(",")));
    if (divided === undefined) continue;
    const message = `"${plainName(divided).slice(0, 80)}" has a comma, at which readers of RIS divide names.`;
    warnings.push(recordWarning("ambiguous-name", message, `/${at}/${variable}`, "Use another format, or a name without a comma."));
  }
}

function partsOf({ family, given, suffix, literal }: CslName): readonly string[] {
  return [family, given, suffix, literal].filter((part) => part !== undefined);
}
