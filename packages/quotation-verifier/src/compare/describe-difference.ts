import { textSpanToSource, type Span } from "@colloquy/corpus-schema";
import type { Token } from "../fold/token.js";
import type { QuoteIndex } from "../index/quote-index.js";
import type { WordDifference } from "../verdict.js";
import type { AlignmentStep } from "./align.js";
import type { ComparedRun } from "./compare-run.js";
import type { ComparedPlace } from "./locate-quote.js";

/** Quotation and passage side by side: what both have, and what one of them has alone. */
export function describeDifference(
  context: { readonly index: QuoteIndex; readonly quote: string },
  place: ComparedPlace,
): WordDifference[] {
  return place.runs.flatMap((compared) => {
    if (compared.steps === null) return [wholeRun(context, place, compared)];
    return groupSteps(place, compared.steps).map((steps) => describeGroup(context, place, compared, steps));
  });
}

/** Neighbouring steps of one kind, within one turn. */
function groupSteps(place: ComparedPlace, steps: readonly AlignmentStep[]): AlignmentStep[][] {
  const groups: AlignmentStep[][] = [];
  for (const step of steps) {
    const last = groups.at(-1)?.at(-1);
    if (last?.kind === step.kind && turnOf(place, last) === turnOf(place, step)) groups.at(-1)?.push(step);
    else groups.push([step]);
  }
  return groups;
}

function turnOf(place: ComparedPlace, step: AlignmentStep): number | undefined {
  return step.kind === "added" ? undefined : place.stretch.tokens[step.source]?.turn;
}

function describeGroup(
  { index, quote }: { readonly index: QuoteIndex; readonly quote: string },
  place: ComparedPlace,
  { run }: ComparedRun,
  steps: readonly AlignmentStep[],
): WordDifference {
  const kind = steps[0]?.kind ?? "kept";
  const quoted = hull(steps.flatMap((step) => (step.kind === "removed" ? [] : tokenAt(run.tokens, step.quoted))));
  const source = steps.flatMap((step) => (step.kind === "added" ? [] : tokenAt(place.stretch.tokens, step.source)));
  const textSpan = hull(source);
  const turn = index.turns[source[0]?.turn ?? -1]?.turn;
  const inSource = textSpan !== null && turn !== undefined;
  return {
    kind,
    text: inSource ? turn.text.slice(textSpan.start, textSpan.end) : quote.slice(quoted?.start ?? 0, quoted?.end ?? 0),
    quoteSpan: quoted,
    span: inSource ? textSpanToSource(turn, textSpan) : null,
  };
}

/** A run of a quotation in pieces that has the source's wording. */
function wholeRun(
  context: { readonly index: QuoteIndex; readonly quote: string },
  place: ComparedPlace,
  compared: ComparedRun,
): WordDifference {
  const source = place.stretch.tokens.slice(compared.from, compared.to);
  const quoted = hull(compared.run.tokens);
  const first = source[0];
  const last = source.at(-1);
  const from = context.index.turns[first?.turn ?? -1]?.turn;
  const to = context.index.turns[last?.turn ?? -1]?.turn;
  const text = context.quote.slice(quoted?.start ?? 0, quoted?.end ?? 0);
  if (first === undefined || last === undefined || from === undefined || to === undefined) {
    return { kind: "kept", text, quoteSpan: quoted, span: null };
  }
  const span = { start: textSpanToSource(from, first).start, end: textSpanToSource(to, last).end };
  return { kind: "kept", text, quoteSpan: quoted, span };
}

function tokenAt<T extends Token>(tokens: readonly T[], at: number): T[] {
  return tokens.slice(at, at + 1);
}

function hull(tokens: readonly Token[]): Span | null {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
}
