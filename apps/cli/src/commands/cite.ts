import { formatBibliography, formatCitations, type CitedPublications } from "@colloquy/citation-formatter";
import { RECORD_FORMATS } from "@colloquy/citation-formatter/records";
import type { Transcript } from "@colloquy/corpus-schema";
import { Option, type Command } from "commander";
import { citeDocumentFile } from "../citing/document/cite-document-file.js";
import { declareDocument, type DocumentFlags } from "../citing/document/document-flags.js";
import { chooseTargets, type TargetFlags } from "../citing/choose-targets.js";
import { FORMS } from "../citing/cited-forms.js";
import { loadLocales, loadStyle } from "../citing/load-style.js";
import { languageOf, ownLocales } from "../citing/own-locales.js";
import { OUTPUTS, outputNamed } from "../citing/outputs.js";
import { recordFormatNamed, writeRecords } from "../citing/write-records.js";
import { reportCitations } from "../citing/report-citations.js";
import { writeCitations } from "../citing/write-citations.js";
import { EXIT } from "../exit-code.js";
import { chooseInputs } from "../input/choose-inputs.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { declareForm, formOf, type FormFlags } from "../output/form.js";
import { append } from "../recipe/recipe-flags.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { ordinalRange, type OrdinalRange } from "./option-values.js";

interface CiteFlags extends FormFlags, TargetFlags, DocumentFlags {
  readonly style: string;
  readonly as?: string;
  readonly to: string;
  readonly cite: CitedPublications;
  readonly lang?: string;
  readonly locale?: readonly string[];
}

const PUBLICATIONS: readonly CitedPublications[] = ["both", "original", "carrier"];
const FORM_NAMES = [...FORMS.map(({ id }) => id), "all"];
const OUTPUT_NAMES = [...OUTPUTS.map(({ id }) => id), ...RECORD_FORMATS.map(({ id }) => id)];

/** `colloquy cite`: citations of transcripts, down to the turn. */
export const citeCommand: CliCommand = {
  name: "cite",
  summary: "cite a transcript, or one turn or exchange of it",
  examples: [
    "colloquy cite interview.txt --turn 4",
    "colloquy cite interview.txt --turn 4-6 --style mla-9 --cite carrier",
    "colloquy cite interview.txt --turn 4 --style chicago-author-date --as all",
    "colloquy cite corpus.jsonl --as bibliography --to html",
    "colloquy cite corpus.jsonl --to biblatex > interviews.bib",
    "colloquy cite corpus.jsonl --transcript tr-e8aj --exchange 2 --style my-style.csl",
    "colloquy cite paper.md --source interview=interview.txt -o cited.md",
  ],
  exitCodes: [EXIT.findings, EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus...]", "corpora or transcripts, patterns or folders; - for standard input")
      .option("--turn <n>", "the turn of that number, or a range: 4-6; again for each", appendRange)
      .option("--exchange <n>", "the exchange of that number, or a range; again for each", appendRange)
      .option("--transcript <id>", "of several transcripts the one whose id begins so; again for each", append)
      .option("--style <id|file>", "a style that colloquy styles lists, or a .csl file", "chicago-notes")
      .addOption(new Option("--cite <which>", "of a reprint: both publications, the original, or the one that was read").choices(PUBLICATIONS).default("both"))
      .addOption(
        new Option("--as <form>", "the form (default: what stands at that place of a text)").choices(FORM_NAMES),
      )
      .addOption(new Option("--to <format>", "how fonts are written, or the record of a reference manager").choices(OUTPUT_NAMES).default("text"))
      .option("--lang <tag>", "language of the citation (BCP 47): English, German, French, Spanish and Russian come with the program")
      .option("--locale <file>", "a CSL locale, for other languages; again for each", append);
    declareForm(declareDocument(command)).action((paths: string[], flags: CiteFlags) => act((session) => cite(session, paths, flags, command)));
  },
};

async function cite(session: Session, paths: readonly string[], flags: CiteFlags, command: Command): Promise<void> {
  if (await citeDocumentFile(session, paths, flags, command)) return;
  const inputs = await chooseInputs(session, paths, command);
  const style = await loadStyle(session, flags.style);
  const lang = flags.lang === undefined ? {} : { lang: flags.lang };
  const locales = [...(await loadLocales(session, flags.locale ?? [])), ...(await ownLocales(flags.lang ?? languageOf(style)))];
  const options = { style, output: outputNamed(flags.to), cite: flags.cite, ...lang, locales };
  const transcripts: Transcript[] = [];
  for await (const { transcript } of readTranscripts(session, inputs)) transcripts.push(transcript);
  const requests = chooseTargets(transcripts, flags);
  const cited = requests.map(({ transcript }) => transcript);
  const format = recordFormatNamed(flags.to);
  if (format !== undefined) return writeRecords(session, cited, format, { cite: flags.cite, ...lang, locales }, flags);
  const citations = formatCitations(requests, options);
  const entries = flags.as === "bibliography" ? formatBibliography(cited, options).entries : [];
  await writeCitations(session.io.stdout, citations, entries, { ...flags, form: formOf(flags, "pretty") });
  await reportCitations(session, flags.style, citations);
}

function appendRange(value: string, values: readonly OrdinalRange[] | undefined): readonly OrdinalRange[] {
  return [...(values ?? []), ordinalRange(value)];
}
