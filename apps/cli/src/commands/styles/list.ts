import type { Citation } from "@colloquy/citation-formatter";
import { searchStyles } from "@colloquy/citation-formatter/catalogue";
import { STYLES } from "@colloquy/citation-formatter/styles";
import { EXIT } from "../../exit-code.js";
import { Failure } from "../../failure.js";
import { oneLine } from "../../layout/printable.js";
import { layoutStyles, type ShownStyle } from "../../layout/style-lines.js";
import type { Session } from "../../session.js";
import { listAddedStyles, listOwnStyles, type KnownStyle } from "../../style-store/known-style.js";
import { didYouMean } from "../../style-store/did-you-mean.js";
import { exampleOf, exampleTranscript } from "../../style-store/style-example.js";
import type { CliCommand } from "../cli-command.js";
import { declareFolder, folderOf, type FolderFlag } from "./folder-flag.js";
import { styleJson } from "./style-json.js";

interface ListFlags extends FolderFlag {
  readonly examples: boolean;
  readonly json?: boolean;
}

/** `colloquy styles list`: the styles that can be named, each with what it makes of the founding interview. */
export const listStylesCommand: CliCommand = {
  name: "list",
  summary: "list the citation styles that are here, or find one by its name",
  examples: ["colloquy styles", "colloquy styles list author date", "colloquy styles --no-examples", "colloquy styles list --json"],
  exitCodes: [EXIT.unreadable],
  declare: (command, act) => {
    command
      .argument("[query...]", "words of a name, in any order: its beginning will do")
      .option("--no-examples", "names only")
      .option("--json", "write one JSON list");
    declareFolder(command).action((query: string[], flags: ListFlags) => act((session) => listStyles(session, query.join(" "), flags)));
  },
};

async function listStyles(session: Session, query: string, flags: ListFlags): Promise<void> {
  const folder = folderOf(session, flags);
  const { stdout } = session.io;
  const all = [...(await listOwnStyles(session)), ...(await listAddedStyles(session, folder))];
  const found = query.trim() === "" ? all : find(query, all);
  const examples = flags.examples ? await examplesOf(session, found) : [];
  if (flags.json === true) {
    const list = found.map((style, index) => styleJson(style, examples[index]));
    await stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return;
  }
  if (found.length === 0) throw nothingFound(query, all);
  await stdout.write(layoutStyles(found.map((style, index): ShownStyle => ({ style, example: examples[index] })), stdout));
}

/** The styles that a query means. Two may have one id: one of our own, and a parent of one that was added. */
function find(query: string, styles: readonly KnownStyle[]): KnownStyle[] {
  const searchable = styles.map((style) => {
    const own = style.from === "program" ? STYLES.find(({ id }) => id === style.name) : undefined;
    const keywords = [...(own?.keywords ?? []), style.kind];
    return { id: style.name, title: style.title, keywords, style, ...(own?.guide === undefined ? {} : { guide: own.guide }) };
  });
  return searchStyles(query, searchable).map(({ style }) => style);
}

async function examplesOf(session: Session, styles: readonly KnownStyle[]): Promise<(Citation | undefined)[]> {
  const transcript = await exampleTranscript(session);
  return Promise.all(styles.map((style) => exampleOf(transcript, style)));
}

function nothingFound(query: string, styles: readonly KnownStyle[]): Failure {
  const near = didYouMean(query, styles.map(({ name, title }) => ({ id: name, title })));
  const hint = `${near === null ? "" : `${near} `}An official style can be added by its id: colloquy styles add <id>`;
  return new Failure({ exitCode: EXIT.usage, message: `No citation style here is called ${JSON.stringify(oneLine(query))}.`, hint });
}
