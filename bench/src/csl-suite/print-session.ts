import type { CitationRequest, CitationResult, CslItem, Processor } from "@colloquy/csl-processor";
import { citedTwice, toCite, type SuiteCite } from "./fixture.js";

interface SuiteCitation {
  readonly citationID?: string;
  readonly citationItems: readonly SuiteCite[];
  readonly properties?: { readonly noteIndex?: number };
}

type Placed = readonly [id: string, noteIndex: number];

/** A step of a session: the citation that is inserted or changed, and what stands before and after it. */
export type Step = readonly [citation: SuiteCitation, before: readonly Placed[], after: readonly Placed[]];

/** What the processor says after a step. */
interface Snapshot {
  readonly texts: ReadonlyMap<string, string>;
  readonly itemStates: ReadonlyMap<string, string>;
}

/**
 * Replays a session of a word processor, edit by edit, and prints the citations after its last step: `>>` before those
 * that the suite takes for changed, `..` before the others. Changed are the citation of the step, those whose text is
 * another, and those that cite an item whose state is another (see `itemStates`), also where their own text stays.
 */
export function printSession(processor: Processor, items: readonly CslItem[], steps: readonly Step[]): string {
  const known = new Map<string, SuiteCitation>();
  let before: Snapshot = { texts: new Map(), itemStates: new Map() };
  let lines: string[] = [];
  processor.setItems(items, { listed: "cited" });
  steps.forEach((step, index) => {
    const id = step[0].citationID ?? `step-${index}`;
    known.set(id, step[0]);
    const requests = requestsOf(step, id, known);
    applyStep(processor, requests, id);
    const states = itemStates(processor, requests);
    const results = processor.citations();
    const changed = (result: CitationResult): boolean =>
      result.id === id ||
      before.texts.get(result.id) !== result.text ||
      result.items.some((item) => before.itemStates.get(item.id) !== states.get(item.id));
    lines = results.map((result, at) => `${changed(result) ? ">>" : ".."}[${at}] ${result.text}`);
    before = { texts: new Map(results.map((result) => [result.id, result.text])), itemStates: states };
  });
  return lines.join("\n");
}

/** Edits the document until its citations are those of the step: only `own` may read otherwise than before. */
function applyStep(processor: Processor, requests: readonly CitationRequest[], own: string): void {
  const wanted = new Set(requests.map(({ id }) => id));
  for (const { id } of processor.citations()) if (!wanted.has(id)) processor.remove(id);
  const present = new Set(processor.citations().map(({ id }) => id));
  requests.forEach((request, index) => {
    if (!present.has(request.id)) processor.insert(request, index);
    else if (request.id === own) processor.replace(own, request);
    if (processor.citations()[index]?.id !== request.id) processor.move(request.id, index);
  });
  processor.renumberNotes(requests.map(({ id, noteIndex = 0 }) => [id, noteIndex]));
}

function requestsOf(
  [citation, before, after]: Step,
  id: string,
  known: ReadonlyMap<string, SuiteCitation>,
): CitationRequest[] {
  const sequence: Placed[] = [...before, [id, citation.properties?.noteIndex ?? 0], ...after];
  return sequence.flatMap(([placed, noteIndex]) => {
    const found = known.get(placed);
    return found === undefined ? [] : [{ id: placed, noteIndex, items: found.citationItems.map(toCite) }];
  });
}

/**
 * The state of each item, as the processor shows it: how one more cite of it at the end reads, and, once it is cited
 * for a second time, whether other items make its cites say more than they would alone.
 */
function itemStates(processor: Processor, requests: readonly CitationRequest[]): ReadonlyMap<string, string> {
  const cites = requests.flatMap((request) => request.items.map((item) => String(item.id)));
  const ids = [...new Set(cites)];
  const end = Math.max(0, ...requests.map((request) => request.noteIndex ?? 0));
  const probes = ids.flatMap((id, index): CitationRequest[] => {
    const note = end === 0 ? 0 : end + 2 * index + 1;
    return [citedTwice(`apart-${id}`, id, note), { id: `later-${id}`, noteIndex: note === 0 ? 0 : note + 1, items: [{ id }] }];
  });
  for (const probe of probes) processor.insert(probe);
  const later = new Map(processor.citations().map((result) => [result.id, result]));
  for (const { id } of probes) processor.remove(id);
  return new Map(
    ids.map((id) => {
      const probe = later.get(`later-${id}`);
      const again = cites.indexOf(id) !== cites.lastIndexOf(id) && probe?.items[0]?.disambiguated === true;
      return [id, `${again ? "again " : ""}${probe?.text ?? ""}`];
    }),
  );
}
