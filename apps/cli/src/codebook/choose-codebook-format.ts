import { extensionOf } from "../input/extensions.js";
import { CODEBOOK_FORMATS, type CodebookFileFormat } from "./codebook-file-formats.js";

/** How much of a file is looked at, in characters. */
const HEAD_LENGTH = 65_536;

/**
 * The format of a codebook's file: one that its extension and its content speak for, or else one that its extension
 * names, or else one that its content speaks for. None where nothing does.
 */
export function chooseCodebookFormat(path: string, text: string): CodebookFileFormat | undefined {
  const named = formatsOfExtension(path);
  const head = text.slice(0, HEAD_LENGTH);
  return named.find(({ sniff }) => sniff(head)) ?? named[0] ?? CODEBOOK_FORMATS.find(({ sniff }) => sniff(head));
}

/** The formats whose files may have the extension of a path. */
export function formatsOfExtension(path: string): readonly CodebookFileFormat[] {
  const extension = extensionOf(path);
  return CODEBOOK_FORMATS.filter(({ extensions }) => extensions.includes(extension));
}

/** The usual extension of each format, for people: `.json, .jsonld, …`. */
export function codebookExtensions(): string {
  return CODEBOOK_FORMATS.map(({ extensions: [usual = ""] }) => `.${usual}`).join(", ");
}
