import { readFileSync } from "node:fs";
import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript, type ParseResult } from "../../index.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

async function parse(input: string | Uint8Array): Promise<ParseResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const result = await parseTranscript(bytes, { fileName: "a.srt" });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

/** Turns as a person would check them. */
function said({ turns, speakers }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
  return turns.map(({ speakerId, text }) => `${names.get(speakerId ?? "") ?? "-"}: ${text}`);
}

function cues({ source }: Transcript): string[] {
  return source.locations.map((location) => {
    const { label, span } = location;
    const time = location.kind === "cue" ? `${location.startMs}-${location.endMs ?? "?"}` : location.kind;
    return `${label ?? "-"} ${time} ${sliceSpan(source, span)}`;
  });
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(name, FIXTURES));
}

describe("files as producers write them", () => {
  test("captions of a broadcast: signs of change, names, placings, colours, notes of what is heard", async () => {
    const [transcript] = (await parse(fixture("broadcast.srt"))).transcripts;
    expect(said(transcript)).toEqual([
      "HOLM: Good evening from the pier. The last boat is in. Wilma Tarn keeps the lamp.",
      "TARN: Since the flood, thirty years.",
      "HOLM: Thirty?",
      "-: Thirty-one!",
      "TARN: Nobody counts like the baker.",
    ]);
    expect(cues(transcript)[4]).toBe("5 9100-10000 >> Thirty-one!");
    expect(transcript.source.mediaType).toBe("application/x-subrip");
  });

  test("an untidy file: nothing that is said is lost, and what is wrong is told", async () => {
    const { transcripts, diagnostics } = await parse(fixture("untidy.srt"));
    expect(said(transcripts[0])).toEqual([
      "-: The gate was open <3 and nobody went in.",
      "-: No.",
      "-: No.",
      "-: Who said that?",
      "-: Not I. We counted to 42 and then to 43. At 10:30 --> noon, that is --> it rained.",
    ]);
    expect(cues(transcripts[0]).map((cue) => cue.split(/[\n{]/, 1)[0])).toEqual([
      "1 1000-3000 The gate was open <3",
      "- 3500-5000 - No.",
      "7 6000-? - Who said that?",
      "8 4000-7500 ",
    ]);
    expect(diagnostics.map(({ code, message }) => `${code} ${/line \d+/.exec(message)?.[0] ?? ""}`)).toEqual([
      "time-invalid line 12",
      "times-out-of-order line 17",
      "time-invalid line 21",
      "time-invalid line 25",
      "file-damaged line 29",
    ]);
  });

  test("voices that a programme numbers, in small letters", async () => {
    expect(said((await parse(fixture("numbered-voices.srt"))).transcripts[0])).toEqual([
      "speaker_0: Where were you?",
      "speaker_1: On the pier. Think of it: the water was warm.",
      "speaker_0: Why?",
      "speaker_1: note: I like it there.",
    ]);
  });

  test("meeting software: the name on the first line of each cue", async () => {
    const [transcript] = (await parse(fixture("teams-cues.txt"))).transcripts;
    expect(said(transcript)).toEqual([
      "Ada Holm: Can everybody hear me? Good. Then let's begin with the ferry.",
      "Wilma Tarn: We can. Why was it late on Monday?",
      "Ada Holm: The water stood at the bell and the rope was wet.",
      "Wilma Tarn: An hour?",
    ]);
    expect(cues(transcript)[1]).toBe("- 7120-10900 Ada Holm\nGood. Then let's begin with the ferry.");
  });

  test("the founding interview: 14 turns, 7 exchanges, as from plain text", async () => {
    const seed = readFileSync(new URL("../../../../../seeds/000_c324e881610add9a.txt", import.meta.url));
    const [plain] = (await parseTranscript(seed)).transcripts;
    const [transcript] = (await parse(fixture("founding.srt"))).transcripts;
    const folded = (turns: readonly string[]): string[] => turns.map((turn) => turn.replace(/\s+/g, " "));
    expect(folded(said(transcript))).toEqual(folded(said(plain)));
    expect(transcript.turns).toHaveLength(14);
    expect(transcript.exchanges).toHaveLength(7);
  });
});

const ONE = "1\n00:00:01,000 --> 00:00:02,000\n";
const TWO = "\n\n2\n00:00:03,000 --> 00:00:04,000\n";

test("two people at once, and a name with a place, are no names turned round", async () => {
  const { transcripts } = await parse("1\n00:00:01,000 --> 00:00:02,000\nADA HOLM, PIER: Oh.\n\n2\n00:00:03,000 --> 00:00:04,000\nBO: Ah.\n\n3\n00:00:05,000 --> 00:00:06,000\nADA, BO: No!\n\n4\n00:00:07,000 --> 00:00:08,000\nADA: Hm.\n");
  expect(transcripts[0].speakers.map(({ name }) => name?.full ?? "")).not.toEqual(expect.arrayContaining(["PIER ADA HOLM"]));
  expect(transcripts[0].speakers.map(({ name }) => name?.full ?? "")).not.toEqual(expect.arrayContaining(["BO ADA"]));
});

test("those who made the captions are front matter, and are known", async () => {
  const { transcripts, diagnostics } = await parse("1\n00:00:01,000 --> 00:00:02,000\nTranslator: Ada Holm\nReviewer: Bo Marsh\n\n2\n00:00:03,000 --> 00:00:04,000\nIt rained for an hour.\n");
  const [{ paratexts, source }] = transcripts;
  expect(paratexts.filter(({ kind }) => kind === "front-matter").map(({ span }) => sliceSpan(source, span).replace(/\s+/g, " "))).toEqual(["Translator: Ada Holm Reviewer: Bo Marsh"]);
  expect(transcripts[0].metadata.contributors).toEqual([expect.objectContaining({ role: "translator" })]);
  expect(diagnostics).toEqual([]);
});

describe("the text of cues", () => {
  test.each<[string, string, string[]]>([
    ["tags in capitals", `${ONE}<I>Oh</I>, <font color=red>no</font>.`, ["-: Oh, no."]],
    ["what is in no list of tags is said", `${ONE}I <heart> it, {b} and {\\ it.`, ["-: I <heart> it, {b} and {\\ it."]],
    ["names", `${ONE}ADA: Oh.${TWO}BO: Ah.`, ["ADA: Oh.", "BO: Ah."]],
    ["a name alone on its line", `${ONE}ADA:\nOh.${TWO}BO:\nAh.`, ["ADA: Oh.", "BO: Ah."]],
    ["a name that comes again with each cue", `${ONE}Ada Holm: Oh.${TWO}Ada Holm: Ah.`, ["Ada Holm: Oh. Ah."]],
    ["a wide colon", `${ONE}李明：你好。${TWO}王芳：你好吗？`, ["李明: 你好。", "王芳: 你好吗？"]],
    ["dashes with names", `${ONE}- ADA: Oh.\n- BO: Ah.`, ["ADA: Oh.", "BO: Ah."]],
    ["dashes with names in tags", `${ONE}<i>- ADA: Oh.</i>\n{\\an8}<i>- BO: Ah.</i>`, ["ADA: Oh.", "BO: Ah."]],
    ["a name and a dash", `${ONE}- ADA: Oh.\n- Ah.${TWO}BO: Hm.`, ["ADA: Oh.", "-: Ah.", "BO: Hm."]],
    ["names in tags", `${ONE}<b>Ada Holm:</b> Oh.${TWO}<b>Bo Marsh</b>: Ah.\n<i>{\\an8}Ada Holm:</i>\nHm.`, ["Ada Holm: Oh.", "Bo Marsh: Ah.", "Ada Holm: Hm."]],
    ["names in tags above the words", `${ONE}<b>Ada Holm</b>\nOh.${TWO}<b>Bo Marsh</b>\nAh.${TWO}<b>Ada Holm</b>\nHm.${TWO}<b>Bo Marsh</b>\n<i>Eh.</i>`, ["Ada Holm: Oh.", "Bo Marsh: Ah.", "Ada Holm: Hm.", "Bo Marsh: Eh."]],
    ["words in tags that are no names", `${ONE}<b>Oh</b> my: it rains.${TWO}<i>Ah</i>`, ["-: Oh my: it rains. Ah"]],
    ["those who made the captions", `${ONE}Translator: Ada Holm\nReviewer: Bo Marsh, Wilma Tarn${TWO}Oh.\nWhy?`, ["-: Oh. Why?"]],
    ["those who made the captions, beside names", `${ONE}<i>译者: 李明</i>${TWO}ADA: Oh.${TWO}BO: Ah.`, ["ADA: Oh.", "BO: Ah."]],
    ["an interpreter who speaks", `${ONE}Translator: Good Morning${TWO}ADA: Oh.${TWO}Translator: He says no.`, ["Translator: Good Morning", "ADA: Oh.", "Translator: He says no."]],
    ["words about a translation", `${ONE}Translation: it never ends.${TWO}Oh.${TWO}Ah.`, ["-: Translation: it never ends. Oh. Ah."]],
    ["how a voice is heard, after its name", `${ONE}ADA: Oh.${TWO}BO (off): Why?${TWO}ADA: It rained.${TWO}Hm.${TWO}Ada (by phone): Eh.${TWO}Hm.`, ["ADA: Oh.", "BO (off): Why?", "ADA: It rained. Hm.", "ADA: Eh. Hm."]],
    ["two people at once", `${ONE}ADA: Oh.${TWO}BO: Ah.${TWO}ADA, BO: No!`, ["ADA: Oh.", "BO: Ah.", "ADA, BO: No!"]],
    ["voices in tags, as of WebVTT", `${ONE}<v Ada Holm>Oh.</v>${TWO}<v Bo>Ah <3.\n<v Ada Holm>Hm.`, ["Ada Holm: Oh.", "Bo: Ah <3.", "Ada Holm: Hm."]],
    ["names in round brackets", `${ONE}(Ada) Oh.${TWO}(Bo) Ah.\n(Ada) Hm.`, ["Ada: Oh.", "Bo: Ah.", "Ada: Hm."]],
    ["names in brackets with a colon", `${ONE}[SPEAKER_00]: Oh.${TWO}[SPEAKER_01]: Ah.\n[SPEAKER_00]: Hm.`, ["SPEAKER_00: Oh.", "SPEAKER_01: Ah.", "SPEAKER_00: Hm."]],
    ["names in wide brackets", `${ONE}（アン）\n雨ですか？${TWO}（ボー）ええ\n（アン）寒い`, ["アン: 雨ですか？", "ボー: ええ", "アン: 寒い"]],
    [
      "sounds in wide brackets",
      `${ONE}（アン）雨ですか？${TWO}（鐘の音）\n（ボー）ええ${TWO}（鐘の音）\n（アン）寒い${TWO}（ボー）ええ`,
      ["アン: 雨ですか？（鐘の音）", "ボー: ええ（鐘の音）", "アン: 寒い", "ボー: ええ"],
    ],
    ["music that nobody closes", `${ONE}♪〜${TWO}ADA: Oh.${TWO}BO: Ah.`, ["ADA: Oh.", "BO: Ah."]],
    ["a dash within a line", `${ONE}- Is it\nlate? -No.${TWO}- It is.\n- Oh.`, ["-: Is it late?", "-: No.", "-: It is.", "-: Oh."]],
    ["a dash within a line, set as its first one", `${ONE}- Late? - No.${TWO}- It is. - Oh.`, ["-: Late?", "-: No.", "-: It is.", "-: Oh."]],
    ["a dash before the second of two alone", `${ONE}<i>Late?</i>\n- No.${TWO}It is.\n- Oh.`, ["-: Late?", "-: No. It is.", "-: Oh."]],
    ["times of words", `${ONE}<00:00:01,500>Oh, <00:00:01.700>my.`, ["-: Oh, my."]],
    ["dashes that part no speakers", `${ONE}It is well-known. It - is late.${TWO}A rope -wet- and - long. - Oh.`, ["-: It is well-known. It - is late. A rope -wet- and - long. - Oh."]],
    ["sounds in brackets", `${ONE}(sighs) Oh.${TWO}(Laughs) Ah.\n(sighs) Hm.`, ["-: Oh. (Laughs) Ah. (sighs) Hm."]],
    ["words in small letters before a colon", `${ONE}well: Oh.${TWO}Ah.\nwell: Hm.`, ["-: well: Oh. Ah. well: Hm."]],
    ["names in small letters", `${ONE}ada: Oh.${TWO}bo: Ah.\nada: Hm.\nbo: Hm.`, ["ada: Oh.", "bo: Ah.", "ada: Hm.", "bo: Hm."]],
    ["a dash that opens one line alone", `${ONE}- Oh.\nAh.${TWO}Hm.`, ["-: - Oh. Ah. Hm."]],
    ["a warning is no name", `${ONE}Warning: wet paint.${TWO}Oh.`, ["-: Warning: wet paint. Oh."]],
    ["a note before anybody speaks", `${ONE}[wind]${TWO}ADA: Oh. [laughter]`, ["ADA: Oh."]],
    ["a number that is said", `${ONE}We counted\n42${TWO}and 43.`, ["-: We counted 42 and 43."]],
    ["numbers without empty lines", "1\n00:00:01,000 --> 00:00:02,000\nOh.\n2\n00:00:03,000 --> 00:00:04,000\nAh.", ["-: Oh. Ah."]],
    ["an empty line after each line", `${ONE}Oh.${TWO}Ah.`.replaceAll("\n", "\n\n"), ["-: Oh. Ah."]],
  ])("%s", async (_name, text, expected) => {
    expect(said((await parse(text)).transcripts[0])).toEqual(expected);
  });
});
