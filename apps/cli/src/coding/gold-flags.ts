import type { Command } from "commander";
import { append } from "../recipe/recipe-flags.js";

/** What says where the codes of people stand. */
export interface GoldFlags {
  readonly coder?: readonly string[];
  readonly textColumn: string;
  readonly codeColumn: string;
  readonly conversationColumn: string;
}

/** Declares the options that say where the codes of people stand. */
export function declareGold(command: Command): Command {
  return command
    .option("--coder <name>", "of corpora: whose codes count; again for each (default: all but those of our models)", append)
    .option("--text-column <name>", "of tables: the column of texts", "text")
    .option("--code-column <name>", "of tables: the column of codes, with | between several", "code")
    .option("--conversation-column <name>", "of tables: which neighbouring rows belong together", "conversation");
}
