import { joinInlines, markInline, markNames, textInline, type Inline } from "../output/inline.js";
import { applyFormatting } from "../render/apply-formatting.js";
import { branchHolds } from "../render/conditions.js";
import { notePrinted, type RenderContext } from "../render/context.js";
import { lookUpNames } from "../render/look-up.js";
import { EMPTY_PIECE, type Piece } from "../render/piece.js";
import { numberKey } from "../render/render-number.js";
import type { RenderSequence } from "../render/render-element.js";
import type { LabelElement, NamesElement, RenderingElement } from "../style/element.js";
import type { NameOptions } from "../style/name-options.js";
import type { Name } from "./name.js";
import { renderNameList } from "./render-name-list.js";
import { shownNames } from "./shown-names.js";

/** The names of one variable, or of two variables that hold the same names. */
interface NameGroup {
  readonly variable: string;
  /** The term of the label. */
  readonly term: string;
  readonly names: readonly Name[];
}

/** Names that stand elsewhere: the group that they belong to stays. */
const LEFT_OUT: Piece = { inlines: [], variables: "printed" };

/** Renders `cs:names` with its labels; when all its variables are empty, its substitute (CSL 1.0.2, "Names"). */
export function renderNames(element: NamesElement, context: RenderContext, renderSequence: RenderSequence): Piece {
  const isFirst = context.trace.namesMet === 0;
  context.trace.namesMet += 1;
  // The order is that of the names, printed or not.
  if (isFirst && context.cite.withoutNames && !context.sorting) return LEFT_OUT;
  const groups = nameGroups(element.variables, context);
  if (groups.length === 0) return substitute(element, context, renderSequence);
  const options = optionsOf(element, context);
  for (const group of groups) notePrinted(context, group.variable);
  if (options.form === "count") return countNames(groups, options, context);
  const lists = groups.map((group) => renderGroup(group, element, options, context));
  const delimiter = options.namesDelimiter ?? "";
  const inlines = applyFormatting(joinInlines(lists, delimiter), element.formatting, context);
  return inlines.length === 0 ? EMPTY_PIECE : { inlines: markInline("names", inlines), variables: "printed" };
}

function optionsOf(element: NamesElement, context: RenderContext): NameOptions {
  const options = element.options[context.section];
  return context.sorting ? { ...options, ...context.keyOptions, nameAsSortOrder: "all" } : options;
}

function nameGroups(variables: readonly string[], context: RenderContext): NameGroup[] {
  const groups = variables
    .map((variable) => ({ variable, term: variable, names: lookUpNames(context, variable) }))
    .filter((group) => group.names.length > 0);
  const mayMerge = groups.length > 1 && context.localisation.term("editortranslator") !== "";
  return mayMerge ? mergeEditorTranslator(groups) : groups;
}

/** Editors who are also the translators are printed once, as "editortranslator" (CSL 1.0.2, "Names"). */
function mergeEditorTranslator(groups: readonly NameGroup[]): NameGroup[] {
  const editor = groups.find((group) => group.variable === "editor");
  const translator = groups.find((group) => group.variable === "translator");
  if (editor === undefined || translator === undefined) return [...groups];
  if (JSON.stringify(editor.names) !== JSON.stringify(translator.names)) return [...groups];
  const [first, second] =
    groups.indexOf(editor) < groups.indexOf(translator) ? [editor, translator] : [translator, editor];
  return groups
    .filter((group) => group !== second)
    .map((group) => (group === first ? { ...group, term: "editortranslator" } : group));
}

function countNames(groups: readonly NameGroup[], options: NameOptions, context: RenderContext): Piece {
  const count = groups.reduce(
    (sum, { names, variable }) => sum + shownNames(names, variable, options, context).shown,
    0,
  );
  const text = context.sorting ? numberKey(String(count)) : String(count);
  return count === 0 ? EMPTY_PIECE : { inlines: textInline(text), variables: "printed" };
}

function renderGroup(
  group: NameGroup,
  element: NamesElement,
  options: NameOptions,
  context: RenderContext,
): readonly Inline[] {
  const list = markNames("name-list", group.names, renderNameList(group.names, group.variable, element, options, context));
  if (element.label === undefined || context.sorting) return list;
  const label = renderNamesLabel(element.label, group, context);
  return element.labelFirst ? [...label, ...list] : [...list, ...label];
}

function renderNamesLabel(label: LabelElement, group: NameGroup, context: RenderContext): readonly Inline[] {
  const plural = label.plural === "always" || (label.plural === "contextual" && group.names.length > 1);
  const term = context.localisation.term(group.term, label.form, plural);
  return applyFormatting(textInline(term), label.formatting, context);
}

/** The first substitute that prints something; the variables that it prints are used up (CSL 1.0.2, "Substitute"). */
function substitute(element: NamesElement, context: RenderContext, renderSequence: RenderSequence): Piece {
  const { trace } = context;
  const outer = trace.printedBefore;
  trace.printedBefore = outer ?? trace.printed.size;
  const printed = firstPrinted(element, context, renderSequence);
  trace.printedBefore = outer;
  return printed;
}

function firstPrinted(element: NamesElement, context: RenderContext, renderSequence: RenderSequence): Piece {
  for (const child of candidates(element.substitute, context)) {
    const isNames = child.kind === "names";
    const { inlines } = renderSequence([child], context, "");
    if (inlines.length === 0) {
      if (isEmptyTerm(child, context)) break;
      continue;
    }
    const formatted = isNames ? inlines : markInline("names", applyFormatting(inlines, element.formatting, context));
    return { inlines: formatted, variables: "printed" };
  }
  return EMPTY_PIECE;
}

/** What a substitute tries in turn: its elements, and of a `cs:choose` among them those of the branch that holds. */
function* candidates(elements: readonly RenderingElement[], context: RenderContext): Generator<RenderingElement> {
  for (const element of elements) {
    if (element.kind !== "choose") yield element;
    else yield* candidates(element.branches.find((branch) => branchHolds(branch, context))?.children ?? [], context);
  }
}

/** A term that is defined as empty is what the style or locale wants printed: nothing. */
function isEmptyTerm(child: RenderingElement, { localisation }: RenderContext): boolean {
  return child.kind === "text" && child.source.from === "term" && localisation.hasTerm(child.source.term);
}
