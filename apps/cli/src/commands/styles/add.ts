import { InvalidArgumentError, Option } from "commander";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { oneLine } from "../../layout/printable.js";
import type { Session } from "../../session.js";
import { addStyle, type Addition, type AddOptions } from "../../style-store/add-style.js";
import { kilobytes } from "../../style-store/download-progress.js";
import { RELEASES, stylesBase } from "../../style-store/style-address.js";
import { STYLE_ID } from "../../style-store/style-lock.js";
import type { CliCommand } from "../cli-command.js";
import { wholeNumber } from "../option-values.js";
import { declareFolder, folderOf, type FolderFlag } from "./folder-flag.js";

interface AddFlags extends FolderFlag {
  readonly ref?: string;
  readonly from?: string;
  readonly as?: string;
  readonly sha256?: string;
  readonly update?: boolean;
  readonly timeout: number;
}

/** Seconds for each file. */
const TIME_LIMIT = 60;

/** `colloquy styles add`: downloads official styles, and pins them. */
export const addCommand: CliCommand = {
  name: "add",
  summary: "download official styles, and keep them as they are",
  examples: [
    "colloquy styles add nature",
    "colloquy styles add http://www.zotero.org/styles/the-lancet",
    "colloquy styles add chicago-author-date --as official-chicago-author-date",
    "colloquy styles add nature --from https://example.org/styles",
    "colloquy styles add nature --update",
  ],
  exitCodes: [EXIT.findings, EXIT.unreadable],
  declare: (command, act) => {
    command
      .argument("<id|url...>", "ids or URIs of official styles, or addresses of .csl files")
      .addOption(new Option("--ref <ref>", `branch, tag or commit of the repository of official styles (default: ${RELEASES})`).argParser(ref).conflicts("from"))
      .option("--from <address>", "take styles from a mirror: <address>/<id>.csl", address)
      .option("--as <id>", "keep it under another id", styleId)
      .option("--sha256 <hex>", "refuse a style that has another SHA-256", sha256)
      .option("--update", "take a style that is not what it was when it was added")
      .option("--timeout <seconds>", "the longest that each file may take", wholeNumber, TIME_LIMIT);
    declareFolder(command).action((references: string[], flags: AddFlags) => act((session) => addStyles(session, references, flags)));
  },
};

async function addStyles(session: Session, references: readonly string[], flags: AddFlags): Promise<void> {
  for (const flag of ["as", "sha256"] as const) {
    if (references.length > 1 && flags[flag] !== undefined) {
      throw new Failure({ exitCode: EXIT.usage, message: `--${flag} is for one style, and ${references.length} are named.`, hint: "Add them one by one." });
    }
  }
  const options: AddOptions = {
    folder: folderOf(session, flags),
    base: stylesBase(flags),
    timeLimit: flags.timeout * 1000,
    update: flags.update === true,
    sha256: flags.sha256,
    as: flags.as,
  };
  let last = "";
  for (const reference of references) {
    const [addition, ...parents] = await addStyle(session, reference, options);
    for (const one of [...parents, addition]) await session.reporter.say(describe(one));
    last = addition.style.id;
  }
  await session.reporter.say(`Next: colloquy styles show ${last}`);
}

const CHANGES: Readonly<Record<Addition["change"], string>> = { new: "added", updated: "updated", same: "unchanged", restored: "restored" };

/** `added nature: Nature, 12 kB, of 2024-05-06, SHA-256 …, CC-BY-SA`. */
function describe({ style: { id, title, bytes, updated, sha256, licence, parent, url }, change }: Addition): string {
  const facts = [
    oneLine(title),
    kilobytes(bytes),
    ...(updated === null ? [] : [`of ${oneLine(updated).slice(0, "2024-05-06".length)}`]),
    ...(parent === null ? [] : [`with the rules of ${oneLine(parent)}`]),
  ];
  const lines = [`${CHANGES[change]} ${id}: ${facts.join(", ")}`, `  from     ${url}`, `  sha256   ${sha256}`];
  if (licence !== null) lines.push(`  licence  ${oneLine(licence)}`);
  return lines.join("\n");
}

/** A branch, tag or commit as the part of an address. */
function ref(value: string): string {
  if (/^[A-Za-z0-9][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(value) && !value.includes("..")) return value;
  throw new InvalidArgumentError("It must be the name of a branch or a tag, or a commit.");
}

function address(value: string): string {
  if (/^https?:\/\//.test(value) && URL.canParse(value)) return value;
  throw new InvalidArgumentError("It must be an address that begins with https://.");
}

function styleId(value: string): string {
  if (STYLE_ID.test(value)) return value;
  throw new InvalidArgumentError("It must be made of letters, digits, dots, hyphens and underscores.");
}

function sha256(value: string): string {
  if (/^[0-9a-f]{64}$/i.test(value)) return value.toLowerCase();
  throw new InvalidArgumentError("It must have 64 hexadecimal digits.");
}
