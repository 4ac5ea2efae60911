import { markdown } from "@colloquy/csl-processor";
import type { Cited } from "./cited.js";
import { quoteTurns, type Said } from "./clipboard-content.js";

/**
 * The quoted words in Markdown with a footnote, and its definition, as pandoc, GitHub and most editors take them:
 * `“…”[^tokaev-t12]`. The note is that of the style; where a style cites in the text, its citation and its entry of the
 * bibliography. The label has the name and the turns in it, so that notes of several quotations go into one text.
 */
export function markdownFootnote(said: readonly Said[], cited: Cited): string {
  const mark = `[^${footnoteLabel(cited)}]`;
  const paragraphs = quoteTurns(said).map(markdownText);
  const quoted = paragraphs.length === 0 ? mark : `${paragraphs.join("\n\n")}${mark}`;
  return `${quoted}\n\n${mark}: ${noteOf(cited).replaceAll("\n", "\n    ")}\n`;
}

/** `tokaev-t12`, `tokaev-t11-12`. Letters and digits of any script, since a label ends at white space or a bracket. */
export function footnoteLabel({ author, place: { first, last } }: Pick<Cited, "author" | "place">): string {
  const name = author.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)?.join("-") ?? "";
  return `${name === "" ? "source" : name}-t${first}${last === first ? "" : `-${last}`}`;
}

function noteOf({ runIn, after }: Cited): string {
  return [...(runIn === null ? [] : [runIn]), ...after].map((form) => form.markdown).join(" ");
}

function markdownText(text: string): string {
  const escaped = markdown.escape(text);
  return markdown.finish?.(escaped) ?? escaped;
}
