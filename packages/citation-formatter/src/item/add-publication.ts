import type { PlacedPublication } from "./choose-publications.js";
import { addDate } from "./add-date.js";
import { cslText } from "./csl-text.js";
import type { ItemDraft } from "./item-draft.js";
import { ORIGINAL_FIELDS, PUBLICATION_DATES, PUBLICATION_FIELDS, publicationText, publicationTraits } from "./publication-fields.table.js";

/** Adds the publication that an item is cited as: container, numbers, publisher, pages and date. */
export function addPublication(draft: ItemDraft, placed: PlacedPublication, type: string): void {
  const { publication, pointer } = placed;
  const traits = publicationTraits(publication, type);
  for (const row of PUBLICATION_FIELDS) {
    const value = publicationText(publication, row.field);
    if (value === undefined) continue;
    const { otherwise } = row;
    const variable = otherwise !== undefined && traits.includes(otherwise.where) ? otherwise.variable : row.variable;
    draft.texts[variable] = cslText(value);
    draft.origins.push({ pointer: `${pointer}/${row.field}`, variable, words: [] });
  }
  if (publication.date !== undefined) addDate(draft, PUBLICATION_DATES.cited, publication.date, [`${pointer}/date`]);
}

/** Adds what CSL can hold of an original that the item is not cited as: its date and publisher. */
export function addOriginal(draft: ItemDraft, { publication, pointer }: PlacedPublication): void {
  for (const { field, variable } of ORIGINAL_FIELDS) {
    const value = publicationText(publication, field);
    if (value === undefined) continue;
    draft.texts[variable] = cslText(value);
    draft.origins.push({ pointer: `${pointer}/${field}`, variable, words: [] });
  }
  if (publication.date !== undefined) addDate(draft, PUBLICATION_DATES.original, publication.date, [`${pointer}/date`]);
}
