import { firstEndingAfter, isEdtf, type Span } from "@colloquy/corpus-schema";
import { MONTHS } from "./month-names.table.js";

/** A date found in a text. */
export interface FoundDate {
  /** EDTF. */
  readonly edtf: string;
  /** Offsets in the text that was searched. */
  readonly span: Span;
}

const MONTH = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join("|")})\\.?`;
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "(\\d{4})";
const TO = "\\s{0,3}(?:-|–|—|to|through)\\s{0,3}";
/** `No. 9 September 2003` is an issue and a month. */
const NO_NUMBERING = "(?<!(?:[#№]|(?<!\\p{L})(?:no|nr|num|number|issue|vol|volume|pp?)\\.?)\\s{0,3})";
const WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s{1,3})?";

interface DateForm {
  readonly pattern: RegExp;
  /** EDTF from the captured groups, or null where they are no date. */
  readonly read: (groups: readonly string[]) => string;
}

/**
 * The forms in which dates are written, longest first. A number pair such as 9/6/89 may be read in two ways and is
 * left alone: a wrong date is worse than none.
 */
const FORMS: readonly DateForm[] = [
  {
    // February 18 - March 2, 2004
    pattern: form(`${MONTH}\\s{1,3}${DAY}${TO}${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}`),
    read: ([m1 = "", d1 = "", m2 = "", d2 = "", y = ""]) => `${day(y, m1, d1)}/${day(y, m2, d2)}`,
  },
  {
    // December 30, 2003 - January 2, 2004
    pattern: form(`${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}${TO}${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}`),
    read: ([m1 = "", d1 = "", y1 = "", m2 = "", d2 = "", y2 = ""]) => `${day(y1, m1, d1)}/${day(y2, m2, d2)}`,
  },
  {
    // 18 February - 2 March 2004
    pattern: form(`${DAY}\\s{1,3}${MONTH}${TO}${DAY}\\s{1,3}${MONTH},?\\s{1,3}${YEAR}`),
    read: ([d1 = "", m1 = "", d2 = "", m2 = "", y = ""]) => `${day(y, m1, d1)}/${day(y, m2, d2)}`,
  },
  {
    // March 2-4, 2004
    pattern: form(`${MONTH}\\s{1,3}${DAY}${TO}${DAY},?\\s{1,3}${YEAR}`),
    read: ([m = "", d1 = "", d2 = "", y = ""]) => `${day(y, m, d1)}/${day(y, m, d2)}`,
  },
  {
    // 2-4 March 2004
    pattern: form(`${DAY}${TO}${DAY}\\s{1,3}${MONTH},?\\s{1,3}${YEAR}`),
    read: ([d1 = "", d2 = "", m = "", y = ""]) => `${day(y, m, d1)}/${day(y, m, d2)}`,
  },
  {
    // Tuesday, March 2, 2004
    pattern: form(`${WEEKDAY}${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}`),
    read: ([m = "", d = "", y = ""]) => day(y, m, d),
  },
  {
    // 2 March 2004
    pattern: form(`${WEEKDAY}${NO_NUMBERING}${DAY}\\s{1,3}(?:of\\s{1,3})?${MONTH},?\\s{1,3}${YEAR}`),
    read: ([d = "", m = "", y = ""]) => day(y, m, d),
  },
  {
    // 2004-03-02
    pattern: form("(\\d{4})-(\\d\\d)-(\\d\\d)"),
    read: ([y = "", m = "", d = ""]) => `${y}-${m}-${d}`,
  },
  {
    // March 2004
    pattern: form(`${MONTH},?\\s{1,3}${YEAR}`),
    read: ([m = "", y = ""]) => `${y}-${month(m)}`,
  },
];

/** The dates in a text, by place; where forms overlap the longer one wins. Only real days of the calendar count. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, read } of FORMS) {
    const taken = found.map(({ span }) => span);
    for (const match of text.matchAll(pattern)) {
      const edtf = read(match.slice(1));
      const span = { start: match.index, end: match.index + match[0].length };
      const other = taken[firstEndingAfter(taken, span.start)];
      if ((other === undefined || other.start >= span.end) && isEdtf(edtf)) found.push({ edtf, span });
    }
    found.sort((a, b) => a.span.start - b.span.start);
  }
  return found;
}

/** Every gap in a form is bounded, so that matching is linear in the length of the text. */
function form(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])${source}(?![\\p{L}\\p{N}]|-\\d)`, "giu");
}

function month(name: string): string {
  return String(MONTHS.get(name.toLowerCase()) ?? 0).padStart(2, "0");
}

function day(year: string, monthName: string, dayOfMonth: string): string {
  return `${year}-${month(monthName)}-${dayOfMonth.padStart(2, "0")}`;
}
