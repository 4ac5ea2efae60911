import type { OutputFormat } from "@colloquy/csl-processor";
import { cslText } from "../item/csl-text.js";

/** Raised letters of abbreviations as characters: `nᵒ`, `1ʳᵉ`. Processors set them as superscripts where they can. */
const RAISED: Readonly<Record<string, string>> = { a: "ᵃ", d: "ᵈ", e: "ᵉ", m: "ᵐ", n: "ⁿ", o: "ᵒ", r: "ʳ", s: "ˢ", t: "ᵗ" };

/** The same in the languages that have signs of their own for two of them: `n.º`. */
const ORDINAL_SIGNS: Readonly<Record<string, string>> = { ...RAISED, a: "ª", o: "º" };

const WITH_ORDINAL_SIGNS = /^(?:ca|es|gl|it|pt)\b/i;

/** Output that is itself the value of a CSL text variable: italics as CSL-JSON markup, all else as characters. */
export function cslMarkup(lang: string): OutputFormat {
  const raised = WITH_ORDINAL_SIGNS.test(lang) ? ORDINAL_SIGNS : RAISED;
  return {
    fonts: true,
    escape: cslText,
    join: (parts) => parts.join(""),
    font: (content, change) => {
      if (change.align === "sup") return Array.from(content, (letter) => raised[letter] ?? letter).join("");
      return change.style === "italic" ? `<i>${content}</i>` : content;
    },
    block: (content) => content,
  };
}
