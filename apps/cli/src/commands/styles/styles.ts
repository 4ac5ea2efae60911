import { EXIT } from "../../exit-code.js";
import type { CliCommand } from "../cli-command.js";
import { addCommand } from "./add.js";
import { listStylesCommand } from "./list.js";
import { removeCommand } from "./remove.js";
import { showStyleCommand } from "./show.js";

/** `colloquy styles`: which citation styles there are, and official ones to add. */
export const stylesCommand: CliCommand = {
  name: "styles",
  summary: "list, show, add and remove citation styles",
  examples: ["colloquy styles", "colloquy styles chicago", "colloquy styles show chicago-notes", "colloquy styles add nature"],
  exitCodes: [EXIT.findings, EXIT.unreadable],
  declare: () => undefined,
  subcommands: [listStylesCommand, showStyleCommand, addCommand, removeCommand],
};
