import { BREAKING_TAGS, INLINE_TAGS } from "./inline-tags.table.js";

/** A tag of HTML in Markdown that is known. */
export interface InlineTag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly breaks: boolean;
  readonly end: number;
}

/** A tag is looked for this far: longer ones are not written by hand. */
const MAX_TAG = 1_000;

const NAME = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/iy;

/** A space, then a name with or without a value, a value in quotes, or the end. */
const REST = /(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*\s*\/?>/iy;

const AUTOLINK = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,100}@[^\s<>@]{1,100})>/iy;

/** The tag at an offset where its name is known; anything else in angle brackets is text. */
export function readTag(text: string, at: number, limit: number): InlineTag | null {
  NAME.lastIndex = at;
  const match = NAME.exec(text);
  const name = match?.[2]?.toLowerCase() ?? "";
  const breaks = BREAKING_TAGS.has(name);
  if (match === null || (!breaks && !INLINE_TAGS.has(name))) return null;
  const start = at + match[0].length;
  const rest = text.slice(start, Math.min(limit, start + MAX_TAG));
  REST.lastIndex = 0;
  const found = REST.exec(rest);
  if (found === null) return null;
  return { name, isEnd: match[1] === "/", breaks, end: start + found[0].length };
}

/** The end of `<https://example.org>` or `<name@example.org>` at an offset (section 6.5); -1 where there is none. */
export function autolinkEnd(text: string, at: number): number {
  AUTOLINK.lastIndex = at;
  return AUTOLINK.test(text) ? AUTOLINK.lastIndex : -1;
}
