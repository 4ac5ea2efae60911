import { loadCodebook } from "../../codebook/load-codebook.js";
import { EXIT } from "../../exit-code.js";
import { layoutCodeTree } from "../../layout/code-tree-lines.js";
import type { CliCommand } from "../cli-command.js";
import { declareDetails, detailsOf, formatOf, type DetailsFlags } from "./details-flags.js";

interface ShowFlags extends DetailsFlags {
  readonly json?: boolean;
}

/** `colloquy codebooks show`: the codes of a codebook, with their terms. */
export const showCommand: CliCommand = {
  name: "show",
  summary: "print the tree of a codebook with its terms",
  examples: ["colloquy codebooks show policy-areas", "colloquy codebooks show thesaurus.ttl --language en"],
  exitCodes: [EXIT.unreadable],
  declare: (command, act) => {
    command.argument("<id|file>", "a codebook that comes with the program, or a file in any of the formats; - for standard input");
    declareDetails(command)
      .option("--json", "write the codebook as our JSON")
      .action((name: string, flags: ShowFlags) =>
        act(async (session) => {
          const { stdout } = session.io;
          const { codebook } = await loadCodebook(session, name, { details: detailsOf(flags), format: formatOf(flags.from), mayBeStandard: true });
          await stdout.write(flags.json === true ? `${JSON.stringify(codebook, null, 2)}\n` : layoutCodeTree(codebook, stdout));
        }),
      );
  },
};
