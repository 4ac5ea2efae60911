import type { CslName } from "@colloquy/csl-processor";
import { cleanText } from "./clean-text.js";
import { edtfOf } from "./edtf.js";
import type { RecordValue } from "./record-item.js";

/** The elements that CSL-JSON reads in text. */
const TAG = /<(\/?)(i|b|sub|sup|sc|span)(?:\s[^<>]{0,200})?>/g;

/**
 * Text with the markup of CSL-JSON, each element turned into what stands before and after its content. An element
 * without content, which CSL-JSON uses as an escape, writes nothing; a tag without its partner is the characters that
 * it is made of.
 */
export function renderMarkup(
  markup: string,
  escape: (text: string) => string,
  around: (element: string) => readonly [before: string, after: string],
): string {
  const text = cleanText(markup);
  const parts: string[] = [];
  const open: { readonly element: string; readonly at: number; readonly from: number }[] = [];
  let from = 0;
  let written = 0;
  const push = (literal: string): void => {
    parts.push(escape(literal));
    written += literal.length;
  };
  for (const match of text.matchAll(TAG)) {
    const [tag, slash, element = ""] = match;
    push(text.slice(from, match.index));
    from = match.index + tag.length;
    const last = open.at(-1);
    if (slash === "") {
      open.push({ element, at: parts.length, from: written });
      parts.push(escape(tag));
    } else if (last?.element === element) {
      open.pop();
      const [before, after] = written === last.from ? ["", ""] : around(element);
      parts[last.at] = before;
      parts.push(after);
    } else push(tag);
  }
  push(text.slice(from));
  return parts.join("");
}

/** The characters of text with markup. */
export function plainText(markup: string): string {
  return renderMarkup(markup, (text) => text, () => ["", ""]);
}

/** A name in its reading order, with the markup of its parts. */
export function nameMarkup(name: CslName): string {
  const { family, given, suffix, literal } = name;
  if (family === undefined && given === undefined) return literal ?? "";
  return [given, particleOf(name), family, suffix].filter((part) => part !== undefined && part !== "").join(" ");
}

/** The characters of a name in its reading order. */
export function plainName(name: CslName): string {
  return plainText(nameMarkup(name));
}

/** The particles of a name, as they stand before the family name. */
export function particleOf(name: CslName): string {
  return [name["dropping-particle"], name["non-dropping-particle"]].filter(Boolean).join(" ");
}

/** A value as text with markup: names one after the other, a date in EDTF. */
export function markupOf(value: RecordValue): string {
  if (value.kind === "names") return value.names.map(nameMarkup).join(", ");
  return value.kind === "date" ? edtfOf(value.date) : value.text;
}

/** A value as plain text. */
export function plainValue(value: RecordValue): string {
  return plainText(markupOf(value));
}
