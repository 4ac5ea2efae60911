import type { Branch, ChooseElement, GroupElement, NamesElement, RenderingElement, TextElement } from "../style/element.js";
import type { Style } from "../style/style.js";
import { branchDecision, isWithoutText, type Facts } from "./facts.js";

const EMPTY: RenderingElement = { kind: "empty" };

/**
 * Leaves out of rendering elements what facts decide: branches that do not hold, variables that are empty, groups and
 * macros that print nothing without them. What is left renders to the same as the whole; macros stay references.
 */
export class Pruner {
  private readonly style: Style;
  private readonly facts: Facts;
  private readonly macros = new Map<string, readonly RenderingElement[]>();

  constructor(style: Style, facts: Facts) {
    this.style = style;
    this.facts = facts;
  }

  /** The elements of a macro that matter. Each macro is pruned once. */
  macro(name: string): readonly RenderingElement[] {
    const known = this.macros.get(name);
    if (known !== undefined) return known;
    const pruned = this.sequence(this.style.macros.get(name) ?? []);
    this.macros.set(name, pruned);
    return pruned;
  }

  /** The elements that matter of those in a layout or a group: of empty variables one is left, since groups ask for them. */
  sequence(elements: readonly RenderingElement[]): readonly RenderingElement[] {
    const pruned = elements.flatMap((element) => this.element(element));
    const firstEmpty = pruned.indexOf(EMPTY);
    return firstEmpty < 0 ? pruned : pruned.filter((element, at) => element !== EMPTY || at === firstEmpty);
  }

  private element(element: RenderingElement): readonly RenderingElement[] {
    switch (element.kind) {
      case "text":
        return this.text(element);
      case "number":
      case "label":
        return [isWithoutText(this.facts, element.variable) ? EMPTY : element];
      case "date":
        return [this.facts.item.dates.has(element.variable) ? element : EMPTY];
      case "names":
        return [this.names(element)];
      case "group":
        return this.group(element);
      case "choose":
        return this.choose(element);
      case "empty":
        return [element];
    }
  }

  private text(element: TextElement): readonly RenderingElement[] {
    const { source } = element;
    if (source.from === "macro") return replaced(element, this.macro(source.macro));
    if (source.from !== "variable") return [element];
    const isShort = source.short && !isWithoutText(this.facts, `${source.variable}-short`);
    // The suffix of a year is no variable to a group: it is never known to be empty.
    return [isShort || !isWithoutText(this.facts, source.variable) ? element : EMPTY];
  }

  private group(element: GroupElement): readonly RenderingElement[] {
    const children = this.sequence(element.children);
    return replaced({ ...element, children }, children);
  }

  private names(element: NamesElement): RenderingElement {
    const { names } = this.facts.item;
    const variables = element.variables.filter((variable) => names.has(variable));
    const substitute = this.substitute(element.substitute);
    return variables.length === 0 && substitute.length === 0 ? EMPTY : { ...element, variables, substitute };
  }

  /** What is known to print nothing is no candidate. */
  private substitute(elements: readonly RenderingElement[]): readonly RenderingElement[] {
    return elements.flatMap((element) => this.element(element)).filter((element) => element !== EMPTY);
  }

  private choose(element: ChooseElement): readonly RenderingElement[] {
    const branches: Branch[] = [];
    for (const branch of element.branches) {
      const holds = branchDecision(branch, this.facts);
      if (holds === false) continue;
      const children = branch.children.flatMap((child) => this.element(child));
      if (holds === true && branches.length === 0) return children;
      branches.push(holds === true ? { match: "all", conditions: [], children } : { ...branch, children });
      if (holds === true) break;
    }
    return branches.length === 0 ? [] : [{ ...element, branches }];
  }
}

/** A group or a call of a macro by what is in it: nothing, only empty variables and words, or more. */
function replaced(element: RenderingElement, children: readonly RenderingElement[]): readonly RenderingElement[] {
  if (children.length === 0) return [];
  const isEmpty = children.includes(EMPTY) && children.every((child) => child === EMPTY || isWords(child));
  return [isEmpty ? EMPTY : element];
}

/** Whether an element calls no variable: a term or a value. */
function isWords(element: RenderingElement): boolean {
  return element.kind === "text" && (element.source.from === "term" || element.source.from === "value");
}
