import { readFileSync } from "node:fs";
import { checkInvariants, sliceSpan, type RecipeLayout, type Transcript } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript, type ParseResult } from "../../index.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

/** A parse whose transcripts break no invariant. */
async function parse(input: string | Uint8Array, fileName = "a.vtt"): Promise<ParseResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const result = await parseTranscript(bytes, { fileName });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

async function read(input: string | Uint8Array): Promise<Transcript> {
  return (await parse(input)).transcripts[0];
}

function fixture(name: string): Uint8Array {
  return readFileSync(new URL(name, FIXTURES));
}

/** Turns as a person would check them. */
function said({ turns, speakers }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
  return turns.map(({ speakerId, text }) => `${names.get(speakerId ?? "") ?? "-"}: ${text}`);
}

/** Cues and words with their times. */
function times({ source }: Transcript): string[] {
  return source.locations.flatMap((location) => {
    if (location.kind !== "cue" && location.kind !== "word") return [];
    const { kind, startMs, endMs, label, span } = location;
    return [`${kind} ${startMs}-${endMs ?? "?"} ${label ?? "-"} ${sliceSpan(source, span)}`];
  });
}

const HEAD = "WEBVTT\n\n00:01.000 --> 00:02.000\n";

describe("files as producers write them", () => {
  test("meeting software: identifiers and voices", async () => {
    const transcript = await read(fixture("teams.vtt"));
    expect(said(transcript)).toEqual([
      "Tarn, Wilma: Can everybody hear me? Good. Then let's begin with the ferry. Ada, why was it late on Monday?",
      "Ada Holm: The water stood at the bell & the rope was wet. We waited an hour.",
      "Tarn, Wilma: An hour?",
      "Ada Holm: An hour and ten minutes.",
    ]);
    expect(times(transcript)[1]).toBe(
      "cue 6480-9010 1f6a2c40-77b1-4d0e-9a55-0c3e8b1d2f10/15-1 <v Tarn, Wilma>Ada, why was it late on Monday?</v>",
    );
    expect(transcript.exchanges).toHaveLength(2);
    expect(transcript.source.mediaType).toBe("text/vtt");
  });

  test("meeting software: names in the text", async () => {
    const transcript = await read(fixture("zoom.vtt"));
    expect(said(transcript)).toEqual([
      "Jonas Quill: Thank you for coming to the mill. When did the wheel stop?",
      "Ines Farrow: In the dry year. There is one thing to remember: the stream was never ours.",
      "Jonas Quill: And after that?",
      "Ines Farrow: After that we ground with steam.",
    ]);
    expect(transcript.turns.map(({ labelSpan }) => labelSpan && sliceSpan(transcript.source, labelSpan))).toEqual([
      "Jonas Quill:",
      "Ines Farrow:",
      "Jonas Quill:",
      "Ines Farrow:",
    ]);
  });

  test("automatic captions that roll: every word once, with its time", async () => {
    const transcript = await read(fixture("youtube.vtt"));
    expect(said(transcript)).toEqual(["-: welcome to the salt works we boil the water no no not that one", "-: why not", "-: it leaks"]);
    expect(transcript.metadata.language).toBe("en");
    expect(times(transcript).filter((time) => time.startsWith("word")).slice(0, 6)).toEqual([
      "word 160-480 - welcome",
      "word 480-720 - to",
      "word 720-1040 - the",
      "word 1040-1520 - salt",
      "word 1520-2350 - works",
      "word 2360-2520 - we",
    ]);
  });

  test("what the specification has: comments, style sheets, regions, settings, tags, references", async () => {
    const transcript = await read(fixture("specification.vtt"));
    expect(said(transcript)).toEqual([
      "Ada Holm: The lamp was out <again>, and nobody\u00a0knew it.",
      "Wilma Tarn: Nobody?",
      "Ada Holm: Nobody. [wind] 灯, as my grandmother said.",
    ]);
    expect(transcript.metadata.title).toBe("The lamp on the pier");
    expect(transcript.metadata.evidence["/title"]).toEqual({ from: "container" });
    expect(times(transcript).map((time) => time.split(" ").slice(0, 3).join(" "))).toEqual([
      "cue 1500-4000 opening",
      "word 1500-3000 -",
      "word 3000-4000 -",
      "cue 4000-5000 -",
      "cue 66000-69000 -",
      "cue 69500-71000 -",
    ]);
    expect(times(transcript)[3]).not.toContain("NOTE");
  });

  test("captions that grow while somebody speaks: every word once, names as they are said", async () => {
    const transcript = await read(fixture("teams-live.vtt"));
    expect(said(transcript)).toEqual(["Tarn, Wilma: Can everybody hear me. Good.", "Holm, Ada (Ferries): We can, Wilma.", "-: Then let's begin & end early."]);
    expect(transcript.speakers.map(({ name }) => [name?.full, name?.family])).toEqual([
      ["Wilma Tarn", "Tarn"],
      ["Ada Holm", "Holm"],
    ]);
    expect(times(transcript)).toHaveLength(10);
  });

  test("captions that grow and roll, without names", async () => {
    expect(said(await read(fixture("live.vtt")))).toEqual(["-: welcome to the salt works we boil the water in pans of lead"]);
  });

  test("names in brackets, beside notes of what is heard; placings mean nothing", async () => {
    const transcript = await read(fixture("brackets.vtt"));
    expect(said(transcript)).toEqual([
      "John: Where were you?",
      "Mary: On the pier.",
      "John: Why?",
      "-: Oh.",
      "Mary: I like it there. (whispers) I always did.",
    ]);
    expect(transcript.turns.map(({ labelSpan }) => labelSpan && sliceSpan(transcript.source, labelSpan))).toEqual(["[John]", "[Mary]", "[John]:", null, "[Mary]"]);
  });

  test("the founding interview: 14 turns, 7 exchanges, as from plain text", async () => {
    const seed = readFileSync(new URL("../../../../../seeds/000_c324e881610add9a.txt", import.meta.url));
    const plain = (await parseTranscript(seed)).transcripts[0];
    const words = ({ turns, speakers }: Transcript): string[] => {
      const labels = new Map(speakers.map(({ id, labels: [label] }) => [id, label]));
      return turns.map(({ speakerId, text }) => `${labels.get(speakerId ?? "") ?? ""}: ${text.replace(/\s+/g, " ")}`);
    };
    const transcript = await read(fixture("founding.vtt"));
    expect(words(transcript)).toEqual(words(plain));
    expect(transcript.turns).toHaveLength(14);
    expect(transcript.exchanges.map(({ ordinal }) => ordinal)).toEqual(plain.exchanges.map(({ ordinal }) => ordinal));
    expect(transcript.exchanges).toHaveLength(7);
    expect(transcript.metadata.title).toBe(plain.metadata.title);
  });
});

