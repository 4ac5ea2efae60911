import { Option } from "commander";
import { placedFinding } from "../../checking/placed-finding.js";
import { formatsOfExtension } from "../../codebook/choose-codebook-format.js";
import { CODEBOOK_FORMATS, type CodebookFileFormat } from "../../codebook/codebook-file-formats.js";
import { loadCodebook, type LoadedCodebook } from "../../codebook/load-codebook.js";
import { placed, reportFindings, type TextFinding } from "../../codebook/report-findings.js";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { STANDARD } from "../../input/open-input.js";
import { countTerms } from "../../layout/code-tree-lines.js";
import { count } from "../../layout/ranges.js";
import { writeTo } from "../../output/destination.js";
import type { Session } from "../../session.js";
import type { CliCommand } from "../cli-command.js";
import { declareDetails, detailsOf, formatOf, type DetailsFlags } from "./details-flags.js";

interface ConvertFlags extends DetailsFlags {
  readonly to?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `colloquy codebooks convert`: a codebook in another format, with everything that changes on the way. */
export const convertCodebookCommand: CliCommand = {
  name: "convert",
  summary: "write a codebook in another format, and say what changes on the way",
  examples: [
    "colloquy codebooks convert policy-areas policy-areas.ttl",
    "colloquy codebooks convert thesaurus.ttl my-codes.csv --language en",
    "colloquy codebooks convert places - --to csv",
  ],
  exitCodes: [EXIT.unreadable],
  declare: (command, act) => {
    command
      .argument("<in>", "a codebook that comes with the program, or a file; - for standard input")
      .argument("<out>", "the file to write, whose extension says the format; - for standard output")
      .addOption(new Option("--to <format>", "the format to write").choices(CODEBOOK_FORMATS.map(({ id }) => id)));
    declareDetails(command)
      .option("--force", "replace a file that is there already")
      .option("--json", "write what changed as one JSON value, for programs")
      .action((from: string, to: string, flags: ConvertFlags) => act((session) => convertCodebook(session, from, to, flags)));
  },
};

async function convertCodebook(session: Session, from: string, to: string, flags: ConvertFlags): Promise<void> {
  const format = formatOf(flags.to) ?? formatsOfExtension(to)[0];
  if (format === undefined) throw unknownFormat(to);
  const toScreen = to === STANDARD;
  if (toScreen && flags.json === true) {
    throw new Failure({ exitCode: EXIT.usage, message: "Both the codebook and --json go to standard output.", hint: "Name a file to write the codebook to." });
  }
  if (!toScreen && flags.force !== true && (await session.io.files.exists(to)) && !(await isSame(session, from, to))) {
    throw new Failure({ exitCode: EXIT.usage, message: `${to} is there already.`, hint: "Name another file, or replace it with --force." });
  }
  const loaded = await loadCodebook(session, from, { details: detailsOf(flags), format: formatOf(flags.from), mayBeStandard: true });
  const { text, diagnostics } = await format.write(loaded.codebook);
  const changes = [...diagnostics, ...leftOut(format)];
  await writeTo(session, to, [from], (file) => file.write(text));
  await reportFindings(session, toScreen ? "<stdout>" : to, null, changes);
  if (flags.json === true) await session.io.stdout.write(`${JSON.stringify(conversion(loaded, format, to, changes), null, 2)}\n`);
  else if (!toScreen) {
    const { codebook } = loaded;
    const size = `${count(codebook.codes.length, "code")}, ${count(countTerms(codebook), "term")}`;
    await session.reporter.say(`wrote ${to}: ${codebook.title}, ${size}, as ${format.title}`);
  }
}

async function isSame({ io: { files } }: Session, from: string, to: string): Promise<boolean> {
  return from !== STANDARD && (await files.resolve(from)) === (await files.resolve(to));
}

function leftOut({ leavesOut }: CodebookFileFormat): TextFinding[] {
  if (leavesOut === undefined) return [];
  const hint = "Say them when the file is read: --id, --title and --language.";
  return [{ severity: "info", code: "unsaid", message: leavesOut, hint, span: null }];
}

/** What became of a codebook, as data. */
function conversion({ codebook, format, findings }: LoadedCodebook, to: CodebookFileFormat, file: string, changes: readonly TextFinding[]): object {
  const { id, version, language, title, codes } = codebook;
  return {
    codebook: { id, version, language, title, codes: codes.length, terms: countTerms(codebook) },
    from: format?.id ?? null,
    to: to.id,
    file,
    diagnostics: [...findings, ...changes.map((change) => placed(file, null, change))].map(placedFinding),
  };
}

function unknownFormat(path: string): Failure {
  const known = CODEBOOK_FORMATS.map(({ id, extensions: [extension = ""] }) => `${id} (.${extension})`).join(", ");
  const message = path === STANDARD ? "In which format to write is not said." : `${path} has no extension of a codebook's format.`;
  return new Failure({ exitCode: EXIT.usage, message, hint: `Choose with --to: ${known}` });
}
