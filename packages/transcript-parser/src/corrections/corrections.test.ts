import { checkInvariants, hashText, sliceSpan, type Correction, type Span, type Transcript } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { parseTranscript, parseTranscriptText } from "../index.js";
import type { ParserDiagnostic } from "../diagnostics.js";
import type { ParseTextOptions } from "../parse-options.js";

const TALK = [
  "The Tide",
  "Interview by Ann Lee",
  "Ann: Where were you born?",
  "Bo: By the sea. Bo, where is that? (Laughter.) It is far.",
  "PART TWO",
  "Ann: And then?",
  "Bo: I left. Ann: Why? bo: Because it rained.",
  "The end",
].join("\n\n");

const spanOf = (words: string, text = TALK): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const at = (words: string, text = TALK): number => text.indexOf(words);

/** Turns as `speaker: speech`, with a bar after a label; paratexts as `kind: words`. */
function readable(transcript: Transcript): { turns: string[]; paratexts: string[] } {
  const { turns, speakers, paratexts, source } = transcript;
  const names = new Map(speakers.map(({ id, name, labels }) => [id, labels[0] ?? name?.full ?? "?"]));
  return {
    turns: turns.map(({ speakerId, labelSpan, text }) => `${names.get(speakerId ?? "") ?? "nobody"}${labelSpan === null ? "" : "|"} ${text}`),
    paratexts: paratexts.map(({ kind, span }) => `${kind}: ${sliceSpan(source, span)}`),
  };
}

function correct(text: string, corrections: readonly Correction[], options: ParseTextOptions = {}): ReturnType<typeof parseTranscriptText> {
  const result = parseTranscriptText(text, { ...options, textSha256: hashText(text), corrections });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript)).toEqual([]);
  return result;
}

const failures = (diagnostics: readonly ParserDiagnostic[]): ParserDiagnostic[] => diagnostics.filter(({ code }) => code === "recipe-correction-failed");

interface Case {
  readonly name: string;
  readonly corrections: readonly Correction[];
  readonly text?: string;
  readonly options?: ParseTextOptions;
  /** Turns that are there now. */
  readonly turns: readonly string[];
  /** Paratexts that are there now. */
  readonly paratexts?: readonly string[];
  /** Turns that are there no more. */
  readonly gone?: readonly string[];
}

function run(cases: readonly Case[]): void {
  test.each(cases)("$name", ({ corrections, text = TALK, options = {}, turns, paratexts = [], gone = [] }) => {
    const { transcripts, diagnostics } = correct(text, corrections, options);
    expect(failures(diagnostics)).toEqual([]);
    const seen = readable(transcripts[0]);
    expect(seen.turns).toEqual(expect.arrayContaining([...turns]));
    expect(seen.paratexts).toEqual(expect.arrayContaining([...paratexts]));
    for (const turn of gone) expect(seen.turns).not.toContain(turn);
  });
}

test("the document as it is read", () => {
  expect(readable(parseTranscriptText(TALK).transcripts[0]).turns).toEqual([
    "Ann| Where were you born?",
    "Bo| By the sea. Bo, where is that? (Laughter.) It is far.",
    "Ann| And then?",
    "Bo| I left. Ann: Why? bo: Because it rained.",
  ]);
});

describe("split", () => {
  const crowd = "Ann: One?\n\nBo: Two.\n\nCid: Three. Four.\n\nAnn: Five?\n\nBo: Six.\n\nCid: Seven.\n";
  run([
    {
      name: "without a label gives the rest to the other of two speakers",
      corrections: [{ type: "split", at: at("Bo, where") }],
      turns: ["Bo| By the sea.", "Ann Bo, where is that? (Laughter.) It is far."],
    },
    {
      name: "begins at the first character that is not white space",
      corrections: [{ type: "split", at: at(" Bo, where") }],
      turns: ["Bo| By the sea.", "Ann Bo, where is that? (Laughter.) It is far."],
    },
    {
      name: "among three speakers gives it to nobody",
      text: crowd,
      corrections: [{ type: "split", at: at("Four.", crowd) }],
      turns: ["Cid| Three.", "nobody Four."],
    },
    {
      name: "with a label that the text has there takes it out of the speech",
      corrections: [{ type: "split", at: at("Ann: Why?"), label: "Ann" }],
      turns: ["Bo| I left.", "Ann| Why? bo: Because it rained."],
    },
    {
      name: "with a label in another case, and its ending given too",
      corrections: [
        { type: "split", at: at("Ann: Why?"), label: "ANN:" },
        { type: "split", at: at("bo: Because"), label: "Bo" },
      ],
      turns: ["Bo| I left.", "Ann| Why?", "Bo| Because it rained."],
    },
    {
      name: "with a label that the text does not have there",
      corrections: [{ type: "split", at: at("Bo, where"), label: "Ann" }],
      turns: ["Bo| By the sea.", "Ann Bo, where is that? (Laughter.) It is far."],
    },
    {
      name: "with the full name of somebody who speaks",
      options: { speakers: { Ann: { name: "Ann Lee" } } },
      corrections: [{ type: "split", at: at("Bo, where"), label: "Ann Lee" }],
      turns: ["Bo| By the sea.", "Ann Bo, where is that? (Laughter.) It is far."],
    },
    {
      name: "with the name of somebody new",
      corrections: [{ type: "split", at: at("It is far."), label: "Cid" }],
      turns: ["Bo| By the sea. Bo, where is that?", "Cid It is far."],
      paratexts: ["stage-direction: (Laughter.)"],
    },
    {
      name: "with a label and nothing after it gives a turn without words",
      text: `${crowd.trimEnd()} Ann:`,
      corrections: [{ type: "split", at: crowd.length, label: "Ann" }],
      turns: ["Cid| Seven.", "Ann| "],
    },
  ]);
});

