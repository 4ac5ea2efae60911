import { transcriptJsonSchema, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ExportResult } from "../corpus-format.js";
import { exportCorpus } from "../export-corpus.js";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { HARD_TEXTS } from "../fixtures/hard-texts.js";
import { schemaLeaves } from "../fixtures/schema-leaves.js";
import { arbitraryTranscript } from "../fixtures/transcript-arbitrary.js";
import { createCsvFormat, csvFormat } from "./csv-format.js";
import { exchangeRows, exchangeTable } from "./exchange-table.js";
import { readRows } from "./read-rows.js";
import type { Table } from "./table.js";
import { topicRows, topicTable } from "./topic-table.js";
import { transcriptRow, transcriptTable } from "./transcript-table.js";
import { turnRows, turnTable } from "./turn-table.js";

const plain = buildTranscript("A talk\n\nQ: Why?\nA: Because.\nReally.\nQ: Is that all?\n");
const [firstTurn, secondTurn, thirdTurn] = plain.turns.map(({ id }) => id);
const [firstExchange, secondExchange] = plain.exchanges.map(({ id }) => id);
const coded: Transcript = {
  ...plain,
  classifications: [
    {
      codebookId: "causes",
      codebookVersion: "2",
      assignedBy: "reader",
      threshold: 0.5,
      abstained: [secondExchange ?? ""],
      assignments: [
        {
          targetId: firstExchange ?? "",
          codeId: "why; how",
          score: 0.75,
          evidence: [{ span: { start: 11, end: 14 } }],
        },
        { targetId: secondTurn ?? "", codeId: "because", score: 1, evidence: [{ span: { start: 19, end: 26 } }] },
      ],
    },
  ],
};

function textOf(result: ExportResult, name: string): string {
  return result.files.find((file) => file.name === name)?.text ?? "";
}

const lines = (...rows: string[]): string => rows.map((row) => `${row}\r\n`).join("");

test("a corpus is four tables, joined by ids", () => {
  const result = exportCorpus([coded], csvFormat);
  const { id, source, speakers } = coded;
  const [asker, answerer] = speakers.map((speaker) => speaker.id);
  expect(result.files.map(({ name }) => name)).toStrictEqual([
    "transcripts.csv",
    "turns.csv",
    "exchanges.csv",
    "topics.csv",
  ]);
  expect(textOf(result, "transcripts.csv")).toBe(
    lines(
      "transcript_id,title,genre,language,date,place,event,rights,speakers,turns,exchanges,source_id,file_name,url,text_sha256",
      `${id},,,,,,,,2,3,2,${source.id},,,${source.textSha256}`,
    ),
  );
  expect(textOf(result, "turns.csv")).toBe(
    lines(
      "transcript_id,turn_id,turn_ordinal,exchange_id,exchange_ordinal,part,speaker_id,speaker,role," +
        "label_start_utf16,label_end_utf16,start_utf16,end_utf16,language,confidence,topics,text",
      `${id},${firstTurn},1,${firstExchange},1,question,${asker},Speaker Q,interviewer,8,10,11,15,,0.9,,Why?`,
      `${id},${secondTurn},2,${firstExchange},1,answer,${answerer},Speaker A,interviewee,16,18,19,35,,0.9,because,"Because.\nReally."`,
      `${id},${thirdTurn},3,${secondExchange},2,question,${asker},Speaker Q,interviewer,36,38,39,51,,0.9,,Is that all?`,
    ),
  );
  expect(textOf(result, "exchanges.csv")).toBe(
    lines(
      "transcript_id,exchange_id,exchange_ordinal,follow_up_of,question_turn_ids,answer_turn_ids,start_utf16,end_utf16,topics,question,answer",
      `${id},${firstExchange},1,,${firstTurn},${secondTurn},11,35,why\\; how,Why?,"Because.\nReally."`,
      `${id},${secondExchange},2,,${thirdTurn},,39,51,,Is that all?,`,
    ),
  );
  expect(textOf(result, "topics.csv")).toBe(
    lines(
      "transcript_id,target_type,target_id,codebook_id,codebook_version,assigned_by,code_id,score",
      `${id},exchange,${firstExchange},causes,2,reader,why; how,0.75`,
      `${id},turn,${secondTurn},causes,2,reader,because,1`,
    ),
  );
});

function expectRows<Row>(result: ExportResult, table: Table<Row>, rows: readonly Row[]): void {
  expect(readRows(table, textOf(result, `${table.name}.csv`))).toStrictEqual({ rows, diagnostics: [] });
}

test("the rows of every transcript come back equal", () => {
  fc.assert(
    fc.property(fc.array(arbitraryTranscript(), { maxLength: 2 }), (transcripts) => {
      const result = exportCorpus(transcripts, csvFormat);
      expectRows(result, transcriptTable, transcripts.map(transcriptRow));
      expectRows(result, turnTable, transcripts.flatMap(turnRows));
      expectRows(result, exchangeTable, transcripts.flatMap(exchangeRows));
      expectRows(result, topicTable, transcripts.flatMap(topicRows));
    }),
  );
});