test.each([
  ["WEBVTT\nKind: captions\nLanguage: fr-CA\n\n", "fr-CA"],
  ['WEBVTT\n\nNOTE duration:"00:01:00"\n\nNOTE language:fr-fr\n\nNOTE Confidence: 0.9\n\n', "fr-FR"],
  ["WEBVTT\nLanguage: unknown\n\n", undefined],
])("the language that %j states", async (head, language) => {
  expect((await read(`${head}00:01.000 --> 00:02.000\nOh.\n`)).metadata.language).toBe(language);
});

describe("the text of a cue", () => {
  test.each<[string, string, string[]]>([
    ["a voice with classes", "<v.loud.far Ada>Oh.", ["Ada: Oh."]],
    ["a name with a reference and wide spaces", "<v Tarn &amp;  Holm>We are.", ["Tarn & Holm: We are."]],
    ["a voice without letters", "<v ->Oh.</v>\n<v Ada>Ah.</v>", ["-: Oh.", "Ada: Ah."]],
    ["a voice in small letters", "<v ada>Oh.</v>\n<v speaker_1>Ah.</v>", ["ada: Oh.", "speaker_1: Ah."]],
    ["two voices", "<v Ada>Oh.</v>\n<v Bo>Ah.</v>", ["Ada: Oh.", "Bo: Ah."]],
    ["words outside of the voices", "<v Ada>Oh.</v> Hm.", ["Ada: Oh.", "-: Hm."]],
    ["a voice without words", "<v Ada></v><v Bo>Ah.", ["Bo: Ah."]],
    ["a sign that is no tag", "1 < 2 and 3 > 2, a <- b", ["-: 1 < 2 and 3 > 2, a <- b"]],
    ["a tag that is never closed", "<v Ada", ["-: <v Ada"]],
    ["a tag across a line", "<v Ada\nHolm>Oh.", ["Ada Holm: Oh."]],
    ["references", "&lt;a&gt; &#8212; &unknown; &", ["-: <a> — &unknown; &"]],
    ["lines of a script without spaces", "一行目\n二行目", ["-: 一行目二行目"]],
    ["a colon that ends no name", "He said: go.", ["-: He said: go."]],
  ])("%s", async (_name, text, expected) => {
    expect(said(await read(`${HEAD}${text}\n`))).toEqual(expected);
  });

  test("an empty line ends it for players; the words after it are kept", async () => {
    expect(said(await read(`${HEAD}<v Ada>One.\n\nTwo.\n\n00:03.000 --> 00:04.000\nThree.\n`))).toEqual(["Ada: One. Two.", "-: Three."]);
  });

  test("a line that is said twice is said twice", async () => {
    const cues = ["No.", "No.", "No.", "Yes."].map((text, index) => `00:0${index}.000 --> 00:0${index}.900\n${text}\n`);
    expect(said(await read(`WEBVTT\n\n${cues.join("\n")}`))).toEqual(["-: No. No. No. Yes."]);
  });

  test("a line that comes back in rolling captions is said again", async () => {
    const shown = ["No.", "No.\nWell.", "Well.\nNo.", "No.\nNo.", "No.\nYes."];
    const cues = shown.map((text, index) => `00:0${index}.000 --> 00:0${index}.900\n${text}\n`);
    expect(said(await read(`WEBVTT\n\n${cues.join("\n")}`))).toEqual(["-: No. Well. No. No. Yes."]);
  });
});

