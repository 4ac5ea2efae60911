import { dateKey } from "../dates/date-key.js";
import { isDateVariable, isNameVariable, isNumberVariable } from "../item/variables.js";
import { renderNameList } from "../names/render-name-list.js";
import { plainText } from "../output/inline.js";
import { parseMarkup } from "../output/markup.js";
import { newTrace, UNAMBIGUOUS, type RenderContext } from "../render/context.js";
import { lookUpDate, lookUpNames, lookUpText } from "../render/look-up.js";
import { renderSequence } from "../render/render-element.js";
import { numberKey } from "../render/render-number.js";
import type { NamesElement } from "../style/element.js";
import { PLAIN } from "../style/read-formatting.js";
import type { SortKey } from "../style/style.js";

/** The value of a sort key for one item: text whose order is the order asked for (CSL 1.0.2, "Sorting"). */
export function sortKeyValue(key: SortKey, context: RenderContext): string {
  const sorting = { ...context, sorting: true, keyOptions: key.names, trace: newTrace() };
  if ("variable" in key.by) return variableKey(key.by.variable, sorting);
  return plainText(renderSequence(sorting.elements.macro(key.by.macro), sorting, "").inlines);
}

function variableKey(variable: string, context: RenderContext): string {
  if (isNameVariable(variable)) return namesKey(variable, context);
  if (isDateVariable(variable)) {
    const date = lookUpDate(context, variable);
    return date === undefined ? "" : dateKey(date, ["year", "month", "day"]);
  }
  const text = lookUpText(context, variable);
  return isNumberVariable(variable) ? numberKey(text) : plainText(parseMarkup(text));
}

/** The names in full and in sort order (CSL 1.0.2, "Sorting Variables"). */
function namesKey(variable: string, context: RenderContext): string {
  const options = { form: "long", nameAsSortOrder: "all", delimiter: ", ", ...context.keyOptions } as const;
  const element: NamesElement = {
    kind: "names",
    variables: [variable],
    options: { citation: options, bibliography: options },
    labelFirst: false,
    substitute: [],
    formatting: PLAIN,
  };
  // Names that are added to tell cites apart are those of a macro: a variable has its own.
  const bare = { ...context, disambiguation: UNAMBIGUOUS };
  return plainText(renderNameList(lookUpNames(context, variable), variable, element, options, bare));
}
