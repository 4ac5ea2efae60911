import type { Transcript } from "@colloquy/corpus-schema";
import { formatBibliography } from "../format-bibliography.js";
import { formatCitations } from "../format-citations.js";
import { openStyle } from "../processor/open-style.js";
import type { CitedMarkdown, DocumentCitation, DocumentDiagnostic, DocumentOptions, TextEdit } from "./cited-markdown.js";
import { additionEdits } from "./print/bibliography-edit.js";
import { citationEdits, type PlacedCitation } from "./print/citation-edits.js";
import type { NumberedCitation } from "./print/cluster-requests.js";
import { printOrder } from "./print/print-order.js";
import { documentOutput, renderCitations } from "./print/render-citations.js";
import { resolveCitations, type ResolveKey } from "./print/resolve-citations.js";
import { findCitations } from "./syntax/find-citations.js";
import type { FoundCitation } from "./syntax/found-citation.js";

/** A label of a note as this package writes it, so that no two are the same when a document is cited again. */
const OWN_LABEL = /\[\^cite-(\d{1,15})\]/gi;

/**
 * Writes the citations of a Markdown document: keys in pandoc's syntax such as `[@interview, turn 12]`, `@interview`
 * and `[see @one, p. 5; @other]` become notes or citations in the text, as the style has it, with a bibliography.
 *
 * Code, HTML, mathematics, addresses and front matter are left alone, and so is every citation with a key that is not
 * known, with a finding. All other characters stay as they are: `edits` says what has changed. In notes of the author
 * citations are written in place; short forms and ibid. follow the order in which notes are read.
 *
 * @param resolve gives the transcript of a key; asked once for each key
 */
export function citeDocument(markdown: string, resolve: ResolveKey, options: DocumentOptions): CitedMarkdown {
  const { style, warnings } = openStyle(options.style);
  const lang = options.lang ?? style.defaultLocale ?? "en-US";
  const { structure, citations, events } = findCitations(markdown);
  const { resolved, diagnostics } = resolveCitations(citations, { resolve, keys: options.keys ?? [], lang });
  const numbered = resolved.map((citation, index): NumberedCitation => ({ ...citation, index }));
  const chosen = new Map(numbered.map((citation) => [citation.found, citation]));
  const places = printOrder(events, chosen);
  const transcripts = uniqueTranscripts(places.flatMap((place) => place.citations));
  const makesNotes = style.class === "note";
  const rendered = renderCitations({
    ...{ places, style, options },
    isWithin: ({ found }) => found.isNarrative || isWithin(markdown, found),
    goesOn: ({ found }) => goesOn(markdown, found),
  });
  const labels = makesNotes ? noteLabels(markdown, places) : new Map<number, string>();
  const placed = numbered.flatMap((citation): PlacedCitation[] => {
    const text = rendered.get(citation.index);
    return text === undefined ? [] : [{ citation, rendered: text, note: labels.get(citation.index) ?? null }];
  });
  const settings = { ...options, style };
  const notes = [...labels].map(([index, label]) => `[^${label}]: ${rendered.get(index)?.text ?? ""}`);
  const { entries } = formatBibliography(transcripts, { ...settings, output: documentOutput });
  const additions = { entries: entries.map(({ text }) => text), notes, lang };
  const edits = [...citationEdits(markdown, placed, lang), ...additionEdits(markdown, structure, additions)].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  );
  const reports = formatCitations(transcripts.map((transcript) => ({ transcript })), settings);
  const unprinted = reports.map(({ notPrinted }, index) => ({ transcriptId: transcripts[index]?.id ?? "", fields: notPrinted }));
  return {
    text: editedText(markdown, edits),
    citations: placed.map(citationOf),
    edits,
    notPrinted: unprinted.filter(({ fields }) => fields.length > 0),
    diagnostics: inOrder([...diagnostics, ...warnings, ...reports.flatMap((report) => report.warnings)]),
  };
}

/** In the order of their first citation. */
function uniqueTranscripts(citations: readonly NumberedCitation[]): Transcript[] {
  const unique = new Map<string, Transcript>();
  for (const { transcript } of citations.flatMap(({ cites }) => cites)) {
    if (!unique.has(transcript.id)) unique.set(transcript.id, transcript);
  }
  return [...unique.values()];
}

/** Labels for the citations in the text, in the order in which they are read. */
function noteLabels(markdown: string, places: ReturnType<typeof printOrder<NumberedCitation>>): Map<number, string> {
  const used = [...markdown.matchAll(OWN_LABEL)].reduce((most, [, number]) => Math.max(most, Number(number)), 0);
  const inText = places.flatMap(({ note, citations }) => (note === null ? citations : []));
  return new Map(inText.map(({ index }, at) => [index, `cite-${used + at + 1}`]));
}

/** Whether words stand before a citation in its block, and do not end a sentence. */
function isWithin(markdown: string, { span, block }: FoundCitation): boolean {
  return /[^\s.?!…[]\s*$/.test(markdown.slice(Math.max(block.start, span.start - 20), span.start));
}

/** Whether text follows a citation in its block. The bracket that ends a note is none. */
function goesOn(markdown: string, { span, block }: FoundCitation): boolean {
  const next = /\s*/y;
  next.lastIndex = span.end;
  next.test(markdown);
  return next.lastIndex < block.end && markdown[next.lastIndex] !== "]";
}

function citationOf({ citation: { found, cites }, rendered: { text, author }, note }: PlacedCitation): DocumentCitation {
  return {
    span: found.span,
    cites: cites.map((cite) => ({
      key: cite.found.key,
      span: cite.found.span,
      transcriptId: cite.transcript.id,
      locator: cite.place.locator,
    })),
    text: note === null && author !== "" ? `${author} ${text}`.trim() : text,
    note,
  };
}

function editedText(markdown: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, text } of edits) {
    parts.push(markdown.slice(at, span.start), text);
    at = span.end;
  }
  return parts.join("") + markdown.slice(at);
}

/** Each finding once, in the order of the text. */
function inOrder(diagnostics: readonly DocumentDiagnostic[]): DocumentDiagnostic[] {
  const once = new Map(diagnostics.map((finding) => [`${finding.span?.start ?? ""} ${finding.message}`, finding]));
  return [...once.values()].sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0);
}
