import { textInline, type Inline } from "./inline.js";

/** Modifier letters that are superscripts without a compatibility mapping. */
const UNMAPPED: ReadonlyMap<string, string> = new Map([
  ["\u02C0", "\u0294"],
  ["\u02C1", "\u0295"],
  ["\u06E5", "\u0648"],
  ["\u06E6", "\u064A"],
]);

/** Unicode characters whose compatibility mapping is a superscript, and those above. */
const SUPERSCRIPT =
  /[\u00AA\u00B2\u00B3\u00B9\u00BA\u02B0-\u02B8\u02C0\u02C1\u02E0-\u02E4\u06E5\u06E6\u1D2C-\u1D2E\u1D30-\u1D3A\u1D3C-\u1D4D\u1D4F-\u1D61\u1D78\u1D9B-\u1DBF\u2070\u2071\u2074-\u207F\u2120\u2122\u3192-\u319F]/gu;

/**
 * Turns superscript characters, which locales use for the likes of `1ʳᵉ`, into letters set as superscript, so that
 * every font can show them (CSL 1.0.2, "Terms").
 */
export function foldSuperscripts(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some(hasSuperscript)) return inlines;
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.kind === "text") return hasSuperscript(inline) ? foldText(inline.text) : [inline];
    return [{ ...inline, children: foldSuperscripts(inline.children) }];
  });
}

function hasSuperscript(inline: Inline): boolean {
  return inline.kind === "text" ? inline.text.search(SUPERSCRIPT) >= 0 : inline.children.some(hasSuperscript);
}

function foldText(text: string): Inline[] {
  const folded: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(SUPERSCRIPT)) {
    const children = textInline(UNMAPPED.get(match[0]) ?? match[0].normalize("NFKC"));
    folded.push(...textInline(text.slice(end, match.index)));
    folded.push({ kind: "font", font: { align: "sup" }, toggles: false, children });
    end = match.index + match[0].length;
  }
  return [...folded, ...textInline(text.slice(end))];
}
