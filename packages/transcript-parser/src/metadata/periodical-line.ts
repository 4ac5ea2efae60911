import type { Paratext } from "@colloquy/corpus-schema";
import { findDates } from "./dates/find-dates.js";
import { foundAt, type Found } from "./found.js";

/** What a line of front matter says of the periodical that this document is part of. */
export interface PeriodicalLine {
  readonly container: Found;
  readonly volume?: Found;
  readonly issue?: Found;
  readonly date?: Found;
}

/** `[Congressional Record Volume 151, Number 99 (Wednesday, July 20, 2005)]`: a name, a volume, a number. */
const LINE =
  /^[[(]?(\p{Lu}[\p{L}\p{M}'’. -]{3,70}?),?\s{1,3}(?:Vol(?:ume|\.)?|Band|Jahrgang|Tome|Tomo|Том)\.?\s{1,3}(\d{1,4}|[IVXLC]{1,8}),?\s{1,3}(?:No|Nr|Number|Issue|Heft|Nº|№|n°)\.?\s{0,3}(\d{1,5})(?!\d)/u;

/** The line of front matter that names a periodical with volume and number. */
export function findPeriodicalLine(text: string, paratexts: readonly Paratext[]): PeriodicalLine | null {
  for (const { kind, span } of paratexts) {
    if (kind !== "front-matter" && kind !== "masthead" && kind !== "title" && kind !== "dateline" && kind !== "heading") continue;
    let start = span.start;
    for (const line of text.slice(span.start, span.end).split("\n")) {
      const found = readLine(text, start, line);
      if (found !== null) return found;
      start += line.length + 1;
    }
  }
  return null;
}

/** `DER PEGEL, Nr. 14/1987`: name, number and year in the heads of pages. */
const HEAD = /(?:^|\s{3})(\p{Lu}[\p{L}\p{M}'’ -]{2,50}),?\s(?:No|Nr|Núm|Nº|n°|№|Heft|Issue)\.?\s{0,2}(\d{1,3})\/((?:19|20)\d\d)(?=\s|$)/u;

/** The periodical in whose pages a conversation is printed, where at least two of their heads name it. */
export function findPageHead(text: string, paratexts: readonly Paratext[]): PeriodicalLine | null {
  let found: PeriodicalLine | null = null;
  for (const { kind, span } of paratexts) {
    const match = kind === "furniture" && span.end - span.start < 120 ? HEAD.exec(text.slice(span.start, span.end)) : null;
    if (match === null) continue;
    const [whole, name = "", issue = "", year = ""] = match;
    if (found !== null) return found.container.value === name ? found : null;
    const at = span.start + match.index;
    const place = (part: string): Found => foundAt(text, { start: at + whole.lastIndexOf(part), end: at + whole.lastIndexOf(part) + part.length });
    found = { container: place(name), issue: place(issue), date: place(year) };
  }
  return null;
}

function readLine(text: string, start: number, line: string): PeriodicalLine | null {
  const match = line.length > 300 ? null : LINE.exec(line);
  if (match === null) return null;
  const place = (part: string, from: number): Found => {
    const at = start + line.indexOf(part, from);
    return foundAt(text, { start: at, end: at + part.length });
  };
  const [, name = "", volume = "", issue = ""] = match;
  const [date, ...others] = findDates(line);
  const dated = date === undefined || others.length > 0 ? {} : { date: { value: date.edtf, spans: [{ start: start + date.span.start, end: start + date.span.end }] } };
  const afterName = match[0].indexOf(name) + name.length;
  const afterVolume = line.indexOf(volume, afterName) + volume.length;
  return { container: place(name, 0), volume: place(volume, afterName), issue: place(issue, afterVolume), ...dated };
}