describe("join", () => {
  const all = { start: at("Ann: Where"), end: at("Ann: And then") + 1 };
  run([
    {
      name: "makes one turn of the first speaker; labels and headings in it are no speech",
      corrections: [{ type: "join", span: all }],
      turns: ["Ann| Where were you born?\nBy the sea. Bo, where is that? (Laughter.) It is far.\nAnd then?"],
      paratexts: ["furniture: Bo:", "furniture: Ann:", "heading: PART TWO"],
    },
    {
      name: "undoes a split",
      corrections: [
        { type: "split", at: at("It is far.") },
        { type: "join", span: spanOf("that? (Laughter.) It") },
      ],
      turns: ["Bo| By the sea. Bo, where is that? (Laughter.) It is far."],
    },
  ]);
});

describe("relabel", () => {
  run([
    {
      name: "gives every turn that the span touches to an existing speaker",
      corrections: [{ type: "relabel", span: { start: at("sea."), end: at("then?") }, label: "bo" }],
      turns: ["Ann| Where were you born?", "Bo| And then?"],
      gone: ["Ann| And then?"],
    },
    {
      name: "knows an existing speaker by full name",
      options: { speakers: { Bo: { name: "Bo Ray" } } },
      corrections: [{ type: "relabel", span: spanOf("And then?"), label: "Bo Ray" }],
      turns: ["Bo| And then?"],
    },
    {
      name: "makes a new speaker",
      corrections: [{ type: "relabel", span: spanOf("And then?"), label: "Cid Ek" }],
      turns: ["Ann| Where were you born?", "Cid Ek| And then?"],
    },
  ]);

  test("a new name that differs by a letter stays another person", () => {
    const text = "Ann: Who?\n\nMaria: Me.\n\nAnn: And?\n\nMaria: You.\n\nAnn: So?\n\nMaria: Yes.\n";
    const { transcripts } = correct(text, [{ type: "relabel", span: spanOf("You.", text), label: "Marta" }]);
    expect(transcripts[0].speakers.map(({ labels }) => labels)).toEqual([["Ann"], ["Maria"], ["Marta"]]);
  });

  test("takes a speaker away who has no turn left, and pairs the exchanges again", () => {
    const text = "Q: Why?\n\nQ: Because.\n\nQ: How?\n\nX: So.\n";
    const { transcripts } = correct(text, [
      { type: "relabel", span: spanOf("Because.", text), label: "A" },
      { type: "relabel", span: spanOf("So.", text), label: "A" },
    ], { layout: { labels: ["Q", "X"] } });
    const [{ speakers, exchanges, turns }] = transcripts;
    expect(speakers.map(({ labels }) => labels)).toEqual([["Q"], ["A"]]);
    expect(exchanges.map(({ questionTurnIds, answerTurnIds }) => [...questionTurnIds, ...answerTurnIds])).toEqual([
      [turns[0]?.id, turns[1]?.id],
      [turns[2]?.id, turns[3]?.id],
    ]);
  });

  test("leaves what a recipe says of a label that the text also has in another case", () => {
    const text = "Ann: Where?\n\nBo: Here.\n\nANN: And now?\n\nBo: There.\n";
    const { transcripts } = correct(text, [{ type: "relabel", span: spanOf("There.", text), label: "Cid" }], {
      speakers: { Ann: { name: "Ann Lee" } },
    });
    expect(transcripts[0].speakers[0]).toMatchObject({ name: { full: "Ann Lee" }, labels: ["Ann", "ANN"] });
  });

  test("a label that a recipe names and only a correction uses is not unknown", () => {
    const { transcripts, diagnostics } = correct(TALK, [{ type: "relabel", span: spanOf("And then?"), label: "Cid" }], {
      speakers: { Cid: { name: "Cid Ek", role: "moderator" } },
    });
    expect(diagnostics.map(({ code }) => code)).not.toContain("recipe-label-unknown");
    expect(transcripts[0].speakers.at(-1)).toMatchObject({ name: { full: "Cid Ek" }, role: "moderator" });
  });
});

