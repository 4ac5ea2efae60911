import type { Command } from "commander";
import type { CitedPublications } from "@colloquy/citation-formatter";
import type { FormFlags } from "../../output/form.js";
import { append } from "../../recipe/recipe-flags.js";

/** The options that are about documents with citation keys. */
export interface DocumentFlags {
  readonly document?: boolean;
  readonly source?: readonly string[];
  readonly corpus?: readonly string[];
  readonly output?: string;
}

/** All options of `cite` that have a say in a document. */
export interface CiteDocumentFlags extends DocumentFlags, FormFlags {
  readonly style: string;
  readonly cite?: CitedPublications;
  readonly lang?: string;
  readonly locale?: readonly string[];
}

/** Declares the options that are about documents with citation keys. */
export function declareDocument(command: Command): Command {
  return command
    .option("--document", "the input is a Markdown document with keys such as [@interview, turn 12], whatever its name")
    .option("--source <key=path>", "the transcript of a key of a document; again for each", append)
    .option("--corpus <path>", "a corpus in which the keys of a document are looked up; again for each", append)
    .option("-o, --output <file>", "where a document goes; standard output when absent");
}
