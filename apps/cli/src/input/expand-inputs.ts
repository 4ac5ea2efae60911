import { normalize } from "node:path";
import { FORMATS } from "@colloquy/transcript-parser";
import { EXIT } from "../exit-code.js";
import { count } from "../layout/ranges.js";
import { shellWord } from "../layout/shell.js";
import type { ReportedFinding } from "../report/finding.js";
import type { Session } from "../session.js";
import { commonExtensions, extensionOf } from "./extensions.js";
import { isPattern, patternFolder } from "./is-pattern.js";
import { STANDARD } from "./open-input.js";

/**
 * The inputs that arguments name, each once: a file as it stands, the files that a pattern matches, the documents in a
 * folder and its folders. A folder that holds a corpus stays what it is. A file that really has the name of a pattern
 * is that file. What leads to nothing is reported, and the rest goes on.
 */
export async function expandInputs(session: Session, paths: readonly string[]): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (const path of paths) {
    for (const file of await expand(session, path)) {
      const key = normalize(file);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

async function expand(session: Session, path: string): Promise<readonly string[]> {
  const { files } = session.io;
  if (path === STANDARD) return [path];
  if (await files.isFolder(path)) return expandFolder(session, path);
  if (isPattern(path) && !(await files.exists(path))) return expandPattern(session, path);
  return [path];
}

async function expandPattern(session: Session, path: string): Promise<readonly string[]> {
  const { files, signal } = session.io;
  const found = await files.glob(path, signal);
  if (found.length > 0) return found;
  const message = `No file matches ${path}.`;
  return refuse(session, { severity: "error", code: "no-match", message, hint: await noMatchHint(session, path) });
}

async function noMatchHint({ io: { files, signal } }: Session, path: string): Promise<string> {
  const folder = patternFolder(path);
  if (!(await files.isFolder(folder))) return `There is no folder ${folder}. Check the spelling and the folder you are in.`;
  if (path.includes("**")) return otherFiles(folder, await files.walk(folder, signal), "**/");
  const listed = await files.list(folder);
  return otherFiles(folder, listed.ok ? listed.value : [], "");
}

async function expandFolder(session: Session, folder: string): Promise<readonly string[]> {
  const { files, signal } = session.io;
  const listed = await files.list(folder);
  // What cannot be listed is reported when it is read.
  if (!listed.ok) return [folder];
  const all = await files.walk(folder, signal);
  const documents = all.filter((path) => DOCUMENT_EXTENSIONS.has(extensionOf(path)));
  const corpora = listed.value.filter((name) => extensionOf(name) === "jsonl");
  if (corpora.length > 0 && (listed.value.includes("corpus.json") || documents.length === 0)) return [folder];
  if (corpora.length > 0) return refuse(session, twoThings(folder, corpora, documents));
  if (documents.length === 0) return refuse(session, noDocuments(folder, all));
  await reportOthers(session, folder, all);
  return documents;
}

/** Extensions of the documents that can be read. */
const DOCUMENT_EXTENSIONS: ReadonlySet<string> = new Set(FORMATS.flatMap(({ extensions }) => extensions));

async function refuse({ reporter }: Session, finding: ReportedFinding): Promise<readonly string[]> {
  await reporter.report(finding, EXIT.unreadable);
  return [];
}

function twoThings(folder: string, corpora: readonly string[], documents: readonly string[]): ReportedFinding {
  const [extension = "txt"] = commonExtensions(documents);
  return {
    severity: "error",
    code: "folder-unclear",
    message: `${folder} holds a corpus (${corpora.join(", ")}) and ${count(documents.length, "document")}.`,
    hint: `Name which: ${pattern(folder, "*.jsonl")} or ${pattern(folder, `**/*.${extension}`)}`,
  };
}

function noDocuments(folder: string, all: readonly string[]): ReportedFinding {
  const known = [...DOCUMENT_EXTENSIONS].map((extension) => `.${extension}`).join(", ");
  const message = `${folder} has no file that ends in ${known}, and no corpus.`;
  return { severity: "error", code: "no-match", message, hint: otherFiles(folder, all, "**/") };
}

/** What a folder has instead of what was looked for. */
function otherFiles(folder: string, all: readonly string[], depth: "" | "**/"): string {
  const [extension] = commonExtensions(all);
  if (extension === undefined) return "Check the spelling and the folder you are in.";
  const number = all.filter((path) => extensionOf(path) === extension).length;
  return `There ${number === 1 ? "is" : "are"} ${count(number, `.${extension} file`)}: ${pattern(folder, `${depth}*.${extension}`)}`;
}

async function reportOthers({ reporter }: Session, folder: string, all: readonly string[]): Promise<void> {
  const others = all.filter((path) => !DOCUMENT_EXTENSIONS.has(extensionOf(path)));
  if (others.length === 0) return;
  const kinds = commonExtensions(others);
  const [first] = kinds;
  const shown = kinds.slice(0, 4).map((extension) => `.${extension}`).join(", ");
  const message = `${count(others.length, "other file")} left out${shown === "" ? "" : ` (${shown})`}.`;
  const hint = first === undefined ? {} : { hint: `To read them all the same, name them: ${pattern(folder, `**/*.${first}`)}` };
  await reporter.report({ severity: "info", code: "files-left-out", file: folder, message, ...hint });
}

function pattern(folder: string, names: string): string {
  return shellWord(folder === "." ? names : `${folder.replace(/[/\\]+$/, "")}/${names}`);
}