test.for(Object.entries(HARD_TEXTS))("offsets and texts come back through the tables: %s", ([, text]) => {
  const transcript = buildTranscript(text);
  const [, file] = exportCorpus([transcript], csvFormat).files;
  const { rows, diagnostics } = readRows(turnTable, new TextEncoder().encode(file?.text ?? ""));
  expect(diagnostics).toStrictEqual([]);
  expect(rows.map(({ start, end, text: reading }) => ({ span: { start, end }, text: reading }))).toStrictEqual(
    transcript.turns.map(({ span, text: reading }) => ({ span, text: reading })),
  );
});

test("a speaker without a name stands under the first label, a turn without a speaker under none", () => {
  const [asker] = plain.speakers;
  const speakers = asker === undefined ? [] : [{ ...asker, name: null, labels: ["MR. Q", "Q"] }];
  const rows = turnRows({ ...plain, speakers });
  expect(rows.map(({ speaker, role }) => [speaker, role])).toStrictEqual([
    ["MR. Q", "interviewer"],
    [null, null],
    ["MR. Q", "interviewer"],
  ]);
});

test("a code that two classifications give to one turn stands once among its topics, and twice in their table", () => {
  const twice = { ...coded, classifications: [...coded.classifications, ...coded.classifications] };
  expect(turnRows(twice)[1]?.topics).toStrictEqual(["because"]);
  expect(topicRows(twice).length).toBe(4);
});

test("options reach every table", () => {
  const format = createCsvFormat({ delimiter: ";", newline: "\n", byteOrderMark: true, formulaGuard: false });
  const { files } = exportCorpus([buildTranscript("Q: =1\n")], format);
  expect(files.every(({ text }) => text.startsWith("\uFEFF") && !text.includes("\r") && !text.includes(","))).toBe(
    true,
  );
  expect(files[1]?.text.endsWith(";=1\n")).toBe(true);
});

test("the loss report counts what the tables leave out", () => {
  const { losses } = exportCorpus({ title: "Talks", transcripts: [coded, plain] }, csvFormat);
  expect(Object.fromEntries(losses.map(({ field, count }) => [field, count]))).toStrictEqual({
    "/title": 1,
    "/transcripts/*/source/text": 2,
    "/transcripts/*/source/mediaType": 2,
    "/transcripts/*/source/encoding": 2,
    "/transcripts/*/speakers/*": 4,
    "/transcripts/*/turns/*/edits/*": 2,
    "/transcripts/*/paratexts/*": 2,
    "/transcripts/*/classifications/*/threshold": 1,
    "/transcripts/*/classifications/*/abstained/*": 1,
    "/transcripts/*/classifications/*/assignments/*/evidence/*": 2,
  });
});

test("a lone surrogate is a loss, since the table is UTF-8", () => {
  const { losses } = exportCorpus([buildTranscript("Q: \uD800 half\nA: 👻 whole\n")], csvFormat);
  expect(losses.find(({ field }) => field === "/transcripts/*")?.count).toBe(2);
});

/** The fields that a cell holds, by JSON Pointer: what the tables carry. The version and the unit never vary. */
const CARRIED = [
  "/schemaVersion",
  "/offsetUnit",
  "/id",
  ...["id", "textSha256", "fileName", "url"].map((name) => `/source/${name}`),
  ...["title", "genre", "language", "date", "place", "event", "rights"].map((name) => `/metadata/${name}`),
  ...["id", "ordinal", "speakerId", "labelSpan", "span", "text", "language", "confidence"].map(
    (name) => `/turns/*/${name}`,
  ),
  "/exchanges/*",
  ...["codebookId", "codebookVersion", "assignedBy"].map((name) => `/classifications/*/${name}`),
  ...["targetId", "codeId", "score"].map((name) => `/classifications/*/assignments/*/${name}`),
];

test("every field of the schema is either in a cell or in the loss report", () => {
  const full = fullTranscript();
  const lost = exportCorpus([full], csvFormat).losses.map(({ field }) => field.replace("/transcripts/*", ""));
  const covered = [...CARRIED, ...lost.filter((field) => field !== "")];
  const leaves = schemaLeaves(transcriptJsonSchema());
  expect(leaves.length).toBeGreaterThan(60);
  const forgotten = leaves.filter((leaf) => !covered.some((field) => leaf === field || leaf.startsWith(`${field}/`)));
  expect(forgotten).toStrictEqual([]);
});

/** A transcript that has every optional field for which a loss is counted. */
function fullTranscript(): Transcript {
  return {
    ...coded,
    source: {
      ...coded.source,
      bytes: { sha256: coded.source.textSha256, length: 52 },
      retrievedAt: "2004-03-02",
      locations: [{ kind: "page", span: { start: 0, end: 52 } }],
    },
    metadata: {
      title: "A talk",
      excerpted: true,
      translated: false,
      contributors: [{ name: { full: "Speaker Q" }, role: "interviewer" }],
      publications: [{ relation: "original", carrier: true }],
      evidence: { "/title": { from: "caller" } },
    },
  };
}
