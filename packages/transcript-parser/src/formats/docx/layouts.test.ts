import { readdirSync, readFileSync } from "node:fs";
import { checkInvariants } from "@colloquy/corpus-schema";
import { describe, expect, test } from "vitest";
import { FOUNDING, foundingContent } from "../../founding-document.test-data.js";
import { parseTranscript, type ParseResult } from "../../index.js";
import { paragraph as p, run as r, writeDocx } from "./write-docx.test-data.js";

const FIXTURES = new URL("./fixtures/", import.meta.url);

async function parseSoundly(bytes: Uint8Array<ArrayBuffer>, fileName: string): Promise<ParseResult> {
  const result = await parseTranscript(bytes, { fileName });
  for (const transcript of result.transcripts) expect(checkInvariants(transcript, { bytes })).toEqual([]);
  return result;
}

describe("documents of word processors", () => {
  const names = readdirSync(FIXTURES).filter((name) => name.endsWith(".docx"));

  test("there are some", () => {
    expect(names).toHaveLength(4);
  });

  test.each(names.filter((name) => name.startsWith("founding")))("the founding interview: %s", async (name) => {
    const { transcripts, diagnostics, report } = await parseSoundly(Uint8Array.from(readFileSync(new URL(name, FIXTURES))), name);
    expect(report.format).toBe("docx");
    expect(diagnostics).toEqual([]);
    expect(foundingContent(transcripts[0])).toEqual(FOUNDING);
  });

  test.each(names.filter((name) => name.startsWith("oral")))("bold names, notes, a table of times, a deletion: %s", async (name) => {
    const { transcripts, diagnostics } = await parseSoundly(Uint8Array.from(readFileSync(new URL(name, FIXTURES))), name);
    const [{ turns, speakers, source, paratexts, exchanges }] = transcripts;
    const people = new Map(speakers.map(({ id, name: person }) => [id, person?.full]));
    expect(diagnostics).toEqual([]);
    expect(turns.map(({ speakerId }) => people.get(speakerId ?? ""))).toEqual(
      Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? "Tomás Okafor" : "Mirela Stoyanova")),
    );
    expect(exchanges).toHaveLength(10);
    expect(source.locations.flatMap((location) => ("startMs" in location ? [location.startMs] : []))).toEqual([12_000, 21_000, 65_000, 67_000, 100_000, 106_000]);
    expect(source.text).not.toContain("perhaps even three days");
    const notes = paratexts.filter(({ kind }) => kind === "note").map(({ span }) => source.text.slice(span.start, span.end));
    expect(notes.slice(0, 2)).toEqual(["Kostas Vlachos (Κώστας Βλάχος), foreman of the pans from 1931 to 1957.", "The books of the pans give 1,238 tonnes for 1965."]);
    expect(turns[5]?.text).toContain("you have two days, and if it comes");
  });
});

