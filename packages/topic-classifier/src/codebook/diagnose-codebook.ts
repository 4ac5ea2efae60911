import type { Code, Codebook } from "@colloquy/corpus-schema";
import { MAX_TERM_TOKENS, MIN_STEM_LENGTH, termProblem } from "../terms/term-trie.js";
import { tokenize } from "../tokenize/tokenize.js";
import { codeTree } from "./code-tree.js";
import type { CodebookDiagnostic, CodebookProblem } from "./codebook-diagnostic.js";

/**
 * Everything about a codebook's content that a model would have to ignore or to bend, in the codebook's order.
 * An empty list means that every code and every term is used as written.
 */
export function diagnoseCodebook(codebook: Codebook): CodebookDiagnostic[] {
  return [
    ...duplicateCodes(codebook),
    ...unsoundParents(codebook),
    ...unknownFacets(codebook),
    ...unusableTerms(codebook),
    ...sharedTerms(codebook),
  ];
}

function duplicateCodes(codebook: Codebook): CodebookDiagnostic[] {
  const seen = new Set<string>();
  return codebook.codes.flatMap((code, position) => {
    if (!seen.has(code.id)) {
      seen.add(code.id);
      return [];
    }
    const message = `The code id “${code.id}” is taken by an earlier code.`;
    const hint = "Give the code an id of its own.";
    return [problem("duplicate-code", "error", message, `/codes/${position}/id`, hint)];
  });
}

function unsoundParents(codebook: Codebook): CodebookDiagnostic[] {
  const tree = codeTree(codebook);
  return [...tree.values()].flatMap(({ code, position, parent }) => {
    if (code.parentId === parent) return [];
    const path = `/codes/${position}/parentId`;
    const wider = code.parentId ?? "";
    return tree.has(wider)
      ? [problem("parent-cycle", "error", `“${code.id}” is wider than itself.`, path, "Break the cycle of parents.")]
      : [problem("unknown-parent", "error", `The parent “${wider}” of “${code.id}” does not exist.`, path)];
  });
}

function unknownFacets(codebook: Codebook): CodebookDiagnostic[] {
  const facets = new Set(codebook.facets.map((facet) => facet.id));
  return codebook.codes.flatMap((code, position) => {
    if (facets.has(code.facetId)) return [];
    const message = `The facet “${code.facetId}” of “${code.id}” is not declared.`;
    return [problem("unknown-facet", "warning", message, `/codes/${position}/facetId`)];
  });
}

const TERM_HINTS = {
  "empty-term": "A term needs at least one letter or digit.",
  "long-term": `A term has at most ${MAX_TERM_TOKENS} words.`,
  "short-stem": `A stem has at least ${MIN_STEM_LENGTH} characters.`,
} as const;

function unusableTerms(codebook: Codebook): CodebookDiagnostic[] {
  return codebook.codes.flatMap((code, position) =>
    (["terms", "excludes"] as const).flatMap((list) =>
      code[list].flatMap((term, index) => {
        const found = termProblem(term);
        if (found === null) return [];
        const message = `The term “${shorten(term)}” of “${code.id}” cannot be looked up.`;
        return [problem(found, "warning", message, `/codes/${position}/${list}/${index}`, TERM_HINTS[found])];
      }),
    ),
  );
}

function sharedTerms(codebook: Codebook): CodebookDiagnostic[] {
  const owners = new Map<string, Code>();
  return codebook.codes.flatMap((code, position) =>
    code.terms.flatMap((term, index) => {
      const key = JSON.stringify([code.facetId, termKey(term)]);
      const owner = owners.get(key) ?? code;
      owners.set(key, owner);
      if (owner.id === code.id) return [];
      const message = `The term “${shorten(term)}” of “${code.id}” is also one of “${owner.id}”.`;
      return [problem("shared-term", "warning", message, `/codes/${position}/terms/${index}`)];
    }),
  );
}

/** Two terms with one key stand at the same places: case counts only where it is part of the term. */
function termKey(term: string): string {
  const { forms } = tokenize(term);
  const written = forms.map((form) => form.written).join(" ");
  const key = written === written.toUpperCase() ? written : forms.map((form) => form.text).join(" ");
  return term.trimEnd().endsWith("*") ? `${key}*` : key;
}

function shorten(term: string): string {
  return term.length > 60 ? `${term.slice(0, 60)}…` : term;
}

function problem(
  code: CodebookProblem,
  severity: "error" | "warning",
  message: string,
  path: string,
  hint?: string,
): CodebookDiagnostic {
  return { code, severity, message, span: null, path, ...(hint === undefined ? {} : { hint }) };
}
