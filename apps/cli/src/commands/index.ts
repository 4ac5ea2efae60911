import { checkCommand } from "./check.js";
import { classifyCommand } from "./classify.js";
import { citeCommand } from "./cite.js";
import type { CliCommand } from "./cli-command.js";
import { codebooksCommand } from "./codebooks/codebooks.js";
import { convertCommand } from "./convert.js";
import { demoCommand } from "./demo/demo.js";
import { evaluateCommand } from "./evaluate/evaluate.js";
import { formatsCommand } from "./formats.js";
import { inspectCommand } from "./inspect.js";
import { parseCommand } from "./parse.js";
import { schemaCommand } from "./schema.js";
import { searchCommand } from "./search.js";
import { stylesCommand } from "./styles/styles.js";
import { trainCommand } from "./train.js";
import { verifyCommand } from "./verify.js";
import { viewCommand } from "./view.js";

/** Every command, in the order in which help lists them. */
export const COMMANDS: readonly CliCommand[] = [
  parseCommand,
  inspectCommand,
  checkCommand,
  searchCommand,
  classifyCommand,
  codebooksCommand,
  trainCommand,
  evaluateCommand,
  citeCommand,
  stylesCommand,
  verifyCommand,
  convertCommand,
  viewCommand,
  formatsCommand,
  schemaCommand,
  demoCommand,
];
