import type { RenderContext } from "../render/context.js";
import type { PageRangeFormat } from "../style/style.js";

/** A range within a page list: each side a number, perhaps with letters before it, as in `S12` or `8n3`. */
const RANGE = /((?:\d{0,4}\p{L}{1,4})?)(\d{1,12})\s*[\u2013-]\s*((?:\d{0,4}\p{L}{1,4})?)(\d{1,12})(?!\p{L})/gu;

/** Numbers that identify rather than count: a hyphen in them is a part of them. */
const IDENTIFIERS: readonly string[] = ["version", "citation-number"];

/**
 * Writes a number variable: page ranges abbreviated or expanded as the style asks, and the hyphens of ranges as the
 * locale's range delimiter. `\\-` stands for a hyphen that is to stay.
 *
 * @param kind what the number counts: the variable, or the label of the locator.
 */
export function formatPages(
  value: string,
  variable: string,
  context: RenderContext,
  kind = variable === "locator" ? context.cite.label : variable,
): string {
  if (IDENTIFIERS.includes(variable)) return value;
  const { pageRangeFormat } = context.style.options;
  const isPages = kind === "page";
  const delimiter = context.localisation.term("page-range-delimiter");
  const dash = delimiter === "" ? "–" : delimiter;
  const ranged = pageRangeFormat === undefined || !isPages ? value : formatRanges(value, pageRangeFormat, dash);
  const isRange = variable === "locator" || (isPages && /\d/.test(ranged)) || isNumericRange(ranged);
  return localiseAnd(isRange ? replaceHyphens(ranged, dash) : ranged.replaceAll("\\-", "-"), context);
}

/** An ampersand between two numbers is the locale's own symbol, where it has one. */
function localiseAnd(value: string, { localisation }: RenderContext): string {
  const symbol = localisation.term("and", "symbol");
  if (!value.includes("&") || symbol === localisation.term("and")) return value;
  return value.replace(/(\d\p{L}{0,3}\s*)&(?=\s*\p{L}{0,3}\d)/gu, `$1${symbol.replaceAll("$", "$$$$")}`);
}

function isNumericRange(value: string): boolean {
  return /^(?:[\p{L}]?\d{1,9}[\p{L}]?|[ivxlcdmIVXLCDM]{1,12})\s*-\s*(?:[\p{L}]?\d{1,9}[\p{L}]?|[ivxlcdmIVXLCDM]{1,12})$/u.test(
    value,
  );
}

function replaceHyphens(value: string, delimiter: string): string {
  return value.replace(/(\S)\s*(?<!\\)-\s*(?=\S)/g, `$1${delimiter}`).replaceAll("\\-", "-");
}

/**
 * Every range of a list of pages in a format (CSL 1.0.2, Appendix V). A range whose sides have different letters stays
 * as it is, hyphen and all.
 */
export function formatRanges(value: string, format: PageRangeFormat, delimiter: string): string {
  return value.replace(RANGE, (whole, prefix: string, first: string, secondPrefix: string, second: string) => {
    if (prefix !== secondPrefix) return whole.replace(/\s*-\s*/, "\\-");
    const full = expand(first, second);
    if (Number(full) <= Number(first)) return `${prefix}${first}${delimiter}${secondPrefix}${second}`;
    const short = abbreviate(first, full, format);
    return `${prefix}${first}${delimiter}${format === "expanded" ? prefix : ""}${short}`;
  });
}

/** The second number in full: `328` for 321-8. */
function expand(first: string, second: string): string {
  return second.length >= first.length ? second : first.slice(0, first.length - second.length) + second;
}

function abbreviate(first: string, second: string, format: PageRangeFormat): string {
  if (format === "expanded" || first.length !== second.length) return second;
  const changed = changedDigits(first, second);
  if (format === "minimal") return second.slice(-changed);
  if (format === "minimal-two") return second.slice(-Math.max(changed, Math.min(2, second.length)));
  return abbreviateChicago(first, second, changed, format === "chicago-16");
}

function changedDigits(first: string, second: string): number {
  let same = 0;
  while (same < first.length && first.charAt(same) === second.charAt(same)) same += 1;
  return first.length - same;
}

function abbreviateChicago(first: string, second: string, changed: number, sixteenth: boolean): string {
  const number = Number(first);
  if (number < 100 || number % 100 === 0) return second;
  if (!sixteenth && first.length === 4 && changed >= 3) return second;
  return second.slice(-(number % 100 < 10 ? changed : Math.max(changed, 2)));
}
