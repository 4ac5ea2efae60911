import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { findings, fixtureOf, parseFile, said, timesOf } from "../times/read-document.test-data.js";

const HEAD = "@UTF8\n@Begin\n@Participants:\tCHI Nell Target_Child, MOT Mother\n";

function chat(...lines: readonly string[]): string {
  return `${HEAD}${lines.map((line) => `${line}\n`).join("")}@End\n`;
}

async function utterance(body: string): Promise<string[]> {
  return said((await parseFile(chat(`*CHI:\t${body}`))).transcripts[0]).map((turn) => turn.replace(/^CHI: /, ""));
}

describe("files as a whole", () => {
  test("the founding interview: 14 turns, 7 exchanges, the names of its participants", async () => {
    const { transcripts, diagnostics } = await parseFile(fixtureOf("chat", "founding.cha"));
    const { turns, exchanges } = foundingContent(transcripts[0]);
    // An explanation in brackets is `[= …]` in CHAT.
    expect(turns).toEqual(FOUNDING.turns.map(({ speaker, words }) => ({ speaker, words: words.replace("[NPT]", "[= NPT]") })));
    expect(exchanges).toEqual(FOUNDING.exchanges);
    expect(transcripts[0].source.mediaType).toBe("text/x-chat");
    expect(diagnostics).toEqual([]);
  });

  test("codes, tiers and headers: what is said is read, all else is a sign of the format", async () => {
    const [transcript] = (await parseFile(fixtureOf("chat", "codes.cha"))).transcripts;
    expect(said(transcript)).toEqual([
      "INV: what are you doing there?",
      "CHI: um I am we are mending the net. woof because the d dog ate it [= the old net].",
      "MOT: it was the cat, Nell! and who was it Nell?",
      "CHI: the cat... xxx boat?",
      "MOT: yes two+three <AT&T no.",
    ]);
    expect(timesOf(transcript)).toEqual([
      "cue 0-1500 what are you doing there ?",
      "cue 1500-4200 um <I am> [//] we are mending the\n\tnet .",
      "cue 6000-7100 and who [<] was it ‡ Nell +/?",
    ]);
    expect(transcript.speakers.map(({ name, role, description }) => [name?.full, role, description])).toEqual([
      ["INV", "interviewer", "Investigator"],
      ["Nell", "interviewee", "Target Child"],
      ["Rosa Amber", "interviewee", "Mother"],
    ]);
    const { date, place, language } = transcript.metadata;
    expect({ date, place, language }).toEqual({ date: "1998-06-03", place: "Skagen, Denmark", language: "en" });
    expect(transcript.metadata.evidence["/date"]).toEqual({ from: "container" });
  });

  test.each<[string, string, string[]]>([
    ["consecutive tiers of one speaker", chat("*CHI:\tone .", "%com:\tlate", "*CHI:\ttwo .", "*MOT:\tthree ."), ["CHI: one. two.", "MOT: three."]],
    ["a tab that was lost on a line that goes on", chat("*CHI:\tone", "two", "\tthree ."), ["CHI: one two three."]],
    ["a space for the tab", chat("*CHI: one .", "*MOT: two ."), ["CHI: one.", "MOT: two."]],
    ["a participant whom no header names", chat("*OBS:\tone ."), ["OBS: one."]],
    ["line ends of Windows", chat("*CHI:\tone", "\ttwo .").replaceAll("\n", "\r\n"), ["CHI: one two."]],
    ["an utterance without a word is no turn", chat("*CHI:\t0 [=! nods] .", "*MOT:\tyes ."), ["MOT: yes."]],
    ["labels that are alike are two speakers", chat("*SP01:\tone two .", "*SP02:\tthree ."), ["SP01: one two.", "SP02: three."]],
    ["two participants of one name", `@Begin\n@Participants:\tSTA Ann Student, STB Ann Student\n*STA:\tone .\n*STB:\ttwo .\n@End\n`, ["STA: one.", "STB: two."]],
  ])("%s", async (_name, text, expected) => {
    expect(said((await parseFile(text)).transcripts[0])).toEqual(expected);
  });

  test.each<[string, string | undefined, string]>([
    ["@UTF8\n@Begin\n@Languages:\teng\n", undefined, "chat"],
    ["*CHI:\tone .\n", "a.cha", "chat"],
    ["*CHI:\tone .\n", undefined, "text"],
    ["@Begin the day with tea.\nANN: Why?\nBO: Why not?\n", undefined, "text"],
    ["@media print {}\n", "a.txt", "text"],
  ])("%j named %s is read as %s", async (text, fileName, format) => {
    expect((await parseFile(text, fileName)).report.format).toBe(format);
  });
});

