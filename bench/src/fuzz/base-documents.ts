import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readGoldDocuments } from "../score/gold-document.js";

const PARSER = fileURLToPath(new URL("../../../packages/transcript-parser/", import.meta.url));

/** A document that is well, to be made ill. */
export interface BaseDocument {
  readonly text: string;
  readonly fileName: string;
}

/** The annotated documents without their marks, and the inputs of the parser's fixtures. */
export function readBaseDocuments(): BaseDocument[] {
  const fixtures = join(PARSER, "src", "fixtures");
  return [
    ...readGoldDocuments(join(PARSER, "gold")).map(({ text, fileName }) => ({ text, fileName })),
    ...readdirSync(fixtures)
      .sort()
      .map((folder) => ({ text: readFileSync(join(fixtures, folder, "input.txt"), "utf8"), fileName: `${folder}.txt` })),
  ];
}
