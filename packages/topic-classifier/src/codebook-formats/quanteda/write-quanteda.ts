import type { Codebook } from "@colloquy/corpus-schema";
import { visitOutline } from "../dictionary/category-outline.js";
import { reportDictionaryLosses } from "../dictionary/dictionary-losses.js";
import { createFindings } from "../findings.js";
import type { CodebookWriting } from "../format-diagnostic.js";
import { soundCodebook } from "../sound-codebook.js";

/**
 * Writes a codebook as a dictionary of quanteda in YAML: labels as keys, terms as glob patterns. A code with narrower
 * ones has its own terms under a key without a name. There is no place for definitions, excluded phrases, examples,
 * matches, facets, versions, ids and codes more than 90 levels deep; what
 * is lost is reported. Never throws.
 */
export function writeQuanteda(codebook: Codebook): CodebookWriting {
  const findings = createFindings();
  const sound = soundCodebook(codebook, findings);
  reportDictionaryLosses(sound, findings);
  const lines: string[] = [];
  visitOutline(sound, findings, {
    enter({ name, terms, hasNarrower }, depth) {
      const indent = "  ".repeat(depth);
      lines.push(`${indent}${JSON.stringify(name)}:${hasNarrower ? "" : listOf(terms)}`);
      if (hasNarrower && terms.length > 0) lines.push(`${indent}  "":${listOf(terms)}`);
    },
    leave: () => undefined,
  });
  return { text: lines.length === 0 ? "{}\n" : `${lines.join("\n")}\n`, diagnostics: findings.list() };
}

/** Texts of JSON are texts of YAML: in quotation marks `no` is a word in every version of YAML. */
function listOf(terms: readonly string[]): string {
  return ` [${terms.map((term) => JSON.stringify(term)).join(", ")}]`;
}
