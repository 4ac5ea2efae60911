import type { Diagnostic } from "@colloquy/corpus-schema";
import { parseStyle, readStyleHead, type ProblemCode, type Style, type StyleHead } from "@colloquy/csl-processor";
import { styleIdOf, type StyleSource } from "./style-source.js";

/**
 * What can be wrong with a style that is loaded: what `parseStyle` finds, and
 *
 * - `unknown-style`: no source has it.
 * - `missing-parent`: it is a dependent style, and no source has the style that it depends on.
 * - `parent-cycle`: styles depend on each other, and none has rules.
 */
export type StyleDiagnosticCode = ProblemCode | "unknown-style" | "missing-parent" | "parent-cycle";

/** A finding about a style. `span` is null: the place is given by line and column. */
export interface StyleDiagnostic extends Diagnostic<StyleDiagnosticCode> {
  /** The id of the style that it is about. */
  readonly style: string;
  /** Line in its text, from 1; absent where no place in it is meant. */
  readonly line?: number;
  /** Column in its text, from 1, in UTF-16 code units. */
  readonly column?: number;
}

/** A style as its source has it. */
export interface StyleFile {
  readonly id: string;
  readonly xml: string;
}

/** A style ready to use. */
export interface LoadedStyle {
  readonly id: string;
  /** Its rules; of a dependent style those of its parent, with what it says of itself and its default locale. */
  readonly style: Style;
  /** What was read: the style that was asked for and, where it is a dependent one, its parent. */
  readonly files: readonly StyleFile[];
  /** Warnings: parts of the style that do nothing. */
  readonly diagnostics: readonly StyleDiagnostic[];
}

/** A style, or why there is none. */
export type LoadStyleResult =
  | { readonly ok: true; readonly value: LoadedStyle }
  | { readonly ok: false; readonly diagnostics: readonly StyleDiagnostic[] };

/**
 * Loads a style. A dependent one, which is an alias and has no rules, gets those of its parent; its own default locale, if
 * it has one, overrides the parent's (CSL 1.0.2, "Dependent Styles"). A parent that is a dependent style itself is followed
 * to its own.
 *
 * @param reference an id, the URI of a style, or the name of its file: see `styleIdOf`.
 * @param sources are asked in order; the first that has a style gives it.
 * @returns the style or what is wrong; rejects only where a source does.
 */
export async function loadStyle(reference: string, sources: readonly StyleSource[]): Promise<LoadStyleResult> {
  const files: StyleFile[] = [];
  const dependents: StyleHead[] = [];
  const diagnostics: StyleDiagnostic[] = [];
  for (let id = styleIdOf(reference); ; id = styleIdOf(dependents.at(-1)?.info.parent ?? "")) {
    const isCycle = files.some((file) => file.id === id);
    const xml = isCycle ? null : await readFirst(id, sources);
    if (xml === null) return { ok: false, diagnostics: [...diagnostics, absence(id, files.at(-1)?.id, isCycle)] };
    files.push({ id, xml });
    const parsed = parseStyle(xml);
    for (const problem of parsed.problems) {
      if (problem.code !== "dependent-style") diagnostics.push({ ...problem, style: id, span: null });
    }
    if (parsed.ok) {
      const style = dependents.reduceRight<Style>((rules, own) => ({ ...rules, ...own }), parsed.value);
      return { ok: true, value: { id: styleIdOf(reference), style, files, diagnostics } };
    }
    if (diagnostics.some(({ severity }) => severity === "error")) return { ok: false, diagnostics };
    const head = readStyleHead(xml);
    if (head.ok) dependents.push(head.value);
  }
}

async function readFirst(id: string, sources: readonly StyleSource[]): Promise<string | null> {
  let xml: string | null = null;
  for (const source of sources) xml ??= await source.read(id);
  return xml;
}

/** Why a style is not there: the one that was asked for, or the parent of another. */
function absence(id: string, dependent: string | undefined, isCycle: boolean): StyleDiagnostic {
  const [code, message] =
    dependent === undefined
      ? (["unknown-style", `There is no style "${id}".`] as const)
      : isCycle
        ? (["parent-cycle", `"${dependent}" and "${id}" depend on each other.`] as const)
        : (["missing-parent", `"${dependent}" depends on "${id}", which is not there.`] as const);
  return { code, severity: "error", message, span: null, style: dependent ?? id };
}
