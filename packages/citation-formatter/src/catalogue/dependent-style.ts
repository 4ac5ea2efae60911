import { parseStyle, type Style } from "@colloquy/csl-processor";

/** What a dependent style has of its own. */
export interface DependentStyle {
  /** The URI of its parent. */
  readonly parent: string;
  /** What it says of itself, and its language, if it says one. */
  readonly own: Partial<Pick<Style, "info" | "defaultLocale">>;
}

const PARENT_LINK = /<[^<]*\srel\s*=\s*["']independent-parent["'][^<]*/;
const HREF = /\shref\s*=\s*(["'])(.*?)\1/;
const END_OF_INFO = /<\/([^<>\s:]+:)?info\s*>/;

/** Reads a dependent style: one that `parseStyle` has read to the end, and said of that it is one. */
export function readDependentStyle(xml: string): DependentStyle {
  const [first = "", ...others] = xml.split("<!--");
  const plain = first + others.map((part) => part.slice(part.indexOf("-->") + 3)).join("");
  const [, , parent = ""] = HREF.exec(PARENT_LINK.exec(plain)?.[0] ?? "") ?? [];
  // With a citation that prints nothing, it is a style that can be read.
  const parsed = parseStyle(plain.replace(END_OF_INFO, "$&<$1citation><$1layout/></$1citation>"));
  if (!parsed.ok) return { parent, own: {} };
  const { info, defaultLocale } = parsed.value;
  return { parent, own: { info, ...(defaultLocale && { defaultLocale }) } };
}
