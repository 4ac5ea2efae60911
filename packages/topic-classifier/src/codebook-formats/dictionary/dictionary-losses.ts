import type { Code, Codebook } from "@colloquy/corpus-schema";
import { quoted, type Findings } from "../findings.js";
import { termOfPattern } from "./term-of-pattern.js";

/** What a dictionary of categories and patterns has no place for, and how to tell that a code has it. */
const LOSSES: readonly { readonly what: string; readonly field: string; readonly has: (code: Code) => boolean }[] = [
  { what: "definitions", field: "definition", has: ({ definition }) => definition !== undefined },
  { what: "phrases that do not count", field: "excludes", has: ({ excludes }) => excludes.length > 0 },
  { what: "examples", field: "examples", has: ({ examples }) => examples.length > 0 },
  { what: "matches in other schemes", field: "exactMatch", has: ({ exactMatch }) => exactMatch.length > 0 },
];

/** Reports what a dictionary cannot carry of a codebook: each kind once with its number, and each term that changes. */
export function reportDictionaryLosses(codebook: Codebook, findings: Findings): void {
  for (const { what, field, has } of LOSSES) {
    const at = codebook.codes.findIndex(has);
    if (at < 0) continue;
    const count = codebook.codes.filter(has).length;
    findings.report("unsaid", `There is no place for ${what}: they are left out for ${count} of the codes.`, {
      path: `/codes/${at}/${field}`,
    });
  }
  if (codebook.facets.length > 1) {
    findings.report("unsaid", "There is no place for facets: the codes of all of them stand side by side.", {
      path: "/facets/1",
    });
  }
  reportIds(codebook, findings);
  reportOrder(codebook, findings);
  reportTerms(codebook, findings);
}

/** The id that a code is given when the dictionary is read again. */
function reportIds(codebook: Codebook, findings: Findings): void {
  const codes = new Map(codebook.codes.map((code) => [code.id, code]));
  const isDerived = ({ id, parentId, label }: Code): boolean =>
    id === (parentId === null ? label : `${codes.get(parentId)?.id ?? ""}.${label}`);
  const at = codebook.codes.findIndex((code) => !isDerived(code));
  if (at < 0) return;
  const message = "There is no place for ids: a code is known by its label and those of its wider codes.";
  findings.report("unsaid", message, { path: `/codes/${at}/id` });
}

/** A dictionary has every category inside its wider one: a code that stands elsewhere moves. */
function reportOrder(codebook: Codebook, findings: Findings): void {
  const open: (string | null)[] = [null];
  const at = codebook.codes.findIndex(({ id, parentId }) => {
    while (open.length > 0 && open.at(-1) !== parentId) open.pop();
    return open.push(id) === 1;
  });
  if (at < 0) return;
  findings.report("unsaid", "Each code is put below its wider code: their order changes.", { path: `/codes/${at}` });
}

function reportTerms(codebook: Codebook, findings: Findings): void {
  codebook.codes.forEach((code, position) => {
    code.terms.forEach((term, index) => {
      const read = termOfPattern(term, "*?", {});
      if ("term" in read && read.term === term) return;
      const why = "term" in read ? "is not told apart from other spellings there" : read.problem;
      const path = `/codes/${position}/terms/${index}`;
      findings.report("unsaid", `The term ${quoted(term)} of ${quoted(code.id)} ${why}.`, { path });
    });
    if (new Set(code.terms).size < code.terms.length) {
      findings.report("unsaid", `${quoted(code.id)} has a term twice.`, { path: `/codes/${position}/terms` });
    }
  });
}
