import { exportCorpus, jsonlFormat } from "@colloquy/corpus-formats";
import { checkInvariants, type Transcript } from "@colloquy/corpus-schema";
import { classifyWith } from "../../codebook/classify-with.js";
import { chooseModels } from "../../codebook/load-models.js";
import { EXIT } from "../../exit-code.js";
import { invocation, readFoundingDocument, type FoundingDocument } from "../../io/founding-document.js";
import { writeTo } from "../../output/destination.js";
import type { Session } from "../../session.js";
import type { CliCommand } from "../cli-command.js";
import { showCitations } from "./citations.js";
import { showProof } from "./proof.js";
import { showRecognised } from "./recognised.js";
import { Sheet } from "./sheet.js";
import { showTopics } from "./topics.js";

interface DemoFlags {
  readonly output: string;
}

/** The answer that is cited: it holds the words that are verified afterwards. */
const CITED_TURN = 12;

/** `colloquy demo`: the founding interview, all the way from bytes to proof. */
export const demoCommand: CliCommand = {
  name: "demo",
  summary: "read, classify, cite and verify the founding interview",
  examples: ["colloquy demo", "colloquy demo -o elsewhere"],
  exitCodes: [EXIT.invalidCorpus],
  declare: (command, act) => {
    command
      .option("-o, --output <folder>", "where to leave the corpus", "colloquy-demo")
      .action((flags: DemoFlags) => act((session) => demo(session, flags)));
  },
};

async function demo(session: Session, { output }: DemoFlags): Promise<void> {
  const document = await readFoundingDocument();
  const parsed = await session.parse(document.bytes, { fileName: document.fileName });
  const { modelsFor } = await chooseModels(session, {});
  const models = await modelsFor(parsed.transcripts[0]);
  const transcript = classifyWith(models, parsed.transcripts[0], {});
  const codebooks = models.map(({ codebook }) => codebook);
  const broken = checkInvariants(transcript, { codebooks, bytes: document.bytes });
  const files = await leaveCorpus(session, transcript, output);

  const sheet = new Sheet(session.io.stdout);
  sheet.line(`Colloquy reads ${document.fileName}: ${document.bytes.length.toLocaleString("en-GB")} bytes of text`);
  showRecognised(sheet, transcript);
  showTopics(sheet, transcript, codebooks);
  showCitations(sheet, transcript, CITED_TURN);
  showProof(sheet, transcript);
  showNext(sheet, document, files, broken.length);
  await session.io.stdout.write(sheet.toString());
  if (broken.length > 0) session.reporter.exitWith(EXIT.invalidCorpus);
}

async function leaveCorpus(session: Session, transcript: Transcript, folder: string): Promise<string[]> {
  const { files } = exportCorpus({ title: "The founding interview", transcripts: [transcript] }, jsonlFormat);
  const paths = files.map(({ name }) => `${folder.replace(/\/$/, "")}/${name}`);
  for (const [index, { text }] of files.entries()) {
    await writeTo(session, paths[index], [], (file) => file.write(text));
  }
  return paths;
}

function showNext(sheet: Sheet, { fileName }: FoundingDocument, files: readonly string[], broken: number): void {
  const corpus = files.find((file) => file.endsWith(".jsonl")) ?? fileName;
  sheet.heading("What is left, and what to try next");
  sheet.field("Checked", broken === 0 ? "every invariant of the corpus holds" : `${broken} invariants do not hold`);
  sheet.field("Corpus", files.join(", "));
  const commands = [
    `parse your-interview.txt`,
    `cite ${corpus} --turn 6 --style chicago-author-date`,
    `verify your-article.md --against ${corpus}`,
    `--help`,
  ];
  commands.forEach((command, index) => {
    sheet.field(index === 0 ? "Try" : "", sheet.paint.accent(`${invocation()} ${command}`));
  });
}
