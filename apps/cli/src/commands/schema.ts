import {
  codebookJsonSchema,
  corpusManifestJsonSchema,
  recipeJsonSchema,
  transcriptJsonSchema,
} from "@colloquy/corpus-schema";
import { Argument } from "commander";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import type { CliCommand } from "./cli-command.js";

const SCHEMAS: ReadonlyMap<string, () => object> = new Map([
  ["transcript", transcriptJsonSchema],
  ["corpus", corpusManifestJsonSchema],
  ["codebook", codebookJsonSchema],
  ["recipe", recipeJsonSchema],
]);

/** `colloquy schema`: the JSON Schema of what the other commands read and write. */
export const schemaCommand: CliCommand = {
  name: "schema",
  summary: "print the JSON Schema of transcripts, corpora, codebooks or recipes",
  examples: ["colloquy schema > transcript.schema.json", "colloquy schema codebook"],
  exitCodes: [],
  declare: (command, act) => {
    command
      .addArgument(new Argument("[noun]", "what to print the schema of").choices([...SCHEMAS.keys()]).default("transcript"))
      .action((noun: string) =>
        act(async ({ io }) => {
          const schema = SCHEMAS.get(noun);
          if (schema === undefined) throw new Failure({ exitCode: EXIT.usage, message: `There is no schema ${noun}.` });
          await io.stdout.write(`${JSON.stringify(schema(), null, 2)}\n`);
        }),
      );
  },
};
