import { importCorpus, jsonlFormat, type ImportFile } from "@colloquy/corpus-formats";
import { EXIT } from "../exit-code.js";
import { readAll } from "../io/read-all.js";
import type { Session } from "../session.js";
import { accept } from "./accept-transcript.js";
import type { InputTranscript } from "./input-transcript.js";
import { fileFailure } from "./open-input.js";

/** The files of a corpus in a folder: `corpus.json` and every `.jsonl`; null where the folder has no `.jsonl`. */
export async function findCorpusFiles({ io }: Session, folder: string): Promise<readonly string[] | null> {
  const listed = await io.files.list(folder);
  if (!listed.ok) throw fileFailure(listed.problem);
  const lines = listed.value.filter((name) => name.endsWith(".jsonl"));
  if (lines.length === 0) return null;
  const names = listed.value.includes("corpus.json") ? ["corpus.json", ...lines] : lines;
  return names.map((name) => `${folder.replace(/\/$/, "")}/${name}`);
}

/** The transcripts of a corpus folder. All are held in memory, since the manifest vouches for whole files. */
export async function* readCorpusFolder(
  session: Session,
  paths: readonly string[],
): AsyncGenerator<InputTranscript, void, undefined> {
  const files: ImportFile[] = [];
  for (const path of paths) {
    const opened = await session.io.files.open(path);
    if (!opened.ok) throw fileFailure(opened.problem);
    files.push({ name: path, bytes: await readAll(opened.value) });
  }
  const { transcripts, diagnostics } = importCorpus(files, jsonlFormat);
  for (const { severity, message, hint, file, line, column } of diagnostics) {
    const exitCode = severity === "error" ? EXIT.invalidCorpus : EXIT.ok;
    await session.reporter.report({ severity, file, line, column, message, hint }, exitCode);
  }
  for (const transcript of transcripts) {
    const name = paths[0] ?? "";
    if (await accept(session, { name }, transcript)) yield { transcript, name, parsed: null };
  }
}
