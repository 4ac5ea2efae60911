import type { Item } from "../item/item.js";
import { isNumeric } from "../numbers/parse-number.js";
import type { Cite } from "../render/context.js";
import type { Branch, RenderingElement } from "../style/element.js";
import type { Style } from "../style/style.js";
import type { Facts } from "./facts.js";
import { Pruner } from "./prune.js";

/** The elements that a cite or an entry is rendered with. */
export interface Elements {
  readonly layout: readonly RenderingElement[];
  /** The elements of a macro; none where there is no such macro. */
  readonly macro: (name: string) => readonly RenderingElement[];
}

/** Gives the elements of a section for a cite. */
export type Specialise = (section: "citation" | "bibliography", cite: Cite) => Elements;

/** The elements of a style as they are. */
export function wholeStyle(style: Style): Specialise {
  const macro = (name: string): readonly RenderingElement[] => style.macros.get(name) ?? [];
  const citation = { layout: style.citation.layout.children, macro };
  const bibliography = { layout: style.bibliography?.layout.children ?? [], macro };
  return (section) => (section === "citation" ? citation : bibliography);
}

/** So many kinds of cites are remembered; a document has some dozens. */
const MOST_KINDS = 4096;

/**
 * Specialises a style by kinds of cites: those whose items have the same type and the same variables, at the same kind of
 * position. Of a large style a cite prints a tenth: the rest is left out once for each kind, and not met again for each
 * cite (partial evaluation: Jones, Gomard and Sestoft 1993). Macros are pruned when they are called.
 */
export function specialiseStyle(style: Style): Specialise {
  const whole = wholeStyle(style);
  const tested = testedVariables(style);
  let shapes = new Map<string, Shape>();
  let shapeOf = new WeakMap<Item, Shape>();
  let kinds = 0;
  const readShape = (item: Item): Shape => {
    const key = shapeKey(item, tested);
    const shape = shapes.get(key) ?? new Map<string, Elements>();
    shapes.set(key, shape);
    shapeOf.set(item, shape);
    return shape;
  };
  const forgetAll = (): void => {
    shapes = new Map();
    shapeOf = new WeakMap();
    kinds = 0;
  };
  const specialise: Specialise = (section, cite) => {
    const pruner = new Pruner(style, factsOf(section, cite));
    const layout = pruner.sequence(whole(section, cite).layout).filter(({ kind }) => kind !== "empty");
    return { layout, macro: (name) => pruner.macro(name) };
  };
  return (section, cite) => {
    // Which names come first is counted while rendering: none may be missing where the first are left out.
    if (cite.withoutNames) return whole(section, cite);
    const shape = shapeOf.get(cite.item) ?? readShape(cite.item);
    const place = section === "bibliography" ? `entry ${placeOf(cite)}` : placeOf(cite);
    const known = shape.get(place);
    if (known !== undefined) return known;
    const elements = specialise(section, cite);
    shape.set(place, elements);
    kinds += 1;
    if (kinds >= MOST_KINDS) forgetAll();
    return elements;
  };
}

/** The elements for items of one kind, by place. */
type Shape = Map<string, Elements>;

/** What of the place of a cite is known beforehand. */
function placeOf({ position, locator, label, firstNote }: Cite): string {
  return `${position.kind}${position.nearNote ? " near" : ""}${firstNote === undefined ? "" : " note"} ${locator === "" ? "" : label}`;
}

function factsOf(section: "citation" | "bibliography", { item, position, locator, label, firstNote }: Cite): Facts {
  return {
    item,
    position: section === "citation" ? position : undefined,
    locator: locator === "" ? undefined : label,
    refersToNote: firstNote !== undefined,
  };
}

interface TestedVariables {
  readonly numeric: readonly string[];
  readonly uncertain: readonly string[];
}

/** Items of one key are the same to every condition of a style, and have the same variables. */
function shapeKey({ type, texts, names, dates }: Item, { numeric, uncertain }: TestedVariables): string {
  const filled: string[] = [];
  for (const [variable, text] of texts) if (text !== "") filled.push(variable);
  const numbers = numeric.filter((variable) => isNumeric(texts.get(variable) ?? ""));
  const circa = uncertain.filter((variable) => dates.get(variable)?.circa === true);
  // In the order of the item: another order makes another key, which does no harm.
  return JSON.stringify([type, filled, [...names.keys()], [...dates.keys()], numbers, circa]);
}

/** The variables that a style asks about whether they are numeric or uncertain. */
function testedVariables({ macros, citation, bibliography }: Style): TestedVariables {
  const numeric = new Set<string>();
  const uncertain = new Set<string>();
  const readBranch = ({ conditions, children }: Branch): void => {
    for (const { test, value } of conditions) {
      if (test === "is-numeric") numeric.add(value);
      if (test === "is-uncertain-date") uncertain.add(value);
    }
    children.forEach(read);
  };
  const read = (element: RenderingElement): void => {
    if (element.kind === "choose") element.branches.forEach(readBranch);
    if (element.kind === "group") element.children.forEach(read);
    if (element.kind === "names") element.substitute.forEach(read);
  };
  for (const elements of [...macros.values(), citation.layout.children, bibliography?.layout.children ?? []]) elements.forEach(read);
  return { numeric: [...numeric], uncertain: [...uncertain] };
}