describe("documents of transcription services", () => {
  const talk = [
    ["Mara Quist", "00:00:03", "Good morning. Could you tell me how the lighthouse came to be closed?"],
    ["Ivo Brandt", "00:00:17", "It was the money, as it always is. They counted the ships that passed and found too few of them."],
    ["Mara Quist", "00:00:34", "And the keepers?"],
    ["Ivo Brandt", "00:01:08", "They were sent to the mainland in one week. My father kept the key, and I have it still."],
  ] as const;
  const short = (time: string): string => time.replace(/^00:0?/, "");
  const heading = '<w:pStyle w:val="Heading1"/>';
  const name = '<w:pStyle w:val="Heading2"/>';
  const write = (make: (name: string, time: string, text: string) => string, above = p("Lighthouse.mp3", heading)): string => above + talk.map(([who, time, text]) => make(who, time, text)).join("");

  test.each<[string, string]>([
    ["name and time in a paragraph, its colon after the time", write((who, time, text) => p(`${who} (${time.slice(3)}):`) + p(text))],
    ["bold name with a colon, time, words on the next line", write((who, time, text) => p(`${r(`${who}: `, "<w:b/>")}${r(`(${time})`)}<w:r><w:br/></w:r>${r(text)}`))],
    ["bold name, plain time, words in the next paragraph", write((who, time, text) => p(`${r(who, "<w:b/>")}${r(`  ${short(time)}`)}`) + p(text))],
    ["bold name, time in brackets, words in the next paragraph", write((who, time, text) => p(`${r(who, "<w:b/>")}${r(` (${short(time)})`)}`) + p(text))],
    ["bold name and plain time, words on the next line", write((who, time, text) => p(`${r(who, "<w:b/>")}${r(`   ${short(time)}`)}<w:r><w:br/></w:r>${r(text)}`))],
    ["name and time as a heading", write((who, time, text) => p(`${who} ${short(time)}`, name) + p(text))],
    ["name and time in plain type, words in the next paragraph", write((who, time, text) => p(`${who}  ${short(time)}`) + p(text) + p(""))],
    ["time and name, words in the next paragraph", write((who, time, text) => p(`${time} ${who}`) + p(text), p("Audio file") + p("lighthouse.mp3") + p("Transcript"))],
    ["bold name, time in brackets, words", write((who, time, text) => p(`${r(`${who}: `, "<w:b/>")}${r(`[${time}] ${text}`)}`))],
    ["time in brackets, bold name, words", write((who, time, text) => p(`${r(`[${time}] `)}${r(`${who}: `, "<w:b/>")}${r(text)}`))],
    ["a time, a name and words in paragraphs of their own", write((who, time, text) => p(time) + p(who) + p(text))],
    ["a span of times, a name and words in paragraphs of their own", write((who, time, text) => p(`${time}.000 --> ${time}.900`) + p("") + p(who) + p(text))],
    ["a span of times, name and words as lines of one paragraph", write((who, time, text) => p(`${r(`${time}.000 --> ${time}.900`)}<w:r><w:br/></w:r>${r(who)}<w:r><w:br/></w:r>${r(text)}`), "")],
  ])("%s", async (_name, body) => {
    const { transcripts } = await parseSoundly(writeDocx({ body }), "a.docx");
    const [{ turns, speakers, source }] = transcripts;
    const people = new Map(speakers.map(({ id, labels }) => [id, labels[0]]));
    expect(turns.map(({ speakerId, text }) => [people.get(speakerId ?? ""), text])).toEqual(talk.map(([who, , text]) => [who, text]));
    expect(source.locations.flatMap((location) => ("startMs" in location ? [location.startMs] : []))).toEqual([3000, 17_000, 34_000, 68_000]);
  });

  test("names as headings, without times", async () => {
    const { transcripts } = await parseSoundly(writeDocx({ body: write((who, _time, text) => p(who, name) + p(text)) }), "a.docx");
    expect(transcripts[0].turns.map(({ text }) => text)).toEqual(talk.map(([, , text]) => text));
  });

  test("questions in italics, without names", async () => {
    const body = p("The Lighthouse", heading) + [...talk, ...talk].map(([, , text], index) => p(r(`${text}${index % 2 === 0 ? "" : " So it was."}`, index % 2 === 0 ? "<w:i/>" : ""))).join("");
    const { transcripts } = await parseSoundly(writeDocx({ body }), "a.docx");
    expect(transcripts[0].turns).toHaveLength(8);
  });
});

describe("a document that is typed as plain text is, line by line, has the same turns", () => {
  const texts = new URL("../../fixtures/", import.meta.url);
  // One has signs of Markdown, and one no empty line: its lines are paragraphs, also that which goes on with a sentence.
  const names = readdirSync(texts).filter((name) => name !== "markdown-bold" && name !== "colon-in-mid-sentence");

  test("there are some", () => {
    expect(names.length).toBeGreaterThan(20);
  });

  test.each(names)("%s", async (name) => {
    const text = readFileSync(new URL(`${name}/input.txt`, texts), "utf8");
    const body = text.split(/\r?\n/).map((line) => p(line === "" ? "" : r(line))).join("");
    const typed = await parseSoundly(writeDocx({ body }), "a.docx");
    const plain = await parseTranscript(text, { fileName: "a.txt" });
    const turnsOf = ({ transcripts }: ParseResult): string[] => transcripts.flatMap(({ turns }) => turns.map((turn) => turn.text.replace(/\s+/g, " ")));
    expect(turnsOf(typed)).toEqual(turnsOf(plain));
  });
});
