import type { Span } from "@colloquy/corpus-schema";
import type { DraftCode } from "../finish-codebook.js";
import { quoted, type Findings } from "../findings.js";
import { termOfPattern, type PatternOptions } from "./term-of-pattern.js";

/** The categories of a dictionary, as a reader comes upon them. */
export interface CategoryTree {
  /**
   * A category begins. Its id is its name after those of the wider categories, with dots between them. What stands in
   * a category without a name belongs to the wider one.
   */
  enter(name: string, span: Span | null): void;
  leave(): void;
  /** A pattern of the category that was entered last. */
  pattern(pattern: string, span: Span | null): void;
  codes(): DraftCode[];
}

interface Category {
  /** Its name and those of the wider categories, told apart from all others. */
  readonly path: string;
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly span: Span | null;
  readonly terms: Set<string>;
}

/** An empty tree of categories. One that comes twice is taken together; patterns that no term can say are reported. */
export function createCategoryTree(
  wildcards: "*" | "*?",
  options: PatternOptions,
  findings: Findings,
): CategoryTree {
  const categories = new Map<string, Category>();
  const open: (Category | undefined)[] = [];
  return {
    enter(name, span) {
      const wider = open.at(-1);
      if (name === "") {
        open.push(wider);
        return;
      }
      const parentId = wider?.id ?? null;
      const id = parentId === null ? name : `${parentId}.${name}`;
      const path = `${wider?.path ?? ""}${JSON.stringify(name)}`;
      const known = categories.get(path);
      const category = known ?? { path, id, parentId, name, span, terms: new Set<string>() };
      if (known !== undefined) findings.report("merged-code", `The category ${quoted(id)} comes again.`, { span });
      categories.set(path, category);
      open.push(category);
    },
    leave() {
      open.pop();
    },
    pattern(pattern, span) {
      const category = open.at(-1);
      if (pattern.trim() === "") return;
      if (category === undefined) {
        findings.report("unnamed-code", `The pattern ${quoted(pattern)} is in no category.`, { span });
        return;
      }
      const read = termOfPattern(pattern, wildcards, options);
      if ("term" in read) {
        category.terms.add(read.term);
        return;
      }
      const message = `The pattern ${quoted(pattern)} of ${quoted(category.id)} ${read.problem}; it was left out.`;
      findings.report("unsaid-pattern", message, { span, hint: read.hint });
    },
    codes: () => [...categories.values()].map(draftOf),
  };
}

function draftOf({ id, parentId, name, span, terms }: Category): DraftCode {
  const rest = { facetId: "", label: name, excludes: [], examples: [], exactMatch: [] };
  return { code: { id, parentId, ...rest, terms: [...terms] }, span };
}
