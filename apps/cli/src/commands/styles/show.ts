import { EXIT } from "../../exit-code.js";
import { layoutStyle } from "../../layout/style-lines.js";
import type { Session } from "../../session.js";
import { findKnownStyle } from "../../style-store/known-style.js";
import { exampleOf, exampleTranscript } from "../../style-store/style-example.js";
import type { CliCommand } from "../cli-command.js";
import { declareFolder, folderOf, type FolderFlag } from "./folder-flag.js";
import { styleJson } from "./style-json.js";

interface ShowFlags extends FolderFlag {
  readonly json?: boolean;
}

/** `colloquy styles show`: all about one style. */
export const showStyleCommand: CliCommand = {
  name: "show",
  summary: "show where a style is from, and everything that it makes of the founding interview",
  examples: ["colloquy styles show chicago-author-date", "colloquy styles show my-style.csl"],
  exitCodes: [EXIT.unreadable],
  declare: (command, act) => {
    command.argument("<id|file>", "a style that colloquy styles lists, or a .csl file").option("--json", "write one JSON value");
    declareFolder(command).action((name: string, flags: ShowFlags) => act((session) => showStyle(session, name, flags)));
  },
};

async function showStyle(session: Session, name: string, flags: ShowFlags): Promise<void> {
  const { stdout } = session.io;
  const style = await findKnownStyle(session, name, folderOf(session, flags));
  const example = await exampleOf(await exampleTranscript(session), style);
  await stdout.write(flags.json === true ? `${JSON.stringify(styleJson(style, example), null, 2)}\n` : layoutStyle({ style, example }, stdout));
}
