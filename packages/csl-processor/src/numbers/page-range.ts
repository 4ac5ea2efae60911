import type { RenderContext } from "../render/context.js";
import type { PageRangeFormat } from "../style/style.js";

/** A range within a page list: each side a number, perhaps with a letter or roman prefix. */
const RANGE = /([\p{L}.]{0,8}\d{1,12})([\p{L}]{0,4})\s*[\u2013-]\s*([\p{L}.]{0,8})(\d{1,12})([\p{L}]{0,4})/gu;

/** Writes pages or a locator: ranges abbreviated or expanded as the style asks, hyphens as its range delimiter. */
export function formatPages(value: string, variable: "page" | "locator", context: RenderContext): string {
  const { pageRangeFormat } = context.style.options;
  const isPages = variable === "page" || context.cite.label === "page";
  if (pageRangeFormat !== undefined && isPages) {
    const delimiter = context.localisation.term("page-range-delimiter") || "–";
    return replaceHyphens(formatRanges(value, pageRangeFormat, delimiter), delimiter);
  }
  return variable === "locator" ? replaceHyphens(value, "–") : value;
}

function replaceHyphens(value: string, delimiter: string): string {
  return value.replace(/(\S)\s*(?<!\\)-\s*(?=\S)/g, `$1${delimiter}`).replaceAll("\\-", "-");
}

/** Every range of a list of pages in a format (CSL 1.0.2, Appendix V). */
export function formatRanges(value: string, format: PageRangeFormat, delimiter: string): string {
  return value.replace(
    RANGE,
    (whole, from: string, fromSuffix: string, toPrefix: string, to: string, toSuffix: string) => {
      const [, prefix = "", first = ""] = /^(.*?)(\d+)$/u.exec(from) ?? [];
      if (fromSuffix !== "" || toSuffix !== "" || (toPrefix !== "" && toPrefix !== prefix)) return whole;
      const full = expand(first, to);
      if (full.length < first.length || Number(full) <= Number(first)) return `${from}${delimiter}${toPrefix}${to}`;
      const short = abbreviate(first, full, format);
      return `${from}${delimiter}${short.length === full.length ? prefix : ""}${short}`;
    },
  );
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
