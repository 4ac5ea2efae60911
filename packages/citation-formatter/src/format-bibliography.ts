import type { Transcript } from "@colloquy/corpus-schema";
import type { CitationOptions } from "./citation.js";
import { entriesOf } from "./processor/cite-forms.js";
import { itemWarnings } from "./processor/item-warnings.js";
import { openDocument } from "./processor/open-document.js";
import type { StyleTraits } from "./processor/probe-style.js";
import { printedIn } from "./report/printed-in.js";
import { unprintedFields, type UnprintedField } from "./report/unprinted-fields.js";
import { citationWarning, type CitationWarning } from "./warning.js";

/** An entry of a bibliography. */
export interface CitedTranscript {
  readonly transcriptId: string;
  /** The entry in the output format. */
  readonly text: string;
  /** What the metadata says and the entry does not show. */
  readonly notPrinted: readonly UnprintedField[];
  readonly warnings: readonly CitationWarning[];
}

/** A bibliography of transcripts. */
export interface Bibliography {
  /** In the order of the style. */
  readonly entries: readonly CitedTranscript[];
  /** What is true of all entries: about style, language and the set of transcripts. */
  readonly warnings: readonly CitationWarning[];
}

/**
 * The bibliography of some transcripts, each of them once. Empty, with a warning, where the style has none; without
 * those that it lists nowhere, with a warning.
 */
export function formatBibliography(transcripts: readonly Transcript[], options: CitationOptions): Bibliography {
  const document = openDocument(transcripts, options);
  const plain = entriesOf(document.plain);
  const metadata = new Map(transcripts.toReversed().map((transcript) => [transcript.id, transcript.metadata]));
  const entries = [...entriesOf(document.processor).values()].flatMap(({ id, text }): CitedTranscript[] => {
    const mapped = document.items.get(id);
    const known = metadata.get(id);
    if (mapped === undefined || known === undefined) return [];
    const printed = printedIn(mapped.origins, undefined, plain.get(id), entryDate(document.probe(mapped.item)));
    const warnings = [...mapped.warnings, ...itemWarnings(document.processor, id)];
    return [{ transcriptId: id, text, notPrinted: unprintedFields(known, mapped.origins, printed), warnings }];
  });
  const left = document.items.size - entries.length;
  const lacking = left === 0 ? [] : [noEntries(left, document.processor.bibliography().length === 0)];
  return { entries, warnings: [...document.warnings, ...lacking] };
}

/** What an entry alone shows of the date. */
function entryDate({ entryDateParts, printsCirca }: StyleTraits): { dateParts: number; printsCirca: boolean } {
  return { dateParts: entryDateParts, printsCirca };
}

function noEntries(count: number, hasNone: boolean): CitationWarning {
  if (hasNone) return citationWarning("no-bibliography", "The style has no bibliography.", { hint: "Choose a style with one." });
  const message = `The style lists ${count === 1 ? "one of the sources" : `${count} of the sources`} nowhere.`;
  return citationWarning("no-bibliography", message, { hint: "Such sources are cited in the text alone: unpublished interviews, in APA." });
}
