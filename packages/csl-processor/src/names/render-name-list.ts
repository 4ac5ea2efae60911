import { joinInlines, markNames, plainText, textInline, type Inline } from "../output/inline.js";
import { applyFormatting } from "../render/apply-formatting.js";
import type { RenderContext } from "../render/context.js";
import type { NamesElement } from "../style/element.js";
import type { DelimiterPrecedes, NameOptions } from "../style/name-options.js";
import { formatName, isInverted } from "./format-name.js";
import type { Name } from "./name.js";
import { shownNames } from "./shown-names.js";
import { isSpaceless } from "./spaceless.js";

/** Everything about one list while it is put together. */
interface NameList {
  readonly names: readonly Name[];
  readonly shown: number;
  readonly delimiter: string;
  readonly element: NamesElement;
  readonly options: NameOptions;
  readonly context: RenderContext;
}

/** Renders the names of one variable: each name, the delimiters, and "et al." (CSL 1.0.2, "Name"). */
export function renderNameList(
  names: readonly Name[],
  variable: string,
  element: NamesElement,
  options: NameOptions,
  context: RenderContext,
): readonly Inline[] {
  const { shown, truncated } = shownNames(names, variable, options, context);
  context.trace.nameLists.push({
    variable,
    total: names.length,
    shown,
    textAt: (index, level) => {
      const name = names[index];
      return name === undefined ? "" : plainText(formatName(name, index, level, element.name, options, context));
    },
  });
  const levels = context.disambiguation.names.get(variable)?.levels ?? [];
  const useLast = truncated && options.etAlUseLast === true && shown <= names.length - 2;
  const rendered = names.map((name, index) =>
    index < shown || (useLast && index === names.length - 1)
      ? markNames("name", [name], renderName(name, index, levels[index] ?? 0, element, options, context))
      : [],
  );
  const list = { names, shown, delimiter: options.delimiter ?? ", ", element, options, context };
  if (shown === 0) return [];
  if (!truncated) return joinAll(rendered, list);
  const first = joinInlines(rendered.slice(0, shown), list.delimiter);
  if (useLast) {
    return [...first, ...textInline(`${list.delimiter}… `), ...(rendered.at(-1) ?? [])];
  }
  return [...first, ...etAl(list)];
}

function renderName(
  name: Name,
  index: number,
  level: number,
  element: NamesElement,
  options: NameOptions,
  context: RenderContext,
): readonly Inline[] {
  const inlines = formatName(name, index, level, element.name, options, context);
  return element.name === undefined ? inlines : applyFormatting(inlines, element.name.formatting, context);
}

/** All names, with "and" before the last one where the style has it. */
function joinAll(rendered: readonly (readonly Inline[])[], list: NameList): readonly Inline[] {
  const and = andText(list);
  if (and === "" || rendered.length < 2) return joinInlines(rendered, list.delimiter);
  const precedes = delimiterPrecedes(list.options.delimiterPrecedesLast, rendered.length - 1, list);
  const before = joinInlines(rendered.slice(0, -1), list.delimiter);
  // A term that brings a space of its own, as one that is written together with a name may, gets no other.
  const spaced = /^\s|\s$/.test(and) ? and : `${precedes ? "" : " "}${and} `;
  const between = precedes ? `${list.delimiter}${spaced}` : spaced;
  return [...before, ...textInline(between), ...(rendered.at(-1) ?? [])];
}

function andText({ options, context }: NameList): string {
  if (options.and === undefined || context.sorting) return "";
  return options.and === "symbol" ? "&" : context.localisation.term("and");
}

function etAl(list: NameList): readonly Inline[] {
  const { element, context, options, shown } = list;
  if (context.sorting) return [];
  const term = context.localisation.term(element.etAl?.term ?? "et-al");
  const text = textInline(term);
  const formatted = element.etAl === undefined ? text : applyFormatting(text, element.etAl.formatting, context);
  if (formatted.length === 0) return [];
  const precedes = delimiterPrecedes(options.delimiterPrecedesEtAl, shown, list);
  const space = isSpaceless(plainText(formatted).charAt(0)) ? "" : " ";
  return [...textInline(precedes ? list.delimiter : space), ...formatted];
}

/** Whether the delimiter stands after so many names; by default, from two names on. */
function delimiterPrecedes(rule: DelimiterPrecedes | undefined, count: number, list: NameList): boolean {
  switch (rule ?? "contextual") {
    case "always":
      return true;
    case "never":
      return false;
    case "contextual":
      return count >= 2;
    case "after-inverted-name": {
      const previous = list.names[count - 1];
      return previous !== undefined && isInverted(previous, count - 1, list.options);
    }
  }
}
