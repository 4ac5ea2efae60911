import { readFileSync, readdirSync } from "node:fs";
import { checkInvariants, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTranscript } from "../../index.js";
import { rtfReader } from "./read-rtf.js";
import { writeRtf, type RtfSpelling, type WrittenParagraph } from "./write-rtf.test-data.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

const word = fc.constantFrom("boat", "salt", "née", "für", "сол", "Ветер", "Řehoř", "Hòa", "山本", "🚀", "ש", "{x}", "a\\b", "“we”", "1,240", "\u00BFsí?");
const paragraph = fc.record({
  label: fc.constantFrom("Ada Holm", "Борис", "Nguyễn", "山本"),
  words: fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" ")),
  extra: fc.constantFrom<WrittenParagraph["extra"][]>("none", "note", "hidden", "deleted", "bookmark", "field"),
});
const paragraphs = fc.array(paragraph, { minLength: 1, maxLength: 12 });
const spellings = fc.constantFrom<RtfSpelling[]>("unicode", "unicode-bare", "unicode-long", "bytes");
const bytesOf = (rtf: string): Uint8Array => Uint8Array.from(rtf, (sign) => sign.charCodeAt(0));

function said({ turns, speakers }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
  return turns.map(({ speakerId, text }) => `${names.get(speakerId ?? "") ?? "-"}: ${text}`);
}

test("every word that is written is read, in its place, however it is spelt", () => {
  fc.assert(
    fc.property(paragraphs, spellings, (written, spelling) => {
      const { text, markup = [], diagnostics } = rtfReader.read(bytesOf(writeRtf(written, spelling)), {}) as Awaited<ReturnType<typeof rtfReader.read>>;
      let shown = text;
      for (const { span } of [...markup].reverse()) shown = shown.slice(0, span.start) + shown.slice(span.end);
      const [body] = shown.split(/\n\n(?=\d+ {1,2}aside|concealed$)/, 1);
      expect(body).toBe(written.map(({ label, words }) => `${label}: ${words}`).join("\n\n"));
      expect(shown.match(/aside/g)?.length ?? 0).toBe(written.filter(({ extra }) => extra === "note").length);
      expect(shown.includes("concealed")).toBe(written.some(({ extra }) => extra === "hidden"));
      expect(shown).not.toContain("struck");
      expect(diagnostics).toEqual([]);
    }),
  );
});

test("the same document in every spelling gives the same turns, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, spellings, async (written, spelling) => {
      const read = async (how: RtfSpelling): Promise<Transcript> => {
        const bytes = bytesOf(writeRtf(written, how));
        const [transcript] = (await parseTranscript(bytes, { fileName: "a.rtf" })).transcripts;
        expect(checkInvariants(transcript, { bytes })).toEqual([]);
        return transcript;
      };
      const one = await read("unicode");
      const other = await read(spelling);
      expect(other.source.text).toBe(one.source.text);
      expect(said(other)).toEqual(said(one));
    }),
    { numRuns: 60 },
  );
});

const FILES = readdirSync(FIXTURES).filter((name) => name.endsWith(".rtf"));

/** A change to a file: bytes flipped, cut out, or written twice. */
const mutation = fc.record({
  kind: fc.constantFrom("flip", "cut", "repeat", "end"),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  byte: fc.constantFrom(0x00, 0x5c, 0x7b, 0x7d, 0x27, 0x2a, 0x30, 0x80, 0xff),
});

function mutate(bytes: Uint8Array, { kind, at, length, byte }: { kind: string; at: number; length: number; byte: number }): Uint8Array {
  const start = Math.floor(at * bytes.length);
  const end = Math.min(bytes.length, start + length);
  if (kind === "end") return bytes.slice(0, start);
  if (kind === "cut") return Uint8Array.from([...bytes.subarray(0, start), ...bytes.subarray(end)]);
  if (kind === "repeat") return Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(start)]);
  const changed = Uint8Array.from(bytes);
  if (start < changed.length) changed[start] = byte;
  return changed;
}

test.each(FILES)("%s, damaged in any way, is read without an error", async (name) => {
  const whole = new Uint8Array(readFileSync(new URL(name, FIXTURES)));
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      const bytes = mutations.reduce(mutate, whole);
      const { transcripts, diagnostics } = await parseTranscript(bytes, { fileName: name, format: "rtf" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
      for (const { hint, message } of diagnostics) expect([hint, message].every((words) => words !== "")).toBe(true);
    }),
    { numRuns: 25 },
  );
});

const piece = fc.constantFrom(
  ...["{", "}", "\\", "\\*", "\\'", "\\'e9", "\\'zz", "\\u1076", "\\u-1?", "\\uc9 ", "\\uc-1 ", "\\par ", "\\cell ", "\\row ", "\\nestrow ", "\\intbl ", "\\pard "],
  ...["\\b ", "\\v ", "\\deleted ", "{\\footnote ", "{\\*\\annotation ", "{\\header ", "{\\shptxt ", "{\\pict ", "{\\fonttbl ", "{\\stylesheet ", "{\\info{\\title "],
  ...["{\\upr ", "{\\*\\ud ", "{\\listtext ", "{\\fldinst ", "\\bin3 ", "\\chftn ", "\\page ", "\\sect ", "\\f7 ", "\\fcharset204 ", "\\s1 ", "\\cs2 ", "\\rtf1 ", "\r\n", "\0", "\xFF"],
  ...["Ada: ", "Bo: ", "words ", "why? "],
);

test("never throws, and every character of what is read is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 60 }), async (pieces) => {
      const bytes = bytesOf(`{\\rtf1 ${pieces.join("")}`);
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.rtf" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
