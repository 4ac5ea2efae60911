import type { Span } from "@colloquy/corpus-schema";

/** An issue or volume number found in a text. */
export interface FoundNumber {
  readonly kind: "issue" | "volume";
  readonly value: string;
  /** The number with its mark: `# 03`. */
  readonly span: Span;
}

/** Every gap is bounded, so that matching is linear in the length of the text. */
const ISSUE = /(?:#|№|(?<!\p{L})(?:no|nr|num|number|issue)(?:\.|(?!\p{L})))\s{0,3}(\d{1,6}(?:[-/]\d{1,6})?)(?![\p{L}\d])/giu;
const VOLUME = /(?<!\p{L})vol(?:ume)?(?:\.|(?!\p{L}))\s{0,3}(\d{1,4}|[IVXLC]{1,8})(?![\p{L}\d])/giu;

/** The issue and volume numbers in a text, with their places in it. */
export function findNumbers(text: string): FoundNumber[] {
  const read = (pattern: RegExp, kind: FoundNumber["kind"]): FoundNumber[] =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind,
      value: match[1] ?? "",
      span: { start: match.index, end: match.index + match[0].length },
    }));
  return [...read(ISSUE, "issue"), ...read(VOLUME, "volume")];
}