describe("the codes of a main line", () => {
  test.each<[string, string]>([
    ["and then +...", "and then..."],
    ["and then +/.", "and then."],
    ["and you +//?", "and you?"],
    ["what +!?", "what!?"],
    ['+" come here .', "come here."],
    ["+^ come +, here .", "come here."],
    ["<one <two three> [/] four> [//] five .", "one two three four five."],
    ["one <two three .", "one <two three."],
    ["a < b and c > d .", "a < b and c > d."],
    ["one [/] [= a (very) long\n\tnote] two .", "one [= a (very) long note] two."],
    ["one [: won] [* s:r] .", "one [: won]."],
    ["one [x 3] .", "one [x 3]."],
    ["one [two .", "one [two."],
    ["&-uh &+w &~gaga &fr one .", "uh w gaga fr one."],
    ["&=laughs one &=imit:dog two .", "one two."],
    ["&{l=sings one &}l=sings two .", "one two."],
    ["one &*MOT:mhm two .", "one &*MOT:mhm two."],
    ["one (.) two (1.5) three (..) four .", "one two three four."],
    ["one (two) .", "one (two)."],
    ["one # two #1_5 .", "one two #1_5."],
    ["woof@o ti@b la@s:fra ba@s:spa+eng x@z:ca @ home .", "woof ti la ba x @ home."],
    ["ann@example.org .", "ann@example.org."],
    ["⌈yes⌉ ⌊2 no⌋2 .", "yes no."],
    ["<⌈ boat⌉> [/] <the ⌊ boat ⌋> [//] boat .", "boat the boat boat."],
    ["Mary ‡ come „ please .", "Mary come please."],
    ["0 one .", "one."],
    ["you 0v 0det@o more .", "you more."],
    ["0is one 0 . [+ bch]", "one."],
    ["0.5 and 007 and 10v .", "0.5 and 007 and 10v."],
    ["(be)cause it is goin(g) down (a)n(d) out .", "because it is going down and out."],
    ["(be)caus(e [/] (be) cause) .", "becaus(e (be) cause)."],
    ["xxx yyy www .", "xxx yyy www."],
    ["one , two ; three : four ?", "one, two; three: four?"],
    ["我 要 吃 苹果 .", "我要吃苹果."],
    ["one [+ gram] . [+ bch]", "one."],
    ["[- spa] uno .", "uno."],
    ["a \u0015%pic:\"cat.jpg\"\u0015 b .", "a b."],
  ])("%j is read as %j", async (body, expected) => {
    expect(await utterance(body)).toEqual([expected]);
  });
});

describe("times", () => {
  test.each<[string, string[]]>([
    ["one . \u0015100_200\u0015", ["cue 100-200 one ."]],
    ["one \u0015100_200\u0015 two . \u0015200_300\u0015", ["cue 100-200 one", "cue 200-300 two ."]],
    ['one . \u0015%snd:"boat"_100_200\u0015', ["cue 100-200 one ."]],
    ['one . %snd: "boat"_100_200', ["cue 100-200 one ."]],
    ["one . \u0015100_200-\u0015", ["cue 100-200 one ."]],
    ["one . •100_200•", ["cue 100-200 one ."]],
    ["one . 100_200", ["cue 100-200 one ."]],
    ["one 100_200 two .", []],
  ])("%j", async (body, expected) => {
    expect(timesOf((await parseFile(chat(`*CHI:\t${body}`))).transcripts[0])).toEqual(expected);
  });

  test.each<[string, string, string[], string[]]>([
    ["an end before its beginning", "one . \u0015200_100\u0015", ["time-invalid line 4"], ["cue 200-? one ."]],
    ["before the recording", "one . \u0015-200_100\u0015", ["time-invalid line 4"], []],
    ["no time at all", "one . \u0015soon\u0015", ["time-invalid line 4"], []],
    ["longer than any recording", "one . \u0015999999999999_999999999999\u0015", ["time-invalid line 4"], []],
    ["cut off", "one . \u0015100_2", ["time-invalid line 4"], []],
    ["out of order", "one . \u0015500_600\u0015\n*MOT:\ttwo . \u0015100_300\u0015", ["times-out-of-order line 5"], ["cue 500-600 one .", "cue 100-300 two ."]],
  ])("%s", async (_name, body, codes, times) => {
    const result = await parseFile(chat(`*CHI:\t${body}`));
    expect(findings(result)).toEqual(codes);
    expect(timesOf(result.transcripts[0])).toEqual(times);
    expect(result.transcripts[0].turns.map(({ text }) => text)[0]).toBe("one.");
  });
});

