import { createProcessor, parseStyle, type Style } from "@colloquy/csl-processor";
import { addPublication } from "../item/add-publication.js";
import type { PlacedPublication } from "../item/choose-publications.js";
import { finishDraft, newDraft } from "../item/item-draft.js";
import { cslMarkup } from "../processor/csl-markup.js";
import type { CitationWarning } from "../warning.js";
import { carrier } from "./carrier.csl.js";
import type { Manner } from "./manner.js";

/** A publication in words. */
export interface PublicationPhrase {
  /** In the markup that CSL-JSON allows; empty where nothing is known of the publication. */
  readonly text: string;
  /** JSON Pointers into the metadata of the fields that the phrase shows. */
  readonly pointers: readonly string[];
  readonly warnings: readonly CitationWarning[];
}

let parsed: Style | null | undefined;

/** The style of the phrase. Read on first use: the text never changes. */
function carrierStyle(): Style | null {
  if (parsed === undefined) {
    const result = parseStyle(carrier);
    parsed = result.ok ? result.value : null;
  }
  return parsed;
}

/** A publication as a phrase, its date and terms as the style and the language have them: `Echo (Embassy, Washington), no. 8`. */
export function publicationPhrase(
  placed: PlacedPublication,
  type: string,
  { lang, locales, styleLocales }: Manner,
): PublicationPhrase {
  const draft = newDraft();
  addPublication(draft, placed, type);
  const { item, origins, warnings } = finishDraft(draft, placed.pointer, type);
  const style = carrierStyle();
  if (style === null) return { text: "", pointers: [], warnings };
  const processor = createProcessor({ style: { ...style, locales: styleLocales }, locales, lang, output: cslMarkup(lang) });
  processor.setItems([item]);
  const [citation] = processor.cite([{ id: placed.pointer, items: [{ id: placed.pointer }] }]);
  const silent = new Set(citation?.items.flatMap(({ notPrinted }) => notPrinted));
  const shown = origins.filter(({ variable }) => !silent.has(variable));
  return { text: citation?.text ?? "", pointers: shown.map(({ pointer }) => pointer), warnings };
}
