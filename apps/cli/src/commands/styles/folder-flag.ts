import type { Command } from "commander";
import type { Session } from "../../session.js";

/** Where added styles are kept. */
export interface FolderFlag {
  readonly stylesFolder?: string;
}

/** Declares `--styles-folder`. */
export function declareFolder(command: Command): Command {
  return command.option(
    "--styles-folder <folder>",
    "the folder of added styles (default: COLLOQUY_STYLES, or else colloquy/styles among the data of your programs)",
  );
}

/** The folder of added styles. */
export function folderOf({ io }: Session, { stylesFolder }: FolderFlag): string {
  return stylesFolder ?? io.stylesFolder;
}
