import type { Codebook } from "@colloquy/corpus-schema";
import { codeTree } from "../../codebook/code-tree.js";
import type { CodedConversation } from "./training-example.js";
import type { TrainingDiagnostic, TrainingProblem } from "./training-diagnostic.js";

/** Examples in numbers. */
export interface PreparedExamples {
  /** The code of each class, in the codebook's order; null, for documents with none, comes last. */
  readonly classes: readonly (string | null)[];
  /** The classes of each document of each conversation; null where it was not coded. */
  readonly labels: readonly (readonly (readonly number[] | null)[])[];
  readonly codes: "one" | "several";
  readonly diagnostics: readonly TrainingDiagnostic[];
}

/** A code with fewer examples is reported. */
const FEW = 5;
/** At most so many findings about single examples. */
const MOST_FINDINGS = 100;

/** The classes of examples, and what is amiss with them. */
export function prepareExamples(codebook: Codebook, examples: readonly CodedConversation[]): PreparedExamples {
  const tree = codeTree(codebook);
  const diagnostics: TrainingDiagnostic[] = [];
  const counts = new Map<string | null, number>();
  const known = examples.map(({ documents, codes }, conversation) =>
    documents.map((_, at) => {
      const given = codes[at] ?? null;
      if (given === null) return null;
      const used = [...new Set(given)].filter((id) => tree.has(id));
      for (const id of given) if (!tree.has(id)) reportUnknown(diagnostics, id, `/${conversation}/codes/${at}`);
      if (used.length === 0 && given.length > 0) return null;
      for (const id of used.length === 0 ? [null] : used) counts.set(id, (counts.get(id) ?? 0) + 1);
      return used;
    }),
  );
  const several = known.some((documents) => documents.some((used) => used !== null && used.length > 1));
  const none = !several && counts.has(null);
  const classes = [...[...tree.keys()].filter((id) => counts.has(id)), ...(none ? [null] : [])];
  const indexes = new Map(classes.map((id, index) => [id, index]));
  const indexOf = (id: string | null): number[] => {
    const index = indexes.get(id);
    return index === undefined ? [] : [index];
  };
  const labels = known.map((documents) =>
    documents.map((used) => (used === null ? null : used.length === 0 ? indexOf(null) : used.flatMap(indexOf))),
  );
  diagnostics.push(...aboutClasses(tree, counts, classes));
  return { classes, labels, codes: several ? "several" : "one", diagnostics };
}

function reportUnknown(diagnostics: TrainingDiagnostic[], id: string, path: string): void {
  if (diagnostics.length >= MOST_FINDINGS) return;
  const hint = "Use an id of the codebook, or add the code to it.";
  diagnostics.push(finding("unknown-code", "warning", `The codebook has no code “${id.slice(0, 60)}”.`, hint, path));
}

function aboutClasses(
  tree: ReturnType<typeof codeTree>,
  counts: ReadonlyMap<string | null, number>,
  classes: readonly (string | null)[],
): TrainingDiagnostic[] {
  const found: TrainingDiagnostic[] = [];
  if (classes.length === 0) return [finding("no-examples", "error", "No document has a code.", "Code some documents first.")];
  if (classes.length === 1) {
    const message = `All examples have the same code, “${classes[0] ?? "none"}”.`;
    found.push(finding("one-class", "warning", message, "Add examples of other codes, or of none."));
  }
  const reachable = new Set<string>();
  for (const id of counts.keys()) {
    for (let at = id; at !== null && !reachable.has(at); at = tree.get(at)?.parent ?? null) reachable.add(at);
  }
  const untrained = [...tree.keys()].filter((id) => !reachable.has(id));
  if (untrained.length > 0) {
    const message = `${untrained.length} of ${tree.size} codes have no example: ${listed(untrained)}.`;
    found.push(finding("untrained-code", "info", message, "The model cannot give them: code examples, or use the keyword model."));
  }
  const few = [...counts].flatMap(([id, count]) => (id !== null && count < FEW ? [id] : []));
  if (few.length > 0) {
    const message = `${few.length} codes have fewer than ${FEW} examples: ${listed(few)}.`;
    found.push(finding("few-examples", "info", message, "Their scores mean little: code more examples."));
  }
  return found;
}

function listed(ids: readonly string[]): string {
  return ids.slice(0, 5).join(", ") + (ids.length > 5 ? " …" : "");
}

function finding(
  code: TrainingProblem,
  severity: TrainingDiagnostic["severity"],
  message: string,
  hint: string,
  path?: string,
): TrainingDiagnostic {
  return { code, severity, message, span: null, hint, ...(path === undefined ? {} : { path }) };
}
