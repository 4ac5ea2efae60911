import type { CorpusDetails } from "@colloquy/corpus-formats";
import type { Transcript } from "@colloquy/corpus-schema";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { readTranscripts } from "../input/read-transcripts.js";
import type { Session } from "../session.js";
import type { Exporter } from "./exporter.js";
import { loadLabels } from "./load-labels.js";
import { reportLosses } from "./report-losses.js";
import { writeFiles } from "./write-files.js";

/** The options by which transcripts are written in a format. */
export interface ConversionFlags {
  readonly output: string;
  readonly title?: string;
  readonly licence?: string;
  readonly codebook?: readonly string[];
  readonly force?: boolean;
}

/** What a command does in its own way. */
export interface ConversionManner {
  /** Whether `output` is a file, whatever its extension. */
  readonly isFile: boolean;
  /** Whether what the format could not carry is listed, not only counted. */
  readonly listsLosses: boolean;
}

/** Reads transcripts, writes them with an exporter, and says what it could not carry. */
export async function convertInputs(
  session: Session,
  inputs: readonly string[],
  exporter: Exporter,
  flags: ConversionFlags,
  { isFile, listsLosses }: ConversionManner = { isFile: false, listsLosses: true },
): Promise<void> {
  const { reporter } = session;
  const details = detailsOf(flags);
  const transcripts: Transcript[] = [];
  for await (const { transcript } of readTranscripts(session, inputs)) transcripts.push(transcript);
  if (transcripts.length === 0) {
    await reporter.say("There is nothing to convert, and nothing was written.");
    return;
  }
  const codebooks = await loadLabels(session, flags.codebook ?? [], transcripts);
  const { files, losses, findings } = exporter.write({ transcripts, details, codebooks });
  await writeFiles(session, files, exporter, { output: flags.output, isFile, force: flags.force === true, inputs });
  for (const finding of findings) await reporter.report(finding);
  if (listsLosses) await reportLosses(session, exporter.title, losses, transcripts.length);
  else if (losses.length > 0) await reporter.say(`What is not in it: colloquy convert --to ${exporter.id} lists it.`);
  if (files.length === 0) {
    const message = `There is nothing that ${exporter.title} can carry: no file was written.`;
    await reporter.report({ severity: "warning", message }, EXIT.findings);
  }
}

/** What is said of the corpus as a whole, which has a title or is not said at all. */
function detailsOf({ title, licence }: ConversionFlags): CorpusDetails | null {
  if (title !== undefined) return { title, ...(licence === undefined ? {} : { licence }) };
  if (licence === undefined) return null;
  throw new Failure({ exitCode: EXIT.usage, message: "A licence needs a title.", hint: "Give --title as well." });
}