describe("damaged files", () => {
  test("a file that is cut off is read as far as it goes", async () => {
    const result = await parseFile(`${HEAD}*CHI:\tone two`);
    expect(said(result.transcripts[0])).toEqual(["CHI: one two"]);
    expect(findings(result)).toContain("file-damaged");
  });

  test("a file without speech loses nothing", async () => {
    const result = await parseFile(`${HEAD}@Comment:\tto be done\n@End\n`);
    expect(findings(result)).toContain("format-mismatch");
    expect(result.transcripts[0].turns).toEqual([]);
  });

  test("lines before any header are kept", async () => {
    const [transcript] = (await parseFile(`From the archive\n${chat("*CHI:\tone .")}`, "a.cha")).transcripts;
    expect(said(transcript)).toEqual(["CHI: one."]);
    expect(transcript.paratexts.some(({ kind }) => kind !== "markup")).toBe(true);
  });
});

const word = fc.constantFrom("boat", "salt", "rope's", "née", "für", "three-masted", "(be)cause", "goin(g)", "вода");
const code = fc.constantFrom("", "", "", "[/]", "[//]", "(.)", "(1.5)", "&=laughs", "[!]", "[*]", "\u00155_6\u0015");
const spoken = fc.array(fc.tuple(word, code), { minLength: 1, maxLength: 8 });
const utterances = fc.array(fc.record({ code: fc.constantFrom("CHI", "MOT", "INV"), spoken, wrap: fc.nat(9) }), { minLength: 1, maxLength: 12 });

test("what is written is read: every word, in its order, by its speaker", async () => {
  await fc.assert(
    fc.asyncProperty(utterances, async (written) => {
      const lines = written.map(({ code: name, spoken: words, wrap }) => `*${name}:\t${words.map(([one, sign], at) => `${one} ${sign}${at === wrap ? "\n\t" : " "}`).join("")}.`);
      const [transcript] = (await parseFile(chat(...lines))).transcripts;
      // Letters that are left out in speech are read: `goin(g)`.
      const expected: { name: string; words: string }[] = [];
      for (const { code: name, spoken: words } of written) {
        const line = `${words.map(([one]) => one.replace(/[()]/g, "")).join(" ")}.`;
        const last = expected.at(-1);
        if (last?.name === name) last.words += ` ${line}`;
        else expected.push({ name, words: line });
      }
      expect(said(transcript)).toEqual(expected.map(({ name, words }) => `${name}: ${words}`));
    }),
    { numRuns: 80 },
  );
});

const piece = fc.constantFrom(
  ...["@Begin\n", "@End\n", "@Comment:\t", "*CHI:\t", "*MOT: ", "%mor:\t", "\n", "\n\t", "\r\n", "\r", " ", "one", "two.", " .", "?", "+...", "+/.", '+"', "&=x", "&-um", "&"],
  ...["<", ">", "[", "]", "[/]", "[= a note]", "[>]", "@o", "@s:fra", "⌈", "⌋2", "(.)", "(", ")", "(be)", "n(d)", "0is", "\u0015", "\u00151_2\u0015", "\u0015-1_x\u0015", "•1_2•", "3_4", "0", "‡", "#", "@", "\uFEFF", "\0", "\uD83D", "我"],
);

test("never throws, and every character is accounted for", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 50 }), async (pieces) => {
      await parseFile(`@UTF8\n@Begin\n*CHI:\t${pieces.join("")}`);
    }),
    { numRuns: 400 },
  );
});
