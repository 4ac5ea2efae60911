import type { CliCommand } from "./cli-command.js";
import { parseCommand } from "./parse.js";
import { schemaCommand } from "./schema.js";

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CliCommand[] = [parseCommand, schemaCommand];
