import type { CategoryTree } from "../dictionary/category-tree.js";
import type { Findings } from "../findings.js";
import { parseYaml } from "./parse-yaml.js";
import { walkDictionary } from "./walk-dictionary.js";

/**
 * Tells the tree of categories what the text of a dictionary holds. It stands alone with the parser, so that both are
 * loaded together, when a dictionary is read.
 *
 * @returns whether the whole text was read
 */
export function readDictionary(text: string, tree: CategoryTree, findings: Findings): boolean {
  const document = parseYaml(text, findings);
  return document !== null && walkDictionary(document, tree, findings);
}
