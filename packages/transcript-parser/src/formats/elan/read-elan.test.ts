import { readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript } from "../../index.js";
import { around, parse, said, times } from "../xml/check-document.test-data.js";
import { damaged } from "../xml/damage.test-data.js";

const FIXTURE = new URL("fixtures/founding.eaf", import.meta.url);

interface Tier {
  readonly attributes: string;
  /** `start end words` in slots, or `^parent words`. */
  readonly annotations: readonly string[];
}

/** An EAF file. Slots are named by their values, those without one by letters. */
function eaf(tiers: readonly Tier[], slots?: readonly (readonly [string, string | null])[]): string {
  const used = new Set(tiers.flatMap(({ annotations }) => annotations.flatMap((annotation) => (annotation.startsWith("^") ? [] : annotation.split(" ", 2)))));
  const given = slots ?? [...used].sort((a, b) => Number(a) - Number(b)).map((value): [string, string] => [value, value]);
  let count = 0;
  const written = tiers.map(({ attributes, annotations }) => {
    const list = annotations.map((annotation) => {
      count += 1;
      const [first = "", ...rest] = annotation.split(" ");
      const value = (words: readonly string[]): string => `<ANNOTATION_VALUE>${words.join(" ")}</ANNOTATION_VALUE>`;
      if (first.startsWith("^")) return `<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a${count}" ANNOTATION_REF="${first.slice(1)}">${value(rest)}</REF_ANNOTATION></ANNOTATION>`;
      const [end = "", ...words] = rest;
      return `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${count}" TIME_SLOT_REF1="t${first}" TIME_SLOT_REF2="t${end}">${value(words)}</ALIGNABLE_ANNOTATION></ANNOTATION>`;
    });
    return `<TIER LINGUISTIC_TYPE_REF="x" ${attributes}>${list.join("")}</TIER>`;
  });
  const order = given.map(([id, value]) => `<TIME_SLOT TIME_SLOT_ID="t${id}"${value === null ? "" : ` TIME_VALUE="${value}"`}/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ANNOTATION_DOCUMENT FORMAT="3.0" VERSION="3.0"><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER>${order.join("")}</TIME_ORDER>${written.join("\n")}</ANNOTATION_DOCUMENT>`;
}

const ADA: Tier = { attributes: 'TIER_ID="A" PARTICIPANT="Ada Holm"', annotations: ["0 1000 When did it stop?", "5000 6000 And then?"] };
const WILMA: Tier = { attributes: 'TIER_ID="W" PARTICIPANT="Wilma Tarn"', annotations: ["1500 2500 In the dry year &amp; after.", "2500 4000 The mill stood still.", "6500 7000 It rained."] };

async function parseEaf(text: string): Promise<{ readonly said: string[]; readonly around: string[]; readonly times: string[]; readonly codes: string[] }> {
  const { transcripts, diagnostics } = await parse(text, "a.eaf");
  const codes = diagnostics.filter(({ code }) => code !== "no-turns" && code !== "empty-input").map(({ code }) => code);
  return { said: said(transcripts[0]), around: around(transcripts[0]), times: times(transcripts[0]), codes };
}

test("the founding document: its turns and exchanges; the format has no place for its metadata", async () => {
  const { transcripts, diagnostics } = await parse(new Uint8Array(readFileSync(FIXTURE)), "founding.eaf");
  const { turns, exchanges } = foundingContent(transcripts[0]);
  expect({ turns, exchanges }).toEqual({ turns: FOUNDING.turns, exchanges: FOUNDING.exchanges });
  expect(diagnostics.filter(({ severity }) => severity !== "info")).toEqual([]);
});

describe("tiers", () => {
  test("of several people are put in the order of time, and what one says in a row is one turn", async () => {
    const read = await parseEaf(eaf([ADA, WILMA]));
    expect(read.said).toEqual([
      "Ada Holm: When did it stop?",
      "Wilma Tarn: In the dry year & after. The mill stood still.",
      "Ada Holm: And then?",
      "Wilma Tarn: It rained.",
    ]);
    expect(read.times).toEqual([
      "cue 0-1000 When did it stop?",
      "cue 1500-2500 In the dry year & after.",
      "cue 2500-4000 The mill stood still.",
      "cue 5000-6000 And then?",
      "cue 6500-7000 It rained.",
    ]);
    expect(read.codes).toEqual([]);
  });

  test("without participants are called by their names", async () => {
    const read = await parseEaf(eaf([{ attributes: 'TIER_ID="Holm"', annotations: ["0 1000 When?"] }, { attributes: 'TIER_ID="tx@Tarn"', annotations: ["1000 2000 In spring."] }]));
    expect(read.said).toEqual(["Holm: When?", "Tarn: In spring."]);
  });

  test("named after gestures and comments are notes, where no tier names a participant and others are left", async () => {
    const bare = ({ annotations }: Tier, id: string): Tier => ({ attributes: `TIER_ID="${id}"`, annotations });
    const gestures: Tier = { attributes: 'TIER_ID="gestures"', annotations: ["0 1000 points"] };
    const read = await parseEaf(eaf([gestures, bare(ADA, "Ada"), bare(WILMA, "Wilma")]));
    expect(read.said[0]).toBe("Ada: When did it stop?");
    expect(read.around).toContain("note: points");
    const alone = await parseEaf(eaf([bare(ADA, "comments")]));
    expect(alone.said).toEqual(["comments: When did it stop? And then?"]);
  });

  test("without a participant, beside others, are notes", async () => {
    const read = await parseEaf(eaf([ADA, WILMA, { attributes: 'TIER_ID="noise"', annotations: ["2600 2700 a door", "6100 6200 a gull"] }]));
    expect(read.said[1]).toBe("Wilma Tarn: In the dry year & after. The mill stood still.");
    expect(read.around).toEqual(["note: a door", "note: a gull"]);
  });

  test("that translate are not said twice, and are kept", async () => {
    const translation: Tier = { attributes: 'TIER_ID="W-fr" PARENT_REF="W" PARTICIPANT="Wilma Tarn"', annotations: ["^a3 Dans l’année sèche.", "^a4 Le moulin.", "^a5 Il pleuvait."] };
    const read = await parseEaf(eaf([ADA, WILMA, translation]));
    expect(read.said).toHaveLength(4);
    expect(read.around).toEqual(["note: Dans l’année sèche. Le moulin.", "note: Il pleuvait."]);
  });

  test("of words give their times", async () => {
    const words: Tier = { attributes: 'TIER_ID="A-w" PARENT_REF="A"', annotations: ["0 200 When", "200 400 did", "400 600 it", "600 1000 stop?", "5000 5500 And", "5500 6000 then?"] };
    const read = await parseEaf(eaf([ADA, words]));
    expect(read.said).toEqual(["Ada Holm: When did it stop? And then?"]);
    expect(read.times).toContain("word 200-400 did");
    expect(read.times.filter((time) => time.startsWith("word"))).toHaveLength(6);
    expect(read.around).toEqual([]);
  });

  test("of words without times are not written again; glosses are", async () => {
    const words: Tier = { attributes: 'TIER_ID="A-w" PARENT_REF="A"', annotations: ["^a1 When", "^a1 did", "^a1 it", "^a1 stop"] };
    const glosses: Tier = { attributes: 'TIER_ID="A-g" PARENT_REF="A-w"', annotations: ["^a3 quand", "^a6 cesser"] };
    const read = await parseEaf(eaf([ADA, words, glosses]));
    expect(read.said).toEqual(["Ada Holm: When did it stop? And then?"]);
    expect(read.around).toEqual(["note: quand cesser"]);
  });

  test("of paragraphs without words have them in phrases below", async () => {
    const paragraphs: Tier = { attributes: 'TIER_ID="A_paragraph"', annotations: ["0 1000 "] };
    const phrases: Tier = { attributes: 'TIER_ID="A_phrase-txt" PARENT_REF="A_paragraph"', annotations: ["0 500 It rang.", "500 1000 Twice."] };
    expect((await parseEaf(eaf([paragraphs, phrases]))).said).toEqual(["A_phrase-txt: It rang. Twice."]);
  });

  test("of reference have their words in a tier that depends on them", async () => {
    const reference: Tier = { attributes: 'TIER_ID="ref@T" PARTICIPANT="Wilma Tarn"', annotations: ["0 1000 ferry.001", "1000 2000 ferry.002"] };
    const gloss: Tier = { attributes: 'TIER_ID="ft@T" PARENT_REF="ref@T"', annotations: ["^a1 Elle sonna.", "^a2 Deux fois."] };
    const words: Tier = { attributes: 'TIER_ID="tx@T" PARENT_REF="ref@T"', annotations: ["^a1 It rang.", "^a2 Twice."] };
    const read = await parseEaf(eaf([reference, gloss, words]));
    expect(read.said).toEqual(["Wilma Tarn: It rang. Twice."]);
    expect(read.times).toEqual(["cue 0-1000 It rang.", "cue 1000-2000 Twice."]);
    expect(read.around).toEqual(["note: ferry.001 ferry.002", "note: Elle sonna. Deux fois."]);
  });
});

describe("bad input", () => {
  test.each([
    ["negative times", eaf([ADA], [["0", "-5"], ["1000", "1000"], ["5000", "5000"], ["6000", "6000"]]), ["time-invalid"], 1],
    ["an end before its beginning", eaf([ADA], [["0", "900"], ["1000", "100"], ["5000", "5000"], ["6000", "6000"]]), ["time-invalid"], 2],
    ["slots that are missing", eaf([ADA], [["5000", "5000"], ["6000", "6000"]]), ["time-invalid"], 1],
    ["slots without values", eaf([ADA], [["0", null], ["1000", null], ["5000", "5000"], ["6000", null]]), [], 1],
    ["no number", eaf([ADA], [["0", "soon"], ["1000", "1000"], ["5000", "5000"], ["6000", "6000"]]), ["time-invalid"], 1],
  ])("%s", async (_name, text, codes, cues) => {
    const read = await parseEaf(text);
    expect(read.said).toEqual(["Ada Holm: When did it stop? And then?"]);
    expect(read.codes).toEqual(codes);
    expect(read.times).toHaveLength(cues);
  });

  test("tiers that depend on each other, or on none that is there", async () => {
    const read = await parseEaf(eaf([{ attributes: 'TIER_ID="A" PARENT_REF="B"', annotations: ["0 1 One."] }, { attributes: 'TIER_ID="B" PARENT_REF="A"', annotations: ["1 2 Two."] }, { attributes: 'TIER_ID="C" PARENT_REF="X"', annotations: ["2 3 Three."] }]));
    expect(read.said).toEqual(["A: One.", "B: Two.", "C: Three."]);
    expect(read.codes).toEqual(["file-damaged"]);
  });

  test("annotations that refer to each other, or to none that is there", async () => {
    const notes: Tier = { attributes: 'TIER_ID="n" PARENT_REF="A"', annotations: ["^a4 round", "^a3 about", "^a99 lost"] };
    const read = await parseEaf(eaf([ADA, notes]));
    expect(read.around).toEqual(["note: round about lost"]);
    expect(read.codes).toEqual(["file-damaged"]);
  });

  test("entities, and a file that is cut off", async () => {
    const text = eaf([ADA, WILMA]);
    const read = await parseEaf(text.replace("\n", '\n<!DOCTYPE x [<!ENTITY a "lol">]>').replace("rained", "&a;"));
    expect(read.said.at(-1)).toBe("Wilma Tarn: It &a;.");
    expect(read.codes).toEqual(["entity-refused", "entity-refused"]);
    expect((await parseEaf(text.slice(0, text.indexOf("The mill")))).codes).toContain("file-damaged");
  });
});

const texts = fc.array(fc.constantFrom("ferry", "bell", "rope &amp; oar", "tide"), { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));

test("every file that is written out is read back: who says what, when", async () => {
  const list = fc.array(fc.record({ who: fc.nat(2), text: texts, pause: fc.integer({ min: 1, max: 900 }) }), { minLength: 1, maxLength: 15 });
  await fc.assert(
    fc.asyncProperty(list, async (utterances) => {
      let ms = 0;
      const timed = utterances.map((utterance) => {
        ms += utterance.pause;
        const start = ms;
        ms += 100;
        return { ...utterance, start, end: ms };
      });
      const tiers = ["Holm", "Tarn", "Larch"].map((name, who): Tier => ({
        attributes: `TIER_ID="${name}"`,
        annotations: timed.filter((each) => each.who === who).map(({ start, end, text }) => `${start} ${end} ${text}`),
      }));
      const read = await parseEaf(eaf(tiers));
      const expected: string[] = [];
      timed.forEach(({ who, text }, index) => {
        const words = text.replaceAll("&amp;", "&");
        if (index > 0 && timed[index - 1]?.who === who) expected.push(`${expected.pop() ?? ""} ${words}`);
        else expected.push(`${["Holm", "Tarn", "Larch"][who] ?? ""}: ${words}`);
      });
      expect(read.said.map((turn) => turn.replace(/\s+/g, " "))).toEqual(expected);
      expect(read.times.map((time) => time.split(" ")[1])).toEqual(timed.map(({ start, end }) => `${start}-${end}`));
    }),
    { numRuns: 60 },
  );
});

test("no damage makes it throw, or loses anything", async () => {
  await fc.assert(
    fc.asyncProperty(damaged(new Uint8Array(readFileSync(FIXTURE))), async (bytes) => {
      const { transcripts } = await parseTranscript(bytes, { fileName: "a.eaf", format: "elan" });
      for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
