import { checkInvariants } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { HOSTILE_INPUTS } from "./hostile-input.test-data.js";
import { parseTranscript, type ParseResult, type ParserCode } from "./index.js";

/**
 * Nothing here measures time. The inputs are so large that a stage whose cost grows with the square of the length
 * would run into this limit.
 */
const PATIENCE_MS = 60_000;
const MEGABYTE = 1_000_000;

/** The parse of an input that broke no invariant: every character is accounted for. */
async function parseSoundly(input: Uint8Array | string, fileName = "a.txt"): Promise<ParseResult> {
  const result = await parseTranscript(input, { fileName });
  for (const transcript of result.transcripts) {
    const findings = checkInvariants(transcript, typeof input === "string" ? {} : { bytes: input });
    expect(findings.slice(0, 3).map(({ code, message }) => `${code}: ${message.slice(0, 200)}`)).toEqual([]);
  }
  if (typeof input === "string" && result.transcripts[0].source.text !== input) throw new Error("the text has changed");
  return result;
}

/** Says what is wrong, with what to do about it. */
function expectAdvice({ diagnostics }: ParseResult, code: ParserCode): void {
  const found = diagnostics.find((diagnostic) => diagnostic.code === code);
  expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
  expect(found?.message).toMatch(/\.$|…"$/u);
  expect(found?.hint, `hint of ${code}`).toMatch(/\S/);
}

/** Every stretch of text is in a turn, or a diagnostic says that nobody speaks. */
function expectTurnsOrAdvice(result: ParseResult, text: string): void {
  if (result.transcripts.some(({ turns }) => turns.length > 0)) return;
  expectAdvice(result, text.trim() === "" ? "empty-input" : "no-turns");
}

describe("nothing to read", () => {
  test.each<[string, string | Uint8Array]>([
    ["no characters", ""],
    ["no bytes", new Uint8Array(0)],
    ["a byte-order mark alone", Uint8Array.of(0xef, 0xbb, 0xbf)],
    ["white space of every kind", " \t\n\r\n\r\f\v\u00A0\u1680\u2003\u2028\u2029\u202F\u205F\u3000\uFEFF"],
    ["empty lines", "\n".repeat(MEGABYTE)],
  ])("%s", async (_name, input) => {
    expectAdvice(await parseSoundly(input), "empty-input");
  });
});

describe("no text", () => {
  const everyByte = Uint8Array.from({ length: 256 * 64 }, (_, index) => index);
  const unknown = Uint8Array.from([0x89, 0x41, 0x42, 0x43, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0, ...everyByte]);

  test.each<[string, Uint8Array]>([
    ["all byte values", everyByte],
    ["a file of a kind that nobody knows", unknown],
    ["NUL bytes in a conversation", new TextEncoder().encode("Q: a?\0\0\nA: b\0\n".repeat(1000))],
    ["a megabyte of NUL bytes", new Uint8Array(MEGABYTE)],
  ])("%s", async (_name, bytes) => {
    expectAdvice(await parseSoundly(bytes), "binary-input");
  });
});

describe("damaged text", () => {
  const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
  const utf16 = (text: string): number[] => Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  const conversation = "Müller: Wie heißt das Café?\nLäng: Schön, daß Sie fragen.\n";

  test.each<[string, number[]]>([
    ["foreign bytes in UTF-8", [...utf8(conversation.repeat(50)), 0xe9, 0xff, ...utf8(conversation.repeat(50))]],
    ["UTF-8 that ends within a character", utf8(`${conversation}é`).slice(0, -1)],
    ["half a character of UTF-16", [0xff, 0xfe, ...utf16(conversation), 0x41]],
    ["a lone surrogate in UTF-16", [0xff, 0xfe, 0x51, 0, 0x3a, 0, 0x20, 0, 0x00, 0xd8, 0x61, 0, 0x3f, 0]],
  ])("%s", async (_name, bytes) => {
    expectAdvice(await parseSoundly(Uint8Array.from(bytes)), "undecodable-bytes");
  });

  test("one encoding after another", async () => {
    const russian = [0xc2, 0xee, 0xef, 0xf0, 0xee, 0xf1, 0x3a, 0x20, 0xef, 0xee, 0xf7, 0xe5, 0xec, 0xf3, 0x3f, 0x0a];
    const { diagnostics } = await parseSoundly(Uint8Array.from([...russian, ...utf8(conversation), ...utf16(conversation)]));
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.some((code) => code === "encoding-guessed" || code === "undecodable-bytes")).toBe(true);
  });

  test("lone surrogates in text stay where they are", async () => {
    const text = "Q: \uD83D?\nA: \uDE00\uD83D b \uD83D\uDE00\n".repeat(20_000);
    const { transcripts } = await parseSoundly(text);
    expect(transcripts[0].source.text).toBe(text);
    expect(transcripts[0].turns).toHaveLength(40_000);
  });
});

describe("too much of one thing", { timeout: PATIENCE_MS }, () => {
  test("one line of five megabytes", async () => {
    const text = "We said it was so, Ann, and nobody knew why: not one. ".repeat((5 * MEGABYTE) / 54);
    expectTurnsOrAdvice(await parseSoundly(new TextEncoder().encode(text)), text);
  });

  test("200,000 lines of one character", async () => {
    const text = "x\n".repeat(200_000);
    expectTurnsOrAdvice(await parseSoundly(text), text);
  });

  test("100,000 distinct labels", async () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `Name${index.toString(36)}: a\n`).join("");
    expectTurnsOrAdvice(await parseSoundly(text), text);
  });

  test("100,000 equal labels are one speaker", async () => {
    const { transcripts } = await parseSoundly(`Bo: b?\n${"Ann: a\n".repeat(100_000)}Bo: c\n`);
    expect(transcripts[0].speakers.map(({ labels }) => labels)).toEqual(expect.arrayContaining([["Ann"]]));
  });

  test("a label of a megabyte is none", async () => {
    const label = "Name".repeat(MEGABYTE / 4);
    const result = await parseSoundly(`${label}: a?\nBo: b\n${label}: c?\nBo: d\n`);
    for (const { speakers } of result.transcripts) for (const { labels } of speakers) expect(labels.join("").length).toBeLessThan(1000);
  });

  test("20,000 keys of YAML", async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `key${index}: value\n`).join("");
    const { transcripts } = await parseSoundly(`---\n${keys}---\nAnn: a?\nBo: b\n`, "a.md");
    expect(transcripts[0].turns.map(({ text }) => text)).toEqual(["a?", "b"]);
  });
});

describe("a megabyte of", { timeout: PATIENCE_MS }, () => {
  test.each(HOSTILE_INPUTS)("$name", async ({ make, fileName }) => {
    const text = make(MEGABYTE);
    expectTurnsOrAdvice(await parseSoundly(text, fileName), text);
  });
});
