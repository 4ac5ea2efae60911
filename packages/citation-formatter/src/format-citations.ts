import type { BibliographyEntry, CitationResult } from "@colloquy/csl-processor";
import type { Citation, CitationFor, CitationOptions } from "./citation.js";
import { pointTo } from "./link/point-to.js";
import { saidBy } from "./link/said-by.js";
import { sourceReference } from "./link/source-reference.js";
import { toLocator } from "./locator/to-locator.js";
import { citedForms, entriesOf, type CitedForms } from "./processor/cite-forms.js";
import { itemWarnings } from "./processor/item-warnings.js";
import { openDocument, type CitedDocument } from "./processor/open-document.js";
import { printedIn } from "./report/printed-in.js";
import { unprintedFields, type UnprintedField } from "./report/unprinted-fields.js";
import { citationId, positionsOf, requestSequence, type Cited, type Position } from "./sequence/place-citations.js";
import { citationWarning, type CitationWarning } from "./warning.js";

/** Everything that is known once, for the citations of a sequence. */
interface Sequence {
  readonly document: CitedDocument;
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
  readonly plainEntries: ReadonlyMap<string, BibliographyEntry>;
  /** The forms of a place, and those in plain text. */
  readonly forms: (cited: Cited) => CitedForms;
  readonly plainForms: (cited: Cited) => CitedForms;
  /** What was not printed of an item, found out once for each kind of pinpoint. */
  readonly reports: Map<string, readonly UnprintedField[]>;
}

/** A citation of the sequence before its forms are written. */
interface Placed {
  readonly request: CitationFor;
  readonly cited: Cited;
  readonly position: Position;
  /** As it stands in the sequence. */
  readonly result: CitationResult | undefined;
}

/**
 * Cites transcripts down to the turn. The requests are one sequence, in the order in which they are printed, since
 * short forms and ibid. depend on what was cited before; in a note style each gets a note of its own.
 *
 * Each citation comes with the entry of its source in the bibliography, the exact place, a link to it, and a report of
 * every metadata field that the style does not print. What cannot be done as asked is a warning, never an exception: an
 * unknown target cites the whole conversation, a style that cannot be read is replaced by Chicago notes.
 *
 * @returns as many citations as requests, in their order.
 */
export function formatCitations(requests: readonly CitationFor[], options: CitationOptions): Citation[] {
  const document = openDocument(
    requests.map(({ transcript }) => transcript),
    options,
  );
  const cited = requests.map((request) => citedOf(request, document.lang));
  const positions = positionsOf(cited);
  const results = resultsById(document.processor.cite(requestSequence(cited, positions, document.makesNotes)));
  const sequence = openSequence(document);
  return requests.map((request, index) =>
    formatCitation(
      {
        request,
        cited: cited[index] ?? { itemId: request.transcript.id, locator: null },
        position: positions[index] ?? "first",
        result: results.get(citationId(index)),
      },
      sequence,
    ),
  );
}

function openSequence(document: CitedDocument): Sequence {
  const { processor, plain, makesNotes } = document;
  const entries = entriesOf(processor);
  const forms = citedForms(processor, makesNotes);
  return {
    document,
    entries,
    plainEntries: plain === processor ? entries : entriesOf(plain),
    forms,
    plainForms: plain === processor ? forms : citedForms(plain, makesNotes),
    reports: new Map(),
  };
}

function citedOf({ transcript, targetId, lastTargetId }: CitationFor, lang: string): Cited {
  const more = { lang, ...(lastTargetId !== undefined && { lastTargetId }) };
  return { itemId: transcript.id, locator: targetId === undefined ? null : toLocator(transcript, targetId, more) };
}

function resultsById(results: readonly CitationResult[]): ReadonlyMap<string, CitationResult> {
  return new Map(results.map((result) => [result.id, result]));
}

function formatCitation(placed: Placed, sequence: Sequence): Citation {
  const { request, cited, position, result } = placed;
  const { document, entries, forms } = sequence;
  const { itemId, locator } = cited;
  const { item = { id: itemId }, warnings = [] } = document.items.get(itemId) ?? {};
  const { full, short } = forms(cited);
  return {
    text: result?.text ?? "",
    note: document.makesNotes ? full.text : null,
    shortNote: document.makesNotes ? short() : null,
    inText: document.makesNotes ? null : full.text,
    bibliography: entries.get(itemId)?.text ?? null,
    position,
    locator,
    ...pointTo(request, locator),
    saidBy: saidBy(request.transcript, locator),
    item,
    notPrinted: reportOf(placed, sequence),
    warnings: [
      ...document.warnings,
      ...warnings,
      ...itemWarnings(document.processor, itemId, result),
      ...targetWarnings(request, cited),
    ],
    source: sourceReference(request.transcript.source),
  };
}

function reportOf({ request, cited }: Placed, sequence: Sequence): readonly UnprintedField[] {
  const { itemId, locator } = cited;
  const key = `${itemId} ${locator?.kind ?? ""}`;
  const known = sequence.reports.get(key);
  if (known !== undefined) return known;
  const { document, plainForms, plainEntries } = sequence;
  const { origins = [], item = { id: itemId } } = document.items.get(itemId) ?? {};
  const printed = printedIn(origins, plainForms(cited).full, plainEntries.get(itemId), document.probe(item));
  const report = unprintedFields(request.transcript.metadata, origins, printed);
  sequence.reports.set(key, report);
  return report;
}

function targetWarnings({ targetId, lastTargetId }: CitationFor, { locator }: Cited): CitationWarning[] {
  if (targetId === undefined || locator !== null) return [];
  const ids = [targetId, lastTargetId].filter((id) => id !== undefined).map((id) => `"${id.slice(0, 80)}"`);
  const isRange = lastTargetId !== undefined && lastTargetId !== targetId;
  const message = isRange
    ? `${ids.join(" to ")} is no range of turns or of exchanges: the whole is cited.`
    : `There is no turn or exchange ${ids.join("")}: the whole is cited.`;
  const hint = "Give the id of a turn or an exchange of this transcript.";
  return [citationWarning("unknown-target", message, { hint })];
}
