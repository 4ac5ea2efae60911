import { formatCitations, type Citation } from "@colloquy/citation-formatter";
import type { Transcript } from "@colloquy/corpus-schema";
import { html, markdown, text, type Locale } from "@colloquy/csl-processor";
import type { Cited, CitedForm, CitedPlace, StyleChoice } from "./cited.js";

const FORMS = [
  ["note", "Note"],
  ["shortNote", "Short note"],
  ["inText", "In the text"],
  ["bibliography", "Bibliography"],
] as const;

/** How citations are written. */
export interface CiteOptions {
  readonly style: StyleChoice;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly locales: readonly Locale[];
}

/** Cites a turn or a range of turns of a transcript; null where there is no such turn. */
export function citeTurn(transcript: Transcript, place: CitedPlace, { style, lang, locales }: CiteOptions): Cited | null {
  const [turn, last] = [transcript.turns[place.first - 1], transcript.turns[place.last - 1]];
  if (turn === undefined || last === undefined) return null;
  const requests = [{ transcript, targetId: turn.id, lastTargetId: last.id, ...(place.span !== null && { span: place.span }) }];
  const [plain, rich, marked] = [text, html, markdown].map(
    (output) => formatCitations(requests, { style: style.style, lang, locales, output })[0],
  );
  if (plain === undefined || rich === undefined || marked === undefined) return null;
  const forms = FORMS.flatMap(([id, name]) => {
    const written = { text: plain[id], html: rich[id], markdown: marked[id] };
    return isWritten(written) ? [{ id, name, ...written }] : [];
  });
  const [author] = plain.item.author ?? [];
  return {
    place,
    forms,
    ...arrange(forms, style),
    ...remarksOf(plain),
    link: plain.link,
    author: author?.family ?? author?.literal ?? author?.given ?? "",
  };
}

type Written = Pick<CitedForm, "text" | "html" | "markdown">;

function isWritten(forms: { readonly [Form in keyof Written]: string | null }): forms is Written {
  return Object.values(forms).every((form) => form !== null);
}

/** How the forms follow the words that they are for. */
function arrange(forms: readonly CitedForm[], { kind }: StyleChoice): Pick<Cited, "runIn" | "after"> {
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
