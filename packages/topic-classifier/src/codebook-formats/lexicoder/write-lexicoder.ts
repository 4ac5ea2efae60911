import type { Codebook } from "@colloquy/corpus-schema";
import { visitOutline } from "../dictionary/category-outline.js";
import { reportDictionaryLosses } from "../dictionary/dictionary-losses.js";
import { createFindings } from "../findings.js";
import type { CodebookWriting } from "../format-diagnostic.js";
import { soundCodebook } from "../sound-codebook.js";
import { escapeXml, possibleXml } from "../xml/escape-xml.js";

/**
 * Writes a codebook as a dictionary of Lexicoder: labels as categories, terms as entries. There is no place for
 * definitions, excluded phrases, examples, matches, facets, versions, ids and codes more than 90 levels deep; what
 * is lost is reported. Never throws.
 */
export function writeLexicoder(codebook: Codebook): CodebookWriting {
  const findings = createFindings();
  const sound = soundCodebook(codebook, findings);
  reportDictionaryLosses(sound, findings);
  const root = `<dictionary style="Lexicoder" name="${attribute(sound.id)}">`;
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', root];
  visitOutline(sound, findings, {
    enter({ name, terms }, depth) {
      const indent = indentOf(depth);
      lines.push(`${indent}<cnode name="${attribute(name)}">`);
      for (const term of terms) lines.push(`${indent}  <pnode name="${attribute(term)}"/>`);
    },
    leave: (_, depth) => lines.push(`${indentOf(depth)}</cnode>`),
  });
  lines.push("</dictionary>", "");
  return { text: lines.join("\n"), diagnostics: findings.list() };

  function attribute(text: string): string {
    const possible = possibleXml(text);
    if (possible !== text) findings.report("unsaid", "A character that XML cannot hold becomes U+FFFD.");
    return escapeXml(possible);
  }
}

/** Deep codes are not indented without end: the length of the file stays linear. */
function indentOf(depth: number): string {
  return "  ".repeat(Math.min(depth, 20) + 1);
}
