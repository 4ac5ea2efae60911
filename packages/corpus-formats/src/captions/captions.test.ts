import { checkInvariants, deriveId, type Location, type TimeLocation, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exportCorpus } from "../export-corpus.js";
import { buildTranscript } from "../fixtures/build-transcript.js";
import { HARD_TEXTS } from "../fixtures/hard-texts.js";
import { timeTurns } from "../fixtures/time-turns.js";
import { anyText } from "../fixtures/transcript-arbitrary.js";
import { srtFormat } from "../srt/srt-format.js";
import { webvttFormat } from "../webvtt/webvtt-format.js";

const TEXT = "Q: Is the lock & weir open?\nA: <No>. It --> sinks.\nEvery year.\nQ: Why?\n";
const plain = buildTranscript(TEXT);

/** A location at the first place of some words. */
function at(words: string, startMs: number, endMs?: number, kind: TimeLocation["kind"] = "cue"): TimeLocation {
  const start = TEXT.indexOf(words);
  return { kind, span: { start, end: start + words.length }, startMs, ...(endMs === undefined ? {} : { endMs }) };
}

const timed = (locations: readonly Location[]): Transcript => ({ ...plain, source: { ...plain.source, locations } });
const webvtt = (transcript: Transcript): string => exportCorpus([transcript], webvttFormat).files[0]?.text ?? "";
const srt = (transcript: Transcript): string => exportCorpus([transcript], srtFormat).files[0]?.text ?? "";

/** What is lost of the words of turns and of their times: counts by field and the first words of the reason. */
function lost(transcript: Transcript, format = webvttFormat): [string, number, string][] {
  return exportCorpus([transcript], format)
    .losses.filter(({ field }) => /\/turns\/\*\/text|locations|transcripts\/\*$/.test(field))
    .map(({ field, count, reason }) => [
      field.replace("/transcripts/*", ""),
      count,
      reason.split(" ").slice(0, 4).join(" "),
    ]);
}

const whole = timed([
  at("Is the lock & weir open?", 0, 1500),
  at("<No>. It --> sinks.", 1500, 3_725_040),
  at("Every year.", 3_725_040, 3_726_000),
  at("Why?", 3_726_000, 3_727_000),
]);

test("the fixtures hold all that is asked of transcripts", () => {
  expect(checkInvariants(whole)).toStrictEqual([]);
});

test("WebVTT has a cue for each cue, voices for speakers, and references for its signs", () => {
  expect(webvtt({ ...whole, metadata: { ...whole.metadata, title: "Locks\n& weirs" } })).toBe(`WEBVTT Locks & weirs

00:00:00.000 --> 00:00:01.500
<v Speaker Q>Is the lock &amp; weir open?</v>

00:00:01.500 --> 01:02:05.040
<v Speaker A>&lt;No&gt;. It --&gt; sinks.</v>

01:02:05.040 --> 01:02:06.000
<v Speaker A>Every year.</v>

01:02:06.000 --> 01:02:07.000
<v Speaker Q>Why?</v>
`);
  expect(lost(whole)).toStrictEqual([]);
});

test("SubRip has the speaker before the first words of a turn, and says where its players may go wrong", () => {
  expect(srt(whole)).toBe(
    `1
00:00:00,000 --> 00:00:01,500
Speaker Q: Is the lock & weir open?

2
00:00:01,500 --> 01:02:05,040
Speaker A: <No>. It --> sinks.

3
01:02:05,040 --> 01:02:06,000
Every year.

4
01:02:06,000 --> 01:02:07,000
Speaker Q: Why?
`.replaceAll("\n", "\r\n"),
  );
  expect(lost(whole, srtFormat)).toStrictEqual([["/turns/*/text", 1, "The turn has signs"]]);
});

