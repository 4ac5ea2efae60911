import type { Code, Codebook, Facet, Span } from "@colloquy/corpus-schema";
import { codeTree, narrowFirst, type CodeNode } from "../codebook/code-tree.js";
import { isLanguageTag, type CodebookOptions } from "./codebook-options.js";
import { quoted, type Findings } from "./findings.js";
import type { CodebookFormatCode } from "./format-diagnostic.js";

/** A code as a file has it, sound or not: an empty `facetId` means that of the wider code. */
export interface DraftCode {
  readonly code: Code;
  /** Where it stands in the file. */
  readonly span: Span | null;
  /** What else there is to say of it. */
  readonly remarks?: readonly DraftRemark[];
}

/** A finding about a part of a code, which has no place before the codebook is whole. */
export interface DraftRemark {
  readonly kind: CodebookFormatCode;
  readonly message: string;
  readonly field: keyof Code;
}

/** A codebook as a file has it. What it leaves empty is filled in. */
export interface Draft extends CodebookOptions {
  readonly codes: readonly DraftCode[];
}

/**
 * A sound codebook from what a file has, and a finding for each change: ids once, wider codes that exist and form no
 * cycle, facets declared and shared with the wider code, no empty text. Linear in the number of codes.
 */
export function finishCodebook(draft: Draft, options: CodebookOptions, findings: Findings): Codebook {
  const head = finishHead(draft, options, findings);
  const drafts = namedOnce(draft.codes, findings);
  const unplaced = { ...head, codes: drafts.map(({ code }) => code) };
  const spans = drafts.map(({ span }) => span);
  drafts.forEach(({ remarks = [], span }, position) => {
    for (const { kind, message, field } of remarks) {
      findings.report(kind, message, { span, path: `/codes/${position}/${field}` });
    }
  });
  const codes = placeCodes(codeTree(unplaced), spans, head.facets[0]?.id ?? head.id, findings);
  return { ...head, facets: allFacets(head.facets, codes, { id: head.id, label: head.title }), codes };
}

/** Everything but the codes, from the options, else from the file, else what says that nothing is known. */
function finishHead(draft: Draft, options: CodebookOptions, findings: Findings): Codebook {
  const id = firstText(options.id, draft.id, "codebook");
  const description = options.description ?? draft.description ?? "";
  const language = firstText(options.language, draft.language);
  return {
    schemaVersion: 1,
    id,
    version: firstText(options.version, draft.version, "0"),
    language: isLanguageTag(language) ? language : "und",
    title: firstText(options.title, draft.title, id),
    ...(description === "" ? {} : { description }),
    facets: facetsOnce(options.facets ?? draft.facets ?? [], findings),
    codes: [],
  };
}

function firstText(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text !== "") ?? "";
}

function facetsOnce(given: readonly Facet[], findings: Findings): Facet[] {
  const facets = new Map<string, Facet>();
  for (const { id, label, definition } of given) {
    if (id === "") findings.report("unnamed-code", `The facet ${quoted(label)} has no id and was left out.`);
    else if (facets.has(id)) findings.report("duplicate-code", `The facet ${quoted(id)} comes twice.`);
    else facets.set(id, { id, label: firstText(label, id), ...(definition ? { definition } : {}) });
  }
  return [...facets.values()];
}

function namedOnce(drafts: readonly DraftCode[], findings: Findings): DraftCode[] {
  const seen = new Set<string>();
  return drafts.filter(({ code, span }) => {
    if (code.id === "") {
      findings.report("unnamed-code", `The code ${quoted(code.label)} has no id and was left out.`, { span });
      return false;
    }
    if (seen.has(code.id)) {
      findings.report("duplicate-code", `The id ${quoted(code.id)} is taken; the later code was left out.`, { span });
      return false;
    }
    seen.add(code.id);
    return true;
  });
}

/** The codes in their order, each with a parent and a facet that hold. */
function placeCodes(
  tree: ReadonlyMap<string, CodeNode>,
  spans: readonly (Span | null)[],
  defaultFacet: string,
  findings: Findings,
): Code[] {
  const placed: Code[] = [];
  const facets = new Map<string, string>();
  for (const { code, position, parent } of narrowFirst(tree).reverse()) {
    const above = parent === null ? undefined : facets.get(parent);
    const facetId = firstText(code.facetId, above, defaultFacet);
    facets.set(code.id, facetId);
    const parentId = above === facetId ? parent : null;
    placed[position] = cleanCode(code, parentId, facetId);
  }
  for (const node of tree.values()) {
    const span = spans[node.position] ?? null;
    reportParent(node, placed[node.position]?.parentId ?? null, { tree, span, findings });
    if (node.code.label.trim() !== "") continue;
    const place = { span, path: `/codes/${node.position}/label` };
    findings.report("missing-label", `The code ${quoted(node.code.id)} has no label.`, place);
  }
  return placed;
}

interface ParentReport {
  readonly tree: ReadonlyMap<string, CodeNode>;
  readonly span: Span | null;
  readonly findings: Findings;
}

function reportParent({ code, position, parent }: CodeNode, kept: string | null, at: ParentReport): void {
  if (code.parentId === kept || code.parentId === null) return;
  const place = { span: at.span, path: `/codes/${position}/parentId` };
  const [id, wider] = [quoted(code.id), quoted(code.parentId)];
  if (parent !== null) {
    at.findings.report("parent-facet", `The parent ${wider} of ${id} is in another facet.`, place);
  } else if (at.tree.has(code.parentId)) {
    at.findings.report("parent-cycle", `${id} is wider than itself.`, place);
  } else {
    at.findings.report("unknown-parent", `The parent ${wider} of ${id} does not exist.`, place);
  }
}

function cleanCode(code: Code, parentId: string | null, facetId: string): Code {
  const { id, definition } = code;
  return {
    id,
    parentId,
    facetId,
    label: code.label.trim() === "" ? code.id : code.label,
    ...(definition === undefined || definition === "" ? {} : { definition }),
    terms: code.terms.filter(isNotEmpty),
    excludes: code.excludes.filter(isNotEmpty),
    examples: code.examples.filter(isNotEmpty),
    exactMatch: code.exactMatch.filter(isNotEmpty),
  };
}

function isNotEmpty(text: string): boolean {
  return text !== "";
}

/** The facets that are declared, and after them those that codes name besides. */
function allFacets(given: readonly Facet[], codes: readonly Code[], unnamed: Facet): Facet[] {
  const facets = new Map(given.map((facet) => [facet.id, facet]));
  for (const { facetId } of codes) {
    if (!facets.has(facetId)) facets.set(facetId, facetId === unnamed.id ? unnamed : { id: facetId, label: facetId });
  }
  return [...facets.values()];
}
