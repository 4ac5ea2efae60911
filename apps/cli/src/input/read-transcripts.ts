import type { ParseOptions } from "@colloquy/transcript-parser";
import { EXIT } from "../exit-code.js";
import type { FileProblem } from "../io/files.js";
import type { Session } from "../session.js";
import type { InputTranscript } from "./input-transcript.js";
import { inputName, openInput, problemHint, STANDARD } from "./open-input.js";
import { parseDocument } from "./parse-document.js";
import { peek } from "./peek.js";
import { findCorpusFiles, readCorpusFolder } from "./read-corpus-folder.js";
import { readCorpusLines } from "./read-corpus-lines.js";
import { readJsonValue } from "./read-json-value.js";
import { HEAD_LENGTH, recogniseContent } from "./recognise-content.js";

/**
 * The transcripts of inputs, in order: corpora are read, documents are parsed, each told by its content. What cannot be
 * read is reported, and the rest goes on.
 *
 * @param paths files, folders of a corpus, or `-` for standard input
 * @param options what is known of documents; corpora have been parsed already
 */
export async function* readTranscripts(
  session: Session,
  paths: readonly string[],
  options: ParseOptions = {},
): AsyncGenerator<InputTranscript, void, undefined> {
  const names = new Map<string, string>();
  for (const [index, path] of paths.entries()) {
    session.io.signal.throwIfAborted();
    await session.reporter.progress(index, paths.length, inputName(path));
    for await (const input of readInput(session, path, options)) {
      const earlier = names.get(input.transcript.id);
      if (earlier === undefined) yield input;
      else await reportTwin(session, input, earlier);
      names.set(input.transcript.id, earlier ?? input.name);
    }
  }
  await session.reporter.clear();
}

/** Two transcripts of one id are the same place of the same text: a corpus may hold only one of them. */
async function reportTwin({ reporter }: Session, { name, transcript, parsed }: InputTranscript, earlier: string): Promise<void> {
  const message = `${transcript.id} is the same text as in ${earlier}, and is left out.`;
  await reporter.report({ severity: "warning", file: name, message }, parsed === null ? EXIT.invalidCorpus : EXIT.ok);
}

async function* readInput(
  session: Session,
  path: string,
  options: ParseOptions,
): AsyncGenerator<InputTranscript, void, undefined> {
  const opened = await openInput(session, path);
  if ("problem" in opened) {
    yield* readFolder(session, opened.problem);
    return;
  }
  const name = inputName(path);
  const { head, chunks } = await peek(opened.chunks, HEAD_LENGTH);
  if (head.length === 0 && path === STANDARD) {
    await session.reporter.report({ severity: "info", file: name, message: "The input is empty." });
    return;
  }
  const content = recogniseContent(head, name);
  if (content === "lines") yield* readCorpusLines(session, name, chunks);
  else if (content === "json") yield* readJsonValue(session, name, chunks);
  else yield* await parseDocument(session, name, chunks, options);
}

async function* readFolder(
  session: Session,
  problem: FileProblem,
): AsyncGenerator<InputTranscript, void, undefined> {
  const files = problem.kind === "directory" ? await findCorpusFiles(session, problem.path) : null;
  if (files !== null) {
    yield* readCorpusFolder(session, files);
    return;
  }
  const { message } = problem;
  await session.reporter.report({ severity: "error", message, hint: problemHint(problem) }, EXIT.unreadable);
}
