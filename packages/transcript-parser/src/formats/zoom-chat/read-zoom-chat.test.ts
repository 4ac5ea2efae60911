import { readFileSync } from "node:fs";
import { checkInvariants, sliceSpan, type Transcript } from "@colloquy/corpus-schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript, type ParseResult } from "../../index.js";
import { chooseFormat } from "../choose-format.js";

const FIXTURES = new URL("fixtures/", import.meta.url);

/** A parse whose transcripts break no invariant. */
async function parse(input: string | Uint8Array): Promise<ParseResult> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const result = await parseTranscript(bytes, { fileName: "chat.txt" });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

/** Turns as a person would check them, with their times. */
function said({ turns, speakers, source }: Transcript): string[] {
  const names = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
  const times = new Map(source.locations.map((location) => [location.span.start, "startMs" in location ? location.startMs / 1000 : "?"]));
  return turns.map(({ speakerId, text, span }) => `${times.get(span.start) ?? "-"} ${names.get(speakerId ?? "") ?? "-"}: ${text}`);
}

describe("chats as they are saved", () => {
  test.each<[string, string[]]>([
    [
      "new-chat.txt",
      [
        "43425 Ada Holm: Good morning from the pier! The ferry is late: an hour at least.",
        "43442 wilma (ferries): Why was it late on Monday?",
        "43471 Ada Holm: The rope was wet. Timetable: https://ferry.example/t",
        "43480 Jonas to Go: 👍",
      ],
    ],
    [
      "saved-chat.txt",
      [
        "86350 Ada Holm: Good evening from the pier!",
        "86371 Wilma Tarn: Why was it late on Monday? I waited for an hour.",
        "86402 Ada Holm: The rope was wet: we waited too.",
        "86440 Jonas Quill: And the lamp?",
      ],
    ],
    ["cloud-chat.txt", ["723 Ada Holm: Good morning from the pier!", "740 Wilma Tarn: Why was it late on Monday? I waited for an hour.", "3727 Ada Holm: The rope was wet."]],
  ])("%s", async (name, expected) => {
    const { transcripts, diagnostics, report } = await parse(readFileSync(new URL(name, FIXTURES)));
    expect(report.format).toBe("zoom-chat");
    expect(said(transcripts[0])).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  test("a reaction, and what a reply repeats, are signs of the chat", async () => {
    const [transcript] = (await parse(readFileSync(new URL("new-chat.txt", FIXTURES)))).transcripts;
    const signs = transcript.paratexts.filter(({ kind }) => kind === "markup").map(({ span }) => sliceSpan(transcript.source, span));
    expect(signs.some((sign) => sign.includes('Reacted to "Why was it late on M..." with 👍'))).toBe(true);
    expect(signs.some((sign) => sign.includes("Replying to"))).toBe(true);
    expect(transcript.turns.map(({ labelSpan }) => labelSpan && sliceSpan(transcript.source, labelSpan))).toEqual(["Ada Holm", "wilma (ferries)", "Ada Holm", "Jonas to Go"]);
  });

  test("the founding document: 14 turns, 7 exchanges; a chat has no metadata", async () => {
    const clock = (index: number): string => `00:${String(index).padStart(2, "0")}:00`;
    const messages = FOUNDING.turns.map(({ speaker, words }, index) => `${clock(index)} From  ${speaker}  to  Everyone:\n\t${words}\n`);
    const [transcript] = (await parse(messages.join(""))).transcripts;
    expect(foundingContent(transcript).turns).toEqual(FOUNDING.turns);
    expect(transcript.exchanges).toHaveLength(7);
  });
});

describe("chats in other words", () => {
  test.each<[string, string, string[]]>([
    [
      "a capital in the addressee's word",
      "09:31:47 From Ada Holm To Everyone:\n\tGood morning!\n09:32:02 From Bo (mill) / pier.example To Ada Holm 8(Privately):\n\tWhy?\n",
      ["34307 Ada Holm: Good morning!", "34322 Bo (mill) / pier.example: Why?"],
    ],
    ["French", "14:05:32 De  Ada Holm  à  Tout le monde:\n\tBonjour\n14:06:00 De Bo à Tout le monde:\n\tSalut : ça va\n", ["50732 Ada Holm: Bonjour", "50760 Bo: Salut : ça va"]],
    ["Spanish", "14:05:32 De  Ada Holm  a  Todos:\n\tHola\n14:06:00\t De  Bo : Hola: buenas\n", ["50732 Ada Holm: Hola", "50760 Bo: Hola: buenas"]],
    ["German", "14:05:32 Von Ada von Holm an Alle:\n\tMoin\n", ["50732 Ada von Holm: Moin"]],
    ["any language, in wide spaces", "14:05:32 開始  李 明  終了  全員:\n\tおはよう\n14:06:00\t 開始  Bo : はい\n", ["50732 李 明: おはよう", "50760 Bo: はい"]],
  ])("%s", async (_name, text, expected) => {
    const { transcripts, diagnostics, report } = await parse(text);
    expect(report.format).toBe("zoom-chat");
    expect(said(transcripts[0])).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  test.each<[string, string, string[]]>([
    [
      "with times after the addressee",
      "From Ada Holm to Everyone:  11:58 AM\nThe rope\nis wet.\nFrom Me to Everyone:  12:09 PM\nWhy: from when to when?\nFrom Ada Holm to Me (Direct Message): 1:02 PM\nToday.\n",
      ["43080 Ada Holm: The rope is wet.", "43740 Me: Why: from when to when?", "46920 Ada Holm: Today."],
    ],
    ["with times in brackets", "From Me to Everyone: (12:39 AM)\n Never seen\n- - -\nFrom bo to Everyone: (05:39)Is it wet?\n", ["2340 Me: Never seen - - -", "20340 bo: Is it wet?"]],
    ["in small letters", "from Ada Holm (internal) to everyone:    12:20 PM\nOh.\nvon Bo an alle:  12:21 PM\nAh.\n", ["44400 Ada Holm (internal): Oh.", "44460 Bo: Ah."]],
  ])("as it is copied, %s", async (_name, text, expected) => {
    const { transcripts, diagnostics, report } = await parse(text);
    expect(report.format).toBe("zoom-chat");
    expect(said(transcripts[0])).toEqual(expected);
    expect(diagnostics).toEqual([]);
  });

  test("what is copied into a message is part of it; a name may have wide spaces", async () => {
    const { transcripts } = await parse("12:03:45 From  Ada  Holm  to  Everyone:\n\tLook:\n\tFrom Bo to Everyone: 12:20 PM\n\tOh.\n");
    expect(said(transcripts[0])).toEqual(["43425 Ada  Holm: Look: From Bo to Everyone: 12:20 PM Oh."]);
  });

  test("a sign added or removed is nobody's word; a reply begins after what it repeats", async () => {
    const messages = ["Add salt", "add 👍🏽", "remove ☝️", "add salt", 'Replying to "Add salt" Yes, "salt" now', 'Replying to "The "old" rope is..." Which?', 'Replying to "Add'];
    const text = messages.map((message, index) => `12:00:0${index} From  Bo${index}  to  Everyone:\n\t${message}\n`).join("");
    const { transcripts } = await parse(text);
    expect(transcripts[0].turns.map((turn) => turn.text)).toEqual(["Add salt", "add salt", 'Yes, "salt" now', "Which?", 'Replying to "Add']);
  });
});

describe("what is no chat", () => {
  test.each<[string, string]>([
    ["12:03:45 From  Ada Holm  to  Everyone:\n\tOh.", "zoom-chat"],
    ["\n\n12:03:45 From Ada Holm : Oh.", "zoom-chat"],
    ["2026-06-04 12:03:45 From Ada Holm to Everyone:\n\tOh.", "zoom-chat"],
    ["12:03:45 From the pier to the mill: a boat.", "text"],
    ["12:03:45 from the pier we saw it: a boat.", "text"],
    ["12:03:45 Ada Holm: Oh.\n12:03:46 Bo: Ah.", "text"],
    ["12:03:45\tAda Holm:\tOh.", "text"],
    ["12:03:45 De la mer à la terre: un bateau.", "text"],
    ["12:03:45 Oh  no  it  fell: a boat.", "text"],
    ["From Ada to Everyone: 10:08 AM\nOh.", "text"],
    ["From Ada to the pier: 10 men\nFrom Bo to the mill: 12 men", "text"],
    ["Chat\n12:03:45\tAda Holm:\tOh.\n12:03:46\tBo:\tAh.", "text"],
  ])("%j is %s", (text, id) => {
    expect(chooseFormat(new TextEncoder().encode(text), "a.txt").format?.id).toBe(id);
  });
});

describe("what is wrong in a chat", () => {
  const HEAD = "12:03:45 From Ada to Everyone:\n\tOh.\n";

  test.each<[string, string, string[], string[]]>([
    ["a time that cannot be", "12:61:45 From Bo to Everyone:\n\tAh.\n", ["time-invalid"], ["43425 Ada: Oh.", "- Bo: Ah."]],
    ["a message before the one in front of it", "12:03:40 From Bo to Everyone:\n\tAh.\n", ["times-out-of-order"], ["43425 Ada: Oh.", "43420 Bo: Ah."]],
    ["a message without words", "12:03:46 From Bo to Everyone:\n\n", [], ["43425 Ada: Oh."]],
    ["a file that is cut off in a head", "12:03:46 From Bo to Every", [], ["43425 Ada: Oh. 12:03:46 From Bo to Every"]],
    ["a bare time in a message", "12:03:46\nis when.\n", [], ["43425 Ada: Oh. 12:03:46 is when."]],
    ["a name without end", `12:03:46 From ${"B".repeat(400)} to Everyone:\n\tAh.\n`, [], [`43425 Ada: Oh. 12:03:46 From ${"B".repeat(400)} to Everyone: Ah.`]],
  ])("%s", async (_name, rest, codes, expected) => {
    const { transcripts, diagnostics } = await parse(HEAD + rest);
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
    expect(said(transcripts[0])).toEqual(expected);
  });

  test("text before the first message is kept", async () => {
    const { transcripts } = await parseTranscript(`Chat of the morning\n\n${HEAD}`, { format: "zoom-chat" });
    expect(said(transcripts[0])).toEqual(["43425 Ada: Oh."]);
    expect(transcripts[0].paratexts.map(({ span }) => sliceSpan(transcripts[0].source, span))).toContain("Chat of the morning");
  });

  test("no chat at all, read as one, is text", async () => {
    const { diagnostics } = await parseTranscript("Ada: Oh?\nBo: Ah.\nAda: Oh?\nBo: Ah.\n", { format: "zoom-chat" });
    expect(diagnostics.map(({ code }) => code)).toEqual(["format-mismatch"]);
  });

  test("is stopped by its signal", async () => {
    await expect(parseTranscript(new TextEncoder().encode(HEAD), { signal: AbortSignal.abort(new Error("stop")) })).rejects.toThrow("stop");
  });
});

describe("every chat", () => {
  const name = fc.constantFrom("Ada Holm", "wilma", "Jonas (mill)", "iPhone", "李明");
  const word = fc.constantFrom("boat", "salt", "we:", "Water", "to", "From", "12:03", "née", "👍");
  const message = fc.record({ name, lines: fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }), wait: fc.nat(60) });
  const chat = fc.array(message, { minLength: 2, maxLength: 10 }).map((messages) => {
    let seconds = 0;
    return messages.map(({ name: sender, lines, wait }) => ({ sender, lines: lines.map((words) => words.join(" ")), seconds: (seconds += wait) }));
  });
  const clock = (seconds: number): string => [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");

  test.each<[string, (sender: string, lines: readonly string[]) => string]>([
    ["under heads", (sender, lines) => ` From  ${sender}  to  Everyone:\n\t${lines.join("\n\t")}`],
    ["after heads", (sender, lines) => `\t From  ${sender} : ${lines.join("\n")}`],
    ["between tabs", (sender, lines) => `\t${sender}:\t${lines.join("\n")}`],
  ])("%s: words, names and times", async (_name, write) => {
    await fc.assert(
      fc.asyncProperty(chat, async (messages) => {
        const text = messages.map(({ sender, lines, seconds }) => `${clock(seconds)}${write(sender, lines)}\n`).join("");
        const { transcripts } = await parse(text);
        expect(said(transcripts[0])).toEqual(messages.map(({ sender, lines, seconds }) => `${seconds} ${sender}: ${lines.join(" ")}`));
      }),
      { numRuns: 60 },
    );
  });

  test("never throws, and every character is accounted for, whatever is changed in it", async () => {
    const seed = readFileSync(new URL("new-chat.txt", FIXTURES));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(seed.length - 1), fc.nat(255), fc.nat(20)), { maxLength: 8 }), async (changes) => {
        const bytes = Array.from(seed);
        for (const [at, byte, cut] of changes) bytes.splice(at, cut, byte);
        const { transcripts } = await parseTranscript(Uint8Array.from(bytes), { format: "zoom-chat" });
        for (const transcript of transcripts) expect(checkInvariants(transcript, { bytes: Uint8Array.from(bytes) })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
