import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import type { FileProblem } from "../io/files.js";
import { NOTHING_GIVEN, type GivenRecipe } from "../recipe/given-recipe.js";
import type { Session } from "../session.js";
import type { InputTranscript } from "./input-transcript.js";
import { findArchive } from "./find-archive.js";
import { inputName, openInput, problemHint, STANDARD } from "./open-input.js";
import { parseDocument, type DocumentReading } from "./parse-document.js";
import { peek } from "./peek.js";
import { readCorpusFolder } from "./read-corpus-folder.js";
import { readCorpusLines } from "./read-corpus-lines.js";
import { readJsonValue } from "./read-json-value.js";
import { HEAD_LENGTH, recogniseContent } from "./recognise-content.js";
import { SeriesLabels } from "./series-labels.js";

/**
 * The transcripts of inputs, in order: corpora are read, documents are parsed, each told by its content. What cannot be
 * read is reported, and the rest goes on.
 *
 * @param paths files, folders of a corpus, or `-` for standard input
 * @param given what is known of documents; corpora have been parsed already
 */
export async function* readTranscripts(
  session: Session,
  paths: readonly string[],
  given: GivenRecipe = NOTHING_GIVEN,
): AsyncGenerator<InputTranscript, void, undefined> {
  const names = new Map<string, string>();
  const { recipe, insisted: _insisted, ...known } = given;
  if (known.url !== undefined && paths.length > 1) {
    throw new Failure({ exitCode: EXIT.usage, message: "--url is for one document, and there are several." });
  }
  const reading = { options: { ...recipe, ...known }, series: new SeriesLabels(given) };
  for (const [index, path] of paths.entries()) {
    session.io.signal.throwIfAborted();
    await session.reporter.progress(index, paths.length, inputName(path));
    for await (const input of readInput(session, path, reading)) {
      const earlier = names.get(input.transcript.id);
      if (earlier === undefined) yield input;
      else await reportTwin(session, input, earlier);
      names.set(input.transcript.id, earlier ?? input.name);
    }
  }
  await reading.series.report(session);
  await session.reporter.clear();
}

/** Two transcripts of one id are the same place of the same text: a corpus may hold only one of them. */
async function reportTwin({ reporter }: Session, { name, transcript, parsed }: InputTranscript, earlier: string): Promise<void> {
  const message = `${transcript.id} is the same text as in ${earlier}, and is left out.`;
  const finding = { severity: "warning", code: "same-text", file: name, message } as const;
  await reporter.report(finding, parsed === null ? EXIT.invalidCorpus : EXIT.ok);
}

async function* readInput(
  session: Session,
  path: string,
  reading: DocumentReading,
): AsyncGenerator<InputTranscript, void, undefined> {
  const opened = await openInput(session, path);
  if ("problem" in opened) {
    yield* readOther(session, opened.problem, reading);
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
  else yield* await parseDocument(session, name, chunks, reading);
}

/** A path that is no file: that of a document in an archive, a folder, or one that leads nowhere. */
async function* readOther(
  session: Session,
  problem: FileProblem,
  reading: DocumentReading,
): AsyncGenerator<InputTranscript, void, undefined> {
  const inside = await findArchive(session, problem.path);
  const opened = inside === null ? null : await openInput(session, inside.archive);
  if (inside === null || opened === null || "problem" in opened) yield* readFolder(session, problem);
  else yield* await parseDocument(session, inside.archive, opened.chunks, reading, inside.document);
}

async function* readFolder(
  session: Session,
  problem: FileProblem,
): AsyncGenerator<InputTranscript, void, undefined> {
  if (problem.kind === "directory") {
    const listed = await session.io.files.list(problem.path);
    if (listed.ok) {
      yield* readCorpusFolder(session, problem.path, listed.value);
      return;
    }
  }
  const finding = { severity: "error", code: `file-${problem.kind}`, message: problem.message } as const;
  await session.reporter.report({ ...finding, hint: problemHint(problem) }, EXIT.unreadable);
}