test("a transcript without times gives no file, and a loss that says so", () => {
  for (const format of [webvttFormat, srtFormat]) {
    const { files, losses } = exportCorpus([plain, whole], format);
    expect(files.length).toBe(1);
    expect(losses[0]).toStrictEqual({
      field: "/transcripts/*",
      count: 1,
      reason: "No cue or word of the transcript has a time, and there are no captions of it.",
    });
    const alone = exportCorpus([plain], format);
    expect([alone.files.length, alone.losses.length]).toStrictEqual([0, 1]);
  }
});

test("pages alone are no times, and neither is a cue in which nothing is said", () => {
  const label = plain.turns[0]?.labelSpan ?? { start: 0, end: 0 };
  const nothing = timed([
    { kind: "page", span: { start: 0, end: TEXT.length } },
    { kind: "cue", span: label, startMs: 0 },
  ]);
  expect(exportCorpus([nothing], webvttFormat).files).toStrictEqual([]);
});

test("turns without times, and words without times, are counted", () => {
  const part = timed([at("Is the", 0, 500), at("Every year.", 900, 1000)]);
  expect(webvtt(part)).not.toContain("Why");
  expect(lost(part)).toStrictEqual([
    ["/turns/*/text", 1, "The turn has no"],
    ["/turns/*/text", 2, "Some words of the"],
  ]);
});

test("a cue without an end lasts until the next one begins, the last for five seconds", () => {
  const open = timed([
    at("Is the lock & weir open?", 1000),
    at("<No>. It --> sinks.", 2000),
    at("Every year.", 2000, 1500),
    at("Why?", 4000),
  ]);
  const times = webvtt(open).match(/^.* --> .*$/gm);
  expect(times).toStrictEqual([
    "00:00:01.000 --> 00:00:02.000",
    "00:00:02.000 --> 00:00:04.000",
    "00:00:02.000 --> 00:00:04.000",
    "00:00:04.000 --> 00:00:09.000",
  ]);
  expect(lost(open)).toStrictEqual([["/source/locations/*/endMs", 4, "An end that is"]]);
});

test("a cue that reaches over turns has a voice for each", () => {
  const both = timed([at(TEXT.slice(0, TEXT.indexOf("\nEvery")), 0, 1000), at("Every year.\nQ: Why?", 1000, 2000)]);
  expect(webvtt(both)).toContain(
    "<v Speaker Q>Is the lock &amp; weir open?</v>\n<v Speaker A>&lt;No&gt;. It --&gt; sinks.</v>\n",
  );
  expect(srt(both)).toContain("\r\nEvery year.\r\nSpeaker Q: Why?\r\n");
  expect(lost(both)).toStrictEqual([]);
});

test("words with times become cues of up to two lines, and hold all of the turn", () => {
  const words = ["Is", "the", "lock", "weir", "open?"].map((word, index) =>
    at(word, index * 100, index * 100 + 90, "word"),
  );
  expect(webvtt(timed(words))).toContain(
    "00:00:00.000 --> 00:00:00.490\n<v Speaker Q>Is the lock &amp; weir open?</v>\n",
  );
  const long = `Q: ${Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ")}\n`;
  const spoken = buildTranscript(long);
  const locations = [...long.matchAll(/word\d+/g)].map(
    ({ index, 0: word }, ordinal): Location => ({
      kind: "word",
      span: { start: index, end: index + word.length },
      startMs: ordinal * 200,
      endMs: ordinal * 200 + 150,
    }),
  );
  const text = webvtt({ ...spoken, source: { ...spoken.source, locations } });
  const cues = [...text.matchAll(/<v Speaker Q>(.*)<\/v>/g)].map(([, inner = ""]) => inner);
  expect(cues.length).toBe(4);
  expect(cues.filter((cue) => cue.length > 84)).toStrictEqual([]);
  expect(cues.join(" ")).toBe(spoken.turns[0]?.text);
});

test("words are not cut twice where there are cues", () => {
  const both = timed([...whole.source.locations, at("lock", 700, 900, "word")]);
  expect(webvtt(both)).toBe(webvtt(whole));
  expect(lost(both)).toStrictEqual([["/source/locations/*", 1, "Captions hold the times"]]);
});

