import type { Source } from "@colloquy/corpus-schema";
import type { BibliographyEntry, CitationResult } from "@colloquy/csl-processor";
import type { Citation, CitationFor, CitationOptions, SourceReference } from "./citation.js";
import { toLocator } from "./locator/to-locator.js";
import { entriesOf, fullForm, shortForm } from "./processor/cite-forms.js";
import { itemWarnings } from "./processor/item-warnings.js";
import { openDocument, type CitedDocument } from "./processor/open-document.js";
import { printedIn } from "./report/printed-in.js";
import { unprintedFields } from "./report/unprinted-fields.js";
import { citationId, positionsOf, requestSequence, type Cited, type Position } from "./sequence/place-citations.js";
import { citationWarning, type CitationWarning } from "./warning.js";

/** Everything that is known once, for the citations of a sequence. */
interface Sequence {
  readonly document: CitedDocument;
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
  readonly plainEntries: ReadonlyMap<string, BibliographyEntry>;
}

/** A citation of the sequence before its forms are written. */
interface Placed {
  readonly request: CitationFor;
  readonly cited: Cited;
  readonly index: number;
  readonly position: Position;
  /** As it stands in the sequence. */
  readonly result: CitationResult | undefined;
}

/**
 * Cites transcripts down to the turn. The requests are one sequence, in the order in which they are printed, since
 * short forms and ibid. depend on what was cited before; in a note style each gets a note of its own.
 *
 * Each citation comes with the entry of its source in the bibliography, the exact place, and a report of every metadata
 * field that the style does not print. What cannot be done as asked is a warning, never an exception: an unknown target
 * cites the whole conversation, a style that cannot be read is replaced by Chicago notes.
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
  const entries = entriesOf(document.processor);
  const plainEntries = document.plain === document.processor ? entries : entriesOf(document.plain);
  const sequence: Sequence = { document, entries, plainEntries };
  return requests.map((request, index) => {
    const position = positions[index] ?? "first";
    return formatCitation(
      { request, cited: cited[index] ?? citedOf(request, document.lang), index, position, result: results.get(citationId(index)) },
      sequence,
    );
  });
}

function citedOf({ transcript, targetId, lastTargetId }: CitationFor, lang: string): Cited {
  const more = { lang, ...(lastTargetId !== undefined && { lastTargetId }) };
  return { itemId: transcript.id, locator: targetId === undefined ? null : toLocator(transcript, targetId, more) };
}

function resultsById(results: readonly CitationResult[]): ReadonlyMap<string, CitationResult> {
  return new Map(results.map((result) => [result.id, result]));
}

function formatCitation(placed: Placed, { document, entries, plainEntries }: Sequence): Citation {
  const { request, cited, index, position, result } = placed;
  const { metadata, source } = request.transcript;
  const { itemId, locator } = cited;
  const { item = { id: itemId }, origins = [], warnings = [] } = document.items.get(itemId) ?? {};
  const full = fullForm(document.processor, cited, index, document.makesNotes);
  const plain =
    document.plain === document.processor ? full : fullForm(document.plain, cited, index, document.makesNotes);
  return {
    text: result?.text ?? "",
    ...formsOf(placed, document, full?.text ?? ""),
    bibliography: entries.get(itemId)?.text ?? null,
    position,
    locator,
    item,
    notPrinted: unprintedFields(metadata, origins, printedIn(origins, plain, plainEntries.get(itemId))),
    warnings: [
      ...document.warnings,
      ...warnings,
      ...itemWarnings(document.processor, itemId, result),
      ...targetWarnings(request, cited),
    ],
    source: sourceReference(source),
  };
}

/** The forms that the style has. */
function formsOf(
  { cited, index }: Placed,
  document: CitedDocument,
  full: string,
): Pick<Citation, "note" | "shortNote" | "inText"> {
  if (!document.makesNotes) return { note: null, shortNote: null, inText: full };
  return { note: full, shortNote: shortForm(document.processor, cited, index)?.text ?? "", inText: null };
}

function targetWarnings({ targetId }: CitationFor, { locator }: Cited): CitationWarning[] {
  if (targetId === undefined || locator !== null) return [];
  const hint = "Give the id of a turn or an exchange of this transcript.";
  return [
    citationWarning("unknown-target", `There is no turn or exchange "${targetId.slice(0, 80)}": the whole is cited.`, {
      hint,
    }),
  ];
}

function sourceReference({
  text: _text,
  locations: _locations,
  encoding: _encoding,
  ...reference
}: Source): SourceReference {
  return reference;
}
