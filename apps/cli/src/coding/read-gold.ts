import type { Classification, Codebook, Transcript } from "@colloquy/corpus-schema";
import type { CodedConversation } from "@colloquy/topic-classifier";
import { codedTranscript, readCodedTable, type CodedTableDiagnostic } from "@colloquy/topic-classifier/evaluation";
import { reportFindings } from "../codebook/report-findings.js";
import { EXIT } from "../exit-code.js";
import { fileFailure, inputName, openInput } from "../input/open-input.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { readAll } from "../io/read-all.js";
import { count, list } from "../layout/ranges.js";
import type { Session } from "../session.js";
import type { GoldFlags } from "./gold-flags.js";
import { sortInputs } from "./sort-inputs.js";

/** How codes of people are read. */
export interface GoldOptions extends GoldFlags {
  /** Whether texts without a code are what is wanted: then nothing is said about them. */
  readonly mayBeUncoded?: boolean;
}

/** A conversation with the codes that people gave it, and where it came from. */
export interface GoldConversation extends CodedConversation {
  /** The input as the person named it. */
  readonly name: string;
  /** The transcript that it is, and its exchanges and turns; null for rows of a table. */
  readonly transcript: { readonly id: string; readonly targetIds: readonly string[] } | null;
}

/**
 * Conversations with the codes that people gave them, from tables of texts and codes and from the classifications of
 * corpora. What cannot be read or is not coded is reported, and the rest goes on.
 */
export async function readGold(outer: Session, paths: readonly string[], codebook: Codebook, flags: GoldOptions): Promise<GoldConversation[]> {
  const { session, tables, corpora } = await sortInputs(outer, paths);
  const gold: GoldConversation[] = [];
  for (const [index, path] of tables.entries()) {
    session.io.signal.throwIfAborted();
    await session.reporter.progress(index, tables.length, inputName(path));
    gold.push(...(await readTable(session, path, codebook, flags)));
  }
  await session.reporter.clear();
  if (corpora.length > 0) gold.push(...(await readCorpora(session, corpora, codebook, flags)));
  return gold;
}

/** How many documents of conversations are coded. */
export function countCoded(gold: readonly CodedConversation[]): number {
  return gold.reduce((sum, { codes }) => sum + codes.filter((given) => given !== null).length, 0);
}

async function readTable(session: Session, path: string, codebook: Codebook, flags: GoldOptions): Promise<readonly GoldConversation[]> {
  const opened = await openInput(session, path);
  if ("problem" in opened) throw fileFailure(opened.problem);
  const name = inputName(path);
  const text = decode(await readAll(opened.chunks));
  if (text === null) {
    const finding = { severity: "error", code: "encoding", file: name, message: "The table is not UTF-8." } as const;
    await session.reporter.report({ ...finding, hint: "Save it as UTF-8 (CSV UTF-8) and try again." }, EXIT.unreadable);
    return [];
  }
  const { conversations, diagnostics } = readCodedTable(text, codebook, flags);
  await reportFindings(session, name, text, diagnostics.map(inWordsOfOptions));
  const failed = diagnostics.some(({ severity }) => severity === "error");
  if (failed) session.reporter.exitWith(EXIT.unreadable);
  if (conversations.length > 0 && countCoded(conversations) === 0 && flags.mayBeUncoded !== true) {
    const hint = "Put a code into each row that is an example; - stands for none.";
    await session.reporter.report({ severity: "warning", code: "nothing-coded", file: name, message: "No row has a code that can be used.", hint });
  }
  return conversations.map((conversation) => ({ ...conversation, name, transcript: null }));
}

