import { requireLanguageTags, type CodebookOptions } from "../codebook-options.js";
import { decodeInput } from "../decode-input.js";
import { createCategoryTree } from "../dictionary/category-tree.js";
import type { PatternOptions } from "../dictionary/term-of-pattern.js";
import { finishCodebook } from "../finish-codebook.js";
import { createFindings } from "../findings.js";
import type { CodebookReading } from "../format-diagnostic.js";

/** How a dictionary of quanteda is read. */
export interface QuantedaOptions extends CodebookOptions, PatternOptions {}

/**
 * Reads a dictionary of quanteda in YAML: keys are codes, keys below them narrower codes, lists their glob patterns. A
 * key without a name, and values in one list with further keys, hold the patterns of the wider code. The id of a code
 * is its key after those of the wider codes, with dots between them. Id, title and `language` must be told.
 *
 * Patterns are lower-cased. What our terms cannot say is reported and left out: `?`, and `*` elsewhere than at the end
 * of the last word. An alias is read like what it stands for, up to 100,000 entries of all aliases together.
 *
 * @throws TypeError where an option is no language tag; never because of what is in the file
 */
export async function readQuanteda(
  input: string | Uint8Array,
  options: QuantedaOptions = {},
): Promise<CodebookReading> {
  requireLanguageTags([options.language]);
  const findings = createFindings();
  const text = decodeInput(input, findings);
  const tree = createCategoryTree("*?", options, findings);
  const { readDictionary } = await import("./read-dictionary.js");
  if (text === null || !readDictionary(text, tree, findings)) return { ok: false, diagnostics: findings.list() };
  const value = finishCodebook({ codes: tree.codes() }, options, findings);
  return { ok: true, value, diagnostics: findings.list() };
}
