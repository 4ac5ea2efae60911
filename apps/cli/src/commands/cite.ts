import { formatBibliography, formatCitations, type Citation } from "@colloquy/citation-formatter";
import type { Transcript } from "@colloquy/corpus-schema";
import { Option, type Command } from "commander";
import { chooseTargets, type TargetFlags } from "../citing/choose-targets.js";
import { FORMS, formNamed, type CitedForm } from "../citing/cited-forms.js";
import { loadLocales, loadStyle } from "../citing/load-style.js";
import { OUTPUTS, outputNamed } from "../citing/outputs.js";
import { reportCitations } from "../citing/report-citations.js";
import { EXIT } from "../exit-code.js";
import { Failure } from "../failure.js";
import { chooseInputs } from "../input/choose-inputs.js";
import { readTranscripts } from "../input/read-transcripts.js";
import { layoutCitations } from "../layout/citation-lines.js";
import { declareForm, formOf, type FormFlags } from "../output/form.js";
import { createJsonListWriter } from "../output/json-list.js";
import { append } from "../recipe/recipe-flags.js";
import type { Session } from "../session.js";
import type { CliCommand } from "./cli-command.js";
import { wholeNumber } from "./option-values.js";

interface CiteFlags extends FormFlags, TargetFlags {
  readonly style: string;
  readonly as?: string;
  readonly to: string;
  readonly lang?: string;
  readonly locale?: readonly string[];
}

/** `colloquy cite`: citations of transcripts, down to the turn. */
export const citeCommand: CliCommand = {
  name: "cite",
  summary: "cite a transcript, or one turn or exchange of it",
  examples: [
    "colloquy cite interview.txt --turn 4",
    "colloquy cite interview.txt --turn 4 --style chicago-author-date --as all",
    "colloquy cite corpus.jsonl --as bibliography --to html",
    "colloquy cite corpus.jsonl --transcript tr-e8aj --exchange 2 --style my-style.csl",
  ],
  exitCodes: [EXIT.unreadable, EXIT.invalidCorpus, EXIT.readerMissing],
  declare: (command, act) => {
    command
      .argument("[corpus...]", "corpora or transcripts; - for standard input")
      .option("--turn <n>", "the turn of that number; again for each", appendNumber)
      .option("--exchange <n>", "the exchange of that number; again for each", appendNumber)
      .option("--transcript <id>", "of several transcripts the one whose id begins so; again for each", append)
      .option("--style <id|file>", "chicago-notes, chicago-author-date, journalist-credit or a .csl file", "chicago-notes")
      .addOption(new Option("--as <form>", "the form (default: what stands at that place of a text)").choices(FORMS.map(({ id }) => id).concat("all")))
      .addOption(new Option("--to <format>", "how fonts are written").choices(OUTPUTS.map(({ id }) => id)).default("text"))
      .option("--lang <tag>", "language of the citation (BCP 47)")
      .option("--locale <file>", "a CSL locale, for other languages than English; again for each", append);
    declareForm(command).action((paths: string[], flags: CiteFlags) => act((session) => cite(session, paths, flags, command)));
  },
};

async function cite(session: Session, paths: readonly string[], flags: CiteFlags, command: Command): Promise<void> {
  const inputs = chooseInputs(session, paths, command);
  const options = {
    style: await loadStyle(session, flags.style),
    output: outputNamed(flags.to),
    ...(flags.lang === undefined ? {} : { lang: flags.lang }),
    ...(flags.locale === undefined ? {} : { locales: await loadLocales(session, flags.locale) }),
  };
  const transcripts: Transcript[] = [];
  for await (const { transcript } of readTranscripts(session, inputs)) transcripts.push(transcript);
  const requests = chooseTargets(transcripts, flags);
  const citations = formatCitations(requests, options);
  await reportCitations(session, flags.style, citations);
  if (flags.as === "bibliography" && formOf(flags, "pretty") === "pretty") {
    const { entries } = formatBibliography(requests.map(({ transcript }) => transcript), options);
    if (entries.length > 0) {
      await session.io.stdout.write(entries.map(({ text }) => `${text}\n`).join(""));
      return;
    }
  }
  await writeCitations(session, citations, flags);
}

async function writeCitations({ io }: Session, citations: readonly Citation[], flags: CiteFlags): Promise<void> {
  const form = formOf(flags, "pretty");
  if (form === "json") {
    const list = createJsonListWriter(io.stdout);
    for (const citation of citations) await list.add(citation);
    await list.end();
  } else if (form === "jsonl") {
    for (const citation of citations) await io.stdout.write(`${JSON.stringify(citation)}\n`);
  } else if (flags.as === "all") {
    await io.stdout.write(layoutCitations(citations, FORMS, io.stdout));
  } else {
    const texts = citations.map((citation) => textOf(citation, formNamed(flags.as), flags.style));
    await io.stdout.write(texts.map((text) => `${text}\n`).join(""));
  }
}

/** The text of a citation in a form; what stands at its place where no form is named. */
function textOf(citation: Citation, form: CitedForm | undefined, style: string): string {
  if (form === undefined) return citation.text;
  const text = form.of(citation);
  if (text !== null) return text;
  const made = FORMS.filter(({ of }) => of(citation) !== null).map(({ id }) => id);
  throw new Failure({
    exitCode: EXIT.usage,
    message: `The style ${style} does not make the form ${form.id}.`,
    hint: `It makes ${made.join(", ")}.`,
  });
}

function appendNumber(value: string, values: readonly number[] | undefined): readonly number[] {
  return [...(values ?? []), wholeNumber(value)];
}
