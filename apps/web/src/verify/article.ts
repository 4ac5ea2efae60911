import type { ArticleFormat } from "@colloquy/quotation-verifier/article";

/** An article as a person gives it. */
export interface Article {
  /** What to call it: its file name; empty for pasted text. */
  readonly name: string;
  readonly text: string;
  /** How a person says that it is written; null to have it told by its content. */
  readonly format: ArticleFormat | null;
}

/** No article yet. */
export const NO_ARTICLE: Article = { name: "", text: "", format: null };

/** Above this many UTF-16 code units an article is not shown in the field: browsers lay long fields out slowly. */
const MOST_IN_FIELD = 400_000;

/** The largest article that the page checks, in bytes. */
export const MOST_ARTICLE_BYTES = 50_000_000;

/** Whether an article is short enough to be edited in a field. */
export function fitsField({ text }: Pick<Article, "text">): boolean {
  return text.length <= MOST_IN_FIELD;
}

const FORMATS: Readonly<Record<string, ArticleFormat>> = {
  txt: "text",
  text: "text",
  md: "markdown",
  markdown: "markdown",
  htm: "html",
  html: "html",
  xhtml: "html",
};

/** The format that the ending of a file name tells; null where it tells none. */
export function formatOfName(name: string): ArticleFormat | null {
  return FORMATS[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? null;
}

/** An article that was read from a file, or why it was not. */
export type ArticleFile =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads an article from the bytes of a file: UTF-8, UTF-16 with a byte-order mark, else Windows-1252. A file with null
 * bytes is no text.
 *
 * @param size the size of the file, where it was found too large to be read at all
 */
export function readArticleFile(name: string, bytes: Uint8Array, size = bytes.length): ArticleFile {
  if (size > MOST_ARTICLE_BYTES) {
    const reason = `${name} has ${Math.ceil(size / 1_000_000)} MB; articles of up to ${MOST_ARTICLE_BYTES / 1_000_000} are checked here. Split it, or use the colloquy command line.`;
    return { ok: false, reason };
  }
  const text = decode(bytes);
  if (text.includes("\0")) {
    return { ok: false, reason: `${name} is not a text file. Save the article as plain text, Markdown or HTML, or paste its words.` };
  }
  if (text.trim() === "") return { ok: false, reason: `${name} has no text in it.` };
  return { ok: true, article: { name, text, format: formatOfName(name) } };
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