/** What to do about a column that is missing, for a person who types. */
function inWordsOfOptions(finding: CodedTableDiagnostic): CodedTableDiagnostic {
  if (finding.code !== "missing-column" || finding.hint === undefined) return finding;
  return { ...finding, hint: finding.hint.replace("Name the column that is meant.", "Say which it is: --text-column, --code-column.") };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Passes of our own models, by the names that they sign with. */
export const OWN_MODEL = /^(?:keyword-model|linear-svm|complement-naive-bayes) \d+$/;

async function readCorpora(session: Session, paths: readonly string[], codebook: Codebook, { coder, mayBeUncoded }: GoldOptions): Promise<GoldConversation[]> {
  const gold: GoldConversation[] = [];
  const used = new Set<string>();
  const passedOver = new Set<string>();
  const unknown = new Map<string, string>();
  const ids = new Set(codebook.codes.map(({ id }) => id));
  let uncoded = 0;
  for await (const { transcript, name } of readTranscripts(session, paths)) {
    const passes = passesOf(transcript, codebook, coder);
    for (const pass of transcript.classifications) if (!passes.includes(pass)) passedOver.add(`${pass.codebookId} by ${pass.assignedBy}`);
    for (const { assignedBy, assignments } of passes) {
      used.add(assignedBy);
      for (const { codeId } of assignments) if (!ids.has(codeId) && !unknown.has(codeId)) unknown.set(codeId, name);
    }
    if (passes.length === 0) uncoded += 1;
    const coded = codedTranscript(transcript, passes);
    gold.push({ ...withKnownCodes(coded, ids), name, transcript: { id: transcript.id, targetIds: coded.targetIds } });
  }
  await reportUnknown(session, unknown);
  if (mayBeUncoded !== true) await reportCoders(session, { codebook, coder, used, passedOver, uncoded, total: gold.length });
  return gold;
}

function passesOf({ classifications }: Transcript, codebook: Codebook, coders: readonly string[] | undefined): Classification[] {
  return classifications.filter(
    ({ codebookId, assignedBy }) =>
      codebookId === codebook.id && (coders === undefined ? !OWN_MODEL.test(assignedBy) : coders.includes(assignedBy)),
  );
}

/** Codes that the codebook has not are left out; what has no other is taken as not coded. */
function withKnownCodes({ documents, codes }: CodedConversation, ids: ReadonlySet<string>): CodedConversation {
  const known = codes.map((given) => {
    const kept = given?.filter((id) => ids.has(id)) ?? [];
    return given === null || (kept.length === 0 && given.length > 0) ? null : kept;
  });
  return { documents, codes: known };
}

async function reportUnknown(session: Session, unknown: ReadonlyMap<string, string>): Promise<void> {
  for (const name of new Set(unknown.values())) {
    const codes = [...unknown].flatMap(([code, file]) => (file === name ? [code] : []));
    const shown = codes.slice(0, 8).map((code) => `“${code}”`);
    const message = `The codebook has no ${codes.length === 1 ? "code" : "codes"} ${shown.join(", ")}${codes.length > shown.length ? " …" : ""}.`;
    const hint = "Name the codebook, in the version, that was coded with.";
    await session.reporter.report({ severity: "warning", code: "unknown-code", file: name, message, hint });
  }
}

interface Coders {
  readonly codebook: Codebook;
  readonly coder: readonly string[] | undefined;
  readonly used: ReadonlySet<string>;
  /** Other passes of the transcripts: `codebook by coder`. */
  readonly passedOver: ReadonlySet<string>;
  readonly uncoded: number;
  readonly total: number;
}

async function reportCoders({ reporter }: Session, { codebook, coder, used, passedOver, uncoded, total }: Coders): Promise<void> {
  if (uncoded > 0) {
    const whose = coder === undefined ? "a person" : list(coder, "or");
    const message = `${uncoded} of ${count(total, "transcript")} ${uncoded === 1 ? "is" : "are"} not coded with the codebook ${JSON.stringify(codebook.id)} by ${whose}.`;
    const others = [...passedOver].sort().slice(0, 8).join(", ");
    const hint = others === "" ? "They have no codes at all." : `They are coded with ${others}. Name another --codebook, or a --coder.`;
    await reporter.report({ severity: uncoded === total ? "warning" : "info", code: "not-coded", message, hint });
  }
  if (coder === undefined && used.size > 1) {
    const message = `${list([...used].sort(), "and")} coded; where several coded the same, the last one counts.`;
    await reporter.report({ severity: "info", code: "several-coders", message, hint: "Choose with --coder." });
  }
}
