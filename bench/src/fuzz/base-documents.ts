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

/** Formats of which the fixtures are text. */
const TEXT_FORMATS = ["webvtt", "srt"];

/** The annotated documents without their marks, the inputs of the parser's fixtures, and the fixtures of its formats. */
export function readBaseDocuments(): BaseDocument[] {
  const fixtures = join(PARSER, "src", "fixtures");
  return [
    ...readGoldDocuments(join(PARSER, "gold")).map(({ text, fileName }) => ({ text, fileName })),
    ...readdirSync(fixtures)
      .sort()
      .map((folder) => ({ text: readFileSync(join(fixtures, folder, "input.txt"), "utf8"), fileName: `${folder}.txt` })),
    ...TEXT_FORMATS.flatMap((id) => {
      const folder = join(PARSER, "src", "formats", id, "fixtures");
      return readdirSync(folder)
        .filter((fileName) => !fileName.endsWith(".md"))
        .sort()
        .map((fileName) => ({ text: readFileSync(join(folder, fileName), "utf8"), fileName }));
    }),
  ];
}
