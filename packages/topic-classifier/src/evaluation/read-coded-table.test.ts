import fc from "fast-check";
import { expect, test } from "vitest";
import { createCode, createCodebook } from "../fixtures/create-codebook.js";
import { readCodedTable, type CodedTableOptions } from "./read-coded-table.js";

const CODEBOOK = { ...createCodebook({}), codes: [createCode("fish", { label: "Fishing" }), createCode("rope", { label: "Ropes" })] };

interface Read {
  readonly texts: readonly (readonly string[])[];
  readonly codes: readonly (readonly (readonly string[] | null)[])[];
  readonly found: readonly (readonly [string, string])[];
}

function read(table: string, options?: CodedTableOptions): Read {
  const { conversations, diagnostics } = readCodedTable(table, CODEBOOK, options);
  return {
    texts: conversations.map(({ documents }) => documents.map(({ parts }) => parts[0]?.text ?? "")),
    codes: conversations.map(({ codes }) => codes),
    found: diagnostics.map(({ code, span }) => [code, span === null ? "" : table.slice(span.start, span.end)]),
  };
}

test.each<[string, string, Partial<Read>]>([
  ["codes by id and by label, several, none, and not coded", "text,code\nA,fish\nB,FISHING\nC,fish | Ropes\nD,-\nE,\n", { codes: [[["fish"]], [["fish"]], [["fish", "rope"]], [[]], [null]], found: [] }],
  ["columns in any order and case, with semicolons", "Code;Note;Text\nfish;x;\"A; B\"\n", { texts: [["A; B"]], codes: [[["fish"]]], found: [] }],
  ["tabs", "text\tcode\nA, B\trope\n", { texts: [["A, B"]], codes: [[["rope"]]] }],
  ["neighbouring rows of one conversation", "conversation,text,code\n1,A,fish\n1,B,\n2,C,rope\n1,D,rope\n,E,rope\n,F,rope\n", { texts: [["A", "B"], ["C"], ["D"], ["E"], ["F"]] }],
  ["a guard against formulas is taken away", "text,code\n'=A,'-\n", { texts: [["=A"]], codes: [[[]]] }],
  ["JSON lines, with a list, a text and nothing for codes", '{"text":"A","code":["fish","Ropes"]}\n\n{"text":"B","code":"fish|rope"}\n{"text":"C"}\n{"text":"D","code":[]}\n', { codes: [[["fish", "rope"]], [["fish", "rope"]], [null], [[]]], found: [] }],
  ["an unknown code leaves the others", "text,code\nA,fish|whale\nB,whale\n", { codes: [[["fish"]], [null]], found: [["unknown-code", "A,fish|whale"], ["unknown-code", "B,whale"]] }],
  ["a code without a text", "text,code\n,fish\n", { texts: [], found: [["empty-text", ",fish"]] }],
  ["a cell too many", "text,code\nA, b,fish\n", { codes: [[null]], found: [["row-length", "A, b,fish"], ["unknown-code", "A, b,fish"]] }],
  ["a quotation mark that is never closed", 'text,code\n"A,fish\n', { found: [["malformed-quote", '"']] }],
  ["a line that is no JSON", '{"text":"A","code":"fish"}\noops\n[1]\n', { codes: [[["fish"]]], found: [["not-json", "oops"], ["not-json", "[1]"]] }],
  ["no column of codes", "text,topic\nA,fish\n", { texts: [], found: [["missing-column", "text,topic"]] }],
  ["no column of codes in JSON", '{"text":"A","topic":"fish"}\n', { texts: [], found: [["missing-column", ""]] }],
  ["nothing", "", { texts: [], found: [["missing-column", ""], ["missing-column", ""]] }],
  ["a header alone", "text,code\n", { texts: [], found: [["no-rows", ""]] }],
])("%s", (_name, table, expected) => {
  expect(read(table)).toMatchObject(expected);
});

test("columns of other names", () => {
  const options = { textColumn: "answer", codeColumn: "topic", conversationColumn: "talk" };
  expect(read("talk,answer,topic\na,A,fish\na,B,rope\n", options)).toEqual({ texts: [["A", "B"]], codes: [[["fish"], ["rope"]]], found: [] });
});

test("what is wrong is said with what to do", () => {
  const [missing] = readCodedTable("text,topic\nA,fish\n", CODEBOOK).diagnostics;
  expect(missing).toMatchObject({ message: "The table has no column “code”.", hint: "It has: text, topic. Name the column that is meant." });
  const [unknown] = readCodedTable("text,code\nA,whale\n", CODEBOOK).diagnostics;
  expect(unknown).toMatchObject({ severity: "warning", message: "The codebook has no code “whale”.", hint: "Its codes are: fish, rope" });
});

test("no table of any kind throws, and every span is in it", () => {
  const piece = fc.constantFrom("text", "code", ",", ";", "\t", '"', "\n", "\r", "{", "}", "[", ":", "fish", "|", "-", "\uFEFF", "é", "\u0000");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }).map((pieces) => `text,code\n${pieces.join("")}`), (table) => {
      for (const { span } of readCodedTable(table, CODEBOOK).diagnostics) {
        expect(span === null || (span.start >= 0 && span.start <= span.end && span.end <= table.length)).toBe(true);
      }
    }),
  );
});
