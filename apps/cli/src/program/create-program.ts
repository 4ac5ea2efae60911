import { Command } from "commander";
import manifest from "../../package.json" with { type: "json" };
import type { Act, CliCommand } from "../commands/cli-command.js";
import { COMMANDS } from "../commands/index.js";
import { EXIT, EXIT_MEANINGS, type ExitCode } from "../exit-code.js";
import { paintFor } from "../layout/paint.js";
import { alignColumns } from "../layout/columns.js";
import type { Session } from "../session.js";

/** What commander has to say, in order; it is written when commander is done, since streams take time. */
export interface ProgramOutput {
  readonly stdout: string[];
  readonly stderr: string[];
}

/** The command line: every command with its help. Nothing is written and no process is ended by it. */
export function createProgram(session: Session, said: ProgramOutput): Command {
  const program = new Command(manifest.name);
  configure(program, session, said);
  program
    .description(manifest.description)
    .version(manifest.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .addHelpText("before", section("Examples", OVERVIEW))
    .addHelpText("after", exitCodeSection(Object.values(EXIT)));
  for (const command of COMMANDS) addCommand(program, session, (task) => task(session), command);
  return program;
}

const OVERVIEW = [
  "colloquy parse interview.txt                    what is in a transcript",
  "colloquy inspect interview.txt                  why it was read so, and how to correct it",
  "colloquy check interviews                       what to look at in all of a folder",
  "colloquy parse interviews -o corpus.jsonl       transcripts to a corpus",
  "colloquy classify corpus.jsonl                  what each exchange is about",
  "colloquy train --help                           how to make a model of your own codes",
  "colloquy cite interview.txt --turn 4            a citation, down to the turn",
  "colloquy verify story.md --against corpus.jsonl whether its quotations were said",
];

function configure(program: Command, { io }: Session, said: ProgramOutput): void {
  const { strong, accent } = paintFor({ hasColour: true });
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => said.stdout.push(text),
      writeErr: (text) => said.stderr.push(text),
      // Errors are thrown as well (`exitOverride`) and laid out by `run`.
      outputError: () => undefined,
      getOutHelpWidth: () => io.stdout.columns,
      getErrHelpWidth: () => io.stderr.columns,
      getOutHasColors: () => io.stdout.hasColour,
      getErrHasColors: () => io.stderr.hasColour,
    })
    .configureHelp({ styleTitle: strong, styleOptionTerm: accent, styleSubcommandTerm: accent });
}

function addCommand(program: Command, session: Session, act: Act, spec: CliCommand, isDefault = false): void {
  const { reporter } = session;
  const { name, summary, examples, exitCodes, declare, subcommands = [] } = spec;
  const command = program
    .command(name, { isDefault })
    .description(summary)
    .helpOption("-h, --help", "print this help")
    .addHelpText("before", section("Examples", examples))
    .addHelpText("after", exitCodeSection([EXIT.ok, EXIT.usage, EXIT.interrupted, ...exitCodes]));
  declare(command, act);
  for (const [index, subcommand] of subcommands.entries()) addCommand(command, session, act, subcommand, index === 0);
  command
    .option("-q, --quiet", "no progress and no notes; warnings and errors stay")
    .hook("preAction", () => {
      if (command.opts<{ readonly quiet?: boolean }>().quiet === true) reporter.beQuiet();
    });
}

function exitCodeSection(codes: readonly ExitCode[]): string {
  const rows = [...codes].sort((a, b) => a - b).map((code) => [{ text: String(code) }, { text: EXIT_MEANINGS[code] }]);
  return `\n${section("Exit codes", alignColumns(rows)).trimEnd()}`;
}

function section(title: string, lines: readonly string[]): string {
  return `${title}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}
