import { formatCitations, type Citation } from "@colloquy/citation-formatter";
import { findStyle, STYLES, type CitationStyle } from "@colloquy/citation-formatter/styles";
import type { Transcript } from "@colloquy/corpus-schema";
import { html, text } from "@colloquy/csl-processor";
import type { Cited, CitedForm, StyleChoice } from "./cited.js";

/** The styles to choose from. */
export const CHOICES: readonly StyleChoice[] = STYLES;

const FORMS = [
  ["note", "Note"],
  ["shortNote", "Short note"],
  ["inText", "In the text"],
  ["bibliography", "Bibliography"],
] as const;

/** Cites a turn of a transcript, given by its ordinal, in a style of {@link CHOICES}; null where either is unknown. */
export function citeTurn(transcript: Transcript, ordinal: number, styleId: string): Cited | null {
  const turn = transcript.turns[ordinal - 1];
  const style = findStyle(styleId);
  if (turn === undefined || style === undefined) return null;
  const requests = [{ transcript, targetId: turn.id }];
  const [rich] = formatCitations(requests, { style: style.xml, output: html });
  const [plain] = formatCitations(requests, { style: style.xml, output: text });
  if (rich === undefined || plain === undefined) return null;
  const forms = FORMS.flatMap(([id, name]) => {
    const [richText, plainText] = [rich[id], plain[id]];
    return richText === null || plainText === null ? [] : [{ id, name, html: richText, text: plainText }];
  });
  return { turn: ordinal, forms, ...arrange(forms, style), ...remarksOf(plain) };
}

/** How the forms follow the words that they are for. */
function arrange(forms: readonly CitedForm[], { kind }: CitationStyle): Pick<Cited, "runIn" | "after"> {
  const get = (id: CitedForm["id"]): CitedForm[] => forms.filter((form) => form.id === id);
  if (kind === "note") return { runIn: null, after: get("note") };
  if (kind === "credit") return { runIn: null, after: get("inText") };
  return { runIn: get("inText")[0] ?? null, after: get("bibliography") };
}

function remarksOf({ notPrinted, warnings }: Citation): Pick<Cited, "notPrinted" | "warnings"> {
  return {
    notPrinted: notPrinted.map(({ label, value }) => (value === "true" ? label : `${label} (${value})`)),
    warnings: [...new Set(warnings.map(({ message, hint }) => (hint === undefined ? message : `${message} ${hint}`)))],
  };
}
