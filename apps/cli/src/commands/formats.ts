import { FORMATS } from "@colloquy/transcript-parser";
import { EXPORTERS } from "../converting/exporters.js";
import { alignColumns, type Cell } from "../layout/columns.js";
import { paintFor } from "../layout/paint.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";

/** `colloquy formats`: what is read, and what is written. */
export const formatsCommand: CliCommand = {
  name: "formats",
  summary: "list the formats that are read and written",
  examples: ["colloquy formats", "colloquy formats --json"],
  exitCodes: [],
  declare: (command, act) => {
    command
      .option("--json", "write one JSON value")
      .action(({ json }: { readonly json?: boolean }) => act((session) => listFormats(session, json === true)));
  },
};

/** A format with what a person must know to choose it. */
interface ListedFormat {
  readonly id: string;
  readonly title: string;
  readonly extensions: readonly string[];
}

const READ: readonly ListedFormat[] = [
  ...FORMATS.map(({ id, title, extensions }) => ({ id, title, extensions })),
  ...EXPORTERS.filter(({ comesBack }) => comesBack).map(({ id, title, extensions }) => ({ id, title, extensions })),
];

const WRITTEN: readonly (ListedFormat & { readonly comesBack: boolean })[] = EXPORTERS.map(
  ({ id, extensions, title, comesBack }) => ({ id, extensions, title, comesBack }),
);

async function listFormats({ io: { stdout } }: Session, json: boolean): Promise<void> {
  if (json) {
    await stdout.write(`${JSON.stringify({ read: READ, written: WRITTEN }, null, 2)}\n`);
    return;
  }
  const { strong, faint } = paintFor(stdout);
  const start = ({ id, extensions }: ListedFormat): Cell[] => [
    { text: `  ${id}`, paint: strong },
    { text: extensions.length === 0 ? "by its content" : extensions.map((extension) => `.${extension}`).join(" "), paint: faint },
  ];
  const read = alignColumns(READ.map((format) => [...start(format), { text: format.title }]));
  const written = alignColumns(
    WRITTEN.map((format) => [
      ...start(format),
      { text: format.title },
      { text: format.comesBack ? "comes back whole" : "says what is lost", paint: faint },
    ]),
  );
  await stdout.write(`${["Read", ...read, "", "Written, with colloquy convert --to", ...written].join("\n")}\n`);
}