test("captions that roll, and whose last line grows: every word once", async () => {
  const shown = [
    "the<00:00:00.200><c> bo</c><00:00:00.300><c>at</c>",
    "the boat\nwas<00:00:01.200><c> l</c>",
    "the boat\nwas la<00:00:02.200><c>te</c>",
    "the boat\nwas late. and<00:00:03.500><c> we</c>",
    "was late. and we\nsat<00:00:04.500><c> by</c>",
    "was late. and we\nsat by the<00:00:05.500><c> bell</c>",
  ];
  const cues = shown.map((text, index) => `00:0${index}.000 --> 00:0${index}.900\n${text}\n`);
  expect(said(await read(`WEBVTT\n\n${cues.join("\n")}`))).toEqual(["-: the boat was late. and we sat by the bell"]);
});

test("times of words that lie outside of their cue are none", async () => {
  const transcript = await read("WEBVTT\n\n00:10.000 --> 00:12.000\nOh<00:01.000><c> my</c><00:11.000><c> rope</c><00:13.000><c>.</c>\n");
  expect(said(transcript)).toEqual(["-: Oh my rope."]);
  expect(times(transcript).slice(1)).toEqual(["word 10000-11000 - Oh<00:01.000><c> my", "word 11000-12000 - rope</c><00:13.000><c>."]);
});

