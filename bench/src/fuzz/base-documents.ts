import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGoldDocuments } from "../score/gold-document.js";

const PARSER = fileURLToPath(new URL("../../../packages/transcript-parser/", import.meta.url));

/** A document that is well, to be made ill: text, or the bytes of a format that is none. */
export interface BaseDocument {
  readonly content: string | Uint8Array;
  readonly fileName: string;
}

/** The annotated documents without their marks, the inputs of the parser's fixtures, and the fixtures of its formats. */
export function readBaseDocuments(): BaseDocument[] {
  const fixtures = join(PARSER, "src", "fixtures");
  return [
    ...readGoldDocuments(join(PARSER, "gold")).map(({ text, fileName }) => ({ content: text, fileName })),
    ...readdirSync(fixtures)
      .sort()
      .map((folder) => ({ content: readFileSync(join(fixtures, folder, "input.txt"), "utf8"), fileName: `${folder}.txt` })),
    ...readFormatFixtures(),
  ];
}

/** Every fixture of every format: a format that gets fixtures is tried from then on. */
export function readFormatFixtures(): BaseDocument[] {
  const formats = join(PARSER, "src", "formats");
  return readdirSync(formats)
    .sort()
    .map((id) => join(formats, id, "fixtures"))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((fileName) => fileName !== "README.md")
        .sort()
        .map((fileName) => ({ content: textOrBytes(readFileSync(join(folder, fileName))), fileName })),
    );
}

/** UTF-8 without NUL characters is text. */
function textOrBytes(bytes: Uint8Array): string | Uint8Array {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? Uint8Array.from(bytes) : text;
  } catch {
    return Uint8Array.from(bytes);
  }
}