test("words of nobody who is known stand without a name", () => {
  const turns = whole.turns.map((turn) => ({ ...turn, speakerId: null }));
  expect(webvtt({ ...whole, turns })).toContain("\nWhy?\n");
  expect(srt({ ...whole, turns })).toContain("\r\nWhy?\r\n");
});

test("names of speakers cannot end their voice", () => {
  const speakers = whole.speakers.map((speaker) => ({ ...speaker, name: { full: "A > B\n\n1\n--> & C" } }));
  expect(webvtt({ ...whole, speakers })).toContain("<v A &gt; B  1 --&gt; &amp; C>Why?</v>");
});

interface ReadCue {
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

const REFERENCES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };

/** The cues of a WebVTT file, read as its section 6 says, as far as these files go. */
function readWebvtt(text: string): ReadCue[] {
  const [head = "", ...blocks] = text.replace(/\n$/, "").split(/\n\n/);
  expect(head).toMatch(/^WEBVTT(?: [^\n]*)?$/);
  return blocks.map((block) => {
    const [times = "", ...payload] = block.split("\n");
    const match = /^(\d\d+):(\d\d):(\d\d)\.(\d{3}) --> (\d\d+):(\d\d):(\d\d)\.(\d{3})$/.exec(times);
    expect(match, times).not.toBeNull();
    const [h1 = 0, m1 = 0, s1 = 0, f1 = 0, h2 = 0, m2 = 0, s2 = 0, f2 = 0] = match?.slice(1).map(Number) ?? [];
    expect(payload.join("\n")).not.toMatch(/-->/);
    const inner = payload.join("\n").replace(/<v [^<>]*>|<\/v>/g, "");
    expect(inner).not.toMatch(/[<>]/);
    return {
      startMs: ((h1 * 60 + m1) * 60 + s1) * 1000 + f1,
      endMs: ((h2 * 60 + m2) * 60 + s2) * 1000 + f2,
      text: inner.replace(/&([a-z]+);/g, (_, name: string) => REFERENCES[name] ?? "?"),
    };
  });
}

test.for(Object.entries(HARD_TEXTS))("every character of timed turns is in their cues: %s", ([, text]) => {
  const transcript = timeTurns(buildTranscript(text));
  expect(readWebvtt(webvtt(transcript)).map((cue) => cue.text)).toStrictEqual(
    transcript.turns.map((turn) => turn.text.replaceAll("\0", "\uFFFD")),
  );
});

test("cues are in order, end after they begin, and have the times of the transcript, whatever is said", () => {
  const times = fc.record({
    startMs: fc.nat({ max: 500_000_000 }),
    endMs: fc.option(fc.nat({ max: 500_000_000 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(times, { minLength: 4, maxLength: 4 }), anyText, (given, said) => {
      const locations = whole.source.locations.map((location, index): Location => {
        const { startMs = 0, endMs } = given[index] ?? {};
        return { kind: "cue", span: location.span, startMs, ...(endMs === undefined ? {} : { endMs }) };
      });
      const turns = whole.turns.map((turn) => (turn.ordinal === 3 ? { ...turn, text: `x${said}` } : turn));
      const cues = readWebvtt(webvtt({ ...whole, turns, source: { ...whole.source, locations } }));
      expect(cues.map(({ startMs }) => startMs)).toStrictEqual(
        given.map(({ startMs }) => startMs).sort((a, b) => a - b),
      );
      expect(cues.filter(({ startMs, endMs }) => endMs <= startMs)).toStrictEqual([]);
    }),
  );
});

test("times of an hour and more, and of a hundred hours, are whole", () => {
  const id = deriveId("transcript", plain.source.textSha256, { start: 0, end: 1 });
  expect(webvtt({ ...timed([at("Why?", 360_000_001, 360_000_002)]), id })).toContain("100:00:00.001 --> 100:00:00.002");
});
