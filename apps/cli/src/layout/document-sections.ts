import type { InspectedDocument, InspectedLabel } from "../inspection/inspection.js";
import { labelKey } from "../inspection/label-key.js";
import { ENDINGS } from "../inspection/label-words.table.js";
import type { Cell } from "./columns.js";
import type { Paint } from "./paint.js";
import { oneLine } from "./printable.js";
import { count, firstOf } from "./ranges.js";
import type { Section } from "./section.js";
import { tableLines } from "./table-lines.js";

/** What was found out of a document as a whole: how it was read, its layout, its labels. */
export function documentSections(document: InspectedDocument, paint: Paint, columns: number): Section[] {
  const { labels } = document;
  const accepted = labels.filter((label) => label.accepted).sort((a, b) => b.turns - a.turns);
  const rejected = labels.filter((label) => !label.accepted).sort((a, b) => b.count - a.count);
  const { shown, more } = firstOf(rejected);
  return [
    { title: "Document", lines: tableLines(facts(document, paint), columns) },
    { title: "Layout: turns begin with", lines: tableLines(formRows(document, paint), columns) },
    { title: "Labels", lines: tableLines(accepted.map((label) => acceptedRow(label, paint)), columns) },
    { title: "Not labels", lines: [...tableLines(shown.map((label) => rejectedRow(label, paint)), columns), ...more] },
  ];
}

/** Formats that were tried in vain and are named. */
const MOST_EXCLUDED = 6;

function facts({ format, formatsTried, text, mediaType, encoding, bytes, characters, lines, unrecognisedShare }: InspectedDocument, paint: Paint): Cell[][] {
  const size = bytes === null ? "" : `${number(bytes)} bytes, `;
  const rows: [string, string][] = [
    // A file of a kind that is not read was tried by no format.
    ["Format", formatsTried.length === 0 ? `none that is read: ${mediaType}` : describeFormat(format, formatsTried)],
    ...(text === "extraction" ? [] : [["Encoding", encoding.name + (encoding.byteOrderMark ? ", with a byte-order mark" : "")] satisfies [string, string]]),
    ["Size", `${size}${number(characters)} characters, ${count(lines, "line")}`],
    ...(characters === 0 ? [] : [["Recognised", describeShare(unrecognisedShare)] satisfies [string, string]]),
  ];
  return rows.map(([name, value]) => [{ text: name, paint: paint.faint }, { text: value }]);
}

function describeShare(unrecognised: number): string {
  if (unrecognised === 0) return "every character";
  return unrecognised === 1 ? "nothing" : `all but ${(unrecognised * 100).toFixed(1)} % of the characters`;
}

/** `html 0.90; also possible: text 0.10; not: srt, vtt`. Of many formats only the number is given; `--json` has all. */
function describeFormat(format: string, tried: InspectedDocument["formatsTried"]): string {
  const shown = ({ id, likelihood }: InspectedDocument["formatsTried"][number]): string => `${id} ${likelihood.toFixed(2)}`;
  const own = tried.find(({ id }) => id === format);
  const possible = tried.filter(({ id, likelihood }) => id !== format && likelihood > 0);
  const excluded = tried.filter(({ id, likelihood }) => id !== format && likelihood === 0);
  return [
    own === undefined ? format : shown(own),
    possible.length === 0 ? "" : `also possible: ${possible.map(shown).join(", ")}`,
    describeExcluded(excluded.map(({ id }) => id)),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function describeExcluded(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return ids.length > MOST_EXCLUDED ? `none of ${ids.length} others` : `not: ${ids.join(", ")}`;
}

function formRows({ forms }: InspectedDocument, paint: Paint): Cell[][] {
  return forms.map((form) => [
    { text: ENDING_WORDS.get(form.ending) ?? form.ending },
    { text: count(form.count, "turn") },
    { text: oneLine(form.example), paint: paint.accent },
  ]);
}

const ENDING_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(ENDINGS));

function acceptedRow({ label, turns, person, role, confidence, why }: InspectedLabel, paint: Paint): Cell[] {
  const named = person !== null && labelKey(person) === labelKey(label) ? "" : (person ?? "not named");
  const who = [named, role === null || role === "unknown" ? "" : role].filter((part) => part !== "").join(", ");
  return [
    { text: oneLine(label), paint: paint.accent },
    { text: count(turns, "turn") },
    { text: `${confidence.toFixed(2)} sure`, paint: confidence < SURE ? paint.doubtful : paint.good },
    { text: who === "" ? why : `${oneLine(who)} (${why})`, ...(person === null ? { paint: paint.doubtful } : {}) },
  ];
}

/** From this confidence on a label is shown as sure. */
const SURE = 0.8;

function rejectedRow({ label, count: times, line, why }: InspectedLabel, paint: Paint): Cell[] {
  return [
    { text: oneLine(label) },
    { text: `line ${line}`, paint: paint.faint },
    { text: times === 1 ? "" : `${times} times`, paint: paint.faint },
    { text: why, paint: paint.faint },
  ];
}

function number(value: number): string {
  return value.toLocaleString("en-GB");
}
