import { EXIT } from "../../exit-code.js";
import type { CliCommand } from "../cli-command.js";
import { convertCodebookCommand } from "./convert.js";
import { listCommand } from "./list.js";
import { showCommand } from "./show.js";

/** `colloquy codebooks`: what codes there are, and codebooks of other programs. */
export const codebooksCommand: CliCommand = {
  name: "codebooks",
  summary: "list, show and convert codebooks",
  examples: [
    "colloquy codebooks",
    "colloquy codebooks show places",
    "colloquy codebooks convert policy-areas policy-areas.csv",
  ],
  exitCodes: [EXIT.unreadable],
  declare: () => undefined,
  subcommands: [listCommand, showCommand, convertCodebookCommand],
};