describe("the file", () => {
  const LINES = ["WEBVTT", "", "a", "00:01.000 --> 00:02.000", "<v Ada>Oh,", "my.", "", "01:00:03.000 --> 01:00:04.000", "<v Bo>Ah.", ""];

  test.each([
    ["LF", "\n"],
    ["CR", "\r"],
    ["CRLF", "\r\n"],
  ])("line ends: %s", async (_name, end) => {
    const transcript = await read(LINES.join(end));
    expect(said(transcript)).toEqual(["Ada: Oh, my.", "Bo: Ah."]);
    expect(times(transcript).map((time) => time.split(" <")[0])).toEqual(["cue 1000-2000 a", "cue 3603000-3604000 -"]);
  });

  test.each([
    ["UTF-8 with a byte-order mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(LINES.join("\n"))])],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, ...Array.from(LINES.join("\n"), (letter) => [letter.charCodeAt(0), 0]).flat()])],
  ])("%s", async (_name, bytes) => {
    expect(said(await read(bytes))).toEqual(["Ada: Oh, my.", "Bo: Ah."]);
  });

  test.each<[string, string, string[]]>([
    ["nothing but the signature", "WEBVTT\n", ["format-mismatch", "no-turns"]],
    ["a time that cannot be read", "WEBVTT\n\n00:61.000 --> 00:02.000\n<v Ada>Oh.\n", ["time-invalid"]],
    ["a time before the beginning", "WEBVTT\n\n-00:01.000 --> 00:02.000\n<v Ada>Oh.\n", ["time-invalid"]],
    ["an end before its beginning", "WEBVTT\n\n00:05.000 --> 00:02.000\n<v Ada>Oh.\n", ["time-invalid"]],
    ["cues out of order", `${HEAD}<v Ada>Oh.\n\n00:00.500 --> 00:00.900\n<v Ada>Ah.\n`, ["times-out-of-order"]],
    ["overlapping cues, which are allowed", `${HEAD}<v Ada>Oh.\n\n00:01.500 --> 00:02.900\n<v Bo>Ah.\n`, []],
    ["a file that is cut off in a time", `${HEAD}<v Ada>Oh.\n\n00:03.0`, ["file-damaged"]],
    ["a file that is cut off in an arrow", `${HEAD}<v Ada>Oh.\n\n2\n00:03.000 --`, ["file-damaged"]],
  ])("%s", async (_name, text, codes) => {
    const { diagnostics, transcripts } = await parse(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    if (text.includes("Oh.")) expect(said(transcripts[0])[0]).toMatch(/^Ada: Oh\./);
  });

  test("what is wrong is told with its place and what to do", async () => {
    const text = "WEBVTT\n\n00:05.000 --> 00:02.000\n<v Ada>Oh.\n";
    const [finding] = (await parse(text)).diagnostics;
    expect(finding?.message).toContain('line 3, "00:05.000 --> 00:02.000"');
    expect(finding?.span).toEqual({ start: 8, end: 31 });
    expect(finding?.hint).toContain("the words are kept");
  });

  test("a label that is refused is no name, and one that is given is", async () => {
    const cues = ["Rope: it held.", "It did.", "It was new.", "It was wet."].map((words, index) => `00:0${index}.000 --> 00:0${index}.900\n${words}\n`);
    const text = `WEBVTT\n\n${cues.join("\n")}`;
    const names = text.replace("It did", "Rope: It did");
    const turnsOf = async (input: string, layout: RecipeLayout): Promise<string[]> => said((await parseTranscript(input, { layout })).transcripts[0]);
    expect(await turnsOf(text, {})).toEqual(["-: Rope: it held. It did. It was new. It was wet."]);
    expect(await turnsOf(text, { labels: ["Rope"] })).toEqual(["Rope: it held. It did. It was new. It was wet."]);
    expect(await turnsOf(names, {})).toEqual(["Rope: it held. It did. It was new. It was wet."]);
    expect(await turnsOf(names, { notLabels: ["rope"] })).toEqual(["-: Rope: it held. Rope: It did. It was new. It was wet."]);
  });

  test("is stopped by its signal", async () => {
    const stopped = AbortSignal.abort(new Error("stop"));
    await expect(parseTranscript(new TextEncoder().encode(HEAD), { signal: stopped })).rejects.toThrow("stop");
  });
});
