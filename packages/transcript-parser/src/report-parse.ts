import { isWhiteSpace, type Transcript } from "@colloquy/corpus-schema";
import type { Layout } from "./layout/learn-layout.js";
import type { LearnedForm, ParseReport } from "./parse-report.js";
import type { SourceMapper } from "./view/map-to-source.js";

/** What a parse says of itself: forms, labels with places in the source, and the share that could not be placed. */
export function reportParse(
  transcripts: readonly Transcript[],
  layout: Layout,
  mapper: SourceMapper,
): Pick<ParseReport, "forms" | "labels" | "unrecognisedShare"> {
  const labels = layout.verdicts.map((verdict) => ({ ...verdict, span: mapper.span(verdict.span) }));
  const text = transcripts[0]?.source.text ?? "";
  const forms = new Map<string, LearnedForm>();
  for (const { ending, count, accepted, span } of labels) {
    if (!accepted) continue;
    const form = forms.get(ending);
    const example = form?.example ?? text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
    forms.set(ending, { ending, count: (form?.count ?? 0) + count, example });
  }
  return {
    forms: [...forms.values()].sort((a, b) => b.count - a.count),
    labels,
    unrecognisedShare: unrecognisedShare(transcripts),
  };
}

/** The share of characters other than white space that lie in `unrecognised` paratext, from 0 to 1. */
function unrecognisedShare(transcripts: readonly Transcript[]): number {
  const text = transcripts[0]?.source.text ?? "";
  const lost = transcripts
    .flatMap(({ paratexts }) => paratexts)
    .filter(({ kind }) => kind === "unrecognised")
    .reduce((sum, { span }) => sum + countVisible(text, span.start, span.end), 0);
  return lost === 0 ? 0 : lost / countVisible(text, 0, text.length);
}

/** How many characters of a stretch are no white space, in UTF-16 code units. */
export function countVisible(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if (!isWhiteSpace(text.charCodeAt(at))) count += 1;
  return count;
}