describe("retype", () => {
  run([
    {
      name: "makes paratext of a turn wholly inside, label and all",
      corrections: [{ type: "retype", span: spanOf("Ann: And then?"), kind: "note" }],
      turns: ["Ann| Where were you born?"],
      gone: ["Ann| And then?"],
      paratexts: ["note: Ann: And then?"],
    },
    {
      name: "shortens a turn at its end",
      corrections: [{ type: "retype", span: spanOf("bo: Because it rained.\n\n"), kind: "contact" }],
      turns: ["Bo| I left. Ann: Why?"],
      paratexts: ["contact: bo: Because it rained."],
    },
    {
      name: "takes it out of the reading text of the turn that contains it",
      corrections: [{ type: "retype", span: spanOf("Bo, where is that?"), kind: "furniture" }],
      turns: ["Bo| By the sea. (Laughter.) It is far."],
      paratexts: ["furniture: Bo, where is that?"],
    },
    {
      name: "leaves a stage direction in the reading text, as everywhere",
      corrections: [{ type: "retype", span: spanOf("Bo, where is that?"), kind: "stage-direction" }],
      turns: ["Bo| By the sea. Bo, where is that? (Laughter.) It is far."],
      paratexts: ["stage-direction: Bo, where is that?"],
    },
    {
      name: "takes all speech of a turn and leaves its label",
      corrections: [{ type: "retype", span: spanOf("And then?"), kind: "note" }],
      turns: ["Ann| "],
    },
    {
      name: "takes a label and leaves the speech to its speaker",
      corrections: [{ type: "retype", span: { start: at("Ann: And"), end: at(" And then?") }, kind: "note" }],
      turns: ["Ann And then?"],
      paratexts: ["note: Ann:"],
    },
    {
      name: "makes another kind of a paratext, or of a part of one",
      corrections: [{ type: "retype", span: spanOf("by Ann Lee"), kind: "byline" }],
      turns: [],
      paratexts: ["byline: by Ann Lee"],
    },
  ]);
});

describe("retype as speech", () => {
  const preface = "Good evening to all of you.\n\nQ: Why?\n\nA: So.\n\nQ: How?\n\nA: Thus.\n";
  run([
    {
      name: "gives paratext within a turn to that turn",
      corrections: [
        { type: "retype", span: spanOf("Bo, where is that?"), kind: "note" },
        { type: "retype", span: spanOf("where is that? (Laughter.)"), kind: "speech" },
      ],
      turns: ["Bo| By the sea. where is that? (Laughter.) It is far."],
      paratexts: ["note: Bo,"],
    },
    {
      name: "gives what stands after a turn to that turn",
      corrections: [{ type: "retype", span: spanOf("PART TWO"), kind: "speech" }],
      turns: ["Bo| By the sea. Bo, where is that? (Laughter.) It is far.\nPART TWO"],
    },
    {
      name: "before every turn makes one of nobody",
      text: preface,
      corrections: [
        { type: "retype", span: { start: 0, end: at("Q: Why", preface) }, kind: "note" },
        { type: "retype", span: spanOf("Good evening to all of you.\n", preface), kind: "speech" },
      ],
      turns: ["nobody Good evening to all of you.", "Q| Why?"],
    },
    {
      name: "gives a text without labels its turns",
      text: "Nobody is named. Still they speak. It ends.",
      corrections: [
        { type: "retype", span: { start: 0, end: 43 }, kind: "speech" },
        { type: "split", at: 17, label: "Ann" },
        { type: "split", at: 35, label: "Bo" },
        { type: "relabel", span: { start: 0, end: 3 }, label: "Bo" },
      ],
      turns: ["Bo Nobody is named.", "Ann Still they speak.", "Bo It ends."],
    },
  ]);
});

