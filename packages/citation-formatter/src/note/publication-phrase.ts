import { createProcessor, parseStyle, type LocaleSource } from "@colloquy/csl-processor";
import { addPublication } from "../item/add-publication.js";
import type { PlacedPublication } from "../item/choose-publications.js";
import { finishDraft, newDraft } from "../item/item-draft.js";
import { cslMarkup } from "../processor/csl-markup.js";
import type { CitationWarning } from "../warning.js";
import { carrier } from "./carrier.csl.js";

/** A publication in words. */
export interface PublicationPhrase {
  /** In the markup that CSL-JSON allows; empty where nothing is known of the publication. */
  readonly text: string;
  /** JSON Pointers into the metadata of the fields that the phrase shows. */
  readonly pointers: readonly string[];
  readonly warnings: readonly CitationWarning[];
}

/** A publication as a phrase, its date and terms by the rules of the language: `Echo (Embassy, Washington), no. 8`. */
export function publicationPhrase(
  placed: PlacedPublication,
  type: string,
  lang: string,
  locales: LocaleSource,
): PublicationPhrase {
  const draft = newDraft();
  addPublication(draft, placed, type);
  const { item, origins, warnings } = finishDraft(draft, placed.pointer, type);
  const style = parseStyle(carrier);
  if (!style.ok) return { text: "", pointers: [], warnings };
  const processor = createProcessor({ style: style.value, locales, lang, output: cslMarkup });
  processor.setItems([item]);
  const [citation] = processor.cite([{ id: placed.pointer, items: [{ id: placed.pointer }] }]);
  const silent = new Set(citation?.items.flatMap(({ notPrinted }) => notPrinted));
  const shown = origins.filter(({ variable }) => !silent.has(variable));
  return { text: citation?.text ?? "", pointers: shown.map(({ pointer }) => pointer), warnings };
}
