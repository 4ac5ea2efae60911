import { checkInvariants, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTranscript } from "../../index.js";

interface Cue {
  readonly name: string;
  readonly lines: readonly string[];
  readonly startMs: number;
  readonly endMs: number;
}

const word = fc.constantFrom("boat", "salt", "we", "Water", "rope", "is", "wet", "née", "für", "1,000", "a");
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
/** Voices and cues whose lines do not come again, so that the captions do not roll. */
const cues = fc
  .array(fc.record({ name: fc.constantFrom("Ada Holm", "Bo", "Wilma Tarn"), lines: fc.array(line, { minLength: 1, maxLength: 3 }), length: fc.nat(9000) }), { minLength: 1, maxLength: 12 })
  .map((drafts) => {
    let ms = 0;
    return drafts.map(({ name, lines, length }, index): Cue => {
      const startMs = ms;
      ms += length + 1;
      return { name, lines: lines.map((text, at) => `${text} n${index}x${at}.`), startMs, endMs: ms };
    });
  });

function clock(ms: number, mark: string): string {
  const parts = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((part) => String(Math.floor(part)).padStart(2, "0"));
  return `${parts.join(":")}${mark}${String(ms % 1000).padStart(3, "0")}`;
}

function writeWebvtt(written: readonly Cue[]): string {
  return `WEBVTT\n\n${written.map(({ name, lines, startMs, endMs }) => `${clock(startMs, ".")} --> ${clock(endMs, ".")}\n<v ${name}>${lines.join("\n")}</v>\n`).join("\n")}`;
}

function writeSrt(written: readonly Cue[]): string {
  return written.map(({ name, lines, startMs, endMs }, index) => `${index + 1}\n${clock(startMs, ",")} --> ${clock(endMs, ",")}\n${name}: ${lines.join("\n")}\n`).join("\n");
}

/** What the turns of some cues say: consecutive cues of one voice are one turn. */
function turnsOf(written: readonly Cue[]): string[] {
  const turns: { name: string; words: string }[] = [];
  for (const { name, lines } of written) {
    const last = turns.at(-1);
    if (last?.name === name) last.words += ` ${lines.join(" ")}`;
    else turns.push({ name, words: lines.join(" ") });
  }
  return turns.map(({ name, words }) => `${name}: ${words}`);
}

function said({ turns, speakers }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels]));
  return turns.map(({ speakerId, text }) => `${names.get(speakerId ?? "")?.join("/") ?? "-"}: ${text}`);
}

const FORMATS = [
  ["a.vtt", writeWebvtt],
  ["a.srt", writeSrt],
] as const;

test.each(FORMATS)("what is written as %s is read: words, voices, times", async (fileName, write) => {
  await fc.assert(
    fc.asyncProperty(cues, async (written) => {
      const bytes = new TextEncoder().encode(write(written));
      const [transcript] = (await parseTranscript(bytes, { fileName })).transcripts;
      expect(said(transcript)).toEqual(turnsOf(written));
      expect(transcript.source.locations.map((location) => "startMs" in location && [location.startMs, location.endMs])).toEqual(
        written.map(({ startMs, endMs }) => [startMs, endMs]),
      );
      expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("captions that grow are read once, whatever is said", async () => {
  const talk = fc.array(fc.array(word, { minLength: 3, maxLength: 8 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(talk, async (sentences) => {
      let ms = 0;
      // Each sentence ends in a word of its own, and begins with one, so that none goes on with another.
      const said = sentences.map((words, index) => [`s${index}`, ...words, `e${index}.`]);
      const shown = said.flatMap((words) => words.map((_word, index) => words.slice(0, index + 1).join(" ")));
      const text = `WEBVTT\n\n${shown.map((words) => `${clock(ms, ".")} --> ${clock((ms += 100), ".")}\n<v Ada Holm>${words}</v>\n`).join("\n")}`;
      const [transcript] = (await parseTranscript(text, { fileName: "a.vtt" })).transcripts;
      expect(transcript.turns.map((turn) => turn.text)).toEqual([said.flat().join(" ")]);
      expect(transcript.source.locations).toHaveLength(shown.length);
    }),
    { numRuns: 60 },
  );
});

/** Pieces of captions, thrown together. */
const piece = fc.constantFrom(
  ...["WEBVTT\n\n", "\n", "\n\n", "\r\n", "\r", " ", "1\n", "00:00:01,000 --> 00:00:02,000\n", "00:01.000 --> 00:02.000\n", "-->", "-00:01.000 --> x\n"],
  ...["<v Ada>", "<v Ada\n", "</v>", "<v.x>", "<c>", "<00:00:01.500>", "<rt>", "</rt>", "<", ">", ">> ", ">> ADA: ", "&gt;&gt; ", "&amp;", "&#10;", "&#0;", "&"],
  ...["[John] ", "[John]: ", "(Mary) ", "ada: ", "speaker_0: ", "<v ->", "<v Tarn, Wilma>", "Oh", "Oh. Ah", "Oh. Ah, no.\n"],
  ...["{\\an8}", "{\\", "- ", "- Oh.\n- Ah.\n", "ADA: ", "Bo Holm: ", "：", "[wind]", "(", "♪", "NOTE\n", "NOTE a\n", "STYLE\n", "REGION\n", "Oh.", "ah", "\uFEFF", "\0", "\uD83D"],
);

test.each(["a.vtt", "a.srt"])("never throws, and every character of any %s is accounted for", async (fileName) => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const head = fileName === "a.vtt" ? "WEBVTT\n\n" : "1\n00:00:01,000 --> 00:00:02,000\n";
      const bytes = new TextEncoder().encode(head + pieces.join(""));
      const { transcripts } = await parseTranscript(bytes, { fileName });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 400 },
  );
});
