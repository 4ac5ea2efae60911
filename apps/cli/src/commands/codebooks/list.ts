import { BUILTIN_CODEBOOKS } from "../../codebook/builtin-codebooks.js";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { countTerms } from "../../layout/code-tree-lines.js";
import { alignColumns, type Cell } from "../../layout/columns.js";
import { paintFor } from "../../layout/paint.js";
import type { Session } from "../../session.js";
import type { CliCommand } from "../cli-command.js";

/** `colloquy codebooks list`: the codebooks that come with the program. */
export const listCommand: CliCommand = {
  name: "list",
  summary: "list the codebooks that come with the program",
  examples: ["colloquy codebooks", "colloquy codebooks list --json"],
  exitCodes: [],
  declare: (command, act) => {
    command
      .option("--json", "write one JSON list")
      // What is no command below `codebooks` comes here: it is refused in words that fit.
      .allowExcessArguments()
      .action(({ json }: { readonly json?: boolean }) => act((session) => listCodebooks(session, command.args, json === true)));
  },
};

async function listCodebooks({ io: { stdout } }: Session, [excess]: readonly string[], json: boolean): Promise<void> {
  if (excess !== undefined) {
    const message = `There is no command codebooks ${excess}.`;
    throw new Failure({ exitCode: EXIT.usage, message, hint: "Name list, show or convert; --help prints examples." });
  }
  const codebooks = await Promise.all(BUILTIN_CODEBOOKS.map(({ load }) => load()));
  const listed = codebooks.map((codebook) => {
    const { id, version, language, title, codes } = codebook;
    return { id, version, language, title, codes: codes.length, terms: countTerms(codebook) };
  });
  if (json) {
    await stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
    return;
  }
  const { faint, strong } = paintFor(stdout);
  const head = ["id", "version", "language", "codes", "terms", "title"].map((text): Cell => ({ text, paint: faint }));
  const rows = listed.map(({ id, version, language, title, codes, terms }): Cell[] => [
    { text: id, paint: strong },
    ...[version, language, String(codes).padStart(5), String(terms).padStart(5), title].map((text) => ({ text })),
  ]);
  await stdout.write(`${alignColumns([head, ...rows]).join("\n")}\n`);
}
