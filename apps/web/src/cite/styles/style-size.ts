import type { Style } from "@colloquy/csl-processor";

type Elements = Style["citation"]["layout"]["children"];

/**
 * The most elements that a style may print for a single citation or entry. Large official styles come to about 1,100; a
 * style whose macros call each other over and over comes to any number, and would never end.
 */
export const MOST_PRINTED = 20_000;

/**
 * How many elements a style can come to print for one citation or one entry, counting each call of a macro with all that
 * is in it. Linear in the size of the style: a macro is counted once. Macros must not call themselves, which `parseStyle`
 * sees to.
 */
export function styleSize({ macros, citation, bibliography }: Style): number {
  const known = new Map<string, number>();
  const sizeOfMacro = (name: string): number => {
    const size = known.get(name) ?? sizeOf(macros.get(name) ?? []);
    known.set(name, size);
    return size;
  };
  const sizeOf = (elements: Elements): number => elements.reduce((sum, element) => sum + sizeOfOne(element), 0);
  const sizeOfOne = (element: Elements[number]): number => {
    if (element.kind === "text") return element.source.from === "macro" ? 1 + sizeOfMacro(element.source.macro) : 1;
    if (element.kind === "group") return 1 + sizeOf(element.children);
    if (element.kind === "names") return 1 + sizeOf(element.substitute);
    if (element.kind !== "choose") return 1;
    return element.branches.reduce((most, { children }) => Math.max(most, 1 + sizeOf(children)), 1);
  };
  const sections = [citation, ...(bibliography === undefined ? [] : [bibliography])];
  const keys = sections.flatMap(({ sort }) => sort.flatMap(({ by }) => ("macro" in by ? [sizeOfMacro(by.macro)] : [])));
  return Math.max(...sections.map(({ layout }) => sizeOf(layout.children)), ...keys);
}
