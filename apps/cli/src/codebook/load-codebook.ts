import type { Codebook } from "@colloquy/corpus-schema";
import { loadModel } from "@colloquy/topic-classifier/model-file";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { fileFailure, inputName, openInput, STANDARD } from "../input/open-input.js";
import { readAll } from "../io/read-all.js";
import { shellWord } from "../layout/shell.js";
import type { Session } from "../session.js";
import { BUILTIN_CODEBOOKS } from "./builtin-codebooks.js";
import { chooseCodebookFormat, codebookExtensions } from "./choose-codebook-format.js";
import type { CodebookDetails, CodebookFileFormat } from "./codebook-file-formats.js";
import { placed, reportFindings } from "./report-findings.js";
import type { ReportedFinding } from "../report/finding.js";

/** A codebook with where it came from. */
export interface LoadedCodebook {
  readonly codebook: Codebook;
  /** The format of its file; null for one that comes with the program. */
  readonly format: CodebookFileFormat | null;
  /** Everything that was found while it was read; it has been reported. */
  readonly findings: readonly ReportedFinding[];
}

/** How a codebook is read. */
export interface LoadCodebookOptions {
  readonly details?: CodebookDetails;
  /** The format of the file, where it is recognised wrongly. */
  readonly format?: CodebookFileFormat | undefined;
  /** Whether `-` is standard input; where that has transcripts it is no codebook. */
  readonly mayBeStandard?: boolean;
}

/**
 * A codebook by its id, or from a file in any format that is known. What is found is reported.
 *
 * @throws Failure when the name is no id and no file, or the file is no codebook
 */
export async function loadCodebook(session: Session, name: string, options: LoadCodebookOptions = {}): Promise<LoadedCodebook> {
  const builtin = BUILTIN_CODEBOOKS.find(({ id }) => id === name);
  if (builtin !== undefined) return { codebook: { ...(await builtin.load()), ...options.details }, format: null, findings: [] };
  const isStandard = name === STANDARD && options.mayBeStandard === true;
  if (!isStandard && !(await session.io.files.exists(name))) throw unknownCodebook(name);
  const opened = await openInput(session, name);
  if ("problem" in opened) throw fileFailure(opened.problem);
  return readCodebookFile(session, name, await readAll(opened.chunks), options);
}

async function readCodebookFile(session: Session, name: string, bytes: Uint8Array, options: LoadCodebookOptions): Promise<LoadedCodebook> {
  refuseModel(name, bytes);
  const text = decode(bytes);
  const format = options.format ?? chooseCodebookFormat(name, text);
  if (format === undefined) {
    const message = `What kind of codebook ${inputName(name)} is cannot be told.`;
    const hint = options.mayBeStandard === true ? "Say which with --from." : `Give it one of the extensions ${codebookExtensions()}.`;
    throw new Failure({ exitCode: EXIT.unreadable, message, hint });
  }
  const stem = format.namesCodebook ? {} : namesOf(name);
  const { value, diagnostics } = await format.read(bytes, { ...stem, ...options.details });
  if (value === null && format.id === "json") {
    const [first] = diagnostics;
    const message = `${inputName(name)} ${first?.message ?? "is no codebook."}`;
    throw new Failure({ exitCode: EXIT.unreadable, message, ...(first?.hint === undefined ? {} : { hint: first.hint }) });
  }
  await reportFindings(session, inputName(name), text, diagnostics);
  if (value !== null) return { codebook: value, format, findings: diagnostics.map((finding) => placed(inputName(name), text, finding)) };
  const message = `${inputName(name)} is no codebook that can be used: it was read as ${format.title}.`;
  throw new Failure({ exitCode: EXIT.unreadable, message, hint: "Mend what is named above, or name another file." });
}

/** A file that does not name its codebook names it by its own name. */
function namesOf(path: string): CodebookDetails {
  const stem = path === STANDARD ? "" : (/([^/\\]+?)(?:\.[^./\\]*)?$/.exec(path)?.[1] ?? "");
  return stem === "" ? {} : { id: stem, title: stem };
}

function refuseModel(name: string, bytes: Uint8Array): void {
  const model = loadModel(bytes);
  if (!model.ok && model.diagnostics.some(({ code }) => code === "not-a-model")) return;
  const message = `${inputName(name)} is a trained model and no codebook.`;
  throw new Failure({ exitCode: EXIT.usage, message, hint: `Name it as a model: --model ${shellWord(name)}` });
}

/** The text of a file as readers count in it: without a byte-order mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label = first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}

function unknownCodebook(name: string): Failure {
  const message = `There is no codebook ${JSON.stringify(name)}.`;
  return new Failure({ exitCode: EXIT.usage, message, hint: `Name one that colloquy codebooks lists, or a file (${codebookExtensions()}).` });
}
