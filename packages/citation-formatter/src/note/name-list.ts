import { cslText } from "../item/csl-text.js";
import type { Participant } from "../item/participants.js";
import type { ConnectingWords } from "./connecting-words.table.js";

/** The full names of some people as a phrase: `Ann Weir`, `Ann Weir, Bo Sluice and Cy Dam`. Empty for nobody. */
export function nameList(people: readonly Participant[], { and }: ConnectingWords): string {
  const names = people.map(({ name }) => cslText(name.full));
  const last = names.pop();
  if (last === undefined) return "";
  return names.length === 0 ? last : `${names.join(", ")} ${and} ${last}`;
}
