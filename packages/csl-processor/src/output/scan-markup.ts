import type { Font } from "../style/formatting.js";
import { PLAIN_FONT } from "./plain-font.js";

/** A piece of text with markup: ordinary text, or a mark that may open or close something. */
export interface MarkupToken {
  /** A mark closes the nearest open mark of its kind. */
  readonly kind: string;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly quotes: boolean;
  readonly font?: Font;
  /** Whether the font goes back to normal where it is in force already. */
  readonly toggles?: boolean;
  /** What is printed when the mark has no partner. */
  readonly literal: string;
}

const FONTS: ReadonlyMap<string, Font> = new Map<string, Font>([
  ["i", { style: "italic" }],
  ["b", { weight: "bold" }],
  ["sub", { align: "sub" }],
  ["sup", { align: "sup" }],
  ["sc", { variant: "small-caps" }],
]);

/** How far before a quotation mark its surroundings are looked at: enough for one tag. */
const LOOK_BACK = 100;

const PATTERN = /<(\/?)(i|b|sub|sup|sc|span)([^<>]{0,80})>|["'“”‘’]/g;

/** Whether a text has a character that markup begins with: most have none. */
export function hasMarkup(text: string): boolean {
  return /[<"'“”‘’]/.test(text);
}

/**
 * Cuts text into marks and the text between them.
 *
 * @param curlyStay whether curly quotation marks are text: only straight ones become those of the locale.
 */
export function scanMarkup(text: string, curlyStay: boolean): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  let end = 0;
  for (const match of text.matchAll(PATTERN)) {
    const literal = match[0];
    if (curlyStay && /[“”‘’]/.test(literal)) continue;
    const token = literal.startsWith("<")
      ? tagToken(literal, match[1] === "/", match[2] ?? "", match[3] ?? "")
      : quoteToken(
          literal,
          text.slice(Math.max(0, match.index - LOOK_BACK), match.index),
          text.charAt(match.index + 1),
        );
    if (match.index > end) tokens.push(textToken(text.slice(end, match.index)));
    tokens.push(token ?? textToken(literal));
    end = match.index + literal.length;
  }
  if (end < text.length) tokens.push(textToken(text.slice(end)));
  return tokens;
}

function textToken(literal: string): MarkupToken {
  return { kind: "text", opens: false, closes: false, quotes: false, literal };
}

function tagToken(literal: string, closes: boolean, name: string, attributes: string): MarkupToken | undefined {
  if (closes) return attributes.trim() === "" ? { ...textToken(literal), kind: name, closes } : undefined;
  const mark = { ...textToken(literal), kind: name, opens: true };
  const font = name === "span" ? spanFont(attributes) : attributes.trim() === "" ? FONTS.get(name) : undefined;
  if (font !== undefined) return { ...mark, font };
  if (name === "span" && /^ class=["']nodecor["']$/.test(attributes))
    return { ...mark, font: PLAIN_FONT, toggles: false };
  return name === "span" && /^ class=["']nocase["']$/.test(attributes) ? mark : undefined;
}

function spanFont(attributes: string): Font | undefined {
  return /^ style=["']font-variant: ?small-caps;?["']$/.test(attributes) ? { variant: "small-caps" } : undefined;
}

function quoteToken(literal: string, preceding: string, after: string): MarkupToken {
  const mark = { ...textToken(literal), quotes: true };
  if (literal === "“") return { ...mark, kind: "double", opens: true };
  if (literal === "”") return { ...mark, kind: "double", closes: true };
  if (literal === "‘") return { ...mark, kind: "single", opens: true };
  const startsWord = /^[\s([{/—–“‘"'-]?$/.test(visibleBefore(preceding)) && /[^\s]/.test(after);
  const before = preceding.slice(-1);
  const endsWord = before !== "" && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (literal === '"') return { ...mark, kind: "straight-double", opens: startsWord, closes: endsWord };
  // A straight or curly single mark that closes nothing is an apostrophe.
  const single = { ...mark, literal: "’" };
  if (literal === "’") return { ...single, kind: "single", closes: endsWord };
  return { ...single, kind: "straight-single", opens: startsWord, closes: endsWord };
}

/** The character before a quotation mark, looking through one opening tag such as `<b>`. */
function visibleBefore(preceding: string): string {
  const before = preceding.slice(-1);
  if (before !== ">") return before;
  const tag = preceding.lastIndexOf("<");
  return tag < 0 ? before : preceding.slice(Math.max(0, tag - 1), tag);
}
