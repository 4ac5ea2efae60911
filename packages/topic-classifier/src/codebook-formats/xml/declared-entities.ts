/** A declaration of an internal entity without references in its value (XML 1.0, section 4.2.1). */
const ENTITY = /<!ENTITY\s+([\p{L}_:][\p{L}\p{N}_:.-]*)\s+(?:"([^"<&%]{0,1000})"|'([^'<&%]{0,1000})')\s*>/gu;

/**
 * The entities that a document type declares in the document itself, as ontology editors do with names of vocabularies.
 * One that holds references, is external or is longer than 1,000 characters counts as not declared.
 */
export function declaredEntities(doctype: string): Map<string, string> {
  const entities = new Map<string, string>();
  for (const [, name = "", quotedTwice, quotedOnce] of doctype.matchAll(ENTITY)) {
    if (!entities.has(name)) entities.set(name, quotedTwice ?? quotedOnce ?? "");
  }
  return entities;
}
