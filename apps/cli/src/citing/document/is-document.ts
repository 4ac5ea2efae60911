import { findCitations, type DocumentCitations } from "@colloquy/citation-formatter/markdown";
import { Failure } from "../../failure.js";
import { extensionOf } from "../../input/extensions.js";
import { STANDARD } from "../../input/open-input.js";
import { readTextFile } from "../../input/read-json-file.js";
import type { Session } from "../../session.js";
import type { DocumentFlags } from "./document-flags.js";
import { isNamed } from "./document-sources.js";
import { readFrontMatter } from "./front-matter.js";

/** Extensions of Markdown. */
const MARKDOWN: ReadonlySet<string> = new Set(["md", "markdown", "qmd", "rmd"]);

/**
 * The text of a document with citation keys; null where the inputs are transcripts. A Markdown file is a document where
 * an option says so, where its front matter names transcripts, or where keys stand in it: in brackets (`[@key]`), or of
 * files beside it. A transcript in Markdown may well hold a name such as `@ann`.
 */
export async function readDocument(session: Session, paths: readonly string[], flags: DocumentFlags): Promise<string | null> {
  const [path = STANDARD, ...others] = paths;
  const isAsked = flags.document === true || flags.source !== undefined || flags.corpus !== undefined;
  if (isAsked && others.length === 0) return readTextFile(session, path);
  if (others.length > 0 || !MARKDOWN.has(extensionOf(path)) || !(await session.io.files.exists(path))) return null;
  const text = await readMarkdown(session, path);
  if (text === null) return null;
  const { transcripts, corpora } = await readFrontMatter(text);
  if (transcripts.size + corpora.length > 0) return text;
  const { citations } = findCitations(text);
  if (citations.some(({ isNarrative }) => !isNarrative)) return text;
  return citations.length > 0 && (await isNamed(session, keysOf({ citations }), path)) ? text : null;
}

/** Text that is not UTF-8 may be that of a transcript, whose encoding is found out where it is parsed. */
async function readMarkdown(session: Session, path: string): Promise<string | null> {
  try {
    return await readTextFile(session, path);
  } catch (error) {
    if (error instanceof Failure) return null;
    throw error;
  }
}

/** The keys that a document cites. */
export function keysOf({ citations }: Pick<DocumentCitations, "citations">): Set<string> {
  return new Set(citations.flatMap(({ cites }) => cites.map(({ key }) => key)));
}