describe("a correction that cannot be applied", () => {
  const smile = "Ann: a? 😀\n\nBo: b 😀 c\n\nAnn: d?\n\nBo: e\n";
  const pair = at("😀", smile) + 1;
  test.each<[string, Correction]>([
    ["out of the text", { type: "split", at: smile.length }],
    ["far out of the text", { type: "join", span: { start: 3, end: 3000 } }],
    ["before the text", { type: "relabel", span: { start: -1, end: 4 }, label: "Ann" }],
    ["at no whole number", { type: "split", at: 5.5 }],
    ["at no number", { type: "retype", span: { start: NaN, end: 4 }, kind: "note" }],
    ["of an empty span", { type: "retype", span: { start: 5, end: 5 }, kind: "note" }],
    ["of a span that ends before it begins", { type: "relabel", span: { start: 9, end: 5 }, label: "Ann" }],
    ["of white space", { type: "retype", span: spanOf("\n\n", smile), kind: "note" }],
    ["within a surrogate pair", { type: "split", at: pair }],
    ["that ends within a surrogate pair", { type: "retype", span: { start: pair - 4, end: pair }, kind: "note" }],
    ["where a turn begins already", { type: "split", at: at("b 😀", smile) }],
    ["where a label stands", { type: "split", at: at("Bo:", smile) }],
    ["of one turn alone", { type: "join", span: spanOf("b 😀 c", smile) }],
    ["of no turn", { type: "relabel", span: spanOf("\n\n", smile), label: "Ann" }],
    ["to no label", { type: "relabel", span: spanOf("b 😀 c", smile), label: " : " }],
    ["with no label", { type: "split", at: at("c\n", smile), label: " " }],
    ["to speech that it is already", { type: "retype", span: spanOf("b 😀 c", smile), kind: "speech" }],
  ])("%s is reported, and the rest go on", (_name, correction) => {
    const { transcripts, diagnostics } = correct(smile, [correction, { type: "relabel", span: spanOf("e", smile), label: "Ann" }]);
    expect(failures(diagnostics)).toMatchObject([{ severity: "warning", path: "/corrections/0", hint: expect.any(String) as string }]);
    expect(readable(transcripts[0]).turns).toEqual(["Ann| a? 😀", "Bo| b 😀 c", "Ann| d?", "Ann| e"]);
  });

  test("is shown at its place", () => {
    const span = spanOf("b 😀 c", smile);
    expect(failures(correct(smile, [{ type: "join", span }]).diagnostics)).toMatchObject([{ span }]);
  });
});

describe("corrections of another text", () => {
  const corrections: readonly Correction[] = [{ type: "relabel", span: spanOf("And then?"), label: "Bo" }];
  test.each([
    ["are refused", hashText("another"), `This text has the SHA-256 ${hashText(TALK)}.`],
    ["are refused where the recipe does not say of which text they are", undefined, `If they are of this one, set textSha256 to ${hashText(TALK)}.`],
  ])("%s", (_name, textSha256, hint) => {
    const { transcripts, diagnostics } = parseTranscriptText(TALK, { corrections, ...(textSha256 === undefined ? {} : { textSha256 }) });
    expect(diagnostics.filter(({ code }) => code.startsWith("recipe-"))).toMatchObject([{ code: "recipe-other-text", severity: "warning", hint }]);
    expect(transcripts).toEqual(parseTranscriptText(TALK).transcripts);
  });
});

describe("in a document with signs of a format", () => {
  test.each([
    ["talk.md", "**Ann:** Where?\n\n**Bo:** By the &lt;sea&gt;. **Ann:** Why?\n\n**Ann:** And?\n\n**Bo:** So.\n", "**Ann:** Why"],
    ["talk.html", "<html><body><p><b>Ann:</b> Where?</p><p><b>Bo:</b> By the &lt;sea&gt;. <b>Ann:</b> Why?</p><p><b>Ann:</b> And?</p><p><b>Bo:</b> So.</p></body></html>", "<b>Ann:</b> Why"],
  ])("places are those of the source: %s", async (fileName, text, words) => {
    const { transcripts } = await parseTranscript(text, {
      fileName,
      textSha256: hashText(text),
      corrections: [
        { type: "split", at: at(words, text), label: "Ann" },
        { type: "retype", span: spanOf("&lt;sea&gt;", text), kind: "note" },
      ],
    });
    expect(readable(transcripts[0]).turns).toEqual(["Ann| Where?", "Bo| By the .", "Ann| Why?", "Ann| And?", "Bo| So."]);
    expect(readable(transcripts[0]).paratexts).toContain("note: &lt;sea&gt;");
    expect(checkInvariants(transcripts[0])).toEqual([]);
  });
});

test("a correction is applied in the conversation that has its place", () => {
  const one = (title: string, a: string, b: string): string => `${title}\n\nInterview by ${a} Lee\n\n` + `${a}: Why did it rain?\n\n${b}: Because of the sea.\n\n`.repeat(3);
  const text = one("The Tide", "Ann", "Bo") + one("The Moon", "Cid", "Dora");
  const place = text.indexOf("Because", text.indexOf("The Moon"));
  const { transcripts, diagnostics } = correct(text, [
    { type: "split", at: place + 11, label: "Cid" },
    { type: "retype", span: spanOf("Why", text), kind: "note" },
    { type: "relabel", span: spanOf("The Moon", text), label: "Cid" },
  ]);
  expect(transcripts.map(({ turns }) => turns.length)).toEqual([6, 7]);
  expect(transcripts[0].turns[0]?.text).toBe("did it rain?");
  expect(failures(diagnostics)).toMatchObject([{ path: "/corrections/2" }]);
});
