import { checkCommand } from "./check.js";
import { classifyCommand } from "./classify.js";
import { citeCommand } from "./cite.js";
import type { CliCommand } from "./cli-command.js";
import { convertCommand } from "./convert.js";
import { demoCommand } from "./demo/demo.js";
import { inspectCommand } from "./inspect.js";
import { parseCommand } from "./parse.js";
import { schemaCommand } from "./schema.js";
import { verifyCommand } from "./verify.js";

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CliCommand[] = [
  parseCommand,
  inspectCommand,
  checkCommand,
  classifyCommand,
  citeCommand,
  verifyCommand,
  convertCommand,
  schemaCommand,
  demoCommand,
];
